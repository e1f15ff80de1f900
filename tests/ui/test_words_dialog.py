"""The lists of languages and of the desk's words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.words_dialog import WordsDialog, title_of


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[WordsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = WordsDialog(["de_DE", "en_GB"], ["en_GB"], ["zebu", "Ainsley"], parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made
    parent.close()


def test_a_word_is_added_with_enter_and_the_dialog_stays(dialog: WordsDialog) -> None:
    told: list[list[str]] = []
    dialog.words_changed.connect(told.append)
    QTest.keyClicks(dialog.field, "Quayside")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert told == [["Ainsley", "Quayside", "zebu"]]
    assert dialog.isVisible()
    assert dialog.field.text() == ""


def test_what_is_removed_can_be_put_back(dialog: WordsDialog) -> None:
    told: list[list[str]] = []
    dialog.words_changed.connect(told.append)
    assert not dialog.remove_button.isEnabled()
    dialog.word_list.selectAll()
    dialog.remove_button.click()
    dialog.back_button.click()
    assert told == [[], ["Ainsley", "zebu"]]
    assert not dialog.back_button.isEnabled()


def test_languages_are_ticked(dialog: WordsDialog) -> None:
    told: list[list[str]] = []
    dialog.languages_chosen.connect(told.append)
    dialog.language_list.item(0).setCheckState(Qt.CheckState.Checked)
    assert told == [["de_DE", "en_GB"]]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("de_DE", "Deutsch (Deutschland)"),
        ("es_ES", "Español de España (España)"),
        ("eo", "Esperanto"),
        ("zz_ZZ", "zz_ZZ"),
    ],
)
def test_languages_have_their_names(name: str, title: str) -> None:
    assert title_of(name) == title


def test_everything_has_a_name(dialog: WordsDialog) -> None:
    assert dialog.word_list.accessibleName()
    assert dialog.language_list.accessibleName()
    assert dialog.field.accessibleName()

"""The corrections dialog: add, change, remove, give up."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.correction import Correction, Place
from desktop.ui.corrections import CorrectionsDialog

FIRST = Correction("The vote was on Monday, not Tuesday.", "2026-03-13")
SECOND = Correction("The mayor is Ines Falk.", "2026-03-14", Place.TOP, {"editor": "ab"})
Open = Callable[..., CorrectionsDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def open_dialog(window: QWidget, qtbot: QtBot) -> Open:
    def opened(*corrections: Correction) -> CorrectionsDialog:
        dialog = CorrectionsDialog(corrections, window)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened


def note(dialog: CorrectionsDialog) -> QPlainTextEdit:
    found = dialog.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def rows(dialog: CorrectionsDialog) -> list[str]:
    found = dialog.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def press(dialog: CorrectionsDialog, text: str) -> None:
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_correction_is_of_today_and_under_the_story(open_dialog: Open) -> None:
    dialog = open_dialog()
    QTest.keyClicks(note(dialog), "The wall is 40 metres long.")
    today = date.today().isoformat()  # noqa: DTZ011  (the reader's day, as the dialog has it)
    assert dialog.corrections() == (Correction("The wall is 40 metres long.", today),)


def test_a_note_left_empty_is_none(open_dialog: Open) -> None:
    dialog = open_dialog(FIRST)
    press(dialog, "Another")
    assert dialog.corrections() == (FIRST,)


def test_each_can_be_changed_and_keeps_what_we_do_not_know(open_dialog: Open) -> None:
    dialog = open_dialog(FIRST, SECOND)
    assert rows(dialog) == [
        "13 March 2026 · The vote was on Monday, not Tuesday.",
        "14 March 2026 · The mayor is Ines Falk.",
    ]
    note(dialog).selectAll()
    QTest.keyClicks(note(dialog), "Ines Falk is the mayor.")
    place = dialog.findChild(QComboBox)
    assert isinstance(place, QComboBox)
    QTest.keyClick(place, Qt.Key.Key_Up)
    first, second = dialog.corrections()
    assert first == FIRST
    assert second == Correction("Ines Falk is the mayor.", "2026-03-14", Place.BOTTOM, SECOND.extra)
    assert rows(dialog)[1] == "14 March 2026 · Ines Falk is the mayor."


def test_the_chosen_one_is_removed(open_dialog: Open) -> None:
    dialog = open_dialog(FIRST, SECOND)
    listed = dialog.findChild(QListWidget)
    assert isinstance(listed, QListWidget)
    listed.setCurrentRow(0)
    assert note(dialog).toPlainText() == FIRST.note
    press(dialog, "Remove")
    assert dialog.corrections() == (SECOND,)
    press(dialog, "Remove")
    assert dialog.corrections() == ()
    assert note(dialog).toPlainText() == ""

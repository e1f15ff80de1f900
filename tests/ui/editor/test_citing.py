"""Citation keys completed as one types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.editor.widget import Editor
from desktop.ui.fonts import MONO
from desktop.ui.style import Colours

SOURCES = (("falk", "Ines Falk"), ("reyes", "Jonas Reyes"), ("minutes", "Council minutes"))


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot) -> Editor:
    made = Editor(Colours.parse(resources.table("palettes", "light.toml")), MONO)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    made.citing.offer(SOURCES)
    return made


def offered() -> list[str]:
    """What the open list shows."""
    popup = QApplication.activePopupWidget()
    if not isinstance(popup, QListView):
        return []
    model = popup.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def press(editor: Editor, key: Qt.Key) -> None:
    """To the list where it is open, as the window system would."""
    receiver: QWidget = QApplication.activePopupWidget() or editor
    QTest.keyClick(receiver, key)


def test_a_bracket_and_an_at_offer_every_source(editor: Editor) -> None:
    QTest.keyClicks(editor, "No, said Falk [@")
    assert offered() == ["falk  Ines Falk", "reyes  Jonas Reyes", "minutes  Council minutes"]
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Return)
    assert editor.text_lines() == ["No, said Falk [@reyes]"]
    assert not editor.citing.is_open
    assert editor.caret_offset() == len("No, said Falk [@reyes]")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_the_first_fitting_one_is_chosen(editor: Editor, key: Qt.Key) -> None:
    QTest.keyClicks(editor, "[@r")
    press(editor, key)
    assert editor.text_lines() == ["[@reyes]"]


def test_a_name_will_do(editor: Editor) -> None:
    QTest.keyClicks(editor, "[@counc")
    assert offered() == ["minutes  Council minutes"]
    press(editor, Qt.Key.Key_Return)
    assert editor.text_lines() == ["[@minutes]"]


def test_a_second_key_in_the_same_brackets(editor: Editor) -> None:
    editor.load("[@falk; ]")
    editor.set_caret_offset(len("[@falk; "))
    QTest.keyClicks(editor, "@rey")
    press(editor, Qt.Key.Key_Return)
    assert editor.text_lines() == ["[@falk; @reyes]"]
    assert editor.caret_offset() == len("[@falk; @reyes]")


@pytest.mark.parametrize("typed", ["mail@", "a [link", "[@zzz", "[@falk]", "[@falk", "@fa"])
def test_nothing_is_offered_elsewhere(editor: Editor, typed: str) -> None:
    QTest.keyClicks(editor, typed)
    assert not editor.citing.is_open


def test_escape_closes_the_list_and_leaves_the_text(editor: Editor) -> None:
    QTest.keyClicks(editor, "[@fa")
    press(editor, Qt.Key.Key_Escape)
    assert not editor.citing.is_open
    assert editor.text_lines() == ["[@fa"]
    press(editor, Qt.Key.Key_Return)
    assert editor.text_lines() == ["[@fa", ""]


def test_a_choice_is_one_step_of_undo(editor: Editor) -> None:
    QTest.keyClicks(editor, "[@fa")
    press(editor, Qt.Key.Key_Return)
    editor.undo()
    assert editor.text_lines() == ["[@fa"]


def test_without_sources_there_is_no_list(editor: Editor) -> None:
    editor.citing.offer(())
    QTest.keyClicks(editor, "[@")
    assert not editor.citing.is_open

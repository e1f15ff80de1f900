"""Keys in a table, in a real editor."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.editor.widget import Editor

Write = Callable[[str], Editor]

TABLE = "Before.\n\nBoat | Berth\n--- | ---:\n😀 Marsh | 7\n\nAfter."
IN_ORDER = """Before.

| Boat     | Berth |
| -------- | ----: |
| 😀 Marsh |     7 |

After."""


def at(editor: Editor, words: str) -> None:
    editor.set_caret_offset(editor.toPlainText().index(words))


def selected(editor: Editor) -> str:
    return editor.textCursor().selectedText()


def press(editor: Editor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(editor, key)


def test_tab_goes_from_cell_to_cell_and_brings_order(write: Write) -> None:
    editor = write(TABLE)
    at(editor, "Boat")
    seen: list[str] = []
    for _ in range(3):
        press(editor, Qt.Key.Key_Tab)
        seen.append(selected(editor))
    assert seen == ["Berth", "😀 Marsh", "7"]
    assert editor.toPlainText() == IN_ORDER
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert selected(editor) == "😀 Marsh"


def test_tab_behind_the_last_cell_adds_a_row_in_one_step_of_undo(write: Write) -> None:
    editor = write(TABLE)
    at(editor, "7")
    press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "Rell")
    press(editor, Qt.Key.Key_Tab)
    QTest.keyClicks(editor, "12")
    before = editor.toPlainText()
    press(editor, Qt.Key.Key_Tab)
    rows = editor.toPlainText().splitlines()
    assert rows[4:7] == ["| 😀 Marsh |     7 |", "| Rell     |    12 |", "|          |       |"]
    editor.undo()
    assert editor.toPlainText() == before


def test_enter_makes_rows_and_leaves_from_an_empty_one(write: Write) -> None:
    editor = write(TABLE)
    at(editor, "Boat")
    press(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Falk")
    assert "| ----: |\n| Falk" in editor.toPlainText()
    at(editor, "7")
    press(editor, Qt.Key.Key_Return, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "x")
    lines = editor.toPlainText().splitlines()
    assert lines[-5:] == ["| 😀 Marsh |     7 |", "", "x", "", "After."]


def test_a_new_table_stands_apart_and_waits_for_its_heading(write: Write) -> None:
    editor = write("Words.")
    editor.set_caret_offset(3)
    editor.insert_table()
    assert selected(editor) == "Heading"
    QTest.keyClicks(editor, "Boat")
    press(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText().splitlines() == [
        "Words.",
        "",
        "| Boat | Heading |",
        "| ---- | ------- |",
        "|      |         |",
    ]
    editor.undo()
    editor.undo()
    editor.undo()
    assert editor.toPlainText() == "Words."


@pytest.mark.parametrize(("text", "place"), [("No table.", "table"), (TABLE, "Boat")])
def test_elsewhere_tab_leaves_the_editor(qtbot: QtBot, write: Write, text: str, place: str) -> None:
    editor = write(text)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    line = QLineEdit()
    column.addWidget(line)
    column.addWidget(editor)
    window.show()
    qtbot.waitExposed(window)
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    at(editor, place)
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert line.hasFocus()
    assert editor.toPlainText() == text
    # The window goes before the editor does.
    editor.setParent(None)
    # Else it goes with the window, and is still to be closed.
    editor.setParent(None)


def test_a_selection_is_replaced_by_a_line_break_as_anywhere(write: Write) -> None:
    editor = write(TABLE)
    editor.selectAll()
    press(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "\n"

"""Typewriter scrolling: the caret's line stays where it is, and nobody is fought with."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.dressing import load
from desktop.ui.editor.typewriter import HEIGHT, Typewriter
from desktop.ui.editor.widget import Editor
from desktop.ui.fonts import MONO

TEXT = "\n\n".join(f"Paragraph {number}. " + "Words that go on. " * 12 for number in range(60))


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    made = Editor(load()["light"], MONO)
    made.resize(760, 620)
    qtbot.addWidget(made)
    made.load(TEXT)
    made.show()
    qtbot.waitExposed(made)
    return made


def off(editor: Editor) -> float:
    """How far the caret's line is from its height, in lines of text."""
    wanted = HEIGHT * editor.viewport().height()
    pitch = editor.blockBoundingRect(editor.document().firstBlock()).height() / max(
        1, editor.document().firstBlock().layout().lineCount()
    )
    return abs(editor.cursorRect().center().y() - wanted) / pitch


def go(editor: Editor, line: int) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(line))
    editor.setTextCursor(cursor)


@pytest.mark.parametrize("line", [20, 40, 61, 80, 118])
def test_the_line_comes_to_its_height_from_wherever_it_was(editor: Editor, line: int) -> None:
    typewriter = Typewriter(editor)
    typewriter.set_on(True)
    go(editor, line)
    assert off(editor) <= 0.75
    editor.verticalScrollBar().setValue(0)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert off(editor) <= 0.75
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert off(editor) <= 0.75


def test_written_on_at_the_end_it_stays_there(editor: Editor) -> None:
    Typewriter(editor).set_on(True)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(30):
        QTest.keyClicks(editor, "words that are written at the end ")
        assert off(editor) <= 0.75
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert off(editor) <= 0.75


def test_at_the_beginning_there_is_nothing_to_scroll(editor: Editor) -> None:
    Typewriter(editor).set_on(True)
    go(editor, 0)
    assert editor.verticalScrollBar().value() == 0


def test_off_it_lets_the_caret_go_where_it_likes(editor: Editor) -> None:
    typewriter = Typewriter(editor)
    typewriter.set_on(True)
    typewriter.set_on(False)
    go(editor, 40)
    editor.centerCursor()
    value = editor.verticalScrollBar().value()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert editor.verticalScrollBar().value() == value
    assert not editor.centerOnScroll()


def test_what_the_mouse_or_the_wheel_does_is_left_alone_until_the_next_key(
    editor: Editor, qtbot: QtBot
) -> None:
    Typewriter(editor).set_on(True)
    go(editor, 40)
    bar = editor.verticalScrollBar()
    handle = editor.windowHandle()
    before = bar.value()
    place = editor.viewport().mapTo(editor, QPoint(80, 60))
    # Through the window, so that Qt knows of the button that is down.
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=place)
    assert editor.textCursor().blockNumber() < 40
    assert bar.value() == before
    QTest.keyClicks(editor, "x")
    assert off(editor) <= 0.75
    bar.setValue(before - 10)
    assert bar.value() == before - 10
    QTest.keyClicks(editor, "x")
    assert off(editor) <= 0.75


def test_it_costs_a_key_next_to_nothing(editor: Editor) -> None:
    typewriter = Typewriter(editor)
    typewriter.set_on(True)
    go(editor, 60)
    began = time.thread_time()
    for _ in range(200):
        typewriter.hold()
    assert (time.thread_time() - began) / 200 < 0.001

"""What is asked about, and what is shown, without any dictionary."""

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.preview.quotation_marks import marks_of
from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

Write = Callable[[str], Editor]


@pytest.fixture
def asked(write: Write, qtbot: QtBot) -> tuple[Editor, list[list[str]]]:
    editor = write("good teh\n\n" + "\n".join(f"line of many{n:04}" for n in range(300)))
    told: list[list[str]] = []
    editor.spelling.wanted.connect(told.append)
    return editor, told


def test_only_what_is_in_view_is_asked_and_only_once(
    asked: tuple[Editor, list[list[str]]], qtbot: QtBot
) -> None:
    editor, told = asked
    editor.spelling.set_on(True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [["good", "line", "of", "teh"]]
    editor.viewport().update()
    qtbot.wait(200)
    assert len(told) == 1


def test_what_is_known_is_right(asked: tuple[Editor, list[list[str]]]) -> None:
    editor, _ = asked
    spelling = editor.spelling
    spelling.set_on(True)
    spelling.tell(["good", "teh"], ["teh"])
    assert spelling.misspelt(0) == [(5, 8)]
    spelling.set_known({"teh"})
    assert spelling.misspelt(0) == []
    assert spelling.is_known("teh’s")
    assert spelling.is_known("teh-teh")
    assert not spelling.is_known("teh-good")


def test_a_place_tells_its_word(asked: tuple[Editor, list[list[str]]]) -> None:
    spelling = asked[0].spelling
    spelling.tell(["good", "teh"], ["teh"])
    assert spelling.wrong_at(0, 6) is None
    spelling.set_on(True)
    found = spelling.wrong_at(0, 6)
    assert found is not None
    assert found.text == "teh"
    assert spelling.wrong_at(0, 2) is None


def test_the_word_that_is_typed_is_asked_about_once_when_it_is_left(
    asked: tuple[Editor, list[list[str]]], qtbot: QtBot
) -> None:
    editor, told = asked
    editor.spelling.set_on(True)
    qtbot.waitUntil(lambda: bool(told))
    editor.set_caret_offset(4)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    for letter in " harbuors":
        QTest.keyClicks(editor, letter)
        qtbot.wait(30)
    qtbot.wait(200)
    assert told[1:] == []
    QTest.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told[1:] == [["harbuors"]]


def test_a_wrong_word_is_underlined_when_it_is_left_by_an_arrow_key(
    asked: tuple[Editor, list[list[str]]], qtbot: QtBot
) -> None:
    editor, _ = asked
    spelling = editor.spelling
    spelling.set_on(True)
    spelling.tell(["good", "teh"], ["teh"])
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    editor.set_caret_offset(8)
    seen = editor.viewport().grab().toImage()
    assert spelling.misspelt(0) == []
    QTest.keyClick(editor, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: spelling.misspelt(0) == [(5, 8)])
    assert editor.viewport().grab().toImage() != seen


def test_dots_are_painted_and_go(write: Write, qtbot: QtBot) -> None:
    editor = write("teh")
    editor.clearFocus()
    plain = editor.viewport().grab().toImage()
    editor.spelling.set_on(True)
    editor.spelling.tell(["teh"], ["teh"])
    editor.set_caret_offset(0)
    dotted = editor.viewport().grab().toImage()
    assert dotted != plain
    editor.spelling.set_on(False)
    assert editor.viewport().grab().toImage() == plain


def test_an_editor_does_not_refer_to_itself(colours: Colours, qtbot: QtBot) -> None:
    """Else the garbage collector would end it, at any moment."""
    editor = Editor(colours, "DejaVu Sans Mono", 14)
    editor.spelling.set_on(True)
    editor.typed_marks.set_marks(marks_of("en"))
    gone: list[bool] = []
    editor.destroyed.connect(lambda: gone.append(True))
    gc.disable()
    try:
        del editor
        assert gone == [True]
    finally:
        gc.enable()

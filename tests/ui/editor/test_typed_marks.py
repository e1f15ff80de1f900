"""Quotation marks as they are typed, in the real editor."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.preview.quotation_marks import marks_of
from desktop.ui.editor.widget import Editor

Write = Callable[[str], Editor]


@pytest.mark.parametrize(
    ("tag", "keys", "text"),
    [
        ("en", '"It\'s here," she said.', "“It’s here,” she said."),
        ("en", "'No,' he said", "‘No,’ he said"),
        ("en", "She said 'the \"old\" pier'.", "She said ‘the “old” pier’."),
        ("en", 'a 6\' 2" man, 5"', 'a 6\' 2" man, 5"'),
        ("en", '"in 2024" it', "“in 2024” it"),
        ("en", '("Yes")', "(“Yes”)"),
        ("en", '**"Bold"**', "**“Bold”**"),
        ("de", '"Das geht\'s nicht", sagte er', "„Das geht’s nicht“, sagte er"),
        ("de", "Er sagte 'nein' dazu", "Er sagte ‚nein‘ dazu"),
        ("de-CH", '"Nein"', "«Nein»"),
        ("fr", '"Non"', "«\u202fNon\u202f»"),
        ("es", '"No"', "«No»"),
        ("en", "`a = \"b\"` \"c\"", "`a = \"b\"` “c”"),
        ("en", '<a href="x">"y"', '<a href="x">“y”'),
        ("en", '[a](b "c") "d"', '[a](b "c") “d”'),
        ("en", '    indented "code"', '    indented "code"'),
        ("en", '[ref]: b "title"', '[ref]: b "title"'),
        ("en", "http://x.example/a'b", "http://x.example/a'b"),
    ],
)  # fmt: skip
def test_typing(write: Write, tag: str, keys: str, text: str) -> None:
    editor = write("")
    editor.typed_marks.set_marks(marks_of(tag))
    QTest.keyClicks(editor, keys)
    assert editor.document().toRawText() == text


def test_inside_code_that_is_there_already(write: Write) -> None:
    editor = write("```\nx\n```\n`ab` <b>c</b>")
    editor.typed_marks.set_marks(marks_of("en"))
    editor.set_caret_offset(5)
    QTest.keyClicks(editor, '"')
    editor.set_caret_offset(editor.text_lines()[0].__len__() + 1 + 3 + 4 + 2)
    QTest.keyClicks(editor, '"')
    assert editor.toPlainText() == '```\nx"\n```\n`a"b` <b>c</b>'


def test_backspace_brings_the_straight_one_back_for_good(write: Write) -> None:
    editor = write("")
    editor.typed_marks.set_marks(marks_of("fr"))
    QTest.keyClicks(editor, 'a "')
    assert editor.document().toRawText() == "a «\u202f"
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "b")
    assert editor.toPlainText() == 'a "b'
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "a "


def test_a_backspace_elsewhere_only_deletes(write: Write) -> None:
    editor = write("")
    editor.typed_marks.set_marks(marks_of("en"))
    QTest.keyClicks(editor, '"a')
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == ""


def test_it_takes_the_place_of_a_selection_in_one_step(write: Write) -> None:
    editor = write("say word now")
    editor.typed_marks.set_marks(marks_of("en"))
    editor.show_range(4, 8)
    QTest.keyClicks(editor, '"')
    assert editor.toPlainText() == "say “ now"
    editor.undo()
    assert editor.toPlainText() == "say word now"


def test_off_and_read_only(write: Write) -> None:
    editor = write("")
    QTest.keyClicks(editor, '"')
    editor.typed_marks.set_marks(marks_of("en"))
    editor.setReadOnly(True)
    QTest.keyClicks(editor, '"')
    assert editor.toPlainText() == '"'

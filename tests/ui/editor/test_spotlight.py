"""The veil: what is lit and what is not, seen in the picture."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.dressing import load
from desktop.ui.editor.spotlight import ALL, PARAGRAPH, SENTENCE, Spotlight
from desktop.ui.editor.widget import Editor
from desktop.ui.fonts import MONO

TEXT = (
    "One first sentence here. Another second one. A third that ends it.\n\n"
    "Two stands alone.\nTwo goes on in a line of its own.\n\nThree."
)
LIGHT = load()["light"]


@pytest.fixture
def editor(qtbot: QtBot) -> Editor:
    made = Editor(LIGHT, MONO)
    made.resize(900, 400)
    qtbot.addWidget(made)
    made.load(TEXT)
    made.show()
    return made


def darkness(editor: Editor, word: str) -> int:
    """How dark the darkest pixel of a word is, 255 at most."""
    start = TEXT.index(word)
    cursor = editor.textCursor()
    cursor.setPosition(start)
    left = editor.cursorRect(cursor)
    cursor.setPosition(start + len(word))
    right = editor.cursorRect(cursor)
    image = editor.viewport().grab().toImage()
    return 255 - min(
        image.pixelColor(x, y).lightness()
        for x in range(left.right() + 2, right.left() - 2)
        for y in range(left.top(), left.bottom())
    )


def lit(editor: Editor, *words: str) -> list[str]:
    return [word for word in words if darkness(editor, word) > 150]


WORDS = ("first", "second", "third", "stands", "goes", "Three")


@pytest.mark.parametrize(
    ("scope", "at", "wanted"),
    [
        (ALL, "second", list(WORDS)),
        (PARAGRAPH, "second", ["first", "second", "third"]),
        (PARAGRAPH, "goes", ["stands", "goes"]),
        (SENTENCE, "first", ["first"]),
        (SENTENCE, "second", ["second"]),
        (SENTENCE, "third", ["third"]),
        (SENTENCE, "Three", ["Three"]),
    ],
)
def test_only_where_the_caret_is_it_is_light(
    editor: Editor, scope: str, at: str, wanted: list[str]
) -> None:
    light = Spotlight(editor, LIGHT)
    light.set_scope(scope)
    editor.set_caret_offset(TEXT.index(at) + 1)
    assert lit(editor, *WORDS) == wanted


def test_the_end_of_a_line_belongs_to_its_last_sentence(editor: Editor) -> None:
    Spotlight(editor, LIGHT).set_scope(SENTENCE)
    editor.set_caret_offset(TEXT.index("\n"))
    assert lit(editor, *WORDS) == ["third"]
    QTest.keyClicks(editor, " Now a fourth")
    assert lit(editor, "first", "second") == []


def test_it_goes_with_the_palette(editor: Editor) -> None:
    light = Spotlight(editor, LIGHT)
    light.set_scope(PARAGRAPH)
    editor.set_caret_offset(0)
    dark = load()["dark"]
    editor.set_colours(dark)
    light.set_colours(dark)
    image = editor.viewport().grab().toImage()
    assert image.pixelColor(2, 395).name() == QColor(dark.pane).name()

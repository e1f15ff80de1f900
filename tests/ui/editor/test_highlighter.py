"""Colours follow edits, and only what is looked at is coloured."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextBlock, QTextDocument

from desktop.ui.editor.markdown import stretches
from desktop.ui.editor.widget import Editor

Write = Callable[[str], Editor]


def painted(editor: Editor) -> None:
    editor.viewport().grab()


def coloured(block: QTextBlock) -> list[tuple[int, int]]:
    return [(found.start, found.length) for found in block.layout().formats()]


def line(document: QTextDocument, number: int) -> QTextBlock:
    return document.findBlockByNumber(number)


def test_offsets_of_formats_are_utf16(write: Write) -> None:
    editor = write("😀😀 **b**")
    painted(editor)
    assert coloured(line(editor.document(), 0)) == [(7, 1), (5, 2), (8, 2)]


def test_only_what_is_in_view_is_coloured(write: Write) -> None:
    editor = write("**b**\n" * 3000)
    painted(editor)
    assert coloured(line(editor.document(), 0))
    assert not coloured(line(editor.document(), 2500))
    editor.verticalScrollBar().setValue(2500)
    painted(editor)
    assert coloured(line(editor.document(), 2500))


def test_typing_moves_formats_at_once(write: Write) -> None:
    editor = write("a **b**")
    painted(editor)
    editor.replace_range(0, 0, "xx")
    assert coloured(line(editor.document(), 0))[0] == (6, 1)
    editor.replace_range(4, 6, "")
    assert coloured(line(editor.document(), 0)) == []


def test_an_opened_fence_colours_what_follows_until_it_is_closed(write: Write) -> None:
    editor = write("one\n*two*\nthree\n*four*")
    painted(editor)
    editor.replace_range(0, 0, "```\n")
    painted(editor)
    assert coloured(line(editor.document(), 2)) == [(0, 5)]
    assert coloured(line(editor.document(), 4)) == [(0, 6)]
    editor.replace_range(14, 14, "```\n")
    painted(editor)
    assert editor.line(3) == "```"
    assert coloured(line(editor.document(), 2)) == [(0, 5)]
    assert coloured(line(editor.document(), 5)) == [(1, 4), (0, 1), (5, 1)]
    editor.undo()
    editor.undo()
    painted(editor)
    assert coloured(line(editor.document(), 1)) == [(1, 3), (0, 1), (4, 1)]


@pytest.mark.parametrize("step", range(6))
def test_formats_equal_a_fresh_colouring_after_edits(write: Write, step: int) -> None:
    text = "# a\n\n*b* [@c]\n```\n*d*\n```\n> e *f*\n"
    editor = write(text)
    painted(editor)
    cut = len(text) * step // 6
    editor.apply_edits(
        [(cut, min(cut + 5, len(text)), "\n**x**\n~~~\n"), (len(text), len(text), "y")]
    )
    editor.move_lines_up()
    painted(editor)
    fresh = write("\n".join(editor.text_lines()))
    painted(fresh)
    for number in range(len(editor.text_lines())):
        expected = coloured(line(fresh.document(), number))
        assert coloured(line(editor.document(), number)) == expected, editor.line(number)
    assert any(stretches(text) for text in editor.text_lines())


def test_what_has_no_italics_stays_upright(write: Write) -> None:
    editor = write("> The wall held.\n> صمد السور.")
    painted(editor)

    def slanted(number: int) -> bool:
        found = line(editor.document(), number).layout().formats()
        return any(one.format.fontItalic() for one in found)

    assert slanted(0)
    assert not slanted(1)

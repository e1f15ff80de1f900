"""The line that stands for a passage we have nothing like."""

import pytest

from desktop.preview.kept import ident, ident_in, line
from desktop.preview.renderer import Renderer

RAW = "<!-- wp:gallery /-->"


def test_the_line_becomes_a_box_that_is_known_again() -> None:
    body = f"Before.\n\n{line('gallery', RAW)}\n\nAfter."
    shown = Renderer().render(body)
    assert [ident_in(block.html) for block in shown.blocks] == ["", ident(RAW), ""]
    assert "Gallery, kept as it is on the site" in shown.blocks[1].html
    assert shown.blocks == Renderer().render_uncut(body).blocks


@pytest.mark.parametrize("label", ["acme/map", "“Read more”", "", "a]b\nc", "-", "[kept: x"])
def test_whatever_the_label_it_is_one_line(label: str) -> None:
    shown = Renderer().render(line(label, RAW)).blocks
    assert [ident_in(block.html) for block in shown] == [ident(RAW)]


@pytest.mark.parametrize(
    "body",
    [
        f"> {line('gallery', RAW)}",
        f"words {line('gallery', RAW)}",
        "[kept: gallery 0123]",
        r"\[kept: gallery 0123456789ab]",
    ],
)
def test_nothing_else_is_taken_for_one(body: str) -> None:
    assert [ident_in(block.html) for block in Renderer().render(body).blocks] == [""]

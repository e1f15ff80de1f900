"""Patches: making the splices gives the new rendering, and they are few."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.preview.patch import Patch, diff
from desktop.preview.renderer import Block, Renderer, Rendering

renderings = st.lists(st.sampled_from("abcdef"), max_size=12).map(
    lambda texts: Rendering(tuple(Block(n, n, text) for n, text in enumerate(texts)))
)


def applied(old: Rendering, patch: Patch) -> list[str]:
    html = [block.html for block in old.blocks]
    for splice in patch.splices:
        html[splice.first : splice.first + splice.removed] = [b.html for b in splice.inserted]
    return html


@given(renderings, renderings)
def test_splices_lead_from_old_to_new(old: Rendering, new: Rendering) -> None:
    patch = diff(old, new)
    assert applied(old, patch) == [block.html for block in new.blocks]
    assert patch.rendering is new


@given(renderings)
def test_no_change_is_no_splice(same: Rendering) -> None:
    assert diff(same, same).splices == ()


def test_an_edited_paragraph_is_one_block() -> None:
    renderer = Renderer()
    old = renderer.render("one\n\ntwo\n\nthree")
    new = renderer.render("one\n\ntwo!\n\nthree")
    (splice,) = diff(old, new).splices
    assert (splice.first, splice.removed) == (1, 1)
    assert splice.inserted == (new.blocks[1],)


def test_a_line_inserted_above_moves_lines_but_splices_one_block() -> None:
    renderer = Renderer()
    old = renderer.render("one\n\ntwo\n\nthree")
    new = renderer.render("zero\n\none\n\ntwo\n\nthree")
    patch = diff(old, new)
    (splice,) = patch.splices
    assert (splice.first, splice.removed, len(splice.inserted)) == (0, 0, 1)
    assert patch.rendering.blocks[-1].first_line == 6


def test_long_and_unlike_renderings_are_replaced_at_once() -> None:
    old = Rendering(tuple(Block(n, n, f"a{n}") for n in range(900)))
    new = Rendering(tuple(Block(n, n, f"b{n}") for n in range(901)))
    (splice,) = diff(old, new).splices
    assert (splice.removed, len(splice.inserted)) == (900, 901)

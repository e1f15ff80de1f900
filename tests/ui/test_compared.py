"""Both sides of a comparison hold their texts, and mark what differs."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.compared import sides, word_by_word

GONE, COME = "#aa0000", "#00aa00"
TEXTS = st.text("ab ä<&\n", max_size=40)


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html.replace("<br>", "\n")))


@given(TEXTS, TEXTS)
def test_each_side_says_its_text(old: str, new: str) -> None:
    left, right = sides(old, new, GONE, COME)
    assert (plain(left), plain(right)) == (old, new)
    marked = (f"color:{GONE}" in left, f"color:{COME}" in right)
    assert any(marked) == (old != new)
    assert COME not in left
    assert GONE not in right


def test_only_the_words_that_differ_are_marked() -> None:
    left, right = sides("The wall held.", "The wall broke.", GONE, COME)
    assert 'line-through">held' in left
    assert 'underline">broke' in right
    assert left.startswith("The wall ")


def test_what_is_the_same_at_length_is_cut() -> None:
    same = "The same words again and again. " * 100
    left, right = sides(f"{same}One. {same}", f"{same}Two. {same}", GONE, COME)
    assert max(len(left), len(right)) < 600
    assert left.count("[…]") == 2


@pytest.mark.parametrize("size", [3, 4_000])
def test_a_stretch_in_one_colour(size: int) -> None:
    old, new = "one " * size, "one " * (size - 1) + "two "
    shown = word_by_word(old, new, COME)
    assert COME in shown
    assert "two" in shown
    assert "line-through" in shown

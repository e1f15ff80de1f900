"""HTML cut at its top level and joined again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.publishing.cms.passages import cut, joined

TOKENS = st.sampled_from(
    (
        *("<p>", "</p>", "<div a='>'>", "</div>", "<ul><li>", "</li></ul>", "<hr>", "<!-- <p> -->"),
        *("words", " ", "\n", "\n\n", "<em>", "</em>", "<br>", "<", "</p", "é", "<figure><img>"),
    )
)


@given(st.lists(TOKENS, max_size=24).map("".join))
def test_the_pieces_are_the_text(text: str) -> None:
    pieces = cut(text)
    assert "".join(pieces) == text
    assert all(piece.strip() for piece in pieces) or len(pieces) == 1


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("<p>a</p><p>b</p>", ["<p>a</p>", "<p>b</p>"]),
        ("\n<p>a</p>\n\n<p>b</p>\n", ["\n<p>a</p>\n\n", "<p>b</p>\n"]),
        ("a\nb\n\nc", ["a\nb\n\n", "c"]),
        ("a <b>b</b><hr>c", ["a <b>b</b>", "<hr>", "c"]),
        ("<div><p>a</p>\n\n<p>b</p></div>c", ["<div><p>a</p>\n\n<p>b</p></div>", "c"]),
        ("<p>a<p>b", ["<p>a<p>b"]),
        ("<!--\n\n<p> --><p>a</p>", ["<!--\n\n<p> -->", "<p>a</p>"]),
        ("", []),
    ],
)
def test_where_it_is_cut(text: str, pieces: list[str]) -> None:
    assert cut(text) == pieces


def test_a_blank_line_comes_between_what_has_no_line_end() -> None:
    assert joined(["<p>a</p>", "<p>b</p>\n\n", "", "<p>c</p>"]) == (
        "<p>a</p>\n\n<p>b</p>\n\n<p>c</p>"
    )

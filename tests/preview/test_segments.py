"""Where a body may be cut; that the cuts are right is tested with the renderer."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown.extensions.attr_list import get_attrs_and_remainder
from markdown.extensions.fenced_code import FencedBlockPreprocessor

from desktop.preview.segments import fences, normalised, stretches

FENCED = st.lists(
    st.sampled_from(
        ("```", "````", "~~~", "~~~~", "`", "~", " ", "\n", "\n\n", "a", ".py", "x y", "{.x}",
         "{a b", "{#i .c}", "} x", "{.x} y", "hl_lines=\"1\"", "hl_lines='1\n2'", 'hl_lines="',
         '"', "\n```\n", "\n~~~\n", "\n``` \n", "{a=b}")
    ),
    max_size=25,
).map("".join)  # fmt: skip


def cut(body: str) -> list[tuple[int, int]]:
    return [(one.first_line, one.last_line) for one in stretches(normalised(body))]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", []),
        ("\n \n\t\n", []),
        ("one\n\ntwo", [(0, 0), (2, 2)]),
        ("\n\none\n\n\n\ntwo\n", [(2, 2), (6, 6)]),
        ("one\n\n- a\n\n- b\n\ntwo", [(0, 4), (6, 6)]),
        ("one\n\n> q", [(0, 2)]),
        ("one\n\n    code", [(0, 2)]),
        ("one\n\n```\n\nx\n\n```\n\ntwo", [(0, 0), (2, 6), (8, 8)]),
        ("one\n\n```\n\nx\n\ntwo", [(0, 0), (2, 2), (4, 4), (6, 6)]),
        ("one\n\n<div>\n\nx\n\n</div>\n\ntwo", [(0, 0), (2, 6), (8, 8)]),
        ("one\n\n<div>\n\nx\n\ntwo", [(0, 0), (2, 6)]),
        ("one\n\nterm\n: text\n\ntwo", [(0, 3), (5, 5)]),
        ("[a]: x\n\ntwo", [(0, 0), (2, 2)]),
        ("one\n\n[a]: x\n\n[link](x)", [(0, 2), (4, 4)]),
        ("one\n\n2026 was", [(0, 0), (2, 2)]),
        ("one\n\n2026. was", [(0, 2)]),
    ],
)
def test_cuts(body: str, expected: list[tuple[int, int]]) -> None:
    assert cut(body) == expected


@given(st.text(alphabet="a \n\t\r>-`<:[]1.", max_size=60))
def test_every_line_that_is_not_blank_is_in_one_stretch(body: str) -> None:
    text = normalised(body)
    lines = text.split("\n")
    assert len(lines) == body.count("\n") + 1
    held = [n for first, last in cut(body) for n in range(first, last + 1)]
    assert len(held) == len(set(held))
    assert {n for n, line in enumerate(lines) if line} <= set(held)


def as_the_extension_does(text: str) -> Iterator[tuple[int, int]]:
    """Fenced code, found with the expression of the extension itself."""
    index = 0
    while match := FencedBlockPreprocessor.FENCED_BLOCK_RE.search(text, index):
        attributes = match["attrs"]
        if attributes and get_attrs_and_remainder(attributes)[1]:
            index = match.end("attrs")
            continue
        yield match.span()
        index = match.end()


@given(FENCED)
def test_fenced_code_is_found_where_the_extension_finds_it(text: str) -> None:
    assert list(fences(text)) == list(as_the_extension_does(text))

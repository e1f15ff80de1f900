"""Where a body may be cut; that the cuts are right is tested with the renderer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.preview.segments import normalised, stretches


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

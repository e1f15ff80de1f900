"""Plain text set; text with markup in it is tested with the renderer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.preview.quotation_marks import Marks
from desktop.preview.typography import typeset

GERMAN = Marks("„", "“", "‚", "‘")


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("\"a\" 'b'", "“a” ‘b’"),
        ("it's the '80s, 'tis", "it’s the ’80s, ’tis"),
        ("the boys' room", "the boys’ room"),
        ("a -- b --- c ...", "a – b — c …"),
        ('«"a"»', "«“a”»"),
        ("no marks", "no marks"),
        ('"', "”"),
        ("", ""),
    ],
)
def test_typeset(typed: str, set_as: str) -> None:
    assert typeset(typed, Marks()) == set_as


def test_other_house_styles_keep_the_apostrophe() -> None:
    assert typeset("\"Das ist's\", sagt 'er'", GERMAN) == "„Das ist’s“, sagt ‚er‘"


@given(st.text(alphabet="ab '\".,-–(“", max_size=30))
def test_no_straight_mark_is_left(text: str) -> None:
    out = typeset(text, Marks())
    assert "'" not in out
    assert '"' not in out

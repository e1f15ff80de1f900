"""Plain text set; text with markup in it is tested with the renderer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.preview.typography import Marks, marks_of, typed, typeset

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


@pytest.mark.parametrize(
    ("tag", "marks"),
    [
        ("en", "“”‘’"),
        ("en-US", "“”‘’"),
        ("de", "„“‚‘"),
        ("de_AT", "„“‚‘"),
        ("de-CH", "«»‹›"),
        ("fr", "«»“”"),
        ("pt-BR", "“”‘’"),
        ("", "“”‘’"),
    ],
)
def test_the_marks_of_a_language(tag: str, marks: str) -> None:
    found = marks_of(tag)
    four = (found.open_double, found.close_double, found.open_single, found.close_single)
    assert "".join(four) == marks


@pytest.mark.parametrize(
    ("mark", "before", "made"),
    [
        ('"', "", "“"),
        ('"', "said ", "“"),
        ('"', "said “so", "”"),
        ('"', "wide 5", '"'),
        ('"', "“in 1998", "”"),
        ("'", "don", "’"),
        ("'", "5", "'"),
        ("'", "say ‘5", "’"),
        ('"', "<b>", "“"),
        ('"', "word—", "“"),
    ],
)
def test_a_mark_as_it_is_typed(mark: str, before: str, made: str) -> None:
    assert typed(mark, before, marks_of("en")) == made

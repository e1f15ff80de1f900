"""The marks of a language, and each as it is typed."""

import pytest

from desktop.preview.quotation_marks import marks_of, typed


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

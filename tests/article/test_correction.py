"""Corrections as a desk writes them into the front matter."""

import pytest

from desktop.article.correction import Correction, Place
from desktop.article.front_matter import FrontMatterError, dump, parse
from desktop.article.model import Article

WRITTEN = """---
headline: The wall
corrections:
- note: The wall is four metres high, not five.
  date: 2026-11-24
  place: Top
- The survey was of 2019.
---

Text
"""


def test_corrections_are_read_and_written() -> None:
    article = parse(WRITTEN)
    assert article.corrections == (
        Correction("The wall is four metres high, not five.", "2026-11-24", Place.TOP),
        Correction("The survey was of 2019."),
    )
    assert parse(dump(article)) == article


def test_what_we_do_not_know_of_a_correction_is_kept() -> None:
    article = Article(corrections=(Correction("Four metres.", extra={"by": "M. Orr"}),))
    assert "by: M. Orr" in dump(article)
    assert parse(dump(article)) == article


@pytest.mark.parametrize(
    "corrections", ["{note: A}", "[[A]]", "[{note: [A]}]", "[{note: A, place: middle}]"]
)
def test_what_is_no_list_of_corrections_is_refused(corrections: str) -> None:
    with pytest.raises(FrontMatterError):
        parse(f"---\ncorrections: {corrections}\n---\n")

"""BAD and GOOD for the rule: a quotation left open."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.quote_unclosed import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("“We never saw it coming, said Ida Marsh.", "“We"),
    ('He said: "The river took the pier and the mill.', '"The'),
    ("«The river took the pier and the mill.", "«The"),
    ("“The first part goes on here.\n\nThen the story goes on.", "“The"),
]

GOOD = [
    "“We never saw it coming,” said Ida Marsh.",
    "“The first part of it.\n\n“The second part of it,” said Ida Marsh.",
    "Ida Marsh said: “The first part of it.\n\n“The second part.\n\n“The third part of it.”",
    'A 12" pipe and a 6\'2" man.',
    "The ’90s, the farmers’ market and ’tis the season.",
    'Use `print("hello` to begin.',
    "'Tis the season of the fair.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

"""BAD and GOOD for the rule: speakers who could be two people."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.quote_ambiguous_speaker import RULE

Find = Callable[[str, str | Article], list[str]]

BOTH = "Ida Marsh and her brother Tom Marsh keep the ferry. "

BAD = [
    (BOTH + "“We lost the pier,” said Marsh.", "Marsh"),
    ("Ned Marsh and his brother Tom Marsh keep it. Mr Marsh said it was lost.", "Mr Marsh"),
]

GOOD = [
    BOTH + "“We lost the pier,” said Ida Marsh.",
    BOTH + "“We lost the pier,” said Tom.",
    BOTH + "Mr Marsh said the pier was lost.",
    "Ida Marsh keeps the ferry. “We lost the pier,” said Marsh.",
    BOTH + "“We lost the pier,” said Rell.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

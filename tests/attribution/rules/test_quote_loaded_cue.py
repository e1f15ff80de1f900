"""BAD and GOOD for the rule: cues that judge."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.quote_loaded_cue import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Ida Marsh claimed that the pier was safe.", "claimed"),
    ("“It was me,” Rell admitted.", "admitted"),
    ("Ida Marsh insists the pier was safe.", "insists"),
]

GOOD = [
    "Ida Marsh said the pier was safe.",
    "The claim was heard in court.",
    "The flood claimed the pier.",
    "“He claimed it,” said Ida Marsh.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

"""BAD and GOOD for the rule: unverified, but by whom."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.claim_unverified import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("The figures could not be independently verified.", "could not be independently verified"),
    ("Independent verification has been hard.", "Independent verification"),
]

GOOD = [
    "The figures could not be verified by the Echo.",
    "The Echo verified the figures.",
    "“It could not be verified,” said Ida Marsh.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

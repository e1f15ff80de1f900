"""BAD and GOOD for the rule: speakers named late."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.quote_late_attribution import RULE

Find = Callable[[str, str | Article], list[str]]

LONG = (
    "“It began at night with a noise like a train coming over the hill. We all went down to the "
    "quay with lamps and ropes, the young ones first. When we came to the end of the street there "
    "was no pier any more, only the sea and the lamps of the boats,” "
)

BAD = [(LONG + "said Ida Marsh.", "Ida Marsh")]

GOOD = [
    "“It began at night,” said Ida Marsh.",
    "Ida Marsh told the story: " + LONG.rstrip() + ".",
    "“It began,” said Ida Marsh.\n\n" + LONG + "said Marsh.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

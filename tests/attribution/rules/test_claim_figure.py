"""BAD and GOOD for the rule: casualty figures without a source."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.claim_figure import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("The storm killed 14 people.", "killed 14"),
    ("Two people died and the pier was lost.", "Two people died"),
    ("At least 30 were injured in the crush.", "30 were injured"),
]

GOOD = [
    "The storm killed 14 people, police said.",
    "Police gave the toll on Monday. According to them, 14 people died.",
    "He died in 1987.",
    "The storm killed [14 people](https://police.example/toll).",
    "The joke killed the mood.",
    "“It killed 14 people,” said Ida Marsh.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

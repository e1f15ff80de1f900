"""BAD and GOOD for the rule: crimes without attribution or conviction."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.claim_crime import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Tom Rell murdered his brother.", "Tom Rell murdered"),
    ("It was dark. Rell then stabbed a man.", "Rell then stabbed"),
]

GOOD = [
    "Police said Tom Rell murdered his brother.",
    "Tom Rell, who murdered his brother, was convicted in May.",
    "A jury found that Tom Rell murdered his brother.",
    "Tom Rell stole home in the ninth.".replace("home", "away"),
    "“Tom Rell murdered his brother,” said Ida Marsh.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

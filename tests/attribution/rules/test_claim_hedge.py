"""BAD and GOOD for the rule: hedges nobody made."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.claim_hedge import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("The miller allegedly set the fire.", "allegedly"),
    ("The alleged payments were small.", "alleged"),
    ("He is believed to have left the country.", "is believed to"),
    ("The mill reportedly burned for hours.", "reportedly"),
    ("They are thought to be abroad.", "are thought to"),
]

GOOD = [
    "Police said the miller allegedly set the fire.",
    "According to the charge sheet, the alleged payments were small.",
    "He is believed by police to have left, the court heard.",
    "“He allegedly left,” said Ida Marsh.",
    "The payments alleged by the prosecutor were small.",
    "He thought about it for a year.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

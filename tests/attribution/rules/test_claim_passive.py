"""BAD and GOOD for the rule: claims whose maker the passive hides."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.claim_passive import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("It was said that the mill would close.", "It was said"),
    ("It is understood the mill will close.", "It is understood"),
    ("It emerged that the mill had no roof.", "It emerged"),
    ("The fire raised questions about the wiring.", "raised questions about"),
]

GOOD = [
    "It was said by Ida Marsh that the mill would close.",
    "“It was said that we would close,” said Ida Marsh.",
    "She said it was understood that the mill would close.",
    "It was late when the mill closed.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

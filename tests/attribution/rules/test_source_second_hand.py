"""BAD and GOOD for the rule: reports taken over from nobody in particular."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.source_second_hand import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("The remarks, reported by state media, were brief.", "state media"),
    ("Local media reported a fire.", "Local media"),
    ("According to local media, the mill burned.", "local media"),
    ("According to reports, the mill burned.", "According to reports"),
    ("Reports suggest that the mill burned.", "Reports suggest"),
    ("It has been reported that the mill burned.", "It has been reported"),
    ("State-run media said the mill burned.", "State-run media"),
]

GOOD = [
    "The remarks, reported by the state news agency Orsa, were brief.",
    "Local media Brennick Echo and Orsa reported a fire.",
    "The Brennick Echo reported a fire.",
    "The law covers social media and local media alike.",
    "“Local media reported it,” said Ida Marsh.",
    "He studied media and law.",
    "The council reports every year.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

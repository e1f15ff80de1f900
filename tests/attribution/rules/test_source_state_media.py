"""BAD and GOOD for the rule: state outlets not described as such."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.source_state_media import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Talks had failed, TASS reported.", "TASS"),
    ("According to Xinhua, talks had failed.", "Xinhua"),
]

GOOD = [
    "Talks had failed, the state agency TASS reported.",
    "The state-run Xinhua said talks had failed.\n\nXinhua said no more.",
    "Talks had failed, the Brennick Echo reported.",
    "A sputnik flew over the town.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

"""BAD and GOOD for the rule: another speaker without a sign."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.quote_speaker_switch import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    (
        "“The pier is gone,” said Ida Marsh. “The boats are gone too,” said Tom Rell.",
        "“The boats are gone too,”",
    ),
    (
        "Ida Marsh said: “The pier is gone.” “The boats are gone too,” said Tom Rell.",
        "“The boats are gone too,”",
    ),
]

GOOD = [
    "“The pier is gone,” said Ida Marsh.\n\n“The boats are gone too,” said Tom Rell.",
    "“The pier is gone,” said Ida Marsh. Tom Rell said: “The boats are gone too.”",
    "“The pier is gone,” said Ida Marsh. “The boats are gone too,” she added.",
    "“The pier is gone,” said Ida Marsh. Her deputy had seen it. “The boats too,” said Tom Rell.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

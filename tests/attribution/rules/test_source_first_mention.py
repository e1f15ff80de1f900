"""BAD and GOOD for the rule: people never named in full."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.source_first_mention import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("“We lost the pier,” said Mr Rell.", "Mr Rell"),
    ("Minister Varnov said the pier was lost.", "Minister Varnov"),
]

GOOD = [
    "Tom Rell keeps the ferry. “We lost the pier,” said Mr Rell.",
    "“We lost the pier,” said Tom Rell.",
    "“We lost the pier,” said Tidal.",
    "“We lost the pier,” the mayor said.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

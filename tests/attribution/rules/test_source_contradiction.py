"""BAD and GOOD for the rule: sources said to be silent."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.attribution.rules.source_contradiction import RULE

Find = Callable[[str, str | Article], list[str]]

QUIET = Source("s1", "Tom Rell", terms=Terms.NOT_FOR_ATTRIBUTION)


def story(body: str) -> Article:
    return Article(headline="Gone", body=body, sources=(QUIET, Source("s2", "Ida Marsh")))


BAD = [
    (story("Tom Rell declined to comment."), "Tom Rell declined to comment"),
    (story("It rained. Mr Rell did not respond to calls."), "Mr Rell did not respond"),
]

GOOD = [
    story("Ida Marsh declined to comment."),
    story("The board declined to comment."),
]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

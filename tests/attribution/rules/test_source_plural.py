"""BAD and GOOD for the rule: one source made many."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.attribution.rules.source_plural import RULE

Find = Callable[[str, str | Article], list[str]]

QUIET = Source("s1", terms=Terms.NOT_FOR_ATTRIBUTION)


def story(body: str, *sources: Source) -> Article:
    return Article(headline="Gone", body=body, sources=sources)


BAD = [
    (story("Sources said the pier was gone.", QUIET), "Sources"),
    (story("The pier was gone, officials have said.", QUIET), "officials"),
]

GOOD = [
    story("A source said the pier was gone.", QUIET),
    story("Sources said the pier was gone.", QUIET, Source("s2", terms=Terms.BACKGROUND)),
    story("Sources said the pier was gone."),
    story("The sources of the river are dry.", QUIET),
]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

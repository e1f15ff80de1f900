"""BAD and GOOD for the rule: sources that the story does not use."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source, Statement, Terms
from desktop.article.model import Article
from desktop.attribution.rules.source_unused import RULE

Find = Callable[[str, str | Article], list[str]]


def story(*sources: Source, body: str = "“It is gone,” said Ida Marsh. See [@log].") -> Article:
    return Article(headline="Gone", body=body, sources=sources)


BAD = [(story(Source("marsh", "Ida Marsh"), Source("rell", "Tom Rell")), "Tom Rell")]

GOOD = [
    story(Source("marsh", "Ida Marsh")),
    story(Source("log", "The harbour log")),
    story(Source("s1", "Bea Quill", terms=Terms.OFF_RECORD)),
    story(Source("rell", "Tom Rell", statements=(Statement("Gone.", words="is gone", at=4),))),
    story(),
]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

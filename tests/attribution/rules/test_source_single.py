"""BAD and GOOD for the rule: a single independent source."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.attribution.rules.source_single import RULE

Find = Callable[[str, str | Article], list[str]]

BODY = (
    "“It is gone,” said Ida Marsh.\n\n“All of it,” said Tom Rell.\n\n"
    "Marsh said it would not be rebuilt."
)


def story(*sources: Source) -> Article:
    return Article(headline="Gone", body=BODY, sources=sources)


MARSH = Source("marsh", "Ida Marsh")

BAD = [
    (story(MARSH, Source("rell", "Tom Rell", via="marsh")), "Ida Marsh"),
    (story(Source("marsh", "Ida Marsh", via="x"), Source("rell", "Tom Rell", via="x"),
           Source("x", "The harbour log")), "Ida Marsh"),
]  # fmt: skip

GOOD = [
    story(MARSH, Source("rell", "Tom Rell")),
    story(MARSH),
    story(),
]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

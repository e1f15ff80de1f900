"""BAD and GOOD for the rule: unnamed sources without approval."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.attribution.rules.source_unnamed import RULE

Find = Callable[[str, str | Article], list[str]]


def story(source: Source) -> Article:
    return Article(headline="Gone", body="It is gone.", sources=(source,))


QUIET = Terms.NOT_FOR_ATTRIBUTION

BAD = [
    (story(Source("s1", terms=QUIET)), "s1"),
    (story(Source("s1", terms=Terms.BACKGROUND, reason="fears for her job")), "s1"),
    (story(Source("s1", terms=QUIET, approved_by="K. Rell")), "s1"),
]

GOOD = [
    story(Source("s1", terms=QUIET, reason="fears for her job", approved_by="K. Rell")),
    story(Source("s1", "Ida Marsh")),
]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

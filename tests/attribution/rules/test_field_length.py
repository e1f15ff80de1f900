"""BAD and GOOD for the rule: field length."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.field_length import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [(Article(headline="x" * 112), "xx"), (Article(slug="y" * 81), "y")]

GOOD = [Article(headline="x" * 110, slug="y" * 80), Article()]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

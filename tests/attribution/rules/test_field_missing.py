"""BAD and GOOD for the rule: field missing."""

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.rules.field_missing import RULE

FULL = Article(headline="Mill burns", byline="Ida Marsh", section="Town", slug="mill-burns")

BAD = [(Article(), "headline"), (Article(body="Some words.", headline="  "), "headline")]

GOOD = [FULL]


@pytest.mark.parametrize(("article", "field"), BAD)
def test_bad(checker: Checker, article: Article, field: str) -> None:
    found = [d for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert field in [d.field for d in found]
    assert all(d.start == d.end == 0 for d in found)


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]

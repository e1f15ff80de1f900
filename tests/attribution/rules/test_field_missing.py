"""BAD and GOOD for the rule: field missing."""

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rules.field_missing import RULE

FULL = Article(headline="Mill burns", byline="Ida Marsh", section="Town", slug="mill-burns")

BAD = [
    (Article(), "headline", Severity.BLOCK),
    (Article(body="Some words.", headline="  "), "headline", Severity.BLOCK),
    (Article(headline="Mill burns"), "section", Severity.WARN),
]

GOOD = [FULL, Article(headline="Mill burns", section="Town")]


@pytest.mark.parametrize(("article", "field", "severity"), BAD)
def test_bad(checker: Checker, article: Article, field: str, severity: Severity) -> None:
    found = [d for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert (field, severity) in [(d.field, d.severity) for d in found]
    assert all(d.start == d.end == 0 for d in found)


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]

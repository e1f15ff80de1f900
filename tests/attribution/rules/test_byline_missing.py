"""BAD and GOOD for the rule: byline missing."""

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.rules.byline_missing import RULE

BAD = [Article(headline="Mill burns"), Article(headline="Mill burns", byline="  ")]

GOOD = [Article(byline="Ida Marsh"), Article(headline="Mill burns", byline="Ida Marsh")]


@pytest.mark.parametrize("article", BAD)
def test_bad(checker: Checker, article: Article) -> None:
    (found,) = [d for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert found.field == "byline"
    assert [edit.field for edit in found.fixes[0].edits] == ["byline"]


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]

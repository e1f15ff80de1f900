"""BAD and GOOD for the rule: field wanted."""

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.rules.field_wanted import RULE

FULL = Article(headline="Mill burns", byline="Ida Marsh", section="Town", slug="mill-burns")

BAD = [(Article(), "byline"), (Article(body="Some words.", byline="  "), "byline")]

GOOD = [FULL]


@pytest.mark.parametrize(("article", "field"), BAD)
def test_bad(checker: Checker, article: Article, field: str) -> None:
    found = [d for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert field in [d.field for d in found]
    assert all(d.start == d.end == 0 for d in found)


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]


def test_a_slug_is_made_from_the_headline(checker: Checker) -> None:
    report = checker.check(Article(headline="Mayor’s café: “It’s over”, says Ørsted"))
    slugs = [d for d in report.diagnostics if d.rule == RULE.id and d.field == "slug"]
    assert [edit.text for edit in slugs[0].fixes[0].edits] == ["mayors-cafe-its-over-says-rsted"]

"""BAD and GOOD for the rule: dateline missing."""

from dataclasses import replace

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.rules.dateline_missing import RULE

BAD = [Article(headline="Mill burns"), Article(headline="Mill burns", dateline="  ")]

GOOD = [Article(headline="Mill burns", dateline="PORT SKERRY")]


def found(checker: Checker, article: Article, wanted: tuple[str, ...]) -> list[str]:
    asking = Checker(replace(checker.policy, wanted=wanted), checker.language)
    return [d.field for d in asking.check(article).diagnostics if d.rule == RULE.id]


@pytest.mark.parametrize("article", BAD)
def test_bad(checker: Checker, article: Article) -> None:
    assert found(checker, article, ("dateline",)) == ["dateline"]
    assert found(checker, article, ()) == []


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert found(checker, article, ("dateline",)) == []

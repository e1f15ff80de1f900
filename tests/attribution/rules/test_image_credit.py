"""BAD and GOOD for the rule: pictures without a credit."""

import pytest

from desktop.article.model import Article, Picture
from desktop.attribution.checker import Checker
from desktop.attribution.rules.image_credit import RULE

BAD = [Article(picture=Picture("mill.jpg")), Article(picture=Picture("mill.jpg", credit=" "))]

GOOD = [Article(), Article(picture=Picture("mill.jpg", credit="Ida Marsh"))]


@pytest.mark.parametrize("article", BAD)
def test_bad(checker: Checker, article: Article) -> None:
    found = [d.field for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert found == ["picture.credit"]


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]

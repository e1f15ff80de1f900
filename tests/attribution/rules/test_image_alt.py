"""BAD and GOOD for the rule: pictures without a description."""

import pytest

from desktop.article.model import Article, Picture
from desktop.attribution.checker import Checker
from desktop.attribution.rules.image_alt import RULE

BAD = [
    (Article(picture=Picture("mill.jpg")), "picture.alt"),
    (Article(picture=Picture("mill.jpg", alt=" ")), "picture.alt"),
    (Article(body="Words.\n\n![](mill.jpg)"), "body"),
]

GOOD = [
    Article(),
    Article(picture=Picture("mill.jpg", alt="The mill in flames")),
    Article(picture=Picture("line.png", decorative=True)),
    Article(body="![The mill](mill.jpg)"),
]


@pytest.mark.parametrize(("article", "field"), BAD)
def test_bad(checker: Checker, article: Article, field: str) -> None:
    found = [d.field for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert found == [field]


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]

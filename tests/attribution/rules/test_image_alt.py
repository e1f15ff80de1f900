"""BAD and GOOD for the rule: pictures without a description."""

import pytest

from desktop.article.model import Article, Picture, apply_edits
from desktop.attribution.checker import Checker
from desktop.attribution.rules.image_alt import RULE

BAD = [
    (Article(picture=Picture("mill.jpg")), "picture.alt"),
    (Article(picture=Picture("mill.jpg", alt=" ")), "picture.alt"),
    (Article(body="Words.\n\n![](mill.jpg)"), "body"),
    (Article(body='![ ](mill.jpg "The mill")'), "body"),
]

GOOD = [
    Article(),
    Article(picture=Picture("mill.jpg", alt="The mill in flames")),
    Article(picture=Picture("line.png", decorative=True)),
    Article(body="![The mill](mill.jpg)"),
    Article(body="![](line.png){.decorative}"),
    Article(body="```\n![](mill.jpg)\n```"),
]


@pytest.mark.parametrize(("article", "field"), BAD)
def test_bad(checker: Checker, article: Article, field: str) -> None:
    found = [d.field for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert found == [field]


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]


def test_a_picture_in_the_body_is_described_or_said_to_be_decorative(checker: Checker) -> None:
    article = Article(headline="Mill", body='Words.\n\n![](mill.jpg "The mill © I. Marsh")\n')
    (found,) = [d for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert found.text == "![]"
    described, decorative = (apply_edits(article, fix.edits) for fix in found.fixes[:2])
    assert described.body == 'Words.\n\n![{answer}](mill.jpg "The mill © I. Marsh")\n'
    assert decorative.body == 'Words.\n\n![](mill.jpg "The mill © I. Marsh"){.decorative}\n'
    assert not [d for d in checker.check(decorative).diagnostics if d.rule == RULE.id]

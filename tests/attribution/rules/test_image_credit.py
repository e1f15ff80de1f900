"""BAD and GOOD for the rule: pictures without a credit."""

import pytest

from desktop.article.model import Article, Picture, apply_edits
from desktop.attribution.checker import Checker
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rules.image_credit import RULE

BAD = [Article(picture=Picture("mill.jpg")), Article(picture=Picture("mill.jpg", credit=" "))]

GOOD = [
    Article(),
    Article(picture=Picture("mill.jpg", credit="Ida Marsh")),
    Article(body='![The mill](mill.jpg "It burns © Ida Marsh")'),
    Article(body="![](line.png){.decorative}"),
    Article(body="![The mill](https://mill.example/mill.jpg)"),
]


@pytest.mark.parametrize("article", BAD)
def test_bad(checker: Checker, article: Article) -> None:
    found = [d.field for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert found == ["picture.credit"]


@pytest.mark.parametrize("article", GOOD)
def test_good(checker: Checker, article: Article) -> None:
    assert not [d for d in checker.check(article).diagnostics if d.rule == RULE.id]


def test_in_the_body_it_is_asked_for_but_stops_nothing(checker: Checker) -> None:
    article = Article(body='Words.\n\n![The mill](mill.jpg "It burns")')
    (found,) = [d for d in checker.check(article).diagnostics if d.rule == RULE.id]
    assert (found.field, found.severity) == ("body", Severity.WARN)
    credited = apply_edits(article, found.fixes[0].edits)
    assert credited.body == 'Words.\n\n![The mill](mill.jpg "It burns © {answer}")'

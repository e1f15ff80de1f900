"""BAD and GOOD for the rule: names that must not be published."""

from collections.abc import Callable

import pytest

from desktop.article.correction import Correction
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.rules.suppressed_name import RULE

Find = Callable[[str, str | Article], list[str]]

POLICY = Policy.parse(
    {
        "name": "x",
        "title": "X",
        "suppressed": [
            {"name": "Anna Kovář", "reason": "a court order", "until": "2026-12-31"},
            {"name": "Jo", "jurisdiction": "Brennick"},
        ],
    }
)

BAD = [
    (Article(headline="Anna Kovář in court"), "Anna Kovář"),
    (Article(body="ANNA KOVÁŘ’S mother spoke."), "ANNA KOVÁŘ’S"),
    (Article(slug="anna-kovář-trial"), "anna-kovář"),
    (Article(body="Ask Jo’s friends.", date="2027-03-01"), "Jo’s"),
    (Article(body="Anna Kovář spoke.", date="2026-12-31"), "Anna Kovář"),
    (Article(corrections=(Correction("None."), Correction("Not Anna Kovář."))), "Anna Kovář"),
]

GOOD = [
    Article(body="Anna spoke. Kovář is a common name. John and Joan spoke."),
    Article(body="Anna Kovář spoke.", date="2027-01-01T08:00"),
]


@pytest.fixture
def find(english: Language) -> Find:
    def marked(rule: str, article: str | Article) -> list[str]:
        assert isinstance(article, Article)
        report = Checker(POLICY, english).check(article)
        return [d.text for d in report.diagnostics if d.rule == rule]

    return marked


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

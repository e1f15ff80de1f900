"""BAD and GOOD for the rule: embargoes without a readable hour and zone."""

import pytest

from desktop.article.model import Article, Ignore
from desktop.attribution.checker import Checker
from desktop.attribution.rules.embargo import RULE

BAD = ["tomorrow at six", "2026-11-24", "2026-11-24 06:00", "2026-11-31 06:00 Europe/Berlin", "no"]
GOOD = ["", " ", "2026-11-24T06:00+01:00", "2026-11-24 06:00 Europe/Berlin", "2999-01-01 00:00Z"]


def _found(checker: Checker, article: Article) -> list[str]:
    return [one.text for one in checker.check(article).diagnostics if one.rule == RULE.id]


@pytest.mark.parametrize("written", BAD)
def test_bad(checker: Checker, written: str) -> None:
    ignored = Article(embargo=written, ignores=(Ignore(RULE.id, written, "we are in a hurry"),))
    assert _found(checker, ignored) == [written]


@pytest.mark.parametrize("written", GOOD)
def test_good(checker: Checker, written: str) -> None:
    assert _found(checker, Article(embargo=written)) == []

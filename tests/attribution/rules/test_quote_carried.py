"""BAD and GOOD for the rule: a speaker whom only the words in front tell."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source
from desktop.article.model import Article, apply_edits
from desktop.attribution.checker import Checker
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.attribution.rules.quote_carried import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Ida Marsh said the pier was safe. “Nobody warned us of it.”", "“Nobody warned us of it.”"),
    ("Ida Marsh called it “a gift”. “Nobody warned us of it.”", "“Nobody warned us of it.”"),
    ("Ida Marsh shrugged. “Nobody warned us of it.”", "“Nobody warned us of it.”"),
    (
        "“It was safe,” Ida Marsh said.\n\n“But nobody warned us of it.”",
        "“But nobody warned us of it.”",
    ),
]

GOOD = [
    "“It was safe,” Ida Marsh said. “Nobody warned us of it.”",
    "Ida Marsh said the pier was safe. “Nobody warned us of it,” she said.",
    "Ida Marsh said the pier was safe. “But nobody warned us of it.”",
    "Ida Marsh said the pier was safe. “Nobody!”",
    "The rain fell. “Nobody warned us of it.”",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []


def told(checker: Checker, article: Article) -> list[Diagnostic]:
    return [one for one in checker.check(article).diagnostics if one.rule == RULE.id]


def test_each_fix_settles_it(checker: Checker) -> None:
    body = "Ida Marsh said the pier was safe. “Nobody warned us of it.” The rain fell."
    article = Article(body=body, sources=(Source("marsh", "Ida Marsh"),))
    (found,) = told(checker, article)
    assert found.severity is Severity.INFO
    mended = [apply_edits(article, fix.edits) for fix in found.fixes if fix.edits]
    assert [one.body for one in mended] == [
        "Ida Marsh said the pier was safe. “Nobody warned us of it.” [@marsh] The rain fell.",
        "Ida Marsh said the pier was safe. “Nobody warned us of it,” said Ida Marsh. "
        "The rain fell.",
    ]
    assert [told(checker, one) for one in mended] == [[], []]

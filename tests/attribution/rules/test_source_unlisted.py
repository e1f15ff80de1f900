"""BAD and GOOD for the rule: a speaker who is not on the ledger."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.ledger_entry import with_statements
from desktop.attribution.rules.source_unlisted import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("“We never saw it coming,” said Ida Marsh.", "Ida Marsh"),
    ("Ida Marsh said the pier was gone. “All of it,” she said.", "Ida Marsh"),
    ("According to the Harbour Board, the pier is gone.", "the Harbour Board"),
]

GOOD = [
    "The pier is gone.",
    "A man on the quay said the pier was gone.",
    "“We never saw it coming,” the keeper said.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []


def test_a_listed_speaker_is_known_by_surname_alias_or_key(find: Find) -> None:
    body = "“Gone in a night,” said Marsh. “So it was,” said the Brennick Echo."
    sources = (Source("marsh", "Ida Marsh"), Source("echo", "Echo", aliases=("Brennick Echo",)))
    assert find(RULE.id, Article(headline="Gone", body=body, sources=sources)) == []


def test_the_fix_is_filled_in_from_the_text(checker: Checker) -> None:
    body = "“It is gone,” said harbour master Ida Marsh-Ørsted."
    report = checker.check(Article(headline="Gone", body=body))
    found = [d for d in report.diagnostics if d.rule == RULE.id]
    entry = found[0].fixes[0].source
    assert entry is not None
    assert entry.name == "Ida Marsh-Ørsted"
    assert entry.role == "harbour master"
    assert entry.key.startswith("marsh")


def test_what_they_are_quoted_with_comes_along_bound_to_its_place(checker: Checker) -> None:
    body = "“It is gone,” said Ida Marsh. She said it was late. “All of it is gone,” she said."
    report = checker.check(Article(headline="Gone", body=body))
    fix = next(d for d in report.diagnostics if d.rule == RULE.id).fixes[0]
    assert fix.quoting
    assert fix.source is not None
    entry = with_statements(fix.source, body, report.story.said())
    assert [one.text for one in entry.statements] == ["It is gone,", "All of it is gone,"]
    assert [body[s.at : s.at + s.length] for s in entry.statements] == [
        one.words for one in entry.statements
    ]


def test_each_speaker_is_named_once_where_they_first_speak(checker: Checker) -> None:
    say = "“It is gone,” said {}."
    names = ("Tom Rell", "Ida Marsh", "Tom Rell", "Jo Marsh", "Ida Marsh")
    body = "\n\n".join(say.format(name) for name in names)
    report = checker.check(Article(headline="Gone", body=body))
    found = [d for d in report.diagnostics if d.rule == RULE.id]
    assert [d.text for d in found] == ["Tom Rell", "Ida Marsh", "Jo Marsh"]
    assert [d.start for d in found] == [body.index(d.text) for d in found]
    keys = [fix.source.key for d in found for fix in d.fixes if fix.source is not None]
    assert keys == ["rell", "marsh", "marsh2"]

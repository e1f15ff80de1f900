"""BAD and GOOD for the rule: a verified quotation that was edited."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.article.binding import bind, is_verified, settled
from desktop.article.ledger import Source, Statement
from desktop.article.model import Article, apply_edits
from desktop.attribution.checker import Checker
from desktop.attribution.diagnostic import Diagnostic
from desktop.attribution.rules.quote_changed import RULE

Find = Callable[[str, str | Article], list[str]]

WORDS = "We saw the pumps fail in the spring,"
BODY = f"“{WORDS}” said Ida Marsh. The board met twice."
VERIFIED = replace(bind(Statement(""), BODY, 1, 1 + len(WORDS)), verified=True)


def story(now: str, *, live: bool = True, statement: Statement = VERIFIED) -> Article:
    """The story with `now` for the verified words, edited here or in another program."""
    body = BODY.replace(WORDS, now)
    edited = replace(statement, now=now if now != WORDS else "") if live else statement
    sources = (Source("marsh", "Ida Marsh", statements=(edited,)),)
    return Article(headline="Pumps", body=body, sources=sources)


BAD = [
    ("We saw the pumps break in the spring,", "“fail” is now “break”"),
    ("We saw all the pumps fail in the spring,", "“all” was added"),
    ("We saw the pumps fail in spring,", "“the” was taken out"),
    ("We saw the pumps fail in the springs,", "“spring,” is now “springs,”"),
]

GOOD = [WORDS]


def found(checker: Checker, article: Article) -> list[Diagnostic]:
    return [one for one in checker.check(article).diagnostics if one.rule == RULE.id]


@pytest.mark.parametrize(("now", "said"), BAD)
@pytest.mark.parametrize("live", [True, False])
def test_bad(checker: Checker, now: str, said: str, live: bool) -> None:
    made = found(checker, story(now, live=live))
    assert [one.text for one in made] == [now]
    assert said in made[0].message
    assert made[0].severity == "block"


@pytest.mark.parametrize("now", GOOD)
def test_good(find: Find, now: str) -> None:
    assert find(RULE.id, story(now)) == []


def test_unverified_or_unbound_words_may_change(find: Find) -> None:
    now = BAD[0][0]
    assert find(RULE.id, story(now, statement=replace(VERIFIED, verified=False))) == []
    assert find(RULE.id, story(now, statement=Statement(WORDS, verified=True), live=False)) == []


def test_a_passage_that_moved_or_was_cut_is_no_finding(find: Find) -> None:
    sources = (Source("marsh", "Ida Marsh", statements=(VERIFIED,)),)
    moved = Article(headline="Pumps", body=f"New first line.\n\n{BODY}", sources=sources)
    assert find(RULE.id, moved) == []
    cut = Article(headline="Pumps", body="“Nothing here is like it,” she said.", sources=sources)
    assert find(RULE.id, cut) == []


def test_the_words_of_another_verified_statement_are_not_taken_for_it(find: Find) -> None:
    body = f"{BODY} “We saw the pumps break in the spring,” said Jo Brand."
    other = replace(bind(Statement(""), body, body.rindex("“"), body.rindex("”") + 1))
    lost = replace(VERIFIED, at=-1, words="We saw the pumps stop in the spring,")
    sources = (
        Source("marsh", "Ida Marsh", statements=(VERIFIED, lost)),
        Source("brand", "Jo Brand", statements=(replace(other, verified=True),)),
    )
    assert find(RULE.id, Article(headline="Pumps", body=body, sources=sources)) == []


@pytest.mark.parametrize("live", [True, False])
def test_restoring_and_verifying_again_both_settle_it(checker: Checker, live: bool) -> None:
    article = story(BAD[0][0], live=live)
    restore, again = found(checker, article)[0].fixes[:2]
    restored = apply_edits(article, restore.edits)
    assert restored.body == BODY
    assert found(checker, restored) == []
    assert again.source is not None
    anew = replace(article, sources=(again.source,))
    assert found(checker, anew) == []
    assert is_verified(settled(anew.sources, anew.body)[0].statements[0])

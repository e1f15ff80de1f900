"""BAD and GOOD for the rule: unnamed sources without approval."""

from collections.abc import Callable

import pytest

from desktop import resources
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.rules.source_unnamed import RULE

Find = Callable[[str, str | Article], list[str]]


def story(source: Source) -> Article:
    return Article(headline="Gone", body="It is gone.", sources=(source,))


QUIET = Terms.NOT_FOR_ATTRIBUTION

BAD = [
    (story(Source("s1", terms=QUIET)), "s1"),
    (story(Source("s1", terms=Terms.BACKGROUND, reason="fears for her job")), "s1"),
    (story(Source("s1", terms=QUIET, approved_by="K. Rell")), "s1"),
]

GOOD = [
    story(Source("s1", terms=QUIET, reason="fears for her job", approved_by="K. Rell")),
    story(Source("s1", "Ida Marsh")),
]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []


@pytest.fixture
def strict(english: Language) -> Callable[[Article], list[str]]:
    """What the strict desk says about unnamed sources."""
    policy = Policy.parse(resources.table("policies", "strict.toml"))

    def messages(article: Article) -> list[str]:
        found = Checker(policy, english).check(article).diagnostics
        return [f"{one.text}: {one.message}" for one in found if one.rule == RULE.id]

    return messages


def _quiet(count: int, body: str) -> Article:
    sources = tuple(
        Source(f"s{number}", terms=QUIET, reason="fears for her job", approved_by="K. Rell")
        for number in range(1, count + 1)
    )
    return Article(headline="Gone", body=body, sources=sources)


TOLD = "It is gone, said an engineer, who spoke on condition of anonymity."


def test_a_strict_desk_counts_and_wants_readers_to_know(
    strict: Callable[[Article], list[str]],
) -> None:
    assert strict(_quiet(2, TOLD)) == []
    assert strict(_quiet(0, "It is gone.")) == []
    assert strict(_quiet(1, "It is gone.")) == [
        "s1: Readers are not told why somebody stays unnamed: say it in the story."
    ]
    assert strict(_quiet(4, TOLD)) == [
        "s3: 4 sources of this story are unnamed; this desk allows 2.",
        "s4: 4 sources of this story are unnamed; this desk allows 2.",
    ]

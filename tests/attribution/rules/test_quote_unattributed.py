"""BAD and GOOD for the rule: a quotation without a speaker."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article, apply_edits
from desktop.attribution.checker import Checker
from desktop.attribution.rules.quote_unattributed import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("The pier closed. “We never saw it coming at all.”", "“We never saw it coming at all.”"),
    (
        'It rained all day. "Nobody warned us about the river."',
        '"Nobody warned us about the river."',
    ),
    ("The fair is off. 'There is no money left for it.'", "'There is no money left for it.'"),
    (
        "«We will not pay for the bridge twice.» The vote is in May.",
        "«We will not pay for the bridge twice.»",
    ),
    (
        "Ida Marsh said it was safe. “Nobody warned us of it,”\n\nThe rain fell.",
        "“Nobody warned us of it,”",
    ),
    (
        "The plant shut in May.\n\n“It broke the whole town in two.”\n\nIt will not open again.",
        "“It broke the whole town in two.”",
    ),
]

GOOD = [
    "“We never saw it coming at all,” said Ida Marsh.",
    "“We never saw it coming at all,” Ida Marsh said.",
    "Ida Marsh said: “We never saw it coming at all.”",
    "“We never,” said Ida Marsh, “saw it coming at all.”",
    "“We saw nothing,” said Ida Marsh. “It came at night and took the pier.”",
    "“Who would have thought of that?” she asked.",
    "According to Ida Marsh, the pier “was gone before anybody woke up”.",
    "Ida Marsh was blunt: “We never saw it coming at all.”",
    "“We never saw it coming at all.” — Ida Marsh",
    "“First part of it goes here.\n\n“And this is the second part,” said Ida Marsh.",
    "Ida Marsh, who keeps the pier, said:\n\n“We never saw it coming at all.”",
    "The so-called “night of the long tide” began at six.",
    "She wrote a book called “The Long Night of the River”.",
    "The band played “The Last Boat to Brennick” twice.",
    "It was a “soft” opening.",
    "Russia’s rules and the ’90s and rock ’n’ roll are here, the workers’ rights too.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []


@pytest.mark.parametrize(
    ("body", "mended"),
    [
        ("“Nobody ever warned us.” It fell.", "“Nobody ever warned us,” said {answer}. It fell."),
        ("“Who could warn us now?”", "“Who could warn us now?” said {answer}."),
        # What is left where a speaker has been cut out.
        ("“Nobody ever warned us,” It fell.", "“Nobody ever warned us,” said {answer}. It fell."),
        ("“Nobody ever warned us,”", "“Nobody ever warned us,” said {answer}."),
        ("“Nobody ever warned us,” and left.", "“Nobody ever warned us,” said {answer}, and left."),
    ],
)
def test_the_speaker_is_put_in(checker: Checker, body: str, mended: str) -> None:
    article = Article(body=body)
    (found,) = [one for one in checker.check(article).diagnostics if one.rule == RULE.id]
    assert apply_edits(article, found.fixes[0].edits).body == mended

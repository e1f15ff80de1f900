"""BAD and GOOD for the rule: protected sources in the text, in any field."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.article.ledger import Source, Statement, Terms
from desktop.article.model import TEXT_FIELDS, Article, Ignore, with_text
from desktop.attribution.rules.source_off_record import RULE

Find = Callable[[str, str | Article], list[str]]

SECRET = Source(
    "s1",
    "Anna-Maria Kovář",
    aliases=("the night nurse",),
    terms=Terms.OFF_RECORD,
    statements=(Statement("They burned the files at night"),),
)
QUIET = Source("s2", "Tom Rell", aliases=("a clerk",), terms=Terms.NOT_FOR_ATTRIBUTION)
OPEN = Source(
    "s3",
    "Ida Marsh",
    statements=(
        Statement("The mill was never insured at all", terms=Terms.OFF_RECORD),
        Statement("The mill is gone"),
    ),
)
SOURCES = (SECRET, QUIET, OPEN)

BAD = [
    ("Anna-Maria Kovář was there.", "Anna-Maria Kovář"),
    ("ANNA MARIA KOVÁŘ was there.", "ANNA MARIA KOVÁŘ"),
    ("Nobody asked Kovář’s sister.", "Kovář"),
    ("As the night nurse put it.", "the night nurse"),
    ("They burned the files at night.", "They burned the files at night"),
    ("“The mill was never insured at all,” said Ida Marsh.", "The mill was never insured at all"),
    ("A note went to Rell.", "Rell"),
]

GOOD = [
    "Ida Marsh said the mill is gone.",
    "A clerk said the files were burned.",
    "The nurse of the night shift was there, with Rellington.",
]


def story(text: str) -> Article:
    return Article(headline="Mill", body=text, sources=SOURCES)


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, story(text)) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, story(text)) == []


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_every_field_is_looked_at(find: Find, field: str) -> None:
    article = with_text(story("x"), field, "anna-maria-kovář")
    assert find(RULE.id, article) == ["anna-maria-kovář"]


def test_it_cannot_be_set_aside(find: Find) -> None:
    article = replace(story("Kovář was there."), ignores=(Ignore(RULE.id, "Kovář", "no"),))
    assert find(RULE.id, article) == ["Kovář"]


def test_a_namesake_on_the_record_may_be_named(find: Find) -> None:
    article = replace(story("Rell spoke."), sources=(*SOURCES, Source("s4", "Bea Rell")))
    assert find(RULE.id, article) == []

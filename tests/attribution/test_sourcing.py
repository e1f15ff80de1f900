"""Sourcing at a glance: kinds, shares and independence, over real checks."""

import json

import pytest

from desktop.article.ledger import Kind, Source, Terms
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.sourcing import KINDS, Sourcing, sourcing


def _of(checker: Checker, body: str, *sources: Source) -> Sourcing:
    article = Article(headline="The wall", body=body, sources=sources)
    return sourcing(article, checker.check(article))


FOUR = (
    "“The wall is safe for now,” said Ines Falk.\n\n"
    "“It will not last the winter,” officials said.\n\n"
    "The wall is four metres high, according to the survey [@survey].\n\n"
    "“The wall fell on Monday,” the Orsa news agency said [@orsa]."
)


def test_the_four_kinds(checker: Checker) -> None:
    survey = Source("survey", "the survey", kind=Kind.DOCUMENT)
    orsa = Source("orsa", "Orsa news agency", kind=Kind.AGENCY)
    found = _of(checker, FOUR, survey, orsa)
    voices = {part.kind: part.voices for part in found.parts}
    assert tuple(voices) == KINDS
    assert voices["named"] == ("Ines Falk",)
    assert voices["unnamed"] == ("officials",)
    assert voices["documents"] == ("the survey",)
    assert voices["second-hand"] == ("Orsa news agency",)
    assert sum(part.share for part in found.parts) == pytest.approx(1)
    assert found.independent == 4
    assert found.warning == ""


def test_a_single_voice_is_warned_of(checker: Checker) -> None:
    found = _of(checker, "“It is safe,” said Ines Falk. “It will hold,” Falk added.")
    assert found.independent == 1
    assert found.warning == "One source carries the whole story: Ines Falk."


def test_two_who_have_it_from_a_third_are_one(checker: Checker) -> None:
    sources = (
        Source("falk", "Ines Falk", via="clerk"),
        Source("rell", "Tom Rell", via="clerk"),
        Source("clerk", "Callum Wray", terms=Terms.OFF_RECORD),
    )
    body = "“It is safe,” said Ines Falk. “It will hold,” said Tom Rell."
    found = _of(checker, body, *sources)
    assert found.independent == 1
    assert "single independent source" in found.warning
    assert _of(checker, body).independent == 2


def test_who_is_not_to_be_named_is_not(checker: Checker) -> None:
    quiet = Source("s1", "Callum Wray", terms=Terms.NOT_FOR_ATTRIBUTION)
    found = _of(checker, "“The wall is not safe,” an engineer said [@s1].", quiet)
    assert {part.kind: part.voices for part in found.parts}["unnamed"] == ("s1",)
    assert "Wray" not in json.dumps(found.as_table())


def test_a_circle_of_sources_ends(checker: Checker) -> None:
    sources = (Source("falk", "Ines Falk", via="rell"), Source("rell", "Tom Rell", via="falk"))
    assert _of(checker, "“It is safe,” said Ines Falk.", *sources).independent == 1


def test_nobody_speaks(checker: Checker) -> None:
    found = _of(checker, "It rained.")
    assert (found.independent, found.warning) == (0, "")
    assert [part.share for part in found.parts] == [0, 0, 0, 0]

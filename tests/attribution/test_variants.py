"""What editing does to quotations: attributions cut out, quotations dropped in, other marks.

The passages are those of `hard_cases/passages.txt`, the changes are made by machine.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.quotations import Form, Quotation, Type

PASSAGES = [
    line.replace("¶", "\n\n")
    for line in (Path(__file__).parent / "hard_cases" / "passages.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if line and not line.startswith(("##", "  > "))
]
NOBODYS = [
    "Nobody in this town will ever forget what they did to us.",
    "It was the worst day of my life and I want answers.",
    "We will not rest until somebody is held to account.",
    "They knew, and they did nothing about it for years.",
    "That is simply not how a serious country behaves.",
]


def reported(checker: Checker, body: str, words: str) -> bool:
    """Whether the check asks who said `words`."""
    found = checker.check(Article(headline="A quiet day", body=body)).diagnostics
    return any(one.rule == "quote-unattributed" and words in one.text for one in found)


def quoted(checker: Checker, body: str) -> list[Quotation]:
    """The direct quotations of four words or more."""
    report = checker.check(Article(headline="A quiet day", body=body))
    return [
        one
        for one in report.quotations
        if one.type is Type.DIRECT
        and one.form is Form.QUOTATION
        and len(body[one.start : one.end].split()) >= 4
    ]


@pytest.mark.parametrize("passage", PASSAGES, ids=[one[:50] for one in PASSAGES])
def test_a_quotation_dropped_in_between_two_paragraphs_is_reported(
    checker: Checker, passage: str
) -> None:
    paragraphs = passage.split("\n\n")
    for at in range(1, len(paragraphs)):
        if paragraphs[at - 1].count("“") > paragraphs[at - 1].count("”"):
            continue
        words = NOBODYS[at % len(NOBODYS)]
        body = "\n\n".join([*paragraphs[:at], f"“{words}”", *paragraphs[at:]])
        assert reported(checker, body, words)


def cut_out(checker: Checker, passage: str) -> Iterator[tuple[str, str]]:
    """Each paragraph that opens with a quotation and its speaker, without the speaker."""
    for one in quoted(checker, passage):
        opens = one.outer[0] == 0 or passage[one.outer[0] - 2 : one.outer[0]] == "\n\n"
        if not opens or one.cue is None or one.speaker is None or one.cue[0] < one.end:
            continue
        end = max(one.cue[1], one.speaker[1])
        stop = re.compile(r"[.](?=\s|$)|(?=[“‘«])|$").search(passage, end)
        inner = passage[one.start : one.end].rstrip(",")
        full = inner if inner[-1] in ".?!" else inner + "."
        if stop is None or passage[one.outer[1] : stop.end()].count("\n"):
            continue
        mark = passage[one.end : one.outer[1]]
        yield passage[: one.start] + full + mark + passage[stop.end() :], full


@pytest.mark.parametrize("passage", PASSAGES, ids=[one[:50] for one in PASSAGES])
def test_a_quotation_whose_attribution_is_cut_out_is_reported(
    checker: Checker, passage: str
) -> None:
    for body, words in cut_out(checker, passage):
        assert reported(checker, body, words)


def test_many_attributions_are_cut_out(checker: Checker) -> None:
    assert sum(len(list(cut_out(checker, passage))) for passage in PASSAGES) > 40


def test_hardly_any_quotation_that_has_a_speaker_is_reported(checker: Checker) -> None:
    """Among all passages: those in them that are nobody's stand in the hard cases."""
    found = [one for passage in PASSAGES for one in quoted(checker, passage)]
    assert len(found) > 150
    assert sum(one.speaker is None for one in found) <= 0.02 * len(found)

"""Hedges nobody made: "allegedly", "is believed to", with no one alleging or believing.

A hedge without an owner spreads a claim while taking no responsibility for it; it is
no defence in court either. Source: NPR Ethics Handbook ("reportedly" is not enough);
BBC Editorial Guidelines, section 3 (claims and allegations are attributed).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_phrases, find_words
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.translation import later, tr


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    places = [(at, at) for at in find_words(tokens, language.hedges)]
    places += find_phrases(tokens, language.hedge_phrases)
    if language.grammar is not None and language.grammar.hedges is not None:
        places += language.grammar.hedges(tokens)
    for first, last in sorted(places):
        if not _owned(passage, first, last):
            yield _finding(passage, first, last)


def _owned(passage: Passage, first: int, last: int) -> bool:
    """Whether somebody in the sentence makes the claim, or is named right behind ("by police")."""
    tokens = passage.reading.tokens
    if last + 1 < len(tokens) and tokens.low[last + 1] in passage.language.agents:
        return True
    return tokens.sentence_of(first) in passage.reading.attributed


def _finding(passage: Passage, first: int, last: int) -> Finding:
    tokens = passage.reading.tokens
    start, end = tokens.start[first], tokens.end[last]
    words = tokens.words(first, last)
    question = tr("“{words}”: according to whom?", words=words)
    fixes = [
        Fix(
            tr("Say who says so…"),
            (Edit(passage.field, *_sentence_end(passage, first), passage.language.according_by),),
            prompt=tr("Who says so?"),
        )
    ]
    if first == last and tokens.low[first].endswith("ly"):
        fixes.append(
            Fix(
                tr("Remove the hedge"),
                (Edit(passage.field, start, _past_blank(tokens.text, end), ""),),
            )
        )
    return Finding(passage.field, start, end, question, tuple(fixes))


def _past_blank(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == " " else end


def _sentence_end(passage: Passage, at: int) -> tuple[int, int]:
    """Where the sentence's full stop stands, as an empty span."""
    tokens = passage.reading.tokens
    last = tokens.sentences[tokens.sentence_of(at)][1] - 1
    place = tokens.start[last] if tokens.low[last][:1] in {".", "?", "!", "…"} else tokens.end[last]
    return place, place


RULE = Rule(
    id="claim-hedge",
    severity=Severity.WARN,
    title=later("Hedge nobody made"),
    reason=later(
        "A hedge without an owner spreads a claim without answering for it; say who makes it."
    ),
    source=later("NPR Ethics Handbook; BBC Editorial Guidelines, section 3"),
    passage=_check,
)

"""The quotation: a stretch of somebody's words, and what is known about it."""

from dataclasses import dataclass
from enum import StrEnum

Span = tuple[int, int]


class Type(StrEnum):
    """How the words are given: all inside marks, none, or partly."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Form(StrEnum):
    """What a quoted stretch is. Only QUOTATION and FRAGMENT are somebody's words."""

    QUOTATION = "quotation"
    FRAGMENT = "fragment"
    SCARE = "scare"
    TITLE = "title"
    NICKNAME = "nickname"


@dataclass(frozen=True, slots=True)
class Quotation:
    """One contiguous stretch; all spans are code points of the text it was found in.

    `start:end` is inside the marks, `outer` includes them (the same for indirect
    speech). `speaker` is the mention at that place (perhaps a pronoun),
    `speaker_name` whom it resolves to; `source` is the key of the ledger entry.
    `closed` is false where the closing mark is missing. `carried` says that the speaker is
    only that of words in front, which say nothing of these.
    """

    start: int
    end: int
    type: Type
    form: Form
    outer: Span
    cue: Span | None = None
    speaker: Span | None = None
    speaker_text: str = ""
    speaker_name: str | None = None
    source: str | None = None
    closed: bool = True
    carried: bool = False


def moved(one: Quotation, by: int) -> Quotation:
    """The quotation with all its spans moved."""
    if not by:
        return one
    return Quotation(
        one.start + by, one.end + by, one.type, one.form,
        (one.outer[0] + by, one.outer[1] + by),
        (one.cue[0] + by, one.cue[1] + by) if one.cue else None,
        (one.speaker[0] + by, one.speaker[1] + by) if one.speaker else None,
        one.speaker_text, one.speaker_name, one.source, one.closed, one.carried,
    )  # fmt: skip

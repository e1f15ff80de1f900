"""A story's sourcing at a glance: how much of it rests on whom, and how well they are named."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.article.ledger import Kind, Source, Terms
from desktop.article.model import Article
from desktop.attribution.quotations import Form, Quotation
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.attribution.checker import Report

NAMED, UNNAMED, DOCUMENTS, SECOND_HAND = "named", "unnamed", "documents", "second-hand"
KINDS = (NAMED, UNNAMED, DOCUMENTS, SECOND_HAND)
_MEDIA = (Kind.AGENCY, Kind.STATE_MEDIA, Kind.SOCIAL_POST)


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of source: its voices, their words quoted or reported, and the share, 0..1."""

    kind: str
    voices: tuple[str, ...]
    words: int
    share: float


@dataclass(frozen=True, slots=True)
class Sourcing:
    """All four kinds in the order of KINDS; the shares add up to 1 where anybody speaks.

    `independent` counts the voices, those who have it from one another as one. `warning` is
    one sentence where that is a single one, else empty.
    """

    parts: tuple[Part, ...]
    independent: int
    warning: str

    def as_table(self) -> dict[str, object]:
        """The stable form for scripts."""
        return {
            "parts": [
                {
                    "kind": part.kind,
                    "voices": list(part.voices),
                    "words": part.words,
                    "share": part.share,
                }
                for part in self.parts
            ],
            "independent": self.independent,
            "warning": self.warning,
        }


@dataclass(frozen=True, slots=True)
class _Claim:
    kind: str
    voice: str
    root: str
    words: int


def sourcing(article: Article, report: "Report") -> Sourcing:
    """The sourcing of `article`, whose check gave `report`.

    Vague speakers ("officials") count as unnamed; whatever stands in a passage that a finding
    calls second-hand, and what agencies, state media and posts say, as second-hand.
    """
    claims = list(_claims(article, report))
    total = sum(one.words for one in claims)
    parts: list[Part] = []
    for kind in KINDS:
        own = [one for one in claims if one.kind == kind]
        words = sum(one.words for one in own)
        voices = tuple(dict.fromkeys(one.voice for one in own))
        parts.append(Part(kind, voices, words, words / total if total else 0.0))
    roots = {one.root for one in claims}
    warning = ""
    if len(roots) == 1:
        voice = claims[0].voice
        voices = {one.voice for one in claims}
        warning = (
            tr("One source carries the whole story: {voice}.", voice=voice)
            if len(voices) == 1
            else tr(
                "All of them have it from one source: the story has a single independent source."
            )
        )
    return Sourcing(tuple(parts), len(roots), warning)


def _claims(article: Article, report: "Report") -> Iterable[_Claim]:
    ledger = {source.key: source for source in article.sources}
    hearsay = [
        (one.start, one.end)
        for one in report.diagnostics
        if one.rule == "source-second-hand" and one.field == "body"
    ]
    for one in _outermost(report.quotations):
        source = ledger.get(one.source or "")
        voice = _voice(source) if source else one.speaker_name or one.speaker_text
        words = len(article.body[one.start : one.end].split())
        kind = _kind(one, source, hearsay)
        root = _root(source, ledger) if source else voice.casefold()
        yield _Claim(kind, voice, root, words)


def _voice(source: Source) -> str:
    """What to call a source: by name only where readers may know it."""
    return source.name if source.name and source.terms is Terms.ON_RECORD else source.key


def _outermost(quotations: Sequence[Quotation]) -> Iterable[Quotation]:
    """Attributed speech, each word once: fragments inside reported speech belong to it."""
    covered = -1
    for one in quotations:
        speech = one.form in (Form.QUOTATION, Form.FRAGMENT)
        if one.speaker is None or not speech or one.start < covered:
            continue
        covered = one.end
        yield one


def _kind(one: Quotation, source: Source | None, hearsay: list[tuple[int, int]]) -> str:
    cue_and_speaker = [span for span in (one.speaker, one.cue) if span]
    if any(start < b and a < end for start, end in hearsay for a, b in cue_and_speaker):
        return SECOND_HAND
    if source is None:
        return NAMED if one.speaker_name else UNNAMED
    if source.terms is not Terms.ON_RECORD:
        return UNNAMED
    if source.kind is Kind.DOCUMENT:
        return DOCUMENTS
    return SECOND_HAND if source.kind in _MEDIA else NAMED


def _root(source: Source, ledger: Mapping[str, Source]) -> str:
    """Where a source has it from in the end; a circle ends where it began."""
    key, seen = source.key, set[str]()
    while key not in seen and ledger[key].via in ledger:
        seen.add(key)
        key = ledger[key].via
    return f"@{key}"

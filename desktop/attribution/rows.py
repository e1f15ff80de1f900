"""Quotations as plain rows, the form of `onrecord quotes --json` and `--jsonl`."""

from desktop.attribution.language import Language
from desktop.attribution.prose import split_markdown, split_plain
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.reading import read
from desktop.attribution.story import Teller


def quote_rows(text: str, language: Language, *, markdown: bool) -> list[dict[str, object]]:
    """One row per quotation of `text`: start, end, type, cue, speaker, speaker_text, speaker_name.

    Offsets are code points, end exclusive; cue and speaker are [start, end] or None.
    Titles, nicknames and scare quotes are nobody's words and left out, and so is a
    fragment inside reported words that have a row of their own.
    """
    paragraphs = split_markdown(text) if markdown else split_plain(text)
    readings = [read(paragraph, language, markdown=markdown) for paragraph in paragraphs]
    starts = [paragraph.start for paragraph in paragraphs]
    story = Teller(starts, readings, (), language).tell()
    rows: list[dict[str, object]] = []
    covered = -1
    for one in story.quotations:
        if one.form not in (Form.QUOTATION, Form.FRAGMENT) or one.end <= covered:
            continue
        if one.type is Type.MIXED and one.outer == (one.start, one.end):
            covered = one.end
        rows.append(_row(one))
    return rows


def _row(one: Quotation) -> dict[str, object]:
    return {
        "start": one.start,
        "end": one.end,
        "type": str(one.type),
        "cue": list(one.cue) if one.cue else None,
        "speaker": list(one.speaker) if one.speaker else None,
        "speaker_text": one.speaker_text,
        "speaker_name": one.speaker_name,
    }

"""Quotations as plain rows, the form of `onrecord quotes --json` and `--jsonl`."""

from desktop.attribution.language import Language


def quote_rows(text: str, language: Language, *, markdown: bool) -> list[dict[str, object]]:
    """One row per quotation of `text`: start, end, type, cue, speaker, speaker_text, speaker_name.

    Offsets are code points, end exclusive; cue and speaker are [start, end] or None.
    """
    return []

"""Corrections as readers see them: paragraphs at the top or the bottom of the story.

Signature: `correction_paragraphs(corrections, place, language) -> tuple[str, ...]`. What page and
sites say is made here, so that a correction reads the same everywhere.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import Protocol

from desktop.preview.wording import Wording, wording

TOP, BOTTOM = "top", "bottom"
_BLANK_LINES = re.compile(r"\n\s*\n")


class Told(Protocol):
    """A correction: plain text, its date in ISO 8601 or empty, and "top" or "bottom"."""

    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def date(self) -> str: ...  # noqa: D102
    @property
    def place(self) -> str: ...  # noqa: D102


def correction_paragraphs(
    corrections: Iterable[Told], place: str, language: str = "en"
) -> tuple[str, ...]:
    """The corrections for this place as HTML, in order; whatever is not for the top is below."""
    words = wording(language)
    at_top = place == TOP
    return tuple(
        paragraph
        for correction in corrections
        if (correction.place == TOP) == at_top
        for paragraph in _paragraphs(correction, words)
    )


def _paragraphs(correction: Told, words: Wording) -> Iterable[str]:
    date = words.date(correction.date)
    label = f"<strong>{words.correction}{', ' + escape(date) if date else ''}:</strong> "
    for text in _BLANK_LINES.split(correction.note.strip()):
        if told := " ".join(text.split()):
            yield f'<p class="correction">{label}{escape(told, quote=False)}</p>'
            label = ""

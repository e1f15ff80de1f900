"""Colours Markdown in the blocks that are looked at.

Qt's own highlighter colours every block of a text when it is loaded; a long article has
thousands and shows thirty. Here a line is coloured when it is edited or about to be painted.
"""

import re
from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from desktop.ui.editor.markdown import Look, Stretch, fence_after, stretches
from desktop.ui.editor.mirror import Change, units_before
from desktop.ui.style import Colours

_AT_ONCE = 100
"""Lines coloured within the edit that brought them; more wait until they are in view."""

_SLANTED = (Look.EMPHASIS, Look.QUOTE, Look.COMMENT)
# Hebrew and Arabic have no italics, and where no font slants them Qt shows boxes.
_UPRIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class Highlighter:
    """Keeps the formats of a document's blocks in step with its lines."""

    def __init__(self, document: QTextDocument, lines: Sequence[str]) -> None:
        self._document = document
        self._lines = lines
        self._formats: dict[Look, QTextCharFormat] = {}
        self._upright: dict[Look, QTextCharFormat] = {}
        self._fences: list[str] = []
        self._done: list[tuple[Stretch, ...] | None] = []
        self.restart()

    def restart(self) -> None:
        """Everything changed: know the fences, colour nothing yet."""
        self._done = [None] * len(self._lines)
        self._fences = [""] * len(self._lines)
        self._follow_fences(0, len(self._lines))

    def fence(self, number: int) -> str:
        """The fence that a line begins inside, "" for none."""
        return self._fences[number]

    def set_colours(self, colours: Colours) -> None:
        """New formats; lines take them as they come into view."""
        self._formats = formats(colours)
        self._upright = {look: QTextCharFormat(self._formats[look]) for look in _SLANTED}
        for made in self._upright.values():
            made.setFontItalic(False)
        self._done = [None] * len(self._lines)

    def take(self, change: Change) -> bool:
        """Follow an edit; runs inside it, before the text is laid out again.

        True if lines below the edit look different now, as behind a fence just opened.
        """
        touched = slice(change.first, change.first + len(change.old))
        alone = len(change.old) == len(change.lines) == 1
        before = self._done[change.first] if alone else None
        self._done[touched] = [None] * len(change.lines)
        self._fences[touched] = [self._fences[change.first]] + [""] * (len(change.lines) - 1)
        spread = self._follow_fences(change.first, len(change.lines))
        block = self._document.findBlockByNumber(change.first)
        for number in range(change.first, change.first + min(len(change.lines), _AT_ONCE)):
            looks = self._looks(number)
            self._done[number] = looks
            if looks != before:
                self._apply(block, number, looks)
            block = block.next()
        return spread

    def colour(self, block: QTextBlock, number: int) -> bool:
        """Colour a block that is about to be painted, if it is not; say if it changed."""
        if self._done[number] is not None:
            return False
        looks = self._looks(number)
        self._done[number] = looks
        if not self._apply(block, number, looks):
            return False
        self._document.markContentsDirty(block.position(), block.length())
        return True

    def _looks(self, number: int) -> tuple[Stretch, ...]:
        return stretches(self._lines[number], self._fences[number])

    def _apply(self, block: QTextBlock, number: int, looks: tuple[Stretch, ...]) -> bool:
        layout = block.layout()
        if not looks and not layout.formats():
            return False
        line = self._lines[number]
        ranges: list[QTextLayout.FormatRange] = []
        for start, end, look in looks:
            made = QTextLayout.FormatRange()
            made.start = units_before(line, start)
            made.length = units_before(line, end) - made.start
            upright = look in _SLANTED and _UPRIGHT.search(line[start:end])
            made.format = self._upright[look] if upright else self._formats[look]
            ranges.append(made)
        layout.setFormats(ranges)
        return True

    def _follow_fences(self, first: int, count: int) -> bool:
        """Carry the state of fences on, past `count` changed lines until it is what it was."""
        fences = self._fences
        fence = fences[first]
        for number in range(first, len(self._lines)):
            if fences[number] != fence:
                fences[number] = fence
                self._done[number] = None
            elif number >= first + count:
                return number > first + count
            line = self._lines[number]
            if "```" in line or "~~~" in line:
                fence = fence_after(line, fence)
        return True


def formats(colours: Colours) -> dict[Look, QTextCharFormat]:
    """A text format for each look."""
    made = {look: QTextCharFormat() for look in Look}
    for look, colour in {
        Look.MARK: colours.mute,
        Look.CODE: colours.good,
        Look.LINK: colours.accent,
        Look.ADDRESS: colours.mute,
        Look.CITATION: colours.accent,
        Look.QUOTE: colours.mute,
        Look.COMMENT: colours.mute,
        Look.STRUCK: colours.mute,
    }.items():
        made[look].setForeground(QColor(colour))
    for look in (Look.HEADING, Look.STRONG):
        made[look].setFontWeight(QFont.Weight.Bold)
    for look in _SLANTED:
        made[look].setFontItalic(True)
    made[Look.STRUCK].setFontStrikeOut(True)
    return made

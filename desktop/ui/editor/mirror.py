"""What the widget's document says, as lines, kept current splice by splice.

Qt counts UTF-16 units, everything else in the program counts code points; the conversion is
here and nowhere else. A position is either a code point offset in the whole body (lines joined
by line feeds) or a `Place`.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

_UTF16 = "utf-16-le"
_LENIENT = "surrogatepass"


def units_before(line: str, points: int) -> int:
    """The UTF-16 units that the first `points` code points of a line take."""
    if line.isascii():
        return points
    return len(line[:points].encode(_UTF16, _LENIENT)) // 2


def points_before(line: str, units: int) -> int:
    """The code points in the first `units` UTF-16 units of a line; the inverse of the above."""
    if line.isascii():
        return units
    return len(line.encode(_UTF16, _LENIENT)[: 2 * units].decode(_UTF16, _LENIENT))


def utf16_length(line: str) -> int:
    """The length of a line as Qt counts it."""
    return units_before(line, len(line))


def count_words(line: str) -> int:
    """Words of a line: runs between spaces that hold a letter or a digit.

    "##", "-" and a dash standing alone are marks, not words.
    """
    words = line.split()
    return len(words) - sum(1 for word in words if not word[0].isalnum() and not _speaks(word))


def _speaks(word: str) -> bool:
    return any(character.isalnum() for character in word)


class Place(NamedTuple):
    """A position as Qt has it: block number and UTF-16 units into that block."""

    line: int
    units: int


@dataclass(frozen=True, slots=True)
class Change:
    """The lines `old`, from number `first` on, replaced by `lines`.

    `at`, `cut`, `put` say the same in UTF-16 units counted from the start of line `first`:
    at `at`, `cut` units went and `put` units came. They may be wider than what changed.
    """

    first: int
    old: tuple[str, ...]
    lines: tuple[str, ...]
    at: int
    cut: int
    put: int


class Mirror:
    """The lines of a text document and their words.

    `absorb` reads only the blocks an edit touched, so its cost does not depend on the length
    of the text. A document whose length disagrees with the mirror is read again from scratch.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._starts: list[int] | None = None
        self._near = (0, 0)  # a line, and where it starts
        self.lines: list[str] = []
        self._words: list[int] = []
        self._word_total = 0
        self._units = -1  # the last line has no line end
        self._halves = 0  # surrogates without their other half, which text() leaves out
        self.read_all()

    @property
    def words(self) -> int:
        """The words of the whole body."""
        return self._word_total

    @property
    def length(self) -> int:
        """The code points of the whole body, line feeds included."""
        return sum(map(len, self.lines)) + len(self.lines) - 1

    def read_all(self) -> Change:
        """Take over the whole document, and say so as one change."""
        old, cut = tuple(self.lines), self._units
        fresh = _texts(self._document.firstBlock(), self._document.blockCount())
        self._replace(0, len(old), fresh)
        self._halves = self._document.characterCount() - 1 - self._units
        return Change(0, old, tuple(fresh), 0, cut, self._units)

    def absorb(self, position: int, removed: int, added: int) -> Change | None:
        """Read what Qt's `contentsChange` reported; None if no text changed (formats did).

        Qt reports one character too many after `setPlainText`, and a wider range than
        changed where several edits were joined: both are harmless, as whole lines are read
        and the number of lines removed follows from the number there are.
        """
        document = self._document
        last_position = document.characterCount() - 1
        first_block = document.findBlock(min(position, last_position))
        last_block = document.findBlock(min(position + added, last_position))
        first = first_block.blockNumber()
        count = last_block.blockNumber() - first + 1
        gone = count - (document.blockCount() - len(self.lines))
        if gone < 1 or first + gone > len(self.lines):
            return self.read_all()
        fresh = _texts(first_block, count)
        old = self.lines[first : first + gone]
        grown = _room(fresh) - _room(old)
        if self._units + grown + self._halves != last_position:
            return self.read_all()
        if fresh == old:
            return None
        self._replace(first, gone, fresh)
        at = position - first_block.position()
        return Change(first, tuple(old), tuple(fresh), at, removed, added)

    def place(self, offset: int) -> Place:
        """Where a code point offset of the body is; clamped to the body."""
        starts = self._line_starts()
        line = max(0, bisect_right(starts, max(0, offset)) - 1)
        text = self.lines[line]
        return Place(line, units_before(text, min(max(0, offset) - starts[line], len(text))))

    def offset(self, place: Place) -> int:
        """The code point offset of a place."""
        within = points_before(self.lines[place.line], place.units)
        if self._starts is not None:
            return self._starts[place.line] + within
        # Asked once a key, as often as the starts change, and mostly near where it was before.
        line, start = self._near
        if place.line < line:
            line, start = 0, 0
        start += sum(map(len, self.lines[line : place.line])) + place.line - line
        self._near = (place.line, start)
        return start + within

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            ends = accumulate((len(line) + 1 for line in self.lines), initial=0)
            self._starts = list(ends)[:-1]
        return self._starts

    def _replace(self, first: int, removed: int, fresh: Sequence[str]) -> None:
        span = slice(first, first + removed)
        words = [count_words(line) for line in fresh]
        self._word_total += sum(words) - sum(self._words[span])
        self._units += _room(fresh) - _room(self.lines[span])
        self._words[span] = words
        self.lines[span] = fresh
        self._starts = None
        if self._near[0] > first:
            self._near = (0, 0)


def _room(lines: Sequence[str]) -> int:
    """The UTF-16 units of lines, a line end each."""
    return sum(utf16_length(line) + 1 for line in lines)


def _texts(block: QTextBlock, count: int) -> list[str]:
    texts: list[str] = []
    for _ in range(count):
        texts.append(block.text())
        block = block.next()
    return texts

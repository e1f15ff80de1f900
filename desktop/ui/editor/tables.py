"""Tables in Markdown: where one stands, how it looks in order, and where its cells are.

Works on lines of text alone. What a table is follows python-markdown's table extension: a row of
dashes under the first row, and bars between the cells, but for escaped ones and those in code.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import combining, east_asian_width

_PARTS = re.compile(r"\\.|(?<!`)(`++)(?:(?!\1).)*\1|\|")
_DASHES = re.compile(r" {0,3}\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the number of its first line, its rows with the head first, and its alignments.

    Every row has as many cells as there are alignments, each of which is "", "left", "right" or
    "center".
    """

    first: int
    rows: tuple[tuple[str, ...], ...]
    alignments: tuple[str, ...]

    def line_of(self, row: int) -> int:
        """The line of a row; the row of dashes stands under row 0."""
        return self.first + row + (row > 0)

    def row_of(self, line: int) -> int:
        """The row on a line; that of the dashes counts for the head."""
        return max(0, line - self.first - 1)

    def with_row(self, at: int) -> "Table":
        """With an empty row put in as number `at`."""
        empty = ("",) * len(self.alignments)
        return Table(self.first, (*self.rows[:at], empty, *self.rows[at:]), self.alignments)

    def without_row(self, at: int) -> "Table":
        """Without the row of that number."""
        return Table(self.first, (*self.rows[:at], *self.rows[at + 1 :]), self.alignments)

    def lines(self) -> list[str]:
        """The table in order: bars under one another, as far as the letters' widths allow."""
        widths = [
            max(_LEAST, *(_width(row[column]) for row in self.rows))
            for column in range(len(self.alignments))
        ]
        head, *body = (self._line(row, widths) for row in self.rows)
        dashes = " | ".join(map(_dashes, self.alignments, widths))
        return [head, f"| {dashes} |", *body]

    def _line(self, row: tuple[str, ...], widths: list[int]) -> str:
        cells = map(_padded, row, self.alignments, widths)
        return f"| {' | '.join(cells)} |"


def table_at(lines: Sequence[str], number: int) -> Table | None:
    """The table that a line is part of, if it is."""
    if "|" not in lines[number]:
        return None
    first = number
    while first > 0 and "|" in lines[first - 1]:
        first -= 1
    last = number + 1
    while last < len(lines) and "|" in lines[last]:
        last += 1
    if last - first < 2 or not _DASHES.fullmatch(lines[first + 1]):
        return None
    alignments = tuple(map(_alignment, cells(lines[first + 1])))
    head = cells(lines[first])
    if len(head) != len(alignments):
        return None
    rows = (head, *(cells(line) for line in lines[first + 2 : last]))
    size = len(alignments)
    # A row's cells beyond the head's are never shown, but what is written is kept.
    if any(len(row) > size for row in rows):
        return None
    return Table(first, tuple((*row, *[""] * (size - len(row))) for row in rows), alignments)


def cells(line: str) -> list[str]:
    """The texts of the cells of a row."""
    return [line[start:end].strip() for start, end in _spans(line)]


def column_at(line: str, place: int) -> int:
    """The column of a place in a row, in code points."""
    spans = _spans(line)
    return next((n for n, (_, end) in enumerate(spans) if place <= end), len(spans) - 1)


def text_span(line: str, column: int) -> tuple[int, int]:
    """Where the text of a cell stands in a row; an empty one one space behind its bar."""
    start, end = _spans(line)[column]
    text = line[start:end]
    if not text.strip():
        place = min(start + 1, end)
        return place, place
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def _spans(line: str) -> list[tuple[int, int]]:
    """The stretches between the bars; bars at the ends enclose nothing beyond."""
    bars = [part.start() for part in _PARTS.finditer(line) if part.group() == "|"]
    end = len(line.rstrip())
    starts = [0, *(bar + 1 for bar in bars)]
    ends = [*bars, end]
    if bars and not line[: bars[0]].strip():
        starts, ends = starts[1:], ends[1:]
    if bars and bars[-1] == end - 1 and len(starts) > 1:
        starts, ends = starts[:-1], ends[:-1]
    return list(zip(starts, ends, strict=True))


def _alignment(dashes: str) -> str:
    sides = dashes.startswith(":"), dashes.endswith(":")
    return {(True, True): "center", (True, False): "left", (False, True): "right"}.get(sides, "")


def _dashes(alignment: str, width: int) -> str:
    left = ":" if alignment in ("left", "center") else "-"
    right = ":" if alignment in ("right", "center") else "-"
    return left + "-" * (width - 2) + right


def _padded(text: str, alignment: str, width: int) -> str:
    spare = width - _width(text)
    before = {"right": spare, "center": spare // 2}.get(alignment, 0)
    return " " * before + text + " " * (spare - before)


def _width(text: str) -> int:
    """The width of a text in a fixed-pitch face, in letters (Unicode Standard Annex 11)."""
    wide = sum(east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(map(bool, map(combining, text)))

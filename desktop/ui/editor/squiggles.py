"""Marks on the text: where they are, and how they move while one types.

Marks are kept line by line in UTF-16 units, so that an edit shifts only those of the lines it
touched and painting looks only at the lines in view.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from desktop.ui.editor.mirror import Change, Mirror, units_before, utf16_length

QUOTATION = "quotation"
"""The severity of a mark that is no finding but a quotation's stretch, to be tinted."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding: `start:end` are code points of the lines it is laid on, `ident` the caller's own.

    `severity` is "block", "warn" or "info"; `message` says what, `reason` why it matters.
    """

    start: int
    end: int
    severity: str
    message: str
    ident: str
    reason: str = ""
    voice: int | None = None
    """For a quotation the number of its speaker (`voices.py`), None for nobody known."""


@dataclass(frozen=True, slots=True)
class Span:
    """The part of a mark that lies in one line, in UTF-16 units. `head`: the mark starts here."""

    start: int
    end: int
    mark: Mark
    head: bool = True

    @property
    def look(self) -> tuple[int, int, str, int | None]:
        """All that painting depends on."""
        return self.start, self.end, self.mark.severity, self.mark.voice


Laid = tuple[tuple[Span, ...], ...]
"""The spans of each line of a body."""


class Marks:
    """Marks of one body by line."""

    def __init__(self) -> None:
        self._lines: list[tuple[Span, ...]] = [()]

    def on(self, line: int) -> tuple[Span, ...]:
        """The spans of a line, in order."""
        return self._lines[line]

    def clear(self, lines: int) -> None:
        """Forget all marks; the body has this many lines now."""
        self._lines = [()] * lines

    def reset(self, mirror: Mirror, marks: Sequence[Mark]) -> list[int]:
        """Take new marks; return the lines that look different now."""
        return self.take(lay(mirror.lines, marks), range(len(mirror.lines)))

    def take(self, laid: Laid, watched: Iterable[int]) -> list[int]:
        """Take new marks, laid on the lines as they are; return the watched lines that changed."""
        before, self._lines = self._lines, list(laid)
        return [
            number
            for number in watched
            if not _alike(before[number] if number < len(before) else (), self._lines[number])
        ]

    def shift(self, change: Change) -> None:
        """Move the marks with an edit; what was cut away is gone."""
        touched = slice(change.first, change.first + len(change.old))
        before = self._lines[touched]
        if not any(before):
            self._lines[touched] = [()] * len(change.lines)
            return
        fresh: list[tuple[Span, ...]] = [()] * len(change.lines)
        starts = _starts(change.lines)
        for base, spans in zip(_starts(change.old), before, strict=True):
            for span in spans:
                for number, moved in _moved(change, starts, base, span):
                    fresh[number] += (moved,)
        self._lines[touched] = fresh

    def after(self, line: int, units: int) -> Iterator[tuple[int, Span]]:
        """First spans of marks that start after a place, then those before it, in order."""
        yield from ((line, span) for span in self._heads(line) if span.start > units)
        for number in (*range(line + 1, len(self._lines)), *range(line)):
            yield from ((number, span) for span in self._heads(number))
        yield from ((line, span) for span in self._heads(line) if span.start <= units)

    def before(self, line: int, units: int) -> Iterator[tuple[int, Span]]:
        """The same the other way round: marks that start before a place, nearest first."""
        heads = self._heads(line)[::-1]
        yield from ((line, span) for span in heads if span.start < units)
        for number in (*range(line - 1, -1, -1), *range(len(self._lines) - 1, line, -1)):
            yield from ((number, span) for span in self._heads(number)[::-1])
        yield from ((line, span) for span in heads if span.start >= units)

    def _heads(self, line: int) -> list[Span]:
        return [span for span in self._lines[line] if span.head]


def lay(lines: Sequence[str], marks: Iterable[Mark], starts: Sequence[int] | None = None) -> Laid:
    """Marks as spans, line by line; a place outside the body is taken for its nearest end.

    Needs nothing of the widget, so that many marks can be laid beside the GUI thread. `starts`
    are the `line_starts`, where somebody has them already.
    """
    starts = line_starts(lines) if starts is None else starts
    laid: list[tuple[Span, ...]] = [()] * len(lines)
    for number, span in spans(lines, starts, marks):
        laid[number] += (span,)
    return tuple(laid)


def spans(
    lines: Sequence[str], starts: Sequence[int], marks: Iterable[Mark]
) -> Iterator[tuple[int, Span]]:
    """The spans of marks, in the order of these, each with the number of its line."""
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        number = _line_at(starts, mark.start)
        text, base = lines[number], starts[number]
        if base <= mark.start < mark.end <= base + len(text):
            # As nearly all are, in one line.
            start, end = mark.start - base, mark.end - base
            yield number, Span(units_before(text, start), units_before(text, end), mark)
        else:
            yield from _spans(lines, starts, mark)


def line_starts(lines: Sequence[str]) -> list[int]:
    """Where each line starts, in code points, and where one after the last would."""
    return list(accumulate(map((1).__add__, map(len, lines)), initial=0))


def _spans(lines: Sequence[str], starts: Sequence[int], mark: Mark) -> Iterator[tuple[int, Span]]:
    first, last = _line_at(starts, mark.start), _line_at(starts, mark.end)
    for number in range(first, last + 1):
        text, base = lines[number], starts[number]
        start = units_before(text, max(0, mark.start - base))
        end = units_before(text, min(max(0, mark.end - base), len(text)))
        if start < end:
            yield number, Span(start, end, mark, number == first)


def _line_at(starts: Sequence[int], offset: int) -> int:
    """The line of an offset; `starts` ends with that of a line after the last."""
    return max(0, min(bisect_right(starts, offset), len(starts) - 1) - 1)


def _moved(change: Change, starts: list[int], base: int, span: Span) -> Iterator[tuple[int, Span]]:
    """A span after an edit, cut up where the edit brought line breaks.

    Text typed at either edge of a mark does not belong to it, text typed inside does.
    """
    start, end = base + span.start, base + span.end
    delta, gone = change.put - change.cut, change.at + change.cut
    if start >= change.at:
        start = start + delta if start >= gone else change.at + change.put
    if end > change.at:
        end = end + delta if end >= gone else change.at
    head = span.head
    while start < end:
        number = bisect_right(starts, start) - 1
        line_end = starts[number] + utf16_length(change.lines[number])
        if start < min(end, line_end):
            cut = Span(start - starts[number], min(end, line_end) - starts[number], span.mark, head)
            yield number, cut
            head = False
        start = line_end + 1


def _starts(lines: Sequence[str]) -> list[int]:
    lengths = (utf16_length(line) + 1 for line in lines)
    return list(accumulate(lengths, initial=0))[:-1]


def _alike(old: tuple[Span, ...], new: tuple[Span, ...]) -> bool:
    return len(old) == len(new) and all(a.look == b.look for a, b in zip(old, new, strict=True))

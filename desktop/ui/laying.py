"""Marks laid on the lines of a text that is being edited, and only those that an edit can reach.

Where lines and what is known of them did not change, the spans laid the time before are taken over,
the very same objects: what an edit costs does not grow with the marks of the text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from desktop.article.difference import alike
from desktop.ui.editor.squiggles import Laid, Mark, Span, lay


class Parting(Protocol):
    """The paragraphs of a text."""

    @property
    def starts(self) -> Sequence[int]:
        """Where each starts."""
        ...

    @property
    def known(self) -> Sequence[object]:
        """What is known of each: where that is equal, so are its marks, counted from its start."""
        ...

    def parts(self, number: int) -> bool:
        """Whether no mark of those before runs on into a paragraph."""
        ...

    def marks(self, numbers: range, base: int) -> Iterable[Mark]:
        """The marks of some paragraphs, their places counted from `base`."""
        ...


@dataclass(frozen=True, slots=True)
class _Before:
    """What was laid the time before, and on what."""

    lines: Sequence[str] = ()
    length: int = 0
    starts: Sequence[int] = ()
    known: Sequence[object] = ()
    laid: Sequence[tuple[Span, ...]] = ()


class Lines:
    """Where the lines of a text that is being edited start, as `line_starts` says."""

    def __init__(self) -> None:
        self._lines: Sequence[str] = ()
        self._starts: list[int] = [0]

    def follow(self, lines: Sequence[str]) -> list[int]:
        """The lines are these now."""
        old, starts = self._lines, self._starts
        most = min(len(lines), len(old))
        front = alike(lines, old, most)
        back = alike(_back(lines, most - front), _back(old, most - front), most - front)
        sizes = (len(line) + 1 for line in lines[front : len(lines) - back])
        made = [*starts[:front], *accumulate(sizes, initial=starts[front])]
        last = len(starts) - back
        by = made[-1] - starts[last - 1]
        made += [start + by for start in starts[last:]] if by else starts[last:]
        self._lines, self._starts = lines, made
        return made


class Laying:
    """Follows one text. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._before = _Before()

    def lay(
        self,
        lines: Sequence[str],
        places: Sequence[int],
        text: Parting,
        *,
        afresh: bool = False,
    ) -> Laid:
        """The spans of the marks in each line, as `lay` of all of them gives.

        `places` are the `line_starts` of the lines. Marks are asked for once, for the paragraphs
        that do not keep theirs; `afresh`: none does.
        """
        before, count, starts = self._before, len(text.known), text.starts
        front, back = (0, 0) if afresh else _unchanged(before, lines, text, places)
        first = _line(places, starts[front]) if front else 0
        end = _line(places, starts[count - back]) if back else len(lines)
        anew = lay(lines[first:end], text.marks(range(front, count - back), places[first]))
        below = before.laid[len(before.laid) - (len(lines) - end) :] if back else ()
        laid = (*before.laid[:first], *anew, *below)
        self._before = _Before(lines, places[-1], starts, text.known, laid)
        return laid


def _unchanged(
    old: _Before, lines: Sequence[str], text: Parting, places: Sequence[int]
) -> tuple[int, int]:
    """How many paragraphs at the front and at the back have the same spans as before.

    Where what is between begins and ends, the same paragraph began a line before, and no mark
    ran on into it.
    """
    starts, known = text.starts, text.known
    most, most_lines = min(len(known), len(old.known)), min(len(lines), len(old.lines))
    same = alike(lines, old.lines, most_lines)
    front = min(
        alike(known, old.known, most),
        alike(starts, old.starts, most) - 1,
        bisect_right(starts, places[same]) - 1,
    )
    while front > 0 and not _parts(text, places, front):
        front -= 1
    front = max(0, front)
    rest = most_lines - same
    same = alike(_back(lines, rest), _back(old.lines, rest), rest)
    back = len(known) - bisect_left(starts, places[len(lines) - same])
    back = min(back, most - front)
    by = places[-1] - old.length
    moved = [start + by for start in old.starts[len(old.starts) - back :]]
    back = min(
        alike(_back(known, back), _back(old.known, back), back),
        alike(_back(starts, back), moved[::-1], back),
    )
    while back and not _parts(text, places, len(known) - back):
        back -= 1
    return front, back


def _back(every: Sequence[object], count: int) -> Sequence[object]:
    """The last items, last first."""
    return every[len(every) - count :][::-1]


def _parts(text: Parting, places: Sequence[int], number: int) -> bool:
    """Whether a paragraph begins on a line of its own, and no mark runs on into it."""
    line = places[_line(places, text.starts[number])]
    return text.parts(number) and (number == 0 or text.starts[number - 1] < line)


def _line(places: Sequence[int], start: int) -> int:
    return bisect_right(places, start) - 1

"""Marks laid on the lines of a text that is being edited, and only those that an edit can reach.

Where lines and what is known of them did not change, the spans laid the time before are taken over,
the very same objects: what an edit costs does not grow with the marks of the text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

from desktop.article.difference import alike, alike_behind, ends_alike
from desktop.ui.editor.squiggles import Laid, Mark, Span, lay


class Parting(Protocol):
    """What is known of the paragraphs of a text."""

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
class Ground:
    """What marks are laid on: the lines of a text, and where its paragraphs start.

    `places` are the `line_starts` of the lines. Of the lines, and of the places where paragraphs
    start, so many at the front and at the back are those of the ground before this one, whose
    `number` is one less; what is at the back may have moved.
    """

    number: int
    lines: Sequence[str]
    places: Sequence[int]
    starts: Sequence[int]
    same_lines: tuple[int, int] = (0, 0)
    same_starts: tuple[int, int] = (0, 0)

    def line(self, paragraph: int) -> int:
        """The line on which a paragraph starts."""
        return bisect_right(self.places, self.starts[paragraph]) - 1


class Grounds:
    """Follows one text. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._last = Ground(0, (), [0], ())

    def follow(self, lines: Sequence[str], starts: Sequence[int]) -> Ground:
        """The lines are these now, and paragraphs start there."""
        old = self._last
        same_lines = front, back = ends_alike(lines, old.lines)
        places, by = self._places(lines, front, back)
        first = alike(starts, old.starts, min(len(starts), len(old.starts)))
        # Only what stands in the last lines can have moved with them.
        last = len(starts) - bisect_left(starts, places[len(lines) - back])
        last = max(0, min(last, len(starts) - first, len(old.starts) - first))
        moved = old.starts[len(old.starts) - last :]
        moved = [start + by for start in moved] if by else moved
        same_starts = first, alike_behind(starts, moved, last)
        self._last = Ground(old.number + 1, lines, places, starts, same_lines, same_starts)
        return self._last

    def _places(self, lines: Sequence[str], front: int, back: int) -> tuple[list[int], int]:
        """The `line_starts` of the lines, and by how much those at the back have moved."""
        old = self._last.places
        sizes = (len(line) + 1 for line in lines[front : len(lines) - back])
        made = [*old[:front], *accumulate(sizes, initial=old[front])]
        last = len(old) - back
        by = made[-1] - old[last - 1]
        made += [start + by for start in old[last:]] if by else old[last:]
        return made, by


class Laying:
    """Follows one text on its grounds. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._number = 0
        self._known: Sequence[object] = ()
        self._laid: Sequence[tuple[Span, ...]] = ()

    def lay(self, ground: Ground, text: Parting, *, afresh: bool = False) -> Laid:
        """The spans of the marks in each line, as `lay` of all of them gives.

        Marks are asked for once, for the paragraphs that do not keep theirs; `afresh`, or where a
        ground was passed over: none does.
        """
        lines, known = ground.lines, text.known
        afresh = afresh or ground.number != self._number + 1
        front, back = (0, 0) if afresh else self._unchanged(ground, text)
        first = ground.line(front) if front else 0
        end = ground.line(len(known) - back) if back else len(lines)
        anew = lay(
            lines[first:end], text.marks(range(front, len(known) - back), ground.places[first])
        )
        below = self._laid[len(self._laid) - (len(lines) - end) :] if back else ()
        laid = (*self._laid[:first], *anew, *below)
        self._number, self._known, self._laid = ground.number, known, laid
        return laid

    def _unchanged(self, ground: Ground, text: Parting) -> tuple[int, int]:
        """How many paragraphs at the front and at the back have the same spans as before.

        Where what is between begins and ends, the same paragraph began a line before, and no mark
        ran on into it.
        """
        starts, places, known = ground.starts, ground.places, text.known
        most = min(len(known), len(self._known))
        lines, below = ground.same_lines
        front = min(ground.same_starts[0], bisect_right(starts, places[lines])) - 1
        front = alike(known, self._known, max(0, min(front, most)))
        while front > 0 and not _parts(ground, text, front):
            front -= 1
        back = len(known) - bisect_left(starts, places[len(ground.lines) - below])
        back = alike_behind(
            known, self._known, max(0, min(back, most - front, ground.same_starts[1]))
        )
        while back and not _parts(ground, text, len(known) - back):
            back -= 1
        return front, back


def _parts(ground: Ground, text: Parting, number: int) -> bool:
    """Whether a paragraph begins on a line of its own, and no mark runs on into it."""
    line = ground.places[ground.line(number)]
    return text.parts(number) and (number == 0 or ground.starts[number - 1] < line)

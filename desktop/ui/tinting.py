"""The quotations of a text that is being edited, laid on its lines for the editor to tint.

Where lines and what is told of them did not change, the spans laid the time before are taken over,
the very same objects: what an edit costs does not grow with the quotations of the text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.article.difference import alike
from desktop.attribution.antecedents import Told
from desktop.attribution.quotations import Type
from desktop.attribution.story import Story
from desktop.ui.editor.squiggles import QUOTATION, Laid, Mark, Span, lay
from desktop.ui.voices import Voices


@dataclass(frozen=True, slots=True)
class _Before:
    """What was laid the time before, and on what."""

    lines: Sequence[str] = ()
    length: int = 0
    starts: Sequence[int] = ()
    told: Sequence[Told] = ()
    voices: Voices = field(default_factory=Voices)
    laid: Sequence[tuple[Span, ...]] = ()


class Tinting:
    """Follows one text. Not for use by two threads at a time."""

    def __init__(self) -> None:
        self._before = _Before()

    def lay(
        self, lines: Sequence[str], story: Story, voices: Voices, places: Sequence[int]
    ) -> Laid:
        """The spans of the quotations in each line, as `lay` of all of them gives.

        `places` are the `line_starts` of the lines.
        """
        before, count = self._before, len(story.told)
        front, back = 0, 0
        if voices.numbers == before.voices.numbers:
            front, back = _unchanged(before, lines, story, places)
        first = _line(places, story.starts[front]) if front else 0
        end = _line(places, story.starts[count - back]) if back else len(lines)
        marks = list(_marks(story, range(front, count - back), places[first], voices))
        anew = lay(lines[first:end], marks)
        below = before.laid[len(before.laid) - (len(lines) - end) :] if back else ()
        laid = (*before.laid[:first], *anew, *below)
        self._before = _Before(lines, places[-1], story.starts, story.told, voices, laid)
        return laid


def _unchanged(
    old: _Before, lines: Sequence[str], story: Story, places: Sequence[int]
) -> tuple[int, int]:
    """How many paragraphs at the front and at the back have the same spans as before.

    Where what is between begins and ends, the same paragraph began a line before, and no quotation
    ran on into it.
    """
    starts, told = story.starts, story.told
    most, most_lines = min(len(told), len(old.told)), min(len(lines), len(old.lines))
    same = alike(lines, old.lines, most_lines)
    front = min(
        alike(told, old.told, most),
        alike(starts, old.starts, most) - 1,
        bisect_right(starts, places[same]) - 1,
    )
    while front > 0 and not _parts(story, places, front):
        front -= 1
    front = max(0, front)
    rest = most_lines - same
    same = alike(_back(lines, rest), _back(old.lines, rest), rest)
    back = len(told) - bisect_left(starts, places[len(lines) - same])
    back = min(back, most - front)
    by = places[-1] - old.length
    moved = [start + by for start in old.starts[len(old.starts) - back :]]
    back = min(
        alike(_back(told, back), _back(old.told, back), back),
        alike(_back(starts, back), moved[::-1], back),
    )
    while back and not _parts(story, places, len(told) - back):
        back -= 1
    return front, back


def _back(every: Sequence[object], count: int) -> Sequence[object]:
    """The last items, last first."""
    return every[len(every) - count :][::-1]


def _parts(story: Story, places: Sequence[int], number: int) -> bool:
    """Whether a paragraph begins on a line of its own, and no quotation runs on into it."""
    line = places[_line(places, story.starts[number])]
    return story.told[number].head and (number == 0 or story.starts[number - 1] < line)


def _line(places: Sequence[int], start: int) -> int:
    return bisect_right(places, start) - 1


def _marks(story: Story, numbers: range, base: int, voices: Voices) -> Iterator[Mark]:
    """The quotations of some paragraphs; reported words are in no marks and not tinted."""
    for number in numbers:
        by = story.starts[number] - base
        for one in story.told[number].quotations:
            if one.type is not Type.INDIRECT:
                start, end = one.outer
                name, voice = one.speaker_name or "", voices.number(one)
                yield Mark(by + start, by + end, QUOTATION, "", name, voice=voice)

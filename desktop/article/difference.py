"""What changed between two states of the same lines, as small replacements.

An editor tells which lines changed, not what happened in them, and one step of it (replace
all, a fix, undo) may change several places at once. First what both states begin and end
with is set aside; a replacement that is left is compared line by line, then word by word.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# Above this many pairs of words, comparing them costs more than it tells.
MOST_PAIRS = 1_000_000
_LINES = re.compile(r"[^\n]+|\n")
_SPACE = re.compile(r"\s")
_LEAPS = (1024, 128, 16, 4, 1)
_WORDS = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class Change:
    """`start:end` of the old text was replaced by `size` code points.

    Where something was only inserted or only taken out among repeated characters, the same
    result comes about up to `slack` code points further left: nobody can tell which it was.
    """

    start: int
    end: int
    size: int
    slack: int = 0


def changes(old: str, new: str, span: tuple[int, int, int] | None = None) -> list[Change]:
    """The replacements that make `new` of `old`, in order, not overlapping.

    `span` (at, cut, put), if the editor knows it, says that nothing changed outside: at `at`,
    `cut` code points were replaced by `put`. One that does not fit is not believed.
    """
    at, cut, put = span or (0, len(old), len(new))
    if at < 0 or old[:at] != new[:at] or old[at + cut :] != new[at + put :]:
        at, cut, put = 0, len(old), len(new)
    return list(_between(old[at : at + cut], new[at : at + put], at, (_LINES, _WORDS)))


def _between(old: str, new: str, at: int, pieces: Sequence[re.Pattern[str]]) -> Iterator[Change]:
    before = shared_start(old, new)
    after = shared_start(old[before:][::-1], new[before:][::-1])
    if before + after < min(len(old), len(new)):
        # A replacement: letters that two words happen to share say nothing.
        before -= _part_of_word(old[:before][::-1])
        after -= _part_of_word(old[len(old) - after :])
    gone, come = old[before : len(old) - after], new[before : len(new) - after]
    start, end = at + before, at + len(old) - after
    if gone and come:
        if pieces:
            yield from _piecewise(gone, come, start, pieces)
        else:
            yield Change(start, end, len(come))
    elif gone or come:
        slack = shared_start(old[:before][::-1], (old[:before] + (gone or come))[::-1])
        yield Change(start, end, len(come), slack)


def _piecewise(
    gone: str, come: str, at: int, pieces: Sequence[re.Pattern[str]]
) -> Iterator[Change]:
    old: list[str] = pieces[0].findall(gone)
    new: list[str] = pieces[0].findall(come)
    if len(old) * len(new) > MOST_PAIRS:
        yield Change(at, at + len(gone), len(come))
        return
    # A start compares nothing yet.
    from difflib import SequenceMatcher

    place = at
    done = 0
    for kind, first, last, left, right in SequenceMatcher(
        str.isspace, old, new, False
    ).get_opcodes():
        place += sum(map(len, old[done:first]))
        done = first
        if kind != "equal":
            was, now = "".join(old[first:last]), "".join(new[left:right])
            yield from _between(was, now, place, pieces[1:])


def _part_of_word(text: str) -> int:
    """How many characters there are up to the first blank."""
    found = _SPACE.search(text)
    return found.start() if found else len(text)


def alike(one: Sequence[object], other: Sequence[object], most: int) -> int:
    """How many of the first `most` items of two sequences of one type are the same.

    Whole leaps are compared at once, which costs next to nothing where items are identical.
    """
    at = 0
    for leap in _LEAPS:
        while at + leap <= most and one[at : at + leap] == other[at : at + leap]:
            at += leap
    return at


def alike_behind(one: Sequence[object], other: Sequence[object], most: int) -> int:
    """How many of the last `most` items are the same, as `alike` says of the first."""
    at = 0
    mine, others = len(one), len(other)
    for leap in _LEAPS:
        while (
            at + leap <= most
            and one[mine - at - leap : mine - at] == other[others - at - leap : others - at]
        ):
            at += leap
    return at


def ends_alike(one: Sequence[object], other: Sequence[object]) -> tuple[int, int]:
    """How many items two sequences begin with alike, and how many of the rest they end with."""
    most = min(len(one), len(other))
    front = alike(one, other, most)
    return front, alike_behind(one, other, most - front)


def shared_start(one: str, other: str) -> int:
    """How many characters both begin with; halving, since comparing slices is quick."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if other.startswith(one[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low

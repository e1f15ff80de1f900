"""What changed between two renderings, in few splices: both views of the preview follow them."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.preview.renderer import Block, Rendering

# Up to this many changed blocks a side are compared one by one; more are simply replaced.
_COMPARED = 400
# Blocks compared at once: those that did not even move are the very same objects.
_LEAP = 256


@dataclass(frozen=True, slots=True)
class Splice:
    """Replace `removed` blocks from index `first` on by `inserted`."""

    first: int
    removed: int
    inserted: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Patch:
    """The way from one rendering to `rendering`.

    The indices of the splices count blocks of the old rendering. They come last to first,
    so that each can be made as it stands. Blocks that only moved to other lines are in no
    splice: their lines are those of `rendering`.
    """

    splices: tuple[Splice, ...]
    rendering: Rendering


def diff(old: Rendering, new: Rendering) -> Patch:
    """The splices that make the HTML of `old` that of `new`."""
    before, after = old.blocks, new.blocks
    most = min(len(before), len(after))
    first = _shared(before, after, most)
    last = _shared(before[first:][::-1], after[first:][::-1], most - first)
    gone = [block.html for block in before[first : len(before) - last]]
    come = [block.html for block in after[first : len(after) - last]]
    spans = [
        (first + i1, i2 - i1, first + j1, first + j2) for i1, i2, j1, j2 in _changes(gone, come)
    ]
    splices = [Splice(at, removed, new.blocks[j1:j2]) for at, removed, j1, j2 in reversed(spans)]
    return Patch(tuple(splices), new)


def _shared(one: Sequence[Block], other: Sequence[Block], most: int) -> int:
    """How many blocks look the same from the front; what is unchanged is compared in leaps."""
    at = 0
    while at < most:
        leap = min(at + _LEAP, most)
        if one[at:leap] != other[at:leap]:
            for index in range(at, leap):
                left, right = one[index].html, other[index].html
                if left is not right and left != right:
                    return index
        at = leap
    return most


def _changes(gone: list[str], come: list[str]) -> list[tuple[int, int, int, int]]:
    """Spans of `gone` to be replaced by spans of `come`."""
    if not gone and not come:
        return []
    if len(gone) == len(come):
        changed = [n for n, (a, b) in enumerate(zip(gone, come, strict=True)) if a != b]
        return [(n, n + 1, n, n + 1) for n in changed]
    if max(len(gone), len(come)) > _COMPARED:
        return [(0, len(gone), 0, len(come))]
    codes = SequenceMatcher(None, gone, come, autojunk=False).get_opcodes()
    return [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in codes if tag != "equal"]

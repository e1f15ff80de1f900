"""The paragraphs of a Markdown text that is being edited, split anew only around an edit.

What is a block of its own in Markdown, as far as `split_markdown` goes, depends on nothing in
front of it: so splitting may begin at any old paragraph, and may end where a new one begins at
a place behind the edit at which an old one began.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.article.difference import shared_start
from desktop.attribution.prose import Paragraph, Splitter


@dataclass(frozen=True, slots=True)
class Splice:
    """`removed` paragraphs from `first` on were replaced by `paragraphs`."""

    first: int
    removed: int
    paragraphs: list[Paragraph]


class Paragraphs:
    """Follows one text; `starts` are where its paragraphs start now."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self._text = ""

    def follow(self, text: str) -> Splice:
        """The text is this now."""
        before, starts = self._text, self.starts
        same = shared_start(before, text)
        most = min(len(before), len(text)) - same
        tail = most if text.endswith(before[len(before) - most :]) else 0
        tail = tail or _common_end(before, text, most)
        by = len(text) - len(before)
        # A paragraph may have taken in the one before it, or given up its last line to it.
        first = max(0, bisect_right(starts, same) - 2)
        begin = starts[first] if first and starts else 0
        first = first if begin else 0
        fresh: list[Paragraph] = []
        last = len(starts)
        for one in _split(text, begin):
            at = bisect_left(starts, one.start - by, first)
            if one.start > len(text) - tail and at < len(starts) and starts[at] == one.start - by:
                last = at
                break
            fresh.append(one)
        shifted = [start + by for start in starts[last:]] if by else starts[last:]
        self.starts = [*starts[:first], *(one.start for one in fresh), *shifted]
        self._text = text
        return Splice(first, last - first, fresh)


def _split(text: str, begin: int) -> Iterator[Paragraph]:
    """The paragraphs from a place on where one begins, each as soon as it has ended."""
    splitter = Splitter()
    position, given = begin, 0
    while position <= len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        splitter.take(position, text[position:end])
        while given < len(splitter.found):
            yield splitter.found[given]
            given += 1
        position = end + 1
    splitter.close()
    yield from splitter.found[given:]


def _common_end(one: str, other: str, most: int) -> int:
    """The same for their ends, `most` characters at most."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if other.endswith(one[len(one) - middle : len(one) - low], 0, len(other) - low):
            low = middle
        else:
            high = middle - 1
    return low

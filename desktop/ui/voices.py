"""Whose words are whose: each quotation in the colour of the one who says it.

Speakers are numbered by how much of the story they carry. A quotation is found again in set type
by its words alone, since marks, emphasis and links look different there, and at a later revision
of the text just as well.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.attribution.checker import Share
from desktop.attribution.quotations import Quotation, Type

COLOURED = 6
"""How many speakers have a colour of their own; all others share one more."""

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"\]\([^)\n]*\)|\[@[^\]\n]*\]|\[\^[^\]\n]*\]|<[^>\n]*>")
_PARAGRAPHS = re.compile(r"\n[>\s]*\n")
_BEFORE = 3

Stretch = tuple[int, int, int]
"""Code points `start:end` of a text, and the number of the voice."""


class Voices:
    """The quotations of one article by speaker; nothing in it changes."""

    def __init__(
        self,
        body: str = "",
        quotations: Iterable[Quotation] = (),
        shares: Sequence[Share] = (),
    ) -> None:
        self._numbers = {
            (share.name, share.source): min(number, COLOURED) for number, share in enumerate(shares)
        }
        self._said: dict[str, list[tuple[list[str], int]]] = {}
        for one in quotations:
            number = self.number(one)
            if number is not None and one.type is not Type.INDIRECT:
                self._learn(body[one.start : one.end], number)
        for same in self._said.values():
            same.sort(key=lambda said: -len(said[0]))

    def number(self, quotation: Quotation) -> int | None:
        """The speaker's number, 0 for whom the story rests on most; None for nobody known."""
        return self._numbers.get((quotation.speaker_name or "", quotation.source))

    def stretches(self, text: str) -> list[Stretch]:
        """What of a set text is a quotation by somebody known, in order."""
        return list(self._found(text)) if self._said else []

    def _learn(self, said: str, number: int) -> None:
        for paragraph in _PARAGRAPHS.split(said):
            words = _WORD.findall(_ADDRESS.sub(" ", paragraph))
            if words:
                self._said.setdefault(words[0], []).append((words, number))

    def _found(self, text: str) -> Iterator[Stretch]:
        matches = list(_WORD.finditer(text))
        words = [match.group() for match in matches]
        at = 0
        while at < len(words):
            said = self._at(text, matches, words, at) if words[at] in self._said else None
            if said is None:
                at += 1
                continue
            size, number = said
            yield matches[at].start(), matches[at + size - 1].end(), number
            at += size

    def _at(
        self, text: str, matches: list[re.Match[str]], words: list[str], at: int
    ) -> tuple[int, int] | None:
        """The longest quotation whose words begin there, after a mark if it is short."""
        for said, number in self._said[words[at]]:
            short = len(said) < _BEFORE
            if short and not _opened(text, matches[at].start()):
                continue
            if words[at : at + len(said)] == said:
                return len(said), number
        return None


def _opened(text: str, at: int) -> bool:
    """Whether a mark stands right before."""
    return at > 0 and not text[at - 1].isalnum() and not text[at - 1].isspace()

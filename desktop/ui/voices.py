"""Whose words are whose: each quotation in the colour of the one who says it.

Speakers are numbered by how much of the story they carry. A quotation is found again in set type
by its words alone, since marks, emphasis and links look different there, and at a later revision
of the text just as well.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from desktop.attribution.counts import Share
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
    """The quotations of one article by speaker; nothing in it changes.

    `quotations` are gone through once, when a text is first looked at or by `learn`.
    """

    def __init__(
        self,
        body: str = "",
        quotations: Iterable[Quotation] = (),
        shares: Sequence[Share] = (),
    ) -> None:
        self.numbers = {
            (share.name, share.source): min(number, COLOURED) for number, share in enumerate(shares)
        }
        """The number of each speaker, by name and ledger key."""
        self.asked = False
        """Whether somebody looked at a text."""
        self._body = body
        self._quotations = quotations

    def number(self, quotation: Quotation) -> int | None:
        """The speaker's number, 0 for whom the story rests on most; None for nobody known."""
        return self.numbers.get((quotation.speaker_name or "", quotation.source))

    def stretches(self, text: str) -> list[Stretch]:
        """What of a set text is a quotation by somebody known, in order."""
        self.asked = True
        return list(self._found(text)) if self.learn() else []

    def learn(self) -> bool:
        """Go through what is said, unless that was done; whether there is anything."""
        return bool(self._said)

    @cached_property
    def _said(self) -> dict[str, list[tuple[list[str], int]]]:
        """What is said, paragraph by paragraph, and by whom; by its first word, longest first.

        Made when somebody first asks: most of the time no quotation is coloured.
        """
        made: dict[str, list[tuple[list[str], int]]] = {}
        for one in self._quotations:
            number = self.number(one)
            if number is None or one.type is Type.INDIRECT:
                continue
            for paragraph in _PARAGRAPHS.split(self._body[one.start : one.end]):
                words = _WORD.findall(_ADDRESS.sub(" ", paragraph))
                if words:
                    made.setdefault(words[0], []).append((words, number))
        for same in made.values():
            same.sort(key=lambda said: -len(said[0]))
        return made

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

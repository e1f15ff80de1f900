"""The story of a text that is being edited: only what an edit can reach is told again.

Whom a mention stands for depends on the cast and on the few paragraphs in front of it. While
an edit leaves the cast as it is, telling begins in front of the first changed paragraph and
ends as soon as everything the next one can look back at is as it was; the rest is kept. The
result is that of a `Teller` over the whole text.
"""

from collections.abc import Sequence

from desktop.article.difference import alike, alike_behind
from desktop.article.ledger import Source
from desktop.attribution.antecedents import LOOKS_BACK, Told
from desktop.attribution.language import Language
from desktop.attribution.people import Cast, voices
from desktop.attribution.reading import Reading
from desktop.attribution.story import LONGEST_RUN, Story, Teller

Who = tuple[tuple[str, str, tuple[str, ...]], ...]
"""All of the ledger that telling asks: keys, names and aliases."""


class Retelling:
    """Tells one text again and again. Not safe for use from several threads at once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._starts: Sequence[int] = ()
        self._readings: Sequence[Reading] = ()
        self._told: list[Told] = []
        self._who: Who = ()
        self._cast = Cast(language)
        self.first = self.told_anew = 0
        """From which paragraph on, and how many, were told for the last story."""
        self.gone: Sequence[Told] = ()
        """What was told in their place before."""

    def tell(
        self, starts: Sequence[int], readings: Sequence[Reading], sources: Sequence[Source]
    ) -> Story:
        """The story of the text as it is now."""
        first, tail = self._unchanged(starts, readings)
        who = tuple((one.key, one.name, one.aliases) for one in sources)
        cast = self._cast
        if not self._same_cast(readings, first, tail):
            cast = Cast.of(readings, self._language)
            first = tail = 0
        elif who != self._who:
            first = tail = 0
        self.first = first = self._head_before(first)
        teller = Teller(starts, readings, sources, self._language, cast, self._told[:first])
        end = self._go_on(teller, len(readings) - tail)
        self.told_anew = end - first
        self.gone = self._told[first : end + len(self._told) - len(readings)]
        self._starts, self._readings, self._who, self._cast = starts, readings, who, cast
        self._told = teller.told
        return teller.story()

    def _unchanged(self, starts: Sequence[int], readings: Sequence[Reading]) -> tuple[int, int]:
        """How many paragraphs at the start and at the end are as they were, and where."""
        before, most = self._readings, min(len(readings), len(self._readings))
        first = alike(starts, self._starts, alike(readings, before, most))
        rest = most - first
        by = starts[-1] - self._starts[-1] if most else 0
        tail = alike_behind(readings, before, rest)
        moved = [start + by for start in self._starts[len(self._starts) - tail :]]
        return first, alike_behind(starts, moved, tail)

    def _same_cast(self, readings: Sequence[Reading], first: int, tail: int) -> bool:
        """Whether the changed paragraphs name the same people as before, in the same order."""
        before = self._readings[first : len(self._readings) - tail]
        now = readings[first : len(readings) - tail]
        return bool(self._readings) and _people(before) == _people(now)

    def _head_before(self, first: int) -> int:
        """A paragraph that no quotation runs on into, far enough in front of a changed one."""
        first = max(0, first - LONGEST_RUN)
        while first > 0 and not self._told[first].head:
            first -= 1
        return first

    def _go_on(self, teller: Teller, unchanged: int) -> int:
        """Tell until the old story goes on, and say where that is.

        From the paragraph `unchanged` on none has changed.
        """
        by = len(teller.readings) - len(self._readings)
        while (at := len(teller.told)) < len(teller.readings):
            old = at - by
            if at >= unchanged + LOOKS_BACK and self._told[old].head:
                before = slice(old - LOOKS_BACK, old)
                if teller.told[at - LOOKS_BACK : at] == self._told[before]:
                    teller.told += self._told[old:]
                    break
            teller.go_on()
        return at


def _people(readings: Sequence[Reading]) -> list[object]:
    """Whom some paragraphs name and let speak: all that a cast is made of."""
    named = [(one.words, one.text, one.described, one.called) for r in readings for one in r.names]
    return [named, [voice for reading in readings for voice in voices(reading)]]

"""What rules sifted out of a story's quotations, kept up with the edits.

For each rule, and for some for each speaker too, there is one byte a paragraph: an edit changes few
of them, and what is asked for is found without going through the paragraphs.
"""

from collections.abc import Collection, Iterator, Sequence

from desktop.attribution.antecedents import Told
from desktop.attribution.quotations import Quotation
from desktop.attribution.story import Story

Flags = bytes | bytearray
"""One byte a paragraph, 1 or 0."""

# A rule, and a speaker by name; "" for all that it sifted out, whoever speaks.
_Key = tuple[str, str]


class Sifting:
    """Follows one story; places count from where the paragraph starts that is given with them."""

    def __init__(self, by_speaker: Collection[str] = ()) -> None:
        """`by_speaker` are the rules that ask for speakers."""
        self._by_speaker = frozenset(by_speaker)
        self._flags: dict[_Key, bytearray] = {}
        self._count = 0
        self._story: Story | None = None

    def follow(self, story: Story, first: int, anew: int, gone: Sequence[Told]) -> None:
        """The story is this now: from `first` on, `anew` paragraphs took the place of `gone`."""
        fresh = [self._keys(one) for one in story.told[first : first + anew]]
        stale = set[_Key]().union(*map(self._keys, gone))
        rising = set[_Key]().union(*fresh)
        for key in rising - self._flags.keys():
            self._flags[key] = bytearray(self._count)
        place, none = slice(first, first + len(gone)), bytes(anew)
        touched = stale | rising if anew == len(gone) else list(self._flags)
        for key in touched:
            flags = self._flags[key]
            flags[place] = bytes(key in keys for keys in fresh) if key in rising else none
            if key in stale and flags.find(1) < 0:
                del self._flags[key]
        self._count += anew - len(gone)
        self._story = story

    def of(self, rule: str) -> Iterator[tuple[int, Quotation]]:
        """What a rule sifted out, in order."""
        for at in raised(self._flags.get((rule, ""), b"")):
            yield from self._at(at, rule)

    def firsts(self, rule: str) -> list[tuple[int, Quotation]]:
        """The first that a rule sifted out of each speaker's, in order; it asks for speakers."""
        found = [
            (flags.find(1), speaker)
            for (known, speaker), flags in self._flags.items()
            if known == rule and speaker
        ]
        names: dict[int, set[str]] = {}
        for at, speaker in found:
            names.setdefault(at, set()).add(speaker)
        return [first for at in sorted(names) for first in self._first(at, rule, names[at])]

    def _first(self, at: int, rule: str, names: set[str]) -> Iterator[tuple[int, Quotation]]:
        for start, one in self._at(at, rule):
            if one.speaker_name in names:
                names.remove(one.speaker_name)
                yield start, one

    def _at(self, at: int, rule: str) -> Iterator[tuple[int, Quotation]]:
        story = self._story
        found = story.told[at].found if story is not None else None
        if story is not None and found is not None:
            start = story.starts[at]
            yield from ((start, one) for one in found.sifted[rule])

    def _keys(self, told: Told) -> set[_Key]:
        """What is to be raised for a paragraph."""
        keys = set[_Key]()
        for rule, few in told.found.sifted.items() if told.found is not None else ():
            keys.add((rule, ""))
            if rule in self._by_speaker:
                keys.update((rule, one.speaker_name) for one in few if one.speaker_name)
        return keys


def raised(flags: Flags) -> Iterator[int]:
    """The numbers of the flags that are set; quick where few are."""
    at = flags.find(1)
    while at >= 0:
        yield at
        at = flags.find(1, at + 1)

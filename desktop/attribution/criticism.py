"""Who is criticised in a paragraph: the plain forms in which newspapers accuse.

"accused X of", "X was accused of", "X faces allegations", "X failed to tell", "X lied". What
stands inside quotation marks is somebody's own words and not looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.attribution.language import Language
from desktop.attribution.phrases import find_phrases, find_words
from desktop.attribution.reading import Name, Reading
from desktop.attribution.tokens import PUNCTUATION

Words = frozenset[str]
_REACH = 7


@dataclass(frozen=True, slots=True)
class Charge:
    """Somebody is criticised, in the tokens from `first` to `last`."""

    name: Name
    first: int
    last: int


class Criticism:
    """The names of a paragraph by their first and last tokens, and the charges in it."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.tokens = reading.tokens
        self.language = language
        places = language.place_keys | language.demonyms | language.calendar
        self.first: dict[int, Name] = {}
        self.last: dict[int, Name] = {}
        for name in reading.names:
            first = bisect_right(self.tokens.start, name.start) - 1
            if " ".join(name.words) in places or self._perhaps_a_plural(name, first):
                continue
            self.first[first] = name
            self.last[bisect_left(self.tokens.start, name.end) - 1] = name

    def _perhaps_a_plural(self, name: Name, first: int) -> bool:
        """Whether it may have its capital from the start of a sentence: "Storms were blamed"."""
        opens = any(start == first for start, _ in self.tokens.sentences)
        return opens and len(name.words) == 1 and name.words[0].endswith("s")

    def charges(self) -> Iterator[Charge]:
        """Everybody criticised here, in no particular order."""
        language, tokens = self.language, self.tokens
        for at in find_words(tokens, language.accusing):
            yield from self._objects(at)
        for at in find_words(tokens, language.accused):
            yield from self._subject(at, self._passive(at))
        for at in find_words(tokens, language.wrongs):
            yield from self._subject(at, self._back(at - 1))
        for first, last in find_phrases(tokens, language.facing):
            yield from self._subject(last, self._back(first - 1))
        for first, last in find_phrases(tokens, language.failing):
            if tokens.low[last + 1 : last + 2] and tokens.low[last + 1] in language.duties:
                yield from self._subject(last + 1, self._back(first - 1))

    def _objects(self, verb: int) -> Iterator[Charge]:
        """Those whom a verb of criticism has as its objects: "accused A and the mayor, B, of"."""
        tokens, language = self.tokens, self.language
        start, end = tokens.sentences[tokens.sentence_of(verb)]
        before = tokens.low[max(start, verb - 3) : verb]
        if before[-1:] and before[-1] in self._noun_before:
            return
        if language.negations & set(before):
            return
        at = verb + 1
        while at < min(end, verb + 1 + _REACH):
            name = self.first.get(at)
            if name is not None:
                last = self._last_of(name)
                if self._ends_phrase(last + 1, end):
                    yield Charge(name, verb, last)
                at = self._joined(last + 1)
            elif tokens.kind[at] == PUNCTUATION or tokens.low[at] in self._stops:
                return
            else:
                at += 1

    @property
    def _noun_before(self) -> Words:
        """Words behind which "blame" or "accused" is a noun; "to" may begin an infinitive."""
        language = self.language
        return language.determiners | (language.prepositions - language.auxiliaries)

    def _joined(self, at: int) -> int:
        """Past an "and" or comma with a name behind it; else far away."""
        if self.tokens.low[at : at + 1] and self.tokens.low[at] in {
            *self.language.conjunctions,
            ",",
        }:
            return at + 1
        return len(self.tokens)

    @property
    def _stops(self) -> Words:
        language = self.language
        return language.prepositions | language.conjunctions | language.pronouns | language.finite

    def _ends_phrase(self, at: int, end: int) -> bool:
        """Whether a name is what is criticised, not "the Falk report"."""
        if at >= end or self.tokens.kind[at] == PUNCTUATION:
            return True
        language = self.language
        return self.tokens.low[at] in (
            self._stops | language.adverbs | language.subordinators | language.relative
        ) or self.tokens.low[at - 1].endswith("'s")

    def _last_of(self, name: Name) -> int:
        return bisect_left(self.tokens.start, name.end) - 1

    def _passive(self, at: int) -> int:
        """Where the subject of "has been widely criticised", or of ", accused of", ends."""
        tokens, language = self.tokens, self.language
        if at and tokens.low[at - 1] == ",":
            return at - 1
        back = at - 1
        while back >= 0 and self._adverb(back):
            back -= 1
        return self._back(back) if back >= 0 and tokens.low[back] in language.be else -1

    def _adverb(self, at: int) -> bool:
        low = self.tokens.low[at]
        return low in self.language.adverbs or (low.endswith("ly") and at not in self.last)

    def _back(self, at: int) -> int:
        """Past the verbs and adverbs before a main verb; -1 where it is denied."""
        tokens, language = self.tokens, self.language
        passed = language.auxiliaries | language.be
        while at >= 0 and (tokens.low[at] in passed or self._adverb(at)):
            if tokens.low[at] in language.negations:
                return -1
            at -= 1
        return -1 if at >= 0 and tokens.low[at] in language.negations else at

    def _subject(self, verb: int, at: int) -> Iterator[Charge]:
        """The name that ends at token `at`, perhaps before "who" or an apposition."""
        tokens, language = self.tokens, self.language
        if at < 0 or tokens.sentence_of(at) != tokens.sentence_of(verb):
            return
        if tokens.low[at] in language.relative:
            at -= 1
        if at > 0 and tokens.low[at] == ",":
            at = self._before_apposition(at)
        name = self.last.get(at)
        if name is not None and name.end == tokens.end[at]:
            yield Charge(name, bisect_right(tokens.start, name.start) - 1, verb)

    def _before_apposition(self, comma: int) -> int:
        """The token before the comma, or before the one that opens ", the mayor,"."""
        if comma - 1 in self.last:
            return comma - 1
        floor = max(0, comma - _REACH)
        for at in range(comma - 1, floor, -1):
            if self.tokens.low[at] == ",":
                return at - 1
        return comma - 1

"""Reads noun phrases out of a paragraph's tokens, forwards from a token or back from one."""

from dataclasses import dataclass

from desktop.attribution.names import Names
from desktop.attribution.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, WORD

# No subject of a sentence anyone can read is longer; it also bounds the work.
LONGEST = 30
# "One of them", "many of whom".
_OF_THEM = {"them", "us", "whom", "those"}
# "The other", "the latter".
_OTHERS = {"other", "others", "latter", "former"}
_NOUNS_IN_LY = {"family", "ally", "assembly", "bully", "monopoly", "weekly", "monthly", "daily"}
# How nouns for several people or bodies end.
_PEOPLE = ("ies", "ers", "ors", "ists", "ants", "ents", "ians", "men")


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody mentioned, as token indices, both included; `name` the name inside, if any."""

    first: int
    last: int
    name: tuple[int, int] | None = None


class NounPhrases(Names):
    """Reads the noun phrases of one paragraph."""

    def following(self, first: int, ceiling: int) -> Mention | None:
        """The noun phrase that starts at `first`; it ends before `ceiling`."""
        tokens, language = self.tokens, self.language
        first = self._skip_forward(first, ceiling)
        if first >= ceiling or tokens.kind[first] in (PUNCTUATION, QUOTE):
            return None
        if tokens.low[first] in language.subject_pronouns or (
            tokens.low[first] in language.indefinite
            and (first + 1 >= ceiling or tokens.kind[first + 1] != WORD)
        ):
            return Mention(first, first)
        last = self._extend(first, ceiling)
        if last < first:
            return None
        return self._finish(first, last)

    def _skip_forward(self, first: int, ceiling: int) -> int:
        tokens, language = self.tokens, self.language
        while first < ceiling and tokens.kind[first] == WORD:
            low = tokens.low[first]
            if (low in language.adverbs and low not in {"both", "all"}) or low.endswith("ly"):
                first += 1
            else:
                break
        return first

    def _extend(self, first: int, ceiling: int) -> int:
        """The last token of the noun phrase that starts at `first`."""
        tokens, language = self.tokens, self.language
        last = first - 1
        named = False
        for index in range(first, min(ceiling, first + LONGEST)):
            low, kind = tokens.low[index], tokens.kind[index]
            if kind == PUNCTUATION or (kind == QUOTE and not self.is_nickname(index)):
                break
            stops = low in language.stops and not (kind == CAPITAL and self.is_given(index, first))
            if stops or (kind == WORD and self._verb_at(index, first, ceiling)):
                break
            if kind == CAPITAL:
                if low in language.calendar and index > first:
                    break
                named = named or self._names(index, first)
            elif (named and kind == WORD and self._leaves_name(index)) or (
                low in language.prepositions and not self._joins(index, ceiling, named)
            ):
                break
            last = index
        while last >= first and self._trails(last, first):
            last -= 1
        return last

    def _trails(self, last: int, first: int) -> bool:
        """Whether a token cannot end a phrase: "of", "and", the adverb in "my mother quietly"."""
        tokens, language = self.tokens, self.language
        low = tokens.low[last]
        if tokens.kind[last] == WORD and low.endswith("ly") and last > first:
            return low not in _NOUNS_IN_LY | language.person_words | language.utterances
        return low in language.prepositions | language.conjunctions | {"&", "the", "a"}

    def _names(self, index: int, first: int) -> bool:
        """Whether a capital is part of a name: no title, and more than the start of a sentence."""
        language, low = self.language, self.tokens.low[index]
        if low in language.unnamed or (index == first and low in language.common):
            return False
        opens = index == first and index + 1 < len(self.tokens)
        behind = self.tokens.low[index + 1] if opens else ""
        people = behind in language.plural_people or behind.endswith(_PEOPLE)
        return not (people and self._qualifies(first))

    def _past_verb(self, index: int, ceiling: int) -> bool:
        """Whether a word is the past of a verb with its object: "the leader defended the plan"."""
        language, low = self.language, self.tokens.low
        if not low[index].endswith("ed") and low[index] not in language.described:
            return False
        if low[index - 1] in language.lesser:
            return False
        following = low[index + 1] if index + 1 < ceiling else "the"
        return following in language.pointing

    def _verb_at(self, index: int, first: int, ceiling: int) -> bool:
        """Whether a word inside a phrase is its verb rather than a noun such as "the report"."""
        language, low = self.language, self.tokens.low
        if index > first and self._past_verb(index, ceiling):
            return True
        if index == first or low[index] not in language.cues:
            return False
        if low[index] in language.noun_or_verb and self.tokens.kind[index - 1] == CAPITAL:
            return False
        noun = low[index] in language.ambiguous or low[index] in language.documents
        return not (noun and low[index - 1] in language.determiners)

    def _leaves_name(self, index: int) -> bool:
        """Whether a lower-case word after a name ends the phrase."""
        language, low = self.language, self.tokens.low[index]
        if low == "the" and self.tokens.low[index - 1] not in {"of", "and", "for"}:
            return True
        if low in {"of", "and", "for", "the"} or low in language.particles:
            return not (
                index + 1 < len(self.tokens)
                and (
                    self.tokens.kind[index + 1] == CAPITAL
                    or (low in {"of", "for", "and"} and self.tokens.low[index + 1] == "the")
                )
            )
        return low not in language.heads

    def _joins(self, index: int, ceiling: int, named: bool) -> bool:
        low = self.tokens.low[index]
        if low == "of":
            return True
        if named or low not in {"for", "at", "from", "with", "in", "to"} or index + 1 >= ceiling:
            return False
        return self.tokens.low[index + 1] not in self.language.calendar

    def ending(self, last: int, floor: int) -> Mention | None:
        """The noun phrase that ends at `last`."""
        tokens, language = self.tokens, self.language
        low = tokens.low[last]
        if low in _OF_THEM and last - 2 >= floor and tokens.low[last - 1] == "of":
            return Mention(last - 2, last) if tokens.low[last - 2] in language.indefinite else None
        others = low in _OTHERS and last > floor and tokens.low[last - 1] in language.articles
        if others or low in language.standing_alone:
            return Mention(last - others, last)
        if tokens.kind[last] not in (WORD, CAPITAL, NUMBER):
            return None
        if low in language.stops or low in language.prepositions or low in language.determiners:
            return None
        first, leading = self._walk_back(last, floor)
        if first > last:
            return None
        if leading:
            first = self._tail(first, last)
        return self._finish(first, last)

    def _walk_back(self, last: int, floor: int) -> tuple[int, bool]:
        """The first token of the phrase ending at `last`; whether a preposition leads it in."""
        tokens, language = self.tokens, self.language
        first = last
        index = last - 1
        limit = max(floor, last - LONGEST)
        while index >= limit:
            low = tokens.low[index]
            if self._parts_phrase(index, floor):
                break
            if low in language.conjunctions or low == "&":
                index -= 1
                continue
            if low in language.prepositions:
                if index - 1 < floor or not self._nounish(index - 1):
                    return first, True
            elif low in language.determiners and not low.endswith("'s"):
                first = index
                before = index - 1
                if before < limit or tokens.low[before] not in language.prepositions:
                    break
            else:
                first = index
            index -= 1
        return first, False

    def _parts_phrase(self, index: int, floor: int) -> bool:
        """Whether no noun phrase reaches back over this token."""
        tokens, language = self.tokens, self.language
        low, kind = tokens.low[index], tokens.kind[index]
        if kind == CAPITAL and self.is_given(index, floor):
            return False
        if kind == PUNCTUATION:
            return low != "&" or not self._coordinates(index, floor)
        if kind == QUOTE:
            led = index > floor and tokens.low[index - 1] in language.determiners
            return not (led or self.is_nickname(index))
        if low in language.conjunctions:
            return not self._coordinates(index, floor)
        if low == "to" and index - 1 > floor and self._nounish(index - 1):
            # "A letter to the council", not "agreed to say".
            return not (
                tokens.kind[index + 1] == CAPITAL or tokens.low[index + 1] in language.determiners
            )
        return low in language.stops or (
            kind == WORD and low in language.verbs and not self._noun_here(index, floor)
        )

    def _noun_here(self, index: int, floor: int) -> bool:
        """Whether a form that is verb and noun follows what only a noun can: "the state radio"."""
        low, language = self.tokens.low, self.language
        if low[index] not in language.ambiguous:
            return False
        before = low[index - 1] if index > floor else ","
        return before in language.leading or before in {",", "("}

    def _coordinates(self, index: int, floor: int) -> bool:
        """Whether "and" joins two names or nouns of one phrase."""
        tokens = self.tokens
        if tokens.low[index] not in self.language.speakers_plural or index - 1 < floor:
            return False
        return tokens.kind[index - 1] == CAPITAL and (
            tokens.kind[index + 1] == CAPITAL or tokens.low[index + 1] == "the"
        )

    def _nounish(self, index: int) -> bool:
        tokens, language = self.tokens, self.language
        low = tokens.low[index]
        return (
            tokens.kind[index] in (WORD, CAPITAL, NUMBER)
            and low not in language.stops
            and low not in language.prepositions
            and low not in language.calendar
            and low not in language.adverbs
            and not (tokens.kind[index] == WORD and low in language.verbs)
        )

    def _tail(self, first: int, last: int) -> int:
        """Behind "On Monday" or "In a statement": only the run that ends the phrase."""
        tokens, language = self.tokens, self.language
        if tokens.kind[last] == CAPITAL:
            index = last
            while (
                index > first
                and tokens.kind[index - 1] == CAPITAL
                and (tokens.low[index - 1] not in language.calendar)
            ):
                index -= 1
            while index > first and tokens.low[index - 1] in language.person_words:
                index -= 1
            return index
        for index in range(last, first - 1, -1):
            if tokens.low[index] in language.determiners and index > first:
                return index
        return last

    def _finish(self, first: int, last: int) -> Mention | None:
        tokens, language = self.tokens, self.language
        while first < last and (
            tokens.low[first] in language.bare_adverbs or tokens.low[first] in language.conjunctions
        ):
            first += 1
        if first > last:
            return None
        return Mention(first, last, self.name_in(first, last))

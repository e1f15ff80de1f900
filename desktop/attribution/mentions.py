"""Who is mentioned: finds the noun phrase a verb of saying belongs to, and the name in it."""

from dataclasses import dataclass

from desktop.attribution.names import Names
from desktop.attribution.tokens import CAPITAL, DASHES, NUMBER, PUNCTUATION, QUOTE, WORD

# No subject of a sentence anyone can read is longer; it also bounds the work.
_LONGEST = 30
_LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody mentioned, as token indices, both included; `name` the name inside, if any."""

    first: int
    last: int
    name: tuple[int, int] | None = None


class Reader(Names):
    """Reads noun phrases out of one paragraph's tokens."""

    def before(self, verb: int, floor: int) -> Mention | None:
        """The subject in front of the verb at `verb`; nothing before `floor` counts."""
        last = self.skip_back(verb - 1, floor)
        if last < floor:
            return None
        if self.tokens.low[last] == "," and floor < last < verb - 1:
            # A stray comma: "Tidal Ltd, has said".
            stray = self.ending(last - 1, floor)
            if stray and stray.first == floor and stray.name and stray.name[1] == last - 1:
                return stray
        if self.tokens.low[last] == ")" or self.tokens.low[last] in DASHES:
            last = self._before_bracket(last, floor)
        return self._subject(last, floor, verb) if last >= floor else None

    def _subject(self, last: int, floor: int, verb: int) -> Mention | None:
        low, kind = self.tokens.low[last], self.tokens.kind[last]
        if low == ",":
            return self._before_comma(last, floor)
        if kind in (PUNCTUATION, QUOTE):
            return None
        if low in self.language.relative and low not in {"that", "whose"}:
            return self._antecedent(last, floor)
        if low in self.language.conjunctions:
            return self.opening(floor, verb)
        mention = self.ending(last, floor)
        return self._after_role(mention, floor) if mention else self._those_who(last, floor)

    def _those_who(self, last: int, floor: int) -> Mention | None:
        """As in "most of those who spoke said": the phrase in front of "who"."""
        for index in range(last, max(floor, last - _LONGEST // 2), -1):
            if self.tokens.low[index] == "who":
                return self._antecedent(index, floor)
            if self.tokens.kind[index] in (PUNCTUATION, QUOTE):
                break
        return None

    def _after_role(self, mention: Mention | None, floor: int) -> Mention | None:
        """As in "The mayor, Ann Dow said": the role in front belongs to the mention."""
        if mention is None or mention.name is None or mention.first - 2 < floor:
            return mention
        comma = mention.first - 1
        if mention.name[0] != mention.first or self.tokens.low[comma] != ",":
            return mention
        role = self.ending(comma - 1, floor)
        last = self.tokens.low[comma - 1]
        if role is None or role.name is not None or last not in self.language.person_words:
            return mention
        return Mention(role.first, mention.last, mention.name)

    def skip_back(self, last: int, floor: int) -> int:
        """Step back over adverbs and auxiliaries."""
        tokens, language = self.tokens, self.language
        while last >= floor and tokens.kind[last] == WORD:
            low = tokens.low[last]
            if low in language.skipped or (low.endswith("ly") and low not in {"family", "ally"}):
                last -= 1
            else:
                break
        return last

    def _before_bracket(self, last: int, floor: int) -> int:
        for index in range(last - 1, max(floor, last - _LONGEST) - 1, -1):
            low = self.tokens.low[index]
            if low == "(" or (low in DASHES and self.tokens.low[last] in DASHES):
                return index - 1
        return floor - 1

    def _antecedent(self, relative: int, floor: int) -> Mention | None:
        """Whom "who" stands for."""
        last = relative - 1
        if last >= floor and self.tokens.low[last] == ",":
            before = self._before_comma(last, floor) if last - 1 >= floor else None
            return self._name_only(self.ending(last - 1, floor)) or before
        return self._name_only(self.ending(last, floor)) if last >= floor else None

    def _name_only(self, mention: Mention | None) -> Mention | None:
        """Of "meet with Ann Dow", only "Ann Dow"."""
        runs = self.runs(mention.first, mention.last) if mention else []
        if mention is None or not runs or runs[-1][1] != mention.last:
            return mention
        before = runs[-1][0] - 1
        if before > mention.first and self.tokens.low[before] in self.language.prepositions - {
            "of"
        }:
            return Mention(runs[-1][0], mention.last, self.strip(*runs[-1]))
        return mention

    def _before_comma(self, comma: int, floor: int) -> Mention | None:
        """The subject in front of ", an apposition," whose last comma is at `comma`."""
        parts = self._parts(comma, floor)
        if len(parts) < 2:
            return None
        for index, (first, last) in enumerate(parts[:-1]):
            if self._is_name(first, last) or (
                index == len(parts) - 2 and not self._introduces(first)
            ):
                mention = self.ending(last, first)
                if mention is None:
                    continue
                return self._with_apposition(mention, parts[index + 1])
        first, last = parts[-1]
        return self.ending(last, first) if self._is_name(first, last) else None

    def _parts(self, comma: int, floor: int) -> list[tuple[int, int]]:
        """The comma-separated parts before `comma`, from left to right, in this clause."""
        tokens = self.tokens
        parts: list[tuple[int, int]] = []
        last = comma - 1
        index = last
        low = tokens.low
        while index >= max(floor, comma - 2 * _LONGEST):
            if tokens.kind[index] == QUOTE or low[index] in {";", ":", "—", "–", "-"}:
                break
            if low[index] == ",":
                if index < last:
                    parts.append((index + 1, last))
                last = index - 1
            index -= 1
        if index < last:
            parts.append((index + 1, last))
        return parts[::-1]

    def _with_apposition(self, mention: Mention, part: tuple[int, int]) -> Mention:
        """As in "The mayor, Ann Dow,": the name behind the comma belongs to the mention."""
        if mention.name is None and self._is_name(*part):
            other = self.ending(part[1], part[0])
            if other and other.name:
                return Mention(mention.first, other.last, other.name)
        return mention

    def _introduces(self, first: int) -> bool:
        """Whether a part of a sentence is an adverbial ("On Monday", "Speaking to …")."""
        low, language = self.tokens.low[first], self.language
        return (
            low in language.prepositions
            or low in language.subordinators
            or low in language.conjunctions
            or low in language.adverbs
            or (self.tokens.kind[first] != NUMBER and low.endswith(("ing", "ly")))
        )

    def _is_name(self, first: int, last: int) -> bool:
        """Whether the whole part is a name, with titles and roles in front at most."""
        tokens, language = self.tokens, self.language
        if (
            last - first > 12
            or tokens.kind[last] != CAPITAL
            or tokens.low[last] in language.calendar
        ):
            return False
        for index in range(first, last):
            low = tokens.low[index]
            if tokens.kind[index] not in (CAPITAL, QUOTE) and not (
                low in language.person_words
                or low in language.particles
                or low in language.demonyms
                or (low == "the" and index == first and last - first < 4)
                or low in {"of", "for", "and", "the"}
                or low.endswith("'s")
            ):
                return False
        return not self._introduces(first)

    def opening(self, floor: int, limit: int) -> Mention | None:
        """The subject at the start of a sentence, for "Smith stood up and said"."""
        tokens, language = self.tokens, self.language
        index = self._past_dateline(floor, limit)
        while index < limit and tokens.kind[index] in (QUOTE, PUNCTUATION):
            index += 1
        if index < limit and self._introduces(index) and tokens.low[index] not in language.relative:
            for comma in range(index, min(limit, index + _LONGEST)):
                if tokens.low[comma] == ",":
                    index = comma + 1
                    break
            else:
                if tokens.low[index] not in language.adverbs | language.conjunctions:
                    return None
                index += 1
        if index >= limit:
            return None
        return self.following(index, limit)

    def up_to_comma(self, first: int, ceiling: int) -> Mention | None:
        """The source behind "according to": up to a near comma, with a name as apposition."""
        tokens, language = self.tokens, self.language
        if first < ceiling and tokens.low[first] in language.he | language.she | language.they:
            return Mention(first, first)
        for comma in range(first + 1, min(ceiling, first + _LONGEST // 2)):
            low = tokens.low[comma]
            if low == ",":
                mention = self.ending(comma - 1, first) or self.following(first, ceiling)
                if mention is None:
                    return None
                mention = Mention(min(first, mention.first), mention.last, mention.name)
                return self._apposed(mention, comma, ceiling)
            if low in language.finite or tokens.kind[comma] in (PUNCTUATION, QUOTE):
                break
        return self.following(first, ceiling)

    def _apposed(self, mention: Mention, comma: int, ceiling: int) -> Mention:
        """Take in the name between this comma and the next, if there is nothing else."""
        for second in range(comma + 1, min(ceiling, comma + _LONGEST_NAME)):
            if self.tokens.kind[second] == PUNCTUATION:
                if second == comma + 1:
                    break
                return self._with_apposition(mention, (comma + 1, second - 1))
        return mention

    def inverted(self, first: int, ceiling: int) -> Mention | None:
        """The subject behind a verb, with the name that may follow: "said the mayor, Ann Dow"."""
        mention = self.following(first, ceiling)
        if mention is None or mention.name is not None or mention.last + 1 >= ceiling:
            return mention
        if self.tokens.low[mention.last + 1] != ",":
            return mention
        return self._apposed(mention, mention.last + 1, ceiling)

    def _past_dateline(self, floor: int, limit: int) -> int:
        """Behind "PORT BRENNICK, Ohio (Orsa) —" at the start of a story."""
        tokens = self.tokens
        for index in range(floor, min(limit, floor + _LONGEST // 3)):
            if tokens.low[index] in DASHES and index > floor:
                return index + 1
            if tokens.kind[index] not in (CAPITAL, NUMBER) and tokens.low[index] not in {
                ",",
                "(",
                ")",
                ".",
            }:
                break
        return floor

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
        for index in range(first, min(ceiling, first + _LONGEST)):
            low, kind = tokens.low[index], tokens.kind[index]
            if kind == PUNCTUATION or (kind == QUOTE and not self.is_nickname(index)):
                break
            if low in language.stops or (kind == WORD and self._verb_at(index, first)):
                break
            if kind == CAPITAL:
                if low in language.calendar and index > first:
                    break
                named = named or low not in language.person_words | language.demonyms
            elif (named and kind == WORD and self._leaves_name(index)) or (
                low in language.prepositions and not self._joins(index, ceiling, named)
            ):
                break
            last = index
        while last >= first and tokens.low[
            last
        ] in language.prepositions | language.conjunctions | {"&", "the", "a"}:
            last -= 1
        return last

    def _verb_at(self, index: int, first: int) -> bool:
        """Whether a word inside a phrase is a verb of saying rather than "the report"."""
        language, low = self.language, self.tokens.low
        if index == first or low[index] not in language.cues:
            return False
        if low[index] in language.documents and self.tokens.kind[index - 1] == CAPITAL:
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
        if low in language.subject_pronouns:
            return Mention(last, last)
        if tokens.kind[last] not in (WORD, CAPITAL, NUMBER):
            return None
        if low in language.indefinite or low in {"this", "these", "those"}:
            return Mention(last, last)
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
        limit = max(floor, last - _LONGEST)
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
        if kind == PUNCTUATION:
            return low != "&" or not self._coordinates(index, floor)
        if kind == QUOTE:
            led = index > floor and tokens.low[index - 1] in language.determiners
            return not (led or self.is_nickname(index))
        if low in language.conjunctions:
            return not self._coordinates(index, floor)
        return low in language.stops or (
            kind == WORD and low in language.verbs and not self._noun_here(index, floor)
        )

    def _noun_here(self, index: int, floor: int) -> bool:
        """Whether a form that is verb and noun follows what only a noun can: "the state radio"."""
        low, language = self.tokens.low, self.language
        if low[index] not in language.ambiguous:
            return False
        before = low[index - 1] if index > floor else ","
        return before in language.determiners | language.prepositions or before in {",", "("}

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
            tokens.low[first] in language.adverbs - language.determiners
            or tokens.low[first] in language.conjunctions
        ):
            first += 1
        if first > last:
            return None
        return Mention(first, last, self.name_in(first, last))

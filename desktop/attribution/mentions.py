"""Who is mentioned: finds the subject of a verb of saying, and the name in it."""

from desktop.attribution.noun_phrases import LONGEST, Mention, NounPhrases
from desktop.attribution.tokens import (
    CAPITAL,
    DASHES,
    NUMBER,
    PUNCTUATION,
    QUOTE,
    WORD,
    past_dateline,
)

__all__ = ["Mention", "Reader"]

_LONGEST_NAME = 6
_WHO = {"who", "which", "whose", "where"}


class Reader(NounPhrases):
    """Finds the subjects of one paragraph's verbs."""

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
        of_whom = last > floor and self.tokens.low[last - 1] == "of"
        if low in self.language.relative and low not in {"that", "whose"} and not of_whom:
            return self._antecedent(last, floor)
        if low in self.language.conjunctions:
            return self.opening(floor, verb)
        mention = self.ending(last, floor)
        if mention is None:
            return self._those_who(last, floor)
        return self._whose_clause(mention.first, floor) or self._after_role(mention, floor)

    def _whose_clause(self, first: int, floor: int) -> Mention | None:
        """As in "a man who shot his dog said": the phrase before the verb ends a clause with "who".

        The subject is whom the clause is about, if a verb stands between "who" and `first`.
        """
        low, language = self.tokens.low, self.language
        verb = False
        for at in range(first - 1, max(floor, first - LONGEST), -1):
            if self.tokens.kind[at] in (PUNCTUATION, QUOTE):
                break
            if low[at] in _WHO:
                return self._antecedent(at, floor) if verb else None
            verb = verb or (self.tokens.kind[at] == WORD and low[at] not in language.lesser)
        return None

    def _those_who(self, last: int, floor: int) -> Mention | None:
        """As in "most of those who spoke said": the phrase in front of "who"."""
        for index in range(last, max(floor, last - LONGEST // 2), -1):
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
        for index in range(last - 1, max(floor, last - LONGEST) - 1, -1):
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
        for index, (begin, last) in enumerate(parts[:-1]):
            joined = begin < last and self.tokens.low[begin] in self.language.conjunctions
            first = begin + joined
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
        while index >= max(floor, comma - 2 * LONGEST):
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
        if mention.name is None and (self._is_name(*part) or self._ends_in_name(*part)):
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
            or self._participle_leads(first)
        )

    def _participle_leads(self, first: int) -> bool:
        """As in "Asked about the pier, Ann was blunt"."""
        low, language = self.tokens.low, self.language
        behind = low[first + 1] if first + 1 < len(low) else ""
        return (
            (low[first].endswith("ed") or low[first] == "born")
            and low[first] not in language.given_names
            and behind in language.prepositions | language.subordinators
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

    def _ends_in_name(self, first: int, last: int) -> bool:
        """As in "retired general Ann Dow": a few words, a role, and a full name."""
        tokens, language = self.tokens, self.language
        at = last
        while at > first and tokens.kind[at - 1] == CAPITAL:
            at -= 1
        if not first < at < last or tokens.kind[last] != CAPITAL or at - first > 3:
            return False
        return tokens.low[at - 1] in language.person_words and not self._introduces(first)

    def opening(self, floor: int, limit: int) -> Mention | None:
        """The subject at the start of a sentence, for "Smith stood up and said"."""
        tokens, language = self.tokens, self.language
        index = past_dateline(tokens, floor, limit)
        while index < limit and tokens.kind[index] in (QUOTE, PUNCTUATION):
            index += 1
        if index < limit and self._introduces(index) and tokens.low[index] not in language.relative:
            for comma in range(index, min(limit, index + LONGEST)):
                if tokens.low[comma] == "," and comma + 1 < limit:
                    index = comma + 1
                    break
            else:
                index = self._past_adverbial(index, limit)
        if index >= limit:
            return None
        mention = self.following(index, limit)
        bare = mention is not None and mention.name is None and mention.last + 1 < limit
        if mention and bare and tokens.low[mention.last + 1] == ",":
            return self._apposed(mention, mention.last + 1, limit)
        return mention

    def _past_adverbial(self, index: int, limit: int) -> int:
        """Behind "By noon" or "Then" without a comma; `limit` where it cannot be told."""
        tokens, language = self.tokens, self.language
        if tokens.low[index] in language.fillers:
            return index + 1
        behind = index + 1
        short = behind + 1 < limit and (
            tokens.kind[behind] == NUMBER
            or tokens.low[behind] in language.calendar
            or (tokens.kind[behind] == WORD and tokens.low[behind] not in language.determiners)
        )
        if behind + 2 < limit and tokens.low[behind] in language.determiners:
            subject = tokens.low[behind + 2] in language.subject_pronouns
            if subject and tokens.kind[behind + 1] == WORD:
                return behind + 2
        timely = tokens.low[index] in language.prepositions and short
        return behind + 1 if timely else limit

    def up_to_comma(self, first: int, ceiling: int) -> Mention | None:
        """The source behind "according to": up to a near comma, with a name as apposition."""
        tokens, language = self.tokens, self.language
        if first < ceiling and tokens.low[first] in language.he | language.she | language.they:
            return Mention(first, first)
        for comma in range(first + 1, min(ceiling, first + LONGEST // 2)):
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

"""German clauses: which of them a cue reports, mostly by the subjunctive."""

from collections.abc import Iterator, Sequence

from desktop.attribution.cues import Cue, Manner
from desktop.attribution.german_lexicon import Lexicon
from desktop.attribution.language import Language
from desktop.attribution.reported import Reports, Run
from desktop.attribution.tokens import PUNCTUATION, QUOTE, WORD, Tokens

_FAR = 16
_NEAR = 8
_PAST = ("te", "ten")


class Clauses(Reports):
    """Finds what is reported: "dass" clauses, clauses in the subjunctive, clauses in front."""

    def __init__(
        self, own: Lexicon, tokens: Tokens, cues: Sequence[Cue], language: Language
    ) -> None:
        super().__init__(tokens, cues, language)
        self.own = own

    def content(self, position: int) -> list[Run]:
        """What the cue at `position` of the list reports."""
        cue = self.cues[position]
        start, end = self.tokens.sentences[cue.sentence]
        if cue.manner is Manner.PHRASE:
            return self._around_phrase(cue, start, end)
        if not cue.own and self.tokens.low[cue.first] in self.own.subjunctive:
            return self._long_enough(start, self._stripped(start, end - 1))
        low = self.tokens.low
        after = low[cue.high + 1] if cue.high + 1 < end else ""
        if after in self.language.negations:
            return []
        behind = self._behind(cue, position, end)
        front = self._before(cue, position, start)
        introduced = bool(behind) and low[behind[0][0]] in self.language.clause_openers
        if front and not behind and after == "," and self._goes_on(cue, cue.high + 2, end):
            return self._around_phrase(cue, front[0][0], end)
        return behind if introduced or not front else [*front, *behind]

    def _goes_on(self, cue: Cue, first: int, end: int) -> bool:
        """Whether what a cue between commas interrupted goes on at `first`."""
        tokens, language = self.tokens, self.language
        if first >= end or tokens.low[cue.first] == "so":
            return first < end
        closed = self.own.no_content | language.relative | language.determiners
        return (
            tokens.kind[first] == WORD
            and not tokens.text[tokens.start[first]].isupper()
            and tokens.low[first] not in closed | language.prepositions
        )

    def _around_phrase(self, cue: Cue, start: int, end: int) -> list[Run]:
        """The rest of the sentence around "laut Falk" and ", so Falk,"."""
        first = cue.high + 1
        if first < end and self.tokens.low[first] == ",":
            first += 1
        last = self._stripped(first, end - 1)
        if cue.low <= start + 1:
            return self._long_enough(first, last)
        front = self._long_enough(start, self._stripped(start, cue.low - 1))
        rest = last >= first and self.tokens.kind[last] != PUNCTUATION
        return [*front, (first, last)] if front and rest else front

    def _long_enough(self, first: int, last: int) -> list[Run]:
        return [(first, last)] if last - first >= 1 else []

    def _stripped(self, first: int, last: int) -> int:
        while last > first and (
            self.tokens.kind[last] == PUNCTUATION
            or self.tokens.low[last] in self.language.conjunctions
        ):
            last -= 1
        return last

    def _behind(self, cue: Cue, position: int, end: int) -> list[Run]:
        """The clause behind a comma behind the cue."""
        tokens = self.tokens
        for comma in range(cue.high + 1, min(end - 1, cue.high + 1 + 2 * _FAR)):
            if tokens.kind[comma] == QUOTE or tokens.low[comma] in {":", ";"}:
                return []
            if tokens.low[comma] == "," and self._is_content(cue, comma + 1, end):
                last = self._last(position, comma + 1, end)
                return self._long_enough(comma + 1, last)
        return []

    def _is_content(self, cue: Cue, first: int, end: int) -> bool:
        """Whether a clause tells what was said: by its opener, or by a verb in second place."""
        tokens, language = self.tokens, self.language
        low = tokens.low[first]
        if low in language.clause_openers:
            return True
        if low in self.own.no_content or tokens.kind[first] == QUOTE:
            return False
        if cue.low > 0 and tokens.low[cue.low - 1] == "wie":
            return self._verb(first)
        if cue.inverted and self._verb(first):
            return cue.low > 1 and tokens.low[cue.low - 1] == ","
        stop = next((at for at in range(first, end) if tokens.kind[at] == PUNCTUATION), end)
        verbs = [at for at in range(first + 1, stop) if self._verb(at)]
        relative = low in language.relative
        return bool(verbs) and not (relative and verbs[0] == stop - 1)

    def _verb(self, at: int) -> bool:
        """Whether a word is a finite verb, by list or by its ending."""
        tokens = self.tokens
        low = tokens.low[at]
        if low in self.language.finite or low in self.own.subjunctive:
            return True
        plain = tokens.kind[at] == WORD and not tokens.text[tokens.start[at]].isupper()
        return plain and low.endswith(_PAST) and tokens.low[at - 1] not in self.language.determiners

    def _last(self, position: int, first: int, end: int) -> int:
        """The last token reported: the sentence's end, or where the next cue begins."""
        last = end - 1
        joints = self.language.conjunctions | self.language.subordinators
        for other in self._others(position, 1):
            begins = other.low if other.own else other.first
            joined = self.tokens.low[begins - 1] in joints
            if other.first > first and (joined or not other.own):
                last = min(last, begins - 1)
                break
        for at in range(first, last):
            if self.tokens.low[at] == ";":
                last = at - 1
                break
        return self._stripped(first, last)

    def _others(self, position: int, step: int) -> Iterator[Cue]:
        """The other cues of its sentence behind (or before) the cue at `position`."""
        at = position + step
        while 0 <= at < len(self.cues) and self.cues[at].sentence == self.cues[position].sentence:
            yield self.cues[at]
            at += step

    def _before(self, cue: Cue, position: int, start: int) -> list[Run]:
        """The clause in front of ", sagte Falk", ", so Falk" and ", wie Falk sagte"."""
        tokens = self.tokens
        comma = cue.low - 1
        if comma > start and tokens.low[comma] == "wie":
            comma -= 1
        if comma <= start or tokens.low[comma] not in {",", "–", "("} or not cue.own:
            return []
        if not cue.inverted and tokens.low[cue.low - 1] != "wie":
            return []
        first = start
        for other in self._others(position, -1):
            first = max(first, other.high + 1)
        while first < comma and (
            tokens.kind[first] == PUNCTUATION or tokens.low[first] in self.language.conjunctions
        ):
            first += 1
        if tokens.low[first] in self.own.no_content:
            return []
        return self._long_enough(first, self._stripped(first, comma))

"""Finds the cues of a paragraph: verbs of saying and thinking, and "according to"."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.attribution.language import Language
from desktop.attribution.mentions import Mention, Reader
from desktop.attribution.tokens import CAPITAL, PUNCTUATION, QUOTE, WORD, Tokens


class Manner(StrEnum):
    """How a cue introduces: words, aloud (quotations only), thoughts, a phrase."""

    SAID = "said"
    ALOUD = "aloud"
    THOUGHT = "thought"
    PHRASE = "phrase"
    DESCRIBED = "described"


@dataclass(slots=True)
class Cue:
    """A cue as token indices, both included, with its speaker's mention.

    `inverted` says that the speaker follows the verb ("said Ann"). `sentence` is
    the index of its sentence. `own` is false where the speaker was taken over from
    an earlier verb of the sentence ("…, adding that").
    """

    first: int
    last: int
    manner: Manner
    sentence: int
    mention: Mention | None = None
    inverted: bool = False
    own: bool = True
    running: bool = False

    @property
    def low(self) -> int:
        """The first token of cue and speaker together."""
        if self.mention is None or not self.own:
            return self.first
        return min(self.first, self.mention.first)

    @property
    def high(self) -> int:
        """The last token of cue and speaker together."""
        if self.mention is None or not self.own:
            return self.last
        return max(self.last, self.mention.last)


class CueFinder:
    """Finds the cues of one paragraph."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self.tokens = tokens
        self.language = language
        self.reader = Reader(tokens, language)

    def find(self) -> list[Cue]:
        """The cues in the order of the text."""
        cues: list[Cue] = []
        for number, (start, end) in enumerate(self.tokens.sentences):
            here: list[Cue] = []
            for index in range(start, end):
                if self.tokens.kind[index] not in (WORD, CAPITAL):
                    continue
                cue = self._at(index, start, end, number, here)
                if cue and not (here and cue.first <= here[-1].last):
                    here.append(cue)
            cues += here
        return cues

    def _at(self, index: int, start: int, end: int, number: int, here: list[Cue]) -> Cue | None:
        low = self.tokens.low[index]
        if low in self.language.phrases_by_word:
            return self._phrase(index, end, number)
        if low in self.language.putting and self.tokens.low[index + 1 : index + 2] == ["it"]:
            mention = self.reader.before(index, start)
            return Cue(index, index + 1, Manner.ALOUD, number, mention) if mention else None
        manner = self.language.manner_of.get(low)
        if manner is None or (self.tokens.kind[index] == CAPITAL and index != start):
            return None
        return self._verb(index, start, end, number, Manner(manner[0]), manner[1], here)

    def _phrase(self, index: int, end: int, number: int) -> Cue | None:
        """As in "according to Ann"."""
        low = self.tokens.low
        for phrase in self.language.phrases_by_word[low[index]]:
            last = index + len(phrase) - 1
            if last < end and tuple(low[index : last + 1]) == phrase:
                mention = self.reader.up_to_comma(last + 1, end)
                if mention:
                    return Cue(index, last, Manner.PHRASE, number, mention, inverted=True)
        return None

    def _verb(
        self, index: int, start: int, end: int, number: int, manner: Manner, running: bool,
        here: list[Cue],
    ) -> Cue | None:  # fmt: skip
        floor = self._floor(index, start, here)
        if not self._is_verb(index, start, end):
            return None
        if running:
            return self._running(index, start, floor, number, manner, here)
        before = self.tokens.low[index - 1] if index > start else ""
        joined = before in self.language.conjunctions
        if not (here and joined):
            own = self._with_subject(index, floor, end, number, manner)
            if own is not None:
                return None if joined and self._passive_or_infinitive(index, start) else own
        listed = before == "," and self.tokens.low[index] not in self.language.ambiguous
        if here and (joined or listed):
            return self._without_subject(index, start, number, manner, here)
        return None

    def _with_subject(
        self, index: int, floor: int, end: int, number: int, manner: Manner
    ) -> Cue | None:
        mention = self.reader.before(index, floor) if index > floor else None
        if mention is not None and self.agrees(index, mention):
            return Cue(index, index, manner, number, mention)
        mention = self._inverted(index, floor, end, manner)
        return Cue(index, index, manner, number, mention, inverted=True) if mention else None

    def _without_subject(
        self, index: int, start: int, number: int, manner: Manner, here: list[Cue]
    ) -> Cue | None:
        """As in "… and added": the subject of the verb before."""
        mention = self._taken_over(index, start, here)
        return Cue(index, index, manner, number, mention, own=False) if mention else None

    def _passive_or_infinitive(self, index: int, start: int) -> bool:
        """Whether "and told" goes on a passive, "and suggest" an infinitive."""
        low, language = self.tokens.low, self.language
        if low[index] in language.ambiguous:
            return True
        return low[index] not in language.plain and any(
            one in language.be for one in low[start : index - 1]
        )

    def _floor(self, index: int, start: int, here: list[Cue]) -> int:
        """The first token the subject of the verb at `index` may start with."""
        floor = start
        if here:
            floor = here[-1].last + 1
            if here[-1].inverted and here[-1].mention:
                floor = max(floor, here[-1].mention.last + 1)
        for at in range(index - 1, max(floor, index - 60) - 1, -1):
            if self.tokens.kind[at] == QUOTE and not self._inside_name(at):
                return at + 1
        return floor

    def _inside_name(self, at: int) -> bool:
        kind = self.tokens.kind
        return 0 < at < len(kind) - 1 and kind[at - 1] == CAPITAL and kind[at + 1] == CAPITAL

    def _is_verb(self, index: int, start: int, end: int) -> bool:
        """Whether the word is a verb here, not a noun or a passive."""
        low, language = self.tokens.low, self.language
        before = low[index - 1] if index > start else ""
        after = low[index + 1] if index + 1 < end else ""
        if low[index] in language.ambiguous and self._is_noun(before, after):
            return False
        if before in language.articles:
            return False
        if before == "to":
            return index - 2 >= start and low[index - 2] in {"on", "continued", "continues"}
        back = self.reader.skip_back(index - 1, start)
        if back >= start and low[back] in language.be:
            return low[index] in language.saying or low[index] in language.saying_aloud
        return not (before in {"being", "as"} and low[index] not in language.saying)

    def _is_noun(self, before: str, after: str) -> bool:
        """Whether a form that is verb and noun ("reports") is a noun between these words."""
        language = self.language
        return (
            before in language.determiners
            or before.endswith("'s")
            or (before in language.prepositions and before != "to")
            or after in language.finite
            or after in language.said
            or after == "of"
        )

    def _common(self, at: int) -> bool:
        """Whether a word is no name: in small letters, or the first of its sentence."""
        tokens = self.tokens
        return tokens.kind[at] == WORD or at == tokens.sentences[tokens.sentence_of(at)][0]

    def agrees(self, index: int, mention: Mention) -> bool:
        """Whether subject and verb go together in number, where the verb shows it."""
        low, language = self.tokens.low, self.language
        verb, subject = low[index], low[mention.last]
        if verb not in language.ambiguous:
            return True
        plural = (
            subject in language.they
            or subject in language.first
            or subject in language.plural_people
            or (subject.endswith("s") and self._common(mention.last))
            or "and" in low[mention.first : mention.last]
            or subject in {"media", "some", "many", "others", "both", "few", "people", "several"}
        )
        back = index - 1
        helped = any(low[at] in language.auxiliaries for at in range(mention.last + 1, back + 1))
        if helped or (self.tokens.kind[mention.last] == CAPITAL and verb.endswith("s")):
            return True
        return plural != verb.endswith("s")

    def _running(
        self, index: int, start: int, floor: int, number: int, manner: Manner,
        here: list[Cue],
    ) -> Cue | None:  # fmt: skip
        """As in "…, adding": the speaker of the clause before, or the noun in front of the verb."""
        tokens = self.tokens
        before = tokens.low[index - 1] if index > start else ","
        back = self.reader.skip_back(index - 1, start)
        if back >= start and tokens.low[back] in self.language.be:
            mention = self.reader.before(back, floor)
            return Cue(index, index, manner, number, mention) if mention else None
        if before == "as" and back - 1 > start and tokens.low[index - 2] in self.language.quoted_as:
            passive = self.reader.skip_back(index - 3, start)
            mention = self.reader.before(passive, floor) if passive > floor else None
            return Cue(index, index, manner, number, mention) if mention else None
        if (
            before in {",", "and", "by", "while", "without", "before", "after", "when", "in", ")"}
            or index == start
        ):
            mention = self._taken_over(index, start, here)
            if mention is None and index == start:
                return None
            return (
                Cue(index, index, manner, number, mention, own=False, running=True)
                if mention
                else None
            )
        if tokens.kind[index - 1] in (PUNCTUATION, QUOTE):
            mention = self._taken_over(index, start, here)
            return (
                Cue(index, index, manner, number, mention, own=False, running=True)
                if mention
                else None
            )
        mention = self.reader.before(index, floor)
        return Cue(index, index, manner, number, mention, running=True) if mention else None

    def _taken_over(self, index: int, start: int, here: list[Cue]) -> Mention | None:
        for cue in reversed(here):
            if cue.mention:
                return cue.mention
        return self.reader.opening(start, index)

    def _inverted(self, index: int, floor: int, end: int, manner: Manner) -> Mention | None:
        """As in "…, said Ann": after a quotation or a clause that ends with a comma."""
        tokens = self.tokens
        if manner not in (Manner.SAID, Manner.ALOUD) or index + 1 >= end:
            return None
        back = index - 1
        while back >= 0 and tokens.low[back] in {",", "—", "–", "-"} | self.language.adverbs:
            back -= 1
        after_quote = back >= 0 and tokens.kind[back] == QUOTE
        if not after_quote and not (index - 1 >= floor and tokens.low[index - 1] == ","):
            return None
        following = tokens.low[index + 1]
        if following in self.language.clause_openers or following in {
            "to",
            "it",
            "him",
            "her",
            "them",
            "us",
        }:
            return None
        if tokens.kind[index + 1] not in (WORD, CAPITAL):
            return None
        return self.reader.inverted(index + 1, end)

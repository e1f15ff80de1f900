"""Finds the cues of a paragraph: verbs of saying and thinking, and "according to"."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.attribution.agreement import Agreement
from desktop.attribution.introductions import age_in
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
    an earlier verb of the sentence ("…, adding that"); `relative` that the verb stands
    in a clause with "who".
    """

    first: int
    last: int
    manner: Manner
    sentence: int
    mention: Mention | None = None
    inverted: bool = False
    own: bool = True
    running: bool = False
    relative: bool = False

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


class CueFinder(Agreement):
    """Finds the cues of one paragraph."""

    def __init__(self, tokens: Tokens, language: Language) -> None:
        super().__init__(tokens, language)
        self.found: list[Cue] = []
        self.reader = Reader(tokens, language)

    def find(self) -> list[Cue]:
        """The cues in the order of the text; also kept as `found`."""
        self.found = self._cues()
        return self.found

    def _cues(self) -> list[Cue]:
        cues: list[Cue] = []
        low, kinds = self.tokens.low, self.tokens.kind
        triggers = self.tokens.vocabulary & self.language.triggers
        if not triggers:
            return cues
        for number, (start, end) in enumerate(self.tokens.sentences):
            here: list[Cue] = []
            for index in range(start, end):
                if low[index] not in triggers or kinds[index] not in (WORD, CAPITAL):
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
            manner = Manner.SAID if self.tokens.low[start] == "as" else Manner.ALOUD
            return Cue(index, index + 1, manner, number, mention) if mention else None
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
        if self._quotes_another(index, end):
            return None
        if not self._is_verb(index, start, end):
            return self._told_by(index, start, end, number)
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

    def _told_by(self, index: int, start: int, end: int, number: int) -> Cue | None:
        """The doctors in "Ann was told by doctors that"."""
        low, language = self.tokens.low, self.language
        if low[index] not in language.told or low[index + 1 : index + 2] != ["by"]:
            return None
        back = self.reader.skip_back(index - 1, start)
        if back < start or low[back] not in language.be:
            return None
        mention = self.reader.following(index + 2, end)
        return Cue(index, index, Manner.SAID, number, mention) if mention else None

    def _quotes_another(self, index: int, end: int) -> bool:
        """Whether "quoted" only introduces somebody else's "as saying"."""
        low, language = self.tokens.low, self.language
        if low[index] not in language.quoted_as:
            return False
        return any(
            low[at] == "as" and low[at + 1] in language.saying
            for at in range(index + 1, min(end - 1, index + 9))
        )

    def _with_subject(
        self, index: int, floor: int, end: int, number: int, manner: Manner
    ) -> Cue | None:
        mention = self._subject(index, floor)
        if mention is not None and self._hangs(index, mention):
            mention = None
        if mention is not None and self.agrees(index, mention):
            mention = self.unnamed_if_plural(index, mention)
            relative = self.tokens.low[mention.last + 1 : index].count("who") > 0
            return Cue(index, index, manner, number, mention, relative=relative)
        mention = self._inverted(index, floor, end, manner)
        if mention is None or not self.agrees(index, mention):
            return None
        return Cue(index, index, manner, number, mention, inverted=True)

    def _hangs(self, index: int, mention: Mention) -> bool:
        """Whether a participle only tells more of a noun: "in a video posted on Monday"."""
        low = self.tokens.low
        before = mention.first - 1
        if before > 0 and low[before] in self.language.determiners:
            before -= 1
        return (
            mention.name is None
            and before >= 0
            and low[before] in {"in", "on", "with", "by", "from", "to", "of"}
            and mention.last == index - 1
            and low[index].endswith("ed")
            and low[mention.last] not in self.language.person_words | self.language.plural_people
        )

    def _subject(self, index: int, floor: int) -> Mention | None:
        """Who stands before the verb; before "liked to" where it is an infinitive."""
        if index <= floor:
            return None
        low = self.tokens.low
        if low[index - 1] == "to" and low[index - 2] not in {"on", "continued", "continues"}:
            return self._of_infinitive(index - 2, floor)
        return self.reader.before(index, floor)

    def _of_infinitive(self, last: int, floor: int) -> Mention | None:
        """Ann in "Ann liked to say" and in "Ann used the occasion to say"."""
        language = self.language
        for at in range(last, max(floor, last - 8), -1):
            mention = self.reader.before(at, floor)
            if mention and mention.last == at - 1:
                low = self.tokens.low[mention.last]
                if mention.name or low in language.subject_pronouns | language.person_words:
                    return mention
        return self.reader.opening(floor, last)

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
        for cue in reversed(here):
            if not cue.relative:
                floor = cue.last + 1
                if cue.inverted and cue.mention:
                    floor = max(floor, cue.mention.last + 1)
                break
        for at in range(index - 1, max(floor, index - 60) - 1, -1):
            if self.tokens.kind[at] == QUOTE and not self._inside_phrase(at):
                return at + 1
        return floor

    def _inside_phrase(self, at: int) -> bool:
        """Whether a quoted stretch is part of a noun phrase: 'the "History" page', a nickname."""
        kind = self.tokens.kind
        if at and self.tokens.low[at - 1] in self.language.determiners:
            short = self.tokens.end[at] - self.tokens.start[at] < 30
            return short and at + 1 < len(kind) and kind[at + 1] == WORD
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
            goes_on = index - 2 >= start and low[index - 2] in {"on", "continued", "continues"}
            return goes_on or self._leads_in(index, end) or self._habit(index, start, end)
        back = self.reader.skip_back(index - 1, start)
        if back >= start and low[back] in language.be:
            return low[index] in language.saying or low[index] in language.saying_aloud
        return not (before in {"being", "as"} and low[index] not in language.saying)

    def _leads_in(self, index: int, end: int) -> bool:
        """Whether a quotation follows at once: "liked to say, “…”"."""
        at = index + 1
        if at < end and self.tokens.low[at] in {",", ":", "that"}:
            at += 1
        return at < end and self.tokens.kind[at] == QUOTE

    def _habit(self, index: int, start: int, end: int) -> bool:
        """As in "“…,” as Ann likes to say."."""
        low = self.tokens.low
        closes = index + 1 >= end or low[index + 1][:1] in {".", ",", ";"}
        return closes and "as" in low[max(start, index - 8) : index]

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

    def _running(
        self, index: int, start: int, floor: int, number: int, manner: Manner,
        here: list[Cue],
    ) -> Cue | None:  # fmt: skip
        """As in "…, adding": the speaker of the clause before, or the noun in front of the verb."""
        low, language = self.tokens.low, self.language
        before = low[index - 1] if index > start else ","
        back = self.reader.skip_back(index - 1, start)
        mention: Mention | None = None
        own = True
        if back >= start and low[back] in language.be:
            mention = self.reader.before(back, floor)
        elif before == "as":
            mention = self._quoted_as(index, start)
        elif (
            index == start
            or before in language.subordinators | language.joints
            or self.tokens.kind[index - 1] in (PUNCTUATION, QUOTE)
        ):
            mention, own = self._taken_over(index, start, here), False
        else:
            mention = self._object(index - 1, floor)
        return (
            Cue(index, index, manner, number, mention, own=own, running=True) if mention else None
        )

    def _object(self, last: int, floor: int) -> Mention | None:
        """Somebody in the middle of a sentence: "him" as well as "the mayor"."""
        language = self.language
        if self.tokens.low[last] in language.he | language.she | language.they:
            return Mention(last, last)
        return self.reader.before(last + 1, floor)

    def _quoted_as(self, index: int, start: int) -> Mention | None:
        """Ann in "Ann was quoted as saying" and in "the Echo quoted Ann as saying"."""
        low, language = self.tokens.low, self.language
        for at in range(index - 2, max(start, index - 10), -1):
            if low[at] in language.quoted_as:
                back = self.reader.skip_back(at - 1, start)
                if back > start and low[back] in language.be:
                    return self.reader.before(back, start)
                return self._object(index - 2, at + 1) if at < index - 2 else None
        return None

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
        while back >= 0 and tokens.low[back] in self.language.lead_ins:
            back -= 1
        after_quote = back >= 0 and tokens.kind[back] == QUOTE
        leads = tokens.kind[index] == CAPITAL and tokens.kind[index + 1] == CAPITAL
        comma = index - 1 >= floor and tokens.low[index - 1] == ","
        if not (after_quote or leads or comma):
            return None
        following = tokens.low[index + 1]
        objects = self.language.pronouns - self.language.subject_pronouns
        if following in self.language.clause_openers | objects | {"to", "it"}:
            owns = following in self.language.determiners and index + 2 < end
            if not owns or tokens.kind[index + 2] not in (WORD, CAPITAL):
                return None
        counted = tokens.kind[index + 1] not in (WORD, CAPITAL, PUNCTUATION, QUOTE)
        if tokens.kind[index + 1] in (PUNCTUATION, QUOTE) or (
            counted and not after_quote and not age_in(following)
        ):
            return None
        return self.reader.inverted(index + 1, end)

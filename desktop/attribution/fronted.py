"""Reported speech in front of its cue: "The pier is gone, Ann said", and around one."""

from collections.abc import Sequence

from desktop.attribution.cues import Cue
from desktop.attribution.language import Language
from desktop.attribution.tokens import CAPITAL, PUNCTUATION, WORD, Tokens, past_dateline

# No filling between a cue and what it reports is longer than this many words.
FILL = 16
# Fewer words are no clause, or an afterthought.
FEW = 4

Run = tuple[int, int]


def only(run: Run | None) -> list[Run]:
    """The run, if there is one."""
    return [] if run is None else [run]


class Fronts:
    """Finds the clauses in front of the cues of one paragraph; runs include both ends."""

    def __init__(self, tokens: Tokens, cues: Sequence[Cue], language: Language) -> None:
        self.tokens = tokens
        self.cues = cues
        self.by_sentence: dict[int, list[Cue]] = {}
        for cue in cues:
            self.by_sentence.setdefault(cue.sentence, []).append(cue)
        self.language = language

    def adjunct(self, cue: Cue, first: int, start: int, end: int) -> bool:
        """As in "…, Ann said in a report on Monday.": behind a clause, only where and when."""
        low, language = self.tokens.low, self.language
        if cue.low - 1 <= start or low[cue.low - 1] != ",":
            return False
        return low[first] in language.prepositions | language.calendar and not (
            any(one in language.finite or one == "that" for one in low[first:end])
        )

    def around(self, cue: Cue, start: int, end: int) -> list[Run]:
        """The clause in front of the cue, and what goes on behind ", she said,"."""
        low = self.tokens.low
        behind: Run | None = None
        at = self.inserted(cue, end)
        if at is None:
            at = cue.high + 1
        inside = cue.low > start and low[cue.low - 1] == "," and at < end - 2 and low[at] == ","
        turns = self.language.subordinators - {"that", "because", "if", "unless"}
        if inside and not low[at + 1].endswith("ing") and low[at + 1] not in turns:
            last = end - 1
            while last > at and self.trails(last):
                last -= 1
            behind = (at + 1, last)
        front = self.in_front(cue, start, split=behind is not None)
        if behind is None or front is None:
            return only(front)
        parts = (low[front[0] : front[1] + 1], low[behind[0] : behind[1] + 1])
        verbs = any(one in self.language.finite for part in parts for one in part)
        # "The pier, Ann said, and the mill": two things, and nothing said about them.
        joined = low[behind[0]] in self.language.conjunctions
        return [front, behind] if verbs or not joined else []

    def inserted(self, cue: Cue, end: int) -> int | None:
        """The comma that ends ", she said in an interview," inside a sentence; None elsewhere."""
        low, language = self.tokens.low, self.language
        at = cue.high + 1
        if not cue.low or low[cue.low - 1] != "," or at >= end:
            return None
        if low[at] == "to" or low[at] not in language.prepositions | language.calendar:
            return None
        for comma in range(at + 1, min(end - 2, at + FILL // 2)):
            if low[comma] == ",":
                turns = language.clause_openers | language.subordinators | language.relative
                another = low[comma + 1] in turns or low[comma + 1].endswith("ing")
                return None if another else comma
            if low[comma] in language.finite or low[comma] == "that":
                return None
        return None

    def in_front(self, cue: Cue, start: int, *, split: bool) -> Run | None:
        """The clause in front of a cue that closes the sentence: "The plan is dead, Ann said."."""
        tokens = self.tokens
        last = cue.low - 1
        if last - start < 1 or tokens.low[last] != "," or not self.closes(cue):
            return None
        first = past_dateline(tokens, start, cue.low)
        for other in self.by_sentence[cue.sentence]:
            if other is not cue and other.high < cue.low:
                if other.low > start and tokens.low[other.low - 1] != ",":
                    continue
                first = max(first, other.high + 1) if other.low > start else first
        while first < last and (
            tokens.kind[first] == PUNCTUATION or tokens.low[first] in {"and", "but"}
        ):
            first += 1
        if split:
            return first, last - 1
        if last - 1 <= first or not (self._has_verb(first, last) or self._whole(cue, first, last)):
            return None
        return first, last - 1

    def _has_verb(self, first: int, last: int) -> bool:
        """Whether there is a verb; "published" behind a comma is none."""
        low = self.tokens.low
        return any(
            low[at] in self.language.finite
            or (low[at].endswith("ed") and (at == first or low[at - 1] != ","))
            for at in range(first, last)
        )

    def _whole(self, cue: Cue, first: int, last: int) -> bool:
        """Whether what stands in front must be a clause: the cue ends the sentence behind it."""
        tokens, language = self.tokens, self.language
        low = tokens.low[first]
        end = tokens.sentences[cue.sentence][1]
        adverbial = low in language.prepositions | language.subordinators | language.adverbs
        closing = cue.high + 1 >= end or tokens.low[cue.high + 1] == "."
        return closing and last - first >= FEW and not adverbial and not low.endswith("ing")

    def closes(self, cue: Cue) -> bool:
        """Whether nothing but a time or a place follows the cue."""
        tokens, language = self.tokens, self.language
        end = tokens.sentences[cue.sentence][1]
        at = self.past_hearer(cue, end)
        after = tokens.low[at] if at < end else "."
        return (
            after in {".", ",", ";", ")"}
            or after in language.prepositions
            or after in language.calendar
            or after in language.adverbs
        )

    def past_hearer(self, cue: Cue, end: int) -> int:
        """Behind the cue and the person told, if there is one: "sources told the Echo"."""
        tokens, language = self.tokens, self.language
        at = cue.high + 1
        if cue.inverted or tokens.low[cue.last] not in language.telling_somebody or at >= end:
            return at
        if tokens.low[at] in language.pronouns:
            return at + 1
        at += tokens.low[at] in language.determiners
        while (
            at < end
            and tokens.kind[at] in (CAPITAL, WORD)
            and (tokens.kind[at] == CAPITAL or tokens.low[at] in language.hearers)
        ):
            at += 1
        return at

    def trails(self, at: int) -> bool:
        """Whether a token at the end of a run is not part of it: a full stop, an "and"."""
        tokens = self.tokens
        if tokens.kind[at] == PUNCTUATION:
            return tokens.low[at] not in {")", "]"}
        return tokens.low[at] in {"and", "but"}

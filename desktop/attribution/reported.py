"""Reported speech: the words a cue reports without quoting them, as a run of tokens."""

from desktop.attribution.cues import Cue, Manner
from desktop.attribution.fronted import FEW, FILL, Fronts, Run
from desktop.attribution.tokens import CAPITAL, PUNCTUATION, QUOTE, WORD, past_dateline

__all__ = ["Reports", "Run"]

# Verbs that end a phrase as nouns: "announced a rate cut".
_NOUNS_TOO = {"cut", "set", "run", "saw", "cost", "needs", "means", "looks", "shows", "wants"}
_PARTICIPLE_FOLLOWS = {"by", "with", "as", "for"}


class Reports(Fronts):
    """Finds what is reported by the cues of one paragraph; runs include both ends."""

    def content(self, position: int) -> list[Run]:
        """What the cue at `position` of the list reports: nothing, a run, or the two around it."""
        cue = self.cues[position]
        start, end = self.tokens.sentences[cue.sentence]
        if cue.manner is Manner.PHRASE:
            return self._phrase(cue, start, end)
        first = self._after(cue, end)
        if first is not None and not self.adjunct(cue, first, start, end):
            last = self._end(cue, first, end)
            if last > first and self._is_clause(cue, first, last):
                return [(first, last)]
            if last - first >= 2 and first - cue.high <= 1:
                return []
        return self.around(cue, start, end) if cue.own else []

    # "According to …"

    def _phrase(self, cue: Cue, start: int, end: int) -> list[Run]:
        """What "according to" attributes: the clause behind, in front, or both around it."""
        tokens = self.tokens
        after = cue.high + 1
        if after < end and tokens.low[after] == ",":
            after = self._past_participle(after + 1, end)
        if self._leads(cue, start, after, end):
            last = end - 1
            if tokens.kind[last] == PUNCTUATION and last > after:
                last -= 1
            return [(after, last)] if last - after >= 2 else []
        start = past_dateline(tokens, start, cue.low)
        last = cue.low - 1
        while last > start and tokens.kind[last] == PUNCTUATION:
            last -= 1
        if last - start < 2:
            return []
        goes_on = last < cue.low - 1 and tokens.low[after - 1] == "," and end - after >= FEW
        end -= tokens.kind[end - 1] == PUNCTUATION
        verbs = any(
            low in self.language.finite or low.endswith(("ed", "tten"))
            for low in tokens.low[after:end]
        )
        return [(start, last), (after, end - 1)] if goes_on and verbs else [(start, last)]

    def _past_participle(self, after: int, end: int) -> int:
        """Past "quoting another agency," or "published on Friday," behind who is quoted."""
        low = self.tokens.low
        if after + 1 < end and (
            low[after].endswith("ing")
            or (low[after].endswith("ed") and low[after + 1] in self.language.prepositions)
        ):
            for at in range(after, min(end, after + FILL)):
                if self.tokens.low[at] == ",":
                    return at + 1
        return after

    def _leads(self, cue: Cue, start: int, after: int, end: int) -> bool:
        """Whether the phrase stands before what it attributes."""
        low = self.tokens.low
        if cue.low <= start + 1:
            return True
        before = low[cue.low - 1]
        if before == ",":
            before = low[cue.low - 2]
        return end - after > 3 and before in {"that", "which", "who", "but", "and"}

    # "… said that …"

    def _after(self, cue: Cue, end: int) -> int | None:
        """Where the words reported after a cue begin, past the person told and the time."""
        tokens, language = self.tokens, self.language
        at = cue.high + 1
        if cue.inverted or at >= end or tokens.low[at] in language.conjunctions:
            return None
        if self.inserted(cue, end) is not None:
            return None
        if tokens.low[at] == ",":
            return self._past_comma(cue, at, end)
        opener = at if tokens.low[at] in language.clause_openers else self._opener(at, end)
        if opener is not None:
            return opener
        told: int | None = at
        if tokens.low[cue.last] in language.telling_somebody:
            told = self.past_told(at, end)
        at = end if told is None else self._past_time(told, end)
        if at < end and tokens.low[at] == ",":
            return self._past_comma(cue, at, end)
        return at if at < end and tokens.low[at] not in {".", ";", ":"} else None

    def _past_comma(self, cue: Cue, at: int, end: int) -> int | None:
        """Behind a comma: "As Ann told the Echo, it is …", "says, with a smile, that …"."""
        low = self.tokens.low
        start = self.tokens.sentences[cue.sentence][0]
        if cue.low == start + 1 and low[start] == "as":
            return at + 1 if at + 1 < end else None
        for comma in range(at + 1, min(end - 1, at + FILL // 2)):
            if low[comma] == ",":
                return comma + 1 if low[comma + 1] == "that" else None
        return None

    def _opener(self, at: int, end: int) -> int | None:
        """The "that" of "said on Monday in a statement that …"."""
        tokens, language = self.tokens, self.language
        small = language.times_and_places
        told = language.telling_somebody
        if tokens.low[at] not in small and tokens.low[at - 1] not in told:
            return None
        for index in range(at, min(end, at + FILL)):
            low = tokens.low[index]
            if low in language.conjunctions:
                return None
            if low == "that" and index + 1 < end:
                behind = tokens.low[index - 1] in language.prepositions
                return None if behind and index > at else index
            if tokens.kind[index] in (PUNCTUATION, QUOTE) or low in language.finite:
                return None
            if low in language.subject_pronouns and index > at:
                return None
        return None

    def past_told(self, at: int, end: int) -> int | None:
        """Past the person told: "BBC News", "reporters", "the court", "him"."""
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        if low in language.pronouns - {"it"} and low not in language.subject_pronouns:
            at += 1
        elif tokens.kind[at] == CAPITAL:
            at = self._past_capitals(at, end)
        else:
            if low in language.determiners:
                at += 1
            named = self._past_capitals(at, end)
            if named > at:
                at = named
            elif at < end and tokens.kind[at] == WORD:
                at += 1
        if at >= end or tokens.low[at] in {"to", "about", "of"}:
            return None
        return at

    def _past_capitals(self, at: int, end: int) -> int:
        while at < end and self.tokens.kind[at] == CAPITAL:
            at += 1
        return at

    def _past_time(self, at: int, end: int) -> int:
        """Past "on Monday", "in a statement", "last week"."""
        tokens, language = self.tokens, self.language
        while at < end:
            low = tokens.low[at]
            following = tokens.low[at + 1] if at + 1 < end else ""
            if low in language.calendar or low in {"earlier", "later", "last", "also"}:
                at += 1
            elif low in {"on", "in"} and following in language.calendar:
                at += 2
            elif (
                low == "in"
                and following == "a"
                and at + 2 < end
                and tokens.low[at + 2] in language.documents
            ):
                at += 3
            else:
                break
        return at

    def _end(self, cue: Cue, first: int, end: int) -> int:
        """The last token reported: the sentence's end, or the same speaker's next cue."""
        tokens = self.tokens
        last = end - 1
        here = self.by_sentence[cue.sentence]
        for other in here[here.index(cue) + 1 :]:
            parted = self._parted(cue, other, first, end)
            if parted is not None:
                last = parted
                break
        last = self._before_predicate(cue, first, last)
        for at in range(first, last + 1):
            if tokens.low[at] == ";" or (
                tokens.low[at] == ":" and at < last and tokens.kind[at + 1] == QUOTE
            ):
                last = at - 1
                break
        while last > first and self.trails(last):
            last -= 1
        return last

    def _before_predicate(self, cue: Cue, first: int, last: int) -> int:
        """Where the verb of the sentence itself goes on behind what is reported.

        As in "Ann, who said it was gone, left" and in "Ann said it was gone, and left".
        """
        low = self.tokens.low
        if cue.low >= 2 and low[cue.low - 2] == "," and low[cue.low - 1] in self.language.relative:
            # "The plan, which Ann says will save money, was …"
            return next((at - 1 for at in range(first + 2, last) if low[at] == ","), last)
        inserted = cue.relative and cue.mention and low[cue.mention.last + 1] == ","
        for at in range(first + 2, last):
            if low[at] != ",":
                continue
            joined = low[at + 1] in self.language.conjunctions
            if inserted and not joined and self._may_be_verb(at + 1, last):
                return at - 1
            if not inserted and cue.own and joined and self._acts(at + 2, last):
                return at - 1
        return last

    def _may_be_verb(self, at: int, last: int) -> bool:
        """Whether a word may be the verb behind ", who said it was gone,": it is nothing else."""
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        others = language.lesser | language.subordinators | language.relative | language.fillers
        others |= language.indefinite
        verb = low in language.auxiliaries | language.be | language.finite
        return (
            tokens.kind[at] == WORD
            and (verb or not (low in others | language.pronouns or low.endswith("ing")))
            and at <= last
        )

    def _acts(self, at: int, last: int) -> bool:
        """Whether a past tense without a subject tells what a person does, not what is said."""
        tokens, language = self.tokens, self.language
        return at <= last and tokens.kind[at] == WORD and tokens.low[at] in language.deeds

    def _parted(self, cue: Cue, other: Cue, first: int, end: int) -> int | None:
        """Where what `cue` reports ends because `other` begins; None where it goes on."""
        if cue.relative and other.mention and other.mention.first == cue.low:
            # "Ann, who saw it in May, said …": the clause with "who" is over.
            return other.first - 1
        if not other.own:
            return other.first - 1 if other.mention is cue.mention else None
        if other.low - 2 > first and self._turns(other.low):
            return other.low - 2
        return other.low - 1 if other.low - 1 > first and self._concludes(other, end) else None

    def _concludes(self, cue: Cue, end: int) -> bool:
        """Whether a cue behind a comma reports the whole sentence before it: ", Ann said."."""
        low = self.tokens.low
        rest = low[cue.high + 1 : end]
        return (
            low[cue.low - 1] == ","
            and cue.manner in (Manner.SAID, Manner.THOUGHT)
            and self.closes(cue)
            and not any(one in self.language.finite or one == "that" for one in rest)
        )

    def _turns(self, at: int) -> bool:
        """Whether ", while" or ", but" before the token at `at` turns to another speaker."""
        low, language = self.tokens.low, self.language
        return low[at - 2] == "," and (
            low[at - 1] in language.conjunctions
            or low[at - 1] in language.subordinators - {"that"}
            or low[at - 1] == "with"
        )

    def _is_clause(self, cue: Cue, first: int, last: int) -> bool:
        """Whether the words after a cue are a clause, not its object or an infinitive."""
        tokens, language = self.tokens, self.language
        low = tokens.low[first]
        if low == "that":
            # Not "has heard that before".
            return last - first >= 2
        if self._is_nothing(first) or (cue.running and cue.own and cue.manner is Manner.THOUGHT):
            return low in language.clause_openers
        return tokens.low[cue.last] in language.plain or self._reads_as_clause(first, last)

    def _is_nothing(self, first: int) -> bool:
        """Whether "said" has an object: "said nothing", "says almost nothing", "said to"."""
        low = self.tokens.low
        if low[first] in {"to", "nothing", "so", "goodbye", "sorry"}:
            return True
        return low[first] in self.language.adverbs | {"almost"} and low[first + 1] == "nothing"

    def _reads_as_clause(self, first: int, last: int) -> bool:
        """Whether words begin with "how", a pronoun, or a noun and then its verb."""
        tokens, language = self.tokens, self.language
        low = tokens.low[first]
        if low in language.clause_openers:
            return tokens.low[first + 1] in language.subject_pronouns or any(
                tokens.low[at] in language.finite or tokens.low[at].endswith("ed")
                for at in range(first + 1, last + 1)
            )
        if low in language.prepositions and low not in language.subordinators | {"about", "over"}:
            return self._clause_behind_comma(first, last)
        subject = low in language.subject_pronouns - {"it", "you"} or low == "there"
        marked = low in {"it", "you"} and tokens.low[first + 1].endswith(("s", "ed"))
        return subject or marked or self._finite_ahead(first, last)

    def _clause_behind_comma(self, first: int, last: int) -> bool:
        """As in "estimated by 2050, demand would double": an adverbial, then the clause."""
        for at in range(first + 1, min(last, first + FILL // 2)):
            if self.tokens.low[at] == ",":
                return self._finite_ahead(at + 1, last)
        return False

    def _finite_ahead(self, first: int, last: int) -> bool:
        """Whether a noun phrase at `first` is followed by its verb, before any comma."""
        tokens, language = self.tokens, self.language
        for at in range(first + 1, min(last, first + FILL) + 1):
            low = tokens.low[at]
            if tokens.kind[at] == WORD and (low in language.finite or low in language.be):
                return at < last or low not in _NOUNS_TOO
            if tokens.kind[at] == WORD and self._verb_like(at, last):
                return True
            if low in {",", ";", ":"} or low in language.relative or low in language.subordinators:
                return False
        return False

    def _verb_like(self, at: int, last: int) -> bool:
        """Whether a word after a noun is its verb by its form: "yields exceeded ten"."""
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        if low in language.manner_of and low not in language.ambiguous:
            return not language.manner_of[low][1]
        following = tokens.low[at + 1] if at < last else ""
        if self._third_person(at, following):
            return True
        return (
            low.endswith("ed")
            and tokens.low[at - 1] not in language.determiners | language.prepositions | language.be
            and tokens.low[at - 1] not in language.fillers
            and following not in _PARTICIPLE_FOLLOWS
            and tokens.kind[at - 1] != PUNCTUATION
            and (at + 1 > last or tokens.kind[at + 1] != WORD or following in language.determiners
                 or following in language.prepositions or following.endswith("ing"))
        )  # fmt: skip

    def _third_person(self, at: int, following: str) -> bool:
        """As in "argue the scheme favours the rich": an s behind a noun that has none."""
        tokens, language = self.tokens, self.language
        low, before = tokens.low[at], tokens.low[at - 1]
        return (
            low.endswith("s")
            and not low.endswith(("ss", "us"))
            and tokens.kind[at - 1] in (WORD, CAPITAL)
            and before not in language.lesser | language.conjunctions
            and not before.endswith("s")
            and low not in language.plural_people | language.plurals
            and following in language.pointing - language.indefinite_articles
        )

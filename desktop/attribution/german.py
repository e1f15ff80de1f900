"""German: the verb comes second, its subject on either side; reported words in the subjunctive.

Three steps of the reading are replaced (see `Grammar`): names are told from nouns
(`german_nouns`), `Cues` finds verbs with their separable halves and their subjects,
`Clauses` what is reported. The words come from the `grammar` table of the lexicon;
nothing here knows a noun or a verb.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from desktop.attribution.cues import Cue, CueFinder, Manner
from desktop.attribution.german_lexicon import Lexicon
from desktop.attribution.german_nouns import Names, Phrases, role_in
from desktop.attribution.grammar import Grammar
from desktop.attribution.language import Language
from desktop.attribution.mentions import Mention
from desktop.attribution.reported import Reports, Run
from desktop.attribution.tokens import NUMBER, PUNCTUATION, QUOTE, WORD, Tokens

_FAR = 16
_NEAR = 8
_PAST = ("te", "ten")


def _shape(own: Lexicon, tokens: Tokens, language: Language) -> None:
    """Leave only proper names as CAPITAL, and join sentences cut behind "am 3."."""
    _join_ordinals(tokens, language)
    Names(own, tokens).tell()


def _join_ordinals(tokens: Tokens, language: Language) -> None:
    joined: list[tuple[int, int]] = []
    for start, end in tokens.sentences:
        ordinal = (
            joined
            and start >= 2
            and tokens.low[start - 1] == "."
            and tokens.kind[start - 2] == NUMBER
            and tokens.low[start] in language.calendar
        )
        if ordinal:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    tokens.sentences[:] = joined


def grammar(table: Mapping[str, object], language: Language) -> Grammar:
    """The grammar of `language` over the lists of its lexicon's `grammar` table."""
    own = Lexicon.parse(table, language)
    return Grammar(
        shape=partial(_shape, own),
        cues=partial(Cues, own),
        reports=partial(Clauses, own),
        hedges=partial(_supposed, own),
        role=role_in,
        inverts=True,
    )


# ---------------------------------------------------------------- cues


class Cues(CueFinder):
    """Finds verbs of saying with their subjects, "so Falk", "laut Falk" and "Falk zufolge"."""

    def __init__(self, own: Lexicon, tokens: Tokens, language: Language) -> None:
        super().__init__(tokens, language)
        self.own = own
        self.reader = self.phrases = Phrases(own, tokens)

    def find(self) -> list[Cue]:
        """The cues in the order of the text."""
        cues: list[Cue] = []
        triggers = self.tokens.vocabulary & self.own.triggers
        for number, (start, end) in enumerate(self.tokens.sentences):
            here: list[Cue] = []
            for at in range(start, end):
                if self.tokens.low[at] not in triggers or self.tokens.kind[at] != WORD:
                    continue
                cue = self._here(at, start, end, number, here)
                if cue and not (here and cue.first <= here[-1].last):
                    here.append(cue)
            cues += here or self._goes_on(start, end, number, cues)
        return cues

    def agrees(self, index: int, mention: Mention) -> bool:
        """Whether subject and verb go together in number, and somebody is meant at all."""
        low, language = self.tokens.low, self.language
        subject = low[mention.last]
        if low[mention.first] in language.negations:
            return False
        several = not language.speakers_plural.isdisjoint(low[mention.first : mention.last])
        if low[index].endswith("n"):
            he = subject in (language.he | language.it) - language.she
            return several or not (mention.name or he)
        bare = mention.name is None and mention.first == mention.last
        return not (several or (bare and subject in language.plural_people))

    def _here(self, at: int, start: int, end: int, number: int, here: list[Cue]) -> Cue | None:
        low, language = self.tokens.low[at], self.language
        if low in language.phrases_by_word or low in language.postposed:
            return self._phrase_cue(at, end, number) or self._from_behind(at, start, end, number)
        if low in self.own.quoting:
            return self._it_says(at, start, end, number)
        if low == "so":
            return self._so(at, start, end, number)
        verb = self._having(at, start, end) if low in self.own.participles else None
        if verb is None and self._is_finite(at, start, end):
            verb = at
        return None if verb is None else self._said(at, verb, start, end, number, here)

    def _said(
        self, at: int, verb: int, start: int, end: int, number: int, here: list[Cue]
    ) -> Cue | None:
        """The cue at `at`, whose finite verb is at `verb` ("hat … gesagt")."""
        manner = Manner(self.language.manner_of.get(self.tokens.low[at], ("said", False))[0])
        floor = self._clause(verb, start, here)
        mention = self.phrases.in_front(verb, floor)
        if mention is not None and self.agrees(verb, mention):
            return Cue(at, at, manner, number, mention)
        joined = self.tokens.low[verb - 1] in self.language.conjunctions if verb > start else False
        mention = None if joined else self.phrases.behind(verb, end)
        if mention is not None and self.agrees(verb, mention):
            that = verb == start + 1 and self.tokens.low[start] == "das"
            return Cue(start if that else verb, at, manner, number, mention, inverted=True)
        if not joined:
            return None
        mention = here[-1].mention if here else self.phrases.opening(start, verb)
        return Cue(at, at, manner, number, mention, own=False) if mention else None

    def _clause(self, verb: int, start: int, here: list[Cue]) -> int:
        """Where the clause of the verb may begin: behind a quotation, a colon, another cue."""
        floor = max(start, here[-1].high + 1) if here else start
        for at in range(verb - 1, floor - 1, -1):
            if self.tokens.kind[at] == QUOTE and not self.reader.is_nickname(at):
                return at + 1
            if self.tokens.low[at] in {":", ";"}:
                return at + 1
        return floor

    def _is_finite(self, at: int, start: int, end: int) -> bool:
        """Whether a verb of saying is finite here: no infinitive, and its other half is there."""
        low = self.tokens.low
        listed = low[at] in self.language.manner_of
        if (at > start and low[at - 1] == "zu") or self._capital(at, start):
            return False
        if not listed and not (low[at] in self.own.separable and self._half(at, end)):
            return False
        infinitive = low[at].endswith("n") and not low[at].endswith("ten")
        clause = next((one for one in range(at - 1, start - 1, -1) if low[one] == ","), start)
        return not (infinitive and any(one in self.own.modals for one in low[clause:at]))

    def _capital(self, at: int, start: int) -> bool:
        return at != start and self.tokens.text[self.tokens.start[at]].isupper()

    def _half(self, at: int, end: int) -> bool:
        """Whether the other half of "teilte … mit" closes a clause behind the verb."""
        tokens = self.tokens
        halves = self.own.separable[tokens.low[at]]
        for index in range(at + 1, min(end, at + 2 * _FAR)):
            if tokens.low[index] in halves and (
                index + 1 == end
                or tokens.kind[index + 1] in (PUNCTUATION, QUOTE)
                or tokens.low[index + 1] in self.language.conjunctions
            ):
                return True
        return False

    def _having(self, at: int, start: int, end: int) -> int | None:
        """The "hat" or "hatte" of a participle; the participle itself where it stands behind."""
        low = self.tokens.low
        if at + 1 < end and low[at + 1] in self.own.having:
            return at
        for index in range(at - 1, max(start, at - _FAR) - 1, -1):
            if low[index] in self.own.having:
                return index
            if low[index] in {",", ";", ":"} or self.tokens.kind[index] == QUOTE:
                return None
        return None

    def _so(self, at: int, start: int, end: int, number: int) -> Cue | None:
        """As in "…, so Falk", "…, so die Ministerin weiter" and "So Falk am Montag: …"."""
        tokens = self.tokens
        if at > start and tokens.kind[at - 1] not in (PUNCTUATION, QUOTE):
            return None
        mention = self.phrases.inverted(at + 1, end)
        if mention is None or tokens.low[mention.first] in self.language.indefinite:
            return None
        if at == start:
            near = range(mention.last, min(end - 1, mention.last + _NEAR))
            colon = any(tokens.low[one] == ":" for one in near)
            return Cue(at, at, Manner.SAID, number, mention, inverted=True) if colon else None
        after = mention.last + 1
        filling = self.language.adverbs | self.language.prepositions
        if after < end and tokens.kind[after] != PUNCTUATION and tokens.low[after] not in filling:
            return None
        return Cue(at, at, Manner.SAID, number, mention, inverted=True)

    def _phrase_cue(self, at: int, end: int, number: int) -> Cue | None:
        """As in "laut Falk", "nach Angaben der Polizei"."""
        low = self.tokens.low
        for phrase in self.language.phrases_by_word.get(low[at], ()):
            last = at + len(phrase) - 1
            if last < end and tuple(low[at : last + 1]) == phrase:
                mention = self.phrases.up_to_comma(last + 1, end)
                if mention is not None:
                    return Cue(at, last, Manner.PHRASE, number, mention, inverted=True)
        return None

    def _from_behind(self, at: int, start: int, end: int, number: int) -> Cue | None:
        """As in "Falk zufolge" and "ihrer Ansicht nach"."""
        tokens, language = self.tokens, self.language
        if tokens.low[at] in language.prepositions:
            return self._in_the_view(at, start, end, number)
        for first in range(max(start, at - _NEAR), at):
            mention = self.phrases.following(first, at)
            if mention is not None and mention.last == at - 1:
                return Cue(at, at, Manner.PHRASE, number, mention)
        return None

    def _in_the_view(self, at: int, start: int, end: int, number: int) -> Cue | None:
        """As in "ihrer Ansicht nach", in front of a verb or a mark."""
        tokens, language = self.tokens, self.language
        who = at - 2
        if who < start or tokens.low[at - 1] not in self.own.viewing:
            return None
        closed = at + 1 >= end or tokens.kind[at + 1] == PUNCTUATION
        if not closed and tokens.low[at + 1] not in language.finite:
            return None
        if tokens.low[who] in language.pronouns:
            return Cue(at - 1, at, Manner.PHRASE, number, Mention(who, who))
        runs = self.phrases.runs(max(start, who - _NEAR), who)
        if not runs or runs[-1][1] != who:
            return None
        return Cue(at - 1, at, Manner.PHRASE, number, Mention(*runs[-1], runs[-1]))

    def _it_says(self, at: int, start: int, end: int, number: int) -> Cue | None:
        """As in "heißt es in dem Bericht", "aus dem Ministerium hieß es"."""
        low, language = self.tokens.low, self.language
        if low[at].startswith("hervor"):
            return self._it_shows(at, start, number)
        told = at + 1 < end and low[at + 1] == "es"
        if not told and (at == start or self.tokens.kind[at - 1] not in (PUNCTUATION, QUOTE)):
            return None
        place = at + 2 if told else at + 1
        if told and (place >= end or low[place] not in language.prepositions):
            place = start
        if place >= end or low[place] not in language.prepositions | self.own.contractions:
            return None
        mention = self.phrases.following(place + 1, at if place == start else end)
        if mention is None or low[mention.first] in language.calendar:
            return None
        return Cue(at, at + told, Manner.SAID, number, mention, inverted=place > at)

    def _it_shows(self, at: int, start: int, number: int) -> Cue | None:
        """As in "wie aus dem Bericht hervorgeht"."""
        for place in range(max(start, at - _NEAR), at - 1):
            if self.tokens.low[place] == "aus":
                mention = self.phrases.following(place + 1, at)
                return mention and Cue(place, at, Manner.PHRASE, number, mention)
        return None

    def _goes_on(self, start: int, end: int, number: int, cues: list[Cue]) -> list[Cue]:
        """A sentence in the subjunctive behind reported words goes on reporting them."""
        tokens = self.tokens
        if not cues or cues[-1].sentence != number - 1 or cues[-1].manner is Manner.ALOUD:
            return []
        if any(tokens.kind[at] == QUOTE for at in range(start, end)):
            return []
        for at in range(start, min(end, start + _FAR)):
            if tokens.low[at] in self.own.subjunctive and tokens.kind[at] == WORD:
                mention = cues[-1].mention
                return [Cue(at, at, Manner.SAID, number, mention, own=False)]
            if tokens.low[at] in self.language.finite:
                return []
        return []


# ---------------------------------------------------------------- what is reported


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


# ---------------------------------------------------------------- hedges


def _supposed(own: Lexicon, tokens: Tokens) -> list[tuple[int, int]]:
    """Hearsay, not duty: "soll … haben", "sollen … sein" with a participle."""
    found: list[tuple[int, int]] = []
    for at in range(len(tokens)):
        if tokens.low[at] not in own.supposed or tokens.kind[at] != WORD:
            continue
        for last in range(at + 2, min(tokens.sentences[tokens.sentence_of(at)][1], at + 2 * _FAR)):
            if tokens.kind[last] in (PUNCTUATION, QUOTE):
                break
            if tokens.low[last] in {"haben", "sein"} and _participle(tokens.low[last - 1]):
                found.append((at, at))
                break
    return found


def _participle(low: str) -> bool:
    return (low.endswith(("t", "en")) and len(low) > _NEAR // 2) or low == "worden"

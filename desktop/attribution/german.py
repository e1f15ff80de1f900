"""German: the verb comes second, its subject on either side; reported words in the subjunctive.

Three steps of the reading are replaced (see `Grammar`): names are told from nouns
(`german_nouns`), `Cues` finds verbs with their separable halves and their subjects,
`german_clauses` what is reported. The words come from the `grammar` table of the lexicon;
nothing here knows a noun or a verb.
"""

from collections.abc import Mapping
from functools import partial

from desktop.attribution.cues import Cue, CueFinder, Manner
from desktop.attribution.german_clauses import Clauses
from desktop.attribution.german_lexicon import Lexicon
from desktop.attribution.german_nouns import Names, Phrases, role_in
from desktop.attribution.grammar import Grammar
from desktop.attribution.language import Language
from desktop.attribution.mentions import Mention
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

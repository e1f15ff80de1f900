"""Quotations without a verb of saying beside them: how else they get their speaker.

A verb that is on no list ("she thundered"), a name before a colon or behind a dash, an
answer or a verdict that "was" the quotation, a verb that takes somebody's words as its
object ("called it “a mess”"), a short sentence about somebody just before.
"""

from desktop.attribution.cues import Cue, CueFinder, Manner
from desktop.attribution.language import Language
from desktop.attribution.marks import Stretch
from desktop.attribution.mentions import Mention
from desktop.attribution.tokens import CAPITAL, DASHES, PUNCTUATION, QUOTE, WORD, Tokens

WORDS_OF_A_QUOTATION = 4
_BEAT = 10
_FAR = 12


class Uncued:
    """Finds speakers for the quotations of one paragraph that no cue is beside."""

    def __init__(
        self, tokens: Tokens, stretches: list[Stretch], finder: CueFinder, language: Language
    ) -> None:
        self.tokens = tokens
        self.stretches = stretches
        self.finder = finder
        self.reader = finder.reader
        self.language = language

    def find(self, index: int, number: int, start: int, end: int) -> Cue | None:
        """What attributes the quotation at `index` of the sentence `number`, if anything."""
        return (
            self._echo(index, number, end)
            or self._unlisted_verb(index, number, end)
            or self._avowed(index, number, start)
            or self._before_colon(index, number, start)
            or self._behind_dash(index, number, end)
            or self._utterance(index, number, start, end)
            or self._in_the_eyes(index, number, start)
            or self._described(index, number, start)
        )

    def inside(self, index: int) -> str:
        """The words of the quotation at a token."""
        stretch = self.stretches[self.tokens.stretch[index]]
        return self.tokens.text[stretch.start : stretch.end]

    def named_before_colon(self, index: int, number: int, start: int) -> Cue | None:
        """As in ", and Rell: “…”": nothing but a name between a comma and the colon."""
        tokens = self.tokens
        if index - 2 < start or tokens.low[index - 1] != ":" or tokens.kind[index - 2] != CAPITAL:
            return None
        first = index - 2
        while first > start and tokens.kind[first - 1] == CAPITAL:
            first -= 1
        before = tokens.low[first - 1] if first > start else ""
        if before in self.language.conjunctions | self.language.subordinators:
            mention = self.reader.ending(index - 2, first)
            return Cue(index - 1, index - 1, Manner.ALOUD, number, mention) if mention else None
        return None

    def _utterance(self, index: int, number: int, start: int, end: int) -> Cue | None:
        """As in "Ann's only answer was “…”", and the other way about."""
        tokens, language = self.tokens, self.language
        behind = index + 1
        if sent := self.sent_by(index, number, end):
            return sent
        if behind < end and tokens.low[behind] in language.be:
            nouns = range(behind + 1, min(end, behind + 7))
        elif index - 1 > start and tokens.low[index - 1] in language.be:
            nouns = range(max(start, index - 7), index - 1)
        else:
            return None
        low = tokens.low
        if behind + 1 < end and low[behind + 1] in language.possessives:
            # "…" were his last words.
            said = any(low[one] in language.utterances for one in nouns)
            whose = Mention(behind + 1, behind + 1)
            return Cue(behind, behind, Manner.ALOUD, number, whose) if said else None
        for at in nouns:
            if low[at].endswith("'s") and any(low[one] in language.utterances for one in nouns):
                mention = self.reader.ending(at, max(start, at - 3))
                if mention and at < tokens.sentences[number][1]:
                    return Cue(at, at, Manner.ALOUD, number, mention)
        return None

    def _in_the_eyes(self, index: int, number: int, start: int) -> Cue | None:
        """As in "For Ann, the pier was “the heart of the town”": a person's view of something."""
        low, language = self.tokens.low, self.language
        if low[start] not in {"for", "to"} or index - start > _FAR:
            return None
        at = index - 1
        while at > start and low[at] in language.adverbs:
            at -= 1
        mention = self.reader.following(start + 1, index)
        if at <= start or low[at] not in language.be or mention is None or mention.name is None:
            return None
        return Cue(start, start, Manner.DESCRIBED, number, mention)

    def sent_by(self, index: int, number: int, end: int) -> Cue | None:
        """As in "…" – that was the message from Ann."""
        low, language = self.tokens.low, self.language
        at = (
            index + 1 + (low[index + 1 : index + 2] in ([","], [":"], *([dash] for dash in DASHES)))
        )
        at += low[at : at + 1] in (["that"], ["this"], ["such"], ["those"], ["these"])
        if at + 3 >= end or low[at] not in language.be:
            return None
        for noun in range(at + 1, min(end - 2, at + _FAR // 2)):
            if low[noun] in language.utterances and low[noun + 1] in {"from", "of", "by"}:
                mention = self.reader.following(noun + 2, end)
                return Cue(noun, noun, Manner.ALOUD, number, mention) if mention else None
        return None

    def _echo(self, index: int, number: int, end: int) -> Cue | None:
        """As in "…," came the reply, and in "…" is how Ann put it."""
        tokens, language = self.tokens, self.language
        at = index + 1 + (index + 1 < end and tokens.low[index + 1] == ",")
        if at + 2 >= end:
            return None
        if tokens.low[at] in language.be and tokens.low[at + 1] in {"how", "what", "all"}:
            here = [cue for cue in self.finder.found if cue.sentence == number and cue.first > at]
            return here[0] if here else self._described_so(at + 2, number, end)
        if tokens.low[at] not in language.echoing:
            return None
        opens = tokens.low[at + 1] in language.determiners or tokens.kind[at + 1] == CAPITAL
        mention = self.reader.inverted(at + 1, end) if opens else None
        return Cue(at, at, Manner.ALOUD, number, mention, inverted=True) if mention else None

    def _described_so(self, first: int, number: int, end: int) -> Cue | None:
        """Ann in "…" is how Ann describes it."""
        mention = self.reader.following(first, end)
        verb = mention.last + 1 if mention else end
        if verb >= end or self.tokens.low[verb] not in self.language.described:
            return None
        return Cue(verb, verb, Manner.ALOUD, number, mention)

    def _avowed(self, index: int, number: int, start: int) -> Cue | None:
        """As in "Ann was adamant that “…”"."""
        low, language = self.tokens.low, self.language
        if index - 3 < start or low[index - 1] != "that" or low[index - 2] not in language.avowing:
            return None
        at = index - 3
        while at > start and low[at] not in language.be:
            at -= 1
        mention = self.reader.before(at, start) if at > start else None
        return Cue(index - 2, index - 2, Manner.SAID, number, mention) if mention else None

    def _unlisted_verb(self, index: int, number: int, end: int) -> Cue | None:
        """As in "…," she thundered: after a comma any verb in the past attributes."""
        tokens = self.tokens
        inside = self.inside(index)
        at = index + 1
        comma = inside[-1:] in {",", "?", "!", "—"}
        if at < end and tokens.low[at] == ",":
            comma, at = True, at + 1
        if not comma or at >= end or len(inside.split()) < 2:
            return None
        if at + 1 < end and tokens.kind[at + 1] == CAPITAL and self._verb_before_name(at, end):
            behind = self.reader.inverted(at + 1, end)
            return Cue(at, at, Manner.ALOUD, number, behind, inverted=True) if behind else None
        mention = self.reader.following(at, end)
        if mention is None or mention.last + 1 >= end or not self._may_speak(mention):
            return None
        verb = mention.last + 1
        while verb < end - 1 and tokens.low[verb] in self.language.adverbs:
            verb += 1
        if tokens.kind[verb] != WORD or not tokens.low[verb].endswith("ed"):
            return None
        return Cue(verb, verb, Manner.ALOUD, number, mention)

    def _verb_before_name(self, at: int, end: int) -> bool:
        """Whether a word is taken for a verb by its place: "thundered Rell", "sagte Falk."."""
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        if low.endswith("ed"):
            return True
        last = at + 1
        while last + 1 < end and tokens.kind[last + 1] == CAPITAL:
            last += 1
        closes = last + 1 >= end or tokens.kind[last + 1] in (PUNCTUATION, QUOTE)
        small = language.prepositions | language.determiners | language.conjunctions
        other = small | language.subordinators | language.stops | language.person_words
        return closes and tokens.kind[at] == WORD and low not in other | language.adverbs

    def _may_speak(self, mention: Mention) -> bool:
        """Whether a mention is a name, "he" or "she"."""
        low, language = self.tokens.low[mention.last], self.language
        return mention.name is not None or low in language.he or low in language.she

    def _before_colon(self, index: int, number: int, start: int) -> Cue | None:
        """As in "Ann was clear: …": the subject of the clause before the colon."""
        tokens = self.tokens
        if index - 1 <= start or tokens.low[index - 1] != ":":
            return None
        inside = self.inside(index)
        whole = inside[:1].isupper() and inside[-1:] in {".", "?", "!", "…"}
        if len(inside.split()) < WORDS_OF_A_QUOTATION and not whole:
            return None
        if tokens.low[start] == "from":
            mention = self.reader.following(start + 1, index - 1)
        else:
            mention = self._sender(index - 1, start) or self.reader.opening(start, index - 1)
        if mention is None and index - 2 == start and tokens.kind[start] == CAPITAL:
            mention = Mention(start, start)
        return Cue(index - 1, index - 1, Manner.ALOUD, number, mention) if mention else None

    def _sender(self, colon: int, start: int) -> Mention | None:
        """Ann in "Here is the reaction from Ann:"."""
        low, language = self.tokens.low, self.language
        for at in range(colon - 2, max(start, colon - _FAR), -1):
            if low[at] in {"from", "by"}:
                if low[at - 1] not in language.utterances | language.documents:
                    return None
                mention = self.reader.following(at + 1, colon)
                return mention if mention and mention.last == colon - 1 else None
        return None

    def _behind_dash(self, index: int, number: int, end: int) -> Cue | None:
        """As in "…" — Ann Dow: a name behind a dash, and nothing else."""
        tokens = self.tokens
        if index + 2 >= end or tokens.low[index + 1] not in DASHES | {"("}:
            return None
        mention = self.reader.following(index + 2, end)
        if mention is None or mention.name is None or tokens.kind[index + 2] != CAPITAL:
            return None
        if mention.last + 1 < end and tokens.low[mention.last + 1] not in {",", ".", "(", ")"}:
            return None
        return Cue(index + 1, index + 1, Manner.ALOUD, number, mention)

    def _described(self, index: int, number: int, start: int) -> Cue | None:
        """As in "Ann called it “a mess”": verbs that take somebody's words as an object."""
        tokens, language = self.tokens, self.language
        before = tokens.low[index - 1] if index else ""
        named = before in language.titled - language.described
        if named and not self._is_object(index, start):
            return None
        if before in language.titled and self._capitalised(index):
            return None
        for at in range(index - 1, max(start, index - 24) - 1, -1):
            low = tokens.low[at]
            if low in {";", ":"} or (tokens.kind[at] == QUOTE and before != "and"):
                return None
            known = low in language.described or low in language.describing
            if known and tokens.kind[at] == WORD and at > start:
                return self._describing(at, number, start)
        return None

    def _capitalised(self, index: int) -> bool:
        """Whether a stretch is set like a title, or is one word like a name."""
        words = self.inside(index).split()
        return is_title(words, self.language) or (len(words) == 1 and words[0][:1].isupper())

    def _is_object(self, index: int, start: int) -> bool:
        """As in "called the book “a letter”": the noun is what is described, by small letters."""
        low, language = self.tokens.low, self.language
        verb = index - 3
        return (
            verb > start
            and low[verb] in language.described
            and low[index - 2] in language.determiners
            and self.inside(index)[:1].islower()
        )

    def _describing(self, at: int, number: int, start: int) -> Cue | None:
        tokens, language = self.tokens, self.language
        if tokens.low[at] in language.describing:
            mention = self.reader.opening(start, at)
            return Cue(at, at, Manner.DESCRIBED, number, mention) if mention else None
        if tokens.low[at - 1] in language.possessives:
            return Cue(at, at, Manner.DESCRIBED, number, Mention(at - 1, at - 1))
        back = self.reader.skip_back(at - 1, start)
        if back < start or tokens.low[back] in language.be:
            return self._by_whom(at, number)
        if tokens.low[at - 1] in language.leading:
            return None
        mention = self.reader.before(at, start)
        if mention is None or not self.finder.agrees(at, mention):
            return None
        return Cue(at, at, Manner.DESCRIBED, number, mention)

    def _by_whom(self, at: int, number: int) -> Cue | None:
        """As in "was described by Ann as “…”"."""
        end = self.tokens.sentences[number][1]
        if at + 2 >= end or self.tokens.low[at + 1] != "by":
            return None
        mention = self.reader.following(at + 2, end)
        return Cue(at, at, Manner.DESCRIBED, number, mention) if mention else None

    def beat(self, number: int, start: int, end: int) -> Cue | None:
        """As in "Ann nodded." before her words: a short sentence on how somebody takes it.

        What else people do just before a quotation ("Ann closed the window.") tells nothing.
        """
        low, language = self.tokens.low, self.language
        if low[end - 2] in language.reactions and end - start > 2:
            mention = self.reader.before(end - 2, start)
            if mention is not None and self._may_speak(mention):
                return Cue(end - 1, end - 1, Manner.ALOUD, number, mention)
        if end - start > _BEAT:
            return None
        if low[start] in language.possessives and low[start + 1] in language.utterances:
            return Cue(start + 1, start + 1, Manner.ALOUD, number, Mention(start, start))
        mention = self.reader.opening(start, end)
        if mention is None or mention.first - start > 1 or not self._may_speak(mention):
            return None
        telling = language.reactions | language.utterances
        for at in range(mention.first + 1, end):
            if low[at] in telling and low[at + 1 : at + 2] != ["to"]:
                return Cue(end - 1, end - 1, Manner.ALOUD, number, mention)
        return None


def is_title(words: list[str], language: Language) -> bool:
    """Whether the words are set like a title: capitals, and no full stop at the end."""
    if len(words) < 2 or words[-1][-1:] in ".!?" or not words[0][:1].isupper():
        return False
    small = language.prepositions | language.conjunctions | language.determiners | language.be
    return sum(word[:1].isupper() for word in words) >= 2 and all(
        word[:1].isupper() or word[:1].isdigit() or word.lower() in small for word in words
    )

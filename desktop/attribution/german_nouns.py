"""German nouns: the names among them, and the phrases they stand in.

All German nouns have capitals, so capitals alone tell no names. `Names` tells them by
their company, by form and by list; afterwards CAPITAL means a name, as everywhere else.
"""

from desktop.attribution.german_lexicon import Lexicon
from desktop.attribution.language import Language
from desktop.attribution.mentions import Mention, Reader
from desktop.attribution.tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, WORD, Tokens

_FAR = 16
# Letters that stand at least in front of the head of a compound; a shorter head is none.
_SHORT = 3
_HEAD = 4
_ADJECTIVE = ("e", "en", "er", "es", "em")
_PAST = ("te", "ten")


def role_in(low: str, language: Language) -> str:
    """The known role a compound ends in ("meisterin" in "Hafenmeisterin"), or ""."""
    tails = (low[cut:] for cut in range(_SHORT, len(low) - _HEAD))
    return next((tail for tail in tails if tail in language.person_words), "")


class Names:
    """Tells the proper names of a paragraph from its nouns.

    By company: behind an article or an adjective stands a noun, behind a title, a role
    or a first name a name, and two unknown capitals in a row are one. By form: endings
    and last parts of compounds that only nouns have. By list: the common nouns.
    """

    def __init__(self, own: Lexicon, tokens: Tokens) -> None:
        self.own = own
        self.tokens = tokens
        self.language = own.language

    def tell(self) -> None:
        """Turn every CAPITAL that is no name into a WORD."""
        tokens = self.tokens
        capitals = [at for at, kind in enumerate(tokens.kind) if kind == CAPITAL]
        surnames: set[str] = set()
        starts = {start for start, _ in tokens.sentences}
        for at in capitals:
            named = self._is_name(at, opens=at in starts)
            if named and at and tokens.kind[at - 1] == CAPITAL:
                surnames.add(tokens.low[at])
            elif not named:
                tokens.kind[at] = WORD
        for at in capitals:
            bare = at in starts or not self._led(at)
            if tokens.kind[at] == WORD and bare and tokens.low[at] in surnames:
                tokens.kind[at] = CAPITAL

    def _is_name(self, at: int, *, opens: bool) -> bool:
        """Whether the capital at `at` begins a name or goes on with one."""
        told = self._by_company(at, opens=opens)
        if told is not None:
            return told
        if self._noun(self.tokens.low[at]):
            return self._bare_role(at, opens=opens)
        if opens:
            return not self._describes(at)
        before = self.tokens.kind[at - 1] == CAPITAL or self._follows(at)
        return before or not self._led(at) or self._pair(at)

    def _by_company(self, at: int, *, opens: bool) -> bool | None:
        """The same where the word itself or the one before settles it; else None."""
        low = self.tokens.low[at]
        if low[:1] in "@#" or low.rstrip(".") in self.own.honorifics:
            return low[:1] == "@"
        before = "" if opens else self.tokens.low[at - 1].rstrip(".")
        first_name = before in self.own.first_names and self.tokens.kind[at - 1] == CAPITAL
        if before in self.own.honorifics or first_name:
            return low not in self.own.small and not self._is_role_before_name(at)
        if low in self.own.small or (opens and low in self.own.verbs):
            return False
        if self.tokens.words(at, at).isupper():
            return len(low) > 1
        of_a_body = before in self.language.organisations and low not in self.own.known
        return True if of_a_body and not low.endswith(self.own.endings) else None

    def _is_role_before_name(self, at: int) -> bool:
        """Whether "Ministerin" in "Frau Ministerin Falk" is followed by the name itself."""
        return self._role(self.tokens.low[at]) and self._capital(at + 1)

    def _noun(self, low: str) -> bool:
        return (
            low in self.own.known
            or low.endswith(self.own.endings)
            or (self._compound(low) and low not in self.own.first_names)
        )

    def _compound(self, low: str) -> bool:
        """Whether a word ends in a noun of the lists: "Hafenmeisterin", "Seemauer"."""
        if low[_SHORT:].endswith(self.own.heads):
            return True
        return any(low[cut:] in self.own.known for cut in range(_SHORT, len(low) - _HEAD))

    def _role(self, low: str) -> bool:
        return bool(self.language.role(low))

    def _describes(self, at: int) -> bool:
        """Whether the first word of a sentence is an adjective: "Schwere Schäden"."""
        low = self.tokens.low[at]
        if low in self.own.first_names or not (low.endswith(_ADJECTIVE) and self._capital(at + 1)):
            return False
        return self._noun(self.tokens.low[at + 1])

    def _capital(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens.kind[at] == CAPITAL

    def _follows(self, at: int) -> bool:
        """Whether a role or an organisation's kind stands in front: "Bürgermeister Rell"."""
        before = self.tokens.low[at - 1]
        return self._role(before) or before in self.language.organisations

    def _bare_role(self, at: int, *, opens: bool) -> bool:
        """Whether a noun for one person must be a surname: it has no article.

        As in "sagte Richter": German puts an article before a countable noun in the
        singular. A plural is told by the verb ("sagten Richter").
        """
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        if low not in language.masculine_roles | language.roles or low in language.vague_nouns:
            return False
        if (not opens and self._led(at)) or self._capital(at + 1):
            return False
        beside = [tokens.low[one] for one in (at - 1, at + 1) if 0 <= one < len(tokens)]
        return any(word in language.said and not word.endswith("n") for word in beside)

    def _led(self, at: int) -> bool:
        """Whether an article or an adjective stands in front."""
        before = self.tokens.low[at - 1]
        if before in self.language.determiners or before in self.own.contractions:
            return True
        if self.tokens.kind[at - 1] != WORD or before in self.own.plain:
            return before in self.own.measures
        if self._was_capital(at - 1):
            return before in self.own.measures
        if before.endswith(_PAST):
            earlier = self.tokens.low[at - 2] if at >= 2 else ""
            return earlier in self.language.determiners
        return before.endswith(_ADJECTIVE)

    def _was_capital(self, at: int) -> bool:
        return self.tokens.text[self.tokens.start[at]].isupper()

    def _pair(self, at: int) -> bool:
        """Whether two capitals stand here, the second of them no noun: "die Rote Flora"."""
        return (
            self._capital(at + 1)
            and not self._noun(self.tokens.low[at + 1])
            and self.tokens.low[at + 1] not in self.own.small
        )


class Phrases(Reader):
    """Reads German noun phrases: the noun first, genitives and names behind it."""

    def __init__(self, own: Lexicon, tokens: Tokens) -> None:
        super().__init__(tokens, own.language)
        self.own = own

    def strip(self, start: int, end: int) -> tuple[int, int]:
        """A name as it is, with the kind of body in front: "Reederei Nordlicht".

        Titles and offices are no part of a name already (see `Names`).
        """
        body = start > 0 and self.tokens.low[start - 1] in self.language.organisations
        return (start - 1 if body and self._is_noun(start - 1) else start), end

    def sentence_end(self, at: int) -> int:
        """One past the last token of the sentence that holds `at`."""
        return self.tokens.sentences[self.tokens.sentence_of(at)][1]

    def before(self, verb: int, floor: int) -> Mention | None:
        """The subject of the verb at `verb`, on whichever side of it; nothing before `floor`."""
        return self.in_front(verb, floor) or self.behind(verb, self.sentence_end(verb))

    def in_front(self, verb: int, floor: int) -> Mention | None:
        """The subject in front of a verb: all that stands there, or the end of it."""
        low = self.tokens.low
        start = floor
        while start < verb and self.tokens.kind[start] in (PUNCTUATION, QUOTE):
            start += 1
        mention = self.following(start, verb)
        if mention and low[start] not in self.own.datives and self._spans(mention, verb):
            return self._apposed_name(mention, verb)
        for at in range(verb - 1, max(floor, verb - 2 * _FAR) - 1, -1):
            if (
                low[at]
                in {",", "–", "("} | self.language.conjunctions | self.language.subordinators
            ):
                mention = self.following(at + 1, verb)
                fits = mention is not None and self._only_filling(mention.last + 1, verb)
                return mention if fits else None
        return None

    def _spans(self, mention: Mention, verb: int) -> bool:
        """Whether nothing but something between commas or brackets stands before the verb."""
        low = self.tokens.low
        first, last = mention.last + 1, verb - 1
        if self._only_filling(first, verb):
            return True
        if low[first] == "(":
            close = next((at for at in range(first, verb) if low[at] == ")"), verb)
            return close == last or (close < verb and low[close + 1] == "," == low[last])
        return first < last and low[first] == low[last] and low[first] in {",", "–"}

    def _only_filling(self, first: int, verb: int) -> bool:
        """Whether only adverbs, or a time or place, stand between a subject and its verb."""
        tokens, language = self.tokens, self.language
        at = first
        while at < verb:
            low = tokens.low[at]
            if low in language.adverbs or low in self.own.datives or low in language.negations:
                at += 1
                continue
            if low not in language.prepositions:
                return False
            place = self.following(at + 1, verb)
            if place is None:
                return False
            at = place.last + 1
        return True

    def _apposed_name(self, mention: Mention, ceiling: int) -> Mention:
        """Take in a name between commas behind a role: "die Ministerin, Ines Falk,"."""
        tokens = self.tokens
        at = mention.last + 2
        if mention.name or at >= ceiling or tokens.low[at - 1] != ",":
            return mention
        other = self.following(at, ceiling)
        if other is None or other.name is None or tokens.low[at] in self.language.determiners:
            return mention
        closed = other.last + 1 >= ceiling or tokens.kind[other.last + 1] == PUNCTUATION
        return Mention(mention.first, other.last, other.name) if closed else mention

    def behind(self, verb: int, ceiling: int) -> Mention | None:
        """The subject behind a verb, past adverbs, a time or place and the person told."""
        tokens, language = self.tokens, self.language
        at = verb + 1
        while at < ceiling:
            low = tokens.low[at]
            if low in language.prepositions or (
                low in self.own.datives and low in language.determiners
            ):
                skipped = self.following(at + 1, ceiling)
                if skipped is None:
                    return None
                at = skipped.last + 1
            elif low in language.adverbs or low in self.own.datives:
                at += 1
            else:
                break
        mention = self.following(at, ceiling) if at < ceiling else None
        return self._apposed_name(mention, ceiling) if mention else None

    def opening(self, floor: int, limit: int) -> Mention | None:
        """The subject of the clause that opens a sentence."""
        at = floor
        while at < limit and self.tokens.kind[at] in (PUNCTUATION, QUOTE):
            at += 1
        if at >= limit:
            return None
        mention = self.following(at, limit)
        if mention is not None:
            return self._apposed_name(mention, limit)
        for verb in range(at, min(limit, at + _FAR)):
            if self.tokens.low[verb] in self.language.finite | self.language.cues:
                return self.behind(verb, limit)
        return None

    def inverted(self, first: int, ceiling: int) -> Mention | None:
        """The subject right behind a verb."""
        return self.behind(first - 1, ceiling)

    def up_to_comma(self, first: int, ceiling: int) -> Mention | None:
        """The source behind "laut"."""
        mention = self.following(first, ceiling)
        return self._apposed_name(mention, ceiling) if mention else None

    def following(self, first: int, ceiling: int) -> Mention | None:
        """The noun phrase that starts at `first`; it ends before `ceiling`."""
        tokens, language = self.tokens, self.language
        if first >= ceiling or tokens.kind[first] in (PUNCTUATION, QUOTE):
            return None
        low = tokens.low[first]
        last = self._phrase_end(first, ceiling)
        if last < first:
            alone = low in language.subject_pronouns | language.indefinite
            return Mention(first, first) if alone else None
        return Mention(first, last, self._name(first, last))

    def _name(self, first: int, last: int) -> tuple[int, int] | None:
        """The name of a phrase; none where it only says whose "Sprecherin" somebody is."""
        runs = self.runs(first, last)
        if runs and runs[-1][1] != last and runs[-1][0] != first:
            return None
        name = self.name_in(first, last)
        if name is None:
            return None
        low = self.tokens.low
        owner = name[1] < last and low[name[1]].endswith("s")
        body = name[0] > first + 1 and low[name[0]] in self.language.organisations
        owned = body and low[name[0] - 1] in self.language.determiners | self.own.joining
        return None if owner or owned else name

    def _phrase_end(self, first: int, ceiling: int) -> int:
        """The last token of the phrase that starts at `first`, or `first - 1`."""
        last, awaiting, named = first - 1, True, False
        for at in range(first, min(ceiling, first + 2 * _FAR)):
            kind = self.tokens.kind[at]
            if (kind == QUOTE and self.is_nickname(at)) or self._is_age(at):
                continue
            if kind in (PUNCTUATION, QUOTE):
                break
            if kind == CAPITAL or self._is_noun(at):
                if self._is_time(at, first):
                    break
                last, awaiting, named = at, False, kind == CAPITAL
            elif self._leads_on(at, first, ceiling, named=named):
                awaiting, named = True, False
            elif not awaiting or not self._modifies(at, first):
                break
        return last

    def _is_noun(self, at: int) -> bool:
        """Whether a word with a capital stands here that is no name."""
        tokens = self.tokens
        if tokens.kind[at] == NUMBER:
            return not tokens.words(at, at).islower() and tokens.low[at].endswith(_ADJECTIVE)
        if tokens.kind[at] != WORD or not tokens.text[tokens.start[at]].isupper():
            return False
        return tokens.low[at] not in self.own.no_nouns

    def _is_age(self, at: int) -> bool:
        """Whether the years of "der 61 Jahre alte Fischer" stand here."""
        low = self.tokens.low
        years = low[at] in self.language.calendar
        return years and at + 1 < len(low) and low[at + 1] in self.own.ages

    def _is_time(self, at: int, first: int) -> bool:
        return at > first and self.tokens.low[at] in self.language.calendar

    def _leads_on(self, at: int, first: int, ceiling: int, *, named: bool) -> bool:
        """Whether "der", "von", "und" lead from one noun of the phrase to the next."""
        tokens, language = self.tokens, self.language
        if at == first or at + 1 >= ceiling:
            return False
        low = tokens.low[at]
        capital = tokens.kind[at + 1] == CAPITAL
        if low in language.speakers_plural:
            return (capital and tokens.kind[at - 1] == CAPITAL) or self._is_noun(at + 1)
        if named:
            first_name = tokens.low[at - 1] in self.own.first_names
            return low in language.particles and capital and first_name
        return low in self.own.joining and self._is_noun(at - 1)

    def _modifies(self, at: int, first: int) -> bool:
        """Whether an article, a number or an adjective stands here."""
        tokens, language = self.tokens, self.language
        low = tokens.low[at]
        if tokens.kind[at] == NUMBER or low in language.indefinite:
            return True
        if low in language.determiners or low in self.own.contractions:
            return at == first or tokens.low[at - 1] in self.own.joining | language.speakers_plural
        if low in self.own.no_modifiers:
            return False
        described = low.endswith(_ADJECTIVE) or low.rstrip(".") in language.person_words
        return described or (at > first and self._is_adjective(at + 1))

    def _is_adjective(self, at: int) -> bool:
        """Whether an adjective stands here, behind an adverb: "die sichtlich müde Ministerin"."""
        tokens = self.tokens
        if at >= len(tokens) or tokens.kind[at] != WORD or tokens.words(at, at)[:1].isupper():
            return False
        low = tokens.low[at]
        return (
            low.endswith(_ADJECTIVE)
            and low not in self.own.no_modifiers | self.language.determiners
        )

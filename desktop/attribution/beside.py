"""What the sentences beside a quotation tell about its speaker.

A cue at the start of the sentence behind it ("“Why?” Ann asked."), or the speaker of the
sentence before, where that one person may go on in words of their own. Everything else leaves
a quotation to nobody: who closes a window in front of it does not speak it.
"""

from collections.abc import Sequence

from desktop.attribution.cues import Cue, Manner
from desktop.attribution.language import Language
from desktop.attribution.mentions import Mention
from desktop.attribution.tokens import CAPITAL, QUOTE, WORD
from desktop.attribution.uncued import Uncued

# No filling between a cue and a quotation is longer than this many words.
FILL = 16
# How a question, an exclamation or a thought broken off ends.
ASKED = {"?", "!", "…"}
_LONGEST_PAUSE = 24
_CLOSING = 4


def goes_on(words: str, language: Language) -> bool:
    """Whether a quotation begins with a conjunction or with "then", in capitals."""
    first = words[:12].partition(" ")[0].rstrip(",…")
    return first[:1].isupper() and first.lower() in language.connectives


class Beside:
    """Looks at the sentences around the quotations of one paragraph.

    `owner` are the cues of the quotations that have one, by token; `mixed` those of them that
    are fragments of reported words; `reporting` the ids of the cues that report some. `carried`
    are those whose speaker only the sentence in front tells, which is about somebody.
    """

    def __init__(self, uncued: Uncued, cues: Sequence[Cue]) -> None:
        self.uncued = uncued
        self.tokens = uncued.tokens
        self.language = uncued.language
        self.owner: dict[int, Cue] = {}
        self.mixed: set[int] = set()
        self.reporting: set[int] = set()
        self.carried: set[int] = set()
        self.by_sentence: dict[int, list[Cue]] = {}
        for cue in cues:
            self.by_sentence.setdefault(cue.sentence, []).append(cue)

    def severed(self, index: int) -> bool:
        """Whether a comma ends a quotation and nothing follows: its "she said" has been cut out."""
        tokens = self.tokens
        at = index + 1
        comma = self.uncued.inside(index).rstrip("'’ ")[-1:] == ","
        if at < len(tokens) and tokens.low[at] == ",":
            comma, at = True, at + 1
        ends = at >= tokens.sentences[tokens.sentence_of(index)][1]
        return comma and (ends or tokens.kind[at] == QUOTE)

    def _opens(self, index: int, start: int) -> bool:
        """Whether at most "And:" stands before a quotation in its sentence."""
        small = self.language.adverbs | self.language.conjunctions | {":"}
        return index == start or (
            self.tokens.low[index - 1] == ":"
            and all(low in small for low in self.tokens.low[start:index])
        )

    def find(self, index: int, number: int, start: int, end: int) -> tuple[Cue | None, bool]:
        """What the sentences beside a quotation tell, and whether it is carried on from before.

        Behind a question or an exclamation the cue may well stand in what looks like a sentence
        of its own; behind a full stop it seldom does.
        """
        if self.uncued.inside(index).rstrip("'’ ")[-1:] in ASKED:
            behind = self.behind(index, number, end)
            if behind is not None:
                return behind, False
        before = self.before(index, number, start)
        if before is not None:
            return before, True
        return self.behind(index, number, end), False

    def behind(self, index: int, number: int, end: int) -> Cue | None:
        """As in "Why?" Ann asked. The cue stands at the start of what looks like a new sentence."""
        if index != end - 1 or number + 1 >= len(self.tokens.sentences):
            return None
        start, stop = self.tokens.sentences[number + 1]
        if sent := self.uncued.sent_by(index, number + 1, stop):
            return sent
        here = self.by_sentence.get(number + 1)
        if here and self._tells_how(start, stop):
            return here[0]
        if not here or here[0].low - (self.tokens.low[start] in self.language.lead_ins) > start:
            return None
        cue = here[0]
        if self._says_something_else(cue) or self._leads_on(cue.high + 1, stop):
            return None
        asked = self.uncued.inside(index).rstrip("'’ ")[-1:] in ASKED
        rest = self.tokens.low[cue.high + 1 : stop]
        plain = not rest or rest[0][:1] in set(".,;:?!") or self._only_tells(cue, stop, asked=asked)
        return cue if plain and (asked or len(rest) <= FILL // 2) else None

    def _only_tells(self, cue: Cue, stop: int, *, asked: bool) -> bool:
        """Whether nothing but when, where and to whom follows: "Ann told the court in May."."""
        tokens, language = self.tokens, self.language
        told = asked and tokens.low[cue.last] in language.told
        if not told and tokens.low[cue.high + 1] not in language.prepositions:
            return False
        for at in range(cue.high + 1, stop):
            one, kind = tokens.low[at], tokens.kind[at]
            if kind == QUOTE or one in {"that", ":"} or (kind == WORD and one in language.finite):
                return False
            if one == ",":
                break
        return True

    def _tells_how(self, start: int, stop: int) -> bool:
        """As in "That is how Ann remembers it" behind her words."""
        low, language = self.tokens.low, self.language
        return (
            start + 2 < stop
            and low[start] in {"that", "this", "so"}
            and low[start + 1] in language.be
            and low[start + 2] in {"how", "what"}
        )

    def _says_something_else(self, cue: Cue) -> bool:
        """As in "She chose a word and wrote it": another verb stands before the cue."""
        if cue.mention is None or cue.inverted:
            return False
        between = self.tokens.low[cue.mention.last + 1 : cue.first]
        return not all(low in self.language.skipped for low in between)

    def _leads_on(self, at: int, stop: int) -> bool:
        """Whether a colon, or a comma and a quotation, shows that a cue is that of what follows."""
        low, kind = self.tokens.low, self.tokens.kind
        if at >= stop or low[at] not in {",", ":"}:
            return False
        return low[at] == ":" or at + 1 >= stop or kind[at + 1] == QUOTE

    def before(self, index: int, number: int, start: int) -> Cue | None:
        """The speaker of the sentence before, if that sentence reports or quotes somebody."""
        if number == 0 or not self._opens(index, start) or self.severed(index):
            return None
        start, end = self.tokens.sentences[number - 1]
        quotes = [at for at in range(start, end) if self.tokens.kind[at] == QUOTE]
        if quotes and quotes[-1] in self.owner:
            cue = self.owner[quotes[-1]]
            whole = quotes[-1] not in self.mixed and cue.manner is not Manner.DESCRIBED
            if cue.mention and whole:
                return cue
            if cue.mention and self._may_go_on(cue.mention):
                return self._carry(index, cue)
        here = self.by_sentence.get(number - 1, [])
        said = [
            cue for cue in here
            if (id(cue) in self.reporting or self._closes(cue, end))
            and cue.mention and self._may_go_on(cue.mention)
        ]  # fmt: skip
        if said:
            return self._carry(index, said[0])
        cue = self.uncued.beat(number - 1, start, end) or self._pause(number, start, end)
        return self._carry(index, cue) if cue and self.tokens.low[end - 1] != "?" else cue

    def _carry(self, index: int, cue: Cue) -> Cue:
        """Note that nothing but the sentence before gives the quotation at `index` its speaker.

        One that begins with "But" or "And" goes on with what was said: it was never alone.
        """
        if not goes_on(self.uncued.inside(index), self.language):
            self.carried.add(index)
        return cue

    def _closes(self, cue: Cue, end: int) -> bool:
        """As in "Ann Dow admits mistakes." before her words: the sentence ends with its cue."""
        named = cue.mention is not None and cue.mention.name is not None
        spoke = named and cue.own and cue.manner is Manner.SAID and end - cue.high <= _CLOSING
        return spoke and self.tokens.low[min(cue.high + 1, end - 1)] != "to"

    def _may_go_on(self, mention: Mention) -> bool:
        """Whether words quoted after reported ones may be the same speaker's: those of one person.

        Several people do not say the same words, and neither bodies nor papers go on speaking:
        theirs are reported, and whoever is quoted behind them must be named.
        """
        language, low = self.language, self.tokens.low
        if mention.name is None:
            head = self.uncued.finder.head(mention)
            nobody = language.it | language.they | language.documents | language.organisations
            return low[head] not in nobody and not self.uncued.finder.of_many(mention)
        start, end = mention.name
        written = self.tokens.words(start, end)
        body = self.uncued.reader.is_body(start, end, mention.first)
        body = body or (start == end and written.isupper())
        led = start == mention.first + 1 and low[mention.first] in language.articles
        return not (body or led) and written.lower() not in language.place_keys

    def _pause(self, number: int, start: int, end: int) -> Cue | None:
        """As in "“…,” she says. She looks out of the window. “…”": who spoke before goes on.

        So does who is asked something more.
        """
        low, language = self.tokens.low[start], self.language
        if number < 2:
            return None
        first = self.tokens.sentences[number - 2][0]
        spoke = [at for at in range(first, start) if at in self.owner]
        if not spoke:
            return None
        if self.tokens.low[end - 1] == "?" or self._of_theirs(start, end):
            return self.owner[spoke[-1]]
        who = language.subject_pronouns & (language.he | language.she)
        if end - start > _LONGEST_PAUSE or low not in who:
            return None
        return Cue(start, start, Manner.ALOUD, number - 1, Mention(start, start))

    def _of_theirs(self, start: int, end: int) -> bool:
        """As in "“…,” she said. Her father had kept the shop. “…”": nobody else is named."""
        tokens, language = self.tokens, self.language
        named = any(tokens.kind[at] in (CAPITAL, QUOTE) for at in range(start + 1, end))
        theirs = tokens.low[start] in language.possessives - language.they
        return theirs and not named and end - start <= _LONGEST_PAUSE

"""Gives each quoted stretch of a paragraph its cue and its speaker, and finds reported speech.

By place, not by grammar: a cue beside a quotation (before, after or in its middle)
is its cue. What stands between them must be filling: the person told, a time, a
place, "that", a colon. No cue beside it: the clause before a colon, a name behind
a dash, or the speaker of the sentence before.
"""

from dataclasses import dataclass

from desktop.attribution.cues import Cue, CueFinder, Manner
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks, Stretch
from desktop.attribution.quotations import Form, Span, Type
from desktop.attribution.tokens import CAPITAL, DASHES, PUNCTUATION, QUOTE, WORD, Tokens

_WORDS_OF_A_QUOTATION = 4
_FILL = 16


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation inside one paragraph; the spans are offsets in the paragraph.

    `name` is the proper name inside the speaker's mention. `alone` says that no
    narration stands in the quotation's sentence.
    """

    start: int
    end: int
    outer: Span
    type: Type
    form: Form
    cue: Span | None = None
    speaker: Span | None = None
    name: Span | None = None
    closed: bool = True
    carried: bool = False
    stretch: int = -1


class Attributor:
    """Attributes the quotations of one paragraph."""

    def __init__(self, tokens: Tokens, marks: Marks, language: Language) -> None:
        self.tokens = tokens
        self.stretches = marks.stretches
        self.language = language
        self.finder = CueFinder(tokens, language)
        self.reader = self.finder.reader
        self.cues = self.finder.find()
        self.owner: dict[int, Cue] = {}
        self.mixed: set[int] = set()
        self.carried: set[int] = set()
        self._by_sentence: dict[int, list[Cue]] = {}
        for cue in self.cues:
            self._by_sentence.setdefault(cue.sentence, []).append(cue)

    def attribute(self) -> list[Said]:
        """Every quotation of the paragraph, quoted or reported, in order."""
        for number, (start, end) in enumerate(self.tokens.sentences):
            for index in range(start, end):
                if self.tokens.kind[index] == QUOTE:
                    self._find_owner(index, number, start, end)
        for number, (start, end) in enumerate(self.tokens.sentences):
            for index in range(start, end):
                if self.tokens.kind[index] == QUOTE and index not in self.owner:
                    self._find_beyond(index, number, start, end)
        reported = self._reported()
        quoted = [self._quoted(i) for i in range(len(self.tokens)) if self.tokens.kind[i] == QUOTE]
        return sorted([*quoted, *reported], key=lambda said: (said.start, -said.end))

    # Cues in the same sentence

    def _find_owner(self, index: int, number: int, start: int, end: int) -> None:
        here = self._by_sentence.get(number, [])
        ahead = next((cue for cue in here if cue.low > index), None)
        behind = next((cue for cue in reversed(here) if cue.high < index), None)
        follows = ahead is not None and self._touches_left(ahead, index)
        if behind is not None:
            link = self._link(behind, index)
            interrupted = any(owner is behind for owner in self.owner.values())
            if link and not (follows and (interrupted or link == "content")):
                self.owner[index] = behind
                if link == "content":
                    self.mixed.add(index)
                return
        if follows and ahead is not None:
            self.owner[index] = ahead

    def _touches_left(self, cue: Cue, index: int) -> bool:
        """Whether only filling stands between the quotation at `index` and the cue after it."""
        tokens, language = self.tokens, self.language
        between = range(index + 1, cue.low)
        if len(between) > _FILL:
            return False
        if not between:
            return True
        for at in between:
            low = tokens.low[at]
            if (
                tokens.kind[at] == QUOTE
                or low in language.finite
                or low in {";", ":", ".", "?", "!"}
            ):
                return False
        first = tokens.low[between[0]]
        comma = tokens.text[tokens.end[index] - 2 : tokens.end[index] - 1] in {
            ",",
            "?",
            "!",
            "…",
            "-",
            "—",
        }
        if first in {","} | DASHES:
            return True
        return (comma and len(between) <= _FILL // 2) or all(
            tokens.low[at] in language.adverbs | language.conjunctions for at in between
        )

    def _link(self, cue: Cue, index: int) -> str:
        """How the quotation at `index` follows the cue: "direct", inside its "content", or ""."""
        tokens, language = self.tokens, self.language
        between = range(cue.high + 1, index)
        if cue.manner is Manner.PHRASE and not between:
            return ""
        lows = tokens.low
        if any(lows[at] in {";"} for at in between):
            return ""
        earlier = any(tokens.kind[at] == QUOTE for at in between)
        if (
            not between
            or lows[index - 1] in {":"}
            or (
                lows[index - 1] in {",", "that"} | DASHES
                and not any(lows[at] in language.finite for at in between)
            )
        ):
            if not earlier or lows[index - 1] == ":":
                return "direct" if cue.manner is not Manner.PHRASE else "content"
        if (
            not earlier
            and self._sentence_like(index)
            and len(between) <= 6
            and not any(lows[at] in language.finite for at in between)
            and lows[cue.last] in language.told | language.telling
        ):
            return "direct"
        if cue.manner is Manner.ALOUD and not earlier and len(between) > 6:
            return ""
        return "content"

    def _sentence_like(self, index: int) -> bool:
        text = self._inside(index)
        return text[:1].isupper() and len(text.split()) >= _WORDS_OF_A_QUOTATION

    def _inside(self, index: int) -> str:
        stretch = self.stretches[self.tokens.stretch[index]]
        return self.tokens.text[stretch.start : stretch.end]

    # Everything else that gives a quotation a speaker

    def _find_beyond(self, index: int, number: int, start: int, end: int) -> None:
        cue = (
            self._unlisted_verb(index, number, end)
            or self._before_colon(index, number, start)
            or self._behind_dash(index, number, end)
            or self._described(index, number, start)
            or self._next_sentence(index, number, end)
        )
        if cue is None and index == start:
            cue = self._sentence_before(number)
            if cue:
                self.carried.add(index)
        if cue is not None:
            self.owner[index] = cue

    def _unlisted_verb(self, index: int, number: int, end: int) -> Cue | None:
        """ "…," she thundered: after a comma any verb in the past attributes."""
        tokens = self.tokens
        inside = self._inside(index)
        at = index + 1
        comma = inside[-1:] in {",", "?", "!", "—"}
        if at < end and tokens.low[at] == ",":
            comma, at = True, at + 1
        if not comma or at >= end or len(inside.split()) < 2:
            return None
        mention = self.reader.following(at, end)
        if mention is None or mention.last + 1 >= end:
            return None
        if (
            mention.name is None
            and tokens.low[mention.last] not in self.language.he | self.language.she
        ):
            return None
        verb = mention.last + 1
        while verb < end - 1 and tokens.low[verb] in self.language.adverbs:
            verb += 1
        if tokens.kind[verb] != WORD or not tokens.low[verb].endswith("ed"):
            return None
        return Cue(verb, verb, Manner.ALOUD, number, mention)

    def _before_colon(self, index: int, number: int, start: int) -> Cue | None:
        """ "Ann was clear: …": the subject of the clause before the colon."""
        tokens = self.tokens
        if index - 1 <= start or tokens.low[index - 1] != ":":
            return None
        mention = self.reader.opening(start, index - 1)
        return Cue(index - 1, index - 1, Manner.ALOUD, number, mention) if mention else None

    def _behind_dash(self, index: int, number: int, end: int) -> Cue | None:
        """ "…" — Ann Dow: a name behind a dash, and nothing else."""
        tokens = self.tokens
        if index + 2 >= end + 1 or index + 1 >= end or tokens.low[index + 1] not in DASHES:
            return None
        mention = self.reader.following(index + 2, end)
        if mention is None or mention.name is None or tokens.kind[index + 2] != CAPITAL:
            return None
        if mention.last + 1 < end and tokens.low[mention.last + 1] not in {",", ".", "("}:
            return None
        return Cue(index + 1, index + 1, Manner.ALOUD, number, mention)

    def _described(self, index: int, number: int, start: int) -> Cue | None:
        """ "Ann called it “a mess”": verbs that take somebody's words as an object."""
        tokens, language = self.tokens, self.language
        if index and tokens.low[index - 1] in language.titled - language.described:
            return None
        for at in range(index - 1, max(start, index - 24) - 1, -1):
            low = tokens.low[at]
            if low in {";", ":"} or (
                tokens.kind[at] == QUOTE and not tokens.low[index - 1] == "and"
            ):
                return None
            known = low in language.described or low in language.describing
            if known and tokens.kind[at] == WORD and at > start:
                return self._describing(at, number, start)
        return None

    def _describing(self, at: int, number: int, start: int) -> Cue | None:
        tokens, language = self.tokens, self.language
        back = self.reader.skip_back(at - 1, start)
        if back >= start and tokens.low[back] in language.be:
            return None
        if tokens.low[at - 1] in language.determiners | language.prepositions:
            return None
        if tokens.low[at] in language.describing:
            mention = self.reader.opening(start, at)
        else:
            mention = self.reader.before(at, start)
        return Cue(at, at, Manner.DESCRIBED, number, mention) if mention else None

    def _next_sentence(self, index: int, number: int, end: int) -> Cue | None:
        """ "Why?" Ann asked. The cue stands at the start of what looks like a new sentence."""
        if index != end - 1 or number + 1 >= len(self.tokens.sentences):
            return None
        start, stop = self.tokens.sentences[number + 1]
        here = self._by_sentence.get(number + 1)
        if not here or here[0].low != start:
            return None
        cue = here[0]
        asked = self._inside(index).rstrip("'’ ")[-1:] in {"?", "!", "…"}
        rest = [self.tokens.low[at] for at in range(cue.high + 1, stop)]
        plain = (
            not rest
            or rest[0][0] in ".,;:?!"
            or (
                rest[0] in self.language.prepositions
                and not any(low in self.language.finite for low in rest)
            )
        )
        return cue if plain and (asked or len(rest) <= 8) else None

    def _sentence_before(self, number: int) -> Cue | None:
        """The speaker of the sentence before, if that sentence reports or quotes somebody."""
        if number == 0:
            return None
        start, end = self.tokens.sentences[number - 1]
        quotes = [at for at in range(start, end) if self.tokens.kind[at] == QUOTE]
        if quotes and quotes[-1] in self.owner:
            return self.owner[quotes[-1]]
        here = [cue for cue in self._by_sentence.get(number - 1, []) if cue.mention]
        return here[0] if here else None

    # Reported speech

    def _reported(self) -> list[Said]:
        found: list[Said] = []
        taken = set(map(id, self.owner.values())) - {id(self.owner[index]) for index in self.mixed}
        for position, cue in enumerate(self.cues):
            if id(cue) in taken or cue.manner is Manner.ALOUD or cue.mention is None:
                continue
            content = self._content(cue, position)
            if content is None:
                continue
            first, last = content
            quotes = [at for at in range(first, last + 1) if self.tokens.kind[at] == QUOTE]
            kind = Type.MIXED if quotes else Type.INDIRECT
            for at in quotes:
                if at not in self.owner:
                    self.owner[at] = cue
                    self.mixed.add(at)
            found.append(self._said(self.tokens.start[first], self.tokens.end[last], kind, cue))
        return found

    def _said(self, start: int, end: int, kind: Type, cue: Cue) -> Said:
        form = Form.QUOTATION
        return Said(
            start, end, (start, end), kind, form, self.cue_span(cue), *self.speaker_spans(cue)
        )

    def _content(self, cue: Cue, position: int) -> tuple[int, int] | None:
        """The reported words of a cue as token indices, both included."""
        start, end = self.tokens.sentences[cue.sentence]
        if cue.manner is Manner.PHRASE:
            return self._phrase_content(cue, start, end)
        first = self._after(cue, end)
        if first is not None:
            last = self._content_end(cue, position, first, end)
            if last - first >= 1 and self._is_clause(cue, first, last):
                return first, last
            if last - first >= 2 and first - cue.high <= 1:
                return None
        if cue.own:
            return self._before_cue(cue, start)
        return None

    def _phrase_content(self, cue: Cue, start: int, end: int) -> tuple[int, int] | None:
        tokens = self.tokens
        after = cue.high + 1
        while (
            after < end
            and tokens.low[after] != ","
            and tokens.low[after] not in self.language.finite
            and cue.low <= start + 1
        ):
            if tokens.kind[after] == CAPITAL or tokens.low[after] in {"the", "a"}:
                break
            after += 1
        if after < end and tokens.low[after] == ",":
            after += 1
        if cue.low <= start + 1 or (
            tokens.low[cue.low - 1] in {",", "that", "which"} and end - after > cue.low - start
        ):
            last = end - 1
            if tokens.kind[last] == PUNCTUATION and last > after:
                last -= 1
            return (after, last) if last - after >= 2 else None
        last = cue.low - 1
        if tokens.low[last] == "," or tokens.low[last] in DASHES:
            last -= 1
        first = start
        return (first, last) if last - first >= 2 else None

    def _after(self, cue: Cue, end: int) -> int | None:
        """Where the words reported after a cue begin, past the person told and the time."""
        tokens, language = self.tokens, self.language
        at = cue.last + 1 if not cue.inverted else cue.high + 1
        if cue.inverted or at >= end:
            return None
        if tokens.low[at] in language.clause_openers:
            return at
        opener = self._opener(at, end)
        if opener is not None:
            return opener
        if tokens.low[cue.last] in language.told | language.telling:
            told = self._past_told(at, end)
            if told is None:
                return None
            at = told
        at = self._past_time(at, end)
        if at < end and tokens.low[at] == ",":
            return None
        return at if at < end and tokens.low[at] not in {".", ";", ":"} else None

    def _opener(self, at: int, end: int) -> int | None:
        """The "that" of "said on Monday in a statement that …"."""
        tokens, language = self.tokens, self.language
        for index in range(at, min(end, at + _FILL)):
            low = tokens.low[index]
            if low == "that" and index + 1 < end:
                return (
                    index
                    if index == at or tokens.low[index - 1] not in language.prepositions
                    else None
                )
            if tokens.kind[index] in (PUNCTUATION, QUOTE) or low in language.finite:
                return None
            if low in language.subject_pronouns and index > at:
                return None
        return None

    def _past_told(self, at: int, end: int) -> int | None:
        """Past the person told: "BBC News", "reporters", "the court", "him"."""
        tokens, language = self.tokens, self.language
        if (
            tokens.low[at] in language.pronouns - {"it"}
            and tokens.low[at] not in language.subject_pronouns
        ):
            at += 1
        elif tokens.kind[at] == CAPITAL:
            while at < end and tokens.kind[at] == CAPITAL:
                at += 1
        else:
            if tokens.low[at] in language.determiners:
                at += 1
            while at < end and tokens.kind[at] == CAPITAL:
                at += 1
            if at < end and tokens.kind[at] == WORD:
                at += 1
        if at >= end or tokens.low[at] in {"to", "about", "of"}:
            return None
        return at

    def _past_time(self, at: int, end: int) -> int:
        """Past "on Monday", "in a statement", "last week"."""
        tokens, language = self.tokens, self.language
        while at < end:
            low = tokens.low[at]
            if low in language.calendar or low in {"earlier", "later", "last", "also"}:
                at += 1
            elif low in {"on", "in"} and at + 1 < end and tokens.low[at + 1] in language.calendar:
                at += 2
            elif (
                low == "in"
                and at + 2 < end
                and tokens.low[at + 1] == "a"
                and tokens.low[at + 2] in language.documents
            ):
                at += 3
            else:
                break
        return at

    def _content_end(self, cue: Cue, position: int, first: int, end: int) -> int:
        """The last token of what is reported: the sentence's end, or the next cue of the
        same speaker ("and said …").
        """
        tokens = self.tokens
        last = end - 1
        for other in self.cues[position + 1 :]:
            if other.sentence != cue.sentence:
                break
            if not other.own and other.mention is cue.mention:
                last = other.first - 1
                break
        for at in range(first, last + 1):
            if tokens.low[at] == ";":
                last = at - 1
                break
        while last > first and (
            (tokens.kind[last] == PUNCTUATION and tokens.low[last] not in {")", "]"})
            or tokens.low[last] in {"and", "but"}
        ):
            last -= 1
        return last

    def _is_clause(self, cue: Cue, first: int, last: int) -> bool:
        """Whether the words after a cue are a clause, not its object or an infinitive."""
        tokens, language = self.tokens, self.language
        low = tokens.low[first]
        if tokens.low[cue.last] in {"said", "says", "say", "saying"}:
            return low not in {"to", "nothing", "so", "goodbye"} and last - first >= 1
        if low == "that":
            return True
        if low in language.clause_openers:
            return any(tokens.low[at] in language.finite for at in range(first + 1, last + 1))
        if low == "to" or low in language.prepositions:
            return False
        if low in language.subject_pronouns or low in {"there", "it"}:
            return True
        return self._finite_ahead(first, last)

    def _finite_ahead(self, first: int, last: int) -> bool:
        """Whether a noun phrase at `first` is followed by its verb, before any comma."""
        tokens, language = self.tokens, self.language
        for at in range(first, min(last, first + _FILL) + 1):
            low = tokens.low[at]
            if low in language.finite or low in language.be:
                return at > first
            if low in {",", ";", ":"} or low in language.relative or low in language.subordinators:
                return False
        return False

    def _before_cue(self, cue: Cue, start: int) -> tuple[int, int] | None:
        """ "The plan is dead, Ann said.": the clause in front of the cue."""
        tokens, language = self.tokens, self.language
        last = cue.low - 1
        if last - start < 2 or tokens.low[last] != ",":
            return None
        sentence_end = self.tokens.sentences[cue.sentence][1]
        after = tokens.low[cue.high + 1] if cue.high + 1 < sentence_end else "."
        if (
            after not in {".", ",", ";", ")"}
            and after not in language.prepositions
            and after not in language.calendar
            and after not in language.adverbs
        ):
            return None
        first = start
        for other in self.cues:
            if other.sentence == cue.sentence and other is not cue and other.high < cue.low:
                first = max(first, other.high + 1)
        if not any(
            tokens.low[at] in language.finite or tokens.low[at].endswith("ed")
            for at in range(first, last)
        ):
            return None
        while first < last and (
            tokens.kind[first] == PUNCTUATION or tokens.low[first] in {"and", "but"}
        ):
            first += 1
        return (first, last - 1) if last - 1 - first >= 1 else None

    # Results

    def cue_span(self, cue: Cue) -> Span | None:
        first, last = cue.first, cue.last
        if self.tokens.kind[first] == PUNCTUATION:
            return None
        return self.tokens.start[first], self.tokens.end[last]

    def speaker_spans(self, cue: Cue) -> tuple[Span | None, Span | None]:
        mention = cue.mention
        if mention is None:
            return None, None
        return self.span(mention.first, mention.last), (
            self.span(*mention.name) if mention.name else None
        )

    def span(self, first: int, last: int) -> Span:
        """The span of some tokens, without a possessive ending."""
        start, end = self.tokens.start[first], self.tokens.end[last]
        if self.tokens.low[last].endswith("'s"):
            end -= 2
        return start, end

    def _quoted(self, index: int) -> Said:
        number = self.tokens.stretch[index]
        stretch = self.stretches[number]
        cue = self.owner.get(index)
        form = self._form(index, stretch, cue)
        speaker, name = self.speaker_spans(cue) if cue else (None, None)
        if form not in (Form.QUOTATION, Form.FRAGMENT):
            cue, speaker, name = None, None, None
        kind = Type.DIRECT if form is Form.QUOTATION and index not in self.mixed else Type.MIXED
        return Said(
            stretch.start, stretch.end, (stretch.outer_start, stretch.outer_end),
            kind, form, self.cue_span(cue) if cue else None, speaker, name,
            stretch.closed, index in self.carried, number,
        )  # fmt: skip

    def _form(self, index: int, stretch: Stretch, cue: Cue | None) -> Form:
        """What the stretch is, by its words, its neighbours and whether somebody says it."""
        tokens, language = self.tokens, self.language
        words = self._inside(index).split()
        before = tokens.low[index - 1] if index else ""
        if self.reader.is_nickname(index):
            return Form.NICKNAME
        direct = cue is not None and index not in self.mixed and cue.manner is not Manner.DESCRIBED
        if direct and index not in self.carried:
            return Form.QUOTATION
        if before in language.titled and before not in language.described:
            return Form.TITLE if len(words) <= 2 * _WORDS_OF_A_QUOTATION else Form.QUOTATION
        if cue is not None:
            return Form.QUOTATION if index in self.carried else Form.FRAGMENT
        if self._is_title(words):
            return Form.TITLE
        if len(words) >= _WORDS_OF_A_QUOTATION:
            return Form.QUOTATION
        return Form.SCARE

    def _is_title(self, words: list[str]) -> bool:
        """Whether the words are set like a title: capitals, and no full stop at the end."""
        if len(words) < 2 or words[-1][-1:] in ".!?":
            return False
        low = self.language
        small = low.prepositions | low.conjunctions | low.determiners | {"is", "are", "vs"}
        return (
            all(word[:1].isupper() or word[:1].isdigit() or word.lower() in small for word in words)
            and words[0][:1].isupper()
            and sum(word[:1].isupper() for word in words) >= 2
        )

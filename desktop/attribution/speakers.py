"""Gives each quoted stretch of a paragraph its cue and its speaker.

By place, not by grammar: a cue beside a quotation (before, after or in its middle)
is its cue. What stands between them must be filling: the person told, a time, a
place, "that", a colon. No cue beside it: the clause before a colon, a name behind
a dash, or the speaker of the sentence before.
"""

from dataclasses import dataclass

from desktop.attribution.beside import ASKED, FILL, Beside
from desktop.attribution.cues import Cue, Manner
from desktop.attribution.grammar import PLAIN
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.quotations import Form, Span, Type
from desktop.attribution.tokens import CAPITAL, DASHES, PUNCTUATION, QUOTE, WORD, Tokens
from desktop.attribution.uncued import WORDS_OF_A_QUOTATION, Uncued, is_title


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation inside one paragraph; the spans are offsets in the paragraph.

    `name` is the proper name inside the speaker's mention; `stretch` the index of the
    quoted stretch, -1 for reported speech. `carried` says that only what the sentence
    before is about tells the speaker.
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
        self.grammar = language.grammar or PLAIN
        self.finder = self.grammar.cues(tokens, language)
        self.reader = self.finder.reader
        self.cues = self.finder.find()
        self._uncued = Uncued(tokens, marks.stretches, self.finder, language)
        self._beside = Beside(self._uncued, self.cues)
        self._by_sentence = self._beside.by_sentence
        self._owner = self._beside.owner
        self._mixed = self._beside.mixed
        # Quotations with the speaker of the sentence before.
        self._taken: set[int] = set()
        self._used: set[int] = set()
        self._held: set[int] = set()

    def attribute(self) -> list[Said]:
        """Every quotation of the paragraph, quoted or reported, in order."""
        kinds = self.tokens.kind
        for number, (start, end) in enumerate(self.tokens.sentences):
            for index in range(start, end):
                if kinds[index] == QUOTE:
                    self._find_owner(index, number)
        reported = self._reported()
        self._let_go()
        for number, (start, end) in enumerate(self.tokens.sentences):
            for index in range(start, end):
                if kinds[index] == QUOTE and index not in self._owner:
                    self._find_beyond(index, number, start, end)
        quoted = [self._quoted(at) for at in range(len(kinds)) if kinds[at] == QUOTE]
        return sorted([*quoted, *reported], key=lambda said: (said.start, -said.end))

    # Cues in the same sentence

    def _find_owner(self, index: int, number: int) -> None:
        here = self._by_sentence.get(number, [])
        named = self._uncued.named_before_colon(index, number, self.tokens.sentences[number][0])
        if named is not None:
            self._owner[index] = named
            return
        ahead = next((cue for cue in here if cue.low > index), None)
        behind = next((cue for cue in reversed(here) if cue.high < index), None)
        follows = ahead is not None and self._touches_left(ahead, index)
        if behind is not None:
            link = self._link(behind, index)
            if link == "direct" and self._goes_on(index, number):
                link = "content"
            used = id(behind) in self._used
            if link and not (follows and (used or link == "content")):
                self._owner[index] = behind
                self._used.add(id(behind))
                if link == "content":
                    self._mixed.add(index)
                return
        if follows and ahead is not None:
            self._owner[index] = ahead
            self._used.add(id(ahead))
            if self._woven(index, number):
                self._mixed.add(index)

    def _goes_on(self, index: int, number: int) -> bool:
        """Whether the stretch is the subject of what follows: "that “all steps” were taken"."""
        at = index + 1
        before = self.tokens.low[index - 1] if index else ""
        return (
            at < self.tokens.sentences[number][1]
            and before != ":"
            and not self._inside(index)[:1].isupper()
            and self.tokens.low[at] in self.language.finite | self.language.auxiliaries
        )

    def _woven(self, index: int, number: int) -> bool:
        """Whether the writer's own words lead into the quotation: "It was “gone”, Ann said"."""
        start = self.tokens.sentences[number][0]
        return (
            index > start
            and self.tokens.kind[index - 1] in (WORD, CAPITAL)
            and not self._inside(index)[:1].isupper()
        )

    def _touches_left(self, cue: Cue, index: int) -> bool:
        """Whether only filling stands between the quotation at `index` and the cue after it."""
        tokens, language = self.tokens, self.language
        between = range(index + 1, cue.low)
        if len(between) > FILL or any(self._bars(at) for at in between):
            return False
        if len(between) > 1 and tokens.low[index + 2] in language.subordinators - {"as"}:
            # "…”, while Ann said": another sentence, with a cue for its own words.
            return False
        first = tokens.low[index + 1]
        if first in {","} | DASHES:
            return True
        inside = self._inside(index).rstrip("'’”\" ")
        paused = inside[-1:] in {",", "—", "-"} | ASKED or first in {"(", "["}
        if paused and len(between) <= FILL // 2:
            return True
        if len(inside.split()) < WORDS_OF_A_QUOTATION and not cue.inverted:
            return False
        skipped = language.fillers
        return all(tokens.low[at] in skipped for at in between)

    def _bars(self, at: int) -> bool:
        low = self.tokens.low[at]
        return (
            self.tokens.kind[at] == QUOTE
            or low in self.language.finite
            or low in {";", ":", ".", "?", "!"}
        )

    def _link(self, cue: Cue, index: int) -> str:
        """How the quotation at `index` follows the cue: "direct", inside its "content", or ""."""
        tokens, language = self.tokens, self.language
        between = range(cue.high + 1, index)
        lows = tokens.low[between.start : between.stop]
        if cue.manner is Manner.PHRASE and not lows:
            return ""
        if ";" in lows:
            rest = lows[lows.index(";") + 1 :]
            skipped = language.fillers | {","}
            return "direct" if all(low in skipped for low in rest) else ""
        if cue.manner is Manner.PHRASE:
            return "direct" if lows in ([","], [":"]) else "content"
        previous = lows[-1] if lows else ":"
        earlier = any(tokens.kind[at] == QUOTE for at in between)
        verbs = any(low in language.finite for low in lows)
        if previous == ":" or (
            not earlier and not verbs and (previous in {",", "that"} or previous in DASHES)
        ):
            return "direct"
        if not earlier and not verbs and len(lows) <= FILL // 2 and self._sentence_like(index):
            return "direct"
        return "" if self._outside(cue, lows) else "content"

    def _outside(self, cue: Cue, lows: list[str]) -> bool:
        """Whether a quoted stretch further on cannot be part of what the cue introduces."""
        if cue.manner is Manner.ALOUD and cue.inverted:
            return True
        if len(lows) == 1 and lows[0] in self.language.prepositions:
            return True
        return lows[0] == "," and lows.count(",") == 1

    def _sentence_like(self, index: int) -> bool:
        text = self._inside(index).lstrip("[(…. ")
        return text[:1].isupper() and len(text.split()) >= WORDS_OF_A_QUOTATION

    def _inside(self, index: int) -> str:
        stretch = self.stretches[self.tokens.stretch[index]]
        return self.tokens.text[stretch.start : stretch.end]

    # Everything else that gives a quotation a speaker

    def _find_beyond(self, index: int, number: int, start: int, end: int) -> None:
        cue = self._uncued.find(index, number, start, end)
        if cue is None:
            cue, taken = self._beside.find(index, number, start, end)
            if taken:
                self._taken.add(index)
        if cue is not None:
            self._owner[index] = cue

    # Results

    def _reported(self) -> list[Said]:
        """Reported speech; quotations inside it belong to the same speaker."""
        reports = self.grammar.reports(self.tokens, self.cues, self.language)
        quoted = {id(cue) for at, cue in self._owner.items() if at not in self._mixed}
        found: list[Said] = []
        for position, cue in enumerate(self.cues):
            if id(cue) in quoted or cue.manner is Manner.ALOUD or cue.mention is None:
                continue
            runs = reports.content(position)
            made = [self._report(cue, *run) for run in runs if not self._is_direct(*run)]
            if made and cue.manner in (Manner.SAID, Manner.PHRASE):
                self._beside.reporting.add(id(cue))
            found += made
        return found

    def _let_go(self) -> None:
        """Drop quoted stretches far behind a cue that none of its reported words hold."""
        for index in [at for at in self._owner if at in self._mixed and at not in self._held]:
            cue = self._owner[index]
            between = self.tokens.low[cue.high + 1 : index]
            if cue.high < index and (len(between) > FILL // 2 or "," in between):
                del self._owner[index]
                self._mixed.discard(index)

    def _is_direct(self, first: int, last: int) -> bool:
        """Whether a run begins with a quotation that has a speaker of its own."""
        while first < last and self.tokens.kind[first] == PUNCTUATION:
            first += 1
        return first in self._owner and first not in self._mixed

    def _report(self, cue: Cue, first: int, last: int) -> Said:
        inside = [at for at in range(first, last + 1) if self.tokens.kind[at] == QUOTE]
        for at in inside:
            nested = self._owner.get(at)
            if nested is None or (nested.manner is Manner.ALOUD and first <= nested.first <= last):
                # "how the fire began but “…”": no cue at all, inside what is reported.
                self._owner[at] = cue
            self._mixed.add(at)
            self._held.add(at)
        kind = Type.MIXED if inside else Type.INDIRECT
        span = (self.tokens.start[first], self.tokens.end[last])
        speaker, name = self.speaker_spans(cue)
        return Said(*span, span, kind, Form.QUOTATION, self.cue_span(cue), speaker, name)

    def cue_span(self, cue: Cue) -> Span | None:
        """The cue's words; None where only a colon or a dash attributes."""
        if self.tokens.kind[cue.first] == PUNCTUATION:
            return None
        return self.tokens.start[cue.first], self.tokens.end[cue.last]

    def speaker_spans(self, cue: Cue) -> tuple[Span | None, Span | None]:
        """The speaker's mention and the proper name inside it."""
        mention = cue.mention
        if mention is None:
            return None, None
        name = self.span(*mention.name) if mention.name else None
        return self.span(mention.first, mention.last), name

    def span(self, first: int, last: int) -> Span:
        """The span of some tokens, without a possessive ending."""
        start, end = self.tokens.start[first], self.tokens.end[last]
        low = self.tokens.low[last]
        if low.endswith(("'s", "s'")):
            end -= 2 if low.endswith("'s") else 1
        return start, end

    def _quoted(self, index: int) -> Said:
        number = self.tokens.stretch[index]
        stretch = self.stretches[number]
        cue = self._owner.get(index)
        form = self._form(index, cue)
        if form not in (Form.QUOTATION, Form.FRAGMENT):
            cue = None
        speaker, name = self.speaker_spans(cue) if cue else (None, None)
        kind = Type.DIRECT if form is Form.QUOTATION and index not in self._mixed else Type.MIXED
        return Said(
            stretch.start, stretch.end, (stretch.outer_start, stretch.outer_end),
            kind, form, self.cue_span(cue) if cue else None, speaker, name,
            stretch.closed, index in self._beside.carried, number,
        )  # fmt: skip

    def _form(self, index: int, cue: Cue | None) -> Form:
        """What the stretch is, by its words, its neighbours and whether somebody says it."""
        words = self._inside(index).split()
        if self.reader.is_nickname(index):
            return Form.NICKNAME
        fragment = index in self._mixed or (cue is not None and cue.manner is Manner.DESCRIBED)
        if cue is not None and not fragment and index not in self._taken:
            written = cue.high == index - 1 and self.tokens.low[cue.last] not in self.language.plain
            named = written and not cue.inverted and is_title(words, self.language)
            named = named or (self._is_placed(index) and is_title(words, self.language))
            return Form.TITLE if named else Form.QUOTATION
        if self._is_called(index) and not fragment:
            return Form.TITLE if len(words) <= 2 * WORDS_OF_A_QUOTATION else Form.QUOTATION
        if cue is not None:
            return Form.QUOTATION if index in self._taken else Form.FRAGMENT
        if is_title(words, self.language):
            return Form.TITLE
        whole = bool(words) and words[-1][-1:] in {",", ".", "?", "!"} and words[0][:1].isupper()
        if len(words) == 1 and index and self.tokens.kind[index - 1] == WORD:
            whole = False
        whole = whole or (len(words) >= WORDS_OF_A_QUOTATION and not self._is_woven_in(index))
        return Form.QUOTATION if whole else Form.SCARE

    def _is_placed(self, index: int) -> bool:
        """As in "she says on “The Long Tide”": a preposition stands before the stretch."""
        before = self.tokens.low[index - 1] if index else ""
        return before in self.language.prepositions and before != "like"

    def _is_called(self, index: int) -> bool:
        """Whether a word in front says that it is a title or a name: "Its motto is “…”" too."""
        low, language = self.tokens.low, self.language
        at = index - 1 - (index > 1 and low[index - 1] in language.be)
        before = low[at] if at >= 0 else ""
        return before in language.titled and before not in language.described

    def _is_woven_in(self, index: int) -> bool:
        """As in "the “will they, won't they” saga": words in front of a noun, as part of it."""
        tokens, language = self.tokens, self.language
        behind = index + 1
        return (
            0 < index < len(tokens) - 1
            and tokens.low[index - 1] in language.determiners
            and tokens.kind[behind] == WORD
            and tokens.low[behind] not in language.lesser | language.finite | language.conjunctions
            and self._inside(index)[:1].islower()
        )

"""A whole text: paragraph readings joined, quotations carried over, speakers resolved.

Whom a mention stands for depends on the cast of the whole text and on few paragraphs in front;
so after an edit only what it can reach is told again (`retelling.py`).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from desktop.article.ledger import Source
from desktop.attribution.antecedents import Antecedents, Told, Voice
from desktop.attribution.beside import goes_on
from desktop.attribution.language import Language
from desktop.attribution.ledger_entry import key_of
from desktop.attribution.people import Cast
from desktop.attribution.quotations import Form, Quotation, Type, moved
from desktop.attribution.reading import Reading
from desktop.attribution.speakers import Said

# A quotation runs over so many paragraphs at most.
LONGEST_RUN = 12


@dataclass(frozen=True)
class Story:
    """What is told of each paragraph and where those start, and the cast. Nothing in it changes."""

    starts: Sequence[int]
    told: Sequence[Told]
    cast: Cast = field(compare=False)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the text in order: as many steps as there are, when first asked."""
        return tuple(moved(one, start) for start, one in self.said())

    def said(self) -> Iterator[tuple[int, Quotation]]:
        """The quotations in order as they were told, each with where its places count from."""
        for start, told in zip(self.starts, self.told, strict=True):
            for one in told.quotations:
                yield start, one

    def before(self, start: int) -> Iterator[Quotation]:
        """The quotations that begin before a place, the nearest first."""
        for number in range(bisect_left(self.starts, start) - 1, -1, -1):
            base = self.starts[number]
            for one in reversed(self.told[number].quotations):
                if base + one.start < start:
                    yield moved(one, base)


class Teller(Antecedents):
    """Joins the readings of one text into a story, paragraph by paragraph.

    `cast` is that of the readings, made here if it is not given; `told` are the first
    paragraphs if they have been told before.
    """

    def __init__(
        self, starts: Sequence[int], readings: Sequence[Reading], sources: Sequence[Source],
        language: Language, cast: Cast | None = None, told: Sequence[Told] = (),
    ) -> None:  # fmt: skip
        super().__init__(readings, language, cast or Cast.of(readings, language), told)
        self.starts = starts
        self.sources = sources
        self._keys: dict[str, str | None] = {}

    def tell(self) -> Story:
        """The story."""
        while len(self.told) < len(self.readings):
            self.go_on()
        return self.story()

    def story(self) -> Story:
        """The story of the paragraphs told so far."""
        return Story(self.starts[: len(self.told)], self.told, self.cast)

    def go_on(self) -> None:
        """Tell the next paragraph, and those into which its last quotation runs on."""
        index = len(self.told)
        last, end = self._run(index)
        self._paragraph(index, last, end)
        for skipped in range(index + 1, last + 1):
            self._paragraph(skipped, skipped, -1, continued=True, upto=end)

    def _run(self, index: int) -> tuple[int, int]:
        """The last paragraph of a quotation left open at `index`, and where it ends there.

        Every further paragraph opens again and only the last closes; a paragraph that
        closes what it did not open ends one too.
        """
        reading = self.readings[index]
        if reading.open_end < 0:
            return index, -1
        for at in range(index + 1, min(len(self.readings), index + LONGEST_RUN)):
            following = self.readings[at]
            if following.opens:
                first = next(s for s in following.stretches if s.depth == 0)
                if first.closed:
                    return at, first.end
                if following.open_end < 0:
                    break
            elif following.stray >= 0 and not any(
                s.outer_start < following.stray for s in following.stretches
            ):
                return at, following.stray
            else:
                break
        return index, -1

    def _paragraph(
        self, index: int, last: int, end: int, *, continued: bool = False, upto: int = -1
    ) -> None:
        """Take in one paragraph; `last` and `end` say where its open quotation closes."""
        reading = self.readings[index]
        voice: Voice | None = None
        found: list[Quotation] = []
        self._meet(index, head=not continued)
        for said in reading.said:
            if continued and said.stretch >= 0 and said.start <= upto and said.outer[0] <= 1:
                continue
            own = self._voice(said, index, index)
            plain = said.form is Form.QUOTATION and said.type is Type.DIRECT
            if own is None and plain:
                own = self._neighbour(index, said, voice)
            close = -1
            if said.stretch == reading.open_end >= 0 and last > index:
                close = self.starts[last] - self.starts[index] + end
                own = own or self._later_voice(last, index)
            found.append(self._placed(said, index, own, close))
            if own is not None and said.type is Type.DIRECT:
                voice = own
        told = self.told[-1]
        told.last = found[-1] if found else None
        told.quotations = tuple(sorted(found, key=lambda one: (one.start, -one.end)))

    def _placed(self, said: Said, index: int, voice: Voice | None, close: int) -> Quotation:
        """The quotation, from its paragraph's start; `close`: where a later one ends it, or -1."""
        start, end, outer = said.start, said.end, said.outer
        if close >= 0:
            end, outer = close, (outer[0], close + 1)
        closed = said.closed or close >= 0
        cited = self._cited(outer[1], index) if self.readings[index].keys else None
        if voice is None:
            plain = said.form is Form.QUOTATION and said.type is Type.DIRECT
            source = cited if plain else None
            return Quotation(start, end, said.type, said.form, outer, source=source, closed=closed)
        name = self._name(voice, index)
        source = cited or self._bound(name or voice.name or voice.text)
        return Quotation(
            start, end, said.type, said.form, outer, voice.cue, voice.speaker, voice.text,
            name, source, closed, voice.carried and cited is None,
        )  # fmt: skip

    def _voice(self, said: Said, index: int, seen_from: int) -> Voice | None:
        """The speaker found in paragraph `index`; places count from another's start."""
        if said.speaker is None:
            return None
        reading, base = self.readings[index], self.starts[index] - self.starts[seen_from]
        name = reading.text[said.name[0] : said.name[1]] if said.name else ""
        cue = (base + said.cue[0], base + said.cue[1]) if said.cue else None
        start, end = said.speaker
        return Voice(cue, (base + start, base + end), reading.text[start:end], name, said.carried)

    def _neighbour(self, index: int, said: Said, voice: Voice | None) -> Voice | None:
        """The speaker of the quotations before it, or of a paragraph that ends with a colon.

        A quotation in a paragraph of its own is nobody's, whoever spoke in the paragraph
        before, unless it goes on in the middle of a thought ("And …").
        """
        reading = self.readings[index]
        if voice is not None and reading.all_quoted:
            return voice
        if index == 0 or reading.tokens.start[0] < said.outer[0]:
            return None
        before = self.readings[index - 1]
        if before.introduces is not None:
            return self._voice(before.introduces, index - 1, index)
        if not reading.all_quoted:
            return None
        if goes_on(reading.text[said.start : said.end], self.language):
            voice = self._last_voice(index - 1, index)
            return replace(voice, carried=True) if voice else None
        return self._answering(index) if self._asks(before) else None

    def _asks(self, reading: Reading) -> bool:
        """Whether a paragraph is only a question, as an interviewer puts it."""
        return (
            not reading.stretches and not reading.said and reading.text.rstrip(" *_").endswith("?")
        )

    def _answering(self, index: int) -> Voice | None:
        """Who answered the question before the one that stands in front of paragraph `index`."""
        if index < 2 or not self.readings[index - 2].opens:
            return None
        return self._last_voice(index - 2, index)

    def _last_voice(self, index: int, seen_from: int) -> Voice | None:
        """Who speaks last in a paragraph, if its last sentence belongs to a quotation."""
        reading, last = self.readings[index], self.told[index].last
        if last is None or last.speaker is None or not reading.tokens.sentences:
            return None
        said = reading.said[-1]
        if said.type is not Type.DIRECT or said.form is not Form.QUOTATION:
            return None
        first = reading.tokens.start[reading.tokens.sentences[-1][0]]
        if max(said.outer[1], last.speaker[1]) <= first:
            return None
        by = self.starts[index] - self.starts[seen_from]
        cue = (last.cue[0] + by, last.cue[1] + by) if last.cue else None
        speaker = (last.speaker[0] + by, last.speaker[1] + by)
        return Voice(cue, speaker, last.speaker_text, last.speaker_name or "")

    def _later_voice(self, last: int, seen_from: int) -> Voice | None:
        for said in self.readings[last].said:
            if said.stretch >= 0 and said.speaker:
                return self._voice(said, last, seen_from)
        return None

    # The ledger

    def _bound(self, name: str) -> str | None:
        """The key of the ledger entry of a name."""
        if not self.sources:
            return None
        if name not in self._keys:
            self._keys[name] = key_of(self.sources, name)
        return self._keys[name]

    def _cited(self, end: int, index: int) -> str | None:
        """The key written behind a quotation that ends at `end`, before the next one begins."""
        reading = self.readings[index]
        stop = min(
            (s.outer_start for s in reading.stretches if s.outer_start >= end),
            default=len(reading.text),
        )
        known = {source.key for source in self.sources}
        return next((key for at, key in reading.keys if end <= at < stop and key in known), None)

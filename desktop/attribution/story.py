"""A whole text: paragraph readings joined, quotations carried over, speakers resolved.

Cheap next to reading the paragraphs, so it is done afresh after every edit.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.article.ledger import Source
from desktop.attribution.language import Language
from desktop.attribution.people import Cast, Person
from desktop.attribution.quotations import Form, Quotation, Span, Type
from desktop.attribution.reading import Reading
from desktop.attribution.speakers import Said

_LONGEST_RUN = 12
_BACK = 4


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as found: spans in the whole text, the mention's words, the name in them."""

    cue: Span | None
    speaker: Span
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Story:
    """The quotations of a text in order, the cast, and who each paragraph's quotation is by."""

    quotations: tuple[Quotation, ...]
    cast: Cast


class Teller:
    """Joins the readings of one text into a story."""

    def __init__(
        self, starts: Sequence[int], readings: Sequence[Reading], sources: Sequence[Source],
        language: Language,
    ) -> None:  # fmt: skip
        self.starts = starts
        self.readings = readings
        self.sources = sources
        self.language = language
        self.cast = Cast(language)
        self.cast.take_in(name for reading in readings for name in reading.names)
        self.found: list[Quotation] = []
        self._people: list[dict[int, list[tuple[int, Person]]]] = []
        self._spoken: list[tuple[int, Person] | None] = []
        # Who has spoken in the paragraph that is being told.
        self._heard: list[Person] = []
        self._keys: dict[str, str | None] = {}

    def tell(self) -> Story:
        """The story."""
        index = 0
        count = len(self.readings)
        while index < count:
            last, end = self._run(index)
            self._paragraph(index, last, end)
            for skipped in range(index + 1, last + 1):
                self._paragraph(skipped, skipped, -1, continued=True, upto=end)
            index = last + 1
        self.found.sort(key=lambda one: (one.start, -one.end))
        return Story(tuple(self.found), self.cast)

    def _run(self, index: int) -> tuple[int, int]:
        """The last paragraph of a quotation left open at `index`, and where it ends there.

        Every further paragraph opens again and only the last closes; a paragraph that
        closes what it did not open ends one too.
        """
        reading = self.readings[index]
        if reading.open_end < 0:
            return index, -1
        for at in range(index + 1, min(len(self.readings), index + _LONGEST_RUN)):
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
        reading, base = self.readings[index], self.starts[index]
        voice: Voice | None = None
        self._meet(index)
        for said in reading.said:
            if continued and said.stretch >= 0 and said.start <= upto and said.outer[0] <= 1:
                continue
            own = self._voice(said, reading, base)
            plain = said.form is Form.QUOTATION and said.type is Type.DIRECT
            if own is None and plain:
                own = self._neighbour(index, said, voice)
            close = -1
            if said.stretch == reading.open_end >= 0 and last > index:
                close = self.starts[last] + end
                own = own or self._later_voice(last)
            self.found.append(self._placed(said, index, own, close))
            if own is not None and said.type is Type.DIRECT:
                voice = own

    def _placed(self, said: Said, index: int, voice: Voice | None, close: int) -> Quotation:
        """The quotation in the whole text; `close` is where a later paragraph ends it, or -1."""
        base = self.starts[index]
        start, end = base + said.start, base + said.end
        outer = (base + said.outer[0], base + said.outer[1])
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
            name, source, closed,
        )  # fmt: skip

    def _voice(self, said: Said, reading: Reading, base: int) -> Voice | None:
        if said.speaker is None:
            return None
        name = reading.text[said.name[0] : said.name[1]] if said.name else ""
        cue = (base + said.cue[0], base + said.cue[1]) if said.cue else None
        start, end = said.speaker
        return Voice(cue, (base + start, base + end), reading.text[start:end], name)

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
        before, base = self.readings[index - 1], self.starts[index - 1]
        if before.introduces is not None:
            return self._voice(before.introduces, before, base)
        if not reading.all_quoted:
            return None
        if self._goes_on(reading.text[said.start : said.end]):
            return self._last_voice(before, base)
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
        return self._last_voice(self.readings[index - 2], self.starts[index - 2])

    def _goes_on(self, words: str) -> bool:
        """Whether a quotation begins with a conjunction or with "then"."""
        first = words[:12].partition(" ")[0].rstrip(",…").lower()
        return first in self.language.connectives

    def _last_voice(self, before: Reading, base: int) -> Voice | None:
        """Who speaks last in the paragraph before, if its last sentence belongs to a quotation."""
        if not before.said or not self.found or not before.tokens.sentences:
            return None
        last, said = self.found[-1], before.said[-1]
        direct = said.type is Type.DIRECT and said.form is Form.QUOTATION
        if not direct or last.speaker is None or last.start < base:
            return None
        first = before.tokens.start[before.tokens.sentences[-1][0]]
        near = max(said.outer[1], last.speaker[1] - base) > first
        if not near:
            return None
        return Voice(last.cue, last.speaker, last.speaker_text, last.speaker_name or "")

    def _later_voice(self, last: int) -> Voice | None:
        reading = self.readings[last]
        for said in reading.said:
            if said.stretch >= 0 and said.speaker:
                return self._voice(said, reading, self.starts[last])
        return None

    # Names

    def _meet(self, index: int) -> None:
        """Note whom the paragraph names, by place."""
        reading = self.readings[index]
        met: dict[int, list[tuple[int, Person]]] = {}
        for name in reading.names:
            person = self.cast.known(name.words)
            if person is not None:
                met.setdefault(name.sentence, []).append((name.start, person))
        self._people.append(met)
        self._spoken.append(None)
        self._heard.clear()

    def _name(self, voice: Voice, index: int) -> str | None:
        """Whom a voice belongs to; notes where the person speaks."""
        if self._is_plural(voice, index):
            return None
        person = self._resolve(voice, index)
        if person is None:
            return voice.name or None
        at = voice.speaker[0] - self.starts[index]
        self._spoken[-1] = (self.readings[index].tokens.sentence_at(at), person)
        self._heard.append(person)
        return person.name

    def _is_plural(self, voice: Voice, index: int) -> bool:
        """Whether a name is only the plural that opens a sentence ("Crowds chanted").

        One that is known from elsewhere in the text ("Roy Hicks") is a name.
        """
        name = voice.name
        if self.language.grammar is not None or not voice.text.startswith(name):
            # A grammar of its own has told names from nouns already.
            return False
        if not name.endswith("s") or name.endswith(("ss", "us")) or " " in name:
            return False
        low = name.lower()
        if low in self.language.given_names or self.cast.namesakes(low) or self.cast.named(name):
            return False
        tokens, at = self.readings[index].tokens, voice.speaker[0] - self.starts[index]
        opens = at >= 0 and tokens.start[tokens.sentences[tokens.sentence_at(at)][0]] == at
        return opens and not voice.text.isupper()

    def _resolve(self, voice: Voice, index: int) -> Person | None:
        if voice.name:
            title = voice.text.partition(" ")[0].rstrip(".").lower()
            return self.cast.speak(voice.name, title)
        low = voice.text.lower()
        if low in self.language.third_person:
            return self._antecedent(low, voice.speaker[0] - self.starts[index], index)
        return self.cast.described_as(voice.text)

    def _antecedent(self, pronoun: str, at: int, index: int) -> Person | None:
        """The person a pronoun at `at` of paragraph `index` stands for."""
        position = len(self._people) - 1
        if pronoun in self.language.they:
            spoken = self._spoken[position] or self._spoken[max(0, position - 1)]
            return spoken[1] if spoken and self.cast.is_body(spoken[1]) else None
        sentence = self.readings[index].tokens.sentence_at(at)
        return (
            self._met_here(pronoun, at, sentence, position)
            or next((one for one in reversed(self._heard) if self.cast.fits(one, pronoun)), None)
            or self._met_before(pronoun, position)
        )

    def _met_here(self, pronoun: str, at: int, sentence: int, position: int) -> Person | None:
        """The subject of this sentence or the one before, or who spoke in between."""
        spoken = self._spoken[position]
        doubtful: Person | None = None
        for number in range(sentence, max(-1, sentence - _BACK), -1):
            if spoken and number <= spoken[0] and number < sentence:
                if self.cast.fits(spoken[1], pronoun):
                    return spoken[1]
                spoken = None
            for start, person in self._people[position].get(number, ()):
                if start < at and self.cast.fits(person, pronoun):
                    if self.cast.vouched(person) or self.cast.is_body(person):
                        return person
                    doubtful = doubtful or person
        return doubtful

    def _met_before(self, pronoun: str, position: int) -> Person | None:
        """Who spoke in the nearest paragraph before, or was first in its last sentence."""
        doubtful: Person | None = None
        for back in range(position - 1, max(-1, position - 1 - _BACK), -1):
            spoken = self._spoken[back]
            if spoken and self.cast.fits(spoken[1], pronoun):
                return spoken[1]
            for _, people in sorted(self._people[back].items(), reverse=True):
                for _, person in people:
                    if not self.cast.fits(person, pronoun):
                        continue
                    if self.cast.vouched(person):
                        return person
                    doubtful = doubtful or person
        return doubtful

    # The ledger

    def _bound(self, name: str) -> str | None:
        """The key of the ledger entry of a name."""
        if not self.sources:
            return None
        if name not in self._keys:
            self._keys[name] = bind(self.sources, name)
        return self._keys[name]

    def _cited(self, end: int, index: int) -> str | None:
        """The key written behind a quotation that ends at `end`, before the next one begins."""
        reading = self.readings[index]
        end -= self.starts[index]
        stop = min(
            (s.outer_start for s in reading.stretches if s.outer_start >= end),
            default=len(reading.text),
        )
        known = {source.key for source in self.sources}
        return next((key for at, key in reading.keys if end <= at < stop and key in known), None)


def bind(sources: Sequence[Source], name: str) -> str | None:
    """The key of the ledger entry a name belongs to: name, alias, or the only such surname."""
    wanted = _plain(name) if sources else ""
    if not wanted:
        return None
    for source in sources:
        if wanted in {_plain(source.name), *map(_plain, source.aliases)}:
            return source.key
    last = wanted.split()[-1]
    partial = [
        source.key
        for source in sources
        if _plain(source.name).split()[-1:] == [last]
        and (" " not in wanted or " " not in _plain(source.name))
    ]
    return partial[0] if len(partial) == 1 else None


def _plain(name: str) -> str:
    low = name.casefold().replace("’", "'").strip(" .,")
    return low.removeprefix("the ")

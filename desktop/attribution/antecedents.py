"""Whom a speaker's mention stands for at its place: by the cast, and by who was met before.

A pronoun stands for the nearest person whom it fits; a role that several have, or "the
company", for whoever was named last. Nothing further back than a few paragraphs counts.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.attribution.language import Language
from desktop.attribution.people import Cast, Person, opens_sentence, title_in
from desktop.attribution.quotations import Quotation, Span
from desktop.attribution.reading import Reading

# So many paragraphs in front of one may tell who speaks in it.
LOOKS_BACK = 4


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as found: spans in the whole text, the mention's words, the name in them.

    `carried` says that only words in front tell so.
    """

    cue: Span | None
    speaker: Span
    text: str
    name: str
    carried: bool = False


@dataclass(slots=True)
class Told:
    """What is known of one paragraph of a story; all places count from where it starts.

    `quotations` are in order, `last` is the one that stands last. `people` are those named in
    each sentence with their places, `spoken` is who speaks in it last, with the sentence.
    `head`: no quotation of an earlier paragraph runs on into it. `found` is for what a checker
    found out about the paragraph's quotations, which holds as long as this is what is told of it.
    """

    people: dict[int, list[tuple[int, Person]]]
    head: bool
    quotations: tuple[Quotation, ...] = ()
    last: Quotation | None = None
    spoken: tuple[int, Person] | None = None
    found: "Found | None" = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """What a checker found out about the quotations of one paragraph.

    `sifted` are those that a rule wants to see, by its id; `carried` the words that each speaker,
    a name and the key of an entry, says in them.
    """

    sifted: Mapping[str, tuple[Quotation, ...]]
    carried: tuple[tuple[tuple[str, str | None], int], ...]


class Antecedents:
    """Resolves the speakers of a story's paragraphs as these are told, one after another."""

    def __init__(
        self, readings: Sequence[Reading], language: Language, cast: Cast, told: Sequence[Told]
    ) -> None:
        self.readings = readings
        self.language = language
        self.cast = cast
        self.told = list(told)
        # Who has spoken in the paragraph that is being told.
        self._heard: list[Person] = []
        # Somebody without a name who speaks in it: the mention, the sentence.
        self._stranger: tuple[str, int] | None = None

    def _meet(self, index: int, *, head: bool) -> None:
        """Note whom the paragraph names, by place."""
        reading = self.readings[index]
        met: dict[int, list[tuple[int, Person]]] = {}
        for name in reading.names:
            person = self.cast.known(name.words)
            if person is not None:
                met.setdefault(name.sentence, []).append((name.start, person))
        self.told.append(Told(met, head))
        self._heard.clear()
        self._stranger = None

    def _name(self, voice: Voice, index: int) -> str | None:
        """Whom a voice belongs to; notes where the person speaks."""
        reading, at = self.readings[index], voice.speaker[0]
        opens = opens_sentence(reading, at)
        if not self.cast.may_be_name(voice.name, voice.text, opens=opens):
            return None
        person = self._resolve(voice, index)
        if person is None:
            if not voice.name and voice.text.lower() not in self.language.pronouns:
                self._stranger = (voice.text.lower(), reading.tokens.sentence_at(at))
            return voice.name or None
        self.told[-1].spoken = (reading.tokens.sentence_at(at), person)
        self._heard.append(person)
        return person.name

    def _resolve(self, voice: Voice, index: int) -> Person | None:
        if voice.name:
            return self.cast.speak(voice.name, title_in(voice.text))
        low = voice.text.lower()
        if low in self.language.third_person:
            return self._antecedent(low, voice.speaker[0], index)
        fitting = self.cast.described_as(voice.text)
        if len(fitting) == 1:
            return fitting[0]

        def may_be(person: Person, reading: Reading, place: int) -> bool:
            if fitting:
                return any(person is one for one in fitting)
            return self.cast.may_be_company(person, low) and self._is_thing(reading, place)

        definite = low.partition(" ")[0] in self.language.definite
        return self._nearest(voice.speaker[0], may_be) if fitting or definite else None

    def _is_thing(self, reading: Reading, place: int) -> bool:
        """Whether a sentence that a name opens speaks of an "it", and of no "he" or "she"."""
        language, tokens = self.language, reading.tokens
        low = tokens.low[slice(*tokens.sentences[tokens.sentence_at(place)])]
        people = language.he | language.she
        speaks = any(one in language.it for one in low) and not any(one in people for one in low)
        return speaks and opens_sentence(reading, place)

    def _nearest(self, at: int, fits: Callable[[Person, Reading, int], bool]) -> Person | None:
        """Who that fits was named last before a place in the paragraph that is being told.

        `fits` also learns where the name stands.
        """
        for back, told in enumerate(self.told[: -1 - LOOKS_BACK : -1]):
            reading = self.readings[len(self.told) - 1 - back]
            met = [one for people in told.people.values() for one in people]
            for place, person in sorted(met, key=lambda one: one[0], reverse=True):
                before = back or place < at
                if before and fits(person, reading, place):
                    return person
        return None

    def _antecedent(self, pronoun: str, at: int, index: int) -> Person | None:
        """The person a pronoun at `at` of paragraph `index` stands for."""
        position = len(self.told) - 1
        if pronoun in self.language.they:
            spoken = self.told[position].spoken or self.told[max(0, position - 1)].spoken
            return spoken[1] if spoken and self.cast.is_body(spoken[1]) else None
        sentence = self.readings[index].tokens.sentence_at(at)
        if self._is_stranger(pronoun, sentence, position):
            return None
        return (
            self._met_here(pronoun, at, sentence, position)
            or next((one for one in reversed(self._heard) if self.cast.fits(one, pronoun)), None)
            or self._met_before(pronoun, position)
        )

    def _is_stranger(self, pronoun: str, sentence: int, position: int) -> bool:
        """Whether a pronoun stands for somebody unnamed who has just spoken: "the boy's father"."""
        if self._stranger is None:
            return False
        text, since = self._stranger
        language, words = self.language, text.replace("’s", "").split()
        wrong = language.feminine_roles if pronoun in language.he else language.masculine_roles
        if words[-1] in wrong or words[-1] not in language.person_words | language.indefinite:
            return False
        met = self.told[position].people
        return since < sentence and not any(met.get(at) for at in range(since, sentence + 1))

    def _met_here(self, pronoun: str, at: int, sentence: int, position: int) -> Person | None:
        """The subject of this sentence or the one before, or who spoke in between."""
        spoken = self.told[position].spoken
        doubtful: Person | None = None
        for number in range(sentence, max(-1, sentence - LOOKS_BACK), -1):
            if spoken and number <= spoken[0] and number < sentence:
                if self.cast.fits(spoken[1], pronoun):
                    return spoken[1]
                spoken = None
            for start, person in self.told[position].people.get(number, ()):
                if start < at and self.cast.fits(person, pronoun):
                    if self.cast.vouched(person) or self.cast.is_body(person):
                        return person
                    doubtful = doubtful or person
        return doubtful

    def _met_before(self, pronoun: str, position: int) -> Person | None:
        """Who spoke in the nearest paragraph before, or was first in its last sentence."""
        doubtful: Person | None = None
        for back in range(position - 1, max(-1, position - 1 - LOOKS_BACK), -1):
            spoken = self.told[back].spoken
            if spoken and self.cast.fits(spoken[1], pronoun):
                return spoken[1]
            for _, people in sorted(self.told[back].people.items(), reverse=True):
                for _, person in people:
                    if not self.cast.fits(person, pronoun):
                        continue
                    if self.cast.vouched(person):
                        return person
                    doubtful = doubtful or person
        return doubtful

"""What one language knows: its words for saying, its pronouns, titles, months, hedges.

A language is data (a TOML file of `resources/lexicons/`), read once into a frozen
value. The engine asks only this value, so another language is another file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, cast

Words = frozenset[str]
Phrases = tuple[str, ...]


def _words() -> Any:
    return field(default_factory=frozenset[str], metadata={"read": "words"})


def _phrases() -> Any:
    return field(default=(), metadata={"read": "phrases"})


def _pairs() -> Any:
    return field(default_factory=dict[str, str], metadata={"read": "pairs"})


@dataclass(frozen=True)
class Language:
    """The lexicon of one language; the comments of the lexicon file say what each list holds.

    Words are lower case; `places` and `placeholders` keep their capitals.
    """

    tag: str
    title: str
    said: Words = _words()
    saying: Words = _words()
    said_aloud: Words = _words()
    saying_aloud: Words = _words()
    thought: Words = _words()
    thinking: Words = _words()
    told: Words = _words()
    telling: Words = _words()
    described: Words = _words()
    describing: Words = _words()
    according: Phrases = _phrases()
    quoted_as: Words = _words()
    he: Words = _words()
    she: Words = _words()
    they: Words = _words()
    it: Words = _words()
    first: Words = _words()
    subject_pronouns: Words = _words()
    relative: Words = _words()
    indefinite: Words = _words()
    common: Words = _words()
    be: Words = _words()
    auxiliaries: Words = _words()
    negations: Words = _words()
    finite: Words = _words()
    adverbs: Words = _words()
    determiners: Words = _words()
    prepositions: Words = _words()
    conjunctions: Words = _words()
    subordinators: Words = _words()
    clause_openers: Words = _words()
    speakers_plural: Words = _words()
    particles: Words = _words()
    abbreviations: Words = _words()
    elisions: Words = _words()
    masculine_titles: Words = _words()
    feminine_titles: Words = _words()
    titles: Words = _words()
    masculine_roles: Words = _words()
    feminine_roles: Words = _words()
    roles: Words = _words()
    plural_people: Words = _words()
    organisations: Words = _words()
    places: Phrases = _phrases()
    calendar: Words = _words()
    demonyms: Words = _words()
    masculine_names: Words = _words()
    feminine_names: Words = _words()
    vague: Words = _words()
    vague_unless_named: Words = _words()
    vague_phrases: Phrases = _phrases()
    vague_verbs: Words = _words()
    media_nouns: Words = _words()
    media_adjectives: Words = _words()
    second_hand_phrases: Phrases = _phrases()
    hedges: Words = _words()
    hedge_phrases: Phrases = _phrases()
    passive_phrases: Phrases = _phrases()
    placeholders: Phrases = _phrases()
    placeholder_phrases: Phrases = _phrases()
    titled: Words = _words()
    documents: Words = _words()
    loaded: Mapping[str, str] = _pairs()

    @classmethod
    def parse(cls, tables: Mapping[str, object]) -> "Language":
        """Read a lexicon from its loaded tables; ValueError says what is wrong with it."""
        kinds = {item.name: item.metadata.get("read", "text") for item in fields(cls)}
        values: dict[str, Any] = {}
        for name, value in tables.items():
            if name not in kinds:
                raise ValueError(f"the lexicon has an unknown entry {name!r}")
            values[name] = _READERS[kinds[name]](name, value)
        for name in ("tag", "title", "said"):
            if not values.get(name):
                raise ValueError(f"the lexicon has no {name!r}")
        return cls(**values)

    @cached_property
    def stops(self) -> Words:
        """Words that end a walk through a noun phrase."""
        return (
            self.subordinators
            | self.finite
            | self.auxiliaries
            | self.be
            | (self.he | self.she | self.they | self.it | self.first) - self.determiners
            | self.relative
        )

    @cached_property
    def skipped(self) -> Words:
        """Words that may stand between a subject and its verb."""
        return self.adverbs | self.auxiliaries | self.negations

    @cached_property
    def cues(self) -> Words:
        """Every verb form that can introduce words or thoughts."""
        return (
            self.said | self.saying | self.said_aloud | self.saying_aloud | self.thought
            | self.thinking
        )  # fmt: skip

    @cached_property
    def manner_of(self) -> Mapping[str, tuple[str, bool]]:
        """What a verb form introduces ("said", "aloud", "thought"), and whether it is running."""
        found: dict[str, tuple[str, bool]] = {}
        for words, manner, running in (
            (self.thinking, "thought", True),
            (self.thought, "thought", False),
            (self.saying_aloud, "aloud", True),
            (self.said_aloud, "aloud", False),
            (self.saying, "said", True),
            (self.said, "said", False),
        ):
            found.update(dict.fromkeys(words, (manner, running)))
        return found

    @cached_property
    def ambiguous(self) -> Words:
        """Verb forms without a tense mark of their own, often nouns too: "claim", "reports"."""
        every = self.said | self.said_aloud | self.thought
        plain = {
            word
            for word in every
            if {word + "s", word + "es", word[:-1] + "ies"} & every and not word.endswith("ed")
        }
        marked = {word for word in every if word.endswith("s") and word[:-1] in plain}
        return frozenset(plain | marked) - {"say", "says", "tell", "tells"}

    @cached_property
    def phrases_by_word(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The attributing phrases by their first word."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.according:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
        return found

    @cached_property
    def place_keys(self) -> Words:
        """The places, in lower case."""
        return frozenset(place.lower() for place in self.places)

    @cached_property
    def pronouns(self) -> Words:
        """Every personal pronoun."""
        return self.he | self.she | self.they | self.it | self.first

    @cached_property
    def person_words(self) -> Words:
        """Titles, ranks and roles that stand before a name."""
        return (
            self.titles
            | self.masculine_titles
            | self.feminine_titles
            | self.roles
            | self.masculine_roles
            | self.feminine_roles
        )


def _read_text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{name!r} in the lexicon is not a text")  # noqa: TRY004 (bad data)
    return value


def _read_words(name: str, value: object) -> Words:
    return frozenset(_read_text(name, value).split())


def _read_phrases(name: str, value: object) -> Phrases:
    if not isinstance(value, list):
        raise ValueError(f"{name!r} in the lexicon is not a list")  # noqa: TRY004 (bad data)
    return tuple(_read_text(name, item) for item in cast("list[object]", value))


def _read_pairs(name: str, value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise ValueError(f"{name!r} in the lexicon is not a table")  # noqa: TRY004 (bad data)
    table = cast("dict[str, object]", value)
    return {key: _read_text(name, item) for key, item in table.items()}


_READERS = {
    "text": _read_text,
    "words": _read_words,
    "phrases": _read_phrases,
    "pairs": _read_pairs,
}

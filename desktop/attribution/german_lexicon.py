"""What German needs beside word lists: the lexicon's `grammar` table, and sets made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from desktop.attribution.language import Language
from desktop.translation import tr

Words = frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """The lists of a lexicon's `grammar` table; its comments say what each one holds."""

    language: Language
    nouns: Words
    endings: tuple[str, ...]
    heads: tuple[str, ...]
    measures: Words
    contractions: Words
    datives: Words
    joining: Words
    participles: Words
    having: Words
    modals: Words
    separable: Mapping[str, Words]
    subjunctive: Words
    quoting: Words
    supposed: Words
    viewing: Words
    ages: Words
    no_content: Words

    @classmethod
    def parse(cls, table: Mapping[str, object], language: Language) -> "Lexicon":
        """Read the table beside `language`; ValueError says what is wrong with it."""
        names = [item.name for item in fields(cls) if item.name != "language"]
        unknown = sorted(set(table) - set(names))
        if unknown:
            raise ValueError(
                tr("the grammar has an unknown entry: {names}", names=", ".join(unknown))
            )
        lists = {name: str(table.get(name, "")).split() for name in names}
        separable: dict[str, Words] = {}
        for pair in lists.pop("separable"):
            verb, _, halves = pair.partition("-")
            separable[verb] = frozenset(halves.split("/"))
        endings, heads = tuple(lists.pop("endings")), tuple(lists.pop("heads"))
        rest = {name: frozenset(words) for name, words in lists.items()}
        return cls(language=language, endings=endings, heads=heads, separable=separable, **rest)

    @cached_property
    def triggers(self) -> Words:
        """Every word that a cue may begin with."""
        return (
            self.language.triggers | self.language.postposed | self.quoting | self.participles
            | self.separable.keys() | {"so"}
        )  # fmt: skip

    @cached_property
    def honorifics(self) -> Words:
        """Titles: a name follows, and they are no part of it."""
        language = self.language
        return language.titles | language.masculine_titles | language.feminine_titles

    @cached_property
    def first_names(self) -> Words:
        """First names of both genders."""
        return self.language.masculine_names | self.language.feminine_names

    @cached_property
    def small(self) -> Words:
        """Words that are no names, whatever their capital."""
        language = self.language
        return (
            language.common | language.prepositions | language.pronouns | language.finite
            | language.adverbs | language.subordinators | language.conjunctions
            | language.determiners | language.indefinite | self.contractions | self.modals
        )  # fmt: skip

    @cached_property
    def verbs(self) -> Words:
        """The verbs that are known."""
        language = self.language
        return language.cues | language.described | language.finite | self.modals

    @cached_property
    def plain(self) -> Words:
        """Words in front of a noun that are neither article nor adjective."""
        return self.small | self.verbs

    @cached_property
    def known(self) -> Words:
        """All nouns of all lists."""
        language = self.language
        return (
            self.nouns | self.measures | language.documents | language.plural_people
            | language.calendar | language.vague_nouns | language.media_nouns | language.roles
            | language.masculine_roles | language.feminine_roles | language.organisations
            | language.titled | language.casualties | language.demonyms
        )  # fmt: skip

    @cached_property
    def barriers(self) -> Words:
        """Words that end a noun phrase."""
        language = self.language
        return (
            language.finite | language.prepositions | language.subordinators | language.negations
            | language.cues | language.auxiliaries | self.having | self.modals | language.adverbs
        ) - language.determiners  # fmt: skip

    @cached_property
    def no_nouns(self) -> Words:
        """Words that are no nouns, whatever their capital."""
        language = self.language
        return (
            self.barriers | language.pronouns | language.determiners | language.conjunctions
            | self.contractions | language.common | language.relative
        )  # fmt: skip

    @cached_property
    def no_modifiers(self) -> Words:
        """Words that do not stand between an article and its noun."""
        return self.barriers | self.language.pronouns | self.language.conjunctions

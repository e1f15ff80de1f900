"""What one language knows: its words for saying, its pronouns, titles, months, hedges.

A language is data (a TOML file of `resources/lexicons/`), read once into a frozen
value. The engine asks only this value, so another language is another file.
"""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.attribution.lexicon import Pairs, Phrases, Words, read
from desktop.translation import tr

if TYPE_CHECKING:
    from desktop.attribution.grammar import Grammar


@dataclass(frozen=True, kw_only=True)
class Language:
    """The lexicon of one language; the comments of the lexicon file say what each list holds.

    Words are lower case; `places` and `placeholders` keep their capitals.
    """

    tag: str
    title: str
    plain: Words
    steady: Words
    putting: Words
    said: Words
    saying: Words
    said_aloud: Words
    saying_aloud: Words
    thought: Words
    thinking: Words
    told: Words
    telling: Words
    described: Words
    describing: Words
    according: Phrases
    quoted_as: Words
    he: Words
    she: Words
    they: Words
    it: Words
    first: Words
    subject_pronouns: Words
    relative: Words
    indefinite: Words
    common: Words
    be: Words
    auxiliaries: Words
    negations: Words
    finite: Words
    adverbs: Words
    determiners: Words
    articles: Words
    prepositions: Words
    conjunctions: Words
    subordinators: Words
    clause_openers: Words
    speakers_plural: Words
    particles: Words
    abbreviations: Words
    elisions: Words
    masculine_titles: Words
    feminine_titles: Words
    titles: Words
    masculine_roles: Words
    feminine_roles: Words
    roles: Words
    plural_people: Words
    plurals: Words
    utterances: Words
    perceiving: Words
    joints: Words
    organisations: Words
    places: Phrases
    calendar: Words
    demonyms: Words
    masculine_names: Words
    feminine_names: Words
    vague: Words
    vague_unless_named: Words
    people: Words
    vague_adjectives: Words
    hidden_sources: Words
    vague_singulars: Words
    familiar: Words
    pinning: Words
    indefinite_articles: Words
    vague_verbs: Words
    media_nouns: Words
    media_adjectives: Words
    second_hand_phrases: Phrases
    hedges: Words
    hedge_phrases: Phrases
    passive_phrases: Phrases
    placeholders: Words
    placeholder_phrases: Phrases
    titled: Words
    documents: Words
    anonymous_plurals: Words
    declined_phrases: Phrases
    state_outlets: Words
    state_words: Words
    unverified_phrases: Phrases
    casualties: Words
    numerals: Words
    crimes: Words
    convictions: Words
    accusing: Words
    accused: Words
    wrongs: Words
    facing: Phrases
    failing: Phrases
    duties: Words
    denying: Words
    reply_phrases: Phrases
    anonymity_phrases: Phrases
    loaded: Pairs
    # Determiners of something known: "the sculptor".
    definite: Words = frozenset(("the", "this"))
    # Verbs that name a speaker only right behind a quotation: "… came the reply".
    echoing: Words = frozenset()
    # Adjectives that attribute with "that": "she was adamant that".
    avowing: Words = frozenset()
    # How somebody takes something, in a sentence before their words: "Ann nodded. “…”".
    reactions: Words = frozenset()
    # What people do besides speaking: "she said it was gone, and left".
    deeds: Words = frozenset()
    # Words that attribute from behind: "Meyer zufolge".
    postposed: Words = frozenset()
    # What fixes write behind a quotation (with a comma where it stands outside the
    # marks) and behind a claim.
    said_by: str = " said {answer}"
    according_by: str = ", according to {answer}"
    state_run: str = "state-run "
    # What leads to whoever does something in the passive: "verified by".
    agents: Words = frozenset(("by",))
    # How its sentences are built, where word lists are not enough.
    grammar: "Grammar | None" = None

    @classmethod
    def parse(cls, tables: Mapping[str, object]) -> "Language":
        """Read a lexicon from its loaded tables; ValueError says what is wrong with it."""
        kinds = {item.name: item.type for item in fields(cls) if item.name != "grammar"}
        free = {item.name for item in fields(cls) if item.default is not MISSING} - set(tables)
        if unknown := sorted(set(tables) - set(kinds)):
            raise ValueError(
                tr("the lexicon has an unknown entry: {names}", names=", ".join(unknown))
            )
        values = {
            name: read(name, kinds[name], tables.get(name)) for name in kinds if name not in free
        }
        for name in ("tag", "title", "said"):
            if not values[name]:
                raise ValueError(tr("the lexicon has no {name}", name=name))
        return cls(**values)

    def role(self, word: str) -> str:
        """The role a word tells, itself or the one it ends in; "" where it tells none."""
        if word in self.person_words:
            return word
        own = self.grammar.role if self.grammar else None
        return own(word, self) if own else ""

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
        return frozenset(plain | marked) - self.steady

    @cached_property
    def phrases_by_word(self) -> Mapping[str, list[tuple[str, ...]]]:
        """The attributing phrases by their first word."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.according:
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
        return found

    @cached_property
    def heads(self) -> Words:
        """Nouns that may follow a name and make it a longer one: "Orsa news agency"."""
        return self.person_words | self.documents | self.organisations | self.plural_people

    @cached_property
    def triggers(self) -> Words:
        """Every word that a cue may begin with."""
        return self.cues | self.putting | frozenset(self.phrases_by_word)

    @cached_property
    def lead_ins(self) -> Words:
        """What may stand between a quotation and "said Ann"."""
        return self.adverbs | {"so", "as", ",", "—", "–", "-", "--"}

    @cached_property
    def titles_before_names(self) -> Words:
        """Titles and offices; behind one of them inside a run of capitals the name begins."""
        return self.titles | self.masculine_titles | self.feminine_titles

    @cached_property
    def given_names(self) -> Words:
        """First names."""
        return self.masculine_names | self.feminine_names

    @cached_property
    def like_acronyms(self) -> Words:
        """Pronouns that are names where they are written in capitals: "US", "IT", "WHO"."""
        return self.pronouns | self.relative

    @cached_property
    def possessives(self) -> Words:
        """As in "his promise": whose words something is."""
        return (self.he | self.she | self.they) & self.determiners

    @cached_property
    def unnamed(self) -> Words:
        """Words whose capital makes no name: titles, demonyms, determiners."""
        return self.person_words | self.demonyms | self.determiners

    @cached_property
    def ranked(self) -> Words:
        """What stands in front of names: titles, roles, demonyms."""
        return self.person_words | self.demonyms

    @cached_property
    def lesser(self) -> Words:
        """Words that stand before nouns and verbs alike."""
        return self.determiners | self.prepositions | self.adverbs

    @cached_property
    def noun_or_verb(self) -> Words:
        """Nouns that may be verbs of saying or thinking: "report", "judge"."""
        return self.documents | self.roles

    @cached_property
    def standing_alone(self) -> Words:
        """Words that are a subject by themselves: "she", "some", "these"."""
        return self.subject_pronouns | self.indefinite | {"this", "these", "those"}

    @cached_property
    def bare_adverbs(self) -> Words:
        """Adverbs that are no determiners."""
        return self.adverbs - self.determiners

    @cached_property
    def fillers(self) -> Words:
        """Adverbs and conjunctions."""
        return self.adverbs | self.conjunctions

    @cached_property
    def pointing(self) -> Words:
        """Words that begin an object: "the", "her", "them"."""
        return self.determiners | self.pronouns

    @cached_property
    def pointing_or_some(self) -> Words:
        """The same and "some", "one"."""
        return self.pointing | self.indefinite

    @cached_property
    def papers_and_people(self) -> Words:
        """Documents, titles and roles."""
        return self.documents | self.person_words

    @cached_property
    def masculine_only(self) -> Words:
        """First names of men alone."""
        return self.masculine_names - self.feminine_names

    @cached_property
    def feminine_only(self) -> Words:
        """First names of women alone."""
        return self.feminine_names - self.masculine_names

    @cached_property
    def clause_starts(self) -> Words:
        """Verbs and relative pronouns: what ends an apposition."""
        return self.finite | self.relative

    @cached_property
    def times_and_places(self) -> Words:
        """What leads in when, where and how."""
        return self.prepositions | self.calendar | self.adverbs

    @cached_property
    def hearers(self) -> Words:
        """Whom somebody tells something: people, bodies, papers."""
        return self.person_words | self.plural_people | self.organisations | {"reporters", "court"}

    @cached_property
    def telling_somebody(self) -> Words:
        """Verbs with the person told behind them."""
        return self.told | self.telling

    @cached_property
    def leading(self) -> Words:
        """Determiners and prepositions."""
        return self.determiners | self.prepositions

    @cached_property
    def connectives(self) -> Words:
        """What a sentence begins with that goes on with what was said before."""
        return self.conjunctions | {"then", "because"}

    @cached_property
    def third_person(self) -> Words:
        """The pronouns that stand for somebody named in the text."""
        return self.pronouns - self.first

    @cached_property
    def openers(self) -> Words:
        """Words whose capital at the start of a sentence does not make them names."""
        return (
            self.common
            | self.prepositions
            | self.cues
            | self.plurals
            | self.documents
            | self.plural_people
            | self.vague_nouns
            | self.subordinators
            | frozenset(word + "s" for word in self.roles)
        )

    @cached_property
    def nameless(self) -> Words:
        """Words that are no names alone at the start of a sentence."""
        return (
            self.common | self.prepositions | self.adverbs | self.pronouns | self.subordinators
            | self.indefinite | self.cues | self.finite
        )  # fmt: skip

    @cached_property
    def criticism(self) -> Words:
        """Without one of these words nobody is criticised in a paragraph."""
        phrases = {phrase.split()[0] for phrase in (*self.facing, *self.failing)}
        return self.accusing | self.accused | self.wrongs | phrases

    @cached_property
    def vague_nouns(self) -> Words:
        """Words for people who may be nobody in particular."""
        return self.vague | self.vague_unless_named | self.hidden_sources | self.vague_singulars

    @cached_property
    def place_keys(self) -> Words:
        """The places, in lower case."""
        return frozenset(place.lower() for place in self.places)

    @cached_property
    def verbs(self) -> Words:
        """The verbs of saying that are not also the name of a document."""
        return self.cues - self.documents

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

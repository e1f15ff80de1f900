"""Who a mention stands for: surnames, roles and pronouns, resolved to full names.

A cast list grows along the text. A surname goes to the full name that ends in it, a
role ("the sculptor") to the person introduced with it, "he" and "she" to the nearest
person of that gender: the one speaking, else the subject of the sentence before.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.attribution.introductions import age_in
from desktop.attribution.language import Language
from desktop.attribution.reading import Name, Reading

_SUFFIXES = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"}
# What the names of companies end in, and what a text may call one.
_COMPANIES = {"inc", "ltd", "plc", "llc", "corp", "co", "gmbh", "ag", "limited", "corporation"}
_CALLED_COMPANY = {"company", "firm", "business", "group", "airline", "bank", "club", "charity"}
_BUSINESS = {"company", "firm", "business"}
_LONG_ENOUGH = 5


def voices(reading: Reading) -> Iterator[tuple[str, str, bool]]:
    """Who speaks in a paragraph: name, whole mention, whether that opens its sentence."""
    for said in (*reading.said, reading.introduces):
        if said is not None and said.name and said.speaker:
            name = reading.text[said.name[0] : said.name[1]]
            start, end = said.speaker
            if name:
                yield name, reading.text[start:end], opens_sentence(reading, start)


def opens_sentence(reading: Reading, at: int) -> bool:
    """Whether a sentence of the paragraph begins at a place."""
    tokens = reading.tokens
    return at >= 0 and tokens.start[tokens.sentences[tokens.sentence_at(at)][0]] == at


def title_in(text: str) -> str:
    """What may be a title in a mention: its first word."""
    return text.partition(" ")[0].rstrip(".").lower()


@dataclass(slots=True)
class Person:
    """Somebody of the cast. `gender` is "he", "she" or "" where the text does not tell.

    `described` and `called` are as in `Name`. `plain` says that the first name has been looked
    up, `body` whether it is an organisation's name, where that has been: no more is known by it.
    """

    name: str
    words: tuple[str, ...]
    described: set[str] = field(default_factory=set[str])
    called: set[str] = field(default_factory=set[str])
    gender: str = ""
    plain: bool = field(default=False, compare=False)
    body: bool | None = field(default=None, compare=False)

    @property
    def surname(self) -> str:
        """The last word of the name, lower case, without "Jr."; of "Park Geun-hye" the first."""
        words = [word for word in self.words if word not in _SUFFIXES]
        if len(words) > 1 and self.name.rpartition("-")[2].islower():
            return words[0]
        return words[-1] if words else ""


class Cast:
    """The people (and bodies) a story has named."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._by_name: dict[tuple[str, ...], Person] = {}
        self._by_surname: dict[str, list[Person]] = {}
        self._by_initial: dict[str, set[str]] = {}
        # Answers given before; they hold until somebody is added.
        self._voices: dict[tuple[str, str], Person] = {}
        self._roles: dict[str, tuple[Person, ...]] = {}
        self._first_names: dict[str, Person | None] = {}

    @classmethod
    def of(cls, readings: Iterable[Reading], language: Language) -> "Cast":
        """Everybody whom a text names or lets speak.

        Where in the text they do so makes no difference: whom a mention there stands for must
        not change because of what follows much later.
        """
        cast, readings = cls(language), list(readings)
        cast.take_in(name for reading in readings for name in reading.names)
        for reading in readings:
            for name, text, opens in voices(reading):
                if cast.may_be_name(name, text, opens=opens):
                    cast.speak(name, title_in(text))
        return cast

    def take_in(self, names: Iterable[Name]) -> None:
        """Add all full names of a story, so that a surname finds its owner wherever it stands."""
        alone: list[tuple[Name, tuple[str, ...]]] = []
        for name in names:
            words = name.words
            person = self._by_name.get(words)
            if person is None and len(words) >= 2:
                person = self._enter(name.text, words)
            elif person is None:
                alone.append((name, words))
            if person is not None:
                self._learn(person, name.described, name.called)
        for name, words in alone:
            person = (self._alone(words[-1]) or self._by_first(words[0])) if words else None
            if person is None and name.described and not self._by_surname.get(words[-1]):
                person = self._enter(name.text, words)
            if person is not None:
                self._learn(person, name.described, name.called)

    def _enter(self, name: str, words: tuple[str, ...]) -> Person:
        person = Person(name, words)
        self._voices.clear()
        self._roles.clear()
        self._first_names.clear()
        self._by_name[words] = person
        self._by_surname.setdefault(person.surname, []).append(person)
        self._by_initial.setdefault(person.surname[:1], set()).add(person.surname)
        return person

    def speak(self, name: str, title: str = "") -> Person:
        """The person of a name that speaks, known before or not; "Mr" tells namesakes apart."""
        person = self._voices.get((name, title))
        if person is None:
            person = self._speaker(name, title)
            self._voices[name, title] = person
        return person

    def _speaker(self, name: str, title: str) -> Person:
        known = self.named(name) or self._titled(name, title) or self._misspelt(name)
        if known is not None or self.namesakes(name.rsplit(maxsplit=1)[-1]):
            return known or Person(name, ())
        words = tuple(name.lower().replace("’", "'").split())
        person = self._enter(name, words)
        self._learn(person, frozenset(), frozenset())
        return person

    def _titled(self, name: str, title: str) -> Person | None:
        """The only namesake of a surname whom a title such as "Mr" fits."""
        language = self.language
        if title in language.masculine_titles:
            wrong = "she"
        elif title in language.feminine_titles:
            wrong = "he"
        else:
            return None
        fitting = [one for one in self.namesakes(name) if one.gender != wrong]
        return fitting[0] if len(fitting) == 1 else None

    def _misspelt(self, name: str) -> Person | None:
        """The only one whose surname a speaker's differs from in a letter: "Chebanenco"."""
        low = name.lower()
        if len(low) < _LONG_ENOUGH or " " in low:
            return None
        near = [
            one
            for surname in self._by_initial.get(low[0], ())
            if _one_letter_off(surname, low)
            for one in self._by_surname[surname]
        ]
        return near[0] if len(near) == 1 and len(near[0].words) > 1 else None

    def _alone(self, surname: str) -> Person | None:
        namesakes = self._by_surname.get(surname, [])
        return namesakes[0] if len(namesakes) == 1 else None

    def _learn(self, person: Person, described: frozenset[str], called: frozenset[str]) -> None:
        language = self.language
        person.called |= called
        if not described and (person.gender or person.plain):
            return
        person.described |= described
        person.plain = True
        if described & (language.masculine_titles | language.masculine_roles):
            person.gender = "he"
        elif described & (language.feminine_titles | language.feminine_roles):
            person.gender = "she"
        elif not person.gender:
            first = person.words[0]
            if first in language.masculine_only:
                person.gender = "he"
            elif first in language.feminine_only:
                person.gender = "she"

    def named(self, text: str) -> Person | None:
        """The person a written name stands for: in full, or the only one of that surname."""
        return self.known(tuple(text.lower().replace("’", "'").split()))

    def known(self, words: tuple[str, ...]) -> Person | None:
        """The same for a name in lower-case words."""
        if not words:
            return None
        person = self._by_name.get(words)
        if person:
            return person
        namesakes = self._by_surname.get(words[-1], [])
        if len(words) == 1:
            return namesakes[0] if len(namesakes) == 1 else self._by_first(words[0])
        return None

    def _by_first(self, first: str) -> Person | None:
        if first not in self._first_names:
            known = [
                person
                for person in self._by_name.values()
                if person.words[0] == first and first in self.language.given_names
            ]
            self._first_names[first] = known[0] if len(known) == 1 else None
        return self._first_names[first]

    def namesakes(self, surname: str) -> list[Person]:
        """Everybody of that surname."""
        return list(self._by_surname.get(surname.lower(), []))

    def described_as(self, text: str) -> tuple[Person, ...]:
        """Whom a mention without a name may stand for: "the young sculptor", "his lawyer"."""
        if text not in self._roles:
            self._roles[text] = tuple(self._described(text))
        return self._roles[text]

    def _described(self, text: str) -> list[Person]:
        words: list[str] = []
        for word in text.lower().split():
            if word in self.language.prepositions:
                break
            words.append(word)
        language = self.language
        if len(words) < 2 or words[0] not in language.definite | language.possessives:
            return self._surnamed(text)
        noun = words[-1]
        if not all(map(self._says_little, words[1:-1])):
            return []
        everybody = self._by_name.values()
        noun = age_in(noun) or noun
        named = [one for one in everybody if noun in one.described or noun in one.called]
        if named or noun not in self.language.organisations:
            return named
        return [one for one in everybody if self.is_body(one) and _is_a(one, noun)]

    def may_be_company(self, person: Person, text: str) -> bool:
        """Whether "the company" may be whoever is named so: a body, or nobody's known name."""
        if text.lower().rpartition(" ")[2] not in _CALLED_COMPANY:
            return False
        words = person.words
        nobodys = words[0] not in self.language.given_names and not self.vouched(person)
        return nobodys and " ".join(words) not in self.language.place_keys

    def _surnamed(self, text: str) -> list[Person]:
        """Whom a surname stands for that is also a role: "Cook said", "Mr Baker"."""
        return self.namesakes(text) if text[:1].isupper() else []

    def _says_little(self, word: str) -> bool:
        """Whether a word in front of a role makes it no other role: "young", "54-year-old"."""
        language = self.language
        return (
            word in language.person_words | language.demonyms | language.adverbs
            or word in {"young", "old", "elderly", "veteran", "retired", "late", "new", "same"}
            or word.endswith(("-old", "-born"))
        )

    def may_be_name(self, name: str, text: str, *, opens: bool) -> bool:
        """Whether a speaker's name is one, not the plural that opens a sentence ("Crowds chanted").

        `text` is the whole mention, `opens` says that it opens its sentence. A name that is known
        from elsewhere in the text ("Roy Hicks") is one.
        """
        if self.language.grammar is not None or not text.startswith(name):
            # A grammar of its own has told names from nouns already.
            return True
        if not name.endswith("s") or name.endswith(("ss", "us")) or " " in name:
            return True
        low = name.lower()
        if low in self.language.given_names or self.namesakes(low) or self.named(name):
            return True
        return not opens or text.isupper()

    def is_body(self, person: Person) -> bool:
        """Whether a name is an organisation's: by its words, or all in capitals."""
        if person.body is None:
            called = not person.called.isdisjoint(self.language.organisations)
            person.body = called or self._names_body(person)
        return person.body

    def _names_body(self, person: Person) -> bool:
        words = person.words
        if any(word.rstrip(".") in self.language.organisations for word in words):
            return True
        return len(words) == 1 and person.name.isupper() and len(person.name) > 1

    def vouched(self, person: Person) -> bool:
        """Whether the text shows that this is a person: a title, a role, a first name."""
        return bool(person.gender or person.described)

    def fits(self, person: Person, pronoun: str) -> bool:
        """Whether a pronoun may stand for this person."""
        language = self.language
        if self.is_body(person):
            return pronoun in language.it
        if " ".join(person.words) in language.place_keys:
            return False
        if pronoun in language.he:
            return person.gender != "she"
        if pronoun in language.she:
            return person.gender != "he"
        return False


def _is_a(body: Person, noun: str) -> bool:
    """Whether the name of a body says that it is one: a council, a ministry, a company."""
    words = [word.rstrip(".") for word in body.words]
    return noun in (words[0], words[-1]) or (noun in _BUSINESS and words[-1] in _COMPANIES)


def _one_letter_off(one: str, two: str) -> bool:
    """Whether one letter is another, or an s at the end is missing."""
    if len(one) == len(two):
        return sum(map(str.__ne__, one, two)) == 1
    return one == f"{two}s" or two == f"{one}s"

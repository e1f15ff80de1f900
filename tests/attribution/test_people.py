"""The cast of a story: surnames, roles and pronouns go to the right person or to nobody."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import permutations

import pytest

from desktop.attribution.language import Language
from desktop.attribution.people import Cast, Person
from desktop.attribution.prose import Paragraph
from desktop.attribution.reading import Name, read


def name(text: str, *described: str) -> Name:
    words = tuple(text.lower().split())
    return Name(0, len(text), text, words, 0, frozenset(described))


@pytest.fixture(name="cast")
def _cast(english: Language) -> Cast:
    cast = Cast(english)
    cast.take_in(
        [
            name("Marsh"),
            name("Ida Marsh", "sculptor"),
            name("Tom Rell", "mayor"),
            name("Anna Rell"),
            name("Juno Quell Jr."),
            name("Harbour Ministry"),
            name("Brack", "mr"),
        ]
    )
    return cast


@pytest.mark.parametrize(
    ("written", "whom"),
    [
        ("Ida Marsh", "Ida Marsh"),
        ("ida marsh", "Ida Marsh"),
        ("Marsh", "Ida Marsh"),
        ("Quell", "Juno Quell Jr."),
        ("Ida", "Ida Marsh"),
        # Two of that name: nobody, rather than the wrong one.
        ("Rell", None),
        # Another person of a known surname.
        ("Vera Marsh", None),
        ("Nobody", None),
        ("", None),
    ],
)
def test_whom_a_written_name_stands_for(cast: Cast, written: str, whom: str | None) -> None:
    found = cast.named(written)
    assert (found.name if found else None) == whom


def test_a_first_name_that_two_have_is_nobodys(cast: Cast) -> None:
    cast.take_in([name("Ida Holm")])
    assert cast.named("Ida") is None


def test_everybody_of_a_surname(cast: Cast) -> None:
    assert [one.name for one in cast.namesakes("Rell")] == ["Tom Rell", "Anna Rell"]
    assert cast.namesakes("Nobody") == []


@pytest.mark.parametrize(
    ("phrase", "whom"),
    [
        ("the sculptor", "Ida Marsh"),
        ("The young sculptor", "Ida Marsh"),
        ("the mayor of Port Brennick", "Tom Rell"),
        ("a sculptor", None),
        ("sculptor", None),
        ("the plumber", None),
        ("", None),
    ],
)
def test_whom_a_role_stands_for(cast: Cast, phrase: str, whom: str | None) -> None:
    assert [one.name for one in cast.described_as(phrase)] == ([whom] if whom else [])


def test_a_role_that_two_have_may_be_either(cast: Cast) -> None:
    cast.take_in([name("Pia Holm", "sculptor")])
    both = [one.name for one in cast.described_as("the sculptor")]
    assert both == ["Ida Marsh", "Pia Holm"]


@pytest.mark.parametrize(
    ("phrase", "whom"),
    [
        ("the 41-year-old", "Ida Marsh"),
        ("the Norwegian", "Ida Marsh"),
        ("the ministry", "Harbour Ministry"),
        ("The company", "Bay Lines Inc."),
        ("the bank", "Sund Capital"),
        ("his sculptor", "Ida Marsh"),
        ("the council", None),
        # A surname that is also a role.
        ("Cook", "Tom Cook"),
        ("cook", None),
    ],
)
def test_whom_other_words_stand_for(cast: Cast, phrase: str, whom: str | None) -> None:
    marsh = frozenset(("41-", "norwegian"))
    cast.take_in(
        [
            replace(name("Ida Marsh"), called=marsh),
            replace(name("Sund Capital"), called=frozenset(("bank",))),
            name("Bay Lines Inc."),
            name("Tom Cook"),
        ]
    )
    assert [one.name for one in cast.described_as(phrase)] == ([whom] if whom else [])


def test_what_is_called_a_bank_is_no_person(cast: Cast) -> None:
    cast.take_in([replace(name("Sund Capital"), called=frozenset(("bank",)))])
    assert not cast.fits(person(cast, "Sund Capital"), "he")


@pytest.mark.parametrize(
    ("written", "whom"),
    [
        ("Chebanenco", "Alexei Chebanenko"),
        ("Water", "Kathryn Waters"),
        ("Rill", "Rill"),
        ("Chebanovko", "Chebanovko"),
        ("Thebanenko", "Thebanenko"),
    ],
)
def test_a_misspelt_speaker_is_who_is_named_in_full(cast: Cast, written: str, whom: str) -> None:
    cast.take_in([name("Alexei Chebanenko"), name("Kathryn Waters")])
    assert cast.speak(written).name == whom


def test_a_misspelling_of_two_is_neither(cast: Cast) -> None:
    cast.take_in([name("Ann Karlson"), name("Per Karlsen")])
    assert cast.speak("Karlsan").name == "Karlsan"


def person(cast: Cast, written: str) -> Person:
    found = cast.named(written)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "pronouns"),
    [
        ("Anna Rell", ["she"]),
        ("Tom Rell", ["he"]),
        ("Brack", ["he"]),
        # The text does not tell: either may be meant.
        ("Juno Quell Jr.", ["he", "she"]),
        ("Harbour Ministry", ["it"]),
        ("NOVAR", ["it"]),
    ],
)
def test_which_pronouns_fit(cast: Cast, written: str, pronouns: list[str]) -> None:
    one = cast.speak(written)
    assert [pronoun for pronoun in ("he", "she", "it") if cast.fits(one, pronoun)] == pronouns
    assert cast.is_body(one) is (pronouns == ["it"])


def test_a_title_outweighs_a_first_name(english: Language) -> None:
    cast = Cast(english)
    cast.take_in([name("Anna Vorn", "mr")])
    assert person(cast, "Vorn").gender == "he"


def vouched(cast: Cast, names: Iterable[str]) -> list[str]:
    return [one for one in names if cast.vouched(person(cast, one))]


def test_who_is_shown_to_be_a_person(cast: Cast) -> None:
    cast.take_in([name("Wexin Vale")])
    assert vouched(cast, ["Ida Marsh", "Wexin Vale", "Brack"]) == ["Ida Marsh", "Brack"]


def test_who_speaks_is_known_from_then_on(cast: Cast) -> None:
    assert cast.named("Orsa Finch") is None
    spoken = cast.speak("Orsa Finch")
    assert cast.speak("Finch") is spoken
    assert cast.speak("Marsh") is person(cast, "Ida Marsh")


def test_a_namesake_who_speaks_takes_nobodys_surname(cast: Cast) -> None:
    assert cast.speak("Vera Marsh").name == "Vera Marsh"
    assert person(cast, "Marsh").name == "Ida Marsh"


def test_a_surname_is_without_what_follows_it() -> None:
    assert Person("Juno Quell Jr.", ("juno", "quell", "jr.")).surname == "quell"
    assert Person("", ()).surname == ""


@pytest.mark.parametrize(
    ("name", "text", "opens", "wanted"),
    [
        ("Crowds", "Crowds", True, False),
        ("Crowds", "Crowds", False, True),
        ("Crowds", "The Crowds", True, True),
        ("Marsh", "Marsh", True, True),
        ("Rells", "Rells", True, False),
        ("James", "James", True, True),
        ("NATS", "NATS", True, True),
    ],
)
def test_a_plural_that_opens_a_sentence_is_no_name(
    cast: Cast, name: str, text: str, *, opens: bool, wanted: bool
) -> None:
    assert cast.may_be_name(name, text, opens=opens) == wanted


def test_where_somebody_speaks_first_makes_no_difference(english: Language) -> None:
    paragraphs = ("“It is gone,” said Falk.", "Falk nodded.", "Crowds cheered, Rell said.")
    readings = [read(Paragraph(0, text), english, markdown=False) for text in paragraphs]
    for order in permutations(readings):
        cast = Cast.of(order, english)
        for name in ("Falk", "Rell"):
            person = cast.named(name)
            assert person is not None
            assert person.name == name
        assert cast.named("Crowds") is None


def test_looking_somebody_up_does_not_change_them(english: Language) -> None:
    one, two = (Cast(english) for _ in range(2))
    for cast in (one, two):
        cast.take_in([name("Ida Marsh")])
    assert one.fits(person(one, "Ida Marsh"), "she")
    assert person(one, "Ida Marsh") == person(two, "Ida Marsh")

"""Whom a verb of saying belongs to: the noun phrase before, behind or around it."""

from collections.abc import Callable

import pytest

from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.mentions import Mention, Reader
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]


@pytest.fixture(name="reader")
def _reader(cut: Cut, english: Language) -> Callable[[str], Reader]:
    return lambda text: Reader(cut(text)[0], english)


Read = Callable[[str], Reader]


def shown(reader: Reader, mention: Mention | None) -> tuple[str, str] | None:
    """The mention's words and the name's in it."""
    if mention is None:
        return None
    name = reader.tokens.words(*mention.name) if mention.name else ""
    return reader.tokens.words(mention.first, mention.last), name


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ida Marsh said", ("Ida Marsh", "Ida Marsh")),
        ("She said", ("She", "")),
        ("The mayor said", ("The mayor", "")),
        ("The mayor of Port Brennick said", ("The mayor of Port Brennick", "")),
        ("Dr. Ida Marsh said", ("Dr. Ida Marsh", "Ida Marsh")),
        ("The sculptor Ida Marsh said", ("The sculptor Ida Marsh", "Ida Marsh")),
        ("The mayor, Ida Marsh, said", ("The mayor, Ida Marsh", "Ida Marsh")),
        ("Ida Marsh, a sculptor from the north, said", ("Ida Marsh", "Ida Marsh")),
        ("Ida Marsh (54) said", ("Ida Marsh", "Ida Marsh")),
        ("Ida Marsh has also repeatedly said", ("Ida Marsh", "Ida Marsh")),
        ("Ida Marsh and Tom Rell said", ("Ida Marsh and Tom Rell", "Ida Marsh and Tom Rell")),
        ("On Monday Ida Marsh said", ("Ida Marsh", "Ida Marsh")),
        ("Ida Marsh, who lives there, said", ("Ida Marsh", "Ida Marsh")),
        ("“Gone”, said", None),
        ("It fell; said", None),
    ],
)
def test_the_subject_in_front_of_a_verb(
    reader: Read, text: str, wanted: tuple[str, str] | None
) -> None:
    read = reader(text)
    assert shown(read, read.before(len(read.tokens) - 1, 0)) == wanted


def test_nothing_before_the_floor_counts(reader: Read) -> None:
    read = reader("Tom Rell left Ida Marsh said")
    assert shown(read, read.before(5, 3)) == ("Ida Marsh", "Ida Marsh")
    assert shown(read, read.before(5, 4)) == ("Marsh", "Marsh")
    assert read.before(5, 5) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("said Ida Marsh.", ("Ida Marsh", "Ida Marsh")),
        ("said the mayor, Ida Marsh, on Monday.", ("the mayor, Ida Marsh", "Ida Marsh")),
        ("said she.", ("she", "")),
        ("said Ida Marsh on Monday.", ("Ida Marsh", "Ida Marsh")),
        ("said one of the sculptors.", ("one of the sculptors", "")),
        ("said.", None),
    ],
)
def test_the_subject_behind_a_verb(reader: Read, text: str, wanted: tuple[str, str] | None) -> None:
    read = reader(text)
    assert shown(read, read.inverted(1, len(read.tokens))) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Marsh stood up and said", ("Marsh", "Marsh")),
        ("On Monday, Marsh stood up and said", ("Marsh", "Marsh")),
        ("PORT BRENNICK — Marsh stood up and said", ("Marsh", "Marsh")),
        ("The mayor stood up and said", ("The mayor", "")),
    ],
)
def test_the_subject_of_a_sentence(reader: Read, text: str, wanted: tuple[str, str]) -> None:
    read = reader(text)
    assert shown(read, read.opening(0, len(read.tokens) - 1)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ida Marsh, it is gone.", ("Ida Marsh", "Ida Marsh")),
        ("the mayor, Ida Marsh, it is gone.", ("the mayor, Ida Marsh", "Ida Marsh")),
        ("her, it is gone.", ("her", "")),
        ("a report by the council, it is gone.", ("a report by the council", "")),
        ("Ida Marsh.", ("Ida Marsh", "Ida Marsh")),
    ],
)
def test_the_source_of_according_to(reader: Read, text: str, wanted: tuple[str, str]) -> None:
    read = reader(text)
    assert shown(read, read.up_to_comma(0, len(read.tokens))) == wanted


@pytest.mark.parametrize("text", ["said", "has also said", "has not yet said"])
def test_adverbs_and_auxiliaries_are_stepped_over(reader: Read, text: str) -> None:
    read = reader(f"Marsh {text}")
    assert read.skip_back(len(read.tokens) - 2, 0) == 0

"""Noun phrases, forwards from their first token and back from their last."""

from collections.abc import Callable

import pytest

from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.noun_phrases import Mention, NounPhrases
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
Read = Callable[[str], NounPhrases]


@pytest.fixture(name="phrases")
def _phrases(cut: Cut, english: Language) -> Read:
    return lambda text: NounPhrases(cut(text)[0], english)


def shown(phrases: NounPhrases, mention: Mention | None) -> tuple[str, str] | None:
    """The phrase and the name in it."""
    if mention is None:
        return None
    name = phrases.tokens.words(*mention.name) if mention.name else ""
    return phrases.tokens.words(mention.first, mention.last), name


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ida Marsh left", ("Ida Marsh", "Ida Marsh")),
        ("the mayor of Port Brennick has left", ("the mayor of Port Brennick", "")),
        ("she left", ("she", "")),
        ("Ida Marsh, a sculptor, left", ("Ida Marsh", "Ida Marsh")),
        ("Ida Marsh on Monday", ("Ida Marsh", "Ida Marsh")),
        ("Tom “Skip” Rell left", ("Tom “Skip” Rell", "Tom “Skip” Rell")),
        ("Ida Marsh and Tom Rell left", ("Ida Marsh and Tom Rell", "Ida Marsh and Tom Rell")),
        ("several of the sculptors said", ("several of the sculptors", "")),
        (", Ida Marsh", None),
        ("“Gone” left", None),
    ],
)
def test_forwards(phrases: Read, text: str, wanted: tuple[str, str] | None) -> None:
    read = phrases(text)
    assert shown(read, read.following(0, len(read.tokens))) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Then Ida Marsh", ("Ida Marsh", "Ida Marsh")),
        ("It fell; the mayor of Port Brennick", ("the mayor of Port Brennick", "")),
        ("It fell, she", ("she", "")),
        ("“Gone,” the sculptor Ida Marsh", ("the sculptor Ida Marsh", "Ida Marsh")),
        ("On Monday Ida Marsh", ("Ida Marsh", "Ida Marsh")),
        ("It fell, Ida Marsh and Tom Rell", ("Ida Marsh and Tom Rell", "Ida Marsh and Tom Rell")),
        ("Marsh,", None),
        ("Marsh “gone”", None),
        ("Marsh of", None),
    ],
)
def test_backwards(phrases: Read, text: str, wanted: tuple[str, str] | None) -> None:
    read = phrases(text)
    assert shown(read, read.ending(len(read.tokens) - 1, 0)) == wanted


@pytest.mark.parametrize(
    "text", ["the mayor of Port Brennick", "Ida Marsh", "the sculptor Ida Marsh", "she"]
)
def test_a_phrase_is_the_same_from_either_end(phrases: Read, text: str) -> None:
    read = phrases(text)
    last = len(read.tokens) - 1
    ahead = read.following(0, last + 1)
    assert ahead is not None
    assert (ahead.first, ahead.last) == (0, last)
    assert read.ending(last, 0) == ahead


def test_nothing_outside_the_bounds_counts(phrases: Read) -> None:
    read = phrases("the mayor of Port Brennick")
    assert shown(read, read.following(0, 2)) == ("the mayor", "")
    assert shown(read, read.ending(4, 4)) == ("Brennick", "Brennick")
    assert read.following(5, 5) is None

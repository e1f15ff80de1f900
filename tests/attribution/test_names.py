"""The proper name in a phrase, without the titles, places and bodies that stand in front."""

from collections.abc import Callable

import pytest

from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.names import Names
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
Read = Callable[[str], Names]


@pytest.fixture(name="names")
def _names(cut: Cut, english: Language) -> Read:
    return lambda text: Names(cut(text)[0], english)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Ida Marsh", "Ida Marsh"),
        ("Dr. Ida Marsh", "Ida Marsh"),
        ("Mr. Rell", "Rell"),
        ("the sculptor Ida Marsh", "Ida Marsh"),
        ("Police Sergeant Tom Rell", "Tom Rell"),
        ("Prime Minister Ida Marsh", "Ida Marsh"),
        ("Ludo van der Holm", "Ludo van der Holm"),
        ("Tom “Skip” Rell", "Tom “Skip” Rell"),
        ("Ida Marsh and Tom Rell", "Ida Marsh and Tom Rell"),
        ("the Ministry of Health", "Ministry of Health"),
        ("Ida Marsh of the Harbour Ministry", "Ida Marsh"),
        ("the mayor of Brennick", None),
        ("the mayor", None),
        ("Marsh’s brother", None),
        ("a head of the Harbour Ministry", None),
    ],
)
def test_the_name_a_phrase_is_about(names: Read, phrase: str, name: str | None) -> None:
    read = names(phrase)
    found = read.name_in(0, len(read.tokens) - 1)
    assert (read.tokens.words(*found) if found else None) == name


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Yesterday Ida Marsh met Tom Rell there", ["Ida Marsh", "Tom Rell"]),
        ("On Monday Ludo van der Holm left", ["Ludo van der Holm"]),
        ("Marsh’s Brennick", ["Marsh’s", "Brennick"]),
        ("The pier fell", []),
        ("Holm de", ["Holm"]),
    ],
)
def test_runs_of_capitals(names: Read, text: str, runs: list[str]) -> None:
    read = names(text)
    assert [read.tokens.words(*run) for run in read.runs(0, len(read.tokens) - 1)] == runs


@pytest.mark.parametrize(
    ("run", "left"),
    [
        ("Ida Marsh", "Ida Marsh"),
        ("Sir Tom Rell", "Tom Rell"),
        ("Mayor Ida Marsh", "Ida Marsh"),
        ("British Prime Minister Ida Marsh", "Ida Marsh"),
        ("Brennick’s Mayor Ida Marsh", "Ida Marsh"),
        ("Mayor", None),
        ("Harbour Ministry", "Harbour Ministry"),
    ],
)
def test_what_stands_in_front_of_a_name_comes_off(names: Read, run: str, left: str | None) -> None:
    read = names(run)
    found = read.strip(0, len(read.tokens) - 1)
    assert (read.tokens.words(*found) if found else None) == left


@pytest.mark.parametrize(
    ("text", "nickname"),
    [
        ("Tom “Skip” Rell left", True),
        ("Tom said “Skip” Rell", False),
        ("Tom Said “Skip” Rell", False),
        ("Tom “Skip” left", False),
        ("Tom “whoever wants a pier can pay for it” Rell", False),
    ],
)
def test_a_nickname_stands_inside_a_name(names: Read, text: str, *, nickname: bool) -> None:
    read = names(text)
    at = next(at for at, number in enumerate(read.tokens.stretch) if number >= 0)
    assert read.is_nickname(at) is nickname
    assert not read.is_nickname(0)

"""Quotations that no verb of saying stands beside, and who says them all the same."""

from collections.abc import Callable

import pytest

from desktop.attribution.cues import Cue, CueFinder, Manner
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.tokens import QUOTE, Tokens
from desktop.attribution.uncued import Uncued, is_title

Cut = Callable[[str], tuple[Tokens, Marks]]
Place = tuple[Uncued, int, int, int, int]


@pytest.fixture(name="place")
def _place(cut: Cut, english: Language) -> Callable[[str], Place]:
    """The first quotation of a text: who may find its speaker, its token and its sentence."""

    def made(text: str) -> Place:
        tokens, marks = cut(text)
        at = tokens.kind.index(QUOTE)
        number = tokens.sentence_of(at)
        start, end = tokens.sentences[number]
        uncued = Uncued(tokens, marks.stretches, CueFinder(tokens, english), english)
        return uncued, at, number, start, end

    return made


Placed = Callable[[str], Place]


def speaker(uncued: Uncued, cue: Cue | None) -> str | None:
    if cue is None or cue.mention is None:
        return None
    return uncued.tokens.words(cue.mention.first, cue.mention.last)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“It is gone,” she thundered.", "she"),
        ("“It is gone,” Ida Marsh thundered.", "Ida Marsh"),
        ("“It is gone!” thundered Ida Marsh.", "Ida Marsh"),
        ("Marsh was clear: “It is gone for good.”", "Marsh"),
        ("From Ida Marsh: “It is gone for good.”", "Ida Marsh"),
        ("“It is gone for good.” — Ida Marsh", "Ida Marsh"),
        ("Ida Marsh’s only answer was “no”.", "Ida Marsh’s"),
        ("“No” was Ida Marsh’s only answer.", "Ida Marsh’s"),
        ("Marsh called it “a mess”.", "Marsh"),
        # Nobody's words, or nobody says whose.
        ("“It is gone” stood on the wall.", None),
        ("The wall was clear of paint and “soft”.", None),
        ("The song: “Gone”", None),
        ("“Gone” — nobody knew why.", None),
        ("“It is gone,” the wall crumbled.", None),
    ],
)
def test_who_says_it_without_a_verb_of_saying(place: Placed, text: str, wanted: str | None) -> None:
    uncued, at, number, start, end = place(text)
    assert speaker(uncued, uncued.find(at, number, start, end)) == wanted


def test_a_verdict_is_not_somebodys_whole_words(place: Placed) -> None:
    uncued, at, number, start, end = place("Marsh called it “a mess”.")
    found = uncued.find(at, number, start, end)
    assert found is not None
    assert found.manner is Manner.DESCRIBED


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She left, and Rell: “It is gone.”", "Rell"),
        ("She left, and the mill: “It is gone.”", None),
        ("She met Rell: “It is gone.”", None),
    ],
)
def test_nothing_but_a_name_before_the_colon(place: Placed, text: str, wanted: str | None) -> None:
    uncued, at, number, start, _ = place(text)
    assert speaker(uncued, uncued.named_before_colon(at, number, start)) == wanted


@pytest.mark.parametrize(
    ("beat", "wanted"),
    [
        ("Marsh nodded.", "Marsh"),
        ("But Rell was furious.", "Rell"),
        ("She laughs when asked about it.", "She"),
        # Whatever else people do is no attribution.
        ("She sat down.", None),
        ("Marsh left the room at noon.", None),
        ("Marsh agreed to leave.", None),
        ("The rain fell.", None),
        ("Marsh took the old road over the hills to the mill.", None),
    ],
)
def test_a_short_sentence_about_somebody(place: Placed, beat: str, wanted: str | None) -> None:
    uncued, _, _, _, _ = place(f"{beat} “It is gone for good.”")
    start, end = uncued.tokens.sentences[0]
    assert speaker(uncued, uncued.beat(0, start, end)) == wanted


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("The Long Tide", True),
        ("A Night at the Mill", True),
        ("Ferry 12", False),
        ("The Long Tide.", False),
        ("the Long Tide", False),
        ("The long tide", False),
        ("Tide", False),
        ("", False),
    ],
)
def test_what_is_set_like_a_title(english: Language, words: str, *, title: bool) -> None:
    assert is_title(words.split(), english) is title

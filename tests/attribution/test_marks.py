"""Quoted stretches by their marks alone, and the apostrophes and measures that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.attribution.language import Language
from desktop.attribution.marks import find_marks
from desktop.attribution.prose import THROUGH

Row = tuple[int, str, bool]

QUOTED: list[tuple[str, list[Row]]] = [
    ("Marsh said “it is gone”.", [(0, "it is gone", True)]),
    ('Marsh said "it is gone".', [(0, "it is gone", True)]),
    ("“He said ‘no’ twice,” said Marsh.", [(0, "He said ‘no’ twice,", True), (1, "no", True)]),
    ("'He said \"no\" twice,' said Marsh.", [(0, 'He said "no" twice,', True), (1, "no", True)]),
    ("‘The workers’ hall is gone,’ said Marsh.", [(0, "The workers’ hall is gone,", True)]),
    ("'We don't want it,' said Marsh.", [(0, "We don't want it,", True)]),
    ("„Weg damit“, sagte Marsh.", [(0, "Weg damit", True)]),
    ("»Weg damit«, sagte Marsh.", [(0, "Weg damit", True)]),
    ("« Plus rien », dit Marsh.", [(0, "Plus rien", True)]),
    ("“One,” she said. “Two.”", [(0, "One,", True), (0, "Two.", True)]),
    ("(“One”)—“two”", [(0, "One", True), (0, "two", True)]),
    (f"{THROUGH}{THROUGH}“Gone,”{THROUGH}{THROUGH} said Marsh.", [(0, "Gone,", True)]),
]  # fmt: skip

NOT_QUOTED = [
    "",
    "Nothing is said here.",
    "The workers' hall and the sailors’ church.",
    "It won't and can’t.",
    "In the ’90s and the '80s it rained.",
    "Take 'em all, or ’twas for nothing.",
    "In the ’90s, then the ’00s and again in ’07 it rained.",
    "They played rock 'n' roll.",
    'He is 6\'2" and the pipe is 12" wide.',
    "“”",
]


def rows(text: str, language: Language) -> list[Row]:
    found = find_marks(text, language.elisions).stretches
    return [(one.depth, text[one.start : one.end], one.closed) for one in found]


@pytest.mark.parametrize(("text", "wanted"), QUOTED)
def test_what_is_quoted(english: Language, text: str, wanted: list[Row]) -> None:
    assert rows(text, english) == wanted


@pytest.mark.parametrize("text", NOT_QUOTED)
def test_what_is_not(english: Language, text: str) -> None:
    assert rows(text, english) == []


def test_the_marks_and_the_blanks_inside_them_are_outside(english: Language) -> None:
    (one,) = find_marks("Et « rien », dit-elle.", english.elisions).stretches
    assert (one.outer_start, one.start, one.end, one.outer_end) == (3, 5, 9, 11)
    assert one.mark == "«"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“We lost it all, she said.", [(0, "We lost it all, she said.", False)]),
        ("“We lost it all. “And more.”", [(0, "We lost it all.", False), (0, "And more.", True)]),
        ("“We lost", []),
    ],
)
def test_a_mark_that_never_closes(english: Language, text: str, wanted: list[Row]) -> None:
    assert rows(text, english) == wanted


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        ("and so it was lost.” Marsh left.", 19),
        ("“Lost,” she said. “All of it.”", -1),
        ("No marks.", -1),
        ("“Lost,” she said. It was all lost.”", 34),
        ('A board of 12" was lost.', -1),
    ],
)
def test_a_closing_mark_that_nothing_opened(english: Language, text: str, stray: int) -> None:
    assert find_marks(text, english.elisions).stray == stray


def test_the_language_says_which_words_lose_letters() -> None:
    text = "Take 'zem all away, she said, or they'll take 'zem."
    assert find_marks(text, frozenset({"zem"})).stretches == []


@given(st.lists(st.sampled_from([*"\"'“”„‘’«»‹› .,as9\n", "Marsh ", "s' ", THROUGH])))
def test_stretches_are_in_order_and_never_cross(pieces: list[str]) -> None:
    text = "".join(pieces)
    found = find_marks(text, frozenset({"em"}))
    open_ends: list[int] = []
    last = (-1, 0)
    for one in found.stretches:
        assert 0 <= one.outer_start <= one.start < one.end <= one.outer_end <= len(text)
        assert one.outer_start > last[0]
        last = (one.outer_start, one.outer_end)
        while open_ends and open_ends[-1] <= one.outer_start:
            open_ends.pop()
        assert one.depth == len(open_ends)
        assert not open_ends or one.outer_end <= open_ends[-1]
        open_ends.append(one.outer_end)
    assert found.stray == -1 or text[found.stray] in '"”»'

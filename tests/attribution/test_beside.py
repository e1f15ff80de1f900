"""What the sentences before and behind a quotation tell about its speaker."""

from collections.abc import Callable

import pytest

from desktop.attribution.beside import Beside, goes_on
from desktop.attribution.cues import CueFinder
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.tokens import QUOTE, Tokens
from desktop.attribution.uncued import Uncued

Cut = Callable[[str], tuple[Tokens, Marks]]
Place = tuple[Beside, int, int, int, int]


@pytest.fixture(name="place")
def _place(cut: Cut, english: Language) -> Callable[[str], Place]:
    """The last quotation of a text: who may find its speaker, its token and its sentence."""

    def made(text: str) -> Place:
        tokens, marks = cut(text)
        finder = CueFinder(tokens, english)
        cues = finder.find()
        beside = Beside(Uncued(tokens, marks.stretches, finder, english), cues)
        beside.reporting |= {id(cue) for cue in cues}
        at = len(tokens) - 1 - tokens.kind[::-1].index(QUOTE)
        number = tokens.sentence_of(at)
        return beside, at, number, *tokens.sentences[number]

    return made


Placed = Callable[[str], Place]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“Who will pay?” Marsh asked.", True),
        ("“Who will pay?” Marsh asked on Monday.", True),
        # The cue is that of what follows, or of another sentence.
        ("“Nobody paid us.” Marsh said: it was late.", False),
        ("“Nobody paid us.” Marsh said,", False),
        ("“Nobody paid us.” Marsh said the hall was full and the mill was shut.", False),
        ("“Nobody paid us.” Marsh chose a word and wrote.", False),
    ],
)
def test_a_cue_at_the_start_of_the_sentence_behind(
    place: Placed, text: str, *, wanted: bool
) -> None:
    beside, at, number, _, end = place(text)
    assert (beside.behind(at, number, end) is not None) == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("Marsh said it was gone.", True),
        ("She said it was gone.", True),
        ("The mayor said it was gone.", True),
        ("Marsh nodded.", True),
        ("Marsh closed the window.", False),
        ("The Harbour Board said it was gone.", False),
        ("The Brennick Echo said it was gone.", False),
        ("A survey said it was gone.", False),
        ("Residents said it was gone.", False),
        ("They said it was gone.", False),
        ("ORSA said it was gone.", False),
    ],
)
def test_one_person_whose_words_were_reported_goes_on(
    place: Placed, before: str, *, wanted: bool
) -> None:
    beside, at, number, start, _ = place(f"{before} “Nobody has ever paid us.”")
    assert (beside.before(at, number, start) is not None) == wanted


def test_only_an_and_may_stand_in_front(place: Placed) -> None:
    beside, at, number, start, _ = place("Marsh said it was gone. And: “Nobody paid us.”")
    assert beside.before(at, number, start) is not None
    beside, at, number, start, _ = place("Marsh said it was gone. The wall read “Nobody paid”.")
    assert beside.before(at, number, start) is None


@pytest.mark.parametrize(
    ("text", "severed"),
    [
        ("Ida Marsh left. “It is gone,”", True),
        ("Ida Marsh left. “It is gone”,", True),
        ("Ida Marsh left. “It is gone,” The rain fell.", True),
        ("Ida Marsh left. “It is gone.”", False),
        ("Ida Marsh left. “It is gone,” she said.", False),
    ],
)
def test_a_comma_that_nothing_follows(place: Placed, text: str, severed: bool) -> None:
    beside, at, *_ = place(text)
    assert beside.severed(at) is severed


@pytest.mark.parametrize(
    ("words", "on"), [("But it is", True), ("And, yes", True), ("but it is", False), ("It", False)]
)
def test_who_begins_with_but_goes_on(english: Language, words: str, on: bool) -> None:
    assert goes_on(words, english) is on

"""The words reported in front of a cue and around it, and what is only said of when and where."""

from collections.abc import Callable

import pytest

from desktop.attribution.cues import Cue, CueFinder
from desktop.attribution.fronted import Fronts, Run, only
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
Fronted = Callable[[str], tuple[Fronts, Cue, Run]]


@pytest.fixture(name="fronted")
def _fronted(cut: Cut, english: Language) -> Fronted:
    """A paragraph, its last cue with Marsh, and the tokens of that cue's sentence."""

    def made(text: str) -> tuple[Fronts, Cue, Run]:
        tokens, _ = cut(text)
        cues = CueFinder(tokens, english).find()
        cue = [one for one in cues if one.own and "marsh" in tokens.low[one.low : one.high + 1]][-1]
        return Fronts(tokens, cues, english), cue, tokens.sentences[cue.sentence]

    return made


AROUND: list[tuple[str, list[str]]] = [
    # In front, and nothing but when, where or how behind.
    ("The pier is gone, Marsh said.", ["The pier is gone"]),
    ("It rained. The pier is gone, Marsh said.", ["The pier is gone"]),
    ("The pier is gone, Marsh said on Monday.", ["The pier is gone"]),
    ("The pier is gone, Marsh said; the mill stands.", ["The pier is gone"]),
    ("(The pier is gone, Marsh said.)", ["The pier is gone"]),
    ("And the pier is gone, Marsh said.", ["the pier is gone"]),
    ("PORT BRENNICK, Ohio (Orsa) — The pier is gone, Marsh said.", ["The pier is gone"]),
    ("10.42am: The pier is gone, Marsh said.", ["The pier is gone"]),
    ("The wind wrecked the pier, Marsh said on Monday.", ["The wind wrecked the pier"]),
    ("The pier is gone, Rell said, and the mill is shut, Marsh said.", ["the mill is shut"]),
    # A cue without a comma in front of it is part of what is reported.
    ("Rell said the mill is shut, Marsh said.", ["Rell said the mill is shut"]),
    ("It rained as Rell said it would, Marsh said.", ["It rained as Rell said it would"]),
    # No verb, but nothing else it could be.
    ("A long night without any sleep, Marsh said.", ["A long night without any sleep"]),
    ("Late, Marsh said.", []),
    ("On a long night without any sleep, Marsh said.", []),
    ("Walking through a long cold night, Marsh said.", []),
    ("A long night without sleep, Marsh said on Monday.", []),
    # No comma, or more behind the cue than it can carry.
    ("The pier is gone: Marsh said.", []),
    ("The pier is gone, Marsh said the mill.", []),
    # Around the cue.
    ("The pier, Marsh said, is gone.", ["The pier", "is gone"]),
    ("The pier, Marsh said, is gone (for ever).", ["The pier", "is gone (for ever)"]),
    ("The pier, Marsh said, is gone and.", ["The pier", "is gone"]),
    ("The pier, Marsh said in an interview, is gone.", ["The pier", "is gone"]),
    ("The pier, Marsh said on Monday, is gone.", ["The pier", "is gone"]),
    ("The pier is gone, Marsh said, and the mill stands.",
     ["The pier is gone", "and the mill stands"]),
    ("The pier is gone, Marsh said, because it was old.",
     ["The pier is gone", "because it was old"]),
    ("The pier, warns Marsh, and the mill.", []),
    # What goes on is the writer's.
    ("The pier is gone, Marsh said, although nobody believed it.", ["The pier is gone"]),
    ("The pier is gone, Marsh said, turning to the door.", ["The pier is gone"]),
]  # fmt: skip

# The comma behind which a sentence goes on, as the words up to it.
INSERTED: list[tuple[str, str | None]] = [
    ("The pier, Marsh said in an interview, is gone.", "in an interview,"),
    ("The pier, Marsh said in an interview on Monday, is gone.", "in an interview on Monday,"),
    ("The pier, Marsh said Monday, is gone.", "Monday,"),
    ("The pier, Marsh said, is gone.", None),
    ("The pier, Marsh said to Rell, is gone.", None),
    ("The pier, Marsh said in an interview that says more, is gone.", None),
    ("The pier, Marsh said in what is a book, is gone.", None),
    ("Marsh said in an interview, the pier is gone.", None),
    ("The pier is gone, Marsh said on Monday, adding to the gloom.", None),
    ("The pier is gone, Marsh said on Monday, because it was old.", None),
    ("The pier is gone, Marsh said on Monday.", None),
    ("The pier, Marsh said in a long letter to her many good old friends, is gone.", None),
]

ADJUNCTS = [
    ("The pier is gone, Marsh said on Monday.", True),
    ("The pier is gone, Marsh said in a report on Monday.", True),
    ("The pier is gone, Marsh said yesterday.", True),
    ("The pier is gone, Marsh said in a report that says more.", False),
    ("The pier is gone, Marsh said in what was a report.", False),
    ("The pier is gone, Marsh said the mill.", False),
    ("Marsh said on Monday.", False),
    ("The pier is gone Marsh said on Monday.", False),
]

CLOSES = [
    ("Marsh said", True),
    ("Marsh said.", True),
    ("Marsh said, and left.", True),
    ("Marsh said; it rained.", True),
    ("Marsh said in a report.", True),
    ("Marsh said Monday.", True),
    ("Marsh said again.", True),
    ("Marsh said it was gone.", False),
    ("Marsh said that it was gone.", False),
]


@pytest.mark.parametrize(("text", "wanted"), AROUND)
def test_words_in_front_and_around(fronted: Fronted, text: str, wanted: list[str]) -> None:
    fronts, cue, sentence = fronted(text)
    assert [fronts.tokens.words(*run) for run in fronts.around(cue, *sentence)] == wanted


@pytest.mark.parametrize(("text", "wanted"), INSERTED)
def test_a_time_or_place_inside_the_sentence(
    fronted: Fronted, text: str, wanted: str | None
) -> None:
    fronts, cue, (_, end) = fronted(text)
    comma = fronts.inserted(cue, end)
    words = None if comma is None else fronts.tokens.words(cue.high + 1, comma)
    assert words == wanted


@pytest.mark.parametrize(("text", "adjunct"), ADJUNCTS)
def test_what_only_says_when_and_where(fronted: Fronted, text: str, *, adjunct: bool) -> None:
    fronts, cue, sentence = fronted(text)
    assert fronts.adjunct(cue, cue.high + 1, *sentence) is adjunct


@pytest.mark.parametrize(("text", "closes"), CLOSES)
def test_a_cue_that_carries_nothing_behind_it(fronted: Fronted, text: str, *, closes: bool) -> None:
    fronts, cue, _ = fronted(text)
    assert fronts.closes(cue) is closes


@pytest.mark.parametrize(
    ("text", "split", "wanted"),
    [
        ("The pier, Marsh said.", False, None),
        ("The pier, Marsh said.", True, "The pier"),
        ("Marsh said.", True, None),
        ("The pier is gone, Marsh said that it was so.", True, None),
    ],
)
def test_a_clause_that_goes_on_need_not_be_whole(
    fronted: Fronted, text: str, *, split: bool, wanted: str | None
) -> None:
    fronts, cue, (start, _) = fronted(text)
    run = fronts.in_front(cue, start, split=split)
    assert (run and fronts.tokens.words(*run)) == wanted


@pytest.mark.parametrize(
    ("text", "trails"),
    [("gone.", True), ("gone,", True), ("gone and", True), ("gone but", True),
     ("gone)", False), ("gone]", False), ("gone", False), ("gone or", False)],
)  # fmt: skip
def test_what_trails_a_run(cut: Cut, english: Language, text: str, *, trails: bool) -> None:
    tokens, _ = cut(text)
    assert Fronts(tokens, [], english).trails(len(tokens) - 1) is trails


def test_a_run_or_none_as_a_list() -> None:
    assert only((2, 5)) == [(2, 5)]
    assert only(None) == []

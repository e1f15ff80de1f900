"""The words that are reported without marks: where they begin and where they end."""

from collections.abc import Callable

import pytest

from desktop.attribution.cues import CueFinder
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.reported import Reports
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]

REPORTED: list[tuple[str, list[list[str]]]] = [
    ("Marsh said the pier was gone.", [["the pier was gone"]]),
    ("Marsh said that it was gone.", [["that it was gone"]]),
    ("Marsh said on Monday in a statement that it was gone.", [["that it was gone"]]),
    ("Marsh told reporters on Monday that it was gone.", [["that it was gone"]]),
    ("Marsh thinks the pier is gone.", [["the pier is gone"]]),
    ("The pier is gone, Marsh said.", [["The pier is gone"]]),
    ("The pier, Marsh said, is gone.", [["The pier", "is gone"]]),
    ("According to Marsh, the pier is gone.", [["the pier is gone"]]),
    ("The pier is gone, according to Marsh.", [["The pier is gone"]]),
    ("Marsh said the pier was gone, adding that more would follow.",
     [["the pier was gone"], ["that more would follow"]]),
    ("Marsh said the pier was gone, while Rell said it stood.",
     [["the pier was gone"], ["it stood"]]),
    ("The pier is gone, Marsh said. The mill, Rell said, stands.",
     [["The pier is gone"], ["The mill", "stands"]]),
    ("Marsh said the pier was gone; the mill stood.", [["the pier was gone"]]),
    ("Marsh said the pier was gone. It had rained.", [["the pier was gone"]]),
    ("Marsh said the night was “bad” and “long”.", [["the night was “bad” and “long”"]]),
]  # fmt: skip

NOT_REPORTED = [
    "“It is gone,” Marsh said.",
    "Marsh said: “It is gone.”",
    "Marsh said nothing.",
    "Marsh promised to rebuild the pier.",
    "Marsh denied the claim.",
]


def runs(cut: Cut, language: Language, text: str) -> list[list[str]]:
    tokens, _ = cut(text)
    cues = CueFinder(tokens, language).find()
    reports = Reports(tokens, cues, language)
    return [[tokens.words(*run) for run in reports.content(at)] for at in range(len(cues))]


@pytest.mark.parametrize(("text", "wanted"), REPORTED)
def test_what_a_cue_reports(
    cut: Cut, english: Language, text: str, wanted: list[list[str]]
) -> None:
    assert runs(cut, english, text) == wanted


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_what_is_no_report(cut: Cut, english: Language, text: str) -> None:
    found = runs(cut, english, text)
    assert found
    assert found == [[]] * len(found)


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        ("reporters that", "that"),
        ("the court that", "that"),
        ("BBC News that", "that"),
        ("him that", "that"),
        ("the Brennick Echo that", "that"),
        ("reporters about it", None),
        ("reporters", None),
    ],
)
def test_past_the_person_told(cut: Cut, english: Language, told: str, behind: str | None) -> None:
    tokens, _ = cut(f"Marsh told {told}")
    at = Reports(tokens, [], english).past_told(2, len(tokens))
    assert (tokens.low[at] if at is not None else None) == behind

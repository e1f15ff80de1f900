"""What German cues report: clauses on either side, and those in the subjunctive behind them."""

import pytest

from desktop import resources
from desktop.attribution.languages import load
from desktop.attribution.prose import Paragraph
from desktop.attribution.quotations import Type
from desktop.attribution.reading import read

LANGUAGE = load(resources.table("lexicons", "de.toml"))


def reported(text: str) -> list[str]:
    reading = read(Paragraph(0, text), LANGUAGE, markdown=False)
    return [text[one.start : one.end] for one in reading.said if one.type is Type.INDIRECT]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Falk sagte, dass der Steg weg ist.", ["dass der Steg weg ist"]),
        ("Falk sagte, der Steg sei weg.", ["der Steg sei weg"]),
        ("Der Steg sei weg, sagte Falk.", ["Der Steg sei weg"]),
        ("Laut Falk ist der Steg weg.", ["ist der Steg weg"]),
        ("Falk sagte nichts.", []),
        ("Falk ging, der Steg blieb.", []),
    ],
)
def test_what_a_cue_reports(text: str, wanted: list[str]) -> None:
    assert reported(text) == wanted


def test_the_subjunctive_goes_on_reporting() -> None:
    text = "Die Mole sei morsch, sagte Falk. Sie müsse weg. Die Mole steht am Kai."
    assert reported(text) == ["Die Mole sei morsch", "Sie müsse weg"]

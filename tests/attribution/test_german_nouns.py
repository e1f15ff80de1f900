"""Names among nouns: every German noun has a capital, and few of them are anybody."""

import pytest

from desktop.attribution.german_nouns import role_in
from desktop.attribution.language import Language
from desktop.attribution.prose import Paragraph
from desktop.attribution.reading import read


def names(text: str, language: Language) -> list[str]:
    return [name.text for name in read(Paragraph(0, text), language, markdown=False).names]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Die Mole muss weg.", []),
        ("Schwere Schäden meldete die Feuerwehr.", []),
        ("Der Hafenmeister kam mit der Fähre zum Kai.", []),
        ("Die Sanierung der Seemauer kostet 40 Millionen Euro.", []),
        ("Mit Wut und Trauer sahen Fischer den Abriss.", []),
        ("Hafenmeister Rell kam zum Kai.", ["Rell"]),
        ("Frau Richter kam zum Kai.", ["Richter"]),
        ("Frau Ministerin Falk kam zum Kai.", ["Falk"]),
        ("Herr Dr. Brandt kam zum Kai.", ["Brandt"]),
        ("Jörg Brandt kam zum Kai.", ["Jörg Brandt"]),
        ("Dann kam Ines Falk.", ["Ines Falk"]),
        ("Marie von Rell kam zum Kai.", ["Marie von Rell"]),
        ("Tom „Kalle“ Rell kam zum Kai.", ["Tom „Kalle“ Rell"]),
        ("Die Reederei Nordlicht entlässt Leute.", ["Reederei Nordlicht"]),
        ("Das meldet die Agentur ORS am Abend.", ["Agentur ORS"]),
        ("Der Richter kam zum Kai.", []),
        ("„Ja“, sagte Richter.", ["Richter"]),
        ("„Ja“, sagte der Richter.", []),
        ("Am Montag kam der neue Direktor.", []),
        ("Die 54-Jährige kam zum Kai.", []),
        ("Kirsten Jung kam. Dann ging Jung.", ["Kirsten Jung", "Jung"]),
    ],
)
def test_names_are_told_from_nouns(german: Language, text: str, wanted: list[str]) -> None:
    assert names(text, german) == wanted


@pytest.mark.parametrize(
    ("word", "role"),
    [("hafenmeisterin", "meisterin"), ("polizeisprecher", "sprecher"), ("seemauer", ""), ("", "")],
)
def test_compounds_tell_roles(german: Language, word: str, role: str) -> None:
    assert role_in(word, german) == role


def test_a_compound_finds_who_was_introduced_with_it(german: Language) -> None:
    text = "Die Hafenmeisterin Ines Falk kam."
    name = read(Paragraph(0, text), german, markdown=False).names[0]
    assert name.described == {"hafenmeisterin", "meisterin"}


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("„Ja“, sagte der 61 Jahre alte Wirt Rell.", "der 61 Jahre alte Wirt Rell", 1),
        ("„Ja“, sagte die Chefin des Amtes für Fisch.", "die Chefin des Amtes für Fisch", 0),
        ("„Ja“, sagte die sichtlich müde Ministerin.", "die sichtlich müde Ministerin", 0),
        ("„Ja“, sagte ein Chef der Reederei Nordlicht.", "ein Chef der Reederei Nordlicht", 0),
        ("„Ja“, sagte Falks Sprecherin.", "Falks Sprecherin", 0),
        ("„Ja“, sagte die Chefin, Ines Falk, am Abend.", "die Chefin, Ines Falk", 1),
        ("Ines Falk (54), die Chefin, sagte: „Ja.“", "Ines Falk", 1),
        ("Dem Boten sagte Falk: „Ja.“", "Falk", 1),
        ("„Ja“, sagte dem Boten am Abend die Chefin.", "die Chefin", 0),
    ],
)  # fmt: skip
def test_the_phrase_of_a_speaker(german: Language, text: str, speaker: str, name: int) -> None:
    said = read(Paragraph(0, text), german, markdown=False).said[0]
    assert said.speaker is not None
    assert text[slice(*said.speaker)] == speaker
    assert (said.name is not None) == bool(name)

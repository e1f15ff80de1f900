"""Who is criticised in a paragraph, and in which words."""

import pytest

from desktop.attribution.criticism import Criticism
from desktop.attribution.language import Language
from desktop.attribution.prose import Paragraph
from desktop.attribution.reading import read


def _charges(text: str, language: Language) -> list[tuple[str, str]]:
    reading = read(Paragraph(0, text), language, markdown=False)
    found = Criticism(reading, language)
    return [(one.name.text, found.tokens.words(one.first, one.last)) for one in found.charges()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Brandt accused Ines Falk of fraud.", [("Ines Falk", "accused Ines Falk")]),
        (
            "They blamed Ines Falk and Tom Rell for it.",
            [("Ines Falk", "blamed Ines Falk"), ("Tom Rell", "blamed Ines Falk and Tom Rell")],
        ),
        (
            "The harbour firm Dovrex neglected to inspect the wall.",
            [("Dovrex", "Dovrex neglected to inspect")],
        ),
        ("Falk’s refusal was criticised.", []),
        ("“Ines Falk lied,” she said.", []),
        ("It rained.", []),
        ("", []),
    ],
)
def test_the_plain_forms(english: Language, text: str, expected: list[tuple[str, str]]) -> None:
    assert _charges(text, english) == expected


def test_a_language_without_the_words_criticises_nobody(english: Language) -> None:
    silent = Language.parse({"tag": "xx", "title": "X", "said": "said"})
    assert _charges("Ada Brandt accused Ines Falk of fraud.", silent) == []
    assert not silent.criticism
    assert english.criticism >= {"accused", "faces", "failed", "lied"}

"""The rows of the command line: their form, and Markdown seen through."""

import pytest

from desktop.attribution.language import Language
from desktop.attribution.rows import quote_rows

KEYS = ["start", "end", "type", "cue", "speaker", "speaker_text", "speaker_name"]

MARKDOWN: list[tuple[str, list[str]]] = [
    (
        "Ida Marsh said:\n\n> We lost it.\n> All of it.\n\nShe left.",
        ["We lost it.\n> All of it. = Ida Marsh"],
    ),
    ("> We lost the pier.\n> — Ida Marsh", ["We lost the pier. = Ida Marsh"]),
    ("> “We lost it,” said Marsh.", ["We lost it, = Marsh"]),
    ("**“We lost it,”** said *Ida Marsh*.", ["We lost it, = Ida Marsh"]),
    ("“We lost it,” said [Ida Marsh](https://ida.example/'x').", ["We lost it, = Ida Marsh"]),
    ("[“We lost it,” said Marsh](https://x.example)", ["We lost it, = Marsh"]),
    ("“We lost [it](https://x.example 'a')”, said Marsh.",
     ["We lost [it](https://x.example 'a') = Marsh"]),
    ('Use `"quoted code in here"` and ``a "b" c d``.', []),
    ('```\n"code is not prose at all"\n```\n\nMarsh said “it is gone”.', ["it is gone = Marsh"]),
    ("# “We lost it,” says Marsh\n\nText.", ["We lost it, = Marsh"]),
    ("- “One of them,” said Marsh.\n- “Two,” said Rell.", ["One of them, = Marsh", "Two, = Rell"]),
    ("<a href=\"said 'x y z w'\">Marsh</a> said “it is gone”.", ["it is gone = Marsh"]),
    ('![alt](p.jpg "A title of four words") Marsh said “it is gone”.', ["it is gone = Marsh"]),
    ("Ida Marsh said:\n“We lost it.”", ["We lost it. = Ida Marsh"]),
    ("See https://x.example/?q='one'two'three'four' now.", []),
]  # fmt: skip


def short(text: str, rows: list[dict[str, object]]) -> list[str]:
    made: list[str] = []
    for row in rows:
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        made.append(f"{text[start:end]} = {row['speaker_name']}")
    return made


@pytest.mark.parametrize(("text", "wanted"), MARKDOWN)
def test_markdown(english: Language, text: str, wanted: list[str]) -> None:
    assert short(text, quote_rows(text, english, markdown=True)) == wanted


def test_the_form_of_a_row(english: Language) -> None:
    text = "“We lost it,” she said. It was “soft”, 😀 said Ida Marsh."
    first = quote_rows(text, english, markdown=False)[0]
    assert list(first) == KEYS
    assert first == {
        "start": 1, "end": 12, "type": "direct", "cue": [18, 22], "speaker": [14, 17],
        "speaker_text": "she", "speaker_name": None,
    }  # fmt: skip


def test_reported_words_are_one_row(english: Language) -> None:
    text = "Marsh said the night was “bad” and “long”."
    rows = quote_rows(text, english, markdown=False)
    assert [(row["type"], row["start"]) for row in rows] == [("mixed", 11)]


def test_titles_nicknames_and_scare_quotes_are_nobodys_words(english: Language) -> None:
    text = "Tom “Skip” Rell wrote “The Long Tide”, a “soft” book."
    assert quote_rows(text, english, markdown=False) == []


def test_wrapped_plain_text_is_joined(english: Language) -> None:
    text = "“We lost the pier and the mill and all\nof the boats,” said Ida Marsh.\n\nShe left."
    rows = quote_rows(text, english, markdown=False)
    assert [row["speaker_name"] for row in rows] == ["Ida Marsh"]

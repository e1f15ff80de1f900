"""Each quotation of a paragraph with its cue and its speaker, or with nobody."""

from collections.abc import Callable

import pytest

from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.quotations import Form, Type
from desktop.attribution.speakers import Attributor, Said
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
# The words, the verb that is their cue, the mention of who speaks.
Row = tuple[str, str | None, str | None]


@pytest.fixture(name="said")
def _said(cut: Cut, english: Language) -> Callable[[str], list[Said]]:
    return lambda text: Attributor(*cut(text), english).attribute()


Attribute = Callable[[str], list[Said]]

ATTRIBUTED: list[tuple[str, list[Row]]] = [
    ("“It is gone,” said Ida Marsh.", [("It is gone,", "said", "Ida Marsh")]),
    ("Marsh said: “It is gone.”", [("It is gone.", "said", "Marsh")]),
    ("“It is gone,” Marsh told reporters.", [("It is gone,", "told", "Marsh")]),
    ("Marsh told reporters on Monday: “It is gone.”", [("It is gone.", "told", "Marsh")]),
    # One cue in the middle of a sentence serves both halves.
    ("“It is gone,” Marsh said, “and it will not come back.”",
     [("It is gone,", "said", "Marsh"), ("and it will not come back.", "said", "Marsh")]),
    # Two cues: each has its own, however near the other is.
    ("“Yes,” Marsh said, and Rell said: “No.”",
     [("Yes,", "said", "Marsh"), ("No.", "said", "Rell")]),
    ("“Where is it?” asked Rell. “Gone for good,” Marsh said.",
     [("Where is it?", "asked", "Rell"), ("Gone for good,", "said", "Marsh")]),
    # No cue, but a colon, a dash, the sentence before.
    ("Marsh was clear: “It is gone for good.”", [("It is gone for good.", None, "Marsh")]),
    ("“It is gone for good.” — Ida Marsh", [("It is gone for good.", None, "Ida Marsh")]),
    ("“It is gone,” said Marsh. “All of it.”",
     [("It is gone,", "said", "Marsh"), ("All of it.", "said", "Marsh")]),
    # Nobody.
    ("The rain fell. “It is gone for good now.”", [("It is gone for good now.", None, None)]),
    ("", []),
]  # fmt: skip


def words(text: str, span: tuple[int, int] | None) -> str | None:
    return text[span[0] : span[1]] if span else None


@pytest.mark.parametrize(("text", "wanted"), ATTRIBUTED)
def test_who_says_what(said: Attribute, text: str, wanted: list[Row]) -> None:
    rows = [
        (text[one.start : one.end], words(text, one.cue), words(text, one.speaker))
        for one in said(text)
    ]
    assert rows == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“It is gone,” said Marsh.", [(Type.DIRECT, Form.QUOTATION)]),
        ("Marsh said it was gone.", [(Type.INDIRECT, Form.QUOTATION)]),
        ("Marsh said the night was “bad”.",
         [(Type.MIXED, Form.QUOTATION), (Type.MIXED, Form.FRAGMENT)]),
        ("Marsh called it “a mess”.", [(Type.MIXED, Form.FRAGMENT)]),
        ("The “pier” was a plank.", [(Type.MIXED, Form.SCARE)]),
        ("She read “The Long Tide” twice.", [(Type.MIXED, Form.TITLE)]),
        ("Tom “Skip” Rell left.", [(Type.MIXED, Form.NICKNAME)]),
    ],
)  # fmt: skip
def test_what_a_stretch_is(said: Attribute, text: str, wanted: list[tuple[Type, Form]]) -> None:
    assert [(one.type, one.form) for one in said(text)] == wanted


def test_spans_with_and_without_marks(said: Attribute) -> None:
    text = "So “it is gone,” said the mayor, Ida Marsh."
    (one,) = [one for one in said(text) if one.stretch >= 0]
    assert text[one.start : one.end] == "it is gone,"
    assert words(text, one.outer) == "“it is gone,”"
    assert words(text, one.speaker) == "the mayor, Ida Marsh"
    assert words(text, one.name) == "Ida Marsh"


def test_reported_words_have_no_marks(said: Attribute) -> None:
    (one,) = said("Marsh said it was gone.")
    assert one.outer == (one.start, one.end)
    assert one.stretch == -1


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ("Marsh said it was gone. “It was our pier.”", [False, True]),
        ("Marsh called it “a loss”. “It was our pier.”", [False, True]),
        ("Marsh admits mistakes. “It was our pier.”", [True]),
        ("Marsh shrugged. “It was our pier.”", [True]),
        ("“It is gone,” said Marsh. He shrugs. “It was our pier.”", [False, True]),
        # Whoever has just been quoted goes on, and so do words that begin with "But".
        ("“It is gone,” said Marsh. “All of it.”", [False, False]),
        ("Marsh said it was gone. “But it was our pier.”", [False, False]),
        ("Marsh said it was gone. “It was our pier. All of it,” she said.", [False, False]),
        # So does whoever is asked something more.
        ("“It is gone,” said Marsh. Was it his? “It was our pier.”", [False, False]),
    ],
)
def test_what_only_the_words_before_tell_is_carried(
    said: Attribute, text: str, carried: list[bool]
) -> None:
    assert [one.carried for one in said(text)] == carried


def test_a_quotation_without_its_closing_mark(said: Attribute) -> None:
    (one,) = said("Marsh said: “It is gone for good.")
    assert not one.closed
    assert one.outer[1] == one.end


def test_in_the_order_of_the_text_the_longer_first(said: Attribute) -> None:
    found = said("Rell said the night was “bad”. “Long, too,” said Marsh. Holm said it was over.")
    places = [(one.start, -one.end) for one in found]
    assert len(places) == 4
    assert places == sorted(places)

"""A paragraph by itself: names, keys, and what it leaves open for the next."""

import pytest

from desktop.attribution.language import Language
from desktop.attribution.prose import Block, Paragraph
from desktop.attribution.reading import Reading, read


def of(text: str, language: Language, block: Block = Block.PARAGRAPH) -> Reading:
    return read(Paragraph(7, text, block), language, markdown=True)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Ida Marsh met Tom Rell.", ["Ida Marsh", "Tom Rell"]),
        ("Marsh’s studio burned.", ["Marsh"]),
        ("The pier fell. Nobody saw it.", []),
        ("Marsh left. Sadly it rained.", ["Marsh"]),
        ("On Monday Dr. Ida Marsh left.", ["Ida Marsh"]),
        ("“Ida Marsh was there.”", []),
        ("`Ida Marsh`", []),
    ],
)
def test_proper_names_in_order(english: Language, text: str, names: list[str]) -> None:
    found = of(text, english).names
    assert [one.text for one in found] == names
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.words == tuple(one.text.lower().split()) for one in found)


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("They met sculptor Ida Marsh there.", {"sculptor"}),
        ("They met Ida Marsh, a sculptor, there.", {"sculptor"}),
        ("They met Dr Ida Marsh there.", {"dr"}),
        ("The sculptor left, and Ida Marsh wept.", set[str]()),
        ("They met Ida Marsh there.", set[str]()),
    ],
)
def test_what_stands_beside_a_name(english: Language, text: str, described: set[str]) -> None:
    (name,) = of(text, english).names
    assert name.described == described


def test_names_know_their_sentence(english: Language) -> None:
    found = of("It rained. They met Ida Marsh. They met Tom Rell.", english).names
    assert [one.sentence for one in found] == [1, 2]


@pytest.mark.parametrize(
    ("text", "opens", "open_end", "stray"),
    [
        ("“It is all gone.”", True, False, False),
        ("“It is all gone.", True, True, False),
        ("Marsh said: “It is all gone.", False, True, False),
        ("It is all gone.” She left.", False, False, True),
        ("It is all gone.", False, False, False),
        ("“It is,” said Marsh. “All is gone now.", True, True, False),
    ],
)
def test_what_is_left_open(
    english: Language, text: str, *, opens: bool, open_end: bool, stray: bool
) -> None:
    found = of(text, english)
    assert (found.opens, found.open_end >= 0, found.stray >= 0) == (opens, open_end, stray)
    if open_end:
        assert found.stretches[found.open_end].end == len(text)


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("Marsh said:", "said", "Marsh"),
        ("It rained. Then Ida Marsh told the council:", "told", "Ida Marsh"),
        ("Marsh was in no doubt:", None, "Marsh"),
        ("Marsh said.", None, None),
        ("Marsh said: “It is gone.”", None, None),
        ("", None, None),
    ],
)
def test_who_introduces_the_next_paragraph(
    english: Language, text: str, cue: str | None, speaker: str | None
) -> None:
    found = of(text, english).introduces
    spans = (found.cue, found.speaker) if found else (None, None)
    assert [text[span[0] : span[1]] if span else None for span in spans] == [cue, speaker]


@pytest.mark.parametrize(
    ("text", "narrated"),
    [
        ("“It is gone.” “All of it.”", False),
        ("“It is gone.” —", False),
        ("“It is gone,” she said.", True),
        ("It is gone.", True),
        ("", True),
    ],
)
def test_a_paragraph_without_narration(english: Language, text: str, *, narrated: bool) -> None:
    assert of(text, english).all_quoted is not narrated


def test_the_sentences_with_a_speaker(english: Language) -> None:
    text = "It rained. “It is gone,” said Marsh. It rained. Rell said it stood."
    assert of(text, english).attributed == {1, 3}


def test_citation_keys_and_where_they_stand(english: Language) -> None:
    text = "“It is gone” [@marsh-2; @rell]. So it is [@echo:12]. Mail ann@mill.invalid."
    assert of(text, english).keys == (
        (text.index("[@marsh"), "marsh-2"),
        (text.index("[@echo"), "echo:12"),
    )


def test_a_block_of_code_says_nothing(english: Language) -> None:
    text = "```\n“It is gone,” said Ida Marsh [@marsh].\n```"
    found = of(text, english, Block.CODE)
    assert (found.said, found.names, found.stretches) == ((), (), ())


def test_a_block_of_code_is_not_searched_for_prose(
    english: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An open fence makes one of all that follows."""
    monkeypatch.delattr("desktop.attribution.reading.mask")
    assert of("```\n“It is gone,” said Ida Marsh.\n```", english, Block.CODE).masked.isspace()


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("> We lost it.\n> All of it.", "We lost it.\n> All of it."),
        ("> We lost it.\n> — Ida Marsh", "We lost it."),
        ("> “We lost it,” said Marsh.", "We lost it,"),
        ("> We lost “it” all.", "it"),
    ],
)
def test_a_block_quote_is_one_quotation(english: Language, text: str, quoted: str) -> None:
    found = of(text, english, Block.QUOTE)
    (one,) = found.said
    assert text[one.start : one.end] == quoted


def test_a_reading_depends_on_the_text_alone(english: Language) -> None:
    text = "“It is gone,” said Ida Marsh."
    here, there = (read(Paragraph(start, text), english, markdown=True) for start in (0, 4_000))
    assert here == there

"""Paragraphs joined: quotations that run on, names behind pronouns, keys of the ledger."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Source
from desktop.attribution.language import Language
from desktop.attribution.prose import split_markdown
from desktop.attribution.quotations import Form, Type
from desktop.attribution.reading import read
from desktop.attribution.story import Story, Teller

Tell = Callable[..., Story]
MARSH = "“It is gone,” said Ida Marsh.\n\n"


def rows(text: str, story: Story) -> list[tuple[str, str | None]]:
    return [(text[one.start : one.end], one.speaker_name) for one in story.quotations]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Every further paragraph opens again; only the last closes.
        ("Ida Marsh said: “We lost the pier.\n\n“And we lost the mill.\n\n“All of it is gone.”",
         [("We lost the pier.\n\n“And we lost the mill.\n\n“All of it is gone.", "Ida Marsh")]),
        ("“We lost the pier and more.\n\n“All of it is gone,” said Ida Marsh.",
         [("We lost the pier and more.\n\n“All of it is gone,", "Ida Marsh")]),
        # Who is announced with a colon says the next paragraph.
        ("Then Ida Marsh said:\n\n“We lost the pier.”", [("We lost the pier.", "Ida Marsh")]),
        # A surname, a role and a pronoun stand for the one they fit.
        (MARSH + "“All of it is lost,” Marsh said.",
         [("It is gone,", "Ida Marsh"), ("All of it is lost,", "Ida Marsh")]),
        ("Sculptor Ida Marsh came.\n\n“It is gone,” the sculptor said.",
         [("It is gone,", "Ida Marsh")]),
        ("Ida Marsh met Tom Rell.\n\n“It is gone,” she said.", [("It is gone,", "Ida Marsh")]),
        ("Ida Marsh met Tom Rell.\n\n“It is gone,” he said.", [("It is gone,", "Tom Rell")]),
        # A full name that stands only further down.
        ("“It is gone,” Marsh said.\n\nThe studio of Ida Marsh burned.",
         [("It is gone,", "Ida Marsh")]),
        # Two of one surname: the surname alone is no full name.
        ("Ida Marsh and Tom Marsh came.\n\n“It is gone,” Marsh said.", [("It is gone,", "Marsh")]),
        # A pronoun that fits nobody.
        ("Tom Rell came.\n\n“It is gone,” she said.", [("It is gone,", None)]),
    ],
)  # fmt: skip
def test_who_says_what_in_a_story(
    tell: Tell, text: str, wanted: list[tuple[str, str | None]]
) -> None:
    assert rows(text, tell(text)) == wanted


def test_a_quotation_over_paragraphs_is_closed_and_ends_in_the_last(tell: Tell) -> None:
    text = "Ida Marsh said: “We lost the pier.\n\n“All of it is gone.” It rained."
    (one,) = tell(text).quotations
    assert one.closed
    assert text[one.outer[0] : one.outer[1]] == text[16 : text.index(" It rained")]


def test_an_open_quotation_does_not_swallow_narration(tell: Tell) -> None:
    text = "Ida Marsh said: “We lost the pier.\n\nIt rained.\n\n“No,” said Tom Rell."
    first, second = tell(text).quotations
    assert not first.closed
    assert text[first.start : first.end] == "We lost the pier."
    assert second.speaker_name == "Tom Rell"


def test_spans_count_in_the_whole_text(tell: Tell) -> None:
    text = "It rained.\n\n“It is gone,” said the mayor, Ida Marsh."
    (one,) = tell(text).quotations
    assert one.cue is not None
    assert one.speaker is not None
    assert text[one.cue[0] : one.cue[1]] == "said"
    assert text[one.speaker[0] : one.speaker[1]] == one.speaker_text == "the mayor, Ida Marsh"


def test_only_somebodys_words_are_quotations_by_form(tell: Tell) -> None:
    text = "Tom “Skip” Rell read “The Long Tide”. Ida Marsh said the “pier” was gone."
    forms = {text[one.start : one.end]: one.form for one in tell(text).quotations}
    assert forms == {
        "Skip": Form.NICKNAME,
        "The Long Tide": Form.TITLE,
        "the “pier” was gone": Form.QUOTATION,
        "pier": Form.FRAGMENT,
    }
    types = {one.type for one in tell(text).quotations if one.speaker_name == "Ida Marsh"}
    assert types == {Type.MIXED}


def test_nothing_said_is_an_empty_story(tell: Tell) -> None:
    assert tell("It rained.\n\nIda Marsh left.").quotations == ()
    assert tell("").quotations == ()


MARSH_ENTRY = Source("s1", "Ida Marsh", aliases=("The Sculptor of Brennick",))
RELLS = (Source("s2", "Tom Rell"), Source("s3", "Ada Rell"))


def test_a_quotation_has_the_entry_of_its_speaker(tell: Tell) -> None:
    text = MARSH + "“All of it is lost,” she said. “No,” said Tom Rell."
    found = tell(text, MARSH_ENTRY).quotations
    assert [one.source for one in found] == ["s1", "s1", None]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (
            "“It is all gone,” an engineer said [@s2]. “It is not gone,” said Ida Marsh.",
            ["s2", "s1"],
        ),
        ("“It is all gone,” said Ida Marsh [@s2].", ["s2"]),
        ("“It is all gone,” said Ida Marsh [@nobody].", ["s1"]),
        ("It rained. “It is all gone now.” [@s2]", ["s2"]),
    ],
)
def test_a_key_behind_a_quotation_outweighs_the_name(
    english: Language, text: str, sources: list[str]
) -> None:
    paragraphs = split_markdown(text)
    readings = [read(paragraph, english, markdown=True) for paragraph in paragraphs]
    story = Teller([0], readings, (MARSH_ENTRY, *RELLS), english).tell()
    assert [one.source for one in story.quotations] == sources


def test_quotations_before_a_place_come_nearest_first(tell: Tell) -> None:
    story = tell("“No one came,” said Ida Marsh. “Nobody did.”\n\nIt rained.\n\n“So it goes on.”")
    every = story.quotations
    assert len(every) == 3
    assert list(story.before(every[2].start)) == [every[1], every[0]]
    assert list(story.before(every[1].start)) == [every[0]]
    assert list(story.before(0)) == []

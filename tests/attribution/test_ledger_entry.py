"""A ledger entry made from the text: key, name, role, kind and the words that were quoted."""

from collections.abc import Callable

import pytest

from desktop.article.ledger import Kind, Source
from desktop.attribution.language import Language
from desktop.attribution.ledger_entry import entry_for, free_key, key_of, with_statements
from desktop.attribution.story import Story

Tell = Callable[..., Story]


@pytest.mark.parametrize(
    ("name", "taken", "key"),
    [
        ("Ida Marsh", (), "marsh"),
        ("Ida Marsh", ("marsh",), "marsh2"),
        ("Ida Marsh", ("marsh", "marsh2", "marsh4"), "marsh3"),
        ("Zoë Brontë-Löwe", (), "bronte-lowe"),
        ("Ann O’Dow", (), "odow"),
        ("@marsh_news", (), "marshnews"),
        ("Ирина Болотова", (), "source"),
        ("", ("source",), "source2"),
        ("-", (), "source"),
    ],
)
def test_a_key_is_plain_and_free(name: str, taken: tuple[str, ...], key: str) -> None:
    assert free_key(name, taken) == key


def entry(tell: Tell, english: Language, text: str) -> Source:
    story = tell(text)
    return with_statements(entry_for(text, story.quotations[0], english, ()), text, story.said())


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“It is gone,” said sculptor Ida Marsh.", "Ida Marsh", "sculptor"),
        ("“It is gone,” said Ida Marsh.", "Ida Marsh", ""),
        ("“It is gone,” said Ida Marsh, the head of the mill, on Monday.", "Ida Marsh",
         "the head of the mill"),
        ("“It is gone,” said Ida Marsh, laughing.", "Ida Marsh", ""),
        ("“It is gone,” the mayor said.", "the mayor", ""),
    ],
)  # fmt: skip
def test_name_and_role(tell: Tell, english: Language, text: str, name: str, role: str) -> None:
    made = entry(tell, english, text)
    assert (made.name, made.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It is gone,” said Ida Marsh.", Kind.PERSON),
        ("“It is gone,” the Harbour Ministry said.", Kind.ORGANISATION),
        ("“It is gone,” said NOVAR.", Kind.ORGANISATION),
        ("“It is gone,” said M.", Kind.PERSON),
        ("“It is gone,” wrote @marsh.", Kind.SOCIAL_POST),
    ],
)
def test_the_kind_is_read_off_the_name(
    tell: Tell, english: Language, text: str, kind: Kind
) -> None:
    assert entry(tell, english, text).kind is kind


def test_only_word_for_word_quotations_become_statements(tell: Tell, english: Language) -> None:
    text = (
        "“It is gone for good,” said Ida Marsh. She said that the mill would close."
        " She called it “a mess”. “We shall not build it again, she said."
    )
    made = entry(tell, english, text)
    (one,) = made.statements
    assert one.words == "It is gone for good,"
    assert text[one.at : one.at + one.length] == one.words
    assert not one.verified


@pytest.mark.parametrize("text", ["“«  »” said Ida Marsh.", "“' '” said Ida Marsh."])
def test_marks_around_nothing_are_no_statement(tell: Tell, english: Language, text: str) -> None:
    assert entry(tell, english, text).statements == ()


def test_what_others_say_is_no_statement(tell: Tell, english: Language) -> None:
    text = "“It is gone,” said Ida Marsh.\n\n“It rained,” said Tom Rell. “It is,” said Ida Marsh."
    made = entry(tell, english, text)
    assert [one.words for one in made.statements] == ["It is gone,", "It is,"]
    assert [text[one.at : one.at + one.length] for one in made.statements] == [
        one.words for one in made.statements
    ]


def test_an_entry_has_no_statements_of_itself(tell: Tell, english: Language) -> None:
    text = "“It is gone,” said Ida Marsh."
    made = entry_for(text, tell(text).quotations[0], english, ("marsh",))
    assert (made.key, made.statements) == ("marsh2", ())


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ida Marsh", "s1"),
        ("ida marsh", "s1"),
        ("Marsh", "s1"),
        ("the sculptor of Brennick", "s1"),
        ("Vera Marsh", None),
        ("Tom Rell", "s2"),
        ("Rell", None),
        ("O'Dow", "s4"),
        ("The Harbour Ministry", "s5"),
        ("Ministry of Health", None),
        ("", None),
    ],
)
def test_which_entry_a_name_belongs_to(name: str, key: str | None) -> None:
    ledger = (
        Source("s1", "Ida Marsh", aliases=("The Sculptor of Brennick",)),
        Source("s2", "Tom Rell"),
        Source("s3", "Ada Rell"),
        Source("s4", "Ann O’Dow"),
        Source("s5", "Harbour Ministry"),
    )
    assert key_of(ledger, name) == key
    assert key_of((), name) is None

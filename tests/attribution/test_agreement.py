"""Which noun phrases can be the subject of which verbs, and which stand for several people."""

from collections.abc import Callable

import pytest

from desktop.attribution.agreement import Agreement
from desktop.attribution.language import Language
from desktop.attribution.marks import Marks
from desktop.attribution.noun_phrases import Mention, NounPhrases
from desktop.attribution.tokens import Tokens

Cut = Callable[[str], tuple[Tokens, Marks]]
Read = Callable[[str, str, str], tuple[Agreement, int, Mention]]


@pytest.fixture(name="read")
def _read(cut: Cut, english: Language) -> Read:
    """A sentence out of what stands before, the noun phrase, and what goes on with the verb."""

    def made(before: str, phrase: str, rest: str) -> tuple[Agreement, int, Mention]:
        tokens, _ = cut(f"{before} {phrase} {rest} it was gone.".strip())
        first = len(cut(before)[0])
        last = first + len(cut(phrase)[0]) - 1
        verb = last + len(cut(rest)[0])
        name = NounPhrases(tokens, english).name_in(first, last)
        return Agreement(tokens, english), verb, Mention(first, last, name)

    return made


# What stands before, the noun phrase, the verb with what is in front of it.
AGREE = [
    ("", "The critics", "claim"),
    ("", "The mayor", "claims"),
    ("", "The police", "claim"),
    ("", "They", "claim"),
    ("", "We", "report"),
    ("", "She", "reports"),
    ("", "Residents", "claim"),
    ("", "A glass", "claims"),
    ("", "Marsh", "claims"),
    ("", "Reuters", "reports"),
    ("", "Marsh and Rell", "claim"),
    ("", "The mayor and the warden", "claim"),
    ("Then", "the Teachers", "claim"),
    # The noun counts, not what hangs on it.
    ("", "The mayors of Brennick", "claim"),
    ("", "The mayor of the towns", "claims"),
    ("", "A post shared 40,000 times", "claims"),
    # The form of the verb tells nothing.
    ("", "The mayor", "said"),
    ("", "The critics", "said"),
    ("", "The mayor", "will claim"),
    ("", "The critics", "did claim"),
    # "Heard him say": a form without a tense.
    ("They heard", "the mayor", "claim"),
    # A lone noun that can be a subject: with "some", of somebody, a paper or a person.
    ("Then", "some council", "reports"),
    ("Then", "the council's plan", "claims"),
    ("Then", "council's plan", "claims"),
    ("Then", "mayor", "claims"),
]  # fmt: skip

DISAGREE = [
    ("", "The critics", "claims"),
    ("", "The mayor", "claim"),
    ("", "The police", "claims"),
    ("", "She", "report"),
    ("", "A glass", "claim"),
    ("", "Marsh", "claim"),
    ("", "The mayors of Brennick", "claims"),
    ("", "The mayor of the towns", "claim"),
    ("", "A post shared 40,000 times", "claim"),
    ("", "The mayor and the warden", "claims"),
    ("They told", "the mayor", "claim"),
    ("They heard", "the mayors", "claims"),
    # An s that is part of a name makes no crowd inside a sentence.
    ("Then", "Reuters", "report"),
    # In English a lone singular noun is no subject: "town council reports".
    ("In", "council", "reports"),
    ("Then", "plan", "claims"),
]


@pytest.mark.parametrize(("before", "phrase", "verb"), AGREE)
def test_subject_and_verb_agree(read: Read, before: str, phrase: str, verb: str) -> None:
    agreement, index, mention = read(before, phrase, verb)
    assert agreement.agrees(index, mention)


@pytest.mark.parametrize(("before", "phrase", "verb"), DISAGREE)
def test_subject_and_verb_do_not_agree(read: Read, before: str, phrase: str, verb: str) -> None:
    agreement, index, mention = read(before, phrase, verb)
    assert not agreement.agrees(index, mention)


@pytest.mark.parametrize(
    ("before", "phrase", "crowd"),
    [
        ("", "Residents", True),
        ("", "The unions", True),
        ("", "The mayors of Brennick", True),
        ("", "The media", True),
        ("", "Several", True),
        ("", "Several of the team", True),
        ("", "The mayor", False),
        ("", "The mayor of the towns", False),
        ("", "The boss", False),
        ("", "A post shared 40,000 times", False),
        ("", "One of the team", False),
        ("", "Another", False),
        # Whoever is named is not a crowd.
        ("Then", "Ida Marsh and Tom Rell", False),
        ("", "Reuters", False),
    ],
)
def test_several_people_without_names(read: Read, before: str, phrase: str, *, crowd: bool) -> None:
    agreement, _, mention = read(before, phrase, "said")
    assert agreement.of_many(mention) is crowd


@pytest.mark.parametrize(
    ("before", "phrase", "verb", "named"),
    [
        ("", "Anglers", "claim", False),
        # With the verb of one person, with a helping verb, behind another word: a name after all.
        ("", "Anglers", "claims", True),
        ("", "Anglers", "will claim", True),
        ("Then", "Anglers", "claim", True),
        # No plural, or more than one capital.
        ("", "Marsh", "claim", True),
        ("", "Ross Rell", "claim", True),
    ],
)
def test_a_capital_that_only_opens_the_sentence(
    read: Read, before: str, phrase: str, verb: str, *, named: bool
) -> None:
    agreement, index, mention = read(before, phrase, verb)
    assert mention.name is not None
    found = agreement.unnamed_if_plural(index, mention)
    assert (found.first, found.last) == (mention.first, mention.last)
    assert found.name == (mention.name if named else None)

"""Whom a mention stands for at its place: who was met last, and nobody from far above."""

from collections.abc import Callable

import pytest

from desktop.attribution.antecedents import LOOKS_BACK
from desktop.attribution.story import Story

Tell = Callable[..., Story]
GONE = "“It is gone for good now,” {} said."


def speaker(story: Story) -> str | None:
    return story.quotations[-1].speaker_name


@pytest.mark.parametrize(
    ("before", "mention", "whom"),
    [
        ("Ida Marsh met Tom Rell.", "she", "Ida Marsh"),
        ("Ida Marsh met Tom Rell.", "he", "Tom Rell"),
        ("Minister Ida Marsh met Minister Tom Rell.", "the minister", "Tom Rell"),
        ("Minister Ida Marsh met Tom Rell.", "the minister", "Ida Marsh"),
        ("Hartwell Steel will shut its plant.", "the company", "Hartwell Steel"),
        ("Then Hartwell Steel shut its plant.", "the company", None),
        ("Hartwell Steel will shut its plant.", "a company", None),
        ("Hartwell Steel will shut its plant.", "the ministry", None),
        # Nothing tells that this is no person.
        ("Kelvan Mabro left on Monday.", "the club", None),
        ("Kelvan Mabro left it because he was ill.", "the club", None),
    ],
)
def test_who_was_met_last_and_fits(tell: Tell, before: str, mention: str, whom: str | None) -> None:
    assert speaker(tell(f"{before}\n{GONE.format(mention)}")) == whom


@pytest.mark.parametrize(
    ("before", "mention"),
    [
        ("Minister Ida Marsh met Minister Tom Rell.", "the minister"),
        ("Hartwell Steel will shut its plant.", "the company"),
    ],
)
def test_nobody_from_far_above(tell: Tell, before: str, mention: str) -> None:
    def away(count: int) -> str | None:
        rain = "It rained.\n" * count
        return speaker(tell(f"{before}\n{rain}{GONE.format(mention)}"))

    assert away(LOOKS_BACK - 2) is not None
    assert away(LOOKS_BACK) is None


def test_who_is_named_behind_is_not_meant(tell: Tell) -> None:
    text = "Minister Ida Marsh left.\n“It is gone,” the minister told Minister Tom Rell."
    assert speaker(tell(text)) == "Ida Marsh"

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desktop import translation
from desktop.translation import day, hour, later, number, percent, tr, trn


class Backwards:
    """A language of the tests: knows two texts, and writes numbers its own way."""

    tag = "x-back"

    def text(self, source: str, count: int | None) -> str:
        known = {"Saved {when}.": "{when}: saved.", "{count} words": "{count} w."}
        return known.get(source, "") + ("!" if count == 2 else "")

    def number(self, value: float, decimals: int) -> str:
        return f"#{value:.{decimals}f}"

    def day(self, at: datetime) -> str:
        return f"{at:%Y}"

    def hour(self, at: datetime) -> str:
        return f"{at:%M}"


@pytest.fixture
def backwards() -> Iterator[None]:
    translation.speak(Backwards())
    yield
    translation.speak(translation.English())


def test_english_needs_no_catalogue() -> None:
    assert tr("Nothing to save") == "Nothing to save"
    assert tr("Saved {when}.", when="now") == "Saved now."
    assert trn("{count} word", "{count} words", 1) == "1 word"
    assert trn("{count} word", "{count} words", 1234) == "1,234 words"
    at = datetime(2026, 11, 3, 9, 5, tzinfo=UTC)
    assert (day(at), hour(at), number(20000)) == ("3 Nov 2026", "09:05", "20,000")
    assert (number(20000.5, 1), percent(0.625)) == ("20,000.5", "62%")


@pytest.mark.usefixtures("backwards")
def test_a_language_says_what_it_knows_and_the_rest_stays() -> None:
    assert tr("Saved {when}.", when="now") == "now: saved."
    assert tr("Nothing to save") == "Nothing to save"
    assert trn("{count} word", "{count} words", 2) == "#2 w.!"
    at = datetime(2026, 11, 3, 9, 5, tzinfo=UTC)
    assert (day(at), hour(at), number(20000)) == ("2026", "05", "#20000")


@pytest.mark.usefixtures("backwards")
def test_what_is_said_later_is_kept_as_the_key() -> None:
    kept = later("Saved {when}.")

    assert kept == "Saved {when}."
    assert tr(kept, when="now") == "now: saved."


def test_braces_of_a_text_without_values_stay() -> None:
    assert tr("[{}]") == "[{}]"

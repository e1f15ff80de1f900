"""Why a text was kept is said in the language that is spoken."""

from collections.abc import Iterator

import pytest

from desktop import translation
from desktop.ui.reasons import reason_said


class Quoting(translation.English):
    """A language that can be told from English in every text."""

    def text(self, source: str, _count: int | None) -> str:
        """The text between marks."""
        return f"«{source}»"


@pytest.fixture
def other_language() -> Iterator[None]:
    translation.speak(Quoting())
    yield
    translation.speak(translation.English())


@pytest.mark.usefixtures("other_language")
@pytest.mark.parametrize(
    "kept", ["before changes from the Gazette were merged", "before wall.md was read again"]
)
def test_why_it_was_kept_is_said_in_the_language_that_is_spoken_now(kept: str) -> None:
    assert reason_said(kept) == f"«{kept}»"
    assert reason_said("Before the lawyer") == "Before the lawyer"

"""Dates in words."""

import pytest

from desktop.preview.dates import in_words


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("2026-11-23", "23 November 2026"),
        ("2026-03-01T09:05", "1 March 2026, 09:05"),
        ("2026-03-01T09:05:30+01:00", "1 March 2026, 09:05"),
        (" 2026-11-23 ", "23 November 2026"),
        ("next week", "next week"),
        ("2026-13-40", "2026-13-40"),
        ("", ""),
    ],
)
def test_in_words(typed: str, printed: str) -> None:
    assert in_words(typed) == printed


def test_with_the_day_of_the_week() -> None:
    assert in_words("2026-11-23T10:00", weekday=True) == "Monday, 23 November 2026"

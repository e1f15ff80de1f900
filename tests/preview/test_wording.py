"""The few words that a page says by itself."""

import pytest

from desktop.preview.wording import wording


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
def test_a_date_in_words(typed: str, printed: str) -> None:
    assert wording().date(typed) == printed


@pytest.mark.parametrize(
    ("language", "date", "day"),
    [
        ("en-GB", "1 March 2026", "Sunday, 1 March 2026"),
        ("de-AT", "1. März 2026", "Sonntag, 1. März 2026"),
        ("es", "1 de marzo de 2026", "domingo, 1 de marzo de 2026"),
        ("FR", "1 mars 2026", "dimanche 1 mars 2026"),
        ("ar", "1 مارس 2026", "الأحد، 1 مارس 2026"),
        ("xx", "1 March 2026", "Sunday, 1 March 2026"),
    ],
)
def test_dates_by_language(language: str, date: str, day: str) -> None:
    assert wording(language).date("2026-03-01") == date
    assert wording(language).date("2026-03-01", weekday=True) == day


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_every_month_and_day_has_a_name(language: str) -> None:
    words = wording(language)
    months = {words.date(f"2026-{month:02}-11") for month in range(1, 13)}
    days = {words.date(f"2026-03-{day:02}", weekday=True).split()[0] for day in range(1, 8)}
    assert (len(months), len(days)) == (12, 7)
    assert all(len(month.split()) == len(words.date("2026-01-11").split()) for month in months)


@pytest.mark.parametrize(
    ("language", "typed", "printed"),
    [
        ("en", "Ada Brandt", "By Ada Brandt"),
        ("en", "by Ada Brandt", "by Ada Brandt"),
        ("en", "Byron Falk", "By Byron Falk"),
        ("en", "", ""),
        ("de", "Ada Brandt", "Von Ada Brandt"),
        ("de", "Von Ada Brandt", "Von Ada Brandt"),
        ("de", "Vonnegut", "Von Vonnegut"),
        ("ar", "ليلى", "بقلم ليلى"),
    ],
)
def test_a_byline_says_by_once(language: str, typed: str, printed: str) -> None:
    assert wording(language).byline(typed) == printed

"""Dates as a newspaper prints them."""

from datetime import datetime

# English names, whatever the machine's locale: the pages' own words are English.
_MONTHS = "January February March April May June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"


def in_words(date: str, *, weekday: bool = False) -> str:
    """Say "23 November 2026" for ISO 8601; the time too where there is one; else as it stands."""
    try:
        when = datetime.fromisoformat(date.strip())
    except ValueError:
        return date.strip()
    words = f"{when.day} {_MONTHS.split()[when.month - 1]} {when.year}"
    if weekday:
        return f"{_DAYS.split()[when.weekday()]}, {words}"
    return f"{words}, {when:%H:%M}" if len(date.strip()) > len("2026-11-23") else words

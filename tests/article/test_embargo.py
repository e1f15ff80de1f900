"""The written embargo: what is an hour with a zone, and what is not."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.embargo import Embargo, EmbargoError, read

CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-24T06:00+01:00", Embargo(datetime(2026, 11, 24, 6, tzinfo=CET))),
        ("2026-11-24 06:00 +0100", Embargo(datetime(2026, 11, 24, 6, tzinfo=CET))),
        (
            "2026-11-24 06:00Z",
            Embargo(datetime(2026, 11, 24, 6, tzinfo=timezone(timedelta()))),
        ),
        (
            " 2026-11-24 06:00:30 Europe/Berlin ",
            Embargo(datetime.fromisoformat("2026-11-24T06:00:30"), "Europe/Berlin"),
        ),
        (
            "2026-11-24T06:00 America/Argentina/Ushuaia",
            Embargo(datetime.fromisoformat("2026-11-24T06:00"), "America/Argentina/Ushuaia"),
        ),
        ("", None),
        ("  ", None),
    ],
)
def test_an_hour_with_its_zone_is_read(text: str, expected: Embargo | None) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-24",
        "2026-11-24 06:00",
        "tomorrow at six",
        "24.11.2026 06:00 Europe/Berlin",
        "2026-13-24 06:00Z",
        "2026-11-31 06:00 Europe/Berlin",
        "2026-11-24 25:00 Europe/Berlin",
        "2026-11-24 06:00 CET",
        "2026-11-24 06:00 ../../etc/passwd",
        "none",
        "2026-11-24 06:00Z and later",
        "2026-11-24 06:00+99:00",
    ],
)
def test_everything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(EmbargoError, match="embargo"):
        read(text)


@given(st.text(max_size=40) | st.from_regex(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d ?(Z|[+-]\d\d:\d\d)"))
def test_nothing_typed_breaks_it(text: str) -> None:
    try:
        found = read(text)
    except EmbargoError:
        return
    assert (found is None) == (not text.strip())

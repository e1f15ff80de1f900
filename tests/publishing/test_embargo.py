"""The embargo against clocks: when it holds, until when, and what it says."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.attribution.diagnostic import Severity
from desktop.publishing.embargo import finding, held, too_early

NIGHT = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
SIX = "2026-11-24 06:00 Europe/Berlin"


@pytest.mark.parametrize(
    ("text", "now", "said"),
    [
        (SIX, NIGHT, "Embargoed until Tuesday 24 November, 06:00 in Berlin, in 9 hours."),
        (
            "2026-11-24T06:00+01:00",
            NIGHT,
            "Embargoed until Tuesday 24 November, 06:00 UTC+01:00, in 9 hours.",
        ),
        (
            "2027-01-02 00:01 America/New_York",
            NIGHT,
            "Embargoed until Saturday 2 January 2027, 00:01 in New York, in 39 days.",
        ),
        (
            SIX,
            datetime(2026, 11, 24, 4, 59, 30, tzinfo=UTC),
            "Embargoed until Tuesday 24 November, 06:00 in Berlin, in 1 minute.",
        ),
        (
            SIX,
            datetime(2026, 11, 24, 3, 50, tzinfo=UTC),
            "Embargoed until Tuesday 24 November, 06:00 in Berlin, in 70 minutes.",
        ),
    ],
)
def test_before_the_hour_it_holds_and_says_until_when(text: str, now: datetime, said: str) -> None:
    assert held(text, now) == said


@pytest.mark.parametrize("text", ["", "  ", SIX, "2026-11-24T05:00Z", "2026-11-24T06:00+01:00"])
def test_from_the_hour_on_it_does_not_hold(text: str) -> None:
    assert held(text, datetime(2026, 11, 24, 5, 0, tzinfo=UTC)) == ""


@pytest.mark.parametrize(
    "text",
    ["soon", "2026-11-24", "2020-01-01 06:00", "2020-01-01 06:00 Atlantis/Harbour", "06:00 CET"],
)
def test_what_cannot_be_read_holds_for_ever(text: str) -> None:
    assert "embargo" in held(text, datetime(2099, 1, 1, tzinfo=UTC)).lower()


def test_the_slowest_clock_counts() -> None:
    # The clock here runs two hours ahead; the site's does not.
    ahead = datetime(2026, 11, 24, 6, 30, tzinfo=UTC)
    assert held(SIX, ahead) == ""
    assert "in 30 minutes" in held(SIX, ahead, ahead - timedelta(hours=2))


def test_an_hour_that_comes_twice_is_the_second() -> None:
    # On 25 October 2026 the clocks in Berlin go back from 03:00 to 02:00, at 01:00 UTC.
    twice = "2026-10-25 02:30 Europe/Berlin"
    assert held(twice, datetime(2026, 10, 25, 1, 29, tzinfo=UTC))
    assert not held(twice, datetime(2026, 10, 25, 1, 30, tzinfo=UTC))


def test_an_hour_that_never_comes_is_after_the_gap() -> None:
    # On 29 March 2026 they go from 02:00 to 03:00, at 01:00 UTC.
    never = "2026-03-29 02:30 Europe/Berlin"
    assert held(never, datetime(2026, 3, 29, 1, 29, tzinfo=UTC))
    assert not held(never, datetime(2026, 3, 29, 1, 30, tzinfo=UTC))


@pytest.mark.parametrize("text", ["0001-01-01T00:00+14:00", "9999-12-31T23:59-14:00"])
def test_the_ends_of_the_calendar_hold(text: str) -> None:
    assert held(text, NIGHT)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001 - made aware below
    st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "America/New_York", "Pacific/Chatham"]),
    st.integers(-100_000, 100_000),
)
def test_it_holds_exactly_before_the_hour(hour: datetime, zone: str, seconds: int) -> None:
    hour = hour.replace(second=0, microsecond=0)
    twice = [hour.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC) for fold in (0, 1)]
    now = max(twice) + timedelta(seconds=seconds)
    assert bool(held(f"{hour:%Y-%m-%d %H:%M} {zone}", now)) == (seconds < 0)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 24, 5, 0, tzinfo=UTC), ""),
        (datetime(2027, 1, 1, tzinfo=UTC), ""),
        (
            datetime(2026, 11, 24, 4, 59, tzinfo=UTC),
            "Embargoed until Tuesday 24 November, 06:00 in Berlin, in 9 hours:"
            " schedule it for then or later.",
        ),
    ],
)
def test_what_comes_out_by_itself_does_so_at_the_hour_or_later(at: datetime, said: str) -> None:
    assert too_early(SIX, at, NIGHT) == said
    found = finding(SIX, NIGHT, at)
    assert (found.message if found else "") == said
    assert too_early("", at, NIGHT) == ""
    assert "cannot be read" in too_early("soon", at, NIGHT)
    assert "embargo" in too_early("2026-11-24 06:00 Atlantis/Harbour", at, NIGHT)


def test_as_a_finding_nothing_sets_it_aside() -> None:
    found = finding(SIX, NIGHT)
    assert found is not None
    assert (found.rule, found.field, found.text) == ("embargo", "embargo", SIX)
    assert found.severity is Severity.BLOCK
    assert not found.overridable
    assert finding("", NIGHT) is None

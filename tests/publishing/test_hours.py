"""Hours against clocks: the right instant, and a clear answer where there is none or two."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.article.hour import HourError, read
from desktop.publishing.hours import appoint, instant, instants, latest

NIGHT = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "publish_at", "said"),
    [
        (
            "2026-11-24 06:00 Europe/Berlin",
            "2026-11-24T05:00:00Z",
            "Tuesday 24 November, 06:00 in Berlin, in 9 hours",
        ),
        (
            "2026-11-24T06:00+05:45",
            "2026-11-24T00:15:00Z",
            "Tuesday 24 November, 06:00 UTC+05:45, in 4 hours",
        ),
        (
            # The clocks are changed between now and then: the hour is that of the day itself.
            "2027-07-01 06:00 America/New_York",
            "2027-07-01T10:00:00Z",
            "Thursday 1 July 2027, 06:00 in New York, in 220 days",
        ),
    ],
)
def test_an_hour_is_appointed_and_said_in_words(text: str, publish_at: str, said: str) -> None:
    made = appoint(text, NIGHT)
    assert made.publish_at == publish_at
    assert made.in_words(NIGHT) == said
    assert instant(made.publish_at) == made.at


def test_an_hour_that_never_comes_is_refused_with_the_one_after_it() -> None:
    with pytest.raises(HourError) as refused:
        appoint("2027-03-28 02:30 Europe/Berlin", NIGHT)
    assert str(refused.value) == (
        "There is no 02:30 in Berlin on Sunday 28 March 2027: the clocks go forward then. An hour"
        " later they show 03:30."
    )
    assert refused.value.choices == ("2027-03-28 03:30 Europe/Berlin",)
    (choice,) = refused.value.choices
    assert appoint(choice, NIGHT).publish_at == "2027-03-28T01:30:00Z"


def test_an_hour_that_comes_twice_has_to_be_told_apart() -> None:
    with pytest.raises(HourError, match="twice, as the clocks go back") as refused:
        appoint("2027-10-31 02:30 Europe/Berlin", NIGHT)
    first, second = refused.value.choices
    assert (first, second) == ("2027-10-31T02:30+02:00", "2027-10-31T02:30+01:00")
    assert first in str(refused.value)
    assert appoint(first, NIGHT).publish_at == "2027-10-31T00:30:00Z"
    assert appoint(second, NIGHT).publish_at == "2027-10-31T01:30:00Z"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "No hour is given"),
        ("soon", "cannot be read"),
        ("2026-11-24 06:00", "cannot be read"),
        ("2026-11-31 06:00Z", "no date and hour"),
        ("2026-11-24 06:00 Atlantis/Harbour", "not known on this computer"),
        ("2026-11-23 20:00Z", "past"),
        ("2026-11-23 20:59 Europe/Berlin", "past"),
        ("9999-12-31T23:59-14:00", "calendar"),
    ],
)
def test_what_is_no_hour_to_come_is_refused(text: str, said: str) -> None:
    with pytest.raises(HourError, match=said):
        appoint(text, NIGHT)


def changes(zone: ZoneInfo, year: int) -> list[date]:
    """The days of a year on which the zone's clocks are changed, or that it leaves out."""
    noons = [datetime(year, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(366)]
    offsets = [noon.astimezone(zone).utcoffset() for noon in noons]
    return [
        noon.date() for noon, a, b in zip(noons[1:], offsets, offsets[1:], strict=False) if a != b
    ]


@pytest.mark.parametrize(
    ("place", "year", "never", "twice"),
    [
        ("Europe/Berlin", 2026, 4, 4),
        ("America/New_York", 2026, 4, 4),
        ("Pacific/Chatham", 2026, 4, 4),
        # Half an hour only; a month of Ramadan; a whole day left out on crossing the date line.
        ("Australia/Lord_Howe", 2026, 2, 2),
        ("Africa/Casablanca", 2026, 4, 4),
        ("Pacific/Apia", 2011, 100, 4),
        ("Asia/Kathmandu", 2026, 0, 0),
    ],
)
def test_every_instant_of_an_hour_shows_it_and_no_other_does(
    place: str, year: int, never: int, twice: int
) -> None:
    """Every quarter of an hour around every change, against the clock read at every instant."""
    zone = ZoneInfo(place)
    counts = {0: 0, 1: 0, 2: 0}
    for day in changes(zone, year) or [date(year, 6, 1)]:
        start = datetime.combine(day, time(0), UTC) - timedelta(days=4)
        shown: dict[datetime, list[datetime]] = {}
        for quarter in range(8 * 96):
            moment = start + timedelta(minutes=15 * quarter)
            shown.setdefault(moment.astimezone(zone).replace(tzinfo=None), []).append(moment)
        for quarter in range(-96, 2 * 96):
            hour = datetime.combine(day, time(0)) + timedelta(minutes=15 * quarter)
            written = read(f"{hour:%Y-%m-%d %H:%M} {place}")
            assert written
            found = instants(written)
            assert list(found) == shown.get(hour, [])
            assert all(latest(written) >= moment for moment in found)
            counts[len(found)] += 1
    assert (counts[0], counts[2]) == (never, twice)

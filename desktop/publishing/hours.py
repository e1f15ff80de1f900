"""Hours against clocks: which instant an hour in a named time zone is, and how it is said.

Signatures: `appoint(text, now) -> Appointment`, `instants(hour) -> tuple[datetime, ...]`,
`latest(hour) -> datetime`, `in_words(hour, now) -> str`, `ahead(left) -> str`.

Twice a year a place's clocks are changed: some hours then come twice and others never. Whoever
appoints one of those is asked which is meant, rather than given either.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.article.hour import Hour, HourError, read
from desktop.translation import hour as clock
from desktop.translation import later, tr, trn

_DAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
_MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
_INSTANT = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Appointment:
    """An hour to come: as it was written, and the instant (aware, in UTC)."""

    hour: Hour
    at: datetime

    @property
    def publish_at(self) -> str:
        """The instant as a payload has it: 2026-11-24T05:00:00Z."""
        return self.at.strftime(_INSTANT)

    def in_words(self, now: datetime) -> str:
        """Say "Tuesday 24 November, 06:00 in Berlin, in 9 hours"."""
        return tr("{hour}, {ahead}", hour=in_words(self.hour, now), ahead=ahead(self.at - now))


def appoint(text: str, now: datetime) -> Appointment:
    """The hour that `text` sets, which is after `now` (aware). HourError, with choices."""
    hour = read(text)
    if hour is None:
        raise HourError(tr("No hour is given. Write it like 2026-11-24 06:00 Europe/Berlin."))
    found = instants(hour)
    if len(found) != 1:
        raise _never(hour, now) if not found else _twice(hour, found, now)
    if found[0] <= now:
        raise HourError(
            tr(
                "That hour is past: {hour}. Choose a later one, or publish now.",
                hour=in_words(hour, now),
            )
        )
    return Appointment(hour, found[0])


def instant(publish_at: str) -> datetime:
    """The instant that a payload's `publish_at` names, aware. ValueError where it names none."""
    return datetime.strptime(publish_at, _INSTANT).replace(tzinfo=UTC)


def instants(hour: Hour) -> tuple[datetime, ...]:
    """The instants in UTC at which clocks show the hour: one, or two, or none. HourError."""
    if not hour.place:
        return (_in_utc(hour.hour),)
    zone = _zone(hour.place)
    return tuple(
        instant
        for instant in sorted(set(_candidates(hour, zone)))
        if instant.astimezone(zone).replace(tzinfo=None) == hour.hour
    )


def latest(hour: Hour) -> datetime:
    """The instant in UTC; the later one where clocks show the hour twice or never. HourError."""
    return max(_candidates(hour, _zone(hour.place))) if hour.place else _in_utc(hour.hour)


def in_words(hour: Hour, now: datetime) -> str:
    """Say "Tuesday 24 November, 06:00 in Berlin"; with the year where it is not `now`'s."""
    said, at = _day(hour.hour, now), clock(hour.hour)
    if hour.place:
        return tr("{day}, {hour} in {place}", day=said, hour=at, place=_place(hour))
    return tr("{day}, {hour} {zone}", day=said, hour=at, zone=hour.hour.tzname() or "")


def ahead(left: timedelta) -> str:
    """Say "in 9 hours": whole days from two on, else hours, below two hours minutes."""
    minutes = -(-left // timedelta(minutes=1))
    if minutes >= 2 * 1440:
        return trn("in {count} day", "in {count} days", round(minutes / 1440))
    if minutes >= 2 * 60:
        return trn("in {count} hour", "in {count} hours", round(minutes / 60))
    return trn("in {count} minute", "in {count} minutes", minutes)


def _never(hour: Hour, now: datetime) -> HourError:
    zone = _zone(hour.place)
    after = max(_candidates(hour, zone)).astimezone(zone)
    return HourError(
        tr(
            "There is no {hour} in {place} on {day}: the clocks go forward then. An hour later "
            "they show {after}.",
            hour=clock(hour.hour),
            place=_place(hour),
            day=_day(hour.hour, now),
            after=clock(after),
        ),
        (f"{after:%Y-%m-%d %H:%M} {hour.place}",),
    )


def _twice(hour: Hour, found: tuple[datetime, ...], now: datetime) -> HourError:
    zone = _zone(hour.place)
    choices = tuple(one.astimezone(zone).isoformat(timespec="minutes") for one in found)
    return HourError(
        tr(
            "On {day} it is {hour} in {place} twice, as the clocks go back: write {first} for the "
            "first time or {second} for the second.",
            day=_day(hour.hour, now),
            hour=clock(hour.hour),
            place=_place(hour),
            first=choices[0],
            second=choices[-1],
        ),
        choices,
    )


def _day(hour: datetime, now: datetime) -> str:
    # In the language of the program, whatever the machine's locale.
    weekday, month = tr(_DAYS[hour.weekday()]), tr(_MONTHS[hour.month - 1])
    if hour.year == now.year:
        return tr("{weekday} {day} {month}", weekday=weekday, day=hour.day, month=month)
    return tr(
        "{weekday} {day} {month} {year}", weekday=weekday, day=hour.day, month=month, year=hour.year
    )


def _place(hour: Hour) -> str:
    return hour.place.rpartition("/")[2].replace("_", " ")


def _candidates(hour: Hour, zone: ZoneInfo) -> list[datetime]:
    return [_in_utc(hour.hour.replace(tzinfo=zone, fold=fold)) for fold in (0, 1)]


def _zone(place: str) -> ZoneInfo:
    try:
        return ZoneInfo(place)
    except (KeyError, ValueError, OSError) as error:
        raise HourError(
            tr(
                "The time zone “{place}” is not known on this computer; write the difference to "
                "UTC instead, as in 2026-11-24T06:00+01:00.",
                place=place,
            )
        ) from error


def _in_utc(hour: datetime) -> datetime:
    try:
        return hour.astimezone(UTC)
    except OverflowError as error:
        raise HourError(tr("The hour is further away than a calendar goes.")) from error

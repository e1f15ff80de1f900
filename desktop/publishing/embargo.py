"""The embargo: nothing of an article leaves before its hour, and doubt holds it back.

Signatures: `held(text, *clocks) -> str`, `finding(text, now) -> Diagnostic | None`.

The clocks are arguments: this machine's where leaving is decided, and again with the site's
own where something is about to be sent, since the one here may be wrong or set ahead.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.article.embargo import Embargo, EmbargoError, read
from desktop.attribution.diagnostic import Diagnostic, Severity

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April May June July August September October November December"
_REASON = (
    "Whoever gave the story under an embargo trusts us to keep it until the hour; no reason"
    " given here can release it, only a changed embargo. (Agreement with the source)"
)


def held(text: str, *clocks: datetime) -> str:
    """Why an article with the embargo `text` may not leave yet; "" where it may.

    `clocks` are aware, at least one; the slowest of them counts. An embargo that cannot be
    read, or whose time zone is not known here, holds for ever.
    """
    try:
        embargo = read(text)
        if embargo is None:
            return ""
        until = _instant(embargo)
    except EmbargoError as error:
        return str(error)
    now = min(clocks)
    if now >= until:
        return ""
    return f"Embargoed until {in_words(embargo, now)}, {_ahead(until - now)}."


def finding(text: str, now: datetime) -> Diagnostic | None:
    """The same as a finding that nothing sets aside; None where nothing holds."""
    said = held(text, now)
    if not said:
        return None
    return Diagnostic(
        "embargo", Severity.BLOCK, "embargo", 0, len(text), text, said, _REASON, overridable=False
    )


def in_words(embargo: Embargo, now: datetime) -> str:
    """Say "Tuesday 24 November, 06:00 in Berlin"; with the year where it is not `now`'s."""
    hour = embargo.hour
    # English names, whatever the machine's locale.
    day = f"{_DAYS.split()[hour.weekday()]} {hour.day} {_MONTHS.split()[hour.month - 1]}"
    year = f" {hour.year}" if hour.year != now.year else ""
    if embargo.place:
        zone = "in " + embargo.place.rpartition("/")[2].replace("_", " ")
    else:
        zone = hour.tzname() or ""
    return f"{day}{year}, {hour:%H:%M} {zone}"


def _instant(embargo: Embargo) -> datetime:
    """The instant in UTC; the later one where a place's clocks show the hour twice or never.

    Raises EmbargoError.
    """
    if not embargo.place:
        hours = [embargo.hour]
    else:
        try:
            zone = ZoneInfo(embargo.place)
        except (KeyError, ValueError, OSError) as error:
            raise EmbargoError(
                f"The embargo's time zone “{embargo.place}” is not known on this computer;"
                " write the difference to UTC instead, as in 2026-11-24T06:00+01:00."
            ) from error
        hours = [embargo.hour.replace(tzinfo=zone, fold=fold) for fold in (0, 1)]
    try:
        return max(hour.astimezone(UTC) for hour in hours)
    except OverflowError as error:
        raise EmbargoError("The embargo is further away than a calendar goes.") from error


def _ahead(left: timedelta) -> str:
    """Say "in 9 hours": whole days from two on, else hours, below two hours minutes."""
    minutes = -(-left // timedelta(minutes=1))
    for size, name in ((1440, "days"), (60, "hours")):
        if minutes >= 2 * size:
            return f"in {round(minutes / size)} {name}"
    return "in 1 minute" if minutes == 1 else f"in {minutes} minutes"

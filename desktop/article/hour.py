"""An hour as a journalist writes it down, with whose hour it is.

    2026-11-24T06:00+01:00         2026-11-24 06:00 Europe/Berlin         2026-11-24 06:00Z

ISO 8601 with a zone: an offset, Z, or the name of a place in the IANA time zone database.
An hour without a zone is nobody's hour and is refused. Which instant a place's hour is takes
that database, so that is worked out where publishing is decided.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from desktop.translation import later, tr

_FORM = re.compile(
    r"(?P<hour>\d{4}-\d{2}-\d{2}[Tt ] ?\d{2}:\d{2}(?::\d{2})?)\s*"
    r"(?:(?P<offset>[Zz]|UTC|[+-]\d{2}:?\d{2})|(?P<place>[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+))"
)


class HourError(ValueError):
    """The hour cannot be used; one line for the writer.

    `choices` are hours, written as they are read, that may be meant instead.
    """

    def __init__(self, message: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.choices = choices


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour and whose it is.

    `hour` has its offset from UTC where one was written; else it is naive, and `place` is the
    time zone's name ("Europe/Berlin").
    """

    hour: datetime
    place: str = ""


def read(text: str, name: str = later("hour")) -> Hour | None:
    """The hour that `text` sets; None where it is blank. HourError where it is neither.

    `name` is what the error calls it, a text of ours.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _FORM.fullmatch(typed)
    if found is None:
        raise HourError(
            tr(
                "The {name} “{typed}” cannot be read. Write it like 2026-11-24 06:00 "
                "Europe/Berlin.",
                name=tr(name),
                typed=typed,
            )
        )
    hour = re.sub(r"[Tt ] ?", "T", found["hour"], count=1)
    offset = found["offset"] or ""
    if offset.upper() in ("Z", "UTC"):
        offset = "+00:00"
    try:
        return Hour(datetime.fromisoformat(hour + offset), found["place"] or "")
    except ValueError as error:
        raise HourError(
            tr(
                "The {name} “{typed}” is no date and hour: {error}.",
                name=tr(name),
                typed=typed,
                error=error,
            )
        ) from error

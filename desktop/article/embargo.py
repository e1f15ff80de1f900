"""The hour before which a story may not leave, as it is written down: see `article.hour`."""

from desktop.article import hour
from desktop.article.hour import Hour, HourError
from desktop.translation import later

Embargo = Hour
EmbargoError = HourError


def read(text: str) -> Embargo | None:
    """The embargo that `text` sets; None where it is blank. EmbargoError where it is neither."""
    return hour.read(text, later("embargo"))

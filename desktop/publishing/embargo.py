"""The embargo: nothing of an article leaves before its hour, and doubt holds it back.

Signatures: `held(text, *clocks) -> str`, `too_early(text, at, now) -> str`,
`finding(text, now, at=None) -> Diagnostic | None`.

The clocks are arguments: this machine's where leaving is decided, and again with the site's
own where something is about to be sent, since the one here may be wrong or set ahead. What the
site is to publish by itself at an hour not before the embargo's may leave before it.
"""

from datetime import datetime

from desktop.article.embargo import Embargo, EmbargoError, read
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.publishing.hours import ahead, in_words, latest
from desktop.translation import later, tr

_REASON = later(
    "Whoever gave the story under an embargo trusts us to keep it until the hour; no reason"
    " given here can release it, only a changed embargo. (Agreement with the source)"
)


def held(text: str, *clocks: datetime) -> str:
    """Why an article with the embargo `text` may not leave yet; "" where it may.

    `clocks` are aware, at least one; the slowest of them counts. An embargo that cannot be
    read, or whose time zone is not known here, holds for ever.
    """
    now = min(clocks)
    said = _until(text, now, now)
    return tr("{said}.", said=said) if said else ""


def too_early(text: str, at: datetime, now: datetime) -> str:
    """Why an article with the embargo `text` may not come out at the instant `at`; "" if it may.

    `now` is for the words only.
    """
    said = _until(text, at, now)
    return tr("{said}: schedule it for then or later.", said=said) if said else ""


def finding(text: str, now: datetime, at: datetime | None = None) -> Diagnostic | None:
    """The same as a finding that nothing sets aside; None where nothing holds.

    `at` is the hour at which the site is to publish it; without one it is published `now`.
    """
    said = held(text, now) if at is None else too_early(text, at, now)
    if not said:
        return None
    return Diagnostic(
        "embargo",
        Severity.BLOCK,
        "embargo",
        0,
        len(text),
        text,
        said,
        tr(_REASON),
        overridable=False,
    )


def _until(text: str, at: datetime, now: datetime) -> str:
    """Until when it holds at the instant `at`, without the full stop; "" where it does not."""
    try:
        embargo: Embargo | None = read(text)
    except EmbargoError as error:
        return str(error).removesuffix(".")
    if embargo is None:
        return ""
    try:
        until = latest(embargo)
    except EmbargoError as error:
        problem = str(error).removesuffix(".")
        return tr("Nobody can tell when the embargo ends. {problem}", problem=problem)
    if at >= until:
        return ""
    return tr(
        "Embargoed until {hour}, {ahead}", hour=in_words(embargo, now), ahead=ahead(until - now)
    )

"""What the outbox holds: an entry, where it stands, and the receipt that it leaves."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.publishing.cms.contract import CHANGED
from desktop.translation import later, tr

REPLACED = later("replaced by a newer version")
OVERTAKEN = later("overtaken by a newer version")
# Problems that are kept in English, as they are compared or set by the library.
_OURS = (CHANGED, REPLACED, OVERTAKEN)


class State(StrEnum):
    """Where an entry stands."""

    WAITING = "waiting"
    SENDING = "sending"
    CHECKING = "checking"
    SCHEDULED = "scheduled"
    """The site has it and is to publish it; due when that is to be looked at."""
    DONE = "done"
    STOPPED = "stopped"
    CANCELLED = "cancelled"


UNFINISHED = (State.WAITING, State.SENDING, State.CHECKING)


@dataclass(frozen=True, slots=True)
class Entry:
    """One press of Publish.

    `approval` is who overrode the gate and why, or empty. `created` and `due` (the
    next try) are seconds since the epoch. `problem` is what went wrong last, in one line.
    It is kept as it was said; what is ours and kept in English is `said` in the language spoken.
    """

    key: str
    article: str
    site: str
    state: State
    digest: str
    approval: str
    created: float
    attempts: int
    due: float
    problem: str
    sequence: int

    @property
    def said(self) -> str:
        """The problem, for people."""
        return tr(self.problem) if self.problem in _OURS else self.problem


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was published, and how readers see it; `at` is ISO 8601 in UTC.

    `status` is the site's own word. `differences` are plain sentences; empty is good. `intent`
    is what was asked for (a `Status`), `publish_at` the instant of a scheduled post, in UTC.
    `visible` says whether readers see it, as far as we looked; None where we could not. `by` is
    who sent it, by the name they have on the computer.
    """

    site: str
    remote_id: str
    url: str
    status: str
    digest: str
    at: str
    differences: tuple[str, ...] = ()
    key: str = ""
    article: str = ""
    approval: str = ""
    intent: str = ""
    publish_at: str = ""
    visible: bool | None = None
    by: str = ""

    def as_dict(self) -> dict[str, object]:
        """The stable form for scripts."""
        names = ("site", "remote_id", "url", "status", "intent", "publish_at", "visible")
        names += ("digest", "at", "by")
        table: dict[str, object] = {name: getattr(self, name) for name in names}
        table["differences"] = list(self.differences)
        return table


def from_row(row: tuple[Any, ...]) -> Entry:
    """An entry from a row of the view of that name."""
    key, article, site, state, *rest = row
    return Entry(key, article, site, State(state), *rest)


def receipt_of(text: str) -> Receipt:
    """A receipt from the JSON that it is kept as."""
    table: dict[str, Any] = json.loads(text)
    table["differences"] = tuple(table["differences"])
    return Receipt(**table)

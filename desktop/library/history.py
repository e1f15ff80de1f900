"""What an article's text was before: every publication, and saves that are thinned as they age.

A save that writes over a text of more than EVERY ago keeps that text. Of these all stay for an
hour, then the last of each hour for a day, of each day for a month, of each week for ever. What
was kept for a reason (published, before going back, another window's text) is never thinned.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.article.front_matter import parse
from desktop.article.model import Article
from desktop.library.database import Database, LibraryError
from desktop.translation import later, tr

SAVED = "saved"
BEFORE_MERGING = later("before changes from {site} were merged")
BEFORE_READING = later("before {name} was read again")
"""Reasons as they are kept, in English with a name in them; said when they are shown."""
EVERY = timedelta(minutes=5)
# From which age on only the last of each hour, day and week stays.
_SPANS = (
    (timedelta(days=30), timedelta(weeks=1)),
    (timedelta(days=1), timedelta(days=1)),
    (timedelta(hours=1), timedelta(hours=1)),
)
_KEEP = """
INSERT INTO revisions (draft, revision, text, reason, at, who)
SELECT id, revision, coalesce(?, text), ?, ?, ? FROM drafts WHERE id = ?
"""
_LAST_SAVE = "SELECT max(at) FROM revisions WHERE draft = ? AND reason = ?"
_SAVES = "SELECT rowid, at FROM revisions WHERE draft = ? AND reason = ?"


@dataclass(frozen=True, slots=True)
class Entry:
    """An earlier text, without the text: `number` is what `History.text` wants.

    `who` wrote it, where that is known, as for drafts that came from a site.
    """

    number: int
    revision: int
    reason: str
    who: str
    at: datetime


class History:
    """The earlier texts of drafts, to be listed, compared and gone back to. LibraryError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entries(self, draft: str) -> list[Entry]:
        """All that is kept of a draft, newest first; quick, whatever the length of the texts."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT rowid, revision, reason, who, at FROM revisions INDEXED BY revisions_kept"
                " WHERE draft = ? ORDER BY at DESC, rowid DESC",
                (draft,),
            ).fetchall()
        return [
            Entry(number, revision, reason, who, datetime.fromisoformat(at))
            for number, revision, reason, who, at in rows
        ]

    def text(self, number: int) -> Article:
        """The text of an entry; LibraryError where it is no longer kept."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT text FROM revisions WHERE rowid = ?", (number,)
            ).fetchone()
        if row is None:
            raise LibraryError(tr("This earlier text is no longer kept; look at the list anew."))
        return parse(row[0])


def keep(
    connection: sqlite3.Connection,
    draft: str,
    reason: str,
    at: datetime,
    *,
    who: str = "",
    text: str | None = None,
) -> None:
    """Within a transaction: keep the draft's present text, or `text`, as an earlier one."""
    connection.execute(_KEEP, (text, reason, _written(at), who, draft))


def keep_save(connection: sqlite3.Connection, draft: str, now: datetime) -> None:
    """Within a transaction that writes over the text of a draft: keep that if it is time."""
    updated, created = connection.execute(
        "SELECT updated, created FROM drafts WHERE id = ?", (draft,)
    ).fetchone()
    last = connection.execute(_LAST_SAVE, (draft, SAVED)).fetchone()[0] or created
    # Either way round: a clock may have been set back.
    if abs(now - datetime.fromisoformat(last)) < EVERY:
        return
    keep(connection, draft, SAVED, datetime.fromisoformat(updated))
    saves = {
        int(number): datetime.fromisoformat(at)
        for number, at in connection.execute(_SAVES, (draft, SAVED))
    }
    drop = surplus(saves.values(), now)
    connection.executemany(
        "DELETE FROM revisions WHERE rowid = ?",
        [(number,) for number, at in saves.items() if at in drop],
    )


def surplus(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which saves need not be kept any longer; of a clock that was set back, none."""
    drop: set[datetime] = set()
    seen: set[tuple[timedelta, int]] = set()
    for time in sorted(set(times), reverse=True):
        span = next((span for age, span in _SPANS if now - time >= age), None)
        if span is None:
            continue
        place = (span, int(time.timestamp() // span.total_seconds()))
        if place in seen:
            drop.add(time)
        seen.add(place)
    return drop


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")

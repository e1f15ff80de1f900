"""The outbox: what is to be published, kept on disk step by step.

Signatures: `Outbox(connect)` with `enqueue(article, site, payload,
approval, embargo, at=…, hold=…) -> Entry`, `embargo(key)`, `hour(key)`, `entry(key)`, `entries()`,
`cancel(key)`, `retry(key)`, `receipts(article)` and all of `Posts`; the rest is for the publisher.

An entry is one press of Publish and is named by its key. The post it leads to is named at the
site by another key, the same for every entry of the same article to the same site: whatever was
lost, a second publication can then find the first one's post.

    waiting → sending → checking → done        checking: sent, to be read back
       ↑         ↓          ↓       ↑          waiting, also on hold → cancelled
       └── (later) → stopped ← scheduled       scheduled: to be looked at after its hour
"""

import json
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import asdict
from uuid import uuid4

from desktop.publishing.cms.contract import Payload, RemotePost, Status
from desktop.publishing.entry import (
    OVERTAKEN,
    REPLACED,
    UNFINISHED,
    Entry,
    Receipt,
    State,
    from_row,
    receipt_of,
)
from desktop.publishing.payload import digest, from_bytes, to_bytes
from desktop.publishing.posts import Posts, remember

# A next try further away than this was written before the clock was set back.
FURTHEST_TRY = 3600.0


class Outbox(Posts):
    """The outbox in the database that `connect` opens; safe to use from any thread.

    `connect` returns a new connection each time. Every method is one transaction that is on
    the disk when it returns.
    """

    @contextmanager
    def sender(self) -> Generator[bool]:
        """Whether we are the one who sends, of all windows and commands on this database.

        The right is an exclusive lock on a database of its own beside the outbox: unlike a
        lease it needs no clock, and it ends with its process, however that ends.
        """
        with closing(self._connect()) as connection:
            path = connection.execute("PRAGMA database_list").fetchone()[2]
        name = f"{path}-sender" if path else ":memory:"
        with closing(sqlite3.connect(name, timeout=0, isolation_level=None)) as lock:
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError:
                yield False
                return
            yield True

    # What the window and the command line use.

    def enqueue(
        self,
        article: str,
        site: str,
        payload: Payload,
        approval: str = "",
        embargo: str = "",
        *,
        at: str = "",
        hold: float = 0.0,
    ) -> Entry:
        """Keep the intent to publish; replaces one that waits and was never tried.

        To withdraw replaces also one that waits to be tried again.

        `article` is the article's id, `site` the site's name, `approval` who overrode the
        gate and why, `embargo` the article's as written: it never leaves with the payload,
        but nothing is sent before it. `at` is the hour of a scheduled post as written.
        Nothing is sent for `hold` seconds (at most an hour), so that it can still be cancelled;
        `retry` ends that early.
        """
        if not 0.0 <= hold <= FURTHEST_TRY:
            raise ValueError(f"a hold of {hold} seconds")
        data = to_bytes(payload)
        now = self._clock()
        tried = int(payload.status is Status.WITHDRAW)
        with self._transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO posts (article, site, key) VALUES (?, ?, ?)",
                (article, site, uuid4().hex),
            )
            connection.execute(
                "UPDATE outbox SET state = ?, problem = ?"
                " WHERE article = ? AND site = ? AND state = ? AND claimed <= ?",
                (State.CANCELLED, REPLACED, article, site, State.WAITING, tried),
            )
            key = uuid4().hex
            connection.execute(
                "INSERT INTO outbox"
                " (key, article, site, state, payload, digest, approval, created, due)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(key, article, site, State.WAITING, data, digest(data), approval),
                    *(now, now + hold if hold else 0.0),
                ),
            )
            if embargo.strip():
                connection.execute("INSERT INTO embargoes VALUES (?, ?)", (key, embargo))
            if at.strip():
                connection.execute("INSERT INTO hours VALUES (?, ?)", (key, at))
            return _entry(connection, key)

    def entry(self, key: str) -> Entry:
        """The entry with that key; KeyError where there is none."""
        with closing(self._connect()) as connection:
            return _entry(connection, key)

    def entries(self, *states: State) -> tuple[Entry, ...]:
        """The entries in these states (or all), oldest first."""
        wanted = json.dumps(states or tuple(State))
        with closing(self._connect()) as connection:
            rows = connection.execute(
                "SELECT * FROM entries WHERE state IN (SELECT value FROM json_each(?))"
                " ORDER BY sequence",
                (wanted,),
            ).fetchall()
        return tuple(from_row(row) for row in rows)

    def payload(self, key: str) -> Payload:
        """What the entry sends; KeyError once a later one to the same place is done."""
        with closing(self._connect()) as connection:
            row = connection.execute("SELECT payload FROM outbox WHERE key = ?", (key,)).fetchone()
        if row is None or not row[0]:
            raise KeyError(key)
        return from_bytes(row[0])

    def embargo(self, key: str) -> str:
        """The embargo that the article of an entry had when it was put in; "" for none."""
        return self._written("SELECT until FROM embargoes WHERE key = ?", key)

    def hour(self, key: str) -> str:
        """The hour of a scheduled entry, as it was written when it was put in; "" for none."""
        return self._written("SELECT written FROM hours WHERE key = ?", key)

    def _written(self, query: str, key: str) -> str:
        with closing(self._connect()) as connection:
            row = connection.execute(query, (key,)).fetchone()
        return row[0] if row else ""

    def cancel(self, key: str) -> bool:
        """Take back an entry; False where it is too late because it is being sent or was."""
        with self._transaction() as connection:
            return bool(
                connection.execute(
                    "UPDATE outbox SET state = ? WHERE key = ? AND state IN (?, ?)",
                    (State.CANCELLED, key, State.WAITING, State.STOPPED),
                ).rowcount
            )

    def retry(self, key: str) -> bool:
        """Try a stopped or waiting entry again at once, with all its tries.

        False, and nothing is done, where a later publication has overtaken it.
        """
        with self._transaction() as connection:
            return bool(
                connection.execute(
                    "UPDATE outbox SET state = ?1, attempts = 0, claimed = 1, due = 0,"
                    " problem = '' WHERE key = ?2 AND state IN (?1, ?3)"
                    " AND NOT EXISTS (SELECT 1 FROM outbox AS later"
                    "   WHERE later.article = outbox.article AND later.site = outbox.site"
                    "   AND later.sequence > outbox.sequence AND later.state <> ?4)",
                    (State.WAITING, key, State.STOPPED, State.CANCELLED),
                ).rowcount
            )

    def receipt(self, key: str) -> Receipt | None:
        """The receipt of an entry, once it is done."""
        with closing(self._connect()) as connection:
            row = connection.execute(
                "SELECT receipt FROM receipts WHERE key = ?", (key,)
            ).fetchone()
        return receipt_of(row[0]) if row else None

    def receipts(self, article: str = "") -> tuple[Receipt, ...]:
        """The receipts of an article (or all), oldest first."""
        with closing(self._connect()) as connection:
            rows = connection.execute(
                "SELECT receipt FROM receipts WHERE ? IN ('', article) ORDER BY at, rowid",
                (article,),
            ).fetchall()
        return tuple(receipt_of(row[0]) for row in rows)

    # What the publisher uses, holding `sender`.

    def claim(self) -> Entry | None:
        """The next entry that is due, now `sending` and counted as tried once more.

        Entries of one article to one site go in order: a later one waits for the earlier, and
        overtakes one that has stopped. A scheduled one is due after its hour, to be looked at.
        """
        now = self._clock()
        with self._transaction() as connection:
            row = connection.execute(
                "SELECT * FROM entries AS this WHERE (state IN (?, ?, ?)"
                " AND (due <= ? OR due > ?) OR state = ? AND due <= ?)"
                " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier"
                "   WHERE earlier.article = this.article AND earlier.site = this.site"
                "   AND earlier.sequence < this.sequence AND earlier.state IN (?, ?, ?))"
                " ORDER BY sequence LIMIT 1",
                (*UNFINISHED, now, now + FURTHEST_TRY, State.SCHEDULED, now, *UNFINISHED),
            ).fetchone()
            if row is None:
                return None
            found = from_row(row)
            connection.execute(
                "UPDATE outbox SET state = ?, problem = ?"
                " WHERE article = ? AND site = ? AND sequence < ? AND state = ?",
                (
                    State.CANCELLED,
                    OVERTAKEN,
                    found.article,
                    found.site,
                    found.sequence,
                    State.STOPPED,
                ),
            )
            # What was already sent stays as it is: it is only read back.
            sent = found.state in (State.CHECKING, State.SCHEDULED)
            state = found.state if sent else State.SENDING
            connection.execute(
                "UPDATE outbox SET state = ?, claimed = 1, attempts = attempts + 1 WHERE key = ?",
                (state, found.key),
            )
            return _entry(connection, found.key)

    def next_due(self) -> float | None:
        """When the next entry is due (seconds since the epoch), if there is one."""
        due = [entry.due for entry in self.entries(*UNFINISHED, State.SCHEDULED)]
        return min(due, default=None)

    def interrupted(self) -> tuple[Entry, ...]:
        """The entries that a process left behind in the middle; they are claimed again."""
        return self.entries(State.SENDING, State.CHECKING)

    def unconfirmed(self, entry: Entry) -> tuple[Entry, ...]:
        """Earlier tries whose outcome we were never told, the newest first.

        Of the same article to the same site, since the last one that was done; to withdraw the
        post tells nothing about its content.
        """
        with closing(self._connect()) as connection:
            rows = connection.execute(
                "SELECT entries.* FROM entries JOIN outbox USING (key)"
                " WHERE claimed AND length(payload)"
                " AND entries.article = ?1 AND entries.site = ?2 AND entries.sequence < ?3"
                " AND entries.state IN (?4, ?5) AND entries.sequence > (SELECT"
                "   coalesce(max(sequence), 0) FROM outbox WHERE article = ?1 AND site = ?2"
                "   AND sequence < ?3 AND state IN (?6, ?7) AND key NOT IN"
                "     (SELECT key FROM receipts WHERE article = ?1 AND site = ?2"
                "     AND json_extract(receipt, '$.intent') = ?8)) ORDER BY entries.sequence DESC",
                (
                    *(entry.article, entry.site, entry.sequence),
                    *(State.STOPPED, State.CANCELLED, State.DONE, State.SCHEDULED),
                    Status.WITHDRAW,
                ),
            ).fetchall()
        return tuple(from_row(row) for row in rows)

    def created(self, entry: Entry, post: RemotePost) -> None:
        """The site has named the post: never make another."""
        with self._transaction() as connection:
            remember(connection, entry, post, "")

    def sent(self, entry: Entry, post: RemotePost) -> Entry:
        """The post is as the payload says; it remains to read it back."""
        with self._transaction() as connection:
            remember(connection, entry, post, entry.digest)
            # Whatever an earlier one was to become at its hour, now it is this.
            connection.execute(
                "UPDATE outbox SET state = ? WHERE article = ? AND site = ? AND state = ?",
                (State.DONE, entry.article, entry.site, State.SCHEDULED),
            )
            connection.execute(
                "UPDATE outbox SET state = ?, problem = '' WHERE key = ?",
                (State.CHECKING, entry.key),
            )
            return _entry(connection, entry.key)

    def finish(self, entry: Entry, receipt: Receipt, post: RemotePost | None = None) -> Entry:
        """Done, with this receipt; `post` where the site has changed it by itself since."""
        with self._transaction() as connection:
            if post:
                remember(connection, entry, post, entry.digest)
            _file(connection, entry, receipt)
            _move(connection, entry, State.DONE)
            return _entry(connection, entry.key)

    def schedule(self, entry: Entry, receipt: Receipt, due: float) -> Entry:
        """The site has it for its hour, with this receipt; to be looked at when `due`."""
        with self._transaction() as connection:
            _file(connection, entry, receipt)
            connection.execute("UPDATE outbox SET attempts = 0 WHERE key = ?", (entry.key,))
            _move(connection, entry, State.SCHEDULED, due=due)
            return _entry(connection, entry.key)

    def look_again(self, entry: Entry, problem: str, due: float, *, counted: bool = True) -> Entry:
        """A scheduled entry, to be looked at once more when `due`.

        Where the look is not `counted`, because nothing could be seen, the count begins anew.
        """
        with self._transaction() as connection:
            if not counted:
                connection.execute("UPDATE outbox SET attempts = 0 WHERE key = ?", (entry.key,))
            _move(connection, entry, State.SCHEDULED, problem, due)
            return _entry(connection, entry.key)

    def postpone(self, entry: Entry, problem: str, due: float) -> Entry:
        """To be tried again at `due`, unless somebody stops it."""
        with self._transaction() as connection:
            _move(connection, entry, State.WAITING, problem, due)
            return _entry(connection, entry.key)

    def stop(self, entry: Entry, problem: str, receipt: Receipt | None = None) -> Entry:
        """Not to be tried again by itself; `problem` says why, `receipt` what became of it."""
        with self._transaction() as connection:
            if receipt:
                _file(connection, entry, receipt)
            _move(connection, entry, State.STOPPED, problem)
            return _entry(connection, entry.key)


def _move(
    connection: sqlite3.Connection,
    entry: Entry,
    state: State,
    problem: str = "",
    due: float | None = None,
) -> None:
    """Put the entry into a state; without a new time it keeps the one it has."""
    connection.execute(
        "UPDATE outbox SET state = ?, problem = ?, due = coalesce(?, due) WHERE key = ?",
        (state, problem, due, entry.key),
    )


def _file(connection: sqlite3.Connection, entry: Entry, receipt: Receipt) -> None:
    """Keep the receipt, and no more than is needed of what was sent before."""
    connection.execute(
        "INSERT OR REPLACE INTO receipts (key, article, site, at, receipt) VALUES (?, ?, ?, ?, ?)",
        (entry.key, entry.article, entry.site, receipt.at, json.dumps(asdict(receipt))),
    )
    if receipt.intent == Status.WITHDRAW:
        return
    # Pictures are large, and earlier versions will not be sent again.
    connection.execute(
        "UPDATE outbox SET payload = x'' WHERE article = ? AND site = ? AND sequence < ?"
        " AND state IN (?, ?, ?)",
        (
            *(entry.article, entry.site, entry.sequence),
            *(State.DONE, State.CANCELLED, State.STOPPED),
        ),
    )


def _entry(connection: sqlite3.Connection, key: str) -> Entry:
    row = connection.execute("SELECT * FROM entries WHERE key = ?", (key,)).fetchone()
    if row is None:
        raise KeyError(key)
    return from_row(row)

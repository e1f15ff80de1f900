"""Which post an article is at each site, and by which key it can be found there."""

import json
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from dataclasses import asdict
from typing import Any
from uuid import uuid4

from desktop.publishing.cms.contract import RemotePost
from desktop.publishing.entry import UNFINISHED, Entry, State


class Posts:
    """The posts in the database that `connect` opens; safe to use from any thread.

    `connect` returns a new connection each time. Every method is one transaction that is on
    the disk when it returns.
    """

    def __init__(
        self, connect: Callable[[], sqlite3.Connection], clock: Callable[[], float] = time.time
    ) -> None:
        self._connect = connect
        self._clock = clock

    @contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with closing(self._connect()) as connection:
            connection.isolation_level = None
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def post(self, article: str, site: str) -> RemotePost | None:
        """The article's post at the site, as far as we know of one."""
        with closing(self._connect()) as connection:
            row = connection.execute(
                "SELECT remote FROM posts WHERE article = ? AND site = ?", (article, site)
            ).fetchone()
        return _remote(row[0]) if row else None

    def adopt(self, article: str, site: str, post: RemotePost, key: str = "") -> None:
        """The article is that post from now on, as it is there now.

        `key` is the one by which it can be found there, where it was made for one. Without it,
        or where another article has it (of the same place by another name), the post gets ours
        when it is first sent back.
        """
        with self._transaction() as connection:
            if connection.execute("SELECT 1 FROM posts WHERE key = ?", (key,)).fetchone():
                key = ""
            connection.execute(
                "INSERT INTO posts (article, site, key, remote) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (article, site) DO UPDATE SET remote = ?4",
                (article, site, key or uuid4().hex, json.dumps(asdict(post))),
            )

    def article_of(self, site: str, number: str, key: str = "") -> str:
        """Which article the post with that id is, or was made for with that key; "" for none."""
        with closing(self._connect()) as connection:
            row = connection.execute(
                "SELECT article FROM posts WHERE site = ?1 AND (key = ?3"
                " OR remote <> '' AND json_extract(remote, '$.id') = ?2) LIMIT 1",
                (site, number, key),
            ).fetchone()
        return row[0] if row else ""

    def forget(self, article: str, site: str) -> bool:
        """Let go of the article's post at the site: the next publication makes a new one.

        False, and nothing is done, while a publication to that site is under way.
        """
        with self._transaction() as connection:
            gone = connection.execute(
                "DELETE FROM posts WHERE article = ?1 AND site = ?2 AND NOT EXISTS"
                " (SELECT 1 FROM outbox WHERE article = ?1 AND site = ?2"
                " AND state IN (?3, ?4, ?5))",
                (article, site, *UNFINISHED),
            ).rowcount
            if gone:
                connection.execute(
                    "UPDATE outbox SET state = ? WHERE article = ? AND site = ? AND state = ?",
                    (State.DONE, article, site, State.SCHEDULED),
                )
            return bool(gone)

    def post_key(self, article: str, site: str) -> str:
        """The key under which the article's post can be found at the site."""
        with self._transaction() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO posts (article, site, key) VALUES (?, ?, ?)",
                (article, site, uuid4().hex),
            )
            row = connection.execute(
                "SELECT key FROM posts WHERE article = ? AND site = ?", (article, site)
            ).fetchone()
            return row[0]


def remember(connection: sqlite3.Connection, entry: Entry, post: RemotePost, sent: str) -> None:
    """Note what the site has of an entry's article; `sent` is the digest that it was sent with."""
    connection.execute(
        "UPDATE posts SET remote = ?, digest = ? WHERE article = ? AND site = ?",
        (json.dumps(asdict(post)), sent, entry.article, entry.site),
    )


def _remote(text: str) -> RemotePost | None:
    if not text:
        return None
    table: dict[str, Any] = json.loads(text)
    table["notes"] = tuple(table["notes"])
    return RemotePost(**table)

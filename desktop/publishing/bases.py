"""What each article and its post were when they last said the same.

Signatures: `Bases(connect)` with `put`, `basis(article, site)`,
`renew(article)`, `text(article, site)`, `sending(key, text)`, `settle(key, article, site)`.

A basis is of a post that was opened at a site; the text, in the file format, is there for every
article that has been at one, and is what both sides of a merge are compared with.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from desktop import __version__

if TYPE_CHECKING:
    from desktop.publishing.basis import Basis


class Bases:
    """The bases in the database that `connect` opens; safe to use from any thread."""

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect

    def put(self, article: str, site: str, basis: "Basis", text: str) -> None:
        """The article was opened from a post there, as `text`."""
        from desktop.publishing.basis import to_text

        with closing(self._connect()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO bases (article, site, basis, text) VALUES (?, ?, ?, ?)",
                (article, site, to_text(basis), text),
            )

    def basis(self, article: str, site: str) -> "Basis | None":
        """What the article was opened from there; None where it was made here."""
        from desktop.publishing.basis import from_text

        written = self._value(
            "SELECT basis FROM bases WHERE article = ? AND site = ?", article, site
        )
        return from_text(written) if written else None

    def all(self, article: str) -> "tuple[Basis, ...]":
        """What the article was opened from, at whatever site."""
        from desktop.publishing.basis import from_text

        query = "SELECT basis FROM bases WHERE article = ? AND basis <> ''"
        with closing(self._connect()) as connection:
            rows = connection.execute(query, (article,)).fetchall()
        return tuple(from_text(row[0]) for row in rows)

    def renew(self, article: str) -> None:
        """Render what another version of the program rendered; takes time, in a long text."""
        from desktop.publishing.basis import from_text, rendered, to_text

        query = "SELECT site, basis FROM bases WHERE article = ? AND basis <> ''"
        with closing(self._connect()) as connection:
            rows = connection.execute(query, (article,)).fetchall()
        for site, written in rows:
            basis = from_text(written)
            if basis.by == __version__:
                continue
            # Only where nobody else has put another one there meanwhile.
            values = (to_text(rendered(basis)), article, site, written)
            with closing(self._connect()) as connection, connection:
                connection.execute(
                    "UPDATE bases SET basis = ? WHERE article = ? AND site = ? AND basis = ?",
                    values,
                )

    def text(self, article: str, site: str) -> str:
        """The article when it and its post last said the same; "" where that is not known."""
        query = "SELECT text FROM bases WHERE article = ? AND site = ?"
        return self._value(query, article, site)

    def sending(self, key: str, text: str) -> None:
        """An entry of the outbox sends an article with this text."""
        with closing(self._connect()) as connection, connection:
            connection.execute("INSERT OR REPLACE INTO sent_texts VALUES (?, ?)", (key, text))

    def settle(self, key: str, article: str, site: str) -> None:
        """The entry's text is there now; nothing is done where it was settled before."""
        with closing(self._connect()) as connection, connection:
            row = connection.execute("SELECT text FROM sent_texts WHERE key = ?", (key,)).fetchone()
            if row is None:
                return
            connection.execute(
                "INSERT INTO bases (article, site, text) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (article, site) DO UPDATE SET text = ?3",
                (article, site, row[0]),
            )
            connection.execute("DELETE FROM sent_texts WHERE key = ?", (key,))

    def _value(self, query: str, *values: str) -> str:
        with closing(self._connect()) as connection:
            row = connection.execute(query, values).fetchone()
        return str(row[0]) if row else ""

"""Which pictures a site has already, for sites that cannot be asked.

Signatures: `Pictures(connect, site)` with `address(sha256) -> str` and
`keep(sha256, address)`.

A picture is known by the SHA-256 of what was uploaded, in hexadecimal, and a site by its address:
two sites by other names at the same address share what is there.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing


class Pictures:
    """The pictures at one site, kept in the database that `connect` opens."""

    def __init__(self, connect: Callable[[], sqlite3.Connection], site: str) -> None:
        self._connect = connect
        self._site = site.rstrip("/").lower()

    def address(self, sha256: str) -> str:
        """Where the picture is at the site; empty where none was put there from here."""
        with closing(self._connect()) as connection:
            row = connection.execute(
                "SELECT address FROM pictures WHERE site = ? AND sha256 = ?", (self._site, sha256)
            ).fetchone()
        return row[0] if row else ""

    def keep(self, sha256: str, address: str) -> None:
        """Remember where the picture is now."""
        with closing(self._connect()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO pictures (site, sha256, address) VALUES (?, ?, ?)",
                (self._site, sha256, address),
            )

"""The tables that publishing has in the library: made here, used by the module of the same name.

`posts`, `embargoes`, `hours` and `receipts` belong to the outbox, `sent_texts` to `bases`. Nothing
else is loaded for them: every start comes this way.
"""

import sqlite3

_SCHEMA = """
CREATE TABLE IF NOT EXISTS posts (
    article   TEXT NOT NULL,
    site      TEXT NOT NULL,
    key       TEXT NOT NULL UNIQUE,
    remote    TEXT NOT NULL DEFAULT '',
    digest    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (article, site)
) STRICT;
CREATE TABLE IF NOT EXISTS outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    key      TEXT NOT NULL UNIQUE,
    article  TEXT NOT NULL,
    site     TEXT NOT NULL,
    state    TEXT NOT NULL,
    payload  BLOB NOT NULL,
    digest   TEXT NOT NULL,
    approval TEXT NOT NULL,
    created  REAL NOT NULL,
    claimed  INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    due      REAL NOT NULL DEFAULT 0,
    problem  TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX IF NOT EXISTS outbox_state ON outbox (state, sequence);
CREATE VIEW IF NOT EXISTS entries AS
    SELECT key, article, site, state, digest, approval, created, attempts, due, problem, sequence
    FROM outbox;
CREATE TABLE IF NOT EXISTS embargoes (
    key   TEXT PRIMARY KEY,
    until TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS hours (
    key     TEXT PRIMARY KEY,
    written TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS receipts (
    key     TEXT PRIMARY KEY,
    article TEXT NOT NULL,
    site    TEXT NOT NULL,
    at      TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS sites (
    name  TEXT PRIMARY KEY,
    kind  TEXT NOT NULL,
    url   TEXT NOT NULL,
    user  TEXT NOT NULL,
    title TEXT NOT NULL,
    hold  REAL NOT NULL DEFAULT 0,
    becoming TEXT NOT NULL DEFAULT 'publish'
) STRICT;
CREATE TABLE IF NOT EXISTS pictures (
    site    TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (site, sha256)
) STRICT;
CREATE TABLE IF NOT EXISTS bases (
    article TEXT NOT NULL,
    site    TEXT NOT NULL,
    basis   TEXT NOT NULL DEFAULT '',
    text    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (article, site)
) STRICT;
CREATE TABLE IF NOT EXISTS sent_texts (
    key  TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;
"""
# What libraries made before these were there get added to `sites`, by the column's name.
_LATER = {
    "hold": "hold REAL NOT NULL DEFAULT 0",
    "becoming": "becoming TEXT NOT NULL DEFAULT 'publish'",
}


def install(connection: sqlite3.Connection) -> None:
    """Create the tables where they are missing, and bring older ones up to date."""
    # As one, so that they are all there or none; where all are, nothing is locked.
    connection.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
    if not _missing(connection):
        return
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        # Another window may have added them while this one waited.
        for column in _missing(connection):
            connection.execute(f"ALTER TABLE sites ADD COLUMN {column}")


def _missing(connection: sqlite3.Connection) -> list[str]:
    """The columns that an older library has not got."""
    there = {row[1] for row in connection.execute("PRAGMA table_info(sites)")}
    return [column for name, column in _LATER.items() if name not in there]

"""The SQLite file that everything typed goes into.

Write-ahead log, `synchronous=FULL`: a commit that returned has reached the disk. Schema
changes are numbered in `user_version`; before one is made the file is copied. A file
written by a newer program is refused, a damaged one is set aside and what can still be
read from it is carried over.

Sources: https://www.sqlite.org/wal.html, https://www.sqlite.org/howtocorrupt.html.
"""

import sqlite3
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from desktop.library.salvage import carry_over, lenient

# How long to wait for another window or program that is writing, in seconds.
PATIENCE = 10.0
# Up to this size, in bytes, the whole file is checked when it is opened.
CHECKED_AT_ONCE = 16_000_000

_DRAFTS = """
CREATE TABLE drafts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,             -- the article in the open file format
    headline TEXT NOT NULL,         -- or its first words
    section TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft',
    file TEXT UNIQUE,               -- the resolved path it was opened from
    caret INTEGER NOT NULL DEFAULT 0,
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    revision INTEGER NOT NULL,
    touched INTEGER NOT NULL,       -- order of saving, whatever the clock says
    opened INTEGER NOT NULL,        -- order of opening
    indexed INTEGER NOT NULL DEFAULT -1,
    binned TEXT
);
CREATE INDEX drafts_touched ON drafts (touched);
CREATE INDEX drafts_opened ON drafts (opened);
CREATE INDEX drafts_unindexed ON drafts (number) WHERE indexed <> revision;
CREATE VIRTUAL TABLE words USING fts5 (
    headline, rest, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TABLE revisions (
    draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX revisions_draft ON revisions (draft, revision);
-- Which draft a file on disk is, and the state in which the two were the same.
CREATE TABLE origins (
    path TEXT PRIMARY KEY,
    draft TEXT NOT NULL,
    digest TEXT NOT NULL,           -- SHA-256 of the file's bytes
    synced TEXT NOT NULL            -- SHA-256 of the article's text
) WITHOUT ROWID;
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
# The migration at index N takes a library from version N to N + 1. Only ever append.
MIGRATIONS: tuple[str, ...] = (_DRAFTS,)
# What a salvage carries over; the search index is made again.
_KEPT_TABLES = ("drafts", "revisions", "origins", "settings")

Install = Callable[[sqlite3.Connection], None]


class LibraryError(Exception):
    """The library cannot be used; the message is one line that says what to do."""


class Database:
    """One library file, its schema brought up to date on first use.

    `install` functions add other packages' tables, each idempotent. `notes` holds a
    sentence for each thing that had to be done to the file (a copy made, damage found).
    """

    def __init__(
        self,
        path: Path,
        *,
        install: Sequence[Install] = (),
        clock: Callable[[], datetime],
        migrations: Sequence[str] = MIGRATIONS,
    ) -> None:
        self.path = path
        self.notes: tuple[str, ...] = ()
        self._install = tuple(install)
        self._clock = clock
        self._migrations = tuple(migrations)
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[sqlite3.Connection] = []
        self._prepare()

    def connect(self) -> sqlite3.Connection:
        """A new connection, the caller's to close; in autocommit mode."""
        connection = sqlite3.connect(
            self.path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        # A damaged letter shall not hide the rest of a text.
        connection.text_factory = lenient
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    @property
    def connection(self) -> sqlite3.Connection:
        """The calling thread's own connection, kept until `close`."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = self.connect()
            self._local.connection = found
            with self._lock:
                self._opened.append(found)
        return found

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection, None, None]:
        """Everything inside is written together, or not at all.

        Raises LibraryError.
        """
        connection = self.connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.rollback()
            raise self._explained(error) from error

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection, None, None]:
        """The thread's connection, its failures made LibraryError."""
        try:
            yield self.connection
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def close(self) -> None:
        """Close all kept connections; no thread may be using one."""
        with self._lock:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
        self._local = threading.local()

    def check(self) -> tuple[str, ...]:
        """What SQLite's full integrity check complains of; empty when sound."""
        with self.reading() as connection:
            rows = connection.execute("PRAGMA integrity_check").fetchall()
        return tuple(str(row[0]) for row in rows if row[0] != "ok")

    # ------------------------------------------------------------ opening

    def _prepare(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(
                f"{self.path.parent}: the library's folder cannot be made ({error.strerror})."
                " Set ONRECORD_HOME to a folder that can be written."
            ) from error
        try:
            self._bring_up_to_date()
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise self._explained(error) from error
            self._set_aside()
            try:
                self._bring_up_to_date()
            except sqlite3.Error as again:
                raise self._explained(again) from again

    def _bring_up_to_date(self) -> None:
        with closing(self.connect()) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            _refuse_damage(connection, self.path)
            version = self._version(connection)
            if version < len(self._migrations):
                self._migrate(connection, version)
            for install in self._install:
                install(connection)

    def _version(self, connection: sqlite3.Connection) -> int:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(self._migrations):
            raise LibraryError(
                f"{self.path}: was written by a newer Onrecord (library version {version},"
                f" this program knows {len(self._migrations)}). It was left as it is;"
                " install the newer program, or point ONRECORD_HOME at another folder."
            )
        return version

    def _migrate(self, connection: sqlite3.Connection, version: int) -> None:
        if version:
            copy = self.path.with_name(
                f"{self.path.stem}-before-{version + 1}-{self._stamp()}.sqlite"
            )
            with closing(sqlite3.connect(copy)) as target:
                connection.backup(target)
            self.notes += (f"Before the library was changed it was copied to {copy}.",)
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Another window may have done it while this one waited.
            for number in range(self._version(connection), len(self._migrations)):
                _run(connection, self._migrations[number])
                connection.execute(f"PRAGMA user_version = {number + 1}")
            connection.commit()
        except BaseException:
            connection.rollback()
            raise

    # ------------------------------------------------------------ damage

    def _set_aside(self) -> None:
        """Rename the damaged file and its companions, start anew, carry over what is readable."""
        aside = self.path.with_name(f"{self.path.stem}-damaged-{self._stamp()}.sqlite")
        for suffix in ("", "-wal", "-shm"):
            part = self.path.with_name(self.path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
        self._bring_up_to_date()
        with closing(self.connect()) as connection:
            carry_over(aside, connection, _KEPT_TABLES, aside.with_suffix(".salvage"))
            connection.execute("UPDATE drafts SET indexed = -1")
            rescued = connection.execute("SELECT count(*) FROM drafts").fetchone()[0]
        self.notes += (
            f"The library was damaged. It is kept as {aside}; {rescued} articles"
            " could be read from it and are here.",
        )

    def _stamp(self) -> str:
        return f"{self._clock():%Y%m%d-%H%M%S}"

    def _explained(self, error: sqlite3.Error) -> LibraryError:
        text = str(error)
        if "locked" in text or "busy" in text:
            advice = "is in use by another program; close that and try again."
        elif "full" in text:
            advice = "the disk is full. Nothing saved before is lost; make room and try again."
        elif "readonly" in text or "unable to open" in text:
            advice = "cannot be written. Check the folder's permissions, or set ONRECORD_HOME."
        else:
            advice = (
                f"cannot be used ({text}). It was left as it is; start Onrecord again to mend it."
            )
        return LibraryError(f"{self.path}: {advice}")


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file itself is at fault, by SQLite's two codes for it."""
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    """Raise what SQLite raises for damage, already now rather than in the middle of work."""
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if path.stat().st_size > CHECKED_AT_ONCE:
        return
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is not None and found[0] != "ok":
        damage = sqlite3.DatabaseError(str(found[0]))
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage


def _run(connection: sqlite3.Connection, script: str) -> None:
    """The statements of a script within the present transaction (executescript would end it)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""

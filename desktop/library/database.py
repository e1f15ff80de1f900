"""The SQLite file that everything typed goes into.

A write-ahead log, so that readers wait for nobody. `synchronous=FULL`: a commit that returned
has reached the disk, because the window then says "saved". What nobody was promised (the
search index, the window's size) is written with NORMAL: no sync of its own, and a power cut
may take it back, but never damages the file. Schema changes are numbered in `user_version`;
before one is made the file is copied. A file written by a newer program is refused, a damaged
one is set aside and what can still be read from it is carried over.

The file is looked for by its name before each use: SQLite would go on writing into one that
was moved or whose disk was taken away, and nobody would find that again.

Sources: https://www.sqlite.org/wal.html, https://www.sqlite.org/howtocorrupt.html,
https://www.sqlite.org/pragma.html#pragma_synchronous.
"""

import sqlite3
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from desktop.library.salvage import carry_over, lenient
from desktop.translation import later, tr, trn

# How long to wait for another window or program that is writing, in seconds; and how long
# where somebody looks on (see `hurry`).
PATIENCE = 10.0
HURRIED = 0.25
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
# The index answers what is kept of a draft without reading the texts.
_WHO = """
ALTER TABLE revisions ADD COLUMN who TEXT NOT NULL DEFAULT '';
CREATE INDEX revisions_kept ON revisions (draft, reason, at, revision, who);
"""
# The library as a whole: the card index answers its list without reading the texts.
_CATALOGUE = """
ALTER TABLE drafts ADD COLUMN tags TEXT NOT NULL DEFAULT '';    -- a line each, when indexed
ALTER TABLE drafts ADD COLUMN length INTEGER NOT NULL DEFAULT 0; -- words, when indexed
ALTER TABLE drafts ADD COLUMN archived TEXT;
CREATE INDEX drafts_card ON drafts (
    binned, archived, touched, state, section, updated, length, tags, headline, id
);
DROP TABLE words;
CREATE VIRTUAL TABLE words USING fts5 (
    headline, labels, rest, people, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
);
UPDATE drafts SET indexed = -1;
"""
# The migration at index N takes a library from version N to N + 1. Only ever append.
MIGRATIONS: tuple[str, ...] = (_DRAFTS, _WHO, _CATALOGUE)

Install = Callable[[sqlite3.Connection], None]


class LibraryError(Exception):
    """The library cannot be used; the message is one line that says what to do."""


class Database:
    """One library file, its schema brought up to date on first use.

    `install` functions add other packages' tables, each idempotent. `notes` holds a
    sentence for each thing that had to be done to the file (a copy made, damage found);
    `salvaged` says that it was damaged when it was opened.
    """

    def __init__(
        self,
        path: Path,
        *,
        install: Sequence[Install] = (),
        clock: Callable[[], datetime],
        migrations: Sequence[str] = MIGRATIONS,
    ) -> None:
        self.path = path.absolute()
        self.notes: tuple[str, ...] = ()
        self.salvaged = False
        self._install = tuple(install)
        self._clock = clock
        self._migrations = tuple(migrations)
        self._local = threading.local()
        self._lock = threading.Lock()
        self._opened: list[sqlite3.Connection] = []
        self._checking: sqlite3.Connection | None = None
        self._prepare()

    def connect(self) -> sqlite3.Connection:
        """A new connection, the caller's to close; in autocommit mode.

        A library that is gone is not made anew: sqlite3.OperationalError.
        """
        return self._connect("rw")

    def _connect(self, mode: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.as_uri()}?mode={mode}",
            uri=True,
            timeout=getattr(self._local, "patience", PATIENCE),
            isolation_level=None,
            check_same_thread=False,
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

    def like(self, path: Path) -> "Database":
        """Another library, opened as this one was."""
        return Database(path, install=self._install, clock=self._clock, migrations=self._migrations)

    def hurry(self) -> None:
        """Have the calling thread wait HURRIED seconds for other programs, not PATIENCE.

        For the thread that paints: there a LibraryError is better than a window that stands.
        """
        self._local.patience = HURRIED

    @property
    def connection(self) -> sqlite3.Connection:
        """The calling thread's own connection, kept until `close`.

        It is always to the file that has the library's name now. Raises LibraryError where
        there is none.
        """
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        try:
            file = self.path.stat()
        except OSError as error:
            self._drop()
            raise LibraryError(
                tr(
                    "{path}: is not there ({reason}). Bring its disk or folder back.",
                    path=self.path,
                    reason=error.strerror,
                )
            ) from error
        identity = (file.st_dev, file.st_ino)
        if found is not None and self._local.identity == identity:
            return found
        self._drop()
        found = self.connect()
        self._local.connection, self._local.identity = found, identity
        with self._lock:
            self._opened.append(found)
        return found

    def _drop(self) -> None:
        """Close the calling thread's connection; the next use makes a new one."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            return
        self._local.connection = None
        with self._lock:
            if found in self._opened:
                self._opened.remove(found)
        found.close()

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Generator[sqlite3.Connection, None, None]:
        """Everything inside is written together, or not at all.

        Once this returns no power cut takes it back, unless not even that was wanted
        (`durable` False). Raises LibraryError.
        """
        with self.reading() as connection:
            connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.commit()
            except BaseException:
                if connection.in_transaction:
                    connection.rollback()
                raise

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection, None, None]:
        """The thread's connection, its failures made LibraryError."""
        try:
            yield self.connection
        except sqlite3.Error as error:
            if _code(error) in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY):
                # The disk may have come back as another one.
                self._drop()
            raise self._explained(error) from error

    def close(self) -> None:
        """Close all kept connections; no thread may be using one."""
        with self._lock:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
        self._local = threading.local()

    def check(self) -> tuple[str, ...]:
        """What SQLite's full integrity check complains of; empty when sound, or interrupted.

        What is damaged is marked, and mended when the library is next opened.
        """
        try:
            with self._watched() as connection:
                rows = connection.execute("PRAGMA integrity_check").fetchall()
        except sqlite3.Error as error:
            if _code(error) == sqlite3.SQLITE_INTERRUPT:
                return ()
            if not _is_damage(error):
                raise self._explained(error) from error
            rows = [(str(error),)]
        found = tuple(str(row[0]) for row in rows if row[0] != "ok")
        if found:
            self._condemn()
        return found

    def interrupt(self) -> None:
        """End a `check` under way on another thread."""
        with self._lock:
            if self._checking is not None:
                self._checking.interrupt()

    @contextmanager
    def _watched(self) -> Generator[sqlite3.Connection, None, None]:
        """A connection that `interrupt` reaches."""
        with closing(self.connect()) as connection:
            with self._lock:
                self._checking = connection
            try:
                yield connection
            finally:
                with self._lock:
                    self._checking = None

    # ------------------------------------------------------------ opening

    def _prepare(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LibraryError(
                tr(
                    "{folder}: the library's folder cannot be made ({reason}). Set ONRECORD_HOME "
                    "to a folder that can be written.",
                    folder=self.path.parent,
                    reason=error.strerror,
                )
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
        with closing(self._connect("rwc")) as connection:
            # Before anything is written: what a newer program made is not touched at all.
            self._version(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            if self._mark.exists():
                raise _damage("found to be damaged when it was last used")
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
                tr(
                    "{path}: was written by a newer Onrecord (library version {version}, this "
                    "program knows {known}). It was left as it is; install the newer program, or "
                    "point ONRECORD_HOME at another folder.",
                    path=self.path,
                    version=version,
                    known=len(self._migrations),
                )
            )
        return version

    def _migrate(self, connection: sqlite3.Connection, version: int) -> None:
        if version:
            copy = self.path.with_name(
                f"{self.path.stem}-before-{version + 1}-{self._stamp()}.sqlite"
            )
            with closing(sqlite3.connect(copy)) as target:
                connection.backup(target)
            self.notes += (
                tr("Before the library was changed it was copied to {copy}.", copy=copy),
            )
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

    @property
    def _mark(self) -> Path:
        """The file that says, while it is there, that the library is damaged."""
        return self.path.with_name(f"{self.path.name}-damaged")

    def _condemn(self) -> None:
        with suppress(OSError):
            self._mark.touch()

    def _set_aside(self) -> None:
        """Rename the damaged file and its companions, start anew, carry over what is readable."""
        aside = self.path.with_name(f"{self.path.stem}-damaged-{self._stamp()}.sqlite")
        for suffix in ("", "-wal", "-shm"):
            part = self.path.with_name(self.path.name + suffix)
            if part.exists():
                part.rename(aside.with_name(aside.name + suffix))
        self._mark.unlink(missing_ok=True)
        self._bring_up_to_date()
        with closing(self.connect()) as connection:
            carry_over(aside, connection, _tables(connection), aside.with_suffix(".salvage"))
            connection.execute("UPDATE drafts SET indexed = -1")
            for table, column in (
                ("drafts", "created"),
                ("drafts", "updated"),
                ("revisions", "at"),
            ):
                connection.execute(
                    f"UPDATE {table} SET {column} = ? WHERE datetime({column}) IS NULL",  # noqa: S608 - our own names
                    (self._clock().isoformat(timespec="milliseconds"),),
                )
            rescued = connection.execute("SELECT count(*) FROM drafts").fetchone()[0]
        self.salvaged = True
        self.notes += (
            trn(
                "The library was damaged. It is kept as {aside}; {count} article could be read "
                "from it and is here.",
                "The library was damaged. It is kept as {aside}; {count} articles could be read "
                "from it and are here.",
                rescued,
                aside=aside,
            ),
        )

    def _stamp(self) -> str:
        return f"{self._clock():%Y%m%d-%H%M%S}"

    def _explained(self, error: sqlite3.Error) -> LibraryError:
        if _is_damage(error):
            self._condemn()
        advice = _ADVICE.get(_code(error))
        problem = (
            tr(
                "cannot be used ({error}). It was left as it is; start Onrecord again to mend it.",
                error=error,
            )
            if advice is None
            else tr(advice)
        )
        return LibraryError(tr("{path}: {problem}", path=self.path, problem=problem))


_IN_USE = later("is in use by another program; close that and try again.")
_UNWRITABLE = later("cannot be written. Check the folder's permissions, or set ONRECORD_HOME.")
_ADVICE = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: later(
        "the disk is full. Nothing saved before is lost; make room and try again."
    ),
    sqlite3.SQLITE_READONLY: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _UNWRITABLE,
    sqlite3.SQLITE_IOERR: later(
        "its disk does not read or write as it should. Nothing saved before is lost; look after "
        "the disk and try again."
    ),
}


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, -1 where the error is Python's own."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF


def _is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is at fault, by SQLite's two codes for it."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _damage(said: str) -> sqlite3.DatabaseError:
    """What SQLite raises for damage."""
    error = sqlite3.DatabaseError(said)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _refuse_damage(connection: sqlite3.Connection, path: Path) -> None:
    """Raise what SQLite raises for damage, already now rather than in the middle of work."""
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if path.stat().st_size > CHECKED_AT_ONCE:
        return
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is not None and found[0] != "ok":
        raise _damage(str(found[0]))


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Every table, also other rooms', but the search index, which is made again."""
    rows = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return [str(row[0]) for row in rows]


def _run(connection: sqlite3.Connection, script: str) -> None:
    """The statements of a script within the present transaction (executescript would end it)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""

"""A library's rows on their way out of one library file and into another.

Every column is carried by its name, whatever columns there are, but those by which a library
counts its own rows (`number`) and keeps its search index (`indexed`). Values are those of JSON;
bytes are told as {"base64": …}.
"""

import sqlite3
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import cast

from desktop.library.database import Database, LibraryError
from desktop.translation import later, tr

Row = Mapping[str, object]
"""Values by their columns."""
_OWN = frozenset({"number", "indexed"})
_ALL = "SELECT id FROM drafts ORDER BY number"
BROUGHT = later("brought from another library")
_LARGEST = 2**63


class Taking(Enum):
    """What came of a draft that was brought in."""

    NEW = auto()
    SAME = auto()
    KEPT = auto()
    """Another text is here already; the one that came is in its history."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One draft: its row, and the rows that hang on it, oldest first."""

    draft: Row
    revisions: tuple[Row, ...] = ()
    origins: tuple[Row, ...] = ()


class Mover:
    """Reads and writes whole rows of a library. Methods raise LibraryError.

    `tables` names other rooms' tables that go along as a whole.
    """

    def __init__(self, database: Database, tables: Iterable[str] = ()) -> None:
        self._database = database
        self._tables = ("settings", *tables)

    def idents(self) -> list[str]:
        """The ids of all drafts, those in the bin too, in the order of their numbers."""
        with self._database.reading() as connection:
            return [str(row[0]) for row in connection.execute(_ALL)]

    def read(self, ident: str) -> Moved:
        """A draft with all that hangs on it."""
        with self._database.reading() as connection:
            drafts = list(_rows(connection, "drafts", "id", ident))
            if not drafts:
                raise LibraryError(tr("There is no draft {draft} in the library.", draft=ident))
            return Moved(
                drafts[0],
                tuple(_rows(connection, "revisions", "draft", ident)),
                tuple(_rows(connection, "origins", "draft", ident)),
            )

    def take(self, moved: Moved) -> Taking:
        """Put a draft into this library, unless it is here; what is here is never changed."""
        ident = moved.draft.get("id")
        with self._database.transaction() as connection:
            found = connection.execute("SELECT text FROM drafts WHERE id = ?", (ident,)).fetchone()
            if found is not None:
                return self._beside(connection, str(found[0]), moved)
            draft = dict(moved.draft)
            taken = "SELECT 1 FROM drafts WHERE file = ?"
            known = {one.get("path") for one in moved.origins if one.get("digest")}
            if (
                draft.get("file") not in known
                or connection.execute(taken, (draft.get("file"),)).fetchone() is not None
            ):
                # Another draft's here, or one of which saving could not tell that it is another.
                draft["file"] = None
            # Here a value that does not fit is an error; elsewhere a row that is there stays.
            _insert(connection, "drafts", [draft], verb="INSERT")
            _insert(connection, "revisions", moved.revisions)
            _insert(connection, "origins", moved.origins)
        return Taking.NEW

    @staticmethod
    def _beside(connection: sqlite3.Connection, present: str, moved: Moved) -> Taking:
        draft = moved.draft
        text = draft.get("text")
        known = "SELECT 1 FROM revisions WHERE draft = ? AND text = ?"
        if present == text or connection.execute(known, (draft["id"], text)).fetchone():
            return Taking.SAME
        kept = {
            "draft": draft["id"],
            "revision": draft.get("revision", 0),
            "text": text,
            "reason": BROUGHT,
            "at": draft.get("updated", ""),
        }
        _insert(connection, "revisions", [kept])
        return Taking.KEPT

    def tables(self) -> Iterator[tuple[str, list[Row]]]:
        """Every other table that goes along, and its rows."""
        with self._database.reading() as connection:
            for table in self._tables:
                if _columns(connection, table):
                    yield table, list(_rows(connection, table))

    def fill(self, table: str, rows: Iterable[Row]) -> None:
        """Put rows into one of these tables; those that are here stay. Others are passed over."""
        if table in self._tables:
            with self._database.transaction() as connection:
                _insert(connection, table, rows)


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    found = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return [str(row[1]) for row in found if row[1] not in _OWN]


def _rows(
    connection: sqlite3.Connection, table: str, column: str = "", value: str = ""
) -> Iterator[Row]:
    columns = _columns(connection, table)
    named = ", ".join(f'"{name}"' for name in columns)
    wanted = f'WHERE "{column}" = ? ORDER BY rowid' if table == "revisions" else ""
    wanted = wanted or (f'WHERE "{column}" = ?' if column else "")
    found = connection.execute(
        f'SELECT {named} FROM "{table}" {wanted}',  # noqa: S608 - names of our own
        (value,) if column else (),
    )
    for row in found.fetchall():
        yield {name: _told(one) for name, one in zip(columns, row, strict=True)}


def _insert(
    connection: sqlite3.Connection,
    table: str,
    rows: Iterable[Row],
    verb: str = "INSERT OR IGNORE",
) -> None:
    """Add rows; columns that this library does not know are left out."""
    known = _columns(connection, table)
    for row in rows:
        names = [name for name in known if name in row]
        if names:
            connection.execute(
                f'{verb} INTO "{table}"({", ".join(names)}) VALUES ({", ".join("?" * len(names))})',
                [_meant(row[name]) for name in names],
            )


def _told(value: object) -> object:
    return {"base64": b64encode(value).decode()} if isinstance(value, bytes) else value


def _meant(value: object) -> str | int | float | bytes | None:
    if isinstance(value, dict):
        try:
            return b64decode(str(cast("dict[str, object]", value).get("base64", "")))
        except ValueError as error:
            raise LibraryError(tr("A value is damaged: it is not base64.")) from error
    if isinstance(value, int) and not -_LARGEST <= value < _LARGEST:
        raise LibraryError(
            tr("A value is larger than any that a library holds: {value}.", value=value)
        )
    if value is None or isinstance(value, str | int | float):
        return value
    raise LibraryError(
        tr("A value of a kind that no library holds: {kind}.", kind=type(value).__name__)
    )

"""What can still be read from a damaged SQLite file, row by row.

A table is a tree: a broken leaf hides some rows, the rows of other leaves can still be
found by their numbers. A file that was cut off is first filled up to the length its header
claims, since SQLite refuses it otherwise.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

_PAGE_SIZE, _PAGE_COUNT = slice(16, 18), slice(28, 32)
# How far beyond the last row seen to look for more where the end of a table is broken.
_BEYOND = 10_000


def carry_over(
    damaged: Path, target: sqlite3.Connection, tables: Sequence[str], scratch: Path
) -> None:
    """Copy all readable rows of `tables` into `target`, whose tables are there and empty.

    `damaged` itself is not touched; `scratch` is a name for a copy that is removed again.
    """
    _copy(damaged, scratch)
    try:
        with closing(sqlite3.connect(scratch, isolation_level=None)) as source:
            source.text_factory = lenient
            target.execute("PRAGMA foreign_keys = OFF")
            target.execute("BEGIN IMMEDIATE")
            for table in tables:
                _carry_table(source, target, table)
            target.commit()
    finally:
        for suffix in ("", "-wal", "-shm"):
            scratch.with_name(scratch.name + suffix).unlink(missing_ok=True)


def lenient(text: bytes) -> str:
    """Text as SQLite stores it; damaged letters become U+FFFD rather than an error."""
    return text.decode("utf-8", "replace")


def _copy(damaged: Path, scratch: Path) -> None:
    shutil.copyfile(damaged, scratch)
    log = damaged.with_name(damaged.name + "-wal")
    if log.exists():
        shutil.copyfile(log, scratch.with_name(scratch.name + "-wal"))
    with scratch.open("r+b") as file:
        header = file.read(100)
        # 1 stands for 65,536, which two bytes cannot hold.
        page = int.from_bytes(header[_PAGE_SIZE]) or 1
        length = (65_536 if page == 1 else page) * int.from_bytes(header[_PAGE_COUNT])
        # A header that claims more than double is not to be believed.
        if scratch.stat().st_size < length <= 4 * scratch.stat().st_size:
            file.truncate(length)


def _carry_table(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> None:
    columns = _columns(source, target, table)
    if not columns:
        return
    names, marks = ", ".join(columns), ", ".join("?" * len(columns))
    # The names come from our own schema; SQL has no parameters for names.
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    select = f"SELECT {names} FROM {table}"  # noqa: S608
    for row in _rows(source, select):
        target.execute(insert, _readable(row))
    if not _is_whole(source, select):
        for row in _numbered_rows(source, table, select):
            target.execute(insert, _readable(row))


def _columns(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> list[str]:
    """What both have; with the row's number, so that a row that is met twice is carried once."""
    info = "SELECT name, type, pk FROM pragma_table_info(?)"
    ours = target.execute(info, (table,)).fetchall()
    try:
        theirs = {str(row[0]) for row in source.execute(info, (table,))}
    except sqlite3.Error:
        return []
    columns = [str(row[0]) for row in ours if row[0] in theirs]
    numbered = any(kind.upper() == "INTEGER" and key == 1 for _, kind, key in ours)
    (without,) = target.execute(
        "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", (table,)
    ).fetchone()
    return columns if numbered or without or not columns else ["rowid", *columns]


def _readable(row: tuple[object, ...]) -> tuple[object, ...]:
    """The row without the zeros that stand where a file was cut off."""
    return tuple(one.replace("\0", "") if isinstance(one, str) else one for one in row)


def _is_whole(source: sqlite3.Connection, select: str) -> bool:
    try:
        for _ in source.execute(select):
            pass
    except sqlite3.Error:
        return False
    return True


def _rows(source: sqlite3.Connection, select: str) -> Iterator[tuple[object, ...]]:
    """Rows from both ends, each up to where the table is broken."""
    for order in ("ASC", "DESC"):
        try:
            yield from source.execute(f"{select} ORDER BY 1 {order}")
        except sqlite3.Error:
            continue
        return


def _numbered_rows(
    source: sqlite3.Connection, table: str, select: str
) -> Iterator[tuple[object, ...]]:
    """Rows by their numbers, one by one, leaving out those that cannot be read."""
    for number in range(1, _last_number(source, table) + 1):
        try:
            row = source.execute(f"{select} WHERE rowid = ?", (number,)).fetchone()
        except sqlite3.Error:
            continue
        if row is not None:
            yield row


def _last_number(source: sqlite3.Connection, table: str) -> int:
    """The highest row number, or one surely beyond it; 0 for tables without numbers."""
    last = 0
    for order in ("DESC", "ASC"):
        query = f"SELECT rowid FROM {table} ORDER BY rowid {order}"  # noqa: S608 (our own names)
        try:
            for (number,) in source.execute(query):
                last = max(last, number)
                if order == "DESC":
                    return last
        except sqlite3.Error:
            continue
    return last + _BEYOND if last else 0

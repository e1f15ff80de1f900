"""A broken leaf hides its own rows and no others; a cut-off file is read as far as it goes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.library.salvage import carry_over, lenient

SCHEMA = "CREATE TABLE letters (number INTEGER PRIMARY KEY, text TEXT)"
COUNT = 400


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "damaged.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(SCHEMA)
        rows = [(number, f"{number} " * 100) for number in range(1, COUNT + 1)]
        connection.executemany("INSERT INTO letters VALUES (?, ?)", rows)
        connection.commit()
    return path


@pytest.fixture
def target() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(SCHEMA)
        yield connection


def _rescued(damaged: Path, target: sqlite3.Connection) -> dict[int, str]:
    before = damaged.read_bytes()
    carry_over(damaged, target, ("letters",), damaged.with_name("scratch"))
    assert damaged.read_bytes() == before
    assert not list(damaged.parent.glob("scratch*"))
    found = dict(target.execute("SELECT number, text FROM letters").fetchall())
    assert all(text == f"{number} " * 100 for number, text in found.items())
    return found


def test_a_sound_file_comes_over_whole(damaged: Path, target: sqlite3.Connection) -> None:
    assert len(_rescued(damaged, target)) == COUNT


def test_two_broken_leaves_do_not_hide_what_is_between(
    damaged: Path, target: sqlite3.Connection
) -> None:
    data = bytearray(damaged.read_bytes())
    leaves = [page for page in range(len(data) // 4096) if data[page * 4096] == 13]
    for page in (leaves[3], leaves[-3]):
        data[page * 4096 : (page + 1) * 4096] = b"\xee" * 4096
    damaged.write_bytes(data)
    found = _rescued(damaged, target)
    assert COUNT - 60 < len(found) < COUNT
    assert COUNT // 2 in found


def test_a_cut_off_file_is_read_as_far_as_it_goes(
    damaged: Path, target: sqlite3.Connection
) -> None:
    data = damaged.read_bytes()
    damaged.write_bytes(data[: len(data) * 2 // 3 // 4096 * 4096])
    assert len(_rescued(damaged, target)) > COUNT // 2


def test_rows_without_a_number_of_their_own_come_over_once(tmp_path: Path) -> None:
    schema = "CREATE TABLE notes (letter INTEGER, text TEXT)"
    path = tmp_path / "damaged.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(schema)
        rows = [(number, f"{number} " * 100) for number in range(COUNT)]
        connection.executemany("INSERT INTO notes VALUES (?, ?)", rows)
        connection.commit()
    data = bytearray(path.read_bytes())
    leaves = [page for page in range(len(data) // 4096) if data[page * 4096] == 13]
    data[leaves[5] * 4096 : (leaves[5] + 1) * 4096] = b"\xee" * 4096
    path.write_bytes(data)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as target:
        target.execute("CREATE TABLE notes (letter INTEGER, text TEXT, since_then TEXT)")
        carry_over(path, target, ("notes",), tmp_path / "scratch")
        found = [row[0] for row in target.execute("SELECT letter FROM notes")]
    assert len(found) == len(set(found))
    assert COUNT - 60 < len(found) < COUNT


def test_what_is_no_database_gives_nothing(damaged: Path, target: sqlite3.Connection) -> None:
    damaged.write_bytes(b"x" * 50_000)
    assert _rescued(damaged, target) == {}


def test_damaged_letters_are_shown_as_such() -> None:
    assert lenient("ä".encode()[:1] + b"b") == "\ufffdb"

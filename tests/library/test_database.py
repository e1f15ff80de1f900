"""The library file: durable, upgraded with a copy kept, refused when newer, salvaged if damaged."""

import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.article.model import Article
from desktop.library.database import MIGRATIONS, Database, LibraryError
from desktop.library.drafts import Drafts


def clock() -> datetime:
    return datetime(2026, 3, 12, 10, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "library.sqlite"


def test_a_new_library_has_the_settings_that_promises_need(path: Path) -> None:
    database = Database(path, clock=clock)
    with closing(database.connect()) as connection:
        values = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    assert values == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 2,
        "busy_timeout": 10_000,
    }
    assert database.check() == ()
    assert database.notes == ()
    database.close()


def test_each_thread_has_a_connection_of_its_own(path: Path) -> None:
    database = Database(path, clock=clock)
    seen: list[sqlite3.Connection] = []
    for _ in range(2):
        thread = threading.Thread(target=lambda: seen.append(database.connection))
        thread.start()
        thread.join()
    assert len({id(one) for one in [*seen, database.connection]}) == 3
    assert database.connection is database.connection
    database.close()


def test_a_failed_transaction_leaves_nothing(path: Path) -> None:
    database = Database(path, clock=clock)

    def fail() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO settings VALUES ('a', '1')")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with database.reading() as connection:
        assert connection.execute("SELECT count(*) FROM settings").fetchone() == (0,)
    database.close()


def test_other_rooms_add_their_tables(path: Path) -> None:
    def install(connection: sqlite3.Connection) -> None:
        connection.executescript("CREATE TABLE IF NOT EXISTS parcels (key TEXT)")

    for _ in range(2):
        database = Database(path, install=(install,), clock=clock)
        with database.reading() as connection:
            assert connection.execute("SELECT count(*) FROM parcels").fetchone() == (0,)
        database.close()


def test_a_library_is_copied_before_it_is_changed(path: Path) -> None:
    old = Database(path, clock=clock)
    Drafts(old, clock).save(Article(headline="Kept"))
    old.close()
    extra = "CREATE TABLE shelves (name TEXT);\nCREATE TABLE boxes (name TEXT);"
    new = Database(path, clock=clock, migrations=(*MIGRATIONS, extra))
    with new.reading() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
        assert connection.execute("SELECT count(*) FROM boxes").fetchone() == (0,)
    assert [one.headline for one in Drafts(new, clock).listing()] == ["Kept"]
    new.close()
    (copy,) = path.parent.glob("library-before-*.sqlite")
    assert str(copy) in new.notes[0]
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("SELECT headline FROM drafts").fetchone() == ("Kept",)


def test_a_change_that_fails_is_undone_as_a_whole(path: Path) -> None:
    Database(path, clock=clock).close()
    broken = "CREATE TABLE shelves (name TEXT);\nINSERT INTO nowhere VALUES (1);"
    with pytest.raises(LibraryError):
        Database(path, clock=clock, migrations=(*MIGRATIONS, broken))
    again = Database(path, clock=clock)
    with again.reading() as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    assert ("shelves",) not in tables
    again.close()


def test_a_newer_library_is_refused_and_not_touched(path: Path) -> None:
    Database(path, clock=clock).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer Onrecord") as caught:
        Database(path, clock=clock)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*damaged*")) == []


def _filled(path: Path, count: int) -> None:
    database = Database(path, clock=clock)
    drafts = Drafts(database, clock)
    for number in range(count):
        drafts.save(Article(headline=f"Headline {number}", body=f"Words {number}. " * 300))
    database.close()


def test_a_file_that_is_no_database_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all " * 1000)
    database = Database(path, clock=clock)
    (aside,) = path.parent.glob("library-damaged-*.sqlite")
    assert aside.read_bytes().startswith(b"not a database")
    assert "0 articles" in database.notes[0]
    assert str(aside) in database.notes[0]
    Drafts(database, clock).save(Article(body="goes on"))
    database.close()


@pytest.mark.parametrize("order", [2, 5, -1])
def test_what_a_damaged_library_still_holds_is_carried_over(path: Path, order: int) -> None:
    _filled(path, 60)
    data = bytearray(path.read_bytes())
    # Leaves of tables begin with 13 (https://www.sqlite.org/fileformat2.html).
    leaves = [page for page in range(20, len(data) // 4096) if data[page * 4096] == 13]
    page = leaves[order]
    data[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    database = Database(path, clock=clock)
    (aside,) = path.parent.glob("library-damaged-*.sqlite")
    assert aside.read_bytes() == bytes(data)
    drafts = Drafts(database, clock)
    found = {one.headline for one in drafts.listing()}
    assert len(found) >= 45
    assert f"{len(found)} articles" in database.notes[0]
    assert database.check() == ()
    for one in drafts.listing():
        assert drafts.get(one.id).article.body.count("Words") == 300
    assert len(drafts.listing("words")) == len(found)
    database.close()


def test_damaged_letters_do_not_hide_the_rest_of_a_text(path: Path) -> None:
    _filled(path, 3)
    data = path.read_bytes()
    assert data.count(b"Words 1.") == 300
    path.write_bytes(data.replace(b"Words 1.", b"Words\xff1.", 1))
    database = Database(path, clock=clock)
    drafts = Drafts(database, clock)
    bodies = [drafts.get(one.id).article.body for one in drafts.listing()]
    assert sorted(body.count("\ufffd") for body in bodies) == [0, 0, 1]
    assert {len(body.split()) for body in bodies} == {599, 600}
    database.close()


def test_a_cut_off_library_is_salvaged_too(path: Path) -> None:
    _filled(path, 40)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    database = Database(path, clock=clock)
    assert len(Drafts(database, clock).listing()) >= 10
    database.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match="cannot be made") as caught:
        Database(tmp_path / "file" / "library.sqlite", clock=clock)
    assert "ONRECORD_HOME" in str(caught.value)


def test_a_library_in_use_is_said_and_not_set_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.library.database.PATIENCE", 0.1)
    database = Database(path, clock=clock)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="in use"), database.transaction():
            pass
        other.execute("ROLLBACK")
    with database.transaction() as connection:
        connection.execute("INSERT INTO settings VALUES ('a', '1')")
    database.close()
    assert list(path.parent.glob("*damaged*")) == []


STARTER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from desktop.article.model import Article
from desktop.library.database import Database
from desktop.library.drafts import Drafts

clock = lambda: datetime.now(UTC)
database = Database(Path(sys.argv[1]), clock=clock)
for number in range(5):
    Drafts(database, clock).save(Article(body=str(number)))
database.close()
"""


def test_several_programs_may_start_on_a_new_library_at_once(path: Path) -> None:
    command = [sys.executable, "-c", STARTER, str(path)]
    programs = [subprocess.Popen(command) for _ in range(4)]
    assert [program.wait() for program in programs] == [0, 0, 0, 0]
    database = Database(path, clock=clock)
    assert len(Drafts(database, clock).listing()) == 20
    assert database.check() == database.notes == ()
    database.close()


def test_what_nobody_was_promised_is_written_without_a_sync(path: Path) -> None:
    database = Database(path, clock=clock)
    levels: list[int] = []
    for durable in (True, False, True):
        with database.transaction(durable=durable) as connection:
            levels.append(connection.execute("PRAGMA synchronous").fetchone()[0])
    assert levels == [2, 1, 2]
    database.close()


def test_a_library_that_is_gone_is_not_made_anew_and_found_again(path: Path) -> None:
    database = Database(path, clock=clock)
    drafts = Drafts(database, clock)
    kept = drafts.save(Article(body="Before."))
    away = path.parent.rename(path.parent.with_name("away"))
    for _ in range(2):
        with pytest.raises(LibraryError, match="is not there"):
            drafts.save(Article(body="Meanwhile."))
    assert not path.exists()
    path.parent.mkdir()
    with pytest.raises(LibraryError):
        drafts.listing()
    assert not path.exists()
    path.parent.rmdir()
    away.rename(path.parent)
    drafts.save(Article(body="After."))
    assert len(drafts.listing()) == 2
    assert drafts.get(kept.id).article.body == "Before."
    database.close()


def test_another_file_of_the_same_name_is_the_one_that_is_written(path: Path) -> None:
    database = Database(path, clock=clock)
    drafts = Drafts(database, clock)
    drafts.save(Article(body="The first library."))
    path.parent.rename(path.parent.with_name("away"))
    Database(path, clock=clock).close()
    drafts.save(Article(body="The second library."))
    with closing(sqlite3.connect(path)) as connection:
        assert "second" in connection.execute("SELECT text FROM drafts").fetchone()[0]
    database.close()


def test_whoever_paints_waits_a_moment_only(path: Path) -> None:
    database = Database(path, clock=clock)
    database.hurry()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        with pytest.raises(LibraryError, match="in use"), database.transaction():
            pass
        assert time.monotonic() - begun < 5
        other.execute("ROLLBACK")
    database.close()


def _break_a_leaf(path: Path) -> None:
    data = bytearray(path.read_bytes())
    leaves = [page for page in range(20, len(data) // 4096) if data[page * 4096] == 13]
    data[leaves[2] * 4096 : leaves[2] * 4096 + 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def test_damage_in_a_large_library_is_found_beside_the_work_and_mended_at_the_next_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.library.database.CHECKED_AT_ONCE", 0)
    _filled(path, 60)
    _break_a_leaf(path)
    database = Database(path, clock=clock)
    assert not database.salvaged
    assert database.check() != ()
    database.close()
    again = Database(path, clock=clock)
    assert again.salvaged
    assert len(list(path.parent.glob("library-damaged-*.sqlite"))) == 1
    assert again.check() == ()
    again.close()
    third = Database(path, clock=clock)
    assert not third.salvaged
    third.close()


def test_damage_that_is_met_at_work_is_mended_at_the_next_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.library.database.CHECKED_AT_ONCE", 0)
    _filled(path, 60)
    _break_a_leaf(path)
    database = Database(path, clock=clock)
    with pytest.raises(LibraryError, match="start Onrecord again"), database.reading() as one:
        one.execute("SELECT text FROM drafts").fetchall()
    database.close()
    again = Database(path, clock=clock)
    assert again.salvaged
    again.close()


def test_a_check_can_be_broken_off(path: Path) -> None:
    _filled(path, 400)
    database = Database(path, clock=clock)
    found: list[tuple[str, ...]] = []
    for _ in range(20):
        checking = threading.Thread(target=lambda: found.append(database.check()))
        checking.start()
        while checking.is_alive():
            database.interrupt()
    assert found == [()] * 20
    database.interrupt()
    database.close()


def test_other_rooms_tables_are_salvaged_too(path: Path) -> None:
    def install(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE IF NOT EXISTS posts (key TEXT PRIMARY KEY, site TEXT)")

    _filled(path, 60)
    database = Database(path, install=(install,), clock=clock)
    with database.transaction() as connection:
        connection.execute("INSERT INTO posts VALUES ('k', 'gazette')")
    database.close()
    _break_a_leaf(path)
    again = Database(path, install=(install,), clock=clock)
    assert again.salvaged
    with again.reading() as connection:
        assert connection.execute("SELECT * FROM posts").fetchall() == [("k", "gazette")]
    again.close()

"""Copies of the library: made while it is used, thinned by rule, restored without losing a text."""

import os
import sqlite3
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.model import Article
from desktop.library.backups import BEFORE_RESTORING, FEW, MANY, Backups, listing, spared
from desktop.library.database import MIGRATIONS, Database, LibraryError
from desktop.library.drafts import Drafts

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
MOMENTS = st.integers(-3_000_000, 1_000_000).map(lambda minutes: NOON + timedelta(minutes=minutes))


class Hands:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "backups"


@pytest.fixture
def library(tmp_path: Path, hands: Hands) -> Iterator[Database]:
    def install(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE IF NOT EXISTS posts (key TEXT PRIMARY KEY, site TEXT)")

    made = Database(tmp_path / "home" / "library.sqlite", install=(install,), clock=hands)
    yield made
    made.close()


@pytest.fixture
def shelf(library: Database, hands: Hands) -> Drafts:
    return Drafts(library, hands)


@pytest.fixture
def backups(library: Database, hands: Hands) -> Backups:
    return Backups(library, hands, ("posts",))


def test_a_backup_is_one_sound_file_for_this_user(
    backups: Backups, shelf: Drafts, folder: Path
) -> None:
    for number in range(3):
        shelf.save(Article(body=f"Text {number}."))
    made = backups.make(folder)
    assert [one.name for one in folder.iterdir()] == [made.path.name]
    assert (made.at, made.size) == (NOON, made.path.stat().st_size)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert backups.articles(made) == 3
    assert listing(folder) == [made]
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_two_backups_in_one_second_are_two(backups: Backups, folder: Path) -> None:
    assert len({backups.make(folder).path for _ in range(3)}) == 3


def test_nobody_waits_for_a_backup(
    backups: Backups, library: Database, shelf: Drafts, folder: Path
) -> None:
    kept = shelf.save(Article(body="Words. " * 200_000)).article
    copying = threading.Thread(target=lambda: [backups.make(folder) for _ in range(5)])
    copying.start()
    saved = 0
    while copying.is_alive():
        shelf.save(replace(kept, body=f"{saved}"))
        saved += 1
    copying.join()
    assert saved > 0
    assert {backups.articles(one) for one in listing(folder)} == {1}


def test_a_backup_that_cannot_be_written_leaves_nothing(backups: Backups, folder: Path) -> None:
    folder.parent.mkdir()
    folder.touch()
    with pytest.raises(LibraryError, match="no backup could be made"):
        backups.make(folder)


def test_a_damaged_library_is_not_copied_over_good_backups(
    backups: Backups, library: Database, shelf: Drafts, folder: Path, hands: Hands
) -> None:
    for number in range(60):
        shelf.save(Article(body=f"Words {number}. " * 300))
    good = backups.make(folder)
    library.close()
    data = bytearray(library.path.read_bytes())
    leaves = [page for page in range(20, len(data) // 4096) if data[page * 4096] == 13]
    data[leaves[3] * 4096 : leaves[3] * 4096 + 4096] = b"\xa5" * 4096
    library.path.write_bytes(data)
    hands.now += timedelta(hours=2)
    with pytest.raises(LibraryError, match="damaged"):
        backups.make(folder)
    assert listing(folder) == [good]
    # What the salvage could not read comes from the backup.
    again = library.like(library.path)
    assert again.salvaged
    before = len(Drafts(again, hands).listing())
    brought = Backups(again, hands).fill(good).brought
    assert 0 < brought == 60 - before
    assert len(Drafts(again, hands).listing()) == 60
    again.close()


def test_one_is_due_an_hour_after_the_last_where_something_changed(
    backups: Backups, shelf: Drafts, folder: Path, hands: Hands
) -> None:
    assert backups.is_due(folder)
    shelf.save(Article(body="One."))
    made = backups.make(folder)
    assert not backups.is_due(folder)
    hands.now += timedelta(hours=2)
    shelf.save(Article(body="Two."))
    os.utime(made.path, (later := time.time() + 60, later))
    assert not backups.is_due(folder)
    os.utime(made.path, (0, 0))
    assert backups.is_due(folder)
    # The clock was wrong when the last one was made, and is put right.
    hands.now = NOON - timedelta(days=400)
    assert backups.is_due(folder)


def test_too_many_are_thinned_but_not_those_kept_on_purpose(
    backups: Backups, folder: Path, hands: Hands
) -> None:
    kept = backups.make(folder, kept=True)
    for _ in range(40):
        hands.now += timedelta(minutes=30)
        backups.make(folder)
    backups.prune(folder)
    left = listing(folder)
    assert kept in left
    assert len(left) == 1 + 21


def test_fewer_of_large_ones_are_kept(
    backups: Backups, folder: Path, hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):
        hands.now += timedelta(hours=1)
        backups.make(folder)
    monkeypatch.setattr("desktop.library.backups.LARGE", 1)
    backups.prune(folder)
    # Two days are among the three hours.
    assert len(listing(folder)) == FEW[0]


@given(st.lists(MOMENTS, unique=True, max_size=120), MOMENTS, st.sampled_from([MANY, FEW]))
def test_the_rule_of_thinning(
    made: list[datetime], now: datetime, counts: tuple[int, int, int]
) -> None:
    spare = spared(made, now, counts)
    assert spare <= set(made)
    assert len(spare) <= 2 * sum(counts)
    for group in ([one for one in made if one <= now], [one for one in made if one > now]):
        if group:
            assert max(group) in spare
        newest = sorted(group, reverse=True)
        days = {one.date() for one in newest}
        for day in sorted(days, reverse=True)[: counts[1]]:
            assert max(one for one in group if one.date() == day) in spare
    # What was spared once is enough for the next time: nothing falls that a run before kept.
    assert spared(spare, now, counts) == spare


def test_going_back_keeps_every_text(
    backups: Backups, shelf: Drafts, folder: Path, hands: Hands
) -> None:
    first = shelf.save(Article(headline="Kept", body="As it was.\n")).article
    binned = shelf.save(Article(headline="In the bin later")).article
    made = backups.make(folder)
    hands.now += timedelta(hours=1)
    shelf.save(replace(first, body="Spoilt.\n"))
    shelf.remove(binned.id)
    begun = shelf.save(Article(headline="Begun since", body="New.\n")).article
    restored = backups.restore(made, folder)
    assert (restored.changed, restored.brought) == (2, 0)
    assert shelf.get(first.id).article.body == "As it was.\n"
    (old,) = shelf.revisions(first.id)
    assert (old.article.body, old.reason) == ("Spoilt.\n", BEFORE_RESTORING)
    assert shelf.get(begun.id).article.body == "New.\n"
    assert {one.headline for one in shelf.listing()} == {"Kept", "In the bin later", "Begun since"}
    assert len(shelf.listing("was")) == 1
    assert restored.before is not None
    assert restored.before.kept
    assert backups.articles(restored.before) == 3


def test_on_a_new_computer_everything_comes_back_but_what_waited(
    backups: Backups, library: Database, shelf: Drafts, folder: Path, hands: Hands, tmp_path: Path
) -> None:
    kept = shelf.save(Article(headline="Kept", body="Text.\n"), file=tmp_path / "kept.md").article
    shelf.keep(kept.id, "publish")
    with library.transaction() as connection:
        connection.execute("INSERT INTO posts VALUES ('k', 'gazette')")
    made = backups.make(folder)
    new = library.like(tmp_path / "new" / "library.sqlite")
    new_backups = Backups(new, hands, ("posts",))
    assert new_backups.restore(made, folder).brought == 1
    assert new_backups.restore(made, folder).brought == 0
    found = Drafts(new, hands)
    assert found.get(kept.id).file == tmp_path / "kept.md"
    assert [one.reason for one in found.revisions(kept.id)] == ["publish"]
    with new.reading() as connection:
        assert connection.execute("SELECT * FROM posts").fetchall() == [("k", "gazette")]
    assert new.check() == ()
    new.close()
    assert sorted(one.suffix for one in (tmp_path / "new").iterdir()) == [".sqlite"]


def test_a_newer_programs_backup_is_refused(
    backups: Backups, shelf: Drafts, folder: Path, tmp_path: Path
) -> None:
    shelf.save(Article(body="Text.\n"))
    made = backups.make(folder)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with pytest.raises(LibraryError, match="newer Onrecord"):
        backups.restore(made, folder)
    assert [one.name for one in (tmp_path / "home").glob("restoring*")] == []


def test_a_backup_that_cannot_be_read_is_said(backups: Backups, folder: Path) -> None:
    made = backups.make(folder)
    made.path.write_bytes(b"no database" * 1000)
    with pytest.raises(LibraryError, match="cannot be read"):
        backups.articles(made)

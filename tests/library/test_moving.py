"""Whole rows out of one library and into another."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.article.model import Article
from desktop.library.database import Database, LibraryError
from desktop.library.drafts import Drafts
from desktop.library.moving import Moved, Mover, Taking

Open = Callable[[str], Database]


def clock() -> datetime:
    return datetime(2026, 3, 12, tzinfo=UTC)


def install(connection: Any) -> None:
    connection.execute("CREATE TABLE IF NOT EXISTS receipts (key TEXT PRIMARY KEY, data BLOB)")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Open]:
    opened: list[Database] = []

    def make(name: str) -> Database:
        path = tmp_path / name / "library.sqlite"
        opened.append(Database(path, install=(install,), clock=clock))
        return opened[-1]

    yield make
    for database in opened:
        database.close()


def test_a_draft_is_the_same_there(library: Open, tmp_path: Path) -> None:
    old, new = library("old"), library("new")
    drafts = Drafts(old, clock)
    saved = drafts.save(Article(headline="A", body="one"), caret=3, file=tmp_path / "a.md")
    drafts.keep(saved.id, "publish")
    drafts.save(Article(id=saved.id, headline="A", body="two"))
    drafts.mark(saved.id, "published")
    drafts.remember(tmp_path / "a.md", saved.article, "digest")
    moved = Mover(old).read(saved.id)
    assert Mover(new).take(moved) is Taking.NEW
    assert Mover(new).read(saved.id) == moved
    assert [one.article.body for one in Drafts(new, clock).revisions(saved.id)] == ["one"]
    assert Drafts(new, clock).get(saved.id) == drafts.get(saved.id)
    assert len(Drafts(new, clock).listing("two")) == 1
    assert Mover(new).take(moved) is Taking.SAME


def test_what_is_here_is_never_changed(library: Open) -> None:
    old, new = library("old"), library("new")
    saved = Drafts(old, clock).save(Article(body="theirs"))
    Drafts(new, clock).save(Article(id=saved.id, body="ours"))
    moved = Mover(old).read(saved.id)
    assert Mover(new).take(moved) is Taking.KEPT
    assert Drafts(new, clock).get(saved.id).article.body == "ours"
    [kept] = Drafts(new, clock).revisions(saved.id)
    assert (kept.article.body, kept.reason) == ("theirs", "brought from another library")
    assert Mover(new).take(moved) is Taking.SAME


def test_a_file_stays_with_the_draft_that_has_it_here(library: Open, tmp_path: Path) -> None:
    old, new = library("old"), library("new")
    file = tmp_path / "a.md"
    saved = Drafts(old, clock).save(Article(body="theirs"), file=file)
    ours = Drafts(new, clock).save(Article(body="ours"), file=file)
    assert Mover(new).take(Mover(old).read(saved.id)) is Taking.NEW
    assert Drafts(new, clock).get(saved.id).file is None
    assert Drafts(new, clock).get(ours.id).file == file


def test_other_tables_go_along_bytes_and_all(library: Open) -> None:
    old, new = library("old"), library("new")
    with old.transaction() as connection:
        connection.execute("INSERT INTO receipts VALUES ('k', ?)", (b"\0\xff",))
        connection.execute("INSERT INTO settings VALUES ('a', '1')")
    mover = Mover(new, ("receipts", "unknown"))
    for table, rows in Mover(old, ("receipts", "unknown")).tables():
        mover.fill(table, rows)
    mover.fill("drafts", [{"id": "x"}])
    assert dict(mover.tables()) == {
        "settings": [{"name": "a", "value": "1"}],
        "receipts": [{"key": "k", "data": {"base64": "AP8="}}],
    }
    assert mover.idents() == []


def test_what_does_not_fit_is_an_error_and_leaves_nothing(library: Open) -> None:
    mover = Mover(library("new"))
    with pytest.raises(LibraryError):
        mover.take(Moved({"id": "a", "text": "b"}))
    with pytest.raises(LibraryError):
        mover.take(Moved({"id": "a", "text": ["b"]}))
    with pytest.raises(LibraryError, match="no draft"):
        mover.read("a")
    assert mover.idents() == []

"""What the library cannot take is kept elsewhere, and comes back without losing either text."""

import os
import stat
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pytest

from desktop.article.front_matter import parse
from desktop.article.model import Article
from desktop.library.database import Database, LibraryError
from desktop.library.drafts import Drafts
from desktop.library.emergency import OLDER, Emergency, bring_back, places

WALL = Article(id="wall", headline="Harbour wall", body="One.\n")


class Clock(Protocol):
    """The clock of the fixtures."""

    def __call__(self) -> datetime: ...
    def step(self, seconds: float) -> None: ...


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    return [tmp_path / "first", tmp_path / "second"]


@pytest.fixture
def emergency(database: Database, folders: list[Path]) -> Emergency:
    return Emergency(database.path, folders)


def test_a_copy_is_an_article_file_for_this_user_alone(emergency: Emergency) -> None:
    path = emergency.put(WALL, revision=3, caret=2)
    assert parse(path.read_text(encoding="utf-8")) == WALL
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    (copy,) = emergency.copies()
    assert (copy.article, copy.revision, copy.caret, copy.path) == (WALL, 3, 2, path)


def test_the_next_copy_takes_the_place_of_the_one_before(emergency: Emergency) -> None:
    emergency.put(WALL, revision=1, caret=0)
    emergency.put(replace(WALL, body="Two.\n"), revision=1, caret=0)
    other = emergency.put(replace(WALL, id="other"), revision=0, caret=0)
    assert [copy.article.body for copy in emergency.copies()] == ["Two.\n", "One.\n"]
    emergency.drop("wall")
    assert [copy.path for copy in emergency.copies()] == [other]
    emergency.drop("wall")


def test_a_folder_that_refuses_is_passed_over(emergency: Emergency, folders: list[Path]) -> None:
    folders[0].touch()
    assert emergency.put(WALL, revision=1, caret=0).parent == folders[1]


def test_nowhere_is_said(emergency: Emergency, folders: list[Path]) -> None:
    for folder in folders:
        folder.touch()
    with pytest.raises(LibraryError, match="Nor could it be kept"):
        emergency.put(WALL, revision=1, caret=0)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="needs root")
def test_a_folder_of_somebody_else_is_not_trusted(
    emergency: Emergency, folders: list[Path]
) -> None:
    folders[0].mkdir()
    os.chown(folders[0], 12345, 12345)
    assert emergency.put(WALL, revision=1, caret=0).parent == folders[1]


def test_another_disk_is_preferred(
    database: Database, folders: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    devices = {database.path.parent: 1, folders[0]: 1, folders[1]: 2}
    monkeypatch.setattr("desktop.library.emergency._device", devices.__getitem__)
    emergency = Emergency(database.path, folders)
    assert emergency.put(WALL, revision=1, caret=0).parent == folders[1]


def test_the_copies_of_another_library_are_left_alone(
    emergency: Emergency, folders: list[Path], drafts: Drafts, tmp_path: Path
) -> None:
    other = Emergency(tmp_path / "other.sqlite", folders)
    other.put(WALL, revision=1, caret=0)
    assert emergency.copies() == []
    assert bring_back(emergency, drafts, now) == ()
    assert len(other.copies()) == 1


def test_what_was_typed_while_the_library_was_away_is_the_text(
    emergency: Emergency, drafts: Drafts
) -> None:
    revision = drafts.save(WALL).revision
    emergency.put(replace(WALL, body="One. Two.\n"), revision=revision, caret=7)
    (note,) = bring_back(emergency, drafts, now)
    assert "Harbour wall" in note
    draft = drafts.get("wall")
    assert (draft.article.body, draft.caret) == ("One. Two.\n", 7)
    assert drafts.revisions("wall") == []
    assert emergency.copies() == []
    assert bring_back(emergency, drafts, now) == ()


def test_an_article_the_library_never_saw_is_put_into_it(
    emergency: Emergency, drafts: Drafts
) -> None:
    emergency.put(WALL, revision=0, caret=3)
    assert len(bring_back(emergency, drafts, now)) == 1
    assert drafts.get("wall").caret == 3


def test_what_the_library_has_already_is_no_news(emergency: Emergency, drafts: Drafts) -> None:
    drafts.save(WALL)
    emergency.put(WALL, revision=0, caret=0)
    assert bring_back(emergency, drafts, now) == ()
    assert emergency.copies() == []


@pytest.mark.parametrize("library_is_newer", [True, False])
def test_where_both_moved_on_neither_text_is_lost(
    emergency: Emergency, drafts: Drafts, clock: Clock, library_is_newer: bool
) -> None:
    seconds = (now() - clock()).total_seconds() + (60 if library_is_newer else -60)
    clock.step(seconds)
    base = drafts.save(WALL).revision
    drafts.save(replace(WALL, body="Library.\n"))
    emergency.put(replace(WALL, body="Elsewhere.\n"), revision=base, caret=0)
    bring_back(emergency, drafts, now)
    texts = [drafts.get("wall").article.body, drafts.revisions("wall")[0].article.body]
    wanted = ["Library.\n", "Elsewhere.\n"]
    assert texts == (wanted if library_is_newer else wanted[::-1])


def test_a_library_that_stood_in_is_taken_over(emergency: Emergency, drafts: Drafts) -> None:
    drafts.save(WALL)
    place = emergency.stand_in()
    database = Database(place, clock=now)
    standing_in = Drafts(database, now)
    standing_in.save(replace(WALL, id="new", body="Typed meanwhile.\n"), caret=4)
    standing_in.save(replace(WALL, body="Changed meanwhile.\n"))
    database.close()
    assert list(emergency.stand_ins()) == [place]
    assert len(bring_back(emergency, drafts, now)) == 2
    assert drafts.get("new").caret == 4
    assert drafts.get("wall").article.body == "Changed meanwhile.\n"
    assert [one.article.body for one in drafts.revisions("wall")] == ["One.\n"]
    assert list(emergency.stand_ins()) == []
    assert not place.parent.exists()


def test_several_texts_of_one_article_are_all_kept(
    emergency: Emergency, drafts: Drafts, database: Database, folders: list[Path]
) -> None:
    drafts.save(WALL)
    for body in ("First window.\n", "Second window.\n"):
        Emergency(database.path, folders).put(replace(WALL, body=body), revision=1, caret=0)
    bring_back(emergency, drafts, now)
    assert drafts.get("wall").article.body == "Second window.\n"
    (older,) = drafts.revisions("wall")
    assert (older.article.body, older.reason) == ("First window.\n", OLDER)


def test_several_texts_of_an_article_that_the_library_never_saw_are_all_kept(
    emergency: Emergency, database: Database, drafts: Drafts, folders: list[Path]
) -> None:
    emergency.put(replace(WALL, body="From one window.\n"), revision=0, caret=0)
    other = Emergency(database.path, folders)
    other.put(replace(WALL, body="From the other.\n"), revision=0, caret=0)
    (note,) = bring_back(emergency, drafts, now)
    assert "Harbour wall" in note
    assert drafts.get("wall").article.body == "From the other.\n"
    (older,) = drafts.revisions("wall")
    assert (older.article.body, older.reason) == ("From one window.\n", OLDER)


def test_a_library_that_takes_nothing_leaves_the_copies(
    emergency: Emergency, drafts: Drafts, database: Database
) -> None:
    emergency.put(WALL, revision=0, caret=0)
    with database.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON drafts BEGIN SELECT RAISE(FAIL, 'full'); END"
        )
    with pytest.raises(LibraryError):
        bring_back(emergency, drafts, now)
    assert len(emergency.copies()) == 1


def test_what_is_no_copy_is_left_alone(
    emergency: Emergency, drafts: Drafts, folders: list[Path]
) -> None:
    path = emergency.put(WALL, revision=0, caret=0)
    broken = path.with_name(path.name.replace("-r0-", "-r1-"))
    broken.write_text("---\nheadline: [\n---\n", encoding="utf-8")
    path.with_name("notes.md").write_text("Mine.", encoding="utf-8")
    assert len(emergency.copies()) == 1
    bring_back(emergency, drafts, now)
    assert sorted(one.name for one in folders[0].iterdir()) == sorted([broken.name, "notes.md"])


def test_the_users_own_choice_comes_first_and_the_short_lived_last(tmp_path: Path) -> None:
    spare, runtime = tmp_path / "spare", tmp_path / "run"
    found = places({"ONRECORD_SPARE": str(spare), "XDG_RUNTIME_DIR": str(runtime)})
    assert found[0] == spare
    assert found[-1] == runtime / "onrecord"
    assert len(found) >= 4
    assert spare not in places({})

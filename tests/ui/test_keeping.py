"""Typed text reaches a disk, whatever the library's disk does, and the window does not stand."""

import sqlite3
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.article.document import Document
from desktop.article.model import Article
from desktop.composition import House
from desktop.library.drafts import Draft
from desktop.library.emergency import Emergency
from desktop.ui.analyst import Work
from desktop.ui.keeping import NO_ANSWER, Keeping, Kept, Text, Trouble


def text(body: str, ident: str = "wall", caret: int = 0) -> Text:
    return Text(Work(1, Article(id=ident), Document(body).snapshot()), None, caret)


@pytest.fixture
def spare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's choice for what the library cannot take."""
    folder = tmp_path / "spare"
    monkeypatch.setenv("ONRECORD_SPARE", str(folder))
    return folder


@pytest.fixture
def keeping(
    spare: Path, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Keeping]:
    monkeypatch.setattr("desktop.ui.keeping.RETRY_MS", 50)
    made = Keeping(house.drafts, house.emergency)
    yield made
    made.close()


def heard_troubles(keeping: Keeping) -> list[Trouble]:
    heard: list[Trouble] = []
    keeping.troubled.connect(heard.append)
    return heard


@contextmanager
def locked(house: House) -> Generator[None]:
    """Another program writes to the library and does not come to an end."""
    with closing(sqlite3.connect(house.database.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def taken_away(house: House) -> Generator[None]:
    """The folder of the library is gone, as with a stick that is pulled out."""
    away = house.home.rename(house.home.with_name("away"))
    yield
    away.rename(house.home)


def body_of(house: House, ident: str = "wall") -> str:
    draft = house.drafts.find(ident)
    return "" if draft is None else draft.article.body


def test_the_newest_state_is_written_and_those_between_are_left_out(
    keeping: Keeping, house: House
) -> None:
    heard: list[Kept] = []
    keeping.kept.connect(heard.append)
    for number in range(50):
        keeping.put(text(f"State {number}."))
    keeping.put(text("Another.", ident="other"))
    assert keeping.wait(10)
    assert body_of(house) == "State 49."
    assert body_of(house, "other") == "Another."
    assert len(heard) == 3
    assert not keeping.busy


def test_a_lock_that_is_held_does_not_hold_the_window(
    keeping: Keeping, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.keeping.SAID_MS", 50)
    troubles = heard_troubles(keeping)
    longest = 0.0
    with locked(house):
        for number in range(20):
            begun = time.monotonic()
            keeping.put(text(f"State {number}."))
            longest = max(longest, time.monotonic() - begun)
            qtbot.wait(20)
        kept = keeping.wait_elsewhere("wall", 10)
        assert kept is not None
        assert kept.copy is not None
        assert "State 19." in kept.copy.read_text(encoding="utf-8")
        qtbot.waitUntil(lambda: bool(troubles), timeout=5000)
        assert body_of(house) == ""
    # The lock is held for as long as all this takes: whoever waited for it would wait for seconds.
    assert longest < 2
    assert troubles == [Trouble(NO_ANSWER, kept.copy.parent)]
    qtbot.waitUntil(lambda: body_of(house) == "State 19.", timeout=10_000)
    qtbot.waitUntil(lambda: house.emergency.copies() == [], timeout=5000)


def test_a_slow_write_is_no_news(keeping: Keeping, house: House, qtbot: QtBot) -> None:
    troubles = heard_troubles(keeping)
    with locked(house):
        keeping.put(text("Slow."))
        qtbot.waitUntil(lambda: len(house.emergency.copies()) == 1, timeout=5000)
    assert keeping.wait(10)
    qtbot.waitUntil(lambda: house.emergency.copies() == [], timeout=5000)
    assert troubles == []


def test_a_stick_pulled_out_and_put_back(
    keeping: Keeping, house: House, qtbot: QtBot, spare: Path
) -> None:
    troubles = heard_troubles(keeping)
    keeping.put(text("Before."))
    assert keeping.wait(10)
    with taken_away(house):
        keeping.put(text("Meanwhile.", caret=3))
        qtbot.waitUntil(lambda: bool(troubles), timeout=5000)
        assert "is not there" in troubles[0].problem
        assert troubles[0].folder == spare
        keeping.put(text("Meanwhile, and more.", caret=4))
        kept = keeping.wait_elsewhere("wall", 10)
        assert kept is not None
        assert "and more" in kept.copy.read_text() if kept.copy else False
        assert not house.home.exists()
    qtbot.waitUntil(lambda: not keeping.busy, timeout=10_000)
    assert body_of(house) == "Meanwhile, and more."
    qtbot.waitUntil(lambda: list(spare.iterdir()) == [], timeout=5000)


def test_no_disk_at_all_is_said(
    house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.keeping.RETRY_MS", 50)
    nowhere = tmp_path / "nowhere"
    nowhere.touch()
    keeping = Keeping(house.drafts, Emergency(house.database.path, [nowhere]))
    troubles = heard_troubles(keeping)
    with taken_away(house):
        keeping.put(text("In the window only."))
        qtbot.waitUntil(lambda: bool(troubles), timeout=5000)
        assert keeping.wait_elsewhere("wall", 5) is None
        assert troubles[-1].folder is None
        assert "Nor could it be kept" in troubles[-1].problem
    qtbot.waitUntil(lambda: not keeping.busy, timeout=10_000)
    assert body_of(house) == "In the window only."
    keeping.close()


def test_closing_does_not_wait_for_a_disk_that_hangs(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.keeping.HANGING", 0.1)
    keeping = Keeping(house.drafts, house.emergency)
    with locked(house):
        keeping.put(text("At the last moment."))
        assert keeping.wait_elsewhere("wall", 10) is not None
        begun = time.monotonic()
        keeping.close()
        assert time.monotonic() - begun < 5
        assert len(house.emergency.copies()) == 1
    # The write that hung is done when the lock goes; a start would find the same text twice.
    qtbot.waitUntil(lambda: body_of(house) == "At the last moment.", timeout=10_000)
    house.library.open()
    assert house.emergency.copies() == []


def test_a_fault_of_the_program_does_not_lose_the_text(
    keeping: Keeping, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr(house.drafts, "save", fail)
        keeping.put(text("Still here."))
        qtbot.waitUntil(lambda: len(caught) == 1, timeout=5000)
    assert keeping.busy
    assert keeping.wait(10)
    assert body_of(house) == "Still here."


def test_the_caret_alone_is_remembered(keeping: Keeping, house: House, qtbot: QtBot) -> None:
    keeping.put(text("Words."))
    assert keeping.wait(10)
    keeping.place("wall", 3)

    def caret() -> int:
        return house.drafts.get("wall").caret

    qtbot.waitUntil(lambda: caret() == 3, timeout=5000)
    with taken_away(house):
        keeping.place("wall", 4)
        qtbot.wait(50)
    assert caret() == 3


def test_what_another_program_wrote_is_told(
    keeping: Keeping, house: House, qtbot: QtBot, home: Path
) -> None:
    heard: list[Draft | None] = []
    keeping.elsewhere.connect(heard.append)
    keeping.put(text("Mine."))
    assert keeping.wait(10)
    # The first tells what there is to compare with.
    for _ in range(2):
        keeping.look("wall")
        qtbot.wait(300)
    assert heard == []
    other = House(home, {})
    other.drafts.save(Article(id="wall", body="Theirs."))
    other.database.close()

    def told(what: Callable[[], None]) -> bool:
        what()
        return bool(heard)

    qtbot.waitUntil(lambda: told(lambda: keeping.look("wall")), timeout=5000)
    assert heard[0] is not None
    assert heard[0].article.body == "Theirs."
    # Which both then change: the text that loses is in the history.
    rivals: list[bool] = []

    def note(kept: Kept) -> None:
        rivals.append(kept.others)

    keeping.kept.connect(note)
    keeping.put(text("Mine again."))
    assert keeping.wait(10)
    assert rivals == [True]
    assert [one.article.body for one in house.drafts.revisions("wall")] == ["Theirs."]
    keeping.know("wall", house.drafts.get("wall").revision)
    keeping.put(text("And again."))
    assert keeping.wait(10)
    assert rivals == [True, False]

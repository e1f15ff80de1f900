"""The program with its window: what it opens with, and what it says when something breaks."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QListView
from pytestqt.qtbot import QtBot

from desktop.article.front_matter import dump
from desktop.article.model import Article
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.ui.application import Reporter, build, make_application, run
from desktop.ui.main_window import MainWindow

STORY = Article(headline="Wall vote put off", body="The clerk's word is quicksilver.\n")
Open = Callable[[list[Path]], MainWindow]


@pytest.fixture
def open_window(house: House, qtbot: QtBot) -> Iterator[Open]:
    """Opens the window on files."""
    made: list[MainWindow] = []

    def open_on(files: list[Path]) -> MainWindow:
        window = build(house, files)
        made.append(window)
        window.show()
        return window

    yield open_on
    for window in made:
        window.close()
        window.deleteLater()


def on_disk(path: Path, article: Article) -> Path:
    path.write_text(dump(article), encoding="utf-8")
    return path


def text(window: MainWindow) -> str:
    return "\n".join(window.editor.text_lines())


# What it opens with


def test_losing_the_focus_saves_at_once(
    open_window: Open, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window([])
    monkeypatch.setattr("desktop.ui.session.JOURNAL_MS", 3_600_000)
    window.session.set_text("headline", "Typed")
    assert not window.session.is_saved
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: window.session.is_saved, timeout=5000)
    assert house.drafts.get(window.session.ident).article.headline == "Typed"


def test_a_library_that_cannot_be_opened_has_a_stand_in_until_it_can(
    house: House, home: Path, qtbot: QtBot
) -> None:
    home.mkdir()
    with sqlite3.connect(home / "library.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (home / "library.sqlite").read_bytes()
    window = build(house, [])
    said = window.notice.findChildren(QLabel)[0].text()
    assert "newer Onrecord" in said
    assert "What you type is kept in" in said
    window.files.new()
    window.session.set_text("headline", "Typed meanwhile")
    ident = window.session.ident
    assert window.session.flush()
    release = house.press.withdraw(window.session.article())
    with pytest.raises(LibraryError, match="newer Onrecord"):
        house.press.enqueue(ident, "practice", release)
    assert window.close()
    window.deleteLater()
    house.database.close()
    assert (home / "library.sqlite").read_bytes() == before
    (home / "library.sqlite").unlink()
    again = House(home, os.environ)
    window = build(again, [])
    assert "back in the library" in window.notice.findChildren(QLabel)[0].text()
    assert again.drafts.get(ident).article.headline == "Typed meanwhile"
    window.close()
    window.deleteLater()
    again.database.close()


@pytest.fixture
def read_only(home: Path) -> Iterator[Callable[[bool], None]]:
    """A library on a disk of its own, to be made read-only and writable again."""
    home.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(home)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("no disk may be mounted here")

    def turn(on: bool) -> None:
        option = f"remount,{'ro' if on else 'rw'}"
        subprocess.run(["mount", "-o", option, str(home)], check=True)

    yield turn
    subprocess.run(["umount", "-l", str(home)], check=True)


def test_a_read_only_disk_has_a_stand_in_and_loses_nothing(
    read_only: Callable[[bool], None],
    home: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ONRECORD_SPARE", str(tmp_path / "spare"))
    first = House(home, os.environ)
    kept = first.drafts.save(STORY)
    first.database.close()
    read_only(True)
    house = House(home, os.environ)
    window = build(house, [])
    said = window.notice.findChildren(QLabel)[0].text()
    assert "cannot be written" in said
    assert str(tmp_path / "spare") in said
    window.files.new()
    window.session.set_text("headline", "Typed on a read-only disk")
    ident = window.session.ident
    assert window.close()
    window.deleteLater()
    house.database.close()
    read_only(False)
    again = House(home, os.environ)
    window = build(again, [])
    assert again.drafts.get(ident).article.headline == "Typed on a read-only disk"
    assert again.drafts.get(kept.id).article.headline == STORY.headline
    window.close()
    window.deleteLater()
    again.database.close()


def test_a_disk_that_is_still_full_shows_what_is_kept_elsewhere(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.keeping.RETRY_MS", 50)
    saved = house.drafts.save(STORY)
    newer = replace(saved.article, body="Newer than the library.\n")
    house.emergency.put(newer, revision=saved.revision, caret=5)
    with house.database.transaction() as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON drafts BEGIN"
            " SELECT RAISE(FAIL, 'database or disk is full'); END"
        )
    window = build(house, [])
    assert text(window) == newer.body
    assert window.editor.caret_offset() == 5
    window.session.set_text("headline", "Typed on")
    assert window.session.secure()
    (copy,) = house.emergency.copies()
    assert copy.article.headline == "Typed on"
    with house.database.transaction() as connection:
        connection.execute("DROP TRIGGER full")
    qtbot.waitUntil(lambda: window.session.is_saved, timeout=5000)
    qtbot.waitUntil(lambda: house.emergency.copies() == [], timeout=5000)
    assert house.drafts.get(saved.id).article.headline == "Typed on"
    window.close()
    window.deleteLater()


def test_a_salvaged_library_is_filled_up_from_the_newest_backup(
    house: House, home: Path, qtbot: QtBot
) -> None:
    for number in range(60):
        house.drafts.save(Article(headline=f"Number {number}", body="Words. " * 300))
    house.library.backups.make(house.library.backup_folder)
    house.database.close()
    path = home / "library.sqlite"
    data = bytearray(path.read_bytes())
    leaves = [page for page in range(30, len(data) // 4096) if data[page * 4096] == 13]
    for page in leaves[2:12]:
        data[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    again = House(home, os.environ)
    window = build(again, [])
    said = window.notice.findChildren(QLabel)[0].text()
    assert "The library was damaged. It is kept as" in said
    assert "more came from the backup of" in said
    assert len(again.drafts.listing()) == 60
    window.close()
    window.deleteLater()
    again.database.close()


def test_files_that_are_named_are_opened(
    open_window: Open, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    house.drafts.open(house.drafts.save(Article(headline="Older")).id)
    window = open_window([on_disk(tmp_path / "wall.md", STORY)])
    assert text(window) == STORY.body
    qtbot.waitUntil(lambda: window.windowTitle() == "Wall vote put off — Onrecord", timeout=5000)


def test_without_files_the_last_draft_is_opened_where_it_was_left(
    open_window: Open, house: House
) -> None:
    house.drafts.save(Article(headline="Older", body="Older."))
    last = house.drafts.save(STORY, caret=4)
    house.drafts.open(last.id)
    window = open_window([])
    assert text(window) == STORY.body
    assert window.editor.caret_offset() == 4


def test_without_drafts_the_sample_is_opened_with_its_picture(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    sample = house.sample()
    window = open_window([])
    assert text(window) == sample.body
    qtbot.waitUntil(
        lambda: [one.headline for one in house.drafts.listing()] == [sample.headline], timeout=5000
    )
    (thumbnail,) = (
        one for one in window.fields.findChildren(QLabel) if one.accessibleName() == "Lead picture"
    )
    assert not thumbnail.pixmap().isNull()


def test_a_file_that_cannot_be_opened_is_said_in_the_window(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window([tmp_path / "gone.md"])
    assert "there is no such file" in window.notice.message
    assert window.notice.isVisible()


def test_what_had_to_be_done_to_the_library_is_said(open_window: Open, home: Path) -> None:
    home.mkdir(parents=True)
    (home / "library.sqlite").write_bytes(b"not a database " * 500)
    window = open_window([])
    assert "was damaged" in window.notice.message
    assert list(home.glob("library-damaged-*.sqlite"))


def test_the_library_is_listed_as_soon_as_the_window_stands(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    house.drafts.save(Article(headline="Older"))
    house.drafts.save(STORY)
    window = open_window([])
    view = window.drafts.findChild(QListView)
    assert isinstance(view, QListView)
    model = view.model()

    def listed() -> list[str]:
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: listed() == ["Working on", "Wall vote put off", "Older"])


def test_there_is_one_application_in_a_process(qapp: QApplication) -> None:
    assert make_application() is qapp


def test_a_process_of_its_own_gets_name_icon_and_fonts() -> None:
    script = (
        "from PySide6.QtGui import QFontDatabase\n"
        "from desktop.ui.application import make_application\n"
        "from desktop.ui.fonts import MONO, SANS, SERIF\n"
        "made = make_application()\n"
        "print(made.applicationName(), not made.windowIcon().isNull(),\n"
        "      {MONO, SANS, SERIF} <= set(QFontDatabase.families()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.split() == ["Onrecord", "True", "True"]


# When something breaks


def test_what_goes_wrong_in_a_slot_is_said_and_written_down_without_any_text(
    house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = on_disk(tmp_path / "wall.md", STORY)
    heard: list[str] = []

    def break_down() -> None:
        raise ValueError(f"cannot make sense of “{STORY.body}”")

    def look_and_leave() -> None:
        for window in QApplication.topLevelWidgets():
            if not isinstance(window, MainWindow) or not window.isVisible():
                continue
            if window.furnished and window.notice.message:
                heard.append(window.notice.message)
                looking.stop()
                window.close()  # the last window: the program ends with it

    looking = QTimer(interval=50)
    looking.timeout.connect(look_and_leave)
    looking.start()
    QTimer.singleShot(50, break_down)
    assert run(house, [path]) == 0
    (said,) = heard
    assert said.startswith("Something unexpected went wrong (ValueError). Your text is kept.")
    (report,) = (house.home / "reports").iterdir()
    assert str(report) in said
    written = report.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "in break_down" in written
    assert "quicksilver" not in written + said
    assert "clerk" not in written + said


def test_a_program_that_is_closed_before_it_is_there_ends_when_all_is_kept(
    house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    path = on_disk(tmp_path / "wall.md", STORY)
    closed: list[bool] = []

    def type_and_leave() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                window.editor.insertPlainText("Typed. ")
                closed.append(window.close())

    QTimer.singleShot(0, type_and_leave)
    late = QTimer(singleShot=True)
    late.timeout.connect(lambda: QApplication.exit(7))
    late.start(20_000)
    assert run(house, [path]) == 0
    late.stop()
    assert closed == [False]
    again = House(house.home, os.environ)
    last = again.drafts.last_open()
    assert last is not None
    assert again.drafts.get(last).article.body.startswith("Typed. The clerk")
    again.database.close()


def test_what_goes_wrong_on_another_thread_is_said_on_the_window_s_own(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    window = open_window([])
    reporter = Reporter(house, window)
    elsewhere = threading.Thread(target=reporter, args=(KeyError, KeyError("quicksilver"), None))
    elsewhere.start()
    elsewhere.join()
    # Nothing is touched until the window's own thread comes to it.
    assert window.notice.message == ""
    qtbot.waitUntil(lambda: "(KeyError)" in window.notice.message)
    assert "quicksilver" not in window.notice.message


def test_a_report_that_cannot_be_written_is_not_promised(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    window = open_window([])
    (house.home / "reports").write_text("a file, not a folder", encoding="utf-8")
    Reporter(house, window)(RuntimeError, RuntimeError("x"), None)
    qtbot.waitUntil(lambda: bool(window.notice.message))
    assert window.notice.message == (
        "Something unexpected went wrong (RuntimeError). Your text is kept."
    )

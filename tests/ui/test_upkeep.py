"""The library is checked and copied beside the work, and restored from the window."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.backups import listing
from desktop.library.declared import BACKUPS
from desktop.ui.application import build
from desktop.ui.backups_dialog import BackupsDialog
from desktop.ui.main_window import MainWindow

STORY = Article(headline="Harbour wall", body="As it was.\n")


@pytest.fixture
def times(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done by itself is done soon."""
    monkeypatch.setattr("desktop.ui.upkeep.FIRST_MS", 20)
    monkeypatch.setattr("desktop.ui.upkeep.EVERY_MS", 50)


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    house.drafts.save(STORY)
    made = build(house, [])
    made.show()
    yield made
    made.close()
    made.deleteLater()


def notice(window: MainWindow) -> str:
    return window.notice.findChildren(QLabel)[0].text()


def dialog_of(window: MainWindow) -> BackupsDialog:
    return window.findChildren(BackupsDialog)[0]


def said(dialog: BackupsDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def test_a_backup_is_made_by_itself(
    times: None, window: MainWindow, house: House, qtbot: QtBot
) -> None:
    folder = house.library.backup_folder
    qtbot.waitUntil(lambda: len(listing(folder)) == 1, timeout=10_000)
    qtbot.wait(200)
    assert len(listing(folder)) == 1
    assert house.library.backups.articles(listing(folder)[0]) == 1


def test_damage_is_said_and_mended_at_the_next_start(
    times: None, house: House, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.library.database.CHECKED_AT_ONCE", 0)
    for number in range(60):
        house.drafts.save(Article(headline=f"Number {number}", body="Words. " * 300))
    house.database.close()
    path = home / "library.sqlite"
    data = bytearray(path.read_bytes())
    leaves = [page for page in range(30, len(data) // 4096) if data[page * 4096] == 13]
    for page in leaves[4:8]:
        data[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    window = build(house, [])
    qtbot.waitUntil(lambda: "The library is damaged" in notice(window), timeout=10_000)
    window.close()
    window.deleteLater()
    house.database.close()
    again = House(home, os.environ)
    assert "is kept as" in again.library.open()[0]
    again.database.close()


def test_a_folder_that_cannot_be_written_is_said_once(
    times: None, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    house.settings.set(BACKUPS, str(tmp_path / "file"))
    house.drafts.save(STORY)
    window = build(house, [])
    qtbot.waitUntil(lambda: "no backup could be made" in notice(window), timeout=10_000)
    window.notice.say("")
    qtbot.wait(300)
    assert notice(window) == ""
    window.close()
    window.deleteLater()


def test_going_back_from_the_window(window: MainWindow, house: House, qtbot: QtBot) -> None:
    window.commands["backups"].trigger()
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: "no backup here yet" in said(dialog), timeout=5000)
    dialog.make_wanted.emit()
    qtbot.waitUntil(lambda: "A backup was made" in said(dialog), timeout=5000)
    (made,) = listing(house.library.backup_folder)
    window.session.splice(0, 1, ["Spoilt."])
    dialog.restore_wanted.emit(made)
    qtbot.waitUntil(lambda: "1 article is as it was" in said(dialog), timeout=10_000)
    assert "\n".join(window.editor.text_lines()) == STORY.body
    assert len(listing(house.library.backup_folder)) == 2
    ident = window.session.ident
    assert [one.article.body for one in house.drafts.revisions(ident)] == ["Spoilt.\n"]
    window.session.set_text("headline", "Typed after")
    assert window.session.flush()
    assert house.drafts.get(ident).article.headline == "Typed after"
    dialog.accept()


def test_another_folder_is_remembered(
    window: MainWindow, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    window.commands["backups"].trigger()
    dialog = dialog_of(window)
    dialog.folder_chosen.emit(str(tmp_path / "stick"))
    dialog.make_wanted.emit()
    qtbot.waitUntil(lambda: len(listing(tmp_path / "stick")) == 1, timeout=5000)
    assert house.library.backup_folder == tmp_path / "stick"
    dialog.accept()

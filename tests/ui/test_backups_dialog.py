"""The list of backups: what it says, and that nothing is restored by one slip."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.library.backups import Backup
from desktop.ui.backups_dialog import BackupsDialog, Row

MADE = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
ROWS = [
    Row(Backup(Path("b.sqlite"), MADE.replace(hour=14), 2_400_000), 1312),
    Row(Backup(Path("a.sqlite"), MADE, 900_000, kept=True), 1300),
    Row(Backup(Path("x.sqlite"), MADE.replace(hour=9), 12), None),
]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[BackupsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = BackupsDialog(Path("/media/stick"), parent)
    made.show()
    yield made
    parent.close()


def button(dialog: BackupsDialog, text: str) -> QPushButton:
    found = dialog.findChildren(QPushButton)
    return next(one for one in found if one.text().replace("&", "").startswith(text))


def table(dialog: BackupsDialog) -> QTableWidget:
    return dialog.findChildren(QTableWidget)[0]


def said(dialog: BackupsDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel))


def cell(dialog: BackupsDialog, row: int, column: int) -> str:
    found = table(dialog).item(row, column)
    return found.text() if found else ""


def test_each_backup_has_its_time_its_articles_and_its_size(dialog: BackupsDialog) -> None:
    dialog.show_rows(ROWS)
    assert "12 Mar 2026" in cell(dialog, 0, 0)
    assert [cell(dialog, row, 1) for row in range(3)] == ["1,312", "1,300", "damaged"]
    assert cell(dialog, 0, 2).endswith("MB")
    assert [cell(dialog, row, 3) for row in range(3)] == ["", "before going back", ""]
    assert "/media/stick" in said(dialog)


def test_without_backups_nothing_can_be_restored(dialog: BackupsDialog) -> None:
    assert not button(dialog, "Restore").isEnabled()
    assert "no backup here yet" in said(dialog)


def test_restoring_asks_once_more_in_the_same_place(dialog: BackupsDialog) -> None:
    wanted: list[Backup] = []
    dialog.restore_wanted.connect(wanted.append)
    dialog.show_rows(ROWS)
    QTest.keyClick(table(dialog), Qt.Key.Key_Down)
    button(dialog, "Restore…").click()
    assert wanted == []
    assert "kept as a backup first" in said(dialog)
    QTest.keyClick(button(dialog, "Restore it now"), Qt.Key.Key_Space)
    assert wanted == [ROWS[1].backup]
    assert button(dialog, "Restore…")


def test_choosing_another_takes_the_question_back(dialog: BackupsDialog) -> None:
    dialog.show_rows(ROWS)
    button(dialog, "Restore…").click()
    table(dialog).selectRow(1)
    assert button(dialog, "Restore…").isEnabled()
    table(dialog).selectRow(2)
    assert not button(dialog, "Restore…").isEnabled()


def test_while_it_works_nothing_can_be_pressed(dialog: BackupsDialog) -> None:
    dialog.show_rows(ROWS)
    dialog.say("Copying…", busy=True)
    assert not any(button(dialog, name).isEnabled() for name in ("Restore", "Back up", "Folder"))
    dialog.say("Done.", busy=False)
    assert all(button(dialog, name).isEnabled() for name in ("Restore", "Back up", "Folder"))
    assert "Done." in said(dialog)


def test_another_folder_is_asked_for(
    dialog: BackupsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[str] = []
    dialog.folder_chosen.connect(chosen.append)
    answers = iter(["", "/media/other"])
    answer: Callable[..., str] = lambda *_: next(answers)  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    for _ in range(2):
        button(dialog, "Folder").click()
    assert chosen == ["/media/other"]
    assert "/media/other" in said(dialog)


def test_escape_closes(dialog: BackupsDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

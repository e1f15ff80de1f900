"""From the menu: a desk's file written, shown, taken in, and at once in force."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.exchange import desk_file
from desktop.library.declared import LONGEST_SIDE, POLICY, SHORTCUTS
from desktop.ui.desk_file_dialog import DeskFileDialog
from desktop.ui.main_window import MainWindow


def test_out_and_in(
    window: MainWindow,
    house: House,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "desk.onrecord-desk"
    house.settings.set(LONGEST_SIDE, 2000)
    house.desk.choose("strict")
    house.settings.set(SHORTCUTS, {"quit": "Ctrl+Alt+F7"})

    def save(_box: QMessageBox) -> QMessageBox.StandardButton:
        return QMessageBox.StandardButton.Save

    def written(*_: object) -> tuple[str, str]:
        return str(path.with_suffix("")), ""

    def found(*_: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QMessageBox, "exec", save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", written)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", found)
    window.commands["desk_out"].trigger()
    qtbot.waitUntil(path.exists)
    assert SHORTCUTS.name not in desk_file.read(path).settings
    for setting in (LONGEST_SIDE, POLICY):
        window.settling.preferences.reset(setting)
    qtbot.waitUntil(lambda: not window.files.errands.busy)
    window.commands["desk_out"].trigger()
    assert "is there already and was left as it is" in window.notice.message
    assert not window.files.errands.busy
    window.commands["desk_in"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(DeskFileDialog)))
    (dialog,) = window.findChildren(DeskFileDialog)
    assert house.desk.chosen == "default"
    heard: list[str] = []
    window.settling.preferences.hear(POLICY, heard.append)
    dialog.take.click()
    qtbot.waitUntil(lambda: heard == ["strict"])
    assert house.settings.get(LONGEST_SIDE) == 2000
    (kept,) = (house.home / "replaced").iterdir()
    assert kept.name in window.notice.message


def test_what_is_wrong_with_a_file_is_said(
    window: MainWindow, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "broken.onrecord-desk"
    shutil.copy(__file__, path)
    window.settling.handing.read(path)
    qtbot.waitUntil(lambda: "broken" in window.notice.message)
    assert not window.findChildren(DeskFileDialog)
    assert not (house.home / "replaced").exists()

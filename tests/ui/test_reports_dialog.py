"""Reports: read, saved, deleted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.reports_dialog import ReportsDialog


def test_read_saved_and_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    reports = [tmp_path / "20261123-081500-000000.txt", tmp_path / "20261122-081500-000000.txt"]
    for report in reports:
        report.write_text(f"Onrecord, {report.stem}", encoding="utf-8")
    dialog = ReportsDialog(reports, parent)
    dialog.show()
    assert "2026" in dialog.list.item(0).text()
    assert dialog.text.toPlainText() == "Onrecord, 20261123-081500-000000"
    dialog.save_to(tmp_path / "saved.txt")
    assert (tmp_path / "saved.txt").read_text() == "Onrecord, 20261123-081500-000000"
    dialog.save_to(tmp_path / "none" / "saved.txt")
    assert dialog.text.toPlainText()
    dialog.delete.click()
    assert [report.exists() for report in reports] == [False, True]
    assert dialog.text.toPlainText() == "Onrecord, 20261122-081500-000000"
    dialog.delete.click()
    assert "no report" in dialog.text.toPlainText()
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

"""The line that says how far something is."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.progress import PATIENCE_MS, ProgressLine


def test_it_shows_after_a_moment_and_can_be_stopped(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = ProgressLine()
    QVBoxLayout(window).addWidget(line)
    window.show()
    line.show_progress("Taking in pier.jpg…", 0.25)
    assert line.isHidden()
    qtbot.waitUntil(line.isVisible, timeout=10 * PATIENCE_MS)
    line.show_progress("Taking in pier.jpg…", 0.5)
    (bar,) = line.findChildren(QProgressBar)
    (text,) = line.findChildren(QLabel)
    (stop,) = line.findChildren(QPushButton)
    assert (bar.value(), text.text()) == (50, "Taking in pier.jpg…")
    assert stop.accessibleName() == "Cancel: Taking in pier.jpg…"
    with qtbot.waitSignal(line.cancelled):
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    line.finish()
    assert line.isHidden()


def test_what_is_quick_does_not_flash_up(qtbot: QtBot) -> None:
    line = ProgressLine()
    qtbot.addWidget(line)
    line.show_progress("Quick", 0.0)
    line.finish()
    qtbot.wait(PATIENCE_MS + 100)
    assert line.isHidden()

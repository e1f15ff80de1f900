"""Diagnostics: gathered beside the window, shown, copied."""

from threading import Event, current_thread, main_thread

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.diagnostics_dialog import DiagnosticsDialog


def test_gathered_beside_the_window_and_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    gate, asked = Event(), list[object]()

    def gather() -> str:
        asked.append(current_thread())
        gate.wait(10)
        return "Onrecord: 1\nQt: 6"

    dialog = DiagnosticsDialog(gather, parent)
    dialog.show()
    assert not dialog.copy.isEnabled()
    gate.set()
    qtbot.waitUntil(dialog.copy.isEnabled)
    assert asked != [main_thread()]
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Onrecord: 1\nQt: 6"
    dialog.close()


def test_closed_while_it_is_asked(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    gate = Event()
    dialog = DiagnosticsDialog(lambda: str(gate.wait(10)), parent)
    dialog.show()
    dialog.close()
    gate.set()
    qtbot.wait(50)
    assert not parent.findChildren(DiagnosticsDialog)

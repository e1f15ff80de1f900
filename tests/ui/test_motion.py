"""A bar that moves by itself, and does not where nothing may."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.ui import motion


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("still", [False, True])
def test_a_busy_bar_moves_unless_nothing_may(
    window: QMainWindow, qtbot: QtBot, still: bool
) -> None:
    less = QAction(window)
    less.setCheckable(True)
    motion.tie(less, window)
    less.setChecked(still)
    dialog = QDialog(window)
    bar = motion.busy_bar()
    QVBoxLayout(dialog).addWidget(bar)
    paints = Paints()
    bar.installEventFilter(paints)
    window.show()
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.wait(100)
    paints.count = 0
    qtbot.wait(400)
    assert (paints.count == 0) is still
    assert (bar.value(), bar.maximum()) == ((1, 2) if still else (-1, 0))

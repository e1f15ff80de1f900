"""What is kept of the window."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.ui.window_state import WindowState


def test_a_first_window_is_no_larger_than_its_screen(house: House, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowState(house.state, window).place()
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_parts_and_choices_are_kept(house: House, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    part = QAction("Part", window)
    part.setCheckable(True)
    state = WindowState(house.state, window)
    state.switch({"part": part}, {"part": True})
    assert part.isChecked()
    assert state.choice("theme", ["system", "dark"]) == "system"
    part.setChecked(False)
    state.remember({"theme": "dark"})
    part.setChecked(True)
    state.switch({"part": part}, {"part": True})
    assert not part.isChecked()
    assert state.choice("theme", ["system", "dark"]) == "dark"
    assert state.choice("theme", ["system", "light"]) == "system"

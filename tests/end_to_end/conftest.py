"""The real window on an empty data folder."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow


@pytest.fixture
def house(home: Path) -> Iterator[House]:
    """The program without its window, on an empty data folder."""
    made = House(home, os.environ)
    yield made
    made.database.close()


@pytest.fixture
def open_window(house: House, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window as the program does; all are closed at the end."""
    windows: list[MainWindow] = []

    def opened() -> MainWindow:
        window = build(house, [])
        window.show()
        qtbot.waitExposed(window)
        windows.append(window)
        return window

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    """The window as it first opens."""
    return open_window()

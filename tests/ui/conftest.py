"""What the tests of the window stand on."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop.composition import House


@pytest.fixture(scope="session", autouse=True)
def windows_end_before_the_application(qapp: QApplication) -> Iterator[None]:
    """A browser that outlives the application takes the process down with it."""
    yield
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def house(home: Path) -> Iterator[House]:
    """The program without its window, on an empty data folder."""
    made = House(home, os.environ)
    yield made
    made.database.close()

"""Each second is said once, and nothing after the last or after it was stopped."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.countdown import Countdown


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def test_each_second_once(parent: QObject, qtbot: QtBot) -> None:
    said: list[int] = []
    countdown = Countdown(parent)
    countdown.ticked.connect(said.append)
    countdown.start(1.6)
    assert said == [2]
    qtbot.waitUntil(lambda: said == [2, 1], timeout=5000)
    qtbot.wait(1300)
    assert said == [2, 1]


def test_stopped(parent: QObject, qtbot: QtBot) -> None:
    said: list[int] = []
    countdown = Countdown(parent)
    countdown.ticked.connect(said.append)
    countdown.start(1.2)
    countdown.stop()
    qtbot.wait(700)
    assert said == [2]

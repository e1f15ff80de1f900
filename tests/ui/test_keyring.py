"""A password asked for: of the keyring without holding the window, then of the writer, once."""

import time
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QInputDialog, QLineEdit, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui.keyring import ask_secret

SECRET = "hvwd qsjf 8812 xyzz"
TIDE = Site("tide", "wordpress", "https://tide.invalid", "falk", "Tide")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def answer(monkeypatch: pytest.MonkeyPatch, text: str, given: bool) -> list[tuple[Any, ...]]:
    """Answers the question for the password; the list fills with what was asked."""
    asked: list[tuple[Any, ...]] = []

    def ask(*question: Any) -> tuple[str, bool]:
        asked.append(question)
        return text, given

    monkeypatch.setattr(QInputDialog, "getText", ask)
    return asked


def test_the_password_is_asked_for_once(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, f" {SECRET} ", given=True)
    assert ask_secret(house, TIDE, window)
    assert ask_secret(house, TIDE, window)
    assert len(asked) == 1
    assert "Tide" in asked[0][2]
    assert asked[0][3] is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(("text", "given"), [(SECRET, False), ("  ", True)])
def test_no_answer_is_no_password(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch, text: str, given: bool
) -> None:
    answer(monkeypatch, text, given)
    assert not ask_secret(house, TIDE, window)
    assert not house.secrets.has(TIDE)


def test_the_practice_site_needs_no_password(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, "", given=False)
    assert ask_secret(house, PRACTICE, window)
    assert asked == []


def test_a_slow_keyring_does_not_hold_the_window(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, ticks = list[object](), list[float]()

    def slow(_site: Site) -> str:
        asked.append(current_thread())
        time.sleep(0.5)
        return SECRET

    monkeypatch.setattr(house.credentials, "get", slow)
    tick = QTimer(window, interval=10)
    tick.timeout.connect(lambda: ticks.append(time.monotonic()))
    tick.start()
    assert ask_secret(house, TIDE, window)
    assert main_thread() not in asked
    assert len(ticks) >= 10
    assert not [one for one in window.findChildren(QProgressDialog) if one.isVisible()]


def test_a_keyring_that_never_answers_can_be_left(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    gate = Event()

    def never(_site: Site) -> str:
        gate.wait(20)
        return SECRET

    monkeypatch.setattr(house.credentials, "get", never)
    asked = answer(monkeypatch, SECRET, given=True)

    def leave() -> None:
        for bar in window.findChildren(QProgressDialog):
            if bar.isVisible() and (stop := bar.findChild(QPushButton)):
                stop.click()

    looking = QTimer(window, interval=50)
    looking.timeout.connect(leave)
    looking.start()
    assert not ask_secret(house, TIDE, window)
    assert asked == []
    looking.stop()
    gate.set()
    qtbot.wait(50)


def test_what_is_unexpected_is_not_taken_for_no_password(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_site: Site) -> str:
        raise RuntimeError("broken")

    monkeypatch.setattr(house.credentials, "get", broken)
    with pytest.raises(RuntimeError, match="broken"):
        ask_secret(house, TIDE, window)

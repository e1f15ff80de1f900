"""What the window asks before it opens an address, and before it closes on an unsaved text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.questions import ask_unsaved, offer_link

Button = QMessageBox.StandardButton
Answer = Callable[[Button], list[str]]


@pytest.fixture
def answer(qtbot: QtBot) -> Answer:
    """Presses a button of the next question; the list then holds what was asked."""

    def press(button: Button) -> list[str]:
        asked: list[str] = []

        def press_it() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(20, press_it)
                return
            asked.append(box.text())
            box.button(button).click()

        QTimer.singleShot(0, press_it)
        return asked

    return press


@pytest.mark.parametrize(("button", "opened"), [(Button.Yes, True), (Button.No, False)])
def test_an_address_is_shown_before_it_is_opened(
    answer: Answer,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    button: Button,
    opened: bool,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    went: list[str] = []

    def go(url: QUrl) -> bool:
        went.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", go)
    asked = answer(button)
    offer_link(window, "https://paper.example/wall")
    assert "https://paper.example/wall" in asked[0]
    assert went == (["https://paper.example/wall"] if opened else [])


@pytest.mark.parametrize(
    ("button", "told"), [(Button.Save, True), (Button.Discard, False), (Button.Cancel, None)]
)
def test_an_unsaved_text_is_saved_elsewhere_left_or_gone_on_with(
    answer: Answer, qtbot: QtBot, button: Button, told: bool | None
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    asked = answer(button)
    assert ask_unsaved(window) is told
    assert "could not be saved" in asked[0]

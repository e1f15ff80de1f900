"""Messages stand over the window: nothing moves, nobody loses the focus."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.messages import Messages
from desktop.ui.toolbar import Notice

LONG = "Something was done that takes more than one line to tell about, " * 4


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    layout = QVBoxLayout(made)
    home = QPlainTextEdit()
    home.setObjectName("home")
    layout.addWidget(home)
    layout.addStretch(1)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def home_of(host: QWidget) -> QPlainTextEdit:
    found = host.findChild(QPlainTextEdit, "home")
    assert found is not None
    return found


def test_nothing_moves_when_a_message_comes_and_goes(host: QWidget) -> None:
    home, notice = home_of(host), Notice()
    messages = Messages(host, home, 40)
    messages.add(notice)
    before = home.geometry()
    assert not messages.isVisible()
    notice.say("Done.")
    assert messages.isVisible()
    assert notice.isVisible()
    assert home.geometry() == before
    notice.hide()
    assert not messages.isVisible()


def test_a_longer_message_has_room_for_all_its_lines(host: QWidget, qtbot: QtBot) -> None:
    messages, notice = Messages(host, home_of(host), 40), Notice()
    messages.add(notice)
    notice.say("Done.")
    short = messages.height()
    notice.say(LONG)
    qtbot.waitUntil(lambda: messages.height() > 2 * short)
    assert host.rect().contains(messages.geometry())


def test_a_long_message_is_laid_out_once_and_then_leaves_the_program_idle(
    host: QWidget, qtbot: QtBot
) -> None:
    messages, notice = Messages(host, home_of(host), 40), Notice()
    messages.add(notice)
    notice.say(LONG)
    qtbot.wait(50)
    asked: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            asked.append(event.type())
            return False

    watch = Watch()
    messages.installEventFilter(watch)
    qtbot.wait(50)
    assert QEvent.Type.LayoutRequest not in asked


@pytest.mark.parametrize(
    ("direction", "side"),
    [(Qt.LayoutDirection.LeftToRight, "right"), (Qt.LayoutDirection.RightToLeft, "left")],
)
def test_it_stands_where_a_line_ends(
    host: QWidget, direction: Qt.LayoutDirection, side: str
) -> None:
    host.setLayoutDirection(direction)
    messages, notice = Messages(host, home_of(host), 40), Notice()
    messages.add(notice)
    notice.say("Done.")
    middle = messages.geometry().center().x()
    assert (middle > host.width() / 2) == (side == "right")
    host.resize(700, 500)
    assert host.rect().contains(messages.geometry())


def test_a_message_takes_the_focus_from_nobody(host: QWidget) -> None:
    home, notice = home_of(host), Notice()
    messages = Messages(host, home, 40)
    messages.add(notice)
    home.setFocus()
    notice.say("Done.", undo=lambda: None)
    assert home.hasFocus()
    for button in notice.findChildren(QPushButton):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert home.hasFocus()


def test_closed_by_keyboard_it_hands_the_focus_back(host: QWidget) -> None:
    home, notice = home_of(host), Notice()
    messages = Messages(host, home, 40)
    messages.add(notice)
    notice.say("Done.")
    close = notice.findChildren(QPushButton)[-1]
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert home.hasFocus()

"""Errands run off the GUI thread, can be stopped, and say what went wrong."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.exchange.files import UnusableInput
from desktop.ui.errand import Errands, Progress
from desktop.ui.toolbar import Notice


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notice = Notice()
        self.notice.setParent(self.window)
        self.errands = Errands(self.notice, self.window)
        self.came: list[object] = []


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.errands.close()


def test_work_is_done_elsewhere_and_handed_back_here(desk: Desk, qtbot: QtBot) -> None:
    threads: list[str] = []

    def work(progress: Progress) -> str:
        threads.append(threading.current_thread().name)
        progress(0.5)
        return "done"

    desk.errands.run("Working", work, desk.came.append)
    assert desk.errands.busy
    qtbot.waitUntil(lambda: desk.came == ["done"])
    assert threads[0].startswith("errand")
    assert not desk.errands.busy


def test_what_is_expected_to_fail_is_said(desk: Desk, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise UnusableInput("a.docx: is damaged.")

    desk.errands.run("Working", work, desk.came.append)
    qtbot.waitUntil(lambda: desk.notice.message == "a.docx: is damaged.")
    assert desk.came == []


def test_it_can_be_stopped(desk: Desk, qtbot: QtBot) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            begun.set()
            progress(0.1)

    desk.errands.run("Working", work, desk.came.append)
    assert begun.wait(10)
    [bar] = desk.window.findChildren(QProgressDialog)
    [stop] = bar.findChildren(QPushButton)
    stop.click()
    qtbot.waitUntil(lambda: "Stopped" in desk.notice.message)
    assert desk.came == []


def test_one_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    gate = threading.Event()
    desk.errands.run("First", lambda _p: gate.wait(10), desk.came.append)
    desk.errands.run("Second", lambda _p: "second", desk.came.append)
    assert "still being done" in desk.notice.message
    gate.set()
    qtbot.waitUntil(lambda: desk.came == [True])

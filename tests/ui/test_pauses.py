"""Garbage is collected when it does not hold up typing, and is collected all the same."""

import gc
import os
import sys
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.pauses import GIVE_WAY, Pauses


@pytest.fixture
def application(qtbot: QtBot) -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


@pytest.fixture
def pauses(application: QApplication) -> Iterator[Pauses]:
    made = Pauses(application)
    yield made
    made.stop()
    made.deleteLater()


class Knot:
    """Refers to itself, so that only a collection ends it."""

    def __init__(self) -> None:
        self.me = self


def test_the_interpreter_collects_nothing_by_itself_and_gives_way_soon(pauses: Pauses) -> None:
    assert not gc.isenabled()
    assert sys.getswitchinterval() == pytest.approx(GIVE_WAY)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot be told")
def test_the_thread_of_the_window_is_woken_up_in_time(application: QApplication) -> None:
    slack = Path(f"/proc/{os.getpid()}/timerslack_ns")
    before = slack.read_text("ascii")
    pauses = Pauses(application)
    assert int(slack.read_text("ascii")) <= 1_000
    pauses.stop()
    assert slack.read_text("ascii") == before


def test_garbage_waits_until_the_writer_looks_elsewhere(
    pauses: Pauses, application: QApplication
) -> None:
    kept = [Knot() for _ in range(30_000)]
    one = weakref.ref(kept[0])
    kept.clear()
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert one() is not None
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert one() is None


def test_writing_leaves_next_to_no_garbage(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would stay until the writer looks elsewhere, which may be hours."""
    monkeypatch.setattr("desktop.ui.following.IDLE_MS", 100)
    editor = window.editor

    def write() -> None:
        for text in ("a", "b", "“It fell,” Ida Quist said.", "\n\n", "one\n\n" * 300):
            editor.insertPlainText(text)
            qtbot.wait(20)
        for _ in range(5):
            editor.undo()
            qtbot.wait(20)
        window.session.set_text("standfirst", f"{len(window.session.fields().standfirst)} words")
        done: list[object] = []
        window.session.when_analysed(done.append)
        qtbot.waitUntil(lambda: bool(done))
        # In idle time the whole text is rendered and compared.
        qtbot.wait(600)

    write()
    gc.collect()
    gc.disable()
    try:
        write()
        assert gc.collect() < 100
    finally:
        gc.enable()


def test_stopping_gives_everything_back(application: QApplication) -> None:
    before = sys.getswitchinterval()
    pauses = Pauses(application)
    pauses.stop()
    assert gc.isenabled()
    assert sys.getswitchinterval() == before
    assert gc.get_freeze_count() == 0

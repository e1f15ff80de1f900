"""Questions off the window's thread: heard, given up, and never waited for."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.publishing.cms.contract import CmsRefused
from desktop.ui.asking import Asking


@pytest.fixture
def asking(qtbot: QtBot) -> Iterator[Asking]:
    parent = QObject()
    yield Asking(parent)
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("question") for one in threading.enumerate())
    )
    parent.deleteLater()


def heard(asking: Asking) -> list[object]:
    answers: list[object] = []
    asking.answered.connect(answers.append)
    return answers


def test_an_answer_is_heard_on_the_window_s_thread(asking: Asking, qtbot: QtBot) -> None:
    answers = heard(asking)
    asking.ask(lambda _given_up: threading.current_thread().name)
    assert asking.busy
    qtbot.waitUntil(lambda: bool(answers))
    assert str(answers[0]).startswith("question")
    assert not asking.busy


def test_an_error_of_the_site_is_an_answer(asking: Asking, qtbot: QtBot) -> None:
    answers = heard(asking)

    def refuse(_given_up: Callable[[], bool]) -> object:
        raise CmsRefused("No.")

    asking.ask(refuse)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], CmsRefused)


def test_a_fault_of_ours_ends_the_question_and_is_reported(asking: Asking, qtbot: QtBot) -> None:
    answers = heard(asking)

    def fail(_given_up: Callable[[], bool]) -> object:
        raise KeyError("title")

    with qtbot.capture_exceptions() as reported:
        asking.ask(fail)
        qtbot.waitUntil(lambda: bool(answers))
        qtbot.waitUntil(lambda: bool(reported))
    assert "a fault of its own (KeyError)" in str(answers[0])
    assert not asking.busy
    assert reported[0][0] is KeyError


def test_what_is_given_up_is_told_so_and_not_heard(asking: Asking, qtbot: QtBot) -> None:
    answers = heard(asking)
    ended: list[bool] = []

    def wait(given_up: Callable[[], bool]) -> object:
        while not given_up():
            time.sleep(0.01)
        ended.append(True)
        return "too late"

    asking.ask(wait)
    asking.stop()
    assert not asking.busy
    qtbot.waitUntil(lambda: bool(ended))
    qtbot.wait(50)
    assert answers == []


def test_the_next_question_does_not_wait_for_one_that_is_stuck(
    asking: Asking, qtbot: QtBot
) -> None:
    answers = heard(asking)
    released = threading.Event()
    asking.ask(lambda _given_up: released.wait(20))
    asking.ask(lambda _given_up: "second")
    qtbot.waitUntil(lambda: answers == ["second"])
    released.set()
    qtbot.wait(100)
    assert answers == ["second"]


def test_a_question_outlives_the_window_it_was_asked_from(qtbot: QtBot) -> None:
    window = QObject()
    asking = Asking(window)
    answers = heard(asking)
    released = threading.Event()
    asking.ask(lambda _given_up: released.wait(20))
    asking.stop()
    shiboken6.delete(window)
    released.set()
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("question") for one in threading.enumerate())
    )
    assert answers == []

"""Real threads: what runs, what is dropped, what comes back, and where."""

import sys
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.tasks import Latest, Serial


@pytest.fixture
def latest(qtbot: QtBot) -> Iterator[Latest]:
    worker = Latest("check")
    yield worker
    worker.close()


@pytest.fixture
def serial(qtbot: QtBot) -> Iterator[Serial]:
    worker = Serial("save")
    yield worker
    worker.close()


def held(gate: threading.Event, value: int) -> int:
    assert gate.wait(10)
    return value


def broken(words: str) -> None:
    raise ValueError(words)


def test_latest_works_elsewhere_and_answers_here(qtbot: QtBot, latest: Latest) -> None:
    worked: list[int] = []
    heard: list[int] = []

    def hear(worker: int) -> None:
        worked.append(worker)
        heard.append(threading.get_ident())

    latest.done.connect(hear)
    latest.submit(threading.get_ident)
    qtbot.waitUntil(lambda: bool(heard))
    assert worked[0] != threading.get_ident()
    assert heard == [threading.get_ident()]


def test_latest_drops_all_but_the_newest(qtbot: QtBot, latest: Latest) -> None:
    results: list[int] = []
    latest.done.connect(results.append)
    gate = threading.Event()
    for value in range(50):
        latest.submit(held, gate, value)
    assert latest.busy
    gate.set()
    qtbot.waitUntil(lambda: not latest.busy)
    assert results == [0, 49]


def test_latest_runs_one_at_a_time_and_ends_with_the_last_input(
    qtbot: QtBot, latest: Latest
) -> None:
    inside = 0
    most = 0

    def work(value: int) -> int:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.002)
        inside -= 1
        return value

    results: list[int] = []
    latest.done.connect(results.append)
    for value in range(300):
        latest.submit(work, value)
        qtbot.wait(0)
    qtbot.waitUntil(lambda: not latest.busy)
    assert most == 1
    assert results == sorted(results)
    assert results[-1] == 299


def test_a_result_may_submit_the_next_job(qtbot: QtBot, latest: Latest) -> None:
    seen: list[int] = []

    def again(value: int) -> None:
        seen.append(value)
        if value < 20:
            latest.submit(int, value + 1)

    latest.done.connect(again)
    latest.submit(int, 1)
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == list(range(1, 21))


def test_failure_is_told_and_work_goes_on(qtbot: QtBot, latest: Latest) -> None:
    results: list[int] = []
    latest.done.connect(results.append)
    errors: list[BaseException] = []
    latest.failed.connect(errors.append)
    latest.submit(broken, "no rules")
    latest.submit(int, 7)
    qtbot.waitUntil(lambda: results == [7])
    assert [repr(error) for error in errors] == ["ValueError('no rules')"]


@pytest.mark.parametrize("kind", [Latest, Serial])
def test_failure_nobody_listens_to_reaches_the_exception_hook(
    qtbot: QtBot, kind: Callable[[str], Latest | Serial]
) -> None:
    worker = kind("check")
    with qtbot.captureExceptions() as caught:
        worker.submit(broken, "unheard")
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "unheard"
    worker.close()


def test_failures_of_a_closing_worker_are_told(qtbot: QtBot) -> None:
    for worker in (Latest("check"), Serial("save")):
        errors: list[Exception] = []
        worker.failed.connect(errors.append)
        worker.submit(broken, "late")
        worker.close()
        assert [str(error) for error in errors] == ["late"]


def test_close_waits_for_the_running_job_and_drops_the_waiting(qtbot: QtBot) -> None:
    worker = Latest("check")
    results: list[int] = []
    worker.done.connect(results.append)
    started = threading.Event()

    def slow(value: int) -> int:
        started.set()
        time.sleep(0.05)
        return value

    worker.submit(slow, 1)
    worker.submit(slow, 2)
    assert started.wait(5)
    worker.close()
    assert results == [1]
    qtbot.wait(20)
    assert results == [1]
    with pytest.raises(RuntimeError, match="closed"):
        worker.submit(slow, 3)


def test_serial_runs_all_in_order(qtbot: QtBot, serial: Serial) -> None:
    results: list[int] = []
    done: list[int] = []
    serial.done.connect(results.append)

    def save(value: int) -> int:
        time.sleep(0.001 if value % 3 else 0)
        done.append(value)
        return value

    for value in range(200):
        serial.submit(save, value)
    qtbot.waitUntil(lambda: serial.pending == 0)
    assert done == results == list(range(200))


def test_drain_hands_back_before_it_returns(qtbot: QtBot, serial: Serial) -> None:
    results: list[int] = []
    errors: list[Exception] = []
    serial.done.connect(results.append)
    serial.failed.connect(errors.append)
    gate = threading.Event()
    threading.Timer(0.03, gate.set).start()
    serial.submit(held, gate, 1)
    serial.submit(broken, "disk full")
    serial.submit(held, gate, 2)
    serial.drain()
    assert results == [1, 2]
    assert [str(error) for error in errors] == ["disk full"]
    qtbot.wait(20)
    assert results == [1, 2]


def test_drain_raises_what_nobody_listens_to(qtbot: QtBot, serial: Serial) -> None:
    serial.submit(broken, "disk full")
    with pytest.raises(ValueError, match="disk full"):
        serial.drain()


def test_drain_waits_no_longer_than_it_is_told(qtbot: QtBot, serial: Serial) -> None:
    gate = threading.Event()
    serial.submit(held, gate, 1)
    assert not serial.drain(0.01)
    assert not serial.drain(-1)
    assert serial.pending == 1
    gate.set()
    assert serial.drain(10)


def test_what_hangs_is_left_to_itself(qtbot: QtBot) -> None:
    serial = Serial("hanging")
    results: list[int] = []
    serial.done.connect(results.append)
    gate = threading.Event()
    serial.submit(held, gate, 1)
    serial.submit(held, gate, 2)
    serial.close(0.01)
    gate.set()
    qtbot.wait(50)
    assert results == []


@pytest.mark.usefixtures("no_collection")
def test_work_holds_no_reference_to_none(qtbot: QtBot, serial: Serial) -> None:
    before = sys.getrefcount(None)
    for _ in range(2_000):
        serial.submit(int, 1)
    serial.drain()
    qtbot.wait(1)
    assert abs(sys.getrefcount(None) - before) < 500

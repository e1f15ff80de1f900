"""Garbage is collected when it does not hold up typing, and is collected all the same."""

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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


def test_much_young_garbage_is_collected_in_a_pause(pauses: Pauses) -> None:
    knot = weakref.ref(Knot())
    pauses.collect_young()
    assert knot() is not None, "a little garbage is not worth a walk"
    kept = [Knot() for _ in range(30_000)]
    del kept
    pauses.collect_young()
    assert knot() is None
    assert gc.get_count()[0] < 20_000


def test_all_garbage_is_collected_when_the_writer_looks_elsewhere(
    pauses: Pauses, application: QApplication
) -> None:
    kept = [Knot() for _ in range(30_000)]
    pauses.collect_young()
    old = weakref.ref(kept[0])
    kept.clear()
    pauses.collect_young()
    assert old() is not None, "the old are not looked at while typing"
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert old() is None


def test_stopping_gives_everything_back(application: QApplication) -> None:
    before = sys.getswitchinterval()
    pauses = Pauses(application)
    pauses.stop()
    assert gc.isenabled()
    assert sys.getswitchinterval() == before
    assert gc.get_freeze_count() == 0

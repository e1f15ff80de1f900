"""Rows are read where they are seen, a page at a time."""

from array import array
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.library.catalogue import Line
from desktop.ui.library_model import COLUMNS, LENGTH, LINE, LibraryModel

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)


def line(number: int) -> Line:
    tags = ("rivers", "money")
    return Line(
        number, f"id-{number}", f"Story {number}", "News", "review", tags, NOW, 1234, False, False
    )


class Shelf:
    """What was read of the library; odd articles are gone."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def read(self, numbers: Sequence[int]) -> list[Line]:
        self.asked.append(list(numbers))
        return [line(number) for number in numbers if number % 2 == 0]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf: Shelf) -> LibraryModel:
    made = LibraryModel(shelf.read, lambda: NOW)
    made.show(array("q", range(100_000)))
    return made


def test_a_row_far_down_reads_its_own_page_only(model: LibraryModel, shelf: Shelf) -> None:
    assert (model.rowCount(), model.columnCount()) == (100_000, len(COLUMNS))
    index = model.index(50_000, 0)
    assert index.data() == "Story 50000"
    assert index.data(LINE) == line(50_000)
    assert model.index(50_002, 1).data() == "News"
    assert len(shelf.asked) == 1
    assert len(shelf.asked[0]) < 40


def test_what_a_row_says(model: LibraryModel) -> None:
    cells = [model.index(2, column).data() for column in range(len(COLUMNS))]
    assert cells == ["Story 2", "News", "In review", "rivers, money", "just now", "1,234"]
    spoken = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Headline Story 2, Section News, State In review")
    assert model.index(3, 0).data() == "No longer here"
    assert model.index(3, 0).data(LINE) is None
    assert model.index(2, LENGTH).data(Qt.ItemDataRole.TextAlignmentRole) is not None


def test_the_same_numbers_again_keep_the_place(model: LibraryModel, shelf: Shelf) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(array("q", range(100_000)), [line(7)])
    assert resets == []
    assert model.index(7, 0).data() == "Story 7"
    assert shelf.asked == []
    model.show(array("q", [4]))
    assert resets == [1]
    assert (model.row_of(4), model.row_of(7)) == (0, -1)


def test_qt_finds_it_sound(shelf: Shelf) -> None:
    model = LibraryModel(shelf.read, lambda: NOW)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(array("q", range(40)))
    assert tester.model() is model

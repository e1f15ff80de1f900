"""The library's window: the line, the boxes that write into it, the list and what it asks for."""

from array import array
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.library.catalogue import Line, Order
from desktop.library.searching import Query
from desktop.ui.library_model import LibraryModel
from desktop.ui.library_table import LibraryTable
from desktop.ui.library_window import LibraryWindow

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)
LINES = [
    Line(number, f"id-{number}", f"Story {number}", "News", "draft", (), NOW, 1, False, False)
    for number in range(3)
]


class Desk:
    """The window, and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.done: list[list[str]] = []
        model = LibraryModel(lambda _: LINES, lambda: NOW)
        self.window = LibraryWindow(model, {"Bin": ("Del", self._bin)}, lambda: NOW, self.parent)
        model.setParent(self.window)
        self.asked: list[tuple[Query, Order, bool]] = []
        self.window.wanted.connect(self._ask)
        self.opened: list[str] = []
        self.window.opened.connect(self.opened.append)
        self.window.offer(["News", "Home news"], ["rivers"])
        self.window.show_found(array("q", range(3)), LINES, more=False)
        self.window.show()

    def _bin(self, lines: list[Line]) -> None:
        self.done.append([one.id for one in lines])

    def _ask(self, query: Query, order: Order, descending: bool) -> None:
        self.asked.append((query, order, descending))

    def box(self, name: str) -> QComboBox:
        boxes = self.window.findChildren(QComboBox)
        return next(one for one in boxes if one.accessibleName() == name)

    def choose(self, name: str, text: str) -> None:
        box = self.box(name)
        row = box.findText(text)
        box.setCurrentIndex(row)
        box.activated.emit(row)

    @property
    def line(self) -> QLineEdit:
        found = self.window.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    @property
    def table(self) -> LibraryTable:
        found = self.window.findChild(LibraryTable)
        assert isinstance(found, LibraryTable)
        return found

    def said(self) -> list[str]:
        return [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_typing_asks_once_it_rests(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.line, "wall")
    qtbot.waitUntil(lambda: bool(desk.asked))
    assert desk.asked == [(Query("wall"), Order.BEST, True)]


def test_boxes_write_into_the_line_and_follow_it(desk: Desk) -> None:
    desk.line.setText("wall")
    desk.choose("Section", "Home news")
    desk.choose("State", "In review")
    desk.choose("Updated", "Last 7 days")
    desk.choose("Place", "Archive")
    assert desk.line.text() == ('wall state:review section:"Home news" after:2026-03-06 in:archive')
    assert desk.asked[-1][0].section == "Home news"
    desk.choose("Updated", "Any day")
    desk.line.setText("tag:Rivers from:desk before:2026-03-01")
    assert desk.box("Tag").currentText() == "rivers"
    assert desk.box("From").currentText() == "From a site’s desk"
    assert desk.box("Section").currentText() == "Any section"
    assert desk.box("Updated").currentText() == "2026-03-01"
    desk.line.setText("section:unheard")
    assert desk.box("Section").currentText() == "unheard"


def test_a_column_sorts_and_a_third_click_does_no_longer(desk: Desk) -> None:
    header = desk.table.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert desk.asked[-1][1:] == (Order.HEADLINE, False)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert desk.asked[-1][1:] == (Order.BEST, True)


def test_enter_opens_and_del_does_what_it_stands_for(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.line.setFocus()
    QTest.keyClick(desk.line, Qt.Key.Key_Return)
    assert [one.id for one in desk.window.chosen()] == ["id-0"]
    QTest.keyClick(desk.table, Qt.Key.Key_Return)
    assert desk.opened == ["id-0"]
    desk.table.selectAll()
    next(one for one in desk.table.actions() if one.text() == "Bin").trigger()
    assert desk.done == [["id-0", "id-1", "id-2"]]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "The library is empty."),
        ("in:bin", "The bin is empty."),
        ("in:archive", "The archive is empty."),
        ("wall", "Nothing is like that."),
        ("in:bin wall", "Nothing is like that."),
    ],
)
def test_where_there_is_nothing_it_says_what_to_do(desk: Desk, line: str, said: str) -> None:
    desk.line.setText(line)
    desk.window.show_found(array("q"), [], more=False)
    (message,) = [one for one in desk.said() if one.startswith(said)]
    assert len(message) > len(said) + 20


def test_the_bin_can_be_emptied_where_it_is_seen(desk: Desk, qtbot: QtBot) -> None:
    button = next(
        one for one in desk.window.findChildren(QPushButton) if one.text() == "Empty the bin…"
    )
    assert not button.isVisible()
    desk.line.setText("in:bin")
    desk.window.show_found(array("q", range(3)), LINES, more=False)
    with qtbot.waitSignal(desk.window.empty_wanted):
        button.click()


def test_saved_searches(desk: Desk) -> None:
    desk.window.offer_searches({"Mine": "from:me"})
    button = next(
        one for one in desk.window.findChildren(QPushButton) if one.text() == "Saved searches"
    )

    def offered() -> dict[str, QMenu]:
        button.click()
        menu = desk.window.findChildren(QMenu)[-1]
        return {one.text(): menu for one in menu.actions()}

    menu = offered()["Mine"]
    menu.actions()[0].trigger()
    assert desk.line.text() == "from:me"
    menu.close()
    menu = offered()["Forget “Mine”"]
    said: list[str] = []
    desk.window.forget_wanted.connect(said.append)
    desk.window.save_wanted.connect(said.append)
    menu.actions()[-1].trigger()
    next(one for one in menu.actions() if one.text() == "Save this search…").trigger()
    assert said == ["Mine", "from:me"]
    menu.close()


def test_widths_come_back(desk: Desk) -> None:
    desk.window.set_widths([0, 77, 140, 20])
    assert desk.window.widths[1:4] == [77, 140, 60]


def test_what_was_done_can_be_taken_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.say("2 articles in the bin.", undo=True)
    assert "2 articles in the bin." in desk.said()
    button = next(one for one in desk.window.findChildren(QPushButton) if one.text() == "Undo")
    with qtbot.waitSignal(desk.window.undo_wanted):
        button.click()


def test_what_was_done_stands_once_the_list_is_new(desk: Desk) -> None:
    desk.window.say_with_list("1 article in the archive.", undo=True)
    desk.window.show_found(array("q", [1]), LINES, more=False)
    assert "1 article in the archive." in desk.said()
    desk.window.show_found(array("q", [1]), LINES, more=False)
    assert "1 article" in desk.said()

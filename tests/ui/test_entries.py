"""A panel of entries: its table, its keys, its buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop.ui.entries import EntriesPanel, Look, line_edit

LOOK = Look("Ferries", ("Name", "Berth"), (1,), "No ferries yet.", "Add ferry…")
ROWS = (("Ottervale", "north\nquay"), ("Sandholm", "south quay"))


class Panel(EntriesPanel):
    """Notes what it is asked to do."""

    def __init__(self) -> None:
        super().__init__(LOOK)
        self.asked: list[tuple[str, int]] = []

    def add(self) -> None:
        self.asked.append(("add", self.chosen))

    def edit(self) -> None:
        self.asked.append(("edit", self.chosen))

    def remove(self) -> None:
        self.asked.append(("remove", self.chosen))


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    made = Panel()
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def table(panel: Panel) -> QTableView:
    found = panel.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def test_texts_stand_in_one_line_and_whole_in_the_tool_tip(panel: Panel) -> None:
    panel.show_rows(ROWS)
    cell = table(panel).model().index(0, 1)
    assert cell.data() == "north quay"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "north\nquay"
    names = [table(panel).model().headerData(n, Qt.Orientation.Horizontal) for n in (0, 1)]
    assert names == ["Name", "Berth"]


def test_without_entries_it_says_what_belongs_here(panel: Panel) -> None:
    panel.show_rows(())
    assert "No ferries yet." in [one.text() for one in panel.findChildren(QLabel)]
    assert not table(panel).isVisible()
    panel.show_rows(ROWS)
    assert table(panel).isVisible()


@pytest.mark.parametrize(
    ("key", "asked"),
    [(Qt.Key.Key_Return, "edit"), (Qt.Key.Key_Enter, "edit"), (Qt.Key.Key_Delete, "remove")],
)
def test_keys(panel: Panel, key: Qt.Key, asked: str) -> None:
    panel.show_rows(ROWS)
    table(panel).selectRow(1)
    QTest.keyClick(table(panel), key)
    assert panel.asked == [(asked, 1)]


def test_buttons(panel: Panel) -> None:
    panel.show_rows(ROWS)
    for button in panel.findChildren(QPushButton):
        button.click()
    assert panel.asked == [("add", -1), ("edit", -1), ("remove", -1)]


def test_the_chosen_row_stays_chosen(panel: Panel) -> None:
    panel.show_rows(ROWS)
    table(panel).selectRow(1)
    panel.show_rows((*ROWS, ("Kestrel", "")))
    assert panel.chosen == 1
    panel.show_rows(ROWS[:1])
    assert panel.chosen == 0
    panel.show_rows(())
    assert panel.chosen == -1


def test_a_line_of_a_form_has_a_name(qtbot: QtBot) -> None:
    line = line_edit("x", "Berth", "where it lies")
    qtbot.addWidget(line)
    assert (line.text(), line.accessibleName()) == ("x", "Berth")
    assert line.placeholderText() == "where it lies"

"""A panel of entries: its table, its keys, its buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from desktop.ui import style
from desktop.ui.entries import EntriesPanel, Look, line_edit

LOOK = Look("Ferries", ("Name", "Berth"), (1,), "No ferries yet.", "Add ferry…")
ROWS = (("Ottervale", "north\nquay"), ("Sandholm", "south quay"))


class Panel(EntriesPanel[tuple[str, str]]):
    """Notes what its form is asked for, and saves what it is told to."""

    def __init__(self) -> None:
        super().__init__(LOOK, tuple, self._form)
        self.asked: list[tuple[str, str] | None] = []
        self.saved: tuple[str, str] | None = ("Kestrel", "pier")

    def _form(self, entry: tuple[str, str] | None) -> tuple[str, str] | None:
        self.asked.append(entry)
        return self.saved


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    # A window that was open before may have left its style: a list is transparent in it.
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("")
    made = Panel()
    qtbot.addWidget(made)
    made.resize(500, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def table(panel: Panel) -> QTableView:
    found = panel.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def heard_by(panel: Panel) -> list[object]:
    heard: list[object] = []
    panel.changed.connect(heard.append)
    return heard


def test_texts_stand_in_one_line_and_whole_in_the_tool_tip(panel: Panel) -> None:
    panel.show_entries(ROWS)
    cell = table(panel).model().index(0, 1)
    assert cell.data() == "north quay"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "north\nquay"
    names = [table(panel).model().headerData(n, Qt.Orientation.Horizontal) for n in (0, 1)]
    assert names == ["Name", "Berth"]


def test_without_entries_it_says_what_belongs_here(panel: Panel) -> None:
    panel.show_entries(())
    assert "No ferries yet." in [one.text() for one in panel.findChildren(QLabel)]
    assert not table(panel).isVisible()
    panel.show_entries(ROWS)
    assert table(panel).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_edits_the_chosen_one(panel: Panel, key: Qt.Key) -> None:
    heard = heard_by(panel)
    panel.show_entries(ROWS)
    table(panel).selectRow(1)
    QTest.keyClick(table(panel), key)
    assert panel.asked == [ROWS[1]]
    assert heard == [(ROWS[0], ("Kestrel", "pier"))]


def test_delete_removes_the_chosen_one(panel: Panel) -> None:
    heard = heard_by(panel)
    panel.show_entries(ROWS)
    table(panel).selectRow(0)
    QTest.keyClick(table(panel), Qt.Key.Key_Delete)
    assert (panel.asked, heard) == ([], [(ROWS[1],)])


def test_buttons_without_a_choice_only_add(panel: Panel) -> None:
    heard = heard_by(panel)
    panel.show_entries(ROWS)
    for button in panel.findChildren(QPushButton):
        button.click()
    assert panel.asked == [None]
    assert heard == [(*ROWS, ("Kestrel", "pier"))]


def test_a_form_given_up_changes_nothing(panel: Panel) -> None:
    heard = heard_by(panel)
    panel.saved = None
    panel.show_entries(ROWS)
    table(panel).selectRow(0)
    panel.edit()
    panel.add()
    assert (panel.asked, heard) == ([ROWS[0], None], [])


def test_the_chosen_row_stays_chosen(panel: Panel) -> None:
    panel.show_entries(ROWS)
    table(panel).selectRow(1)
    panel.show_entries((*ROWS, ("Kestrel", "")))
    assert panel.chosen == 1
    panel.show_entries(ROWS[:1])
    assert panel.chosen == 0
    panel.show_entries(())
    assert panel.chosen == -1


def test_a_line_of_a_form_has_a_name(qtbot: QtBot) -> None:
    line = line_edit("x", "Berth", "where it lies")
    qtbot.addWidget(line)
    assert (line.text(), line.accessibleName()) == ("x", "Berth")
    assert line.placeholderText() == "where it lies"


def test_a_text_begins_below_its_columns_name_and_is_no_wider_than_its_column(
    panel: Panel,
) -> None:
    panel.show_entries(ROWS)
    shown = table(panel)
    ground = shown.palette().base().color()
    picture = shown.viewport().grab().toImage()
    for column in range(2):
        area = shown.visualRect(shown.model().index(1, column))
        inked = [
            x
            for x in range(area.left(), area.right())
            if any(
                abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60
                for y in range(area.top() + 1, area.bottom() - 1)
            )
        ]
        assert inked
        assert style.GAP <= inked[0] - area.left() <= 2 * style.GAP

"""What was looked for stands out; Enter opens."""

from array import array
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.library.catalogue import Line
from desktop.library.searching import Excerpt
from desktop.ui import style
from desktop.ui.library_model import LibraryModel
from desktop.ui.library_table import LibraryTable
from desktop.ui.style import Colours

NOW = datetime(2026, 3, 12, 12, tzinfo=UTC)
COLOURS = Colours.parse(resources.table("palettes", "light.toml"))


def table(qtbot: QtBot, line: Line) -> LibraryTable:
    model = LibraryModel(lambda _: [line], lambda: NOW)
    made = LibraryTable()
    model.setParent(made)
    qtbot.addWidget(made)
    made.setModel(model)
    QApplication.setPalette(style.palette(COLOURS))
    made.setColumnWidth(0, 400)
    made.resize(700, 120)
    made.verticalHeader().setDefaultSectionSize(50)
    model.show(array("q", [1]), [line])
    made.show()
    return made


def marked(made: LibraryTable) -> list[int]:
    """The rows of pixels in which the accent's colour stands."""
    picture: QImage = made.viewport().grab().toImage()
    accent = QColor(COLOURS.accent).rgb()
    return [
        y
        for y in range(picture.height())
        if any(picture.pixel(x, y) == accent for x in range(picture.width()))
    ]


def test_hits_are_marked_in_headline_and_excerpt(qtbot: QtBot) -> None:
    plain = Line(1, "a", "The wall held", "News", "draft", (), NOW, 10, False, False)
    assert marked(table(qtbot, plain)) == []
    found = Excerpt("… behind the wall", ((13, 17),))
    both = Line(1, "a", "The wall", "News", "draft", (), NOW, 1, False, False, ((4, 8),), found)
    rows = marked(table(qtbot, both))
    assert rows
    assert max(rows) - min(rows) > 15


def test_enter_opens(qtbot: QtBot) -> None:
    made = table(qtbot, Line(1, "a", "Wall", "", "draft", (), NOW, 1, False, False))
    with qtbot.waitSignal(made.activated_by_key):
        QTest.keyClick(made, Qt.Key.Key_Return)


def test_in_a_mirrored_window_hits_stand_in_their_words(qtbot: QtBot) -> None:
    both = Line(1, "a", "The wall held", "News", "draft", (), NOW, 1, False, False, ((4, 8),))
    made = table(qtbot, both)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column = made.visualRect(made.model().index(0, 0))
    picture = made.viewport().grab(column).toImage()
    accent = QColor(COLOURS.accent).rgb()
    found = {
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) == accent
    }
    # The headline ends at the right, one word behind what was looked for.
    assert found
    assert column.width() / 2 < min(found) < max(found) < column.width() - 2 * style.GAP

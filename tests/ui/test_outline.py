"""The list of headings."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.outline import Heading, Outline, headings

BODY = "# One\n\ntext\n\n```\n## not this\n```\n\n## Two ##\n\nThree\n-----\n\n---\n#tag\n### Four"


def test_headings_of_both_kinds_but_not_in_code() -> None:
    assert headings(BODY.split("\n")) == [
        Heading(0, 1, "One"),
        Heading(8, 2, "Two"),
        Heading(10, 2, "Three"),
        Heading(15, 3, "Four"),
    ]


def test_one_types_moves_and_goes_there(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outline = Outline(headings(BODY.split("\n")), 9, window)
    told: list[int] = []
    outline.chosen.connect(told.append)
    outline.show()
    field = outline.findChildren(QLineEdit)[0]
    names = outline.findChildren(QListWidget)[0]
    assert names.currentItem().text() == "Two"
    QTest.keyClicks(field, "o")
    assert [names.item(n).isHidden() for n in range(4)] == [False, False, True, False]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [15]
    assert not outline.isVisible()


def test_nothing_found_goes_nowhere(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    outline = Outline(headings(BODY.split("\n")), 0, window)
    told: list[int] = []
    outline.chosen.connect(told.append)
    field = outline.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "zzz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == []

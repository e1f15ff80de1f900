"""A box of text: at the side its text begins at, whichever way the window runs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.box import Box

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ARABIC = "ملاحظة"


def side(box: Box) -> Qt.AlignmentFlag:
    """Where the first line is seen, after it was drawn."""
    box.show()
    QApplication.processEvents()
    line = box.document().firstBlock().layout().lineAt(0).naturalTextRect()
    return LEFT if line.x() < box.viewport().width() / 2 else RIGHT


@pytest.mark.parametrize("window", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize(("text", "where"), [("A note", LEFT), (ARABIC, RIGHT)])
def test_a_text_stands_where_it_begins(
    qtbot: QtBot, window: Qt.LayoutDirection, text: str, where: Qt.AlignmentFlag
) -> None:
    given, typed = Box(text, "Notes"), Box("", "Notes")
    for box in (given, typed):
        qtbot.addWidget(box)
        box.setLayoutDirection(window)
        box.resize(400, 80)
    typed.insertPlainText(text)
    assert [side(given), side(typed)] == [where, where]


def test_an_empty_one_begins_where_its_hint_does(qtbot: QtBot) -> None:
    box = Box("", "Notes", ARABIC)
    qtbot.addWidget(box)
    assert box.document().defaultTextOption().alignment() & RIGHT
    box.insertPlainText("A note")
    assert side(box) == LEFT


def test_undo_of_what_was_typed_is_not_lost_by_another_side(qtbot: QtBot) -> None:
    box = Box("", "Notes", "A hint")
    qtbot.addWidget(box)
    box.insertPlainText(ARABIC)
    box.undo()
    assert box.toPlainText() == ""
    box.redo()
    assert box.toPlainText() == ARABIC


def test_another_text_that_nobody_is_told_of_takes_its_side(qtbot: QtBot) -> None:
    box = Box("A note", "Notes")
    qtbot.addWidget(box)
    box.resize(400, 80)
    box.blockSignals(True)
    box.setPlainText(ARABIC)
    box.blockSignals(False)
    assert side(box) == RIGHT

"""A number as wide as it is, with the same room before it as in every other field."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.library.declared import JPEG_QUALITY, LONGEST_SIDE
from desktop.ui import dressing, style
from desktop.ui.number_box import NumberBox
from desktop.ui.style_sheet import style_sheet


@pytest.fixture
def parent(qtbot: QtBot, checkout: Path) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    colours = dressing.load()["light"]
    made.setStyleSheet(style_sheet(colours, "Inter", "Inter", checkout / "resources" / "icons"))
    return made


def test_it_holds_the_bounds_and_the_unit_of_its_setting(parent: QWidget) -> None:
    box = NumberBox(JPEG_QUALITY, parent)
    assert (box.minimum(), box.maximum()) == (JPEG_QUALITY.least, JPEG_QUALITY.most)
    assert box.value() == JPEG_QUALITY.default
    assert box.text() == f"{JPEG_QUALITY.default} {JPEG_QUALITY.unit}"


def test_its_figures_do_not_touch_the_edge_and_it_is_as_high_as_a_line(parent: QWidget) -> None:
    box, line = NumberBox(LONGEST_SIDE, parent), QLineEdit(parent)
    parent.show()
    assert box.lineEdit().textMargins().left() >= style.GAP
    assert box.sizeHint().height() == line.sizeHint().height()
    words = box.fontMetrics().horizontalAdvance(box.text())
    box.resize(box.sizeHint())
    assert box.lineEdit().width() >= words + 2 * style.GAP

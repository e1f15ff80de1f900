"""A row begins where the window does, its words where they do."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.direction import (
    cells,
    direction_of,
    draw_line,
    margins,
    mirrored,
    of_window,
    side_of,
    table,
)

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
AUTO = Qt.LayoutDirection.LayoutDirectionAuto
ENGLISH, ARABIC = "harbour", "الميناء"


def span(text: str, direction: Qt.LayoutDirection, *, far: bool = False, width: int = 400) -> range:
    """The columns of pixels that a line drawn into `width` of 400 of them has coloured."""
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont("Inter")
    font.setPixelSize(14)
    painter.setFont(font)
    draw_line(painter, QRect(0, 0, width, 30), text, direction, far=far)
    painter.end()
    white = QColor("white").rgb()
    inked = [x for x in range(400) if any(image.pixel(x, y) != white for y in range(30))]
    return range(inked[0], inked[-1] + 1)


@pytest.mark.parametrize("text", [ENGLISH, ARABIC])
def test_a_line_begins_where_the_window_does(qtbot: QtBot, text: str) -> None:
    del qtbot
    assert span(text, LEFT)[0] < 10
    assert span(text, RIGHT)[-1] > 390
    assert span(text, LEFT, far=True)[-1] > 390
    assert span(text, RIGHT, far=True)[0] < 10


def test_on_its_own_it_begins_where_its_words_do(qtbot: QtBot) -> None:
    del qtbot
    assert span(ENGLISH, AUTO)[0] < 10
    assert span(ARABIC, AUTO)[-1] > 390


def test_what_is_cut_short_ends_where_its_words_do(qtbot: QtBot) -> None:
    # The stop of an English sentence stands at its right, wherever the line stands.
    del qtbot
    plain = span("harbour", RIGHT)
    stopped = span("harbour.", RIGHT)
    assert len(stopped) > len(plain)
    whole = span("harbour harbour harbour", LEFT)
    short = span("harbour harbour harbour", LEFT, width=len(whole) - 20)
    assert len(short) < len(whole)


def test_areas_are_mirrored_in_their_row(qtbot: QtBot) -> None:
    del qtbot
    row = QRect(10, 0, 100, 20)
    assert mirrored(LEFT, row, QRect(10, 0, 30, 20)) == QRect(10, 0, 30, 20)
    assert mirrored(RIGHT, row, QRect(10, 0, 30, 20)) == QRect(80, 0, 30, 20)


def test_a_text_runs_as_its_first_letter_does() -> None:
    assert direction_of(f"“{ENGLISH}” {ARABIC}") is LEFT
    assert direction_of(f"2026, {ARABIC} {ENGLISH}") is RIGHT
    assert direction_of("2026 — …") is LEFT


def test_tables_begin_where_the_window_does(qapp: QApplication) -> None:
    rows = [cells("<td>Name</td>", "<td>Harbour</td>")]
    assert table(rows) == "<table><tr><td>Name</td><td>Harbour</td></tr></table>"
    assert margins(1, 2, 3, 4) == (1, 2, 3, 4)
    qapp.setLayoutDirection(RIGHT)
    try:
        assert margins(1, 2, 3, 4) == (3, 2, 1, 4)
        rows = [cells("<td>Name</td>", "<td>Harbour</td>")]
        assert table(rows, ' width="100%"') == (
            '<table align="right" width="100%"><tr><td>Harbour</td><td>Name</td></tr></table>'
        )
    finally:
        qapp.setLayoutDirection(LEFT)


def test_a_field_begins_where_its_text_does() -> None:
    absolute = Qt.AlignmentFlag.AlignAbsolute
    assert side_of(ENGLISH) == Qt.AlignmentFlag.AlignLeft | absolute
    assert side_of(ARABIC) == Qt.AlignmentFlag.AlignRight | absolute


def test_a_line_of_the_window_keeps_the_windows_direction(qapp: QApplication) -> None:
    assert of_window("Critics say") == "Critics say"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert direction_of(of_window("Critics say")) is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

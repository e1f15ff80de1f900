"""Which side reading begins at: the window's for what stands in it, a text's own for its words.

In an Arabic window rows begin at the right, also those that hold an English headline, whose
words and whose ellipsis still run from the left. Qt's drawing of texts takes one direction for
both; here they are told apart.
"""

from collections.abc import Iterable
from unicodedata import bidirectional

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QTextOption
from PySide6.QtWidgets import QStyle

_END = Qt.TextElideMode.ElideRight
_SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


def draw_line(
    painter: QPainter, area: QRect, text: str, direction: Qt.LayoutDirection, *, far: bool = False
) -> None:
    """Draw one line in the middle of the height of `area`, cut short at its end.

    It stands where reading begins in `direction`, or ends (`far`); with
    `LayoutDirectionAuto` that is where the text itself begins.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    own = direction_of(text)
    option.setTextDirection(own)
    begins = own if direction is Qt.LayoutDirection.LayoutDirectionAuto else direction
    right = (begins is Qt.LayoutDirection.RightToLeft) is not far
    side = _SIDES[right] | Qt.AlignmentFlag.AlignAbsolute
    option.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    seen = QFontMetrics(painter.font()).elidedText(text, _END, area.width())
    painter.drawText(QRectF(area), seen, option)


def mirrored(direction: Qt.LayoutDirection, within: QRect, area: QRect) -> QRect:
    """`area`, measured from the left of `within`, where it stands in `direction`."""
    return QStyle.visualRect(direction, within, area)


def side_of(text: str) -> Qt.AlignmentFlag:
    """The side at which a text begins, for a field that holds nothing else."""
    right = direction_of(text) is Qt.LayoutDirection.RightToLeft
    return _SIDES[right] | Qt.AlignmentFlag.AlignAbsolute


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of a text by its first letter that has one (Unicode UAX #9, rules P2 and P3).

    A text without any runs from the left.
    """
    for character in text:
        kind = bidirectional(character)
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LeftToRight


def of_window(text: str) -> str:
    """A line of the window's own, so marked that it runs as the window does.

    It may begin with words of the article, which run the other way and would turn it.
    """
    return f"\u200f{text}" if _from_right() else text


def margins(near: int, top: int, far: int, bottom: int) -> tuple[int, int, int, int]:
    """A layout's margins, where Qt wants the left one first whatever the direction."""
    return (far, top, near, bottom) if _from_right() else (near, top, far, bottom)


def cells(*contents: str) -> str:
    """A row of a table in HTML, each cell with its tags, in the order the window is read in.

    Qt lays out the columns of every table from the left.
    """
    return f"<tr>{''.join(reversed(contents) if _from_right() else contents)}</tr>"


def table(rows: Iterable[str], attributes: str = "") -> str:
    """A table of those rows, at the side where the window's lines begin."""
    side = ' align="right"' if _from_right() else ""
    return f"<table{side}{attributes}>{''.join(rows)}</table>"


def _from_right() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

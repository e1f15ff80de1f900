"""The library's list on screen: a headline, and under it where the words were found."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.library.catalogue import Line
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.library_model import LINE, Index

NARROWEST = 60
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LibraryTable(QTableView):
    """Rows of one height. Enter says `activated_by_key`; Tab leaves the list."""

    activated_by_key = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Articles"))
        self.setProperty("role", "library")
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(NARROWEST)
        header.setDefaultAlignment(_LEFT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_by_key.emit()
            return
        super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints the first column; the others are plain cells."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        line = index.data(LINE) if index.column() == 0 else None
        if not isinstance(line, Line):
            super().paint(painter, option, index)
            return
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        widget = option.widget
        (widget.style() if widget else QApplication.style()).drawPrimitive(
            panel, option, painter, widget
        )
        painter.save()
        area = option.rect.adjusted(style.GAP, 0, -style.GAP, 0)
        if line.found is not None:
            half = area.height() // 2
            below = QRect(area.left(), area.top() + half - 2, area.width(), half - 2)
            area.setHeight(half + 4)
            mute = QPalette.ColorRole.PlaceholderText
            _draw(painter, below, line.found.text, line.found.hits, option, mute, style.SMALL)
        ink = QPalette.ColorRole.Text
        _draw(painter, area, str(index.data()), line.hits, option, ink, style.TEXT)
        painter.restore()


def _draw(
    painter: QPainter,
    area: QRect,
    text: str,
    hits: Sequence[tuple[int, int]],
    option: QStyleOptionViewItem,
    role: QPalette.ColorRole,
    size: int,
) -> None:
    """One line of text, what was looked for in bold and in the accent's colour."""
    plain, bold = QFont(option.font), QFont(option.font)
    for font in (plain, bold):
        font.setPixelSize(size)
    bold.setWeight(QFont.Weight.Bold)
    place = QRect(area)
    for piece, found in _pieces(text, hits):
        font = bold if found else plain
        metrics = QFontMetrics(font)
        painter.setFont(font)
        colour = QPalette.ColorRole.Link if found else role
        # The application's: a style sheet makes some colours of a list half transparent.
        painter.setPen(QGuiApplication.palette().color(colour))
        shown = metrics.elidedText(piece, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, shown)
        if shown != piece:
            return
        place.setLeft(place.left() + metrics.horizontalAdvance(piece))


def _pieces(text: str, hits: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The text cut at the hits, and whether each piece is one."""
    pieces: list[tuple[str, bool]] = []
    done = 0
    for start, end in hits:
        pieces += [(text[done:start], False), (text[start:end], True)]
        done = end
    return [(piece, found) for piece, found in (*pieces, (text[done:], False)) if piece]

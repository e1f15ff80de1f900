"""The library's list on screen: a headline, and under it where the words were found."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPalette,
    QTextLayout,
    QTextOption,
)
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
from desktop.ui.direction import direction_of
from desktop.ui.editor.mirror import units_before
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
    # The application's: a style sheet makes some colours of a list half transparent.
    palette = QGuiApplication.palette()
    font = QFont(option.font)
    font.setPixelSize(size)
    widest = QFont(font)
    widest.setBold(bool(hits))
    shown = QFontMetrics(widest).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    layout = QTextLayout(shown, font)
    way = QTextOption()
    way.setWrapMode(QTextOption.WrapMode.NoWrap)
    way.setTextDirection(direction_of(text))
    layout.setTextOption(way)
    layout.setFormats([_marked(text, *hit, palette) for hit in hits])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(area.width())
    layout.endLayout()
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    left = area.right() - line.naturalTextWidth() if mirrored else area.left()
    painter.setPen(palette.color(role))
    layout.draw(painter, QPointF(left, area.top() + (area.height() - line.height()) / 2))


def _marked(text: str, start: int, end: int, palette: QPalette) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units_before(text, start)
    made.length = units_before(text, end) - made.start
    made.format.setFontWeight(QFont.Weight.Bold)
    made.format.setForeground(palette.color(QPalette.ColorRole.Link))
    return made

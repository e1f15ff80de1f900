"""The problems panel: every finding in plain words, with its reason and its fixes."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QMenu,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.attribution.findings import moved
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.direction import mirrored
from desktop.ui.style import Colours

Index = QModelIndex | QPersistentModelIndex
SPOKEN = {
    Severity.BLOCK: later("Blocks publishing"),
    Severity.WARN: later("Warning"),
    Severity.INFO: later("Note"),
}
"""How the severities are called where they cannot be seen."""
# How many heights of rows are kept.
_MEASURED = 5_000


class Problems(QAbstractListModel):
    """The findings of the latest analysis, blockers first."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[tuple[int, Diagnostic], ...] = ()

    def show(self, found: Sequence[tuple[int, Diagnostic]]) -> None:
        """Show these, as `Findings.placed` has them; rows that stay the same keep their selection.

        Typing moves findings: only what reads differently has to be laid out again.
        """
        order = {Severity.BLOCK: 0, Severity.WARN: 1, Severity.INFO: 2}
        before, ordered = self._found, sorted(found, key=lambda one: order.get(one[1].severity, 0))
        if len(ordered) != len(before):
            self.beginResetModel()
            self._found = tuple(ordered)
            self.endResetModel()
            return
        self._found = tuple(ordered)
        for row, ((_, old), (_, new)) in enumerate(zip(before, ordered, strict=True)):
            if old is not new and _said(old) != _said(new):
                self.dataChanged.emit(self.index(row), self.index(row))

    def at(self, index: Index) -> Diagnostic:
        """The finding of a row."""
        start, found = self._found[index.row()]
        return moved(found, start) if start else found

    def shown(self, index: Index) -> Diagnostic:
        """The same where its place does not matter."""
        return self._found[index.row()][1]

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a finding."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Message to show; message, severity, reason and fixes to speak."""
        _, found = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.message
        if role == Qt.ItemDataRole.ToolTipRole:
            return found.reason
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{tr(SPOKEN[found.severity])}: {found.message} {found.reason}"
            fixes = "; ".join(fix.label for fix in found.fixes)
            return f"{said} {tr('Fixes: {fixes}.', fixes=fixes)}" if fixes else said
        return None


class Row(QStyledItemDelegate):
    """Paints a finding: mark, message, reason, and its first fix as a verb on the right."""

    def __init__(self, parent: QWidget, colours: Colours) -> None:
        super().__init__(parent)
        self._view = parent
        self._heights: dict[tuple[str, str, str, int, str], int] = {}
        self.colours = colours

    def fix_area(self, rect: QRect, found: Diagnostic, font: QFont) -> QRect:
        """Where the fix's label stands in a row."""
        if not found.fixes:
            return QRect()
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(bold).horizontalAdvance(found.fixes[0].label) + 2 * style.GAP
        area = QRect(rect.right() - width - style.GAP, rect.top(), width, rect.height())
        return mirrored(self._direction, rect, area)

    @property
    def _direction(self) -> Qt.LayoutDirection:
        return self._view.layoutDirection()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for the wrapped message and reason.

        Asked for every row whenever one comes or goes, so that what was measured is kept.
        """
        view = option.widget
        # Rows are as wide as the viewport: a scroll bar takes its part of the view.
        area = view.viewport() if isinstance(view, QAbstractItemView) else view
        width = area.width()
        found = _model(index).shown(index)
        label = found.fixes[0].label if found.fixes else ""
        key = (found.message, found.reason, label, width, option.font.key())
        height = self._heights.get(key)
        if height is None:
            message, reason = self.texts(QRect(0, 0, width, 10_000), found, option.font)
            height = message.height() + reason.height() + 3 * style.GAP - 4
            if len(self._heights) > _MEASURED:
                self._heights.clear()
            self._heights[key] = height
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        found = _model(index).at(index)
        colours = self.colours
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.select))
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(mirrored(self._direction, rect, bar), colours.accent)
        sign = QRect(rect.left() + 16, rect.top() + 12, 11, 11)
        self._mark(painter, mirrored(self._direction, rect, sign).center(), found.severity)
        message, reason = self.texts(rect, found, option.font)
        painter.setPen(QColor(colours.ink))
        painter.setFont(option.font)
        painter.drawText(message, int(Qt.TextFlag.TextWordWrap), found.message)
        painter.setPen(QColor(colours.mute))
        painter.setFont(_small(option.font))
        painter.drawText(reason, int(Qt.TextFlag.TextWordWrap), found.reason)
        if found.fixes:
            bold = QFont(option.font)
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            painter.setPen(QColor(colours.accent))
            area = self.fix_area(rect, found, option.font)
            area = area.adjusted(style.GAP, style.GAP, -style.GAP, 0)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(area, flags, found.fixes[0].label)
        painter.restore()

    def texts(self, rect: QRect, found: Diagnostic, font: QFont) -> tuple[QRect, QRect]:
        """Where message and reason stand in a row."""
        left = rect.left() + 38
        # The room of the fix is as wide on either side.
        fix = self.fix_area(rect, found, font).width() + style.GAP if found.fixes else style.GAP
        right = rect.right() - fix - style.GAP
        room = QRect(left, rect.top() + style.GAP, max(80, right - left), 10_000)
        room = mirrored(self._direction, rect, room)
        wrap = int(Qt.TextFlag.TextWordWrap)
        message, reason = QRect(room), QRect(room)
        message.setHeight(QFontMetrics(font).boundingRect(room, wrap, found.message).height())
        reason.moveTop(message.top() + message.height() + 2)
        small = QFontMetrics(_small(font))
        reason.setHeight(small.boundingRect(reason, wrap, found.reason).height())
        return message, reason

    def _mark(self, painter: QPainter, centre: QPoint, severity: Severity) -> None:
        colours = self.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if severity is Severity.BLOCK:
            painter.setBrush(QColor(colours.danger))
            painter.drawEllipse(centre, 5, 5)
        elif severity is Severity.WARN:
            painter.setBrush(QColor(colours.warning))
            x, y = centre.x(), centre.y()
            painter.drawPolygon(
                QPolygonF([QPoint(x - 5, y + 4), QPoint(x + 5, y + 4), QPoint(x, y - 5)])
            )
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.6))
            painter.drawEllipse(centre, 4, 4)


class _List(QListView):
    """The list itself: keys and clicks."""

    chosen = Signal(QModelIndex)
    fix_wanted = Signal(QModelIndex, QPoint)
    first_fix_wanted = Signal(QModelIndex)

    def event(self, event: QEvent) -> bool:
        """In the list, Enter with Ctrl or Alt is about the finding, not the window's shortcut."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place, Ctrl+Enter takes the first fix, Alt+Enter offers all."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            modifiers = event.modifiers()
            if modifiers & Qt.KeyboardModifier.ControlModifier:
                self.first_fix_wanted.emit(index)
            elif modifiers & Qt.KeyboardModifier.AltModifier:
                row = self.visualRect(index)
                at = QRect(row.right() - 180, row.bottom(), 1, 1)
                corner = mirrored(self.layoutDirection(), row, at).topLeft()
                self.fix_wanted.emit(index, self.viewport().mapToGlobal(corner))
            else:
                self.chosen.emit(index)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the fix takes it, a click elsewhere goes to the place."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        delegate = self.itemDelegate()
        found = _model(index).at(index)
        if event.button() == Qt.MouseButton.RightButton:
            self.fix_wanted.emit(index, event.globalPosition().toPoint())
        elif isinstance(delegate, Row) and delegate.fix_area(
            self.visualRect(index), found, self.font()
        ).contains(event.position().toPoint()):
            self.first_fix_wanted.emit(index)
        else:
            self.chosen.emit(index)

    def changeEvent(self, event: QEvent) -> None:
        """New fonts or styles need a new layout."""
        super().changeEvent(event)
        self.scheduleDelayedItemsLayout()


class ProblemsPanel(QWidget):
    """The list, and a friendly word when it is empty.

    `chosen(Diagnostic)` asks to go to its place, `fix_wanted(Diagnostic, Fix)` to apply a fix.
    """

    chosen = Signal(object)
    fix_wanted = Signal(object, object)

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._model = Problems()
        self._list = _List()
        self._list.setModel(self._model)
        self._list.setAccessibleName(tr("Problems"))
        self._list.setAccessibleDescription(
            tr(
                "Enter goes to the place, Control and Enter takes the first fix, "
                "Alt and Enter offers all fixes"
            )
        )
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._row = Row(self._list, colours)
        self._list.setItemDelegate(self._row)
        self._list.chosen.connect(self._choose)
        self._list.fix_wanted.connect(self._offer)
        self._list.first_fix_wanted.connect(self._take_first)
        self._empty = QLabel(
            tr(
                "Nothing to mend.\n\nWhat lacks a speaker, a source or a name is listed here as you"
                " write, with the reason and a way to mend it. F8 goes from one to the next."
            )
        )
        self._empty.setProperty("role", "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)

    def show_found(self, found: Sequence[tuple[int, Diagnostic]]) -> None:
        """Show the findings of the latest analysis, as `Findings.placed` has them."""
        self._model.show(found)
        self._stack.setCurrentIndex(1 if found else 0)

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._row.colours = colours
        self._list.viewport().update()

    def focus_list(self) -> None:
        """Put the keyboard on the first (or the current) finding."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))

    def offer_fixes(self, found: Diagnostic, place: QPoint) -> None:
        """A menu of all fixes of one finding."""
        menu = QMenu(self)
        for fix in found.fixes:
            action = menu.addAction(fix.label)
            action.triggered.connect(partial(self._emit_fix, found, fix))
        if not found.fixes:
            menu.addAction(tr("No automatic fix: change the text")).setEnabled(False)
        menu.addSeparator()
        why = menu.addAction(tr("Go to the place"))
        why.triggered.connect(lambda: self.chosen.emit(found))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _emit_fix(self, found: Diagnostic, fix: Fix, _checked: bool = False) -> None:
        self.fix_wanted.emit(found, fix)

    def _offer(self, index: QModelIndex, place: QPoint) -> None:
        self.offer_fixes(self._model.at(index), place)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.at(index))

    def _take_first(self, index: QModelIndex) -> None:
        found = self._model.at(index)
        if found.fixes:
            first: Fix = found.fixes[0]
            self.fix_wanted.emit(found, first)


def _said(found: Diagnostic) -> tuple[str, ...]:
    """All of a finding that is shown."""
    return found.severity, found.message, found.reason, *(fix.label for fix in found.fixes)


def _model(index: Index) -> Problems:
    return cast("Problems", index.model())


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(style.SMALL)
    return small

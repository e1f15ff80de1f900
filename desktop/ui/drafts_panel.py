"""The library on the left: drafts by state, found as you type."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.library.drafts import Summary
from desktop.translation import day, hour, later, tr, trn
from desktop.ui import style
from desktop.ui.direction import draw_line
from desktop.ui.icons import pixmap
from desktop.ui.one_line import show_whole_hint
from desktop.ui.style import Colours

Index = QModelIndex | QPersistentModelIndex
Row = str | Summary  # a group's title or a draft

_GROUPS = {
    "draft": later("Working on"),
    "review": later("In review"),
    "queued": later("Waiting to be sent"),
    "failed": later("Could not be sent"),
    "scheduled": later("Scheduled"),
    "published": later("Published"),
    "corrected": later("Corrected"),
}
STATES = {
    "draft": later("Draft"),
    "review": later("In review"),
    "queued": later("Queued, publishes once"),
    "failed": later("Not sent"),
    "scheduled": later("Scheduled"),
    "published": later("Published"),
    "corrected": later("Corrected"),
}
_OTHERS = later("Others")
_WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
_NO_DRAFTS = later(
    "No drafts yet.\n\nEvery article is here under its state. Ctrl+N begins one; it is kept from"
    " its first letter on."
)
_NOT_FOUND = later(
    "No draft has these words.\n\nThey are found by their beginning, in every field and in the"
    " text. Ctrl+L looks in the archive and the bin as well."
)
_ROW, _TITLE = 44, 30


class DraftsModel(QAbstractListModel):
    """Drafts under their groups' titles."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, summaries: Sequence[Summary]) -> None:
        """Show these drafts, in their order within each group."""
        rows: list[Row] = []
        for state, title in _GROUPS.items():
            members = [one for one in summaries if one.state == state]
            if members:
                rows += [tr(title), *members]
        # A state that is not known here, perhaps a newer program's, must not hide a draft.
        others = [one for one in summaries if one.state not in _GROUPS]
        if others:
            rows += [tr(_OTHERS), *others]
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, index: Index) -> Row:
        """A group's title or a draft."""
        return self._rows[index.row()]

    def row_of(self, ident: str) -> int:
        """The row of a draft by its id, or -1."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Summary) and row.id == ident:
                return number
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """Titles and drafts."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles cannot be chosen."""
        if index.isValid() and isinstance(self.at(index), str):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headline; headline and state to speak."""
        row = self.at(index)
        if isinstance(row, str):
            return row if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{_name(row)}\n{row.file}" if row.file else _name(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(row)}, {_state(row)}"
        return None


class _Delegate(QStyledItemDelegate):
    """Paints a draft on two lines: its headline, its state and age."""

    def __init__(self, parent: QWidget, colours: Colours, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self.colours = colours
        self._now = now

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a draft, one for a title."""
        title = index.flags() == Qt.ItemFlag.NoItemFlags
        return QSize(option.rect.width(), _TITLE if title else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a title or a draft."""
        model = index.model()
        row = model.at(index) if isinstance(model, DraftsModel) else ""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, str):
            self._paint_title(painter, option, row)
        else:
            self._paint_draft(painter, option, row)
        painter.restore()

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        painter.setFont(_sized(option.font, style.SMALL, bold=True))
        painter.setPen(QColor(self.colours.mute))
        area = option.rect.adjusted(2 * style.GAP, 0, -style.GAP, -style.STEP)
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, title)

    def _paint_draft(self, painter: QPainter, option: QStyleOptionViewItem, row: Summary) -> None:
        colours = self.colours
        box = option.rect.adjusted(style.GAP, 1, -style.GAP, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.select))
            painter.drawRoundedRect(box, style.RADIUS, style.RADIUS)
            # Not by a pale ground alone.
            bar = QRect(0, 0, 3, box.height() - 2 * style.GAP)
            bar.moveCenter(box.center())
            bar.moveLeft(box.right() - 3 if mirrored else box.left() + 1)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), style.RING))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), style.RADIUS, style.RADIUS)
        inner = box.adjusted(style.GAP, 4, -style.GAP, -4)
        bold = _sized(option.font, style.TEXT, bold=True)
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        above = QRect(inner.topLeft(), QSize(inner.width(), QFontMetrics(bold).height()))
        draw_line(painter, above, _name(row), option.direction)
        below = QRect(inner.left(), inner.bottom() - 15, inner.width(), 16)
        dot = {
            "draft": colours.warning,
            "review": colours.accent,
            "published": colours.good,
            "corrected": colours.good,
            "scheduled": colours.good,
            "failed": colours.danger,
        }
        drawn = row.state if row.state in STATES else "draft"
        colour = dot.get(row.state, colours.mute)
        left = below.right() - style.ICON + 1 if mirrored else below.left()
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, below.top(), pixmap(drawn, colour, ratio))
        painter.setFont(_sized(option.font, style.SMALL, bold=False))
        painter.setPen(QColor(colours.mute))
        said = f"{_state(row)} · {age(row.updated, self._now())}"
        indent = style.ICON + style.STEP + 2
        room = below.adjusted(0, 0, -indent, 0) if mirrored else below.adjusted(indent, 0, 0, 0)
        draw_line(painter, room, said, option.direction)

    def set_colours(self, colours: Colours) -> None:
        """Use another palette from now on."""
        self.colours = colours


class _List(QListView):
    """Opens on Enter as well as on a click."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen draft."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class DraftsPanel(QWidget):
    """Search line and list.

    `opened(id)` and `removed(id)` ask for what they say, `chosen` for what was offered;
    `searched(text)` asks for a new listing, answered by `show_drafts`.
    """

    opened = Signal(str)
    removed = Signal(str)
    searched = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, colours: Colours, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._offered: tuple[str, ...] = ()
        self.setObjectName("desk")
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search drafts"))
        self._search.setAccessibleName(tr("Search drafts"))
        self._search.setClearButtonEnabled(True)
        show_whole_hint(self._search)
        self._model = DraftsModel()
        self._list = _List()
        self._list.setModel(self._model)
        self._list.setAccessibleName(tr("Drafts"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._delegate = _Delegate(self._list, colours, now)
        self._list.setItemDelegate(self._delegate)
        self._none = QLabel()
        self._none.setProperty("role", "empty")
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._none.setWordWrap(True)
        lists = QWidget()
        self._stack = QStackedLayout(lists)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP + 2, 0, 0)
        layout.setSpacing(style.GAP)
        box = QVBoxLayout()
        box.setContentsMargins(style.GAP + 2, 0, style.GAP + 2, 0)
        box.addWidget(self._search)
        layout.addLayout(box)
        layout.addWidget(lists, 1)
        # Search when typing rests for a moment, not at each key.
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(60)
        self._wait.timeout.connect(self._say_search)
        self._search.textChanged.connect(self._wait.start)
        self._search.returnPressed.connect(self._go_to_list)
        self._list.clicked.connect(self._open)
        self._list.customContextMenuRequested.connect(self._menu)

    @property
    def query(self) -> str:
        """What is searched for."""
        return self._search.text()

    def show_drafts(self, summaries: Sequence[Summary], current: str) -> None:
        """Show a listing; `current` is the id of the open draft."""
        self._model.show(summaries)
        self._none.setText(tr(_NOT_FOUND) if self.query.strip() else tr(_NO_DRAFTS))
        self._stack.setCurrentIndex(0 if summaries else 1)
        row = self._model.row_of(current)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
        else:
            self._list.clearSelection()

    def offer(self, texts: Sequence[str]) -> None:
        """Have these in the menu of a draft as well; `chosen(text, id)` asks for one."""
        self._offered = tuple(texts)

    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._delegate.set_colours(colours)
        self._list.viewport().update()

    def _say_search(self) -> None:
        self._wait.stop()
        self.searched.emit(self._search.text())

    def _go_to_list(self) -> None:
        """Enter in the search line: on to what was found, the first of it where none is open."""
        if self._wait.isActive():
            self._say_search()
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(1))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self._model.at(index)
            if isinstance(row, Summary):
                self.opened.emit(row.id)

    def _menu(self, place: QPoint) -> None:
        index = self._list.indexAt(place)
        row = self._model.at(index) if index.isValid() else ""
        if isinstance(row, str):
            return
        ident = row.id
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Open")).triggered.connect(lambda: self.opened.emit(ident))
        for text in self._offered:
            menu.addAction(tr(text)).triggered.connect(partial(self.chosen.emit, text, ident))
        menu.addAction(tr("Move to bin")).triggered.connect(lambda: self.removed.emit(ident))
        menu.popup(self._list.viewport().mapToGlobal(self._list.visualRect(index).center()))


def age(then: datetime, now: datetime) -> str:
    """How long ago, as one says it.

    "just now", "5 min ago", "today, 14:02", "Tuesday", "3 Mar 2026".
    """
    passed = now - then
    local, today = then.astimezone(), now.astimezone()
    if passed < timedelta(minutes=1):
        return tr("just now")
    if passed < timedelta(hours=1):
        minutes = int(passed.total_seconds() // 60)
        return trn("{count} min ago", "{count} min ago", minutes)
    if local.date() == today.date():
        return tr("today, {hour}", hour=hour(local))
    if passed < timedelta(days=6):
        return tr(_WEEKDAYS[local.weekday()])
    return day(local)


def _name(row: Summary) -> str:
    return row.headline or tr("Untitled")


def _state(row: Summary) -> str:
    return tr(STATES.get(row.state, row.state.capitalize()))


def _sized(font: QFont, pixels: int, *, bold: bool) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made

"""A list to find something in by typing: actions, drafts, headings; Enter does it.

All words typed have to occur, in any order, accents and case aside; what begins with them stands
above what only holds them.
"""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import tr
from desktop.ui import style
from desktop.ui.direction import draw_line, mirrored
from desktop.ui.explained import explain

_SIZE = QSize(560, 420)
_ROW = 32
_PAGE = 8
# How long typing pauses before the library is asked, in milliseconds.
_PAUSE = 120
_MOST = 300
_FIND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Find:
    """Something that can be found: what it is called, and what is done then.

    `detail` says where it belongs, `hint` is its shortcut; `level` sets it in, from 0 on.
    """

    title: str
    act: Callable[[], object]
    detail: str = ""
    hint: str = ""
    level: int = 0


def matching(finds: Iterable[Find], typed: str) -> list[Find]:
    """What is meant by the words typed, best first; everything as it stands for none."""
    words = _folded(typed).split()
    if not words:
        return list(finds)
    ranked = ((_rank(find, words), find) for find in finds)
    kept = [(rank, find) for rank, find in ranked if rank is not None]
    return [find for _, find in sorted(kept, key=lambda one: one[0])]


def _rank(find: Find, words: Sequence[str]) -> int | None:
    """How far from what was typed; None where a word is missing."""
    title, all_of_it = _folded(find.title), _folded(f"{find.title} {find.detail}")
    if not all(word in all_of_it for word in words):
        return None
    begun = all(f" {word}" in f" {title}" for word in words)
    if title.startswith(words[0]) and begun:
        return 0
    if begun:
        return 1
    return 2 if all(word in title for word in words) else 3


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in parts if not unicodedata.combining(char))


class Finder(QDialog):
    """Finds one of `finds`, or of what `more` gives for the words typed, and does it.

    `current` is the row chosen at first.
    """

    def __init__(
        self,
        title: str,
        finds: Sequence[Find],
        parent: QWidget,
        *,
        current: int = 0,
        more: Callable[[str], Iterable[Find]] | None = None,
    ) -> None:
        super().__init__(parent)
        explain(self)
        self._finds = finds
        self._more = more
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.field = QLineEdit()
        self.field.setPlaceholderText(title)
        self.field.setAccessibleName(title)
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Found"))
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = QLabel(tr("Nothing is called that. Fewer letters find more."))
        self._empty.setProperty("role", "hint")
        self._empty.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * style.GAP,) * 4)
        layout.setSpacing(style.GAP)
        for widget in (self.field, self._empty, self.list):
            layout.addWidget(widget)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._ask_more)
        self._show(list(finds), current)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._choose)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)

    @property
    def shown(self) -> list[str]:
        """The titles on show."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _narrow(self, typed: str) -> None:
        self._show(matching(self._finds, typed), 0)
        if self._more is not None and typed.strip():
            self._later.start()

    def _ask_more(self) -> None:
        """What else there is, below what is there already; the row chosen stays so."""
        typed = self.field.text()
        if self._more is not None and typed.strip():
            row = max(0, self.list.currentRow())
            self._show([*matching(self._finds, typed), *self._more(typed)], row)

    def _show(self, finds: Sequence[Find], current: int) -> None:
        self.list.clear()
        for find in finds[:_MOST]:
            item = QListWidgetItem(find.title)
            item.setData(_FIND, find)
            spoken = ", ".join(part for part in (find.title, find.detail, find.hint) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(current)
        self._empty.setVisible(not finds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = Qt.Key
            steps = {keys.Key_Up: -1, keys.Key_Down: 1}
            steps |= {keys.Key_PageUp: -_PAGE, keys.Key_PageDown: _PAGE}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        chosen = self.list.selectedItems()
        if chosen:
            find = chosen[0].data(_FIND)
            self.accept()
            # Whatever it is, it finds the window as it was before.
            QTimer.singleShot(0, find.act)


class _Delegate(QStyledItemDelegate):
    """Paints title and detail on the left, the shortcut on the right."""

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """One line, as wide as there is room."""
        return QSize(0, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        find = index.data(_FIND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = option.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = palette.color(QPalette.ColorRole.Highlight)
            ground.setAlpha(style.SELECTION)
            painter.setBrush(ground)
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6)
        direction, rect = option.direction, option.rect
        area = mirrored(direction, rect, rect.adjusted(10 + 18 * find.level, 0, -10, 0))
        metrics = painter.fontMetrics()
        # The application's: a style sheet makes that of a list half transparent.
        mute = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        right = metrics.horizontalAdvance(find.hint)
        painter.setPen(mute)
        draw_line(painter, area, find.hint, direction, far=True)
        room = area.width() - right - 12
        detail = metrics.elidedText(find.detail, Qt.TextElideMode.ElideRight, room // 3)
        room -= metrics.horizontalAdvance(detail) + 12
        title = metrics.elidedText(find.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        draw_line(painter, area, title, direction)
        painter.setPen(mute)
        beyond = metrics.horizontalAdvance(title) + 12
        rest = QRect(area.left() + beyond, area.top(), area.width() - beyond, area.height())
        draw_line(painter, mirrored(direction, area, rest), detail, direction)
        painter.restore()

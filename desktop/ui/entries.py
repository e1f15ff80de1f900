"""A panel of entries that belong to the article: a table to read, forms to add and change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import tr
from desktop.ui import style
from desktop.ui.direction import draw_line, mirrored

Index = QModelIndex | QPersistentModelIndex
Entry = TypeVar("Entry")
# Where the style sheet has the name of a column begin, with the line around the table.
_BEGINS = style.GAP + style.RING


@dataclass(frozen=True, slots=True)
class Look:
    """What a panel of entries is called and says.

    `stretched` are the columns that take the room there is; the others are as wide as their
    texts. `empty` is said where there are no entries, `add` is on the button. All of them were
    marked by `later`.
    """

    name: str
    columns: tuple[str, ...]
    stretched: tuple[int, ...]
    empty: str
    add: str


class Rows(QAbstractTableModel):
    """Texts in rows, each with the whole of it as tool tip."""

    def __init__(self, columns: Sequence[str]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these; nothing is redrawn where they are shown already."""
        fresh = tuple(map(tuple, rows))
        if fresh != self._rows:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row an entry."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as there are names of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(self._columns[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts, in one line each."""
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        return text if role == Qt.ItemDataRole.ToolTipRole else None


class _Cell(QStyledItemDelegate):
    """A text under its column's name, which runs and is cut short as its own language has it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        widget = option.widget
        panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
        drawn_by = widget.style() if widget else QApplication.style()
        drawn_by.drawPrimitive(panel, option, painter, widget)
        painter.save()
        painter.setFont(option.font)
        # The application's: a style sheet makes some colours of a list half transparent.
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.Text))
        area = mirrored(option.direction, option.rect, option.rect.adjusted(_BEGINS, 0, 0, 0))
        draw_line(painter, area, str(index.data()), option.direction)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """With room where it begins, as the names of the columns have it."""
        return super().sizeHint(option, index) + QSize(_BEGINS, 0)


class _Table(QTableView):
    """Enter edits, Delete removes."""

    edit_wanted = Signal()
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class EntriesPanel(QWidget, Generic[Entry]):
    """Entries to add, edit and remove by button, key and double click.

    `texts(entry)` are those of its row; `ask(entry)` shows the form, empty for None, and
    returns the entry as it was saved, or None. `changed(tuple)` carries all entries.
    """

    changed = Signal(object)

    def __init__(
        self,
        look: Look,
        texts: Callable[[Entry], Sequence[str]],
        ask: Callable[[Entry | None], Entry | None],
    ) -> None:
        super().__init__()
        self._texts = texts
        self._ask = ask
        self._entries: tuple[Entry, ...] = ()
        self._rows = Rows(look.columns)
        self._table = self._made_table(look)
        empty = QLabel(tr(look.empty))
        empty.setProperty("role", "empty")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        lists = QWidget()
        self._stack = QStackedLayout(lists)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._table)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(style.EDGE, style.STEP, style.EDGE, style.GAP)
        for text, slot in (
            (tr(look.add), self.add),
            (tr("Edit…"), self.edit),
            (tr("Remove"), self.remove),
        ):
            button = QPushButton(text)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(lists, 1)
        layout.addLayout(buttons)
        self.setFocusProxy(self._table)

    @property
    def chosen(self) -> int:
        """The row of the chosen entry; -1 where there is none."""
        return self._table.currentIndex().row()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the chosen row stays chosen."""
        row = min(self.chosen, len(entries) - 1)
        self._entries = tuple(entries)
        self._rows.show([self._texts(entry) for entry in entries])
        if row >= 0:
            self._table.setCurrentIndex(self._rows.index(row, 0))
        self._stack.setCurrentIndex(1 if entries else 0)

    def add(self) -> None:
        """Ask for a new entry."""
        made = self._ask(None)
        if made is not None:
            self.changed.emit((*self._entries, made))

    def edit(self) -> None:
        """Change the chosen entry."""
        row = self.chosen
        made = self._ask(self._entries[row]) if row >= 0 else None
        if made is not None:
            self.changed.emit((*self._entries[:row], made, *self._entries[row + 1 :]))

    def remove(self) -> None:
        """Take the chosen entry away."""
        row = self.chosen
        if row >= 0:
            self.changed.emit((*self._entries[:row], *self._entries[row + 1 :]))

    def _made_table(self, look: Look) -> _Table:
        table = _Table()
        table.setModel(self._rows)
        table.setItemDelegate(_Cell(table))
        table.setAccessibleName(tr(look.name))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in range(len(look.columns)):
            modes = QHeaderView.ResizeMode
            wide = column in look.stretched
            header.setSectionResizeMode(column, modes.Stretch if wide else modes.ResizeToContents)
        table.edit_wanted.connect(self.edit)
        table.remove_wanted.connect(self.remove)
        table.doubleClicked.connect(self.edit)
        return table


def line_edit(text: str, name: str, hint: str) -> QLineEdit:
    """A line of a form, with its name for those who hear it."""
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line

"""The rows of the library's list, read where they are seen."""

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.library.catalogue import Line, Order
from desktop.translation import later, number, tr
from desktop.ui.drafts_panel import STATES, age

Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[tuple[str, Order], ...] = (
    (later("Headline"), Order.HEADLINE),
    (later("Section"), Order.SECTION),
    (later("State"), Order.STATE),
    (later("Tags"), Order.TAGS),
    (later("Updated"), Order.UPDATED),
    (later("Words"), Order.LENGTH),
)
LENGTH = len(COLUMNS) - 1
LINE = Qt.ItemDataRole.UserRole
"""The role that gives the whole `Line`."""
# Rows read at once, which takes less than a frame also where each is searched for words.
_PAGE = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LibraryModel(QAbstractTableModel):
    """Numbers of articles, and the lines of those that were looked at.

    `read` gives the lines for some numbers.
    """

    def __init__(
        self, read: Callable[[Sequence[int]], Sequence[Line]], now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._read = read
        self._now = now
        self._numbers: Sequence[int] = array("q")
        self._lines: dict[int, Line | None] = {}

    def show(self, numbers: Sequence[int], lines: Sequence[Line] = ()) -> None:
        """Show these; `lines` are some that were read already."""
        if numbers == self._numbers:
            self._lines = {one.number: one for one in lines}
            if numbers:
                self.dataChanged.emit(self.index(0, 0), self.index(len(numbers) - 1, LENGTH))
            return
        self.beginResetModel()
        self._numbers = numbers
        self._lines = {one.number: one for one in lines}
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """What stands in a row; None where the article is gone meanwhile."""
        number = self._numbers[row]
        if number not in self._lines:
            first = row - row % _PAGE
            wanted = list(self._numbers[first : first + _PAGE])
            found = {one.number: one for one in self._read(wanted)}
            self._lines.update({one: found.get(one) for one in wanted})
        return self._lines[number]

    def row_of(self, number: int) -> int:
        """The row of an article by its number, or -1."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def rowCount(self, parent: Index | None = None) -> int:
        """As many as there are articles."""
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        """As many as in COLUMNS."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole and section == LENGTH:
            return _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; in the first column the whole row, to speak."""
        wanted = (Qt.ItemDataRole.DisplayRole, LINE, Qt.ItemDataRole.ToolTipRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == LENGTH else None
        if role not in wanted and role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        line = self.line(index.row())
        if role == LINE:
            return line
        if line is None:
            return tr("No longer here") if index.column() == 0 else ""
        cells = self._cells(line)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            named = (
                f"{tr(name)} {cell}" for (name, _), cell in zip(COLUMNS, cells, strict=True) if cell
            )
            return ", ".join(named)
        return cells[index.column()]

    def _cells(self, line: Line) -> tuple[str, ...]:
        return (
            line.headline or tr("Untitled"),
            line.section,
            _state(line),
            ", ".join(line.tags),
            age(line.updated, self._now()),
            number(line.length) if line.length else "",
        )


def _state(line: Line) -> str:
    state = tr(STATES.get(line.state, line.state.capitalize()))
    return tr("{state}, archived", state=state) if line.archived else state

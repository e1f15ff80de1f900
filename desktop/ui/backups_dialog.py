"""The backups there are, where they are kept, and the way back to one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.library.backups import Backup
from desktop.translation import day, hour, later, number, tr
from desktop.ui import style
from desktop.ui.explained import explain

_COLUMNS = (later("Made"), later("Articles"), later("Size"), "")
_FIGURES = (1, 2)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_RESTORE, _SURE = later("&Restore…"), later("&Restore it now")
_PROMISE = later(
    "Every article becomes what it was then. Articles begun since stay, texts that are replaced"
    " go into their history, and the library of now is kept as a backup first."
)


@dataclass(frozen=True, slots=True)
class Row:
    """A backup and how many articles it holds; None where it cannot be read."""

    backup: Backup
    articles: int | None


class BackupsDialog(QDialog):
    """A list, newest first. Restoring asks once more, in the same place."""

    make_wanted = Signal()
    folder_chosen = Signal(str)
    restore_wanted = Signal(object)  # Backup

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(640, 420)
        self._rows: list[Row] = []
        self._folder = QLabel()
        self._folder.setWordWrap(True)
        self._folder.setProperty("role", "hint")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table = QTableWidget(0, len(_COLUMNS))
        self._said = QLabel(tr("Looking…"))
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._choose = QPushButton(tr("&Folder…"))
        self._make = QPushButton(tr("&Back up now"))
        self._restore = QPushButton(tr(_RESTORE))
        self._sure = False  # whether the next press restores
        self._close = QPushButton(tr("Close"))
        self._restore.setProperty("role", "primary")
        for button in (self._choose, self._make, self._restore, self._close):
            button.setAutoDefault(False)
        self._lay_out()
        self._show_folder(folder)
        self._choose.clicked.connect(self._choose_folder)
        self._make.clicked.connect(self.make_wanted)
        self._restore.clicked.connect(self._restore_chosen)
        self._close.clicked.connect(self.accept)
        self._table.itemSelectionChanged.connect(self._chosen_changed)
        self._table.itemActivated.connect(self._restore_chosen)
        self.show_rows([])

    def _lay_out(self) -> None:
        table = self._table
        table.setAccessibleName(tr("Backups, newest first"))
        for column, title in enumerate(_COLUMNS):
            table.setHorizontalHeaderItem(column, _item(tr(title), column))
        # Figures on the right of their column want room before the next one.
        table.setStyleSheet(
            "QTableWidget::item, QHeaderView::section"
            f" {{ padding-left: {style.GAP}px; padding-right: {style.GAP}px; }}"
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(100)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        place = QHBoxLayout()
        place.setSpacing(style.EDGE)
        place.addWidget(self._folder, 1)
        place.addWidget(self._choose)
        buttons = QHBoxLayout()
        buttons.addWidget(self._make)
        buttons.addStretch(1)
        buttons.addWidget(self._restore)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.EDGE)
        layout.addLayout(place)
        layout.addWidget(table, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the newest is chosen."""
        self._rows = list(rows)
        self._table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, text in enumerate(_cells(row)):
                self._table.setItem(at, column, _item(text, column))
        if rows:
            self._table.selectRow(0)
            self._table.setFocus()
        self._chosen_changed()

    def say(self, text: str, *, busy: bool) -> None:
        """Say what happened, or what is being done; meanwhile nothing can be pressed."""
        self._said.setText(text or self._standing())
        for button in (self._make, self._choose, self._table):
            button.setEnabled(not busy)
        self._restore.setEnabled(not busy and self._chosen() is not None)

    def _standing(self) -> str:
        if self._rows:
            return tr("One is made every hour in which something changed; older ones are thinned.")
        return tr("There is no backup here yet.")

    def _show_folder(self, folder: Path) -> None:
        self._folder.setText(tr("Kept in {folder}", folder=folder))
        self._choose.setToolTip(
            tr("Another disk is best: a stick, or a folder that is synchronised")
        )

    def _choose_folder(self) -> None:
        place = QFileDialog.getExistingDirectory(self, tr("Folder for backups"))
        if place:
            self._show_folder(Path(place))
            self.folder_chosen.emit(place)

    def _chosen(self) -> Row | None:
        row = self._table.currentRow()
        if not 0 <= row < len(self._rows) or self._rows[row].articles is None:
            return None
        return self._rows[row]

    def _chosen_changed(self) -> None:
        self._sure = False
        self._restore.setText(tr(_RESTORE))
        self._restore.setEnabled(self._chosen() is not None)
        self._said.setText(self._standing())

    def _restore_chosen(self) -> None:
        row = self._chosen()
        if row is None:
            return
        if not self._sure:
            self._sure = True
            self._restore.setText(tr(_SURE))
            self._said.setText(tr(_PROMISE))
            self._restore.setFocus()
            return
        self._sure = False
        self._restore.setText(tr(_RESTORE))
        self.restore_wanted.emit(row.backup)


def _item(text: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if not text:
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("nothing"))
    item.setTextAlignment(_RIGHT if column in _FIGURES else _LEFT)
    return item


def _cells(row: Row) -> tuple[str, str, str, str]:
    backup = row.backup
    local = backup.at.astimezone()
    made = tr("{day}, {hour}", day=day(local), hour=hour(local))
    articles = tr("damaged") if row.articles is None else number(row.articles)
    size = QLocale().formattedDataSize(
        backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
    return made, articles, size, tr("before going back") if backup.kept else ""

"""The Sources panel: the ledger of the open article, and the form for one entry."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from slugify import slugify

from desktop.article.ledger import Kind, Source, Terms
from desktop.ui import style

Index = QModelIndex | QPersistentModelIndex
_COLUMNS = ("Source", "Role", "Kind", "Terms", "Key")


class Ledger(QAbstractTableModel):
    """The sources as rows."""

    def __init__(self) -> None:
        super().__init__()
        self._sources: tuple[Source, ...] = ()

    def show(self, sources: Sequence[Source]) -> None:
        """Show these."""
        if tuple(sources) == self._sources:
            return
        self.beginResetModel()
        self._sources = tuple(sources)
        self.endResetModel()

    def at(self, row: int) -> Source:
        """The source of a row."""
        return self._sources[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a source."""
        return 0 if parent is not None and parent.isValid() else len(self._sources)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, role, kind, terms, key."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts."""
        source = self._sources[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            place = ", ".join(part for part in (source.role, source.organisation) if part)
            shown = (source.name, place, source.kind.value, source.terms.value, f"@{source.key}")
            return shown[index.column()]
        return None


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


class SourcesPanel(QWidget):
    """The ledger. `changed(tuple[Source, ...])` carries the whole new ledger."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sources: tuple[Source, ...] = ()
        self._model = Ledger()
        self._table = _Table()
        self._table.setModel(self._model)
        self._table.setAccessibleName("Sources")
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.edit_wanted.connect(self.edit)
        self._table.remove_wanted.connect(self.remove)
        self._table.doubleClicked.connect(self.edit)
        empty = QLabel("No sources yet. Add who told you what, and on which terms.")
        empty.setProperty("role", "mute")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        lists = QWidget()
        self._stack = QStackedLayout(lists)
        self._stack.addWidget(empty)
        self._stack.addWidget(self._table)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(style.EDGE, style.STEP, style.EDGE, style.GAP)
        for text, slot in (
            ("Add source…", self.add),
            ("Edit…", self.edit),
            ("Remove", self.remove),
        ):
            button = QPushButton(text)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(lists, 1)
        layout.addLayout(buttons)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Show a ledger."""
        self._sources = tuple(sources)
        self._model.show(sources)
        self._stack.setCurrentIndex(1 if sources else 0)

    def add(self) -> None:
        """Ask for a new entry."""
        taken = {source.key for source in self._sources}
        dialog = SourceDialog(Source(key=""), taken, self)
        if dialog.exec():
            self.changed.emit((*self._sources, dialog.source()))

    def edit(self) -> None:
        """Change the chosen entry."""
        row = self._table.currentIndex().row()
        if row < 0:
            return
        old = self._sources[row]
        taken = {source.key for source in self._sources if source is not old}
        dialog = SourceDialog(old, taken, self)
        if dialog.exec():
            changed = list(self._sources)
            changed[row] = dialog.source()
            self.changed.emit(tuple(changed))

    def remove(self) -> None:
        """Take the chosen entry off the ledger."""
        row = self._table.currentIndex().row()
        if row >= 0:
            self.changed.emit(self._sources[:row] + self._sources[row + 1 :])


class SourceDialog(QDialog):
    """The form for one source. `contact` and `notes` say that they never leave the machine."""

    def __init__(self, source: Source, taken: set[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Source")
        self.setMinimumWidth(460)
        self._start = source
        self._taken = taken
        self._name = _edit(source.name, "Name", "As readers know them")
        self._aliases = _edit(", ".join(source.aliases), "Also known as", "Falk, the mayor")
        self._role = _edit(source.role, "Role", "mayor, spokesperson, engineer")
        self._organisation = _edit(source.organisation, "Organisation", "")
        self._link = _edit(source.link, "Link", "https://… of a document or post")
        self._key = _edit(source.key, "Citation key", "made from the name")
        self._reason = _edit(source.reason, "Why unnamed", "Only for sources readers cannot know")
        self._approved = _edit(source.approved_by, "Approved by", "The editor who knows the name")
        self._contact = _edit(source.contact, "Contact", "Stays on this machine")
        self._kind = QComboBox()
        self._kind.setAccessibleName("Kind")
        for kind in Kind:
            self._kind.addItem(kind.value.capitalize(), kind)
        self._kind.setCurrentIndex(list(Kind).index(source.kind))
        self._terms = QComboBox()
        self._terms.setAccessibleName("Terms")
        for terms in Terms:
            self._terms.addItem(terms.value.capitalize(), terms)
        self._terms.setCurrentIndex(list(Terms).index(source.terms))
        self._notes = QPlainTextEdit(source.notes)
        self._notes.setProperty("role", "box")
        self._notes.setAccessibleName("Notes")
        self._notes.setTabChangesFocus(True)
        self._notes.setPlaceholderText("Stays on this machine")
        self._notes.setFixedHeight(64)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        for label, widget in (
            ("&Name", self._name),
            ("&Also known as", self._aliases),
            ("&Role", self._role),
            ("&Organisation", self._organisation),
            ("&Kind", self._kind),
            ("&Terms", self._terms),
            ("&Link", self._link),
            ("&Why unnamed", self._reason),
            ("Approved &by", self._approved),
            ("Citation ke&y", self._key),
            ("&Contact", self._contact),
            ("Note&s", self._notes),
        ):
            form.addRow(label, widget)
        self._error = QLabel()
        self._error.setProperty("role", "danger")
        self._error.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        buttons.accepted.connect(self._finish)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.GAP)
        layout.addLayout(form)
        layout.addWidget(self._error)
        layout.addWidget(buttons)

    def source(self) -> Source:
        """The entry as the form has it."""
        name = self._name.text().strip()
        aliases = tuple(part for one in self._aliases.text().split(",") if (part := one.strip()))
        return replace(
            self._start,
            key=self._key.text().strip() or new_key(name, self._taken),
            name=name,
            aliases=aliases,
            role=self._role.text().strip(),
            organisation=self._organisation.text().strip(),
            kind=Kind(self._kind.currentData()),
            terms=Terms(self._terms.currentData()),
            link=self._link.text().strip(),
            reason=self._reason.text().strip(),
            approved_by=self._approved.text().strip(),
            contact=self._contact.text().strip(),
            notes=self._notes.toPlainText(),
        )

    def _finish(self) -> None:
        source = self.source()
        if not source.name:
            self._error.setText("A source needs a name; off record, it stays on this machine.")
            self._name.setFocus()
        elif source.key in self._taken:
            self._error.setText(f"Another source already has the key “{source.key}”.")
            self._key.setFocus()
        else:
            self.accept()


def new_key(name: str, taken: set[str]) -> str:
    """A citation key from the last word of a name, made unique: "Ines Falk" → "falk"."""
    words = slugify(name).split("-")
    base = words[-1] or "source"
    key, number = base, 2
    while key in taken:
        key, number = f"{base}{number}", number + 1
    return key


def _edit(text: str, name: str, hint: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line

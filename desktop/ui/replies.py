"""The Replies panel: who was asked about what is said of them, and what they answered."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
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
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.article.reply import Reply
from desktop.ui import style

_COLUMNS = ("Who", "Of what", "Asked", "Deadline", "Answer")


class _Table(QTableWidget):
    """Enter edits, Delete removes."""

    edit_wanted = Signal()
    remove_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the chosen row, Delete removes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


class RepliesPanel(QWidget):
    """The replies of the open article. `changed(tuple[Reply, ...])` carries all of them."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._replies: tuple[Reply, ...] = ()
        self._table = _made_table()
        self._table.edit_wanted.connect(self.edit)
        self._table.remove_wanted.connect(self.remove)
        self._table.cellDoubleClicked.connect(self.edit)
        empty = QLabel(
            "Nobody has been asked yet. Whoever the story criticises by name can answer first:"
            " note when and how you asked, by when, and what they said."
        )
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
            ("Add reply…", self.add),
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
        self.setFocusProxy(self._table)

    def show_replies(self, replies: Sequence[Reply]) -> None:
        """Show these; nothing is redrawn where they are shown already."""
        if tuple(replies) == self._replies:
            return
        row = self._table.currentRow()
        self._replies = tuple(replies)
        self._table.setRowCount(len(replies))
        for number, reply in enumerate(replies):
            asked = ", ".join(part for part in (reply.asked, reply.how) if part)
            answer = reply.answer or "none yet"
            texts = (reply.party, reply.allegation, asked, reply.deadline, answer)
            for column, text in enumerate(texts):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(text)
                self._table.setItem(number, column, item)
        self._table.setCurrentCell(min(row, len(replies) - 1), 0)
        self._stack.setCurrentIndex(1 if replies else 0)

    def add(self) -> None:
        """Ask for a new entry."""
        dialog = ReplyDialog(Reply(""), self)
        if dialog.exec():
            self.changed.emit((*self._replies, dialog.reply()))

    def edit(self) -> None:
        """Change the chosen entry."""
        row = self._table.currentRow()
        if row < 0:
            return
        dialog = ReplyDialog(self._replies[row], self)
        if dialog.exec():
            changed = list(self._replies)
            changed[row] = dialog.reply()
            self.changed.emit(tuple(changed))

    def remove(self) -> None:
        """Take the chosen entry away."""
        row = self._table.currentRow()
        if row >= 0:
            self.changed.emit(self._replies[:row] + self._replies[row + 1 :])


class ReplyDialog(QDialog):
    """The form for one reply."""

    def __init__(self, reply: Reply, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Right of reply")
        self.setMinimumWidth(460)
        self._start = reply
        self._lines = {
            "party": _edit(reply.party, "Who", "As the story names them"),
            "allegation": _edit(reply.allegation, "Of what", "What the story says of them"),
            "asked": _edit(reply.asked, "Asked when", "2026-11-23 14:30"),
            "how": _edit(reply.how, "Asked how", "e-mail to the press office"),
            "deadline": _edit(reply.deadline, "Deadline", "2026-11-24 12:00"),
        }
        self._answer = QPlainTextEdit(reply.answer)
        self._answer.setProperty("role", "box")
        self._answer.setAccessibleName("Answer")
        self._answer.setPlaceholderText("Empty while none has come")
        self._answer.setTabChangesFocus(True)
        self._answer.setFixedHeight(72)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        labels = ("&Who", "&Of what", "Asked w&hen", "As&ked how", "&Deadline")
        for label, line in zip(labels, self._lines.values(), strict=True):
            form.addRow(label, line)
        form.addRow("&Answer", self._answer)
        self._error = QLabel()
        self._error.setProperty("role", "danger")
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

    def reply(self) -> Reply:
        """The entry as the form has it."""
        typed = {name: line.text().strip() for name, line in self._lines.items()}
        return replace(self._start, **typed, answer=self._answer.toPlainText().strip())

    def _finish(self) -> None:
        if self.reply().party:
            self.accept()
        else:
            self._error.setText("Say who was asked.")
            self._lines["party"].setFocus()


def _made_table() -> _Table:
    table = _Table()
    table.setColumnCount(len(_COLUMNS))
    table.setHorizontalHeaderLabels(list(_COLUMNS))
    table.setAccessibleName("Replies")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return table


def _edit(text: str, name: str, hint: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line

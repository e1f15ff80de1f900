"""The reports of failures: read, saved somewhere, deleted. Nothing leaves by itself."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import day, hour, tr
from desktop.ui import style
from desktop.ui.explained import explain

_SIDE = 190


class ReportsDialog(QDialog):
    """A list of reports, the newest first, and what the chosen one says."""

    def __init__(self, reports: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Reports of failures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 460)
        explain(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Reports"))
        self.list.setFixedWidth(_SIDE)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "box")
        self.text.setAccessibleName(tr("What the report says"))
        self._told = QLabel()
        self._told.setProperty("role", "hint")
        self._told.setWordWrap(True)
        self.save = QPushButton(tr("&Save as…"))
        self.delete = QPushButton(tr("&Delete"))
        self.leave = QPushButton(tr("Close"))
        self._lay_out()
        for report in reports:
            item = QListWidgetItem(_when(report), self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(report))
        self.list.currentItemChanged.connect(self._show)
        self.save.clicked.connect(self._ask_where)
        self.delete.clicked.connect(self._delete)
        self.leave.clicked.connect(self.accept)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._delete)
        self.list.setCurrentRow(0)
        self._show()

    def _lay_out(self) -> None:
        about = QLabel(
            tr(
                "A report has the versions of the program and the places in it where something"
                " went wrong. It has no text, no names, no passwords and no folders of yours, and"
                " stays on this computer. Save it to give it to somebody who can mend it."
            )
        )
        about.setWordWrap(True)
        middle = QHBoxLayout()
        middle.setSpacing(style.GAP)
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self._told, 1)
        for button in (self.delete, self.save, self.leave):
            button.setAutoDefault(False)
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addWidget(about)
        layout.addLayout(middle, 1)
        layout.addLayout(below)

    @property
    def _chosen(self) -> Path | None:
        if self.list.currentRow() < 0:
            return None
        return Path(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _show(self, *_: object) -> None:
        report = self._chosen
        for button in (self.save, self.delete):
            button.setEnabled(report is not None)
        if report is None:
            self.text.setPlainText(tr("There is no report. Nothing has gone wrong unexpectedly."))
            return
        try:
            self.text.setPlainText(report.read_text(encoding="utf-8", errors="replace"))
        except OSError as error:
            self.text.setPlainText("")
            self._said(error)

    def _said(self, error: OSError) -> None:
        self._told.setText(tr("That could not be done: {error}.", error=error.strerror))

    def _ask_where(self) -> None:
        report = self._chosen
        if report is None:
            return
        place, _ = QFileDialog.getSaveFileName(
            self, tr("Save the report"), f"onrecord-{report.name}", "*.txt"
        )
        if place:
            self.save_to(Path(place))

    def save_to(self, place: Path) -> None:
        """Save the chosen report, as it is shown, in another place."""
        try:
            place.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self._said(error)
        else:
            self._told.setText(tr("It is in {place}.", place=place))

    def _delete(self) -> None:
        report = self._chosen
        if report is None:
            return
        try:
            report.unlink(missing_ok=True)
        except OSError as error:
            self._said(error)
            return
        self.list.takeItem(self.list.currentRow())
        self._told.setText(tr("Deleted."))


def _when(report: Path) -> str:
    """When a report was written, by its name."""
    try:
        at = datetime.strptime(report.stem, "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC).astimezone()
    except ValueError:
        return report.stem
    return f"{day(at)} {hour(at)}"

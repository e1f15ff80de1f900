"""The diagnostics: versions, sizes, what there is and the end of the log, to be copied."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import tr
from desktop.ui import style
from desktop.ui.explained import explain
from desktop.ui.tasks import Latest


class DiagnosticsDialog(QDialog):
    """Shows what `gather` tells, which runs on a thread of its own."""

    def __init__(self, gather: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 520)
        explain(self)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "box")
        self.text.setAccessibleName(tr("Diagnostics"))
        self.text.setPlainText(tr("Looking…"))
        self.copy = QPushButton(tr("&Copy"))
        self.copy.setProperty("role", "primary")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        leave = QPushButton(tr("Close"))
        leave.clicked.connect(self.accept)
        about = QLabel(
            tr(
                "For whoever helps you. There are no texts, names, addresses or passwords in it,"
                " and nobody gets it unless you give it to them."
            )
        )
        about.setWordWrap(True)
        below = QHBoxLayout()
        below.addStretch(1)
        for button in (leave, self.copy):
            button.setAutoDefault(False)
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        for part in (about, self.text):
            layout.addWidget(part)
        layout.addLayout(below)
        self._worker = Latest("diagnostics", self)
        self._worker.done.connect(self._show)
        self._worker.submit(gather)

    def _show(self, told: str) -> None:
        self.text.setPlainText(told)
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def done(self, result: int) -> None:
        """Close at once; what is still asked ends unheard."""
        self._worker.close(0.0)
        super().done(result)

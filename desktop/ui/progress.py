"""A card over the window for work that takes longer than a moment, with a way to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.translation import tr
from desktop.ui import style
from desktop.ui.direction import margins

# What is done before that does not flash up.
PATIENCE_MS = 500


class ProgressLine(QWidget):
    """Says what is being done and how far it is; `cancelled` where somebody wants no more of it."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("progress")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._bar.setFixedSize(160, 6)
        self._stop = QPushButton(tr("Cancel"))
        self._stop.setProperty("role", "quiet")
        self._stop.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*margins(style.EDGE, style.STEP, style.GAP, style.STEP))
        layout.setSpacing(2 * style.GAP)
        layout.addWidget(self._text)
        layout.addWidget(self._bar)
        layout.addStretch(1)
        layout.addWidget(self._stop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def show_progress(self, text: str, part: float) -> None:
        """`part` of it, from 0 to 1, is done; shown once it has taken a moment."""
        self._text.setText(text)
        self._bar.setValue(round(100 * part))
        self._bar.setAccessibleName(text)
        self._stop.setAccessibleName(tr("Cancel: {text}", text=text))
        if self.isHidden() and not self._timer.isActive():
            self._timer.start()

    def finish(self) -> None:
        """It is done, or stopped."""
        self._timer.stop()
        self.hide()

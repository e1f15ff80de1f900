"""A label that gives way: it shortens its text instead of widening the window."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy


class Elided(QLabel):
    """One line of plain text; what there is no room for is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        # A headline may hold what looks like a tag.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show as much of `text` as there is room for."""
        self._text = text
        self.setToolTip(escape(text))
        self.setAccessibleName(text)
        self.resizeEvent(None)

    def resizeEvent(self, event: object) -> None:
        """Shorten anew."""
        del event
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._text, mode, self.width()))

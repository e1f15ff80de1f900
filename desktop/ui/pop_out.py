"""The preview in a window of its own, for a second screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.translation import tr

_SIZE = (820, 900)


class PopOut(QWidget):
    """Takes a widget out of its splitter and puts it back when closed.

    It goes to another screen than the main window's, if there is one.
    """

    closed = Signal()

    def __init__(self, shown: QWidget, home: QSplitter, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("popOut")
        self.setAccessibleName(tr("Preview in a window of its own"))
        self._shown = shown
        self._home = home
        self._sizes: list[int] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.resize(*_SIZE)

    @property
    def is_out(self) -> bool:
        """Whether the widget is in this window."""
        return self._shown.parent() is self

    def set_out(self, out: bool) -> None:
        """Take it out, or put it back."""
        if out == self.is_out:
            return
        if not out:
            self.close()
            return
        self._sizes = self._home.sizes()
        self._column.addWidget(self._shown)
        self.setWindowTitle(tr("Preview — {title}", title=self._home.window().windowTitle()))
        here = self._home.screen()
        others = [screen for screen in here.virtualSiblings() if screen is not here]
        if others:
            self.setGeometry(others[0].availableGeometry())
        self.show()
        self._shown.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the preview back where it was."""
        super().closeEvent(event)
        if self.is_out:
            self._home.insertWidget(0, self._shown)
            self._home.setSizes(self._sizes)
            self._shown.show()
            self.closed.emit()

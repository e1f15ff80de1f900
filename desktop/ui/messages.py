"""Where the window's messages stand: over it, so that nothing moves when one comes or goes."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QVBoxLayout, QWidget

from desktop.ui import style

_WIDTH, _NARROWEST = 460, 260
_COMING = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Messages(QWidget):
    """A column of widgets over the upper corner of `host` where a line ends, `top` below its edge.

    Not below, where the caret mostly is, and beside the words of `home` where there is room. Where
    the one that goes had the focus, `home` gets it.
    """

    def __init__(self, host: QWidget, home: QAbstractScrollArea, top: int) -> None:
        super().__init__(host)
        self._host = host
        self._home = home
        self._top = top
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.GAP)
        host.installEventFilter(self)
        self.hide()

    def add(self, shown: QWidget) -> None:
        """Have this widget stand here whenever it is shown."""
        self._column.addWidget(shown)
        shown.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and each message as it comes and goes."""
        if watched is self._host:
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif event.type() in _COMING:
            self._return_focus(watched)
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Make room for a message that got longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _room(self, mirrored: bool) -> int:
        """How much of the width is beside the words of `home`."""
        words = self._home.viewport()
        left = words.mapTo(self._host, QPoint(0, 0)).x()
        return left if mirrored else self._host.width() - left - words.width()

    def _return_focus(self, going: QObject) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not isinstance(going, QWidget) or not going.isHidden():
            return
        if going is focused or going.isAncestorOf(focused):
            self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        rows = (self._column.itemAt(number) for number in range(self._column.count()))
        widgets = [row.widget() for row in rows if row is not None]
        if all(widget is None or widget.isHidden() for widget in widgets):
            self.hide()
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        width = max(_NARROWEST, min(_WIDTH, self._room(mirrored) - 2 * style.EDGE))
        height = self._column.totalHeightForWidth(width)
        if height < 0:
            height = self._column.totalSizeHint().height()
        left = style.EDGE if mirrored else self._host.width() - width - style.EDGE
        self.setGeometry(left, self._top, width, height)
        self.show()
        self.raise_()

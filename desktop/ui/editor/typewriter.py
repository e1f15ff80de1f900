"""Typewriter scrolling: the line that is written on stays at one height, the text moves.

Qt scrolls a plain text by whole lines, so the height is kept to half a line. Nothing is done
while the caret stays in its line, nor where the mouse or the wheel moved: the next key brings
the line back.
"""

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QGuiApplication, QTextBlock

from desktop.ui.editor.surface import Surface

HEIGHT = 0.45
"""Where the line stands, as a part of the view's height from its top."""


class Typewriter(QObject):
    """Keeps an editor's caret at one height while it is on."""

    def __init__(self, editor: Surface) -> None:
        super().__init__(editor)
        self._editor = editor
        self._on = False
        self._seen = -1.0
        editor.cursorPositionChanged.connect(self._moved)

    def set_on(self, on: bool) -> None:
        """Begin, or end; the end of a text can be scrolled up to the middle only meanwhile."""
        self._on = on
        self._editor.setCenterOnScroll(on)
        if on:
            self.hold()

    def _moved(self) -> None:
        if not self._on or QGuiApplication.mouseButtons():
            return
        if self._editor.cursorRect().top() != self._seen:
            self.hold()

    def hold(self) -> None:
        """Bring the caret's line to its height, as near as whole lines allow."""
        bar = self._editor.verticalScrollBar()
        # Twice, as what comes into view may only now be set, and be taller than it was taken for.
        for _ in range(2):
            lines = self._lines()
            if not lines:
                break
            bar.setValue(bar.value() + lines)
        self._seen = self._editor.cursorRect().top()

    def _lines(self) -> int:
        """How many lines the caret's is too low; below 0 where it is too high."""
        editor = self._editor
        above = editor.cursorRect().center().y() - HEIGHT * editor.viewport().height()
        return self._down(above) if above > 0 else -self._up(-above)

    def _down(self, height: float) -> int:
        """How many lines from the top of the view make up a height, to the nearest."""
        lines, reached = 0, 0.0
        for row in self._editor.rows(0, height):
            for number in range(row.block.layout().lineCount()):
                below = row.at.y() + _bottom(row.block, number, row.height)
                if below <= 0:
                    continue
                if below > height:
                    return lines + (height - reached > below - height)
                lines, reached = lines + 1, below
        return lines

    def _up(self, height: float) -> int:
        """How many lines above the view make up a height, to the nearest."""
        editor = self._editor
        block = editor.firstVisibleBlock()
        top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
        lines, reached = 0, 0.0
        while block.isValid():
            tall = editor.blockBoundingRect(block).height()
            for number in range(block.layout().lineCount() - 1, -1, -1):
                start = top + (_bottom(block, number - 1, tall) if number else 0.0)
                if start >= 0:
                    continue
                if -start > height:
                    return lines + (height - reached > -start - height)
                lines, reached = lines + 1, -start
            block = block.previous()
            if block.isValid():
                top -= editor.blockBoundingRect(block).height()
        return lines


def _bottom(block: QTextBlock, number: int, tall: float) -> float:
    """Where a line ends within its block, as Qt's scrolling has it."""
    layout = block.layout()
    if number + 1 >= layout.lineCount():
        return tall
    line = layout.lineAt(number)
    return (line.position() + QPointF(0, line.height())).y()

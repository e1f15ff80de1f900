"""A veil over everything but the paragraph, or the sentence, that is being written."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QColor, QPainter, QTextBlock

from desktop.ui.editor.painting import boxes
from desktop.ui.editor.surface import Row, Surface
from desktop.ui.style import VEIL, Colours

ALL, PARAGRAPH, SENTENCE = "light_all", "light_paragraph", "light_sentence"
SCOPES = (ALL, PARAGRAPH, SENTENCE)
Lit = tuple[int, int, int]
"""The first line lit, the last, and where in the caret's line its sentence begins (UTF-16)."""


class Spotlight(QObject):
    """Dims an editor's text around the caret, as it is painted."""

    def __init__(self, editor: Surface, colours: Colours) -> None:
        super().__init__(editor)
        self._editor = editor
        self._scope = ALL
        self._lit: Lit = (0, 0, 0)
        self._veil = QColor()
        self.set_colours(colours)
        editor.cursorPositionChanged.connect(self._follow)

    def set_colours(self, colours: Colours) -> None:
        """Dim towards the paper of another palette."""
        self._veil = QColor(colours.pane)
        self._veil.setAlpha(VEIL)

    def set_scope(self, scope: str) -> None:
        """Light all, the paragraph or the sentence: one of SCOPES."""
        self._scope = scope
        self._lit = self._now()
        self._editor.set_veil(None if scope == ALL else self._paint)

    def _follow(self) -> None:
        if self._scope == ALL:
            return
        lit = self._now()
        if lit != self._lit:
            self._lit = lit
            self._editor.viewport().update()

    def _now(self) -> Lit:
        block = first = last = self._editor.textCursor().block()
        if _has_words(block):
            while _has_words(first.previous()):
                first = first.previous()
            while _has_words(last.next()):
                last = last.next()
        start = self._sentence(block)[0] if self._scope == SENTENCE else 0
        return first.blockNumber(), last.blockNumber(), start

    def _sentence(self, block: QTextBlock) -> tuple[int, int]:
        """Where the caret's sentence begins and ends in its line."""
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, block.text())
        at = self._editor.textCursor().positionInBlock()
        finder.setPosition(at)
        start = at if finder.isAtBoundary() and at < block.length() - 1 else -1
        if start < 0:
            start = max(0, finder.toPreviousBoundary())
        finder.setPosition(start)
        end = finder.toNextBoundary()
        return start, block.length() - 1 if end < 0 else end

    def _paint(self, painter: QPainter, rows: Sequence[Row]) -> None:
        first, last, _ = self._lit
        number = self._editor.textCursor().blockNumber()
        width = self._editor.viewport().width()
        for row in rows:
            whole = QRectF(0, row.at.y(), width, row.height)
            if self._scope == SENTENCE and row.number == number:
                self._paint_around(painter, row)
            elif self._scope == SENTENCE or not first <= row.number <= last:
                painter.fillRect(whole, self._veil)

    def _paint_around(self, painter: QPainter, row: Row) -> None:
        start, end = self._sentence(row.block)
        layout = row.block.layout()
        for stretch in ((0, start), (end, row.block.length() - 1)):
            for box in boxes(layout, row.at, *stretch):
                # Down to the squiggles, not into the next line.
                painter.fillRect(box.adjusted(0, 0, 0, 3), self._veil)


def _has_words(block: QTextBlock) -> bool:
    return block.isValid() and block.length() > 1

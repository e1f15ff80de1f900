"""Line spacing for a plain-text editor.

`QPlainTextDocumentLayout` sets lines tight and ignores the line height of block formats. It
lays out one block at a time, on demand, and every reader of a block's geometry comes through
`blockBoundingRect`: so the lines of a freshly laid out block are moved apart there, once. Only
blocks that are looked at pay for it, and Qt's fast paths stay as they are.
"""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE_PITCH = 1.4
"""Line to line, as a multiple of the font's own height; about 1.62 of its size in most fonts."""

EMPTY_PITCH = 0.62
"""The height of an empty line in the same measure: a blank line reads as a paragraph's gap."""


class SpacedLayout(QPlainTextDocumentLayout):
    """A plain-text layout with air between the lines and narrow empty lines."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802 - Qt's own name
        """The block's box with its spacing; lays the block out if it is not."""
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        lines = layout.lineCount()
        if not lines or not rect.height():
            return rect
        if block.length() == 1 and not layout.preeditAreaText():
            return self._empty(block, rect, layout.lineAt(0))
        if layout.lineAt(0).y() <= 0:
            _spread(layout, lines)
            rect = super().blockBoundingRect(block)
        rect.setHeight(rect.height() + _air(layout.lineAt(lines - 1).height()))
        return rect

    def _empty(self, block: QTextBlock, rect: QRectF, line: QTextLine) -> QRectF:
        natural = line.height()
        wanted = ceil(natural * LINE_PITCH * EMPTY_PITCH)
        # The caret keeps its height and reaches a little into the air around; never 0, which
        # is where Qt sets a line.
        top = min(-1, floor((wanted - natural) / 2))
        if line.y() != top:
            line.setPosition(QPointF(line.x(), top))
        last = not block.next().isValid()
        rect.setHeight(wanted + (self.document().documentMargin() if last else 0))
        return rect


def _air(height: float) -> int:
    """The space above and again below a line, in whole pixels so that glyphs stay sharp."""
    return max(1, round(height * (LINE_PITCH - 1) / 2))


def _spread(layout: QTextLayout, lines: int) -> None:
    y = 0.0
    for number in range(lines):
        line = layout.lineAt(number)
        height = line.height()
        air = _air(height)
        line.setPosition(QPointF(line.x(), y + air))
        y += ceil(height) + 2 * air

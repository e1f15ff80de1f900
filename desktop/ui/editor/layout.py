"""Line spacing for a plain-text editor.

`QPlainTextDocumentLayout` sets lines tight and ignores the line height of block formats. It
lays out one block at a time, on demand, and every reader of a block's geometry comes through
`blockBoundingRect`: so the lines of a freshly laid out block are moved apart there, once. Only
blocks that are looked at pay for it, and Qt's fast paths stay as they are. There, too, a
paragraph that is read from the right is set on the right.
"""

from math import ceil, floor
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

LINE_PITCH = 1.4
"""Line to line, as a multiple of the font's own height; about 1.62 of its size in most fonts."""

EMPTY_PITCH = 0.62
"""The height of an empty line in the same measure: a blank line reads as a paragraph's gap."""


class SpacedLayout(QPlainTextDocumentLayout):
    """A plain-text layout with air between the lines and narrow empty lines."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._air = 1
        # What the box of an empty line has to be higher by, once one was laid out.
        self._gap = 0.0
        self._least = 1
        self._narrow: int | None = None
        self.measure()

    def measure(self) -> None:
        """Take the document's font; to be called after it changed."""
        height = QFontMetricsF(self.document().defaultFont()).height()
        # Whole pixels, so that glyphs stay sharp.
        self._air = max(1, round(height * (LINE_PITCH - 1) / 2))
        self._least = max(1, floor(height * LINE_PITCH * EMPTY_PITCH))

    @property
    def least(self) -> int:
        """How high a line is at least, in pixels."""
        return self._least

    def narrow(self, position: int) -> None:
        """The change now under way touches the one block that begins at this position only.

        New colours for a block widen the change, in Qt's eyes, to that block and the next ones,
        and all that is in view is painted again.
        """
        self._narrow = position

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out what changed, and have all painted if what stands below moved.

        Qt compares the block's height before and after; but before it may be gone with the old
        lines, and an empty line's is taken for one with words.
        """
        narrow, self._narrow = self._narrow, None
        block = self.document().findBlock(position if narrow is None else narrow)
        layout = block.layout()
        was_empty = layout.lineCount() > 0 and layout.lineAt(0).y() < 0
        lines = block.lineCount()
        if narrow is None:
            super().documentChanged(position, removed, added)
        else:
            super().documentChanged(narrow, 0, 1)
        if was_empty or block.lineCount() != lines:
            self.requestUpdate()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The block's box with its spacing; lays the block out if it is not.

        Qt asks some fifty times a key: every call in here is one too many.
        """
        rect = _box(self, block)
        layout = cast("QTextLayout | None", block.layout())
        if layout is None:
            return rect
        # Qt sets the first line at 0: a block where it is there was laid out just now.
        top = layout.lineAt(0).y()
        if top == 0:
            self._set(block, layout)
            rect, top = _box(self, block), layout.lineAt(0).y()
        rect.adjust(0, 0, 0, self._air if top > 0 else self._gap)
        return rect

    def _set(self, block: QTextBlock, layout: QTextLayout) -> None:
        """Move the lines apart, or the only one of an empty block up into the air above."""
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            # Qt's plain text begins at the left whatever it says; where it is drawn counts alone.
            option = layout.textOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            layout.setTextOption(option)
        if block.length() > 1 or layout.preeditAreaText():
            self._spread(layout)
        else:
            line = layout.lineAt(0)
            natural = line.height()
            wanted = ceil(natural * LINE_PITCH * EMPTY_PITCH)
            # The caret keeps its height and reaches a little into the air around; never 0.
            top = min(-1, floor((wanted - natural) / 2))
            line.setPosition(QPointF(line.x(), top))
            self._gap = wanted - natural - top

    def _spread(self, layout: QTextLayout) -> None:
        y = 0.0
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.setPosition(QPointF(line.x(), y + self._air))
            y += ceil(line.height()) + 2 * self._air


# Looked up once: it is asked for with every box.
_box = QPlainTextDocumentLayout.blockBoundingRect

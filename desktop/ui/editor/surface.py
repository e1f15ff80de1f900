"""The paper: a plain-text edit that sets, colours and marks its text, and knows its lines."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from desktop.library.declared import MEASURE
from desktop.ui.editor.highlighter import Highlighter
from desktop.ui.editor.layout import LINE_PITCH, SpacedLayout
from desktop.ui.editor.mirror import Change, Mirror, points_before, units_before
from desktop.ui.editor.painting import Heights, Ink, boxes, selection_boxes
from desktop.ui.editor.squiggles import Marks, Span
from desktop.ui.style import Colours

_SIDE = 18
"""The least empty space left and right of the text's own margin, in pixels."""
_MARGIN = 14
"""The text's own margin; the bar beside the caret's paragraph stands in it."""
_BAR = 2
_REACH = 4
"""How far marks reach over the box of their line, in pixels."""

_MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
    }
)

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

Search = Callable[[str], Sequence[tuple[int, int]]]
"""Given a line, where in it is what was searched for, in code points."""


class Row(NamedTuple):
    """A block in view: its number, where its top left corner is in the viewport, its height."""

    block: QTextBlock
    number: int
    at: QPointF
    height: float


class Surface(QPlainTextEdit):
    """Text in a readable measure with marks on it; editing is the subclass's business."""

    column_changed = Signal(int)
    """How wide the words may be now, in pixels."""

    def __init__(self, colours: Colours, family: str, size: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._paper = QTextDocument(self)
        self._spacing = SpacedLayout(self._paper)
        self._paper.setDocumentLayout(self._spacing)
        self._paper.setDocumentMargin(_MARGIN)
        self.setDocument(self._paper)
        self._mirror = Mirror(self._paper)
        self._highlighter = Highlighter(self._paper, self._mirror.lines)
        self._marks = Marks()
        self._quotations = Marks()
        self._search: Search | None = None
        self._misspelt: Callable[[int], Sequence[tuple[int, int]]] | None = None
        self._veil: Callable[[QPainter, Sequence[Row]], None] | None = None
        self._hint = ""
        self._coloured = False
        self._measure = MEASURE.default
        self._column = 0
        self._bar_number = 0
        self._typing = False
        self._colours = colours
        self._face = (family, size)
        self._ink = Ink(colours)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()
        self._had_selection = False
        self.cursorPositionChanged.connect(self._move_bar)
        self.selectionChanged.connect(self._repaint_selection)
        self.updateRequest.connect(self._widen)

    def set_colours(self, colours: Colours) -> None:
        """Change the palette while running."""
        self._colours = colours
        self._dress()

    def set_face(self, family: str, size: int) -> None:
        """Set the font: a fixed-pitch family and a size in pixels."""
        self._face = (family, size)
        self._dress()

    @property
    def face(self) -> tuple[str, int]:
        """The family of the font, and its size in pixels."""
        return self._face

    @property
    def column(self) -> int:
        """How wide the words may be, in pixels."""
        return self._column

    @property
    def measure(self) -> int:
        """How many characters a line has room for, where the window is wide enough."""
        return self._measure

    def set_measure(self, characters: int) -> None:
        """Make the column so many characters wide."""
        self._measure = characters
        self._fit()

    def set_veil(self, paint: Callable[[QPainter, Sequence[Row]], None] | None) -> None:
        """Have something painted over the lines in view; None for nothing."""
        self._veil = paint
        self.viewport().update()

    def set_search(self, search: Search | None) -> None:
        """Show what a search finds in the lines in view; None shows nothing."""
        self._search = search
        self.viewport().update()

    def set_misspelt(self, find: Callable[[int], Sequence[tuple[int, int]]] | None) -> None:
        """Underline with dots what `find` gives for each line in view, in code points."""
        self._misspelt = find
        self.viewport().update()

    def repaint_line(self, number: int) -> None:
        """Paint a line anew, where it is in view."""
        self._repaint_lines((number,))

    def line_and_fence(self, number: int) -> tuple[str, str]:
        """A line, and the fence of code that it begins inside ("" for none)."""
        return self._mirror.lines[number], self._highlighter.fence(number)

    def caret_is_at(self, number: int, points: int) -> bool:
        """Whether the caret stands there, code points into a line."""
        cursor = self.textCursor()
        if cursor.blockNumber() != number:
            return False
        return self._points(cursor.block(), cursor.positionInBlock()) == points

    def before_caret(self, number: int) -> str:
        """What stands before the caret in a line; nothing where it is in another line."""
        cursor = self.textCursor()
        if cursor.blockNumber() != number:
            return ""
        points = self._points(cursor.block(), cursor.positionInBlock())
        return self._mirror.lines[number][:points]

    def set_coloured(self, coloured: bool) -> None:
        """Tint each quotation in the colour of the one who says it, or all alike."""
        self._coloured = coloured
        self.viewport().update()

    def set_hint(self, text: str) -> None:
        """What an empty page says."""
        self._hint = text
        self.viewport().update()

    def rows(self, top: float, bottom: float) -> Iterator[Row]:
        """The blocks between two heights of the viewport, in order."""
        block = self.firstVisibleBlock()
        number = block.blockNumber()
        at = self.contentOffset()
        at.setY(self.blockBoundingGeometry(block).translated(at).top())
        while block.isValid() and at.y() <= bottom:
            height = self._spacing.blockBoundingRect(block).height()
            if at.y() + height >= top:
                yield Row(block, number, QPointF(at), height)
            at.setY(at.y() + height)
            block = block.next()
            number += 1

    def _dress(self) -> None:
        """Colours and font, on this widget's own sheet: a window's sheet would override both."""
        c = self._colours
        family, size = self._face
        self.setStyleSheet(
            f'QPlainTextEdit {{ font-family: "{family}"; font-size: {size}px; color: {c.ink};'
            f" background: {c.pane}; border: none; selection-color: {c.ink};"
            " selection-background-color: transparent; }"
        )
        self.ensurePolished()
        self._paper.setDefaultFont(self.font())
        self._spacing.measure()
        self._ink = Ink(c, self.devicePixelRatioF())
        self._highlighter.set_colours(c)
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Keep the measure, in the middle of what width there is."""
        words = QFontMetricsF(self.font()).horizontalAdvance("0") * self._measure
        if round(words) != self._column:
            self._column = round(words)
            self.column_changed.emit(self._column)
        measure = words + 2 * _MARGIN
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - measure
        side = max(_SIDE, int(spare / 2))
        self.setViewportMargins(side, 0, side, 0)

    def _move_bar(self) -> None:
        """Repaint the line the caret left and the one it came to, for the bar beside them."""
        number = self.textCursor().blockNumber()
        if number != self._bar_number:
            left, self._bar_number = self._bar_number, number
            self._repaint_lines((left, number))
        elif not self._typing:  # Qt forgets the caret after some steps of undo
            self.viewport().update(self.cursorRect())

    def _repaint_selection(self) -> None:
        """Qt repaints the letters selected; here the air between the lines is, too."""
        selected = self.textCursor().hasSelection()
        if selected or self._had_selection:
            self.viewport().update()
        self._had_selection = selected

    def _widen(self, rect: QRect, scrolled: int) -> None:
        """Repaint a little more than the letters: grounds and waves reach beyond them."""
        if not scrolled:
            self.viewport().update(rect.adjusted(0, -_REACH, 0, _REACH))

    def _repaint_lines(self, numbers: Sequence[int]) -> None:
        if not numbers:
            return
        wanted = set(numbers)
        width = self.viewport().width()
        for row in self.rows(0, self.viewport().height()):
            if row.number in wanted:
                top = int(row.at.y()) - _REACH
                self.viewport().update(QRect(0, top, width, int(row.height) + 2 * _REACH + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type."""
        self._typing = True
        super().keyPressEvent(event)
        self._typing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure."""
        self._fit()
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the bar that says where keys will go."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the bar away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """A click in the margins counts for the line beside it; undo is the window's business."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return True
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            where = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            return QApplication.sendEvent(self.viewport(), _at(event, where))
        if kind == QEvent.Type.DevicePixelRatioChange:
            self._ink = Ink(self._colours, self.devicePixelRatioF())
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Place the caret in the nearest line."""
        super().mousePressEvent(self._snapped(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the nearest line."""
        super().mouseMoveEvent(self._snapped(event) if event.buttons() else event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word in the nearest line."""
        super().mouseDoubleClickEvent(self._snapped(event))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a drop would go: into the nearest line."""
        made = QDragMoveEvent(
            self._snap(event.position()).toPoint(),
            event.possibleActions(),
            event.mimeData(),
            event.buttons(),
            event.modifiers(),
        )
        made.setDropAction(event.dropAction())
        made.setAccepted(event.isAccepted())
        super().dragMoveEvent(made)
        _answer(event, made)

    def dropEvent(self, event: QDropEvent) -> None:
        """Drop into the nearest line."""
        made = QDropEvent(
            self._snap(event.position()),
            event.possibleActions(),
            event.mimeData(),
            event.buttons(),
            event.modifiers(),
        )
        made.setDropAction(event.dropAction())
        super().dropEvent(made)
        _answer(event, made)

    def cursor_at(self, point: QPoint) -> QTextCursor:
        """The caret's place nearest to a point of the viewport."""
        return self.cursorForPosition(self._snap(QPointF(point)).toPoint())

    def _snapped(self, event: QMouseEvent) -> QMouseEvent:
        return _at(event, self._snap(event.position()))

    def _snap(self, where: QPointF) -> QPointF:
        y = self._line_at(where.y())
        return where if y is None else QPointF(where.x(), y)

    def _line_at(self, y: float) -> float | None:
        """A height inside the line nearest to `y`, if `y` is in the air between lines.

        Qt takes a click there for the start of the line below, wherever it is.
        """
        for row in islice(self.rows(y, y), 1):
            layout = row.block.layout()
            nearest: tuple[float, float] | None = None
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                top = row.at.y() + line.y()
                distance = max(top - y, y - top - line.height() + 1)
                if distance <= 0:
                    return None
                middle = top + line.height() / 2
                nearest = min(nearest or (distance, middle), (distance, middle))
            return nearest[1] if nearest else None
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour what is new in view, then tints, text, squiggles."""
        seen = (event.rect().top() - 2 * _REACH, event.rect().bottom() + 2 * _REACH)
        rows = list(self.rows(*seen))
        coloured = [self._highlighter.colour(row.block, row.number) for row in rows]
        if any(coloured):
            rows = list(self.rows(*seen))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter, rows, seen)
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        self._paint_over(painter, rows, seen)
        if self._veil is not None:
            self._veil(painter, rows)
        painter.end()

    def _paint_grounds(self, painter: QPainter, rows: Sequence[Row], seen: Heights) -> None:
        cursor = self.textCursor()
        chosen = (cursor.selectionStart(), cursor.selectionEnd())
        for row in rows:
            layout = row.block.layout()
            for span in self._quotations.on(row.number):
                voice = span.mark.voice if self._coloured else None
                stretch = boxes(layout, row.at, span.start, span.end, seen)
                self._ink.tint(painter, stretch, voice)
            if self._search is not None:
                base = row.block.position()
                hits = self._search(self._mirror.lines[row.number])
                for start, end in self._found(hits, row.number):
                    if (base + start, base + end) != chosen:
                        self._ink.hit(painter, boxes(layout, row.at, start, end, seen))
            if chosen[0] != chosen[1]:
                box = QRectF(0, row.at.y(), self.viewport().width(), row.height)
                self._ink.select(painter, selection_boxes(row.block, row.at, chosen, box))

    def _found(self, places: Sequence[tuple[int, int]], number: int) -> Iterator[tuple[int, int]]:
        line = self._mirror.lines[number]
        for start, end in places:
            yield units_before(line, start), units_before(line, end)

    def _paint_over(self, painter: QPainter, rows: Sequence[Row], seen: Heights) -> None:
        for row in rows:
            self._paint_misspelt(painter, row, seen)
            for span in self._marks.on(row.number):
                stretch = boxes(row.block.layout(), row.at, span.start, span.end, seen)
                self._ink.wave(painter, stretch, span.mark.severity)
        if self._hint and self._paper.isEmpty() and not self._composing():
            self._ink.hint(painter, self.font(), self._hint, self._hint_box())
        if not self.hasFocus():
            return
        for row in rows:
            if row.number == self._bar_number:
                bar = QRectF(0, row.at.y(), _BAR, row.height)
                painter.fillRect(bar, self._ink.accent)

    def _paint_misspelt(self, painter: QPainter, row: Row, seen: Heights) -> None:
        wrong = self._misspelt(row.number) if self._misspelt is not None else ()
        for start, end in self._found(wrong, row.number):
            self._ink.dots(painter, boxes(row.block.layout(), row.at, start, end, seen))

    def _composing(self) -> bool:
        return bool(self._paper.firstBlock().layout().preeditAreaText())

    def _hint_box(self) -> QRectF:
        pitch = QFontMetricsF(self.font()).height() * LINE_PITCH
        inner = QRectF(self.viewport().rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
        return inner.translated(0, pitch)

    def marks_on(self, number: int) -> tuple[Span, ...]:
        """What is marked in a line, quotations included."""
        return self._marks.on(number) + self._quotations.on(number)

    def _follow(self, change: Change) -> None:
        """Let colours and marks follow a change of the lines."""
        self._marks.shift(change)
        self._quotations.shift(change)
        if len(change.old) == len(change.lines) == 1:
            self._spacing.narrow(self._paper.findBlockByNumber(change.first).position())
        spread = self._highlighter.take(change)
        if spread or "" in change.old or "" in change.lines:  # an empty line's height is its own
            self.viewport().update()

    def _position(self, offset: int) -> int:
        """The document's position (UTF-16 units) of a code point offset of the body."""
        place = self._mirror.place(offset)
        return self._paper.findBlockByNumber(place.line).position() + place.units

    def _points(self, block: QTextBlock, units: int) -> int:
        return points_before(self._mirror.lines[block.blockNumber()], units)


def _is_undo(event: QEvent) -> bool:
    """Whether keys mean undo or redo, which the editor would take for itself."""
    return (
        isinstance(event, QKeyEvent)
        and event.modifiers() != Qt.KeyboardModifier.NoModifier
        and any(event.matches(key) for key in _UNDO)
    )


def _answer(event: QDropEvent, made: QDropEvent) -> None:
    event.setDropAction(made.dropAction())
    event.setAccepted(made.isAccepted())


def _at(event: QMouseEvent, where: QPointF) -> QMouseEvent:
    """The same mouse event at another place of the widget."""
    return QMouseEvent(
        event.type(),
        where,
        event.scenePosition(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
        event.pointingDevice(),
    )

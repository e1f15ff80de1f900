"""Drawing under and over the text: tints, search hits, squiggles.

Drawn by hand for the lines in view instead of as Qt's extra selections: nothing has to be
rebuilt on a key or a scroll, a thousand marks out of sight cost nothing, and a wave can look
like one.
"""

from collections.abc import Iterable, Iterator
from math import ceil, inf, pi, sin
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextBlock,
    QTextLayout,
    QTextLine,
)

from desktop.ui.style import HIT, SELECTION, TINT, VOICE, Colours

_WAVE = 6
"""The length of one wave in pixels."""
_SWELL = 1.25
"""Its height above and below the middle."""
_DOT, _PITCH = 2.0, 4
"""How wide a dot under a misspelt word is, and how far from the next."""
_LINE_END = 6
"""The width of a selected line end."""
_TALL = 5
"""The height of the tile one wave is drawn on."""

Heights = tuple[float, float]
"""From where to where down, in pixels of the viewport."""

ALL: Heights = (-inf, inf)


class Ink:
    """The brushes of one palette. `ratio`: device pixels to a logical one."""

    def __init__(self, colours: Colours, ratio: float = 1.0) -> None:
        strengths = {"block": colours.danger, "warn": colours.warning, "info": colours.accent}
        self._waves = {severity: _wave(colour, ratio) for severity, colour in strengths.items()}
        self._tint = _translucent(colours.accent, TINT)
        self._voices = [_translucent(colour, VOICE) for colour in colours.voices]
        self._hit = _translucent(colours.warning, HIT)
        self._hit_edge = QPen(QColor(colours.warning), 1)
        self._selection = _translucent(colours.accent, SELECTION)
        self._mute = QColor(colours.mute)
        self._dots = _dot(colours.mute, ratio)
        self.accent = QColor(colours.accent)

    def tint(self, painter: QPainter, stretch: Iterable[QRectF], voice: int | None = None) -> None:
        """The ground of a quotation, in the colour of its voice if it has one."""
        _fill(painter, stretch, self._tint if voice is None else self._voices[voice])

    def hit(self, painter: QPainter, stretch: Iterable[QRectF]) -> None:
        """The ground of what was searched for, with an edge: pale grounds there are many."""
        painter.setPen(self._hit_edge)
        painter.setBrush(self._hit)
        for box in stretch:
            painter.drawRoundedRect(box.adjusted(-0.5, 0.5, 0.5, 0.5), 3, 3)

    def select(self, painter: QPainter, stretch: Iterable[QRectF]) -> None:
        """The ground of the selection, in one piece from line to line."""
        for box in stretch:
            painter.fillRect(box, self._selection)

    def wave(self, painter: QPainter, stretch: Iterable[QRectF], severity: str) -> None:
        """A wavy line under the text; an unknown severity is drawn as the worst."""
        tile = self._waves.get(severity, self._waves["block"])
        for box in stretch:
            strip = QRectF(box.left(), box.bottom() - 1, box.width(), _TALL)
            painter.drawTiledPixmap(strip, tile, QPointF(box.left() % _WAVE, 0))

    def dots(self, painter: QPainter, stretch: Iterable[QRectF]) -> None:
        """A row of round dots under a word: quieter than a wave, and not by its colour alone."""
        for box in stretch:
            strip = QRectF(box.left(), box.bottom(), box.width(), _PITCH)
            painter.drawTiledPixmap(strip, self._dots, QPointF(box.left() % _PITCH, 0))

    def hint(self, painter: QPainter, font: QFont, text: str, box: QRectF) -> None:
        """The words of an empty page."""
        painter.setFont(font)
        painter.setPen(self._mute)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), text)


def _fill(painter: QPainter, rects: Iterable[QRectF], colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 1), 3, 3)


def boxes(
    layout: QTextLayout, at: QPointF, start: int, end: int, seen: Heights = ALL
) -> Iterator[QRectF]:
    """The boxes of a stretch, one a line, where the block's layout is drawn at `at`.

    Lines above and below the heights that are `seen` are left out. Words being composed by an
    input method stand in the layout but not in the text.
    """
    composed = len(layout.preeditAreaText())
    if composed and start >= layout.preeditAreaPosition():
        start, end = start + composed, end + composed
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if last <= start:
            continue
        top = at.y() + line.y()
        if first >= end or top > seen[1]:
            return
        if top + line.height() < seen[0]:
            continue
        left = _x(line, max(start, first))
        right = _x(line, min(end, last))
        x, width = min(left, right), abs(right - left)
        # A line that wraps ends in a space that hangs over: nothing is drawn under it.
        text = line.naturalTextRect()
        box = QRectF(x, line.y(), width, line.height()).intersected(text)
        if box.width() > 0:
            yield box.translated(at)


def selection_boxes(
    block: QTextBlock, at: QPointF, chosen: tuple[int, int], box: QRectF
) -> Iterator[QRectF]:
    """What of a block is selected: `chosen` are positions in the document, `box` the block's.

    The air between lines belongs to the selection, so that it does not look like stripes; a
    selected line end shows as a little more width.
    """
    start, end = chosen[0] - block.position(), chosen[1] - block.position()
    if end <= 0 or start >= block.length():
        return
    layout = block.layout()
    top = box.top()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        below = layout.lineAt(number + 1).y() if number + 1 < layout.lineCount() else None
        bottom = box.bottom() if below is None else at.y() + (line.y() + line.height() + below) / 2
        first, last = line.textStart(), line.textStart() + line.textLength()
        if start < last + (below is None) and end > first:
            left, right = _x(line, max(start, first)), _x(line, min(end, last))
            tail = _LINE_END if end > last else 0
            yield QRectF(at.x() + min(left, right), top, abs(right - left) + tail, bottom - top)
        top = bottom


def _x(line: QTextLine, units: int) -> float:
    """Where a caret would stand. PySide returns the position asked for along with it."""
    answer = cast("tuple[float, int]", line.cursorToX(units))
    return answer[0]


def _wave(colour: str, ratio: float) -> QPixmap:
    tile = QPixmap(ceil(_WAVE * ratio), ceil(_TALL * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    path = QPainterPath(QPointF(-1, _height(-1)))
    for step in range(-3, 4 * _WAVE + 4):
        path.lineTo(step / 4, _height(step / 4))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.3))
    painter.drawPath(path)
    painter.end()
    return tile


def _dot(colour: str, ratio: float) -> QPixmap:
    tile = QPixmap(ceil(_PITCH * ratio), ceil(_PITCH * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF((_PITCH - _DOT) / 2, (_PITCH - _DOT) / 2, _DOT, _DOT))
    painter.end()
    return tile


def _height(x: float) -> float:
    return _TALL / 2 - _SWELL * sin(2 * pi * x / _WAVE)


def _translucent(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made

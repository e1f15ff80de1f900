"""The proof: the article set in a newspaper column, painted by us, following every key.

Only pieces in sight are laid out; the others stand with estimated heights, so that a
change costs the same in a short text as in a long one.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QWidget

from desktop.preview.corrections import BOTTOM, TOP, correction_paragraphs
from desktop.preview.page import PageContent
from desktop.preview.patch import Patch, diff
from desktop.preview.renderer import Rendering
from desktop.preview.wording import wording
from desktop.translation import tr
from desktop.ui.fonts import SANS, SERIF
from desktop.ui.proof_column import Column
from desktop.ui.proof_pieces import (
    Picture,
    PicturePath,
    Piece,
    Rule,
    Setting,
    Tints,
    Words,
    correction_piece,
    no_tints,
    plain,
)
from desktop.ui.spoken import InSight, Role, speak_as
from desktop.ui.style import VOICE, Colours
from desktop.ui.voices import Voices

# The widest column, in times the size of the text: about 66 characters.
_MEASURE = 33.5
_GROUND = 14
# How round the sheet's corners are.
_ROUND = 10
_SIZES = ((520, 18.0), (400, 17.0), (0, 16.0))


class Proof(QAbstractScrollArea):
    """Shows an article as it will read. `line_clicked` tells the source line of a block."""

    line_clicked = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proof")
        speak_as(self, Role.Document, tr("Proof of the article"))
        self._sight = InSight(self, self.in_sight)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = Column(Setting(colours, 17.0, lambda _file: None))
        self._content = PageContent()
        self._rendering = Rendering()
        self._heads = 0
        self._foots = 0
        self._caret_block: int | None = None
        self._caret_line: int | None = None
        self._voices: Voices | None = None
        self._tints: Tints = no_tints
        self._make_head()

    # What is shown

    def set_picture_path(self, picture_path: PicturePath) -> None:
        """Say where pictures are; None for one that is not there."""
        self._column.setting = replace(self._setting, picture_path=picture_path)
        self._reset()

    def set_colours(self, colours: Colours) -> None:
        """Set everything again in other colours."""
        self._column.setting = replace(self._setting, colours=colours)
        if self._voices is not None:
            self._tints = _tints(self._voices, colours)
        self._reset()

    def set_voices(self, voices: Voices | None) -> None:
        """Show whose each quotation is; None leaves them as readers see them."""
        if voices is None and self._voices is None:
            return
        self._voices = voices
        self._tints = no_tints if voices is None else _tints(voices, self._setting.colours)
        self.viewport().update()

    def set_article(self, content: PageContent, rendering: Rendering) -> None:
        """Show an article; only what differs from what is on show is set again."""
        head = replace(content, blocks=())
        if head != self._content:
            self._content = head
            self._make_head()
            self._place()
        self.apply(diff(self._rendering, rendering))
        self._sight.tell()

    def apply(self, patch: Patch) -> None:
        """Follow a patch from the rendering on show."""
        self._rendering = patch.rendering
        if not patch.splices:
            return
        kept, offset = self._anchor()
        moved = False
        for splice in patch.splices:
            first = self._heads + splice.first
            blocks = [block.html for block in splice.inserted]
            moved = self._column.splice(first, splice.removed, blocks) or moved
            if kept >= first + splice.removed:
                kept += len(blocks) - splice.removed
        if moved:
            self._place()
            self._scroll_to(kept, offset)
        else:
            for splice in patch.splices:
                self._repaint(self._heads + splice.first, len(splice.inserted))
        if self._caret_line is not None:
            self.show_line(self._caret_line)

    def show_line(self, line: int) -> None:
        """Bring the block of a source line into sight and mark it."""
        self._caret_line = line
        block = self._rendering.block_at(line)
        if block != self._caret_block:
            self._caret_block = block
            self.viewport().update()
        if block is not None:
            self._bring_into_sight(self._heads + block)

    def top_line(self) -> float:
        """The source line at the top of the view; its fraction is how far it is scrolled out."""
        index, offset = self._anchor()
        index -= self._heads
        if not 0 <= index < len(self._rendering.blocks):
            return 0.0
        block = self._rendering.blocks[index]
        height = max(1.0, self._column.height(self._heads + index))
        return block.first_line + (block.last_line + 1 - block.first_line) * offset / height

    def scroll_to_end(self) -> None:
        """Bring the end into sight; what stands there is measured first."""
        bar = self.verticalScrollBar()
        for _ in range(8):
            bar.setValue(bar.maximum())
            self._measure_in_sight()
            if bar.value() == bar.maximum():
                return

    def scroll_to_line(self, line: float | None) -> None:
        """Bring a source line to the top of the view; None is the head of the article."""
        if line is None:
            self.verticalScrollBar().setValue(0)
            return
        index = self._rendering.block_at(int(line))
        if index is None:
            return
        block = self._rendering.blocks[index]
        at = self._heads + index
        self._measure_around(at)
        lines = block.last_line + 1 - block.first_line
        share = min(1.0, (line - block.first_line) / lines)
        self._scroll_to(at, share * self._column.height(at))

    def in_sight(self) -> str:
        """The words on show, for whoever cannot see them."""
        tops = self._column.tops
        first, _ = self._anchor()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        last = bisect_right(tops, bottom)
        head = [self._content.headline, self._content.standfirst] if first < self._heads else []
        blocks = self._rendering.blocks[max(0, first - self._heads) : max(0, last - self._heads)]
        body = [QTextDocumentFragment.fromHtml(block.html).toPlainText() for block in blocks]
        return "\n".join(part for part in (*head, *body) if part)

    @property
    def column(self) -> tuple[float, float]:
        """Left edge and width of the column, in pixels of the viewport."""
        return self._across()

    def block_area(self, line: int) -> QRectF | None:
        """Where the block of a source line stands in the viewport now; None without one."""
        block = self._rendering.block_at(line)
        if block is None:
            return None
        index = self._heads + block
        left, width = self._across()
        tops = self._column.tops
        top = tops[index] - self.verticalScrollBar().value()
        return QRectF(left, top, width, tops[index + 1] - tops[index])

    # Setting

    @property
    def _setting(self) -> Setting:
        return self._column.setting

    def _reset(self) -> None:
        """Set everything again."""
        kept, offset = self._anchor()
        blocks = [block.html for block in self._rendering.blocks]
        self._column.splice(self._heads, len(self._column) - self._heads - self._foots, blocks)
        self._make_head()
        self._place()
        self._scroll_to(kept, offset)

    def _make_head(self) -> None:
        setting, content, colours = self._setting, self._content, self._setting.colours
        size = setting.size
        pieces: list[Piece] = []
        if content.section:
            font = setting.font(SANS, 0.76, QFont.Weight.Bold)
            pieces.append(Words(plain(content.section), font, colours.accent, below=size * 0.4))
        font = setting.font(SERIF, 1.95 if size < 18 else 2.1, QFont.Weight.Bold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.2)
        headline = plain(content.headline) or tr("Headline")
        colour = colours.ink if content.headline else colours.faint
        pieces.append(Words(_paragraph(headline), font, colour, leading=1.12))
        told = plain(content.standfirst)
        if not content.headline and not told:
            told = tr("The article is set here as you write it. Its headline comes first: Ctrl+1.")
        if told:
            font = setting.font(SERIF, 1.14)
            text = _paragraph(told)
            pieces.append(Words(text, font, colours.mute, leading=1.38, above=size * 0.6))
        pieces += self._meta()
        if content.picture:
            lead = content.picture
            caption = " ".join(plain(part) for part in (lead.caption, lead.credit) if part)
            pieces.append(Picture(lead.file, lead.alt, caption, setting))
        pieces += self._corrections(TOP)
        below = list(self._corrections(BOTTOM))
        self._column.splice(len(self._column) - self._foots, self._foots, below)
        self._column.splice(0, self._heads, pieces)
        self._heads, self._foots = len(pieces), len(below)

    def _corrections(self, place: str) -> Iterator[Piece]:
        """What readers are told was wrong, as a block under a rule of its own."""
        content = self._content
        told = correction_paragraphs(content.corrections, place, content.language)
        if told:
            yield correction_piece("".join(told), self._setting)

    def _meta(self) -> list[Piece]:
        content, setting, colours = self._content, self._setting, self._setting.colours
        words = wording(content.language)
        parts = [plain(content.dateline), plain(words.date(content.date))]
        if content.byline:
            byline = plain(words.byline(content.byline))
            parts.insert(0, f'<span style="color:{colours.ink};font-weight:600">{byline}</span>')
        text = " &nbsp;·&nbsp; ".join(part for part in parts if part)
        size = setting.size
        if not text:
            return [Rule(colours.line, size, size * 1.2)]
        font = setting.font(SANS, 0.76)
        return [
            Rule(colours.line, size, size * 0.55),
            Words(_paragraph(text), font, colours.mute, below=size * 0.85),
        ]

    # Places

    def _across(self) -> tuple[float, float]:
        """Left edge and width of the column in the viewport."""
        across = self.viewport().width()
        margin = self._margin()
        width = min(across - 2 * (_GROUND + margin), self._setting.size * _MEASURE)
        width = max(120.0, float(round(width)))
        return float(round((across - width) / 2)), width

    def _margin(self) -> int:
        return 40 if self.viewport().width() >= 520 else 24

    def _place(self) -> None:
        """Recompute where pieces stand, after heights changed."""
        self._column.place(float(_GROUND + self._margin()))
        total = self._column.tops[-1] + self._margin() + _GROUND
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(total - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self._setting.leading))
        self.viewport().update()

    def _repaint(self, first: int, count: int) -> None:
        """Paint some pieces again, which stand where they stood."""
        tops, scrolled = self._column.tops, self.verticalScrollBar().value()
        top, bottom = round(tops[first] - scrolled), round(tops[first + count] - scrolled)
        sheet = self._inside()
        self.viewport().update(QRect(sheet.left(), top, sheet.width(), bottom - top))

    def _inside(self) -> QRect:
        """What of the viewport is nothing but sheet, which always goes on below it."""
        (left, width), margin = self._across(), self._margin()
        top = max(0, _GROUND + _ROUND - self.verticalScrollBar().value())
        across = round(width + 2 * margin) - 4
        return QRect(round(left - margin) + 2, top, across, self.viewport().height() - top)

    def _anchor(self) -> tuple[int, float]:
        """The piece at the top of the viewport, and how far it is scrolled out."""
        value = self.verticalScrollBar().value()
        tops = self._column.tops
        index = max(0, min(bisect_right(tops, value) - 1, len(tops) - 2))
        return index, value - tops[index]

    def _scroll_to(self, index: int, offset: float) -> None:
        tops = self._column.tops
        index = max(0, min(index, len(tops) - 1))
        self.verticalScrollBar().setValue(round(tops[index] + offset))

    def _measure_in_sight(self) -> None:
        """Lay out what is in sight, until estimates there have become heights."""
        for _ in range(8):
            first, last = self._in_sight()
            kept, offset = self._anchor()
            if not self._column.measure(first, last):
                self._column.release(first, last)
                return
            self._place()
            self._scroll_to(kept, offset)

    def _in_sight(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        return self._column.between(top, top + self.viewport().height())

    def _bring_into_sight(self, index: int) -> None:
        """Scroll as little as will do; to a place far away, so that it has room around it."""
        bar = self.verticalScrollBar()
        for _ in range(3):
            self._measure_around(index)
            top, bottom = self._column.tops[index : index + 2]
            high = self.viewport().height()
            view = bar.value()
            if top >= view and bottom <= view + high:
                return
            near = bottom > view and top < view + high and bottom - top < high
            if not near:
                bar.setValue(round(top - high * 0.25))
            elif top < view:
                bar.setValue(round(top - self._setting.leading))
            else:
                bar.setValue(round(bottom - high + self._setting.leading))

    def _measure_around(self, index: int) -> None:
        if self._column.width and self._column.measure(index, index + 1):
            self._place()
        self._measure_in_sight()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the column to the new width."""
        super().resizeEvent(event)
        column, (_, width) = self._column, self._across()
        if width == column.width:
            self._place()
            return
        column.width = width
        size = next(size for least, size in _SIZES if width >= least)
        if size != self._setting.size:
            column.setting = replace(self._setting, size=size)
            column.width = self._across()[1]
            self._reset()
            return
        kept, offset = self._anchor()
        column.estimate_anew()
        self._place()
        self._scroll_to(kept, offset)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet and the pieces in sight."""
        self._measure_in_sight()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        column, (left, width) = self._column, self._across()
        scrolled = self.verticalScrollBar().value()
        damaged = event.rect()
        if self._inside().contains(damaged):
            painter.fillRect(damaged, QColor(self._setting.colours.pane))
        else:
            self._paint_sheet(painter, left, width, scrolled)
        first, last = self._in_sight()
        for index in range(first, last):
            top, high = column.tops[index] - scrolled, column.height(index)
            if round(top) > damaged.bottom() or round(top + high) <= damaged.top():
                continue
            if self._caret_block is not None and index == self._heads + self._caret_block:
                self._paint_caret(painter, left, top, high)
            painter.save()
            painter.translate(QPointF(left, round(top)))
            column.piece(index).paint(painter, width, self.devicePixelRatioF(), self._tints)
            painter.restore()

    def _paint_sheet(self, painter: QPainter, left: float, width: float, scrolled: int) -> None:
        colours = self._setting.colours
        painter.fillRect(self.viewport().rect(), QColor(colours.ground))
        margin = self._margin()
        bottom = max(self._column.tops[-1] + margin, scrolled + self.viewport().height() + 40)
        sheet = QRectF(
            left - margin + 0.5,
            _GROUND - scrolled + 0.5,
            width + 2 * margin - 1,
            bottom - _GROUND - 1,
        )
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.pane))
        painter.drawRoundedRect(sheet, _ROUND, _ROUND)

    def _paint_caret(self, painter: QPainter, left: float, top: float, height: float) -> None:
        """A bar in the margin, beside the block that is being written."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._setting.colours.accent))
        at = left - self._margin() / 2 - 1
        painter.drawRoundedRect(QRectF(at, top + 4, 2, max(8.0, height - 14)), 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press is ours where a release will be."""
        event.setAccepted(event.button() is Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the line of the block that was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        at = event.position().y() + self.verticalScrollBar().value()
        index = bisect_right(self._column.tops, at) - 1 - self._heads
        if 0 <= index < len(self._rendering.blocks):
            self.line_clicked.emit(self._rendering.blocks[index].first_line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends; the base class knows the other keys."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
        elif event.key() == Qt.Key.Key_End:
            bar.triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
        elif event.key() == Qt.Key.Key_Space:
            bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a comfortable column."""
        return QSize(576, 560)


def _tints(voices: Voices, colours: Colours) -> Tints:
    grounds = [QColor(colour) for colour in colours.voices]
    for ground in grounds:
        ground.setAlpha(VOICE)

    def tints(text: str) -> list[tuple[int, int, QColor]]:
        return [(start, end, grounds[number]) for start, end, number in voices.stretches(text)]

    return tints


def _paragraph(html: str) -> str:
    """A paragraph without white of its own."""
    return f'<p style="margin:0">{html}</p>'

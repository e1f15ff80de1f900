"""The story as others show it: a line in the site's list, and the card of a social network.

What stands there is what the page's metadata says; what is too long for the place is cut as they
cut it, so that a headline that loses its point is seen before it is published.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.preview.page import PageContent, Site
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.direction import direction_of
from desktop.ui.fonts import SANS, SERIF
from desktop.ui.proof_pieces import PicturePath
from desktop.ui.spoken import Role, speak_as
from desktop.ui.style import Colours

_EDGE = 24.0
_WIDEST = 520.0
# The shape that large cards have in common: 1200 by 630 pixels.
_SHAPE = 1200 / 630


class CardView(QWidget):
    """Paints both cards of one article, one below the other."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cards")
        speak_as(self, Role.Graphic, tr("Cards of the article, in a list and shared"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._colours = colours
        self._content = PageContent()
        self._site = Site()
        self._picture_path: PicturePath = lambda _file: None
        self._pixmap = QPixmap()

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._colours = colours
        self.update()

    def set_picture_path(self, picture_path: PicturePath) -> None:
        """Say where pictures are."""
        self._picture_path = picture_path
        self._read()

    def set_content(self, content: PageContent, site: Site) -> None:
        """Show another article."""
        changed = content.picture != self._content.picture
        self._content, self._site = content, site
        if changed:
            self._read()
        self.setAccessibleDescription(
            tr(
                "{site}: {headline}. {standfirst}",
                site=site.name,
                headline=content.headline or tr("no headline"),
                standfirst=content.standfirst,
            )
        )
        self.update()

    def _read(self) -> None:
        lead = self._content.picture
        path = self._picture_path(lead.file) if lead else None
        pixmap = QPixmap(str(path)) if path else QPixmap()
        if pixmap.width() > 2 * _WIDEST:
            pixmap = pixmap.scaledToWidth(
                round(2 * _WIDEST), Qt.TransformationMode.SmoothTransformation
            )
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the two cards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self._colours.ground))
        width = min(_WIDEST, max(160.0, self.width() - 2 * _EDGE))
        left = (self.width() - width) / 2
        top = self._label(painter, tr("In the site’s list"), QRectF(left, _EDGE, width, 20))
        top = self._listed(painter, QRectF(left, top, width, 128))
        top = self._label(
            painter, tr("Shared on a social network"), QRectF(left, top + 28, width, 20)
        )
        self._shared(painter, QRectF(left, top, width, width / _SHAPE))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), style.RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _label(self, painter: QPainter, text: str, area: QRectF) -> float:
        self._write(painter, text, area, (SANS, 12, QFont.Weight.Medium), self._colours.mute, 1)
        return area.bottom() + 8

    def _listed(self, painter: QPainter, area: QRectF) -> float:
        self._ground(painter, area)
        shown = area.adjusted(14, 14, -14, -14)
        if not self._pixmap.isNull():
            thumb = QRectF(shown.right() - 100, shown.top(), 100, 100)
            if direction_of(self._content.headline) is Qt.LayoutDirection.RightToLeft:
                thumb.moveLeft(shown.left())
                shown.setLeft(thumb.right() + 14)
            else:
                shown.setRight(thumb.left() - 14)
            self._picture(painter, thumb)
        content, colours = self._content, self._colours
        if content.section:
            font = (SANS, 11, QFont.Weight.Bold)
            shown.setTop(self._write(painter, content.section, shown, font, colours.accent, 1) + 2)
        headline = content.headline or tr("Headline")
        ink = colours.ink if content.headline else colours.mute
        font = (SERIF, 17, QFont.Weight.Bold)
        shown.setTop(self._write(painter, headline, shown, font, ink, 2) + 3)
        font = (SANS, 13, QFont.Weight.Normal)
        self._write(painter, content.standfirst, shown, font, colours.mute, 2)
        return area.bottom()

    def _shared(self, painter: QPainter, picture: QRectF) -> None:
        card = picture.adjusted(0, 0, 0, 96)
        self._ground(painter, card)
        if self._pixmap.isNull():
            card = picture
            painter.fillRect(picture.adjusted(1, 1, -1, -1), QColor(self._colours.field))
            font = (SANS, 12, QFont.Weight.Normal)
            words = tr("No lead picture: shared without one")
            middle = picture.adjusted(16, picture.height() / 2 - 10, -16, 0)
            self._write(painter, words, middle, font, self._colours.mute, 1)
        else:
            self._picture(painter, picture.adjusted(1, 1, -1, 0))
        words = QRectF(picture.left() + 14, picture.bottom() + 10, picture.width() - 28, 86)
        content, colours = self._content, self._colours
        font = (SANS, 11, QFont.Weight.Normal)
        words.setTop(self._write(painter, self._site.name, words, font, colours.mute, 1) + 2)
        font = (SANS, 15, QFont.Weight.DemiBold)
        title = content.headline or tr("Headline")
        words.setTop(self._write(painter, title, words, font, colours.ink, 1) + 2)
        font = (SANS, 13, QFont.Weight.Normal)
        self._write(painter, content.standfirst, words, font, colours.mute, 1)

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.setBrush(QColor(self._colours.pane))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _picture(self, painter: QPainter, area: QRectF) -> None:
        """The middle of the picture, as much as the shape takes."""
        whole = QRectF(self._pixmap.rect())
        scale = max(area.width() / whole.width(), area.height() / whole.height())
        seen = QRectF(0, 0, area.width() / scale, area.height() / scale)
        seen.moveCenter(whole.center())
        painter.drawPixmap(area, self._pixmap, seen)

    def _write(
        self,
        painter: QPainter,
        text: str,
        area: QRectF,
        face: tuple[str, int, QFont.Weight],
        colour: str,
        lines: int,
    ) -> float:
        """Write at most so many lines, the last one cut; where the writing ends."""
        if not text:
            return area.top()
        font = QFont(face[0])
        font.setPixelSize(face[1])
        font.setWeight(face[2])
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        # As the site sets it: by the text, not by the language of the window.
        painter.setLayoutDirection(direction_of(text))
        top = area.top()
        for line in cut(text, metrics, area.width(), lines):
            box = QRectF(area.left(), top, area.width(), metrics.height())
            painter.drawText(box, Qt.TextFlag.TextSingleLine, line)
            top += metrics.height()
        return top


def cut(text: str, metrics: QFontMetricsF, width: float, lines: int) -> list[str]:
    """A text in at most so many lines; what is left over ends in an ellipsis."""
    words = text.split()
    made: list[str] = []
    while words and len(made) < lines - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        made.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if words:
        made.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return made

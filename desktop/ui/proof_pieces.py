"""The pieces a proof is set from: lines of the head, pictures, blocks of the body.

A piece knows its height at a column width and paints itself with its top left corner at
the painter's origin. Text is laid out only when a height is asked for.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape, unescape
from math import ceil
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImageIOHandler,
    QImageReader,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from desktop.translation import tr
from desktop.ui.editor.mirror import units_before
from desktop.ui.fonts import MONO, SANS, SERIF
from desktop.ui.style import Colours

PicturePath = Callable[[str], Path | None]
Tints = Callable[[str], Sequence[tuple[int, int, QColor]]]
"""Finds in a text the stretches, in code points, that are painted on a ground of their own."""

_Selection = QAbstractTextDocumentLayout.Selection

_FIGURE = re.compile(
    r'<figure[^>]*><img(?=[^>]* src="(?P<src>[^"]*)")?(?=[^>]* alt="(?P<alt>[^"]*)")?[^>]*>'
    r"\s*(?:<figcaption[^>]*>(?P<caption>.*?)</figcaption>)?\s*</figure>",
    re.DOTALL,
)
_TAG = re.compile(r"<(\w+)([^>]*)>")
_PULL = re.compile(r'<blockquote class="pull"[^>]*>')


@dataclass(frozen=True, slots=True)
class Setting:
    """How a proof is set: colours, and the size of its text in pixels."""

    colours: Colours
    size: float
    picture_path: PicturePath

    @property
    def leading(self) -> float:
        """From one line of text to the next, in pixels."""
        return self.size * 1.5

    def font(self, family: str, scale: float, weight: int = QFont.Weight.Normal) -> QFont:
        """A font of a size relative to the text's."""
        font = QFont(family)
        font.setPixelSize(max(1, round(self.size * scale)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


class Piece(Protocol):
    """Something that takes its place in the column."""

    def estimate(self, width: float) -> float:
        """About how high it will be, without laying anything out."""
        ...

    def height(self, width: float) -> float:
        """How high it is at a width."""
        ...

    def paint(self, painter: QPainter, width: float, ratio: float, tints: Tints) -> None:
        """Paint it; `ratio` is the screen's device pixels a pixel."""
        ...

    def release(self) -> None:
        """Forget what can be made again."""
        ...


class Words:
    """Text set with a QTextDocument, with white above and below."""

    def __init__(
        self,
        html: str,
        font: QFont,
        colour: str,
        *,
        leading: float = 1.5,
        above: float = 0,
        below: float = 0,
        indent: float = 0,
        sheet: str = "",
    ) -> None:
        self._html = html
        self._font = font
        self._colour = colour
        self._leading = leading
        self._above = above
        self._below = below
        self._indent = indent
        self._sheet = sheet
        self._document: QTextDocument | None = None
        self._spare: QTextDocument | None = None
        self._width = -1.0
        self._tints: tuple[Tints, list[_Selection]] = (no_tints, [])

    def estimate(self, width: float) -> float:
        """A guess from the number of characters."""
        size = self._font.pixelSize()
        a_line = max(8.0, (width - self._indent) / (size * 0.47))
        lines = ceil(len(self._html) / a_line)
        return self._above + lines * size * self._leading + self._below

    def height(self, width: float) -> float:
        """The height of the laid out text with its white."""
        return self._above + self._laid_out(width).size().height() + self._below

    def paint(self, painter: QPainter, width: float, ratio: float, tints: Tints) -> None:  # noqa: ARG002
        """Draw the text."""
        document = self._laid_out(width)
        painter.translate(self._indent, self._above)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(self._colour))
        context.palette = palette  # pyright: ignore[reportAttributeAccessIssue] - a plain member in C++
        context.selections = self._tinted(document, tints)  # pyright: ignore[reportAttributeAccessIssue] - as above
        document.documentLayout().draw(painter, context)

    def release(self) -> None:
        """Forget the layout."""
        self._document = None
        self._width = -1.0
        self._tints = (no_tints, [])

    def take_over(self, other: "Words") -> None:
        """Use the document of words that are shown no more, where it is set as these are.

        That spares a new one with each key; and each that is laid out leaves references to None
        behind (three, in Qt for Python 6.11).
        """
        if self._document is None:
            self._spare = other.given_up(self._font, self._leading, self._sheet)

    def given_up(self, font: QFont, leading: float, sheet: str) -> QTextDocument | None:
        """The document, where it is set so, for others to use."""
        if (font, leading, sheet) != (self._font, self._leading, self._sheet):
            return None
        document = self._document
        self.release()
        return document

    def _tinted(self, document: QTextDocument, tints: Tints) -> "list[_Selection]":
        """The tinted stretches, found again only when others are wanted."""
        if self._tints[0] is not tints:
            text = document.toRawText()
            found = [_selection(document, text, *tint) for tint in tints(text)]
            self._tints = (tints, found)
        return self._tints[1]

    def _laid_out(self, width: float) -> QTextDocument:
        if self._document is None:
            self._document = self._spare or self._made()
            self._document.setHtml(self._html)
            self._spare = None
        if self._width != width:
            self._width = width
            self._document.setTextWidth(width - self._indent)
        return self._document

    def _made(self) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        document.setUseDesignMetrics(True)
        document.setDefaultFont(self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setIndentWidth(self._font.pixelSize() * 1.25)
        # Qt measures line heights in those of the font, we in its size, as style sheets do.
        natural = QFontMetricsF(self._font).lineSpacing() / self._font.pixelSize()
        leading = f"p, li, td, th, dt, dd {{ line-height: {self._leading / natural:.0%} }}"
        document.setDefaultStyleSheet(leading + self._sheet)
        return document


class Rule:
    """A hairline with white around it."""

    def __init__(self, colour: str, above: float, below: float) -> None:
        self._colour = colour
        self._above = above
        self._below = below

    def estimate(self, width: float) -> float:
        """The same as its height."""
        return self.height(width)

    def height(self, width: float) -> float:  # noqa: ARG002
        """The white and the line."""
        return self._above + 1 + self._below

    def paint(self, painter: QPainter, width: float, ratio: float, tints: Tints) -> None:  # noqa: ARG002
        """Draw the line."""
        painter.fillRect(QRectF(0, self._above, width, 1), QColor(self._colour))

    def release(self) -> None:
        """Nothing to forget."""


class Lined:
    """Words with a bar at their left, or under a rule as wide as the column."""

    def __init__(
        self, words: Words, colour: str, below: float, *, bar: float = 0, rule: float = 0
    ) -> None:
        self._words = words
        self._colour = colour
        self._below = below
        self._bar = bar
        self._rule = rule

    def estimate(self, width: float) -> float:
        """That of its words."""
        return self._words.estimate(width) + self._below

    def height(self, width: float) -> float:
        """That of its words and the white below."""
        return self._words.height(width) + self._below

    def paint(self, painter: QPainter, width: float, ratio: float, tints: Tints) -> None:
        """Draw the line, then the words."""
        colour = QColor(self._colour)
        if self._rule:
            painter.fillRect(QRectF(0, 6, width, self._rule), colour)
        if self._bar:
            painter.fillRect(QRectF(0, 3, self._bar, self._words.height(width) - 6), colour)
        self._words.paint(painter, width, ratio, tints)

    def release(self) -> None:
        """Forget the layout of the words."""
        self._words.release()


class Picture:
    """A picture as wide as the column, with its caption; a frame where it cannot be read."""

    def __init__(self, file: str, alt: str, caption: str, setting: Setting) -> None:
        self._alt = alt
        self._setting = setting
        self._path = setting.picture_path(file) if file else None
        self._name = file
        self._natural: QSize | None = None
        self._pixmap: QPixmap | None = None
        self._caption: Words | None = None
        if caption:
            self._caption = Words(
                caption,
                setting.font(SANS, 0.74),
                setting.colours.mute,
                leading=1.4,
                above=setting.size * 0.45,
            )

    def estimate(self, width: float) -> float:
        """Three by two, and a line of caption."""
        return width * 2 / 3 + self._setting.leading * 2

    def height(self, width: float) -> float:
        """The picture, its caption and the white below."""
        caption = self._caption.height(width) if self._caption else 0
        return self._image_size(width).height() + caption + self._setting.size * 1.4

    def paint(self, painter: QPainter, width: float, ratio: float, tints: Tints) -> None:
        """Draw the picture at the screen's own resolution."""
        size = self._image_size(width)
        area = QRectF(0, 0, size.width(), size.height())
        pixmap = self._scaled(size, ratio)
        if pixmap.isNull():
            self._paint_frame(painter, area)
        else:
            painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        if self._caption:
            painter.translate(0, area.height())
            self._caption.paint(painter, width, ratio, tints)

    def release(self) -> None:
        """Forget the scaled picture."""
        self._pixmap = None

    def _image_size(self, width: float) -> QSizeF:
        if self._natural is None:
            reader = QImageReader(str(self._path)) if self._path else QImageReader()
            reader.setAutoTransform(True)
            self._natural = reader.size() if self._path else QSize()
            turned = QImageIOHandler.Transformation.TransformationRotate90
            if reader.transformation() & turned:
                self._natural.transpose()
        if self._natural.isEmpty():
            return QSizeF(width, round(width * 0.4))
        shown = min(1.5 * width, width * self._natural.height() / self._natural.width())
        return QSizeF(width, round(shown))

    def _scaled(self, size: QSizeF, ratio: float) -> QPixmap:
        target = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._pixmap is None or (not self._pixmap.isNull() and self._pixmap.size() != target):
            self._pixmap = self._read(target)
        return self._pixmap

    def _read(self, target: QSize) -> QPixmap:
        if self._path is None:
            return QPixmap()
        reader = QImageReader(str(self._path))
        reader.setAutoTransform(True)
        natural = reader.size()
        if natural.isValid() and natural.width() > 3 * max(target.width(), target.height()):
            # Half the work of scaling is done while decoding, many times faster.
            side = 2 * max(target.width(), target.height())
            whole = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            reader.setScaledSize(natural.scaled(side, side, whole))
        image = reader.read()
        if image.isNull():
            return QPixmap()
        fitted = image.scaled(
            target,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        left = (fitted.width() - target.width()) // 2
        top = (fitted.height() - target.height()) // 2
        return QPixmap.fromImage(fitted.copy(left, top, target.width(), target.height()))

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        colours = self._setting.colours
        painter.fillRect(area, QColor(colours.field))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(colours.mute))
        painter.setFont(self._setting.font(SANS, 0.78))
        missing = (
            tr("The picture “{name}” cannot be shown", name=self._name)
            if self._name
            else tr("No picture")
        )
        if self._name.startswith(("http://", "https://")):
            missing = tr("Not loaded from {host}", host=self._name.split("/")[2])
        text = f"{missing}\n{self._alt}" if self._alt else missing
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(16, 8, -16, -8), int(flags), text)


def no_tints(_text: str) -> Sequence[tuple[int, int, QColor]]:
    """Nothing is tinted."""
    return ()


def _selection(
    document: QTextDocument, text: str, start: int, end: int, colour: QColor
) -> _Selection:
    """A stretch of a document's text as Qt paints it."""
    made = _Selection()
    cursor = QTextCursor(document)
    cursor.setPosition(units_before(text, start))
    cursor.setPosition(units_before(text, end), QTextCursor.MoveMode.KeepAnchor)
    ground = QTextCharFormat()
    ground.setBackground(colour)
    made.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - a plain member in C++
    made.format = ground  # pyright: ignore[reportAttributeAccessIssue] - a plain member in C++
    return made


def block_piece(html: str, setting: Setting) -> Piece:
    """The piece for one block of the body."""
    figure = _FIGURE.fullmatch(html)
    if figure:
        return Picture(
            unescape(figure["src"] or ""),
            unescape(figure["alt"] or ""),
            figure["caption"] or "",
            setting,
        )
    opening = _TAG.match(html)
    tag = opening.group(1) if opening else "p"
    if tag == "blockquote":
        return _quotation(html, setting)
    if tag in ("h2", "h3", "h4", "h5", "h6"):
        return _heading(html, tag, setting)
    if tag == "hr":
        return Rule(setting.colours.line, setting.leading * 0.6, setting.leading)
    if tag == "section":
        return _notes(html, setting)
    return Words(
        _for_qt(html),
        setting.font(SERIF, 1),
        setting.colours.ink,
        above=setting.size * 0.5 if tag == "table" else 0,
        below=setting.leading * (1 if tag == "table" else 0.62),
        sheet=_sheet(setting),
    )


def _notes(html: str, setting: Setting) -> Piece:
    font, colours = setting.font(SERIF, 0.84), setting.colours
    above, sheet = setting.leading, _sheet(setting)
    words = Words(_for_qt(html), font, colours.mute, leading=1.45, above=above, sheet=sheet)
    return Lined(words, colours.line, setting.size, rule=1)


def correction_piece(html: str, setting: Setting) -> Piece:
    """The piece for corrections: paragraphs beside a bar in the colour of a warning."""
    font, colours = setting.font(SANS, 0.82), setting.colours
    indent, sheet = setting.size * 1.1, _sheet(setting)
    words = Words(html, font, colours.ink, leading=1.45, indent=indent, sheet=sheet)
    return Lined(words, colours.warning, setting.leading * 0.8, bar=3)


def _quotation(html: str, setting: Setting) -> Piece:
    pull = bool(_PULL.match(html))
    inner = _for_qt(html[html.index(">") + 1 : html.rindex("</blockquote>")].strip())
    colours, sheet = setting.colours, _sheet(setting)
    if pull:
        font = setting.font(SERIF, 1.36, QFont.Weight.DemiBold)
        above = setting.size * 1.15
        words = Words(inner, font, colours.ink, leading=1.24, above=above, sheet=sheet)
        return Lined(words, colours.accent, setting.leading, rule=3)
    indent = setting.size * 1.1
    words = Words(inner, setting.font(SERIF, 1), colours.ink, indent=indent, sheet=sheet)
    return Lined(words, colours.line, setting.leading * 0.8, bar=3)


def _heading(html: str, tag: str, setting: Setting) -> Piece:
    scale = {"h2": 1.24, "h3": 1.06}.get(tag, 0.88)
    family = SERIF if tag in ("h2", "h3") else SANS
    # Qt enlarges headings by itself; a paragraph keeps the size that it is given.
    inner = html[html.index(">") + 1 : html.rindex("</")]
    return Words(
        f'<p style="margin:0">{inner}</p>',
        setting.font(family, scale, QFont.Weight.Bold),
        setting.colours.ink,
        leading=1.25,
        above=setting.leading * 0.55,
        below=setting.leading * 0.3,
        sheet=_sheet(setting),
    )


def _for_qt(html: str) -> str:
    """HTML in the words of Qt's rich text: no figures within, sources in their own line."""
    html = html.replace("<cite>", '<p class="cite">').replace("</cite>", "</p>")
    return html.replace("<table>", '<table width="100%" cellspacing="0" cellpadding="5">')


def _sheet(setting: Setting) -> str:
    colours = setting.colours
    paragraph = round(setting.leading * 0.5)
    small = round(setting.size * 0.78)
    return f"""
p {{ margin: 0 0 {paragraph}px 0 }}
ul, ol {{ margin: 0; -qt-list-indent: 1 }}
li {{ margin: 0 0 {round(setting.size * 0.3)}px 0 }}
a {{ color: {colours.accent}; text-decoration: underline }}
sup a {{ text-decoration: none; font-family: "{SANS}" }}
code, pre {{ font-family: "{MONO}"; font-size: {round(setting.size * 0.86)}px }}
.cite {{ font-family: "{SANS}"; font-size: {small}px; color: {colours.mute} }}
th {{ font-family: "{SANS}"; font-size: {small}px; font-weight: 600; text-align: left;
  border-bottom: 1px solid {colours.ink} }}
td {{ font-family: "{SANS}"; font-size: {small}px; border-bottom: 1px solid {colours.line} }}
table {{ border-collapse: collapse }}
.unset {{ color: {colours.danger} }}
.kept {{ font-family: "{SANS}"; font-size: {small}px; color: {colours.mute};
  background-color: {colours.field} }}
"""


def plain(text: str) -> str:
    """Plain text as HTML."""
    return escape(text).replace("\n", "<br>")

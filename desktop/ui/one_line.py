"""Fields of one line each: headline and standfirst that wrap and grow, and the short ones."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QStyle, QStyleOptionFrame

from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.direction import draw_line, side_of
from desktop.ui.editor.pasting import brings_pictures
from desktop.ui.explained import FIELDS
from desktop.ui.fonts import SERIF

LABELS = {
    "section": later("Section"),
    "headline": later("Headline"),
    "standfirst": later("Standfirst"),
    "byline": later("Byline"),
    "dateline": later("Dateline"),
    "date": later("Date"),
    "embargo": later("Embargo"),
    "slug": later("Slug"),
    "tags": later("Tags"),
    "language": later("Language"),
    "picture.alt": later("Alt text"),
    "picture.caption": later("Caption"),
    "picture.credit": later("Credit"),
    "picture.licence": later("Licence"),
}
HINTS = {
    "section": later("World News"),
    "headline": later("Headline"),
    "standfirst": later("Standfirst: what happened, in a sentence or two"),
    "byline": later("Who wrote it"),
    "dateline": later("PLACE"),
    "date": "2026-11-23",
    "embargo": later("none"),
    "slug": later("made from the headline"),
    "tags": later("separated by commas"),
    "language": later("as it reads"),
    "picture.alt": later("What the picture shows, for those who cannot see it"),
    "picture.caption": later("What readers are told under it"),
    "picture.credit": later("Photographer / agency"),
    "picture.licence": later("How we may use it"),
}
# A field is one line. One space for each, so that a finding's span holds in the field as well.
_BREAKS = dict.fromkeys(map(ord, "\n\r\t\v\f\x85\u2028\u2029"), " ")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingText(QPlainTextEdit):
    """One paragraph of text that grows with its lines; Enter and Tab go on to the next field."""

    changed = Signal(str)

    def __init__(self, path: str, size: int, *, bold: bool) -> None:
        super().__init__()
        self.setProperty("role", "inline")
        self.setPlaceholderText(tr(HINTS[path]))
        self.setAccessibleName(tr(LABELS[path]))
        self.setWhatsThis(tr(FIELDS[path]))
        font = QFont(SERIF)
        font.setPixelSize(size)
        font.setBold(bold)
        self._font = font
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setStyleSheet(
            f'font-family: "{SERIF}"; font-size: {size}px; font-weight: {700 if bold else 400};'
        )
        self.textChanged.connect(self._on_text)
        self._fit()

    def text(self) -> str:
        """The text as one line."""
        # Qt's plain text has ordinary spaces for those that do not break; the raw text keeps them.
        return self.document().toRawText().translate(_BREAKS)

    def set_text(self, text: str, *, fresh: bool) -> None:
        """Show `text` without telling anyone.

        As an edit that can be undone; where it is a `fresh` text, what was typed into the one
        before cannot come back into this one.
        """
        text = text.translate(_BREAKS)
        if text == self.text() and not fresh:
            return
        self.blockSignals(True)
        if fresh:
            self.setPlainText(text)
        else:
            cursor = self.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(text)
        self.blockSignals(False)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped becomes one line too."""
        self.insertPlainText(_one_line(source.text()))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words; a picture is for the field around this one."""
        return super().canInsertFromMimeData(source) and not brings_pictures(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; everything else is typing."""
        if event.key() in _ENTER:
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width wraps the text anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the wrapped text."""
        return QSize(200, self.height())

    def _on_text(self) -> None:
        self._fit()
        self.changed.emit(self.text())

    def _fit(self) -> None:
        option = self.document().defaultTextOption()
        begins = side_of(self.text())
        if option.alignment() != begins:
            option.setAlignment(begins)
            self.document().setDefaultTextOption(option)
        # A QPlainTextEdit's document reports its height in lines.
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + style.STEP)


class Line(QLineEdit):
    """A short field: Enter goes on to the next one, and what is pasted becomes one line."""

    changed = Signal(str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.setProperty("role", "inline")
        # A line edit keeps two pixels to itself; its text is to stand under its label.
        self.setTextMargins(-2, 0, -2, 0)
        self.setPlaceholderText(tr(HINTS[path]))
        self.setAccessibleName(tr(LABELS[path]))
        self.setWhatsThis(tr(FIELDS[path]))
        self.textEdited.connect(self._on_edit)

    def set_text(self, text: str, *, fresh: bool) -> None:
        """Show `text` without telling anyone; setting it also forgets what could be undone."""
        text = text.translate(_BREAKS)
        if fresh or self.text() != text:
            self.setText(text)
            # A text too long for its field is read from its start.
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; everything else is typing."""
        if event.key() in _ENTER:
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words may be dropped here; a picture is for the field around this one."""
        if brings_pictures(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; ending in an ellipsis where the field is too narrow and nobody is in it."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_LineEditContents
        rect = self.style().subElementRect(contents, option, self)
        ending = Qt.TextElideMode.ElideRight
        seen = self.fontMetrics().elidedText(self.text(), ending, rect.width())
        if self.hasFocus() or seen == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        frame = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(frame, option, painter, self)
        painter.setPen(self.palette().text().color())
        draw_line(painter, rect, self.text(), Qt.LayoutDirection.LayoutDirectionAuto)

    def _on_edit(self, text: str) -> None:
        line = _one_line(text)
        if line != text:
            after = _one_line(text[: self.cursorPosition()])
            self.setText(line)
            self.setCursorPosition(len(after))
        self.changed.emit(line)


def _one_line(text: str) -> str:
    return text.replace("\r\n", "\n").translate(_BREAKS)


def show_whole_hint(field: QLineEdit) -> None:
    """Have a field never be narrower than its placeholder, in whatever language that is."""
    field.ensurePolished()
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    field.setMinimumWidth(words + 2 * (style.GAP + style.STEP))

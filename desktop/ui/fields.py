"""The article's fields above the body, set like the article they become."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.article.model import Article, text_of
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.ui import style
from desktop.ui.fonts import SERIF

_LABELS = {
    "section": "Section",
    "headline": "Headline",
    "standfirst": "Standfirst",
    "byline": "Byline",
    "dateline": "Dateline",
    "date": "Date",
    "slug": "Slug",
    "tags": "Tags",
    "picture.alt": "Alt text",
    "picture.caption": "Caption",
    "picture.credit": "Credit",
    "picture.licence": "Licence",
}
_HINTS = {
    "section": "World News",
    "headline": "Headline",
    "standfirst": "Standfirst: what happened, in a sentence or two",
    "byline": "Who wrote it",
    "dateline": "PLACE",
    "date": "2026-11-23",
    "slug": "made from the headline",
    "tags": "separated by commas",
    "picture.alt": "What the picture shows, for those who cannot see it",
    "picture.caption": "What readers are told under it",
    "picture.credit": "Photographer / agency",
    "picture.licence": "How we may use it",
}
PICTURE_PATTERN = "Pictures (*.jpg *.jpeg *.png *.webp *.gif)"


class GrowingText(QPlainTextEdit):
    """One paragraph of text that grows with its lines; Enter and Tab go on to the next field."""

    changed = Signal(str)

    def __init__(self, size: int, *, bold: bool) -> None:
        super().__init__()
        self.setProperty("role", "inline")
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
        return self.toPlainText().replace("\n", " ")

    def set_text(self, text: str) -> None:
        """Show `text`, as an undoable edit, without telling anyone."""
        if text == self.text():
            return
        self.blockSignals(True)
        cursor = self.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self.blockSignals(False)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field; everything else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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
        # A QPlainTextEdit's document reports its height in lines.
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + style.STEP)


class PictureField(QWidget):
    """The lead picture: a thumbnail, its file, and what readers are told about it."""

    edited = Signal(str, str)
    decorative_set = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._base = Path()
        self._file = ""
        self._thumb = QLabel()
        self._thumb.setFixedSize(96, 64)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumb.setAccessibleName("Lead picture")
        self._name = QLabel()
        self._name.setProperty("role", "mute")
        self._choose = QPushButton("Add…")
        self._choose.setProperty("role", "quiet")
        self._choose.setAccessibleName("Choose the lead picture")
        self._choose.clicked.connect(self.choose)
        self._remove = QPushButton("Remove")
        self._remove.setProperty("role", "quiet")
        self._remove.setAccessibleName("Remove the lead picture")
        self._remove.clicked.connect(lambda: self.edited.emit("picture.file", ""))
        self._decorative = QCheckBox("Decorative (says nothing, needs no alt text)")
        self._decorative.toggled.connect(self.decorative_set)
        self.lines = {
            path: _line(path)
            for path in ("picture.alt", "picture.caption", "picture.credit", "picture.licence")
        }
        self._details = self._lay_out()

    def _lay_out(self) -> QWidget:
        self.head = QHBoxLayout()
        self.head.setSpacing(style.STEP)
        label = QLabel("Lead picture")
        label.setProperty("role", "label")
        self.head.addWidget(label)
        self.head.addWidget(self._name)
        self.head.addWidget(self._choose)
        self.head.addWidget(self._remove)
        details = QWidget()
        grid = QGridLayout(details)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(style.GAP)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._thumb, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        places = {
            "picture.alt": (0, 1),
            "picture.caption": (1, 1),
            "picture.credit": (0, 3),
            "picture.licence": (1, 3),
        }
        for path, (row, column) in places.items():
            grid.addWidget(_label(path), row, column)
            grid.addWidget(self.lines[path], row, column + 1)
            self.lines[path].textEdited.connect(partial(self.edited.emit, path))
        grid.addWidget(self._decorative, 2, 1, 1, 4)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(4, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(details)
        return details

    def show_picture(self, article: Article, base: Path) -> None:
        """Show the article's lead picture; relative files are looked for in `base`."""
        picture = article.picture
        shown = bool(picture.file)
        self._details.setVisible(shown)
        self.setVisible(shown)
        self._remove.setVisible(shown)
        self._choose.setText("Change…" if shown else "Add…")
        self._name.setVisible(shown)
        self._name.setText(Path(picture.file).name)
        for path, line in self.lines.items():
            _show(line, text_of(article, path))
        self._decorative.blockSignals(True)
        self._decorative.setChecked(picture.decorative)
        self._decorative.blockSignals(False)
        self.lines["picture.alt"].setEnabled(not picture.decorative)
        if (picture.file, base) != (self._file, self._base):
            self._file, self._base = picture.file, base
            self._load_thumbnail()

    def choose(self) -> None:
        """Ask for a picture file."""
        name, _ = QFileDialog.getOpenFileName(self, "Lead picture", "", PICTURE_PATTERN)
        if name:
            self.edited.emit("picture.file", name)

    def _load_thumbnail(self) -> None:
        if not self._file:
            return
        ratio = self.devicePixelRatioF()
        image = QPixmap(str(self._base / self._file))
        if image.isNull():
            self._thumb.setText("not found")
            return
        size = self._thumb.size() * ratio
        shown = image.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(shown)


class Fields(QWidget):
    """All fields but the body.

    `edited(path, text)` is a change by hand; `article.model.TEXT_FIELDS` lists the paths.
    """

    edited = Signal(str, str)
    decorative_set = Signal(bool)
    sources_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headline = GrowingText(style.HEADLINE, bold=True)
        self._standfirst = GrowingText(style.STANDFIRST, bold=False)
        self._lines = {
            path: _line(path) for path in ("section", "tags", "byline", "dateline", "date", "slug")
        }
        self._picture = PictureField()
        self._sources = QPushButton("No sources yet")
        self._sources.setProperty("role", "quiet")
        self._sources.setAccessibleName("Sources: open the ledger")
        self._sources.clicked.connect(self.sources_wanted)
        self._texts = {"headline": self._headline, "standfirst": self._standfirst}
        for path, text in self._texts.items():
            text.setPlaceholderText(_HINTS[path])
            text.setAccessibleName(_LABELS[path])
            text.changed.connect(partial(self.edited.emit, path))
        for path, line in self._lines.items():
            line.textEdited.connect(partial(self.edited.emit, path))
        self._picture.edited.connect(self.edited)
        self._picture.decorative_set.connect(self.decorative_set)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.STEP)
        top = QGridLayout()
        top.setHorizontalSpacing(3 * style.GAP)
        top.setVerticalSpacing(0)
        for column, path in enumerate(("section", "tags")):
            top.addWidget(_label(path), 0, column)
            top.addWidget(self._lines[path], 1, column)
        top.setColumnStretch(0, 2)
        top.setColumnStretch(1, 3)
        layout.addLayout(top)
        layout.addSpacing(style.STEP)
        layout.addWidget(self._headline)
        layout.addWidget(self._standfirst)
        layout.addWidget(_rule())
        row = QGridLayout()
        row.setHorizontalSpacing(2 * style.GAP)
        row.setVerticalSpacing(0)
        for column, (path, stretch) in enumerate(
            (("byline", 4), ("dateline", 3), ("date", 3), ("slug", 4))
        ):
            row.addWidget(_label(path), 0, column)
            row.addWidget(self._lines[path], 1, column)
            row.setColumnStretch(column, stretch)
        layout.addLayout(row)
        layout.addWidget(_rule())
        last = QHBoxLayout()
        last.setSpacing(style.STEP)
        last.addLayout(self._picture.head)
        last.addSpacing(2 * style.EDGE)
        label = QLabel("Sources")
        label.setProperty("role", "label")
        last.addWidget(label)
        last.addWidget(self._sources)
        last.addStretch(1)
        layout.addLayout(last)
        layout.addWidget(self._picture)
        layout.addWidget(_rule())

    def show_article(self, article: Article, base: Path) -> None:
        """Show every field of `article`; what already reads so stays untouched."""
        for path, text in self._texts.items():
            text.set_text(text_of(article, path))
        for path, line in self._lines.items():
            _show(line, text_of(article, path))
        self._picture.show_picture(article, base)
        names = [source.name or source.key for source in article.sources]
        self._sources.setText(", ".join(names[:4]) + ("…" if len(names) > 4 else "") or "Add…")

    def choose_picture(self) -> None:
        """Ask for the lead picture's file."""
        self._picture.choose()

    def mark(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Underline the fields that have a problem, with the message as tool tip."""
        worst: dict[str, Diagnostic] = {}
        for found in diagnostics:
            if found.field not in worst or found.severity is Severity.BLOCK:
                worst[found.field] = found
        for path, widget in self._widgets().items():
            found = worst.get(path)
            severity = found.severity.value if found else ""
            if widget.property("severity") != severity:
                widget.setProperty("severity", severity)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            widget.setToolTip(f"{found.message}\n{found.reason}" if found else "")
            widget.setAccessibleDescription(found.message if found else "")

    def focus_field(self, path: str, start: int, end: int) -> None:
        """Put the cursor on `start:end` of a field."""
        if path == "picture.file":
            self._picture.choose()
            return
        widget = self._widgets().get(path)
        if widget is None:
            return
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.setSelection(start, end - start)
        else:
            cursor = widget.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
            widget.setTextCursor(cursor)

    def _widgets(self) -> dict[str, GrowingText | QLineEdit]:
        return {**self._texts, **self._lines, **self._picture.lines}


def _line(path: str) -> QLineEdit:
    line = QLineEdit()
    line.setProperty("role", "inline")
    # A line edit keeps two pixels to itself; its text is to stand under its label.
    line.setTextMargins(-2, 0, 0, 0)
    line.setPlaceholderText(_HINTS[path])
    line.setAccessibleName(_LABELS[path])
    return line


def _label(path: str) -> QLabel:
    label = QLabel(_LABELS[path])
    label.setProperty("role", "label")
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    return rule


def _show(line: QLineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)

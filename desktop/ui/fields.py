"""The article's fields above the body, set like the article they become."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.article.model import Article, text_of
from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.exchange.media import Incoming, small
from desktop.translation import later, tr, trn
from desktop.ui import style
from desktop.ui.editor.mirror import units_before
from desktop.ui.editor.pasting import PICTURES, Refused, brings_pictures, pictures_of
from desktop.ui.elided import Elided
from desktop.ui.one_line import LABELS, GrowingText, Line

# The one-line fields above the headline and below the standfirst, with their shares of the width.
_ABOVE = {"section": 4, "tags": 6, "language": 2}
_BELOW = {"byline": 4, "dateline": 4, "date": 3, "embargo": 3, "slug": 4}
_HINTS = {
    "embargo": later("Nothing leaves before: 2026-11-24 06:00 Europe/Berlin"),
    "language": later(
        "As a tag: en-GB, de, ar. With “en” the checks see from the text what it is."
    ),
}
_URGENCY = (Severity.BLOCK, Severity.WARN, Severity.INFO)


class PictureField(QWidget):
    """The lead picture: a thumbnail, its file, and what readers are told about it."""

    edited = Signal(str, str)
    decorative_set = Signal(bool)
    chosen = Signal(list)
    """What is to be the lead picture (`list[Incoming | Clip]`)."""
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._base = Path()
        self._file = ""
        self._thumb = QLabel()
        self._thumb.setFixedSize(96, 64)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumb.setAccessibleName(tr("Lead picture"))
        self._name = Elided()
        self._name.setProperty("role", "mute")
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._choose = QPushButton(tr("Add…"))
        self._choose.setProperty("role", "quiet")
        self._choose.setAccessibleName(tr("Choose the lead picture"))
        self._choose.clicked.connect(self.choose)
        self._remove = QPushButton(tr("Remove"))
        self._remove.setProperty("role", "quiet")
        self._remove.setAccessibleName(tr("Remove the lead picture"))
        self._remove.clicked.connect(self.removed)
        self._decorative = QCheckBox(tr("Decorative (says nothing, needs no alt text)"))
        self._decorative.toggled.connect(self.decorative_set)
        self.lines = {
            path: Line(path)
            for path in ("picture.alt", "picture.caption", "picture.credit", "picture.licence")
        }
        self._details = self._lay_out()

    def _lay_out(self) -> QWidget:
        self.head = QHBoxLayout()
        self.head.setSpacing(style.STEP)
        label = QLabel(tr("Lead picture"))
        label.setProperty("role", "label")
        self.head.addWidget(label)
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
            self.lines[path].changed.connect(partial(self.edited.emit, path))
        below = QHBoxLayout()
        below.addWidget(self._decorative)
        below.addWidget(self._name, 1)
        grid.addLayout(below, 2, 1, 1, 4)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(4, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(details)
        return details

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """The buttons beside the label, in their order."""
        return self._choose, self._remove

    @property
    def details(self) -> tuple[QWidget, ...]:
        """What is filled in about the picture, in its order."""
        return *self.lines.values(), self._decorative

    def show_picture(self, article: Article, base: Path, *, fresh: bool) -> None:
        """Show the article's lead picture; relative files are looked for in `base`."""
        picture = article.picture
        shown = bool(picture.file)
        self._details.setVisible(shown)
        self.setVisible(shown)
        self._remove.setVisible(shown)
        self._choose.setText(tr("Change…") if shown else tr("Add…"))
        self._name.setVisible(shown)
        self._name.show_text(Path(picture.file).name)
        for path, line in self.lines.items():
            line.set_text(text_of(article, path), fresh=fresh)
        self._decorative.blockSignals(True)
        self._decorative.setChecked(picture.decorative)
        self._decorative.blockSignals(False)
        self.lines["picture.alt"].setEnabled(not picture.decorative)
        if (picture.file, base) != (self._file, self._base):
            self._file, self._base = picture.file, base
            self._load_thumbnail()

    def choose(self) -> None:
        """Ask for a picture file."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Lead picture"), "", picture_pattern())
        if name:
            self.chosen.emit([Incoming(Path(name).name, Path(name))])

    def _load_thumbnail(self) -> None:
        if not self._file:
            return
        ratio = self.devicePixelRatioF()
        reader = QImageReader(str(small(self._base / self._file)))
        reader.setAutoTransform(True)
        # Reading small spares the time and memory that a camera's full size takes.
        whole = reader.size()
        if whole.isValid():
            box = self._thumb.size() * ratio
            turned = reader.transformation() & reader.transformation().TransformationRotate90
            box = box.transposed() if turned else box
            reader.setScaledSize(whole.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
        shown = QPixmap.fromImageReader(reader)
        if shown.isNull():
            self._thumb.setText(tr("not found"))
            return
        shown.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(shown)


class Fields(QWidget):
    """All fields but the body.

    `edited(path, text)` is a change by hand; `article.model.TEXT_FIELDS` lists the paths.
    """

    edited = Signal(str, str)
    decorative_set = Signal(bool)
    sources_wanted = Signal()
    picture_chosen = Signal(list)
    """Pictures (`list[Incoming | Clip]`) chosen or dropped, the first to be the lead."""
    picture_removed = Signal()
    refused = Signal(str)
    """Something was not taken in, and why, in a sentence for the writer."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._ident = ""
        self._headline = GrowingText("headline", style.HEADLINE, bold=True)
        self._standfirst = GrowingText("standfirst", style.STANDFIRST, bold=False)
        self._lines = {path: Line(path) for path in (*_ABOVE, *_BELOW)}
        for path, hint in _HINTS.items():
            self._lines[path].setToolTip(tr(hint))
        self._picture = PictureField()
        self._sources = QPushButton(tr("No sources yet"))
        self._sources.setProperty("role", "quiet")
        self._sources.setAccessibleName(tr("Sources: open the ledger"))
        self._sources.clicked.connect(self.sources_wanted)
        self._texts = {"headline": self._headline, "standfirst": self._standfirst}
        for path, text in self._texts.items():
            text.changed.connect(partial(self.edited.emit, path))
        for path, line in self._lines.items():
            line.changed.connect(partial(self.edited.emit, path))
        self._picture.edited.connect(self.edited)
        self._picture.decorative_set.connect(self.decorative_set)
        self._picture.chosen.connect(self.picture_chosen)
        self._picture.removed.connect(self.picture_removed)
        self._lay_out()
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Tab and Enter go from one to the next as one reads."""
        lines = self._lines
        chain: list[QWidget] = [lines[path] for path in _ABOVE]
        chain += [self._headline, self._standfirst, *(lines[path] for path in _BELOW)]
        chain += [*self._picture.controls, self._sources, *self._picture.details]
        for first, second in pairwise(chain):
            self.setTabOrder(first, second)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.STEP)
        top = QGridLayout()
        top.setHorizontalSpacing(3 * style.GAP)
        top.setVerticalSpacing(0)
        for column, (path, stretch) in enumerate(_ABOVE.items()):
            top.addWidget(_label(path), 0, column)
            top.addWidget(self._lines[path], 1, column)
            top.setColumnStretch(column, stretch)
        layout.addLayout(top)
        layout.addSpacing(style.STEP)
        layout.addWidget(self._headline)
        layout.addWidget(self._standfirst)
        layout.addWidget(_rule())
        row = QGridLayout()
        row.setHorizontalSpacing(2 * style.GAP)
        row.setVerticalSpacing(0)
        for column, (path, stretch) in enumerate(_BELOW.items()):
            row.addWidget(_label(path), 0, column)
            row.addWidget(self._lines[path], 1, column)
            row.setColumnStretch(column, stretch)
        self._lines["date"].setMinimumWidth(style.EDGE * 5)
        layout.addLayout(row)
        layout.addWidget(_rule())
        last = QHBoxLayout()
        last.setSpacing(style.STEP)
        last.addLayout(self._picture.head)
        last.addSpacing(style.EDGE)
        label = QLabel(tr("Sources"))
        label.setProperty("role", "label")
        last.addWidget(label)
        last.addWidget(self._sources)
        last.addStretch(1)
        layout.addLayout(last)
        layout.addWidget(self._picture)
        layout.addWidget(_rule())

    def show_article(self, article: Article, base: Path) -> None:
        """Show every field of `article`; what already reads so stays untouched."""
        fresh = article.id != self._ident
        self._ident = article.id
        for path, widget in {**self._texts, **self._lines}.items():
            widget.set_text(text_of(article, path), fresh=fresh)
        self._picture.show_picture(article, base, fresh=fresh)
        names = [source.name or source.key for source in article.sources]
        self._sources.setText(_named(names))
        self._sources.setToolTip("\n".join(names))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture may be dropped anywhere on the fields."""
        event.setAccepted(brings_pictures(event.mimeData()))
        if event.isAccepted():
            event.setDropAction(Qt.DropAction.CopyAction)

    def dropEvent(self, event: QDropEvent) -> None:
        """What is dropped becomes the lead picture."""
        # Copied, so that no other program takes its file for moved.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(event.mimeData())

    def take(self, source: QMimeData) -> None:
        """The picture in a clipboard or drop is to be the lead picture."""
        found = pictures_of(source)
        if isinstance(found, Refused):
            self.refused.emit(found.reason)
        elif found:
            self.picture_chosen.emit(found)

    def is_at_picture(self, widget: QWidget | None) -> bool:
        """Whether a widget belongs to the lead picture, where pasting one makes sense."""
        return widget in (*self._picture.controls, *self._picture.details)

    def choose_picture(self) -> None:
        """Ask for the lead picture's file."""
        self._picture.choose()

    def mark(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Underline the fields that have a problem, with the message as tool tip."""
        worst: dict[str, Diagnostic] = {}
        for found in diagnostics:
            other = worst.get(found.field)
            if other is None or _urgency(found) < _urgency(other):
                worst[found.field] = found
        for path, widget in self._widgets().items():
            found = worst.get(path)
            severity = found.severity.value if found else ""
            if widget.property("severity") != severity:
                widget.setProperty("severity", severity)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            hint = tr(_HINTS[path]) if path in _HINTS else ""
            widget.setToolTip(f"{found.message}\n{found.reason}" if found else hint)
            widget.setAccessibleDescription(found.message if found else "")

    def focus_field(self, path: str, start: int, end: int) -> None:
        """Put the cursor on `start:end` (code points) of a field."""
        if path == "picture.file":
            self._picture.choose()
            return
        widget = self._widgets().get(path)
        if widget is None:
            return
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        text = widget.text()
        # The text may have moved on since the finding.
        first, last = (units_before(text, min(place, len(text))) for place in (start, end))
        if isinstance(widget, Line):
            widget.setSelection(first, last - first)
        else:
            cursor = widget.textCursor()
            cursor.setPosition(first)
            cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
            widget.setTextCursor(cursor)

    def _widgets(self) -> dict[str, GrowingText | Line]:
        return {**self._texts, **self._lines, **self._picture.lines}


def _urgency(found: Diagnostic) -> int:
    return _URGENCY.index(found.severity) if found.severity in _URGENCY else len(_URGENCY)


def _label(path: str) -> QLabel:
    label = QLabel(tr(LABELS[path]))
    label.setProperty("role", "label")
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    return rule


def picture_pattern() -> str:
    """What a file dialog offers where pictures are wanted."""
    return tr("Pictures ({suffixes})", suffixes=" ".join(f"*{suffix}" for suffix in PICTURES))


def _named(names: Sequence[str]) -> str:
    """The first of the sources and how many more there are, on the button to the ledger."""
    if len(names) < 2:
        return names[0] if names else tr("Add…")
    return trn("{name} and {count} more", "{name} and {count} more", len(names) - 1, name=names[0])

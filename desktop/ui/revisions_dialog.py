"""The earlier texts of an article: any two side by side, and the way back to one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.article.model import TEXT_FIELDS, Article, text_of
from desktop.library.history import Entry
from desktop.translation import hour, later, tr
from desktop.ui import style
from desktop.ui.compared import sides
from desktop.ui.direction import cells, margins, table
from desktop.ui.drafts_panel import age
from desktop.ui.explained import explain
from desktop.ui.one_line import LABELS
from desktop.ui.reasons import reason_said
from desktop.ui.spoken import name_choice
from desktop.ui.style import Colours

_NAMES = LABELS | {
    "picture.file": later("Lead picture"),
    "picture.alt": later("Picture’s description"),
    "picture.caption": later("Picture’s caption"),
    "picture.credit": later("Picture’s credit"),
    "picture.licence": later("Picture’s licence"),
    "body": later("Text"),
}
_NOW = later("As it is now")
_NONE = later(
    "No earlier text is kept yet.\n\nOne is kept with each publication, before each going back,"
    " and every five minutes while you write; those of before today are thinned out."
)
_SAME = later("The two are the same, in every field.")


@dataclass(frozen=True, slots=True)
class Compared:
    """A field in which two texts differ, each side as rich text."""

    name: str
    left: str
    right: str


class RevisionsDialog(QDialog):
    """A list of texts, newest first, and the chosen one beside another.

    `wanted(left, right)` asks to compare two by their numbers, -1 for the text as it is now;
    answered by `show_compared`. `chosen(number)` asks to go back to one.
    """

    wanted = Signal(int, int)
    chosen = Signal(int)

    def __init__(
        self, entries: Sequence[Entry], now: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Earlier texts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1080, 640)
        self._entries = list(entries)
        self._texts = QListWidget()
        self._other = QComboBox()
        self._shown = QTextBrowser()
        self._said = QLabel(tr("Going back is one step of undo; what you have now is kept first."))
        self._back = QPushButton(tr("&Go back to this text"))
        close = QPushButton(tr("Close"))
        self._other.addItem(tr(_NOW), -1)
        for entry in entries:
            told = _told(entry, now())
            self._texts.addItem(told)
            self._other.addItem(told.replace("\n", ", "), entry.number)
        self._back.setProperty("role", "primary")
        for button in (close, self._back):
            button.setAutoDefault(False)
        self._lay_out(close)
        close.clicked.connect(self.reject)
        self._back.clicked.connect(self._go_back)
        self._texts.currentRowChanged.connect(self._ask)
        self._texts.itemActivated.connect(self._to_button)
        self._other.currentIndexChanged.connect(self._ask)
        self._back.setEnabled(bool(entries))
        if entries:
            self._texts.setCurrentRow(0)
        else:
            self._shown.setPlainText(tr(_NONE))

    def _lay_out(self, close: QPushButton) -> None:
        self._texts.setAccessibleName(tr("Earlier texts, newest first"))
        self._texts.setMinimumWidth(200)
        name_choice(self._other, tr("Compare with"))
        self._shown.setAccessibleName(tr("What differs"))
        self._shown.setOpenLinks(False)
        self._shown.setProperty("role", "result")
        self._shown.document().setDocumentMargin(style.EDGE)
        self._said.setProperty("role", "hint")
        with_what = QLabel(tr("beside"))
        with_what.setProperty("role", "mute")
        top = QHBoxLayout()
        top.setSpacing(style.GAP)
        top.addWidget(with_what)
        top.addWidget(self._other, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(*margins(style.GAP, 0, 0, 0))
        column.setSpacing(style.GAP)
        column.addLayout(top)
        column.addWidget(self._shown, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._texts)
        splitter.addWidget(right)
        splitter.setSizes([240, 800])
        splitter.setChildrenCollapsible(False)
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self._said, 1)
        below.addWidget(close)
        below.addWidget(self._back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addWidget(splitter, 1)
        layout.addLayout(below)

    def ask(self) -> None:
        """Ask for what is chosen to be compared."""
        self._ask()

    def _ask(self, *_: object) -> None:
        row = self._texts.currentRow()
        if row >= 0:
            self.wanted.emit(self._entries[row].number, self._other.currentData())

    def show_compared(self, fields: Sequence[Compared]) -> None:
        """Show two texts side by side, the fields that differ."""
        row = self._texts.currentRow()
        left = self._texts.item(row).text().replace("\n", ", ") if row >= 0 else ""
        heads = (
            f'<td width="50%"><b>{escape(one)}</b></td>'
            for one in (left, self._other.currentText())
        )
        rows = [cells(*heads)]
        for one in fields:
            rows.append(cells(f'<td colspan="2"><br><b>{escape(one.name)}</b></td>'))
            rows.append(cells(f"<td>{one.left or '—'}</td>", f"<td>{one.right or '—'}</td>"))
        self._shown.setHtml(
            table(rows, ' width="100%" cellspacing="0" cellpadding="6"')
            + ("" if fields else f"<p>{escape(tr(_SAME))}</p>")
        )

    def _to_button(self, *_: object) -> None:
        self._back.setFocus()

    def say(self, text: str) -> None:
        """Say what went wrong."""
        self._said.setText(text)

    def _go_back(self) -> None:
        row = self._texts.currentRow()
        if row >= 0:
            self.chosen.emit(self._entries[row].number)
            self.accept()


def compared(old: Article, new: Article, colours: Colours) -> list[Compared]:
    """The fields in which two texts differ, the ledger and the corrections among them."""
    found: list[Compared] = []
    for name, one, other in _pairs(old, new):
        if one != other:
            found.append(Compared(name, *sides(one, other, colours.danger, colours.good)))
    return found


def _pairs(old: Article, new: Article) -> list[tuple[str, str, str]]:
    pairs = [(tr(_NAMES[name]), text_of(old, name), text_of(new, name)) for name in TEXT_FIELDS]
    return [
        *pairs,
        (tr("Sources"), _sources(old), _sources(new)),
        (tr("Replies"), _replies(old), _replies(new)),
        (tr("Corrections"), _corrections(old), _corrections(new)),
    ]


def _sources(article: Article) -> str:
    lines: list[str] = []
    for one in article.sources:
        said = (one.name or one.key, one.role, one.organisation, one.terms.value, one.contact)
        lines.append(", ".join(part for part in said if part))
        lines += [f"  “{statement.text}”" for statement in one.statements]
    return "\n".join(lines)


def _replies(article: Article) -> str:
    said = [(one.party, one.allegation, one.asked, one.answer) for one in article.replies]
    return "\n".join(", ".join(filter(None, one)) for one in said)


def _corrections(article: Article) -> str:
    return "\n".join(f"{one.date} {one.note}" for one in article.corrections)


def _told(entry: Entry, now: datetime) -> str:
    """When and why it was kept, and who wrote it."""
    reason = reason_said(entry.reason)
    if entry.who:
        reason = tr("{reason}, by {who}", reason=reason, who=entry.who)
    when, exact = age(entry.at, now), hour(entry.at.astimezone())
    if exact not in when:
        when = tr("{when} ({hour})", when=when, hour=exact)
    return f"{when[:1].upper()}{when[1:]}\n{reason}"

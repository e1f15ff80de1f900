"""What was changed here and what was changed there, field by field, and which is to stand."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.publishing.merging import Choice, Field, Piece, State, merged
from desktop.publishing.newsdesk import Divergence
from desktop.translation import later, tr
from desktop.ui import fonts, style
from desktop.ui.compared import BREAK, added, broken, removed, shortened, word_by_word
from desktop.ui.direction import margins
from desktop.ui.explained import explain
from desktop.ui.style import Colours

_NAMES = {
    "section": later("Section"),
    "headline": later("Headline"),
    "standfirst": later("Standfirst"),
    "byline": later("Byline"),
    "dateline": later("Dateline"),
    "slug": later("Slug"),
    "tags": later("Tags"),
    "picture.file": later("Lead picture"),
    "picture.alt": later("Picture’s description"),
    "picture.caption": later("Picture’s caption"),
    "body": later("Text"),
}
_STATES = {
    State.MINE: later("changed by you only"),
    State.THEIRS: later("changed there only"),
    State.MERGED: later("changed on both sides, in different places"),
    State.CONFLICT: later("changed on both sides: choose"),
}
_CHOICES = {
    Choice.MINE: later("Keep mine"),
    Choice.THEIRS: later("Keep theirs"),
    Choice.BOTH: later("Keep both"),
}
# What stands where nothing else is chosen.
_USUAL = {
    State.MINE: Choice.MINE,
    State.THEIRS: Choice.THEIRS,
    State.MERGED: Choice.BOTH,
}
_WHOSE = {
    State.MINE: later("you"),
    State.THEIRS: later("there"),
    State.MERGED: later("both"),
}
_COLOURS = {State.MINE: "accent", State.THEIRS: "warning", State.MERGED: "good"}
# What a picture brings along that has no line of its own here.
_WHOSE_IT = ("credit", "licence")
_SIDES = ("base", "mine", "theirs")


class MergeDialog(QDialog):
    """The fields that differ one under the other, and beside them what will stand.

    `decided(Article)` has the article as chosen. Nothing is sent by it, nor changed here.
    """

    decided = Signal(object)

    def __init__(
        self, divergence: Divergence, site: str, when: str, colours: Colours, parent: QWidget
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Changed on both sides"))
        self.resize(1080, 680)
        self._divergence = divergence
        self._choices: dict[str, Choice] = {}
        who = divergence.changed_by or tr("Somebody")
        heading = QLabel(
            tr("{who} changed this post on {site}, {when}", who=who, site=site, when=when)
            if when
            else tr("{who} changed this post on {site}", who=who, site=site)
        )
        heading.setProperty("role", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self._legend = QLabel()
        self._compared: list[tuple[QLabel, Field]] = []
        self._result = QTextBrowser()
        self._result.setAccessibleName(tr("What will stand"))
        self._result.setOpenLinks(False)
        self._result.setProperty("role", "result")
        self._result.document().setDocumentMargin(style.EDGE)
        self._said = QLabel()
        self._said.setProperty("role", "hint")
        self._apply = QPushButton(tr("Apply"))
        self._apply.setObjectName("apply")
        self._apply.setProperty("role", "primary")
        self._apply.clicked.connect(self._decide)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        for button in (cancel, self._apply):
            button.setAutoDefault(False)
        self._lay_out(heading, cancel)
        self.set_colours(colours)
        self._show_result()

    def set_colours(self, colours: Colours) -> None:
        """Compare in this palette from now on."""
        self._legend.setText(
            f"{_side(tr('you'), added(tr('added by you'), colours.accent))} &nbsp; "
            f"{removed(tr('taken out by you'), colours.accent)} &nbsp; &nbsp; "
            f"{_side(tr('there'), added(tr('added there'), colours.warning))} &nbsp; "
            f"{removed(tr('taken out there'), colours.warning)}"
        )
        for shown, field in self._compared:
            shown.setText(_compared(field.pieces, colours))

    def _lay_out(self, heading: QLabel, cancel: QPushButton) -> None:
        inner = QWidget()
        inner.setObjectName("paper")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fields = QVBoxLayout(inner)
        fields.setContentsMargins(*(style.EDGE,) * 4)
        fields.setSpacing(style.EDGE)
        for field in self._divergence.fields:
            fields.addLayout(self._field(field))
        fields.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(inner)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        shown = QWidget()
        result = QVBoxLayout(shown)
        result.setContentsMargins(*margins(style.EDGE, 0, 0, 0))
        title = QLabel(tr("What will stand"))
        title.setProperty("role", "title")
        result.addWidget(title)
        result.addWidget(self._result, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(scrolled)
        splitter.addWidget(shown)
        splitter.setSizes([640, 400])
        splitter.setChildrenCollapsible(False)
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self._said, 1)
        below.addWidget(cancel)
        below.addWidget(self._apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE + style.STEP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        for widget in (heading, self._legend):
            layout.addWidget(widget)
        layout.addWidget(splitter, 1)
        layout.addLayout(below)

    def _field(self, field: Field) -> QVBoxLayout:
        name, state = tr(_NAMES[field.name]), tr(_STATES[field.state])
        title = QLabel(f"<b>{name}</b> · {state}")
        title.setTextFormat(Qt.TextFormat.RichText)
        shown = QLabel()
        self._compared.append((shown, field))
        shown.setTextFormat(Qt.TextFormat.RichText)
        shown.setWordWrap(True)
        shown.setAccessibleName(f"{name}, {state}")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        group = QButtonGroup(self)
        offered = _offered(field)
        for number, choice in enumerate(offered):
            words = tr(_CHOICES[choice])
            button = QPushButton(words)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("role", "segment")
            button.setProperty("place", {0: "first", len(offered) - 1: "last"}.get(number, ""))
            button.setAccessibleName(f"{words}: {name}")
            fonts.make_room(button)
            button.setChecked(choice is _USUAL.get(field.state))
            button.clicked.connect(partial(self._choose, field.name, choice))
            group.addButton(button)
            buttons.addWidget(button)
        buttons.addStretch(1)
        rule = QFrame()
        rule.setObjectName("rule")
        made = QVBoxLayout()
        made.setSpacing(style.GAP)
        made.addWidget(title)
        made.addWidget(shown)
        made.addLayout(buttons)
        made.addWidget(rule)
        return made

    def _choose(self, name: str, choice: Choice) -> None:
        self._choices[name] = choice
        self._show_result()

    def _show_result(self) -> None:
        fields = self._divergence.fields
        left = [one for one in fields if one.state is State.CONFLICT]
        left = [one for one in left if one.name not in self._choices]
        parts: list[str] = []
        for field in fields:
            text = field.text(self._choices.get(field.name, Choice.BOTH))
            said = f"<p>({escape(tr('not chosen yet'))})</p>" if field in left else _lines(text)
            parts.append(f"<p><b>{tr(_NAMES[field.name])}</b></p>{said}")
        place = self._result.verticalScrollBar().value()
        self._result.setHtml("".join(parts))
        self._result.verticalScrollBar().setValue(place)
        self._apply.setEnabled(not left)
        names = ", ".join(tr(_NAMES[one.name]) for one in left)
        self._said.setText(
            tr("Still to choose: {names}.", names=names)
            if left
            else tr("Your text as it is now is kept in the history. Nothing is published by this.")
        )

    def _decide(self) -> None:
        mine = self._divergence.mine
        article = merged(mine, self._divergence.fields, self._choices)
        if article.picture.file != mine.picture.file:
            # Whose picture it is comes with it: our credit is of another one.
            credit, licence = (getattr(self._divergence.theirs.picture, name) for name in _WHOSE_IT)
            picture = replace(article.picture, decorative=False, credit=credit, licence=licence)
            article = replace(article, picture=picture)
        self.accept()
        self.decided.emit(article)


def _offered(field: Field) -> tuple[Choice, ...]:
    """What can be chosen: of a change on one side alone, and of pictures, there is no both."""
    one_sided = field.state in (State.MINE, State.THEIRS) or field.name == "picture.file"
    return (Choice.MINE, Choice.THEIRS) if one_sided else tuple(_CHOICES)


def _lines(text: str) -> str:
    paragraphs = escape(text).split("\n\n")
    return "".join(f"<p>{one.replace(chr(10), '<br>')}</p>" for one in paragraphs) or "<p>—</p>"


def _compared(pieces: Sequence[Piece], colours: Colours) -> str:
    """The pieces as rich text: whose change each is in words as well as in colour."""
    shown: list[str] = []
    for number, piece in enumerate(_joined(pieces)):
        if piece.state is State.SAME:
            shown.append(broken(escape(shortened(piece.base, first=number == 0))))
        elif piece.state is State.CONFLICT:
            base, ours, others = (getattr(piece, side).strip("\n") for side in _SIDES)
            mine = _side(tr("you"), word_by_word(base, ours, colours.accent))
            theirs = _side(tr("there"), word_by_word(base, others, colours.warning))
            shown.append(f"{2 * BREAK if shown else ''}{mine}{BREAK}{theirs}{BREAK}")
        else:
            new = piece.theirs if piece.state is State.THEIRS else piece.mine
            # A new paragraph begins with the sign of who wrote it.
            words = new if piece.base else new.lstrip("\n")
            shown.append(BREAK * (len(new) - len(words)))
            colour = getattr(colours, _COLOURS[piece.state])
            shown.append(_side(tr(_WHOSE[piece.state]), word_by_word(piece.base, words, colour)))
    return re.sub(rf"(?:{BREAK}){{3,}}", 2 * BREAK, "".join(shown)).removesuffix(BREAK)


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Changes of one side with nothing but a blank between them as one."""
    found: list[Piece] = []
    for piece in pieces:
        found.append(piece)
        while (
            len(found) > 2
            and found[-1].state is found[-3].state is not State.SAME
            and found[-2].state is State.SAME
            and not found[-2].base.strip()
        ):
            one, blank, other = found[-3:]
            texts = (getattr(one, n) + blank.base + getattr(other, n) for n in _SIDES)
            found[-3:] = [Piece(one.state, *texts)]
    return found


def _side(name: str, html: str) -> str:
    return f" <small><b>{escape(name)}:</b></small> {html}"

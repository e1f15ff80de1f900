"""Words in the text bound to whoever said them: on which terms, and whether they were checked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.article.binding import State, bind, is_verified, state_of, verify
from desktop.article.ledger import Source, Statement, Terms
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.analyst import Analysis
from desktop.ui.editor.widget import Editor
from desktop.ui.entries import line_edit
from desktop.ui.explained import explain
from desktop.ui.session import Session
from desktop.ui.sources import TERMS, capital
from desktop.ui.toolbar import Notice

if TYPE_CHECKING:
    from desktop.attribution.checker import Report

Range = tuple[int, int]


class StatementDialog(QDialog):
    """The form for one statement; `chosen` is the key of the source to begin with.

    One that is `kept` already can be let go: it ends with REMOVED where the words are to be
    bound to nobody any more.
    """

    REMOVED = 2

    def __init__(
        self, statement: Statement, words: str, sources: Sequence[Source], chosen: str,
        parent: QWidget, *, kept: bool,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Words and source"))
        self.setMinimumWidth(500)
        self._start = statement
        self._source = QComboBox()
        self._source.setAccessibleName(tr("Said by"))
        for source in sources:
            self._source.addItem(source.name or source.key, source.key)
        self._source.setCurrentIndex(max(0, self._source.findData(chosen)))
        self._terms = QComboBox()
        self._terms.setAccessibleName(tr("Terms"))
        self._terms.addItem(tr("As for the source"), "")
        for terms in Terms:
            self._terms.addItem(capital(tr(TERMS[terms])), terms.value)
        self._terms.setCurrentIndex(self._terms.findData(statement.terms or ""))
        self._when = line_edit(statement.when, tr("When"), "2026-11-23 14:30")
        self._where = line_edit(statement.where, tr("Where"), tr("At the harbour office"))
        self._medium = line_edit(
            statement.medium, tr("How"), tr("In person, by telephone, recording")
        )
        self._verified = QCheckBox(tr("Checked word for word"))
        self._verified.setChecked(is_verified(statement))
        self._lay_out(words, kept=kept)

    def _lay_out(self, words: str, *, kept: bool) -> None:
        shown = QLabel(words)
        shown.setWordWrap(True)
        shown.setProperty("role", "mute")
        form = QFormLayout()
        form.setHorizontalSpacing(2 * style.GAP)
        form.setVerticalSpacing(style.GAP)
        form.addRow(tr("&Said by"), self._source)
        form.addRow(tr("&Terms"), self._terms)
        form.addRow(tr("&When"), self._when)
        form.addRow(tr("W&here"), self._where)
        form.addRow(tr("H&ow"), self._medium)
        form.addRow("", self._verified)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("role", "primary")
        if kept:
            remove = QPushButton(tr("Unbind"))
            remove.setAutoDefault(False)
            remove.clicked.connect(lambda: self.done(self.REMOVED))
            buttons.addButton(remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addWidget(shown)
        layout.addLayout(form)
        layout.addWidget(buttons)

    @property
    def key(self) -> str:
        """The key of the chosen source."""
        return cast("str", self._source.currentData())

    def statement(self) -> Statement:
        """The statement as the form has it; its words stay where they are bound."""
        terms = cast("str", self._terms.currentData())
        changed = replace(
            self._start,
            terms=Terms(terms) if terms else None,
            when=self._when.text().strip(),
            where=self._where.text().strip(),
            medium=self._medium.text().strip(),
        )
        return verify(changed, verified=self._verified.isChecked())


class Statements:
    """Binds the words at the caret to a source, or shows how they are bound."""

    def __init__(self, editor: Editor, session: Session, notice: Notice, window: QWidget) -> None:
        self._editor = editor
        self._session = session
        self._notice = notice
        self._window = window

    def bind(self) -> None:
        """Ask whose words are selected, or are in the quotation at the caret."""
        self._session.when_analysed(self._ask)

    def _ask(self, analysis: Analysis) -> None:
        sources = analysis.article.sources
        if not sources:
            self._notice.say(tr("There is nobody on the source list yet. Add a source first."))
            return
        known = _bound_at(sources, self._editor.caret_offset())
        selected = self._editor.selected_range()
        if known is not None and selected[0] == selected[1]:
            number, place = known
            self._edit(sources, number, place)
            return
        stretch, key = _words_meant(analysis.report, selected)
        if stretch is None:
            self._notice.say(
                tr("Select somebody’s words first, or put the caret into a quotation.")
            )
            return
        statement = bind(Statement(""), analysis.article.body, *stretch)
        dialog = StatementDialog(statement, statement.words, sources, key, self._window, kept=False)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._put(sources, dialog.key, dialog.statement())

    def _edit(self, sources: Sequence[Source], number: int, place: int) -> None:
        source = sources[number]
        old = source.statements[place]
        dialog = StatementDialog(
            old, old.now or old.words, sources, source.key, self._window, kept=True
        )
        outcome = dialog.exec()
        if outcome == QDialog.DialogCode.Rejected:
            return
        kept = (*source.statements[:place], *source.statements[place + 1 :])
        without = tuple(replace(one, statements=kept) if one is source else one for one in sources)
        if outcome == StatementDialog.REMOVED:
            self._session.set_sources(without)
        else:
            self._put(without, dialog.key, dialog.statement())

    def _put(self, sources: Sequence[Source], key: str, statement: Statement) -> None:
        self._session.set_sources(
            tuple(
                replace(one, statements=(*one.statements, statement)) if one.key == key else one
                for one in sources
            )
        )


def _bound_at(sources: Sequence[Source], offset: int) -> tuple[int, int] | None:
    """Source and statement (both counted from 0) whose words stand at a place of the body."""
    for number, source in enumerate(sources):
        for place, statement in enumerate(source.statements):
            bound = state_of(statement) in (State.BOUND, State.CHANGED)
            if bound and statement.at <= offset <= statement.at + statement.length:
                return number, place
    return None


def _words_meant(report: "Report", selected: Range) -> tuple[Range | None, str]:
    """The selection, or else the quotation around the caret; and the key of who said it."""
    start, end = selected
    around = [one for one in report.quotations if one.outer[0] <= start and end <= one.outer[1]]
    key = next((one.source for one in around if one.source), "") or ""
    if start < end:
        return (start, end), key
    if not around:
        return None, ""
    inmost = min(around, key=lambda one: one.end - one.start)
    return (inmost.start, inmost.end), key

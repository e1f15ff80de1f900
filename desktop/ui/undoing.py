"""Undo for what the editor's own history does not know: fixes and changes of the ledger.

The text's history stays the editor's. An amendment of fields or ledger is remembered with
the moment it was made at: the lines of the body, and how many steps the editor could undo.
Undo takes it back when the editor is at that very moment again, with the text edits that
belong to it; until then it undoes what was typed since. Comparing moments rather than keeping
a history of our own cannot get out of step with Qt's, whatever that joins or splits.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop.article.binding import unplaced
from desktop.ui.editor.widget import Editor
from desktop.ui.session import Amendment, Session


class _Moment(NamedTuple):
    """A state of the editor: what it says and what it could undo."""

    lines: tuple[str, ...]
    steps: int


@dataclass(frozen=True, slots=True)
class _Done:
    amendment: Amendment
    at: _Moment


class Undoing(QObject):
    """Undo and redo of the article as a whole, for the window's two actions."""

    def __init__(self, editor: Editor, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._session = session
        self._done: list[_Done] = []
        self._undone: list[_Done] = []
        session.amended.connect(self._remember)
        session.opened.connect(self._forget)

    def undo(self) -> None:
        """Take back what was done last."""
        while self._done and not self._reads(self._done[-1].amendment.after):
            # One of its fields was changed by hand since: that stays.
            self._done.pop()
        last = self._done[-1] if self._done else None
        passed = last is not None and self._is_past(last)
        if last is not None and (passed or self._moment() == last.at):
            self._take_back(last, text=last.amendment.text and not passed)
            return
        self._editor.undo()
        if last is not None and last.amendment.text and self._is_past(last):
            # What was typed next to a fix was one step with it.
            self._take_back(last, text=False)

    def _take_back(self, last: _Done, *, text: bool) -> None:
        self._done.pop()
        if text:
            self._editor.undo()
        self._session.restore(last.amendment.before)
        self._undone.append(_Done(last.amendment, self._moment()))

    def _is_past(self, done: _Done) -> bool:
        """Whether the editor has undone more than what was typed since."""
        return self._moment().steps < done.at.steps

    def redo(self) -> None:
        """Do again what was taken back last."""
        last = self._undone[-1] if self._undone else None
        here = last is not None and self._moment() == last.at
        if last is None or not here or not self._reads(last.amendment.before):
            self._editor.redo()
            return
        self._undone.pop()
        if last.amendment.text:
            self._editor.redo()
        self._session.restore(last.amendment.after)
        self._done.append(_Done(last.amendment, self._moment()))

    def _remember(self, amendment: Amendment) -> None:
        self._done.append(_Done(amendment, self._moment()))
        self._undone.clear()

    def _forget(self) -> None:
        self._done.clear()
        self._undone.clear()

    def _moment(self) -> _Moment:
        lines = tuple(self._editor.text_lines())
        return _Moment(lines, self._editor.document().availableUndoSteps())

    def _reads(self, values: Mapping[str, object]) -> bool:
        """Whether the fields are so; statements move with the text."""
        fields = self._session.fields()
        as_then = replace(fields, **values)
        same = unplaced(fields.sources) == unplaced(as_then.sources)
        return same and replace(as_then, sources=fields.sources) == fields

"""Quotation marks set as they are typed, by the language of the article.

Backspace right behind one brings the straight mark back, and so does undo's next step; what was
corrected like that is not set again. In code, links, tags and citations nothing is touched, as a
straight mark means something there.
"""

import re
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.preview.quotation_marks import Marks, typed
from desktop.ui.editor.markdown import Look, stretches
from desktop.ui.editor.surface import Surface

_STRAIGHT = ("'", '"')
# What is open before the caret and not closed yet: a tag, a comment, an address, attributes.
_OPEN = re.compile(
    r"<[/a-zA-Z!][^<>]*$|\]\([^()]*$|\{[^{}]*$|\S*://\S*$|\[@[^\]]*$|^ {0,3}\[[^\]]+\]:.*$"
    r"|^(?: {4}|\t)"
)
_TICKS = re.compile(r"`+")
_LITERAL = frozenset({Look.CODE, Look.ADDRESS, Look.CITATION, Look.COMMENT})
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor


class TypedMarks(QObject):
    """Sets quotation marks in the editor that is its parent; off until `set_marks`."""

    def __init__(self, editor: Surface) -> None:
        super().__init__(editor)
        self._marks: Marks | None = None
        self._last: tuple[int, str, str] | None = None

    @property
    def _editor(self) -> Surface:
        # Asked for each time: an editor that is referred to from here would refer to itself.
        return cast("Surface", self.parent())

    def set_marks(self, marks: Marks | None) -> None:
        """Set these from now on; None leaves what is typed alone."""
        self._marks = marks

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key is to do, where it is a quotation mark or takes one back."""
        last, self._last = self._last, None
        editor = self._editor
        if self._marks is None or editor.isReadOnly() or editor.overwriteMode():
            return False
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return last is not None and self._straighten(*last)
        plain = not event.modifiers() & ~_HARMLESS
        return event.text() in _STRAIGHT and plain and self._set(event.text(), self._marks)

    def _set(self, mark: str, marks: Marks) -> bool:
        cursor = self._editor.textCursor()
        start = cursor.selectionStart()
        block = self._editor.document().findBlock(start)
        before = block.text()[: start - block.position()]
        line, fence = self._editor.line_and_fence(block.blockNumber())
        if is_literal(line, fence, before):
            return False
        made = typed(mark, before, marks)
        if made == mark:
            return False
        cursor.insertText(made)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._last = (cursor.position(), made, mark)
        return True

    def _straighten(self, position: int, made: str, mark: str) -> bool:
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or cursor.position() != position:
            return False
        cursor.setPosition(position - len(made), _KEEP)
        if cursor.selectedText() != made:
            return False
        cursor.insertText(mark)
        self._editor.setTextCursor(cursor)
        return True


def is_literal(line: str, fence: str, before: str) -> bool:
    """Whether a mark behind `before`, the beginning of `line`, is none of the prose."""
    if fence or _OPEN.search(before):
        return True
    runs = _TICKS.findall(before)
    if runs and sum(run == runs[-1] for run in runs) % 2:
        return True
    at = len(before)
    return any(start < at < end and look in _LITERAL for start, end, look in stretches(line))

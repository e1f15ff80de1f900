"""Citation keys completed as one types: `[@` offers the sources of the article."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QCompleter, QListView

# What stands before the caret while a key is typed: "[@fa", or "[@falk; @re" for a second one.
_BEGUN = re.compile(r"\[(?:@[^\[\]@;\s]+\s*;\s*)*@([\w:.#$%&+?<>~/-]*)\Z")
_CHOOSING = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)
_WIDTH = 320


class Citing(QObject):
    """The list of sources under the caret of the editor that is its parent.

    Opens while a key is typed and closes with the bracket; Enter or Tab takes the chosen one,
    Escape none. Finds a source by any part of its key or name.
    """

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._keys: dict[str, str] = {}
        self._list: tuple[QCompleter, QListView] | None = None
        editor.textChanged.connect(self._look)

    @property
    def _editor(self) -> QPlainTextEdit:
        # Asked for each time: an editor that is referred to from here would refer to itself.
        return cast("QPlainTextEdit", self.parent())

    def offer(self, sources: Sequence[tuple[str, str]]) -> None:
        """Offer these from now on: citation key and name."""
        shown = {(f"{key}  {name}" if name and name != key else key): key for key, name in sources}
        if shown != self._keys:
            self._keys = shown
            if self._list is not None:
                completer, popup = self._list
                popup.hide()
                completer.deleteLater()
                self._list = None

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and self._list[1].isVisible()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the open list rather than for the text."""
        return self.is_open and event.key() in _CHOOSING

    def _begun(self) -> str | None:
        """The part of a key before the caret; None where none is being typed."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection():
            return None
        found = _BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        return found[1] if found else None

    def _look(self) -> None:
        begun = self._begun() if self._keys and self._editor.hasFocus() else None
        if begun is None:
            if self._list is not None:
                self._list[1].hide()
            return
        completer, popup = self._list = self._list or self._made()
        completer.setCompletionPrefix(begun)
        if completer.completionCount() == 0 or self._is_whole(begun, completer):
            popup.hide()
            return
        popup.setCurrentIndex(completer.completionModel().index(0, 0))
        box = self._editor.cursorRect()
        box.setWidth(_WIDTH)
        completer.complete(box)

    def _made(self) -> "tuple[QCompleter, QListView]":
        """The list, which most articles never show."""
        from PySide6.QtWidgets import QCompleter, QListView

        popup = QListView()
        popup.setProperty("role", "popup")
        popup.setAccessibleName(tr("Sources to cite"))
        made = QCompleter(list(self._keys), self)
        made.setPopup(popup)
        made.setWidget(self._editor)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.activated.connect(self._take)
        return made, popup

    def _is_whole(self, begun: str, completer: "QCompleter") -> bool:
        """Whether what is typed is the only key it can become."""
        only = completer.completionCount() == 1
        return only and self._keys.get(completer.currentCompletion()) == begun

    def _take(self, shown: str) -> None:
        begun = self._begun()
        key = self._keys.get(shown)
        if begun is None or key is None:
            return
        cursor = self._editor.textCursor()
        behind = cursor.block().text()[cursor.positionInBlock() :]
        left = QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        if behind.startswith("]"):
            cursor.insertText(key)
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        else:
            cursor.insertText(f"{key}]")
        self._editor.setTextCursor(cursor)

"""Citation keys completed as one types: `[@` offers the sources of the article."""

import re
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit

from desktop.translation import tr

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
        self._model = QStringListModel(self)
        self._popup = QListView()
        self._popup.setProperty("role", "popup")
        self._popup.setAccessibleName(tr("Sources to cite"))
        self._completer = QCompleter(self._model, self)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(editor)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._take)
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
            self._model.setStringList(list(shown))

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup.isVisible()

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
        begun = self._begun() if self._editor.hasFocus() else None
        if begun is None:
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(begun)
        if self._completer.completionCount() == 0 or self._complete(begun):
            self._popup.hide()
            return
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        box = self._editor.cursorRect()
        box.setWidth(_WIDTH)
        self._completer.complete(box)

    def _complete(self, begun: str) -> bool:
        """Whether what is typed is the only key it can become."""
        only = self._completer.completionCount() == 1
        return only and self._keys.get(self._completer.currentCompletion()) == begun

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

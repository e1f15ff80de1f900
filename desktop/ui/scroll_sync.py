"""Two-way scrolling: what the writer scrolls in one column, the other column follows.

Only scrolling by hand counts. Where the text moves because the caret does, the proof shows the
caret's paragraph anyway, and following that as well would make the columns push each other.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

from desktop.ui.editor.widget import Editor
from desktop.ui.preview_pane import PROOF, PreviewPane


class ScrollSync(QObject):
    """Ties the editor and the proof together by the lines of the source."""

    def __init__(self, editor: Editor, preview: PreviewPane, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._preview = preview
        self._tie(editor.verticalScrollBar(), self._follow_editor)
        self._tie(preview.proof.verticalScrollBar(), self._follow_proof)

    def _tie(self, bar: QScrollBar, follow: Callable[[], None]) -> None:
        # An action of the bar is the writer's, a new value may be anybody's. It is told before
        # the text has moved, and several may come in one turn: so follow afterwards, once.
        later = QTimer(self)
        later.setSingleShot(True)
        later.timeout.connect(follow)

        def touched(_action: int) -> None:
            later.start(0)

        bar.actionTriggered.connect(touched)

    def _follow_editor(self) -> None:
        bar, proof = self._editor.verticalScrollBar(), self._preview.proof
        if self._preview.mode != PROOF:
            return
        if bar.value() == bar.maximum():
            proof.scroll_to_end()
        else:
            proof.scroll_to_line(self._editor.top_line() if bar.value() else None)

    def _follow_proof(self) -> None:
        bar, target = self._preview.proof.verticalScrollBar(), self._editor.verticalScrollBar()
        if bar.value() in (bar.minimum(), bar.maximum()):
            target.setValue(target.maximum() if bar.value() else target.minimum())
        else:
            self._editor.scroll_to_line(self._preview.proof.top_line())

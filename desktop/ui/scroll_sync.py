"""Two-way scrolling: what the writer scrolls in one column, the other column follows.

Only scrolling by hand counts. Where the text moves because the caret does, the preview shows the
caret's paragraph anyway, and following that as well would make the columns push each other.
"""

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

from desktop.ui.editor.widget import Editor
from desktop.ui.page import WIDTHS
from desktop.ui.preview_pane import PROOF, PreviewPane


class ScrollSync(QObject):
    """Ties the editor and the preview, proof or page, together by the lines of the source."""

    def __init__(self, editor: Editor, preview: PreviewPane, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._preview = preview
        self._tie(editor.verticalScrollBar(), self._follow_editor)
        self._tie(preview.proof.verticalScrollBar(), self._follow_proof)
        preview.page.scrolled.connect(self._follow)

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
        bar, preview = self._editor.verticalScrollBar(), self._preview
        line = self._editor.top_line() if bar.value() else None
        ended = bar.value() == bar.maximum() and line is not None
        if preview.mode in WIDTHS:
            preview.page.scroll_to_line(inf if ended else line)
        elif preview.mode == PROOF and ended:
            preview.proof.scroll_to_end()
        elif preview.mode == PROOF:
            preview.proof.scroll_to_line(line)

    def _follow_proof(self) -> None:
        bar = self._preview.proof.verticalScrollBar()
        if bar.value() in (bar.minimum(), bar.maximum()):
            self._follow(inf if bar.value() else -1.0)
        else:
            self._follow(self._preview.proof.top_line())

    def _follow(self, line: float) -> None:
        """Bring a line to the top of the editor; what is below 0 is its head, infinity its end."""
        target = self._editor.verticalScrollBar()
        if line < 0 or line == inf:
            target.setValue(target.minimum() if line < 0 else target.maximum())
        else:
            self._editor.scroll_to_line(line)

"""What a screen reader is told of the text while somebody writes.

Nothing is said, and nothing worked out, while no assistive technology listens. Qt (6.11) cannot
mark a stretch of a text as misspelt or wrong on the bus: what it tells of a text are fonts and
underlines, and its text interface cannot be written anew in Python, where `attributes` and
`selection` are not bound. So what is marked at the caret is said once the caret rests there.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAction, QKeySequence

from desktop.attribution.counts import Counts
from desktop.attribution.diagnostic import Severity
from desktop.translation import number, tr, trn
from desktop.ui.editor.widget import Editor
from desktop.ui.problems import SPOKEN
from desktop.ui.spoken import announce

CARET_MS = 400
COUNT_MS = 1500
"""How long the caret, and the counts, rest before something is said about them."""


class Announcing(QObject):
    """Says what is marked where the caret rests, and how many problems there are.

    `wanted` is the switch for it, `fixes` the action that mends what is at the caret.
    """

    def __init__(self, editor: Editor, wanted: QAction, fixes: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._wanted = wanted
        self._fixes = fixes
        self._counts = Counts()
        self._at_caret = ""
        self._counted = ""
        self._caret_rests = self._timer(CARET_MS)
        self._counts_rest = self._timer(COUNT_MS)
        self._caret_rests.timeout.connect(self._say_mark)
        self._counts_rest.timeout.connect(self._say_counts)
        editor.caret_moved.connect(self._caret_moved)

    def show_counts(self, counts: Counts) -> None:
        """How many problems the newest analysis found."""
        if self._listening and (counts.blocks, counts.warnings, counts.infos) != (
            self._counts.blocks,
            self._counts.warnings,
            self._counts.infos,
        ):
            self._counts_rest.start()
        self._counts = counts

    def _timer(self, pause: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        return timer

    @property
    def _listening(self) -> bool:
        return QAccessible.isActive() and self._wanted.isChecked()

    def _caret_moved(self) -> None:
        if self._listening:
            self._caret_rests.start()

    def _say_mark(self) -> None:
        """Once for each marked stretch that the caret comes to, and again when it comes back."""
        said = self._found_at_caret()
        if said != self._at_caret and self._listening and self._editor.hasFocus():
            announce(self._editor, said)
        self._at_caret = said

    def _found_at_caret(self) -> str:
        mark = self._editor.mark_at_caret()
        keys = self._fixes.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if mark is not None:
            found = f"{tr(SPOKEN[Severity(mark.severity)])}: {mark.message}"
        elif word := self._misspelt():
            found = tr("Not in the dictionaries: {word}.", word=word)
        else:
            return ""
        return found + (" " + tr("{keys} shows what can be done.", keys=keys) if keys else "")

    def _misspelt(self) -> str:
        line, points = self._editor.locate(self._editor.selected_range()[0])
        wrong = self._editor.spelling.wrong_at(line, points)
        return wrong.text if wrong else ""

    def _say_counts(self) -> None:
        counts = self._counts
        found = counts.blocks + counts.warnings + counts.infos
        if not found:
            said = tr("No problems.")
        elif not counts.blocks:
            said = trn("{count} problem.", "{count} problems.", found)
        else:
            said = trn(
                "{count} problem. Stopping publication: {blocks}.",
                "{count} problems. Stopping publication: {blocks}.",
                found,
                blocks=number(counts.blocks),
            )
        if said != self._counted and self._listening:
            announce(self._editor, said)
        self._counted = said

"""What an editor's eye needs of the preview: on paper, on a second screen, scrolled along."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.exchange.exporting import Outgoing
from desktop.translation import tr
from desktop.ui.analyst import Analysis
from desktop.ui.editor.widget import Editor
from desktop.ui.finder import Find, Finder
from desktop.ui.outline import headings
from desktop.ui.pop_out import PopOut
from desktop.ui.preview_pane import PreviewPane
from desktop.ui.printing import Printing
from desktop.ui.scroll_sync import ScrollSync
from desktop.ui.toolbar import Notice
from desktop.ui.voices import Voices


class Viewing:
    """The window's actions that look at the article as a whole."""

    def __init__(
        self, editor: Editor, preview: PreviewPane, home: QSplitter, notice: Notice, window: QWidget
    ) -> None:
        self._editor = editor
        self._notice = notice
        self._window = window
        self._printing = Printing(preview, notice, window)
        self._sync = ScrollSync(editor, preview, window)
        self.pop_out = PopOut(preview, home, window)
        self._preview = preview
        self._voices = Voices()
        self._coloured = False
        preview.told.connect(notice.say)

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions, but for the pop-out."""
        return {
            "print": self._printing.print_article,
            "go_heading": self.show_outline,
            "voices": self._show_voices,
        }

    def tie(self, out: QAction, voices: QAction) -> None:
        """Have checkable actions say whether the preview is out, and quotations coloured."""
        out.toggled.connect(self.pop_out.set_out)
        self.pop_out.closed.connect(lambda: out.setChecked(False))
        voices.toggled.connect(self._colour)

    def take(self, analysis: Analysis) -> None:
        """What became known about the text: whose words are whose, and what is elsewhere."""
        self._voices = analysis.voices
        self._show_voices()
        self._preview.set_remote(analysis.remote)

    def _colour(self, coloured: bool) -> None:
        self._coloured = coloured
        self._editor.set_coloured(coloured)
        self._show_voices()

    def _show_voices(self) -> None:
        self._preview.proof.set_voices(self._voices if self._coloured else None)

    def write_pdf(self, path: Path, outgoing: Outgoing, *, own: bool = False) -> None:
        """Write what is to go out as a PDF."""
        self._printing.write_pdf(path, outgoing, own=own)

    def show_outline(self) -> None:
        """List the headings, to go to one of them."""
        found = headings(self._editor.text_lines())
        if not found:
            self._notice.say(tr("There are no headings yet. A line that begins with ## is one."))
            return
        line, _ = self._editor.locate(self._editor.caret_offset())
        here = max((row for row, one in enumerate(found) if one.line <= line), default=0)
        Finder(tr("Find a heading"), self.headings(), self._window, current=here).open()

    def headings(self) -> list[Find]:
        """The article's headings, to be found and gone to."""
        found = headings(self._editor.text_lines())
        return [
            Find(one.text, partial(self._go, one.line), level=max(0, one.level - 2))
            for one in found
        ]

    def _go(self, line: int) -> None:
        self._editor.set_caret_offset(self._editor.offset_of(line))
        self._editor.setFocus()

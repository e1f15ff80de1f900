"""What an editor's eye needs of the preview: on paper, on a second screen, scrolled along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.editor.widget import Editor
from desktop.ui.outline import Outline, headings
from desktop.ui.pop_out import PopOut
from desktop.ui.preview_pane import PreviewPane
from desktop.ui.printing import Printing
from desktop.ui.scroll_sync import ScrollSync
from desktop.ui.toolbar import Notice


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

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions, but for the checkable one."""
        return {
            "print": self._printing.print_article,
            "export_pdf": self._printing.ask_pdf,
            "go_heading": self.show_outline,
        }

    def tie(self, action: QAction) -> None:
        """Have a checkable action say whether the preview is out, and be told so."""
        action.toggled.connect(self.pop_out.set_out)
        self.pop_out.closed.connect(lambda: action.setChecked(False))

    def write_pdf(self, path: Path) -> None:
        """Write the article as a PDF."""
        self._printing.write_pdf(path)

    def show_outline(self) -> None:
        """List the headings, to go to one of them."""
        found = headings(self._editor.text_lines())
        if not found:
            self._notice.say("There are no headings yet. A line that begins with ## is one.")
            return
        line, _ = self._editor.locate(self._editor.caret_offset())
        outline = Outline(found, line, self._window)
        outline.chosen.connect(self._go)
        outline.open()

    def _go(self, line: int) -> None:
        self._editor.set_caret_offset(self._editor.offset_of(line))
        self._editor.setFocus()

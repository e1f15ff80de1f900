"""Rich text on its way into the body: converted off the GUI thread, put in where it was pasted."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from desktop.ui.tasks import Serial


class Converting(QObject):
    """Converts what is pasted, one after the other."""

    converted = Signal(QTextCursor, int, str, tuple)
    """The place, of which text, the Markdown, and what could not be carried, in sentences.

    A signal, as a method of the editor kept here would have the editor refer to itself.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._serial: Serial | None = None
        self._closed = False

    def take(self, place: QTextCursor, load: int, html: str, plain: str) -> None:
        """Convert HTML for a place, which moves along with what is typed meanwhile.

        `load` is the number of the text that the place is in, to be told with it; `plain` are its
        words, for HTML that cannot be converted.
        """
        if self._closed:
            return
        if self._serial is None:
            from desktop.ui.tasks import Serial

            self._serial = Serial("paste", self)
            self._serial.done.connect(self._arrived)
        self._serial.submit(partial(_converted, place, load), html, plain)

    def drain(self) -> None:
        """Wait until everything pasted is in its place."""
        if self._serial is not None:
            self._serial.drain()

    def close(self) -> None:
        """Put in what is under way; takes nothing afterwards."""
        self._closed = True
        if self._serial is not None:
            self._serial.close()

    def _arrived(self, found: object) -> None:
        self.converted.emit(*cast("tuple[QTextCursor, int, str, tuple[str, ...]]", found))


def _converted(
    place: QTextCursor, load: int, html: str, plain: str
) -> tuple[QTextCursor, int, str, tuple[str, ...]]:
    """On the thread, which only carries the place along."""
    from desktop.article.from_html import to_markdown

    try:
        marked = to_markdown(html)
    except ValueError:
        return place, load, plain, ()
    return place, load, marked.text, marked.losses.sentences()

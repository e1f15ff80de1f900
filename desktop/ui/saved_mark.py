"""How safe the text is, as the window says it.

While somebody types, the library has the text and lacks the next letter several times a second.
Nobody can read that; so "saved" is said once that has stayed true for a moment, all else at once.
"""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.files import Files
from desktop.ui.session import Saving, Session
from desktop.ui.toolbar import Notice, Toolbar

# How long a text has been safe before that is said (milliseconds).
SETTLED_MS = 400


class SavedMark(QObject):
    """Tells toolbar and notice, and has the list of drafts follow."""

    def __init__(
        self, session: Session, toolbar: Toolbar, notice: Notice, files: Files, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._toolbar = toolbar
        self._notice = notice
        self._files = files
        self._saved: Saving | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._say_saved)
        session.saving.connect(self._take)

    def _take(self, saving: Saving) -> None:
        if saving.detail:
            self._notice.say(saving.detail)
        if saving.saved:
            self._saved = saving
            self._settled.start()
        else:
            self._settled.stop()
            self._toolbar.show_saving(saving.message, failed=saving.failed)

    def _say_saved(self) -> None:
        if self._saved is not None:
            self._toolbar.show_saving(self._saved.message, saved=True)
            self._files.refresh_soon()

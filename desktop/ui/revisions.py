"""The way to the earlier texts of the open article, and back to one."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.translation import tr
from desktop.ui.files import Files
from desktop.ui.session import Session
from desktop.ui.style import Colours
from desktop.ui.tasks import Latest
from desktop.ui.toolbar import Notice

if TYPE_CHECKING:
    from desktop.ui.revisions_dialog import Compared, RevisionsDialog


class Revisions(QObject):
    """Opens the dialog on the open article, reads and compares beside the GUI thread."""

    def __init__(
        self,
        house: House,
        session: Session,
        files: Files,
        notice: Notice,
        colours: Colours,
        now: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._house = house
        self._session = session
        self._files = files
        self._notice = notice
        self._now = now
        self._window = window
        self._dialog: RevisionsDialog | None = None
        self._colours = colours
        self._comparing = Latest("compare", self)
        self._comparing.done.connect(self._show)

    def set_colours(self, colours: Colours) -> None:
        """Compare in another palette, also what is on show."""
        self._colours = colours
        if self._dialog is not None:
            self._dialog.ask()

    def open(self) -> None:
        """Show the earlier texts of the open article."""
        self._session.flush()
        try:
            entries = self._house.history.entries(self._session.ident)
        except LibraryError as error:
            self._notice.say(str(error))
            return
        from desktop.ui.revisions_dialog import RevisionsDialog

        dialog = RevisionsDialog(entries, self._now, self._window)
        dialog.wanted.connect(self._compare)
        dialog.chosen.connect(self._go_back)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        dialog.ask()

    def keep(self) -> None:
        """Keep the text as it is now under a name that is asked for; it is never thinned."""
        name, given = QInputDialog.getText(
            self._window, tr("Keep this text"), tr("What to call it in the history")
        )
        if not given or not name.strip() or not self._files.safe():
            return
        try:
            self._house.drafts.keep(self._session.ident, name.strip())
        except LibraryError as error:
            self._notice.say(str(error))
            return
        self._notice.say(tr("Kept as “{name}”: Go, Earlier texts.", name=name.strip()))

    def close(self) -> None:
        """Wait for what is being compared."""
        self._comparing.close()

    def _compare(self, left: int, right: int) -> None:
        self._comparing.submit(
            _compared, self._house, self._session.article(), left, right, self._colours
        )

    def _show(self, found: object) -> None:
        if self._dialog is None:
            return
        if isinstance(found, list):
            self._dialog.show_compared(found)  # pyright: ignore[reportUnknownArgumentType]
        else:
            self._dialog.say(str(found))

    def _go_back(self, number: int) -> None:
        try:
            self._files.go_back(self._house.history.text(number))
        except LibraryError as error:
            self._notice.say(str(error))

    def _forget(self, *_: object) -> None:
        self._dialog = None


def _compared(
    house: House, present: Article, left: int, right: int, colours: Colours
) -> "list[Compared] | LibraryError":
    """On the thread."""
    from desktop.ui.revisions_dialog import compared

    try:
        old, new = (
            present if number < 0 else house.history.text(number) for number in (left, right)
        )
    except LibraryError as error:
        return error
    return compared(old, new, colours)

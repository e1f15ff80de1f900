"""What is done for the library while somebody works: it is checked, and copied every hour."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.composition import House
from desktop.library.backups import Backup, Restored, listing
from desktop.library.database import LibraryError
from desktop.library.declared import BACKUPS
from desktop.translation import number, tr, trn
from desktop.ui.files import Files
from desktop.ui.session import Session
from desktop.ui.tasks import Latest
from desktop.ui.toolbar import Notice

if TYPE_CHECKING:
    from desktop.ui.backups_dialog import BackupsDialog, Row

# The check begins when the window stands; whether a backup is due is asked this often.
FIRST_MS = 15_000
EVERY_MS = 300_000
# How long the window may stand before it closes (seconds).
HANGING = 0.5


class Upkeep(QObject):
    """Runs on a thread of its own; only what went wrong is said."""

    def __init__(
        self, house: House, session: Session, files: Files, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._house = house
        self._session = session
        self._files = files
        self._notice = notice
        self._window = window
        self._dialog: BackupsDialog | None = None
        self._said = ""
        self._worker = Latest("upkeep", self)
        self._worker.done.connect(self._say)
        self._asked = Latest("backups", self)
        self._asked.done.connect(_act)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self._check)
        self._first.start(FIRST_MS)
        self._every = QTimer(self)
        self._every.timeout.connect(self._turn)

    def close(self) -> None:
        """Stop; a check under way is broken off, a backup is finished behind the window."""
        self._first.stop()
        self._every.stop()
        self._house.database.interrupt()
        self._worker.close(HANGING)
        self._asked.close(HANGING)

    # By itself

    def _check(self) -> None:
        self._worker.submit(_checked, self._house)
        # Not before: of what waits only the newest is done, and the check is not to be left out.
        self._every.start(EVERY_MS)

    def _turn(self) -> None:
        self._worker.submit(_backed_up, self._house)

    def _say(self, problem: str) -> None:
        # The same every five minutes helps nobody.
        if problem and problem != self._said:
            self._notice.say(problem)
        self._said = problem

    # When asked

    def open_dialog(self) -> None:
        """Show the backups, from where one can be made or restored."""
        try:
            folder = self._house.library.backup_folder
        except LibraryError as error:
            self._notice.say(str(error))
            return
        from desktop.ui.backups_dialog import BackupsDialog

        dialog = BackupsDialog(folder, self._window)
        dialog.make_wanted.connect(self._make)
        dialog.folder_chosen.connect(self._choose)
        dialog.restore_wanted.connect(self._restore)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()
        self._ask(partial(_rows, self._house), self._show)

    def _closed(self) -> None:
        self._dialog = None

    def _ask(self, job: Callable[[], object], then: Callable[..., None]) -> None:
        self._asked.submit(_answered, job, then, self._refused)

    def _refused(self, problem: str) -> None:
        if self._dialog is not None:
            self._dialog.say(problem, busy=False)
        else:
            self._notice.say(problem)

    def _show(self, rows: "list[Row]", said: str = "") -> None:
        if self._dialog is not None:
            self._dialog.show_rows(rows)
            self._dialog.say(said, busy=False)

    def _choose(self, folder: str) -> None:
        try:
            self._house.settings.set(BACKUPS, folder)
        except LibraryError as error:
            self._refused(str(error))
            return
        self._ask(partial(_rows, self._house), self._show)

    def _make(self) -> None:
        if self._dialog is not None:
            self._dialog.say(tr("Copying the library…"), busy=True)
        self._session.secure()
        self._ask(partial(_made, self._house), partial(self._show, said=tr("A backup was made.")))

    def _restore(self, backup: Backup) -> None:
        if not self._session.flush():
            self._refused(tr("The open article could not be saved, so nothing was restored."))
            return
        if self._dialog is not None:
            self._dialog.say(tr("Keeping the library as it is, then going back…"), busy=True)
        self._ask(partial(_restored, self._house, backup), self._went_back)

    def _went_back(self, outcome: "tuple[Restored, list[Row]]") -> None:
        restored, rows = outcome
        draft = self._house.drafts.find(self._session.ident)
        if draft is not None:
            self._files.show(draft)
        self._files.refresh()
        kept = restored.before.path.name if restored.before else ""
        said = trn(
            "{count} article is as it was, {brought} brought back.",
            "{count} articles are as they were, {brought} brought back.",
            restored.changed,
            brought=number(restored.brought),
        )
        also = tr("The library of a moment ago is kept as {kept}.", kept=kept)
        self._show(rows, f"{said} {also}")


def _act(then: Callable[[], None]) -> None:
    then()


def _answered(
    job: Callable[[], object], then: Callable[..., None], refused: Callable[[str], None]
) -> Callable[[], None]:
    """On the worker's thread: what is to be done on the window's."""
    try:
        return partial(then, job())
    except LibraryError as error:
        return partial(refused, str(error))


def _checked(house: House) -> str:
    try:
        if house.database.check():
            return tr(
                "The library is damaged. Go on: what you type is kept. When Onrecord is started"
                " again it is mended, and the damaged file is kept."
            )
    except LibraryError as error:
        return str(error)
    return _backed_up(house)


def _backed_up(house: House) -> str:
    """Make a backup if one is due; what went wrong."""
    if house.library.away is not None:
        return ""
    try:
        folder = house.library.backup_folder
        if house.library.backups.is_due(folder):
            house.library.backups.make(folder)
            house.library.backups.prune(folder)
    except LibraryError as error:
        return str(error)
    return ""


def _rows(house: House) -> "list[Row]":
    from desktop.ui.backups_dialog import Row

    found: list[Row] = []
    for backup in listing(house.library.backup_folder):
        try:
            found.append(Row(backup, house.library.backups.articles(backup)))
        except LibraryError:
            found.append(Row(backup, None))
    return found


def _made(house: House) -> "list[Row]":
    house.library.backups.make(house.library.backup_folder)
    house.library.backups.prune(house.library.backup_folder)
    return _rows(house)


def _restored(house: House, backup: Backup) -> "tuple[Restored, list[Row]]":
    return house.library.backups.restore(backup, house.library.backup_folder), _rows(house)

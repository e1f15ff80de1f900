"""What may be known of failures: said at the next start, read, saved or deleted; never sent."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.composition import House
from desktop.composition.diagnostics import STARTED
from desktop.library.database import LibraryError
from desktop.translation import tr, trn
from desktop.ui.tasks import Latest
from desktop.ui.toolbar import Notice

SEEN = "reports.seen"


class Trust(QObject):
    """The reports and the diagnostics of the window."""

    def __init__(self, house: House, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._house = house
        self._notice = notice
        self._window = window
        # What goes wrong from now on is said when it does.
        self._started = house.clock()
        self._worker = Latest("reports", self)
        self._worker.done.connect(self._say)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menu asks for here."""
        return {"reports": self.open_reports, "diagnostics": self.open_diagnostics}

    def begin(self) -> None:
        """Note the start, and look whether the one before left something behind."""
        self._worker.submit(_unseen, self._house, self._started)

    def close(self) -> None:
        """Look no longer."""
        self._worker.close(1.0)

    def _say(self, unseen: int) -> None:
        if unseen:
            self._notice.say(
                trn(
                    "Something went wrong in Onrecord; your text is kept. A report of it, without"
                    " any of your text, is under Help › Reports of failures. Nothing was sent.",
                    "Something went wrong in Onrecord {count} times; your text is kept. Reports of"
                    " it, without any of your text, are under Help › Reports of failures. Nothing"
                    " was sent.",
                    unseen,
                )
            )

    def open_reports(self) -> None:
        """Show the reports; they count as seen."""
        from desktop.ui.reports_dialog import ReportsDialog

        dialog = ReportsDialog(self._house.reports.all(), self._window)
        dialog.open()
        reports = self._house.reports.all()
        try:
            self._house.state.set(SEEN, reports[0].name if reports else "")
        except LibraryError as error:
            self._notice.say(str(error))

    def open_diagnostics(self) -> None:
        """Show what somebody who looks for a fault asks first."""
        from desktop.ui.diagnostics_dialog import DiagnosticsDialog

        DiagnosticsDialog(partial(_told, self._house), self._window).open()


def _unseen(house: House, started: datetime) -> int:
    """On the worker's thread: how many reports from before the start nobody has looked at."""
    crashed = house.reports.crashed()
    try:
        house.state.set(STARTED, started.isoformat())
        seen = house.state.get(SEEN, "")
    except LibraryError:
        # A library that cannot be used is told of otherwise.
        return 0
    until = house.reports.name(started)
    return crashed + sum(1 for one in house.reports.all() if seen < one.name < until)


def _told(house: House) -> str:
    """On the dialog's thread: the diagnostics as text."""
    from PySide6.QtCore import qVersion

    lines = [f"{name}: {value}" for name, value in house.diagnostics.gather()]
    lines.insert(2, f"Qt: {qVersion()}")
    log = house.diagnostics.log()
    return "\n".join((*lines, "", tr("The end of the log:"), *(log or (tr("It is empty."),))))

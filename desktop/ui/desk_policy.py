"""The desk's policy: chosen from a list, kept, and at once in force."""

from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.composition import House, SetupError
from desktop.library.database import LibraryError
from desktop.translation import tr
from desktop.ui.analyst import Analyst
from desktop.ui.session import Session
from desktop.ui.toolbar import Notice


class DeskPolicy:
    """Which policy the open article is checked by."""

    def __init__(self, house: House, session: Session, notice: Notice, window: QWidget) -> None:
        self._house = house
        self._session = session
        self._notice = notice
        self._window = window

    def choose(self) -> None:
        """Ask which policy to go by; a broken one is named, and the present one stays."""
        try:
            policies = self._house.desk.policies()
            present = self._house.desk.chosen
        except (SetupError, LibraryError) as error:
            self._notice.say(str(error))
            return
        offered = [" — ".join(filter(None, (tr(one.title), tr(one.summary)))) for one in policies]
        names = [one.name for one in policies]
        at = names.index(present) if present in names else 0
        said, chosen = QInputDialog.getItem(
            self._window,
            tr("Desk’s policy"),
            tr("What blocks, and what warns:"),
            offered,
            at,
            False,
        )
        if chosen:
            self.use(names[offered.index(said)])

    def use(self, name: str) -> None:
        """Go by the policy of that name from now on."""
        try:
            self._house.desk.choose(name)
            analyst = Analyst.of(self._house, name)
        except (SetupError, LibraryError) as error:
            self._notice.say(str(error))
            return
        self._session.use(analyst)

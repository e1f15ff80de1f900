"""Connecting a site: its address, what is there, being let in, tested, named, ready.

A site is kept only when it has been tested and named; until then nothing of it is on the disk.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from sqlite3 import Error as DatabaseError

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from slugify import slugify

from desktop.composition import House
from desktop.library.declared import HOLD
from desktop.publishing.authorisation import Authorisation, Granted, begin, page_without_return
from desktop.publishing.cms.contract import CmsError, SiteCheck, Status
from desktop.publishing.connection import advice
from desktop.publishing.credentials import CredentialError
from desktop.publishing.discovery import Found, NotFound, assumed, discover
from desktop.publishing.sites import Site, SiteError
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.asking import Asking
from desktop.ui.connect_pages import AccessPage, AddressPage, ReadyPage, label
from desktop.ui.explained import explain
from desktop.ui.motion import busy_bar

_STEPS = (later("Address"), later("Access"), later("Ready"))
_NEXT = (later("Find"), later("Connect"), later("Add site"))
# Seconds for somebody to log in and decide.
DECIDING = 600.0


def open_in_browser(address: str) -> bool:
    """Whether the system's browser could be opened on the address."""
    return QDesktopServices.openUrl(QUrl(address))


class ConnectDialog(QDialog):
    """Three steps to a site that works; `added(name)` says which one was kept.

    `browse` opens a page in the browser, and says whether it could.
    """

    added = Signal(str)

    def __init__(
        self, house: House, parent: QWidget, browse: Callable[[str], bool] = open_in_browser
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Add a site"))
        self.setMinimumSize(580, 480)
        self.setModal(True)
        self._house = house
        self._browse = browse
        self._found: Found | None = None
        self._site: Site | None = None
        self._secret = ""
        self._notes: tuple[str, ...] = ()
        self._under_way: Authorisation | None = None
        self._asking = Asking(self)
        self._asking.answered.connect(self._heard)
        self._address, self._access, self._ready = AddressPage(), AccessPage(), ReadyPage()
        self._pages = QStackedWidget()
        for page in (self._address, self._access, self._ready):
            self._pages.addWidget(page)
        self._steps = [
            label(f"{number}  {tr(name)}", "mute") for number, name in enumerate(_STEPS, 1)
        ]
        self._doing = label("", "mute")
        self._bar = _bar()
        self._back, self._cancel, self._next = (
            QPushButton(name) for name in (tr("Back"), tr("Cancel"), "")
        )
        self._back.setAutoDefault(False)
        self._cancel.setAutoDefault(False)
        self._next.setProperty("role", "primary")
        self._next.setDefault(True)
        self._lay_out()
        self._connect()
        self._turn(0)

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(style.EDGE)
        for step in self._steps:
            step.setWordWrap(False)
            steps.addWidget(step)
        steps.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addLayout(steps)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._doing)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._back.clicked.connect(self._go_back)
        self._cancel.clicked.connect(self._give_up)
        self._next.clicked.connect(self._go_on)
        self._address.elsewhere_wanted.connect(self._look_elsewhere)
        self._access.page_wanted.connect(self._ask_site)
        self._access.copy_wanted.connect(self._show_password)
        for page in (self._address, self._access, self._ready):
            page.changed.connect(self._offer)

    # Moving

    def _turn(self, step: int) -> None:
        """Show a step."""
        self._pages.setCurrentIndex(step)
        for number, shown in enumerate(self._steps):
            shown.setProperty("role", "title" if number == step else "mute")
            shown.style().unpolish(shown)
            shown.style().polish(shown)
        self._rest()
        (self._address, self._access, self._ready)[step].begin()

    def _offer(self) -> None:
        """What can be done now."""
        step = self._pages.currentIndex()
        ready = (self._address.address, self._access.fields.complete, self._ready.title)[step]
        busy = self._asking.busy
        self._next.setText(tr(_NEXT[step]))
        self._next.setEnabled(bool(ready) and not busy)
        self._back.setVisible(step > 0)
        self._back.setEnabled(not busy)
        self._cancel.setText(tr("Stop") if busy else tr("Cancel"))

    def _rest(self) -> None:
        """Nothing is under way any more."""
        self._asking.stop()
        if self._under_way is not None:
            self._under_way.close()
            self._under_way = None
        self._doing.clear()
        self._bar.hide()
        self._address.setEnabled(True)
        self._access.set_waiting(False)
        self._offer()

    def _begin(self, doing: str, work: Callable[[Callable[[], bool]], object]) -> None:
        """Do something that takes time, and say so."""
        self._address.clear()
        self._access.clear()
        self._ready.show_trouble("")
        self._doing.setText(doing)
        self._bar.show()
        self._asking.ask(work)
        self._address.setEnabled(False)
        self._access.set_waiting(True)
        self._offer()
        self._cancel.setFocus()

    def _go_on(self) -> None:
        step = self._pages.currentIndex()
        if step == 0:
            self._search()
        elif step == 1:
            self._test(self._access.fields.user, self._access.fields.secret)
        else:
            self._add()

    def _go_back(self) -> None:
        self._forget()
        self._turn(self._pages.currentIndex() - 1)

    def _give_up(self) -> None:
        """Stop what is under way; where nothing is, close."""
        if self._asking.busy:
            self._rest()
            (self._address, self._access, self._ready)[self._pages.currentIndex()].begin()
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Close; what is still being asked ends unheard."""
        self._rest()
        self._forget()
        super().done(result)

    # Asking

    def _search(self) -> None:
        address, kind = self._address.address, self._address.kind
        look = partial(assumed, kind, address) if kind else partial(discover, address)
        self._begin(tr("Looking at {address}…", address=address), look)

    def _look_elsewhere(self, address: str) -> None:
        self._address.put(address)
        self._search()

    def _ask_site(self) -> None:
        """Have the site's own page ask, and wait for what comes back from it."""
        under_way = begin(self._found) if self._found else None
        if under_way is None:
            return
        self._under_way = under_way
        if not self._browse(under_way.url):
            self._rest()
            self._access.show_trouble(
                tr("No browser could be opened."), tr("Open {url}", url=under_way.url)
            )
            return
        waiting = tr("Waiting for you in the browser. Log in there, and let Onrecord in.")
        if self._found and page_without_return(self._found):
            also = tr("If the page shows an error, stop here and have the password shown instead.")
            waiting = f"{waiting} {also}"
        self._begin(waiting, lambda given_up: under_way.wait(DECIDING, given_up))

    def _show_password(self) -> None:
        page = page_without_return(self._found) if self._found else ""
        if not self._browse(page):
            self._access.show_trouble(
                tr("No browser could be opened."), tr("Open {page}", page=page)
            )

    def _test(self, user: str, secret: str) -> None:
        found = self._found
        if found is None:
            return
        self._forget()
        self._secret = secret
        site = self._site = Site("", found.kind, found.url, user, found.title)
        self._house.secrets.lend(site, secret)
        self._begin(
            tr("Testing {title}…", title=found.title), lambda _given_up: _tested(self._house, site)
        )

    def _forget(self) -> None:
        """Drop the password of a site that is not kept."""
        if self._site is not None:
            self._house.secrets.take_back(self._site)
        self._site, self._secret, self._notes = None, "", ()

    # Hearing

    def _heard(self, answer: object) -> None:
        self._rest()
        if isinstance(answer, Found):
            self._show_found(answer)
        elif isinstance(answer, Granted):
            self._test(answer.user, answer.secret)
            self._notes = answer.notes
        elif isinstance(answer, _Tested):
            self._show_check(answer)
        elif isinstance(answer, _Kept):
            self._show_kept(answer)
        elif isinstance(answer, CmsError):
            self._show_error(answer)

    def _show_found(self, found: Found) -> None:
        self._found = found
        by_page = found.kind == "wordpress" or bool(found.tokens)
        copied = bool(page_without_return(found))
        self._access.show_found(found, by_page=by_page and bool(found.authorise), copied=copied)
        self._turn(1)

    def _show_error(self, error: CmsError) -> None:
        kind = self._found.kind if self._found else ""
        said = advice(error.trouble, kind)
        if self._pages.currentIndex() == 1:
            self._access.show_trouble(str(error), said)
            self._access.begin()
        elif isinstance(error, NotFound):
            self._address.show_trouble(str(error), said, error.tried, error.elsewhere)
            self._address.begin()
        else:
            self._address.show_trouble(str(error), said)
            self._address.begin()

    def _show_check(self, tested: "_Tested") -> None:
        site, check = self._site, tested.check
        if site is None:
            return
        said = advice(check.trouble, site.kind)
        if not check.ok:
            self._forget()
            self._access.show_trouble(check.message, said)
            self._access.fields.begin()
            return
        if not check.may_publish:
            site = self._site = replace(site, becoming=Status.DRAFT.value)
        habits = replace(site, hold=tested.hold)
        self._ready.show_check(check, said, (*self._notes, tested.keyring), habits)
        self._turn(2)

    # Keeping

    def _add(self) -> None:
        site = self._site
        if site is None:
            return
        title = self._ready.title
        name = slugify(title)
        if any(name == one.name for one in self._house.sites.all()):
            self._ready.show_trouble(tr("There is a site called {title} already.", title=title))
            return
        kept = self._ready.applied(Site(name, site.kind, site.url, site.user, title))
        # A keyring that is locked asks for its own password first, for as long as that takes.
        secret = self._secret
        self._begin(tr("Keeping it…"), partial(_keep, self._house, kept, secret))

    def _show_kept(self, kept: "_Kept") -> None:
        if kept.problem:
            self._ready.show_trouble(kept.problem)
            return
        self._forget()
        self.added.emit(kept.name)
        self.accept()


@dataclass(frozen=True, slots=True)
class _Tested:
    """What the test said, and where the password would be kept."""

    check: SiteCheck
    keyring: str
    hold: float


@dataclass(frozen=True, slots=True)
class _Kept:
    """The name of the site that was kept, or why none was."""

    name: str
    problem: str = ""


def _tested(house: House, site: Site) -> _Tested:
    """On the question's thread."""
    hold = float(house.settings.get(HOLD))
    return _Tested(house.doors.examine(site), house.credentials.place(), hold)


def _keep(house: House, site: Site, secret: str, given_up: Callable[[], bool]) -> _Kept:
    """On the question's thread: nothing stays of a site whose password cannot, or is not wanted."""
    try:
        house.sites.put(site)
    except SiteError as error:
        return _Kept(site.name, str(error))
    except DatabaseError as error:
        return _Kept(
            site.name,
            tr("The library could not be written, so no site was kept: {error}", error=error),
        )
    try:
        house.secrets.keep(site, secret)
    except CredentialError as error:
        house.sites.remove(site.name)
        house.secrets.take_back(site)
        return _Kept(site.name, str(error))
    if given_up():
        house.doors.remove(site.name)
    return _Kept(site.name)


def _bar() -> QProgressBar:
    bar = busy_bar()
    bar.setAccessibleName(tr("Working"))
    return bar

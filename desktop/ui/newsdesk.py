"""Between the window and the desks of sites: listing, opening, fetching what was changed there.

All that goes over the network is done beside the window; an answer that nobody waits for any
more is dropped.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from sqlite3 import Error as DatabaseError
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.publishing.cms.contract import CmsError, Page
from desktop.publishing.sites import Site, SiteError
from desktop.translation import tr
from desktop.ui.drafts_panel import age
from desktop.ui.session import Session
from desktop.ui.style import Colours
from desktop.ui.tasks import Latest
from desktop.ui.toolbar import Notice

if TYPE_CHECKING:
    from desktop.publishing.newsdesk import Divergence
    from desktop.ui.desk_dialog import DeskDialog, Query


# Seconds that closing the window waits for a site to answer.
_LAST = 0.2


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a question to a site: its number, and a value or a problem."""

    number: int
    value: object = None
    problem: str = ""


class Newsdesk(QObject):
    """The window's part in working with others.

    `opened(site, draft)` asks to show a draft, and to publish it to that site.
    """

    opened = Signal(str, str)
    recoloured = Signal(object)
    """`Colours`: for a dialog that is open."""

    def __init__(
        self,
        house: House,
        session: Session,
        notice: Notice,
        colours: Colours,
        now: Callable[[], datetime],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._colours = colours
        self._house = house
        self._session = session
        self._notice = notice
        self._now = now
        self._window = window
        self._dialog: DeskDialog | None = None
        self._number = 0
        self._asking = Latest("desk", self)
        self._asking.done.connect(self._answered)
        self._asking.failed.connect(self._failed)
        self._then: Callable[[object], None] = lambda _: None

    def set_colours(self, colours: Colours) -> None:
        """Compare in another palette from now on, also what is on show."""
        self._colours = colours
        self.recoloured.emit(colours)

    # The list

    def show(self, current: str) -> None:
        """Show the desk, first that of the site `current`."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        sites = [one for one in self._house.sites.all() if self._has_desk(one)]
        from desktop.ui.desk_dialog import DeskDialog

        dialog = DeskDialog(sites, current, self._now, self._window)
        self._dialog = dialog
        dialog.wanted.connect(self._list)
        dialog.chosen.connect(self._open)
        dialog.cancelled.connect(self._forget)
        dialog.finished.connect(self._closed)
        dialog.open()
        if sites:
            dialog.ask()
        else:
            dialog.show_no_site()

    def _list(self, query: "Query") -> None:
        site = self._site(query.site)
        if site is None:
            return
        if held := self._held_back(query.search):
            self._forget()
            self._say(tr("{held} The site was not asked.", held=held))
            return
        listing = self._house.newsdesk.listing
        work = partial(listing, site, query.search, query.standing, query.page)
        self._ask(work, self._show_page)

    def _held_back(self, search: str) -> str:
        """What of the open article's protected sources is in words for a site; "" for nothing."""
        from desktop.publishing.egress import inspect_text, protect

        # Nobody writes a name with its capital there.
        words = f"{search}\n{search.title()}"
        leaks = inspect_text("search", words, protect(self._session.sources()))
        return leaks[0].message if leaks else ""

    def _open(self, query: "Query", number: str) -> None:
        site = self._site(query.site)
        if site is not None:
            known = self._house.outbox.article_of(site.name, number)
            work = partial(self._house.newsdesk.open, site, number)
            self._ask(work, partial(self._show_opened, site.name, known))

    def _show_page(self, value: object) -> None:
        if self._dialog is not None and isinstance(value, Page):
            self._dialog.show_page(value)

    def _show_opened(self, site: str, known: str, value: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.opened.emit(site, str(value))
        if known and self._session.ident == known:
            # What was here already is shown as it is here; it may be behind.
            self.fetch(site)

    def _site(self, name: str) -> Site | None:
        """The site, its password at hand; None, and the dialog says why, where it is not."""
        try:
            site = self._house.sites.get(name)
            from desktop.ui.keyring import ask_secret

            if ask_secret(self._house, site, self._dialog or self._window):
                return site
            self._say(tr("{site} needs its password.", site=site.title or site.name))
        except (SiteError, DatabaseError) as error:
            self._say(str(error))
        return None

    def _closed(self) -> None:
        self._forget()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

    # What was changed there

    def fetch(self, preferred: str) -> None:
        """Look whether the open article was changed at its site, first the `preferred` one."""
        ident = self._session.ident
        sites = sorted(self._house.sites.all(), key=lambda one: one.name != preferred)
        there = [one for one in sites if self._house.outbox.post(ident, one.name) is not None]
        site = next((one for one in there if self._has_desk(one)), None)
        if site is None:
            self._notice.say(tr("This article is on no site whose posts can be fetched."))
            return
        if self._site(site.name) is None or not self._session.flush():
            return
        self._notice.say(tr("Looking at {site}…", site=site.title or site.name))
        article = self._session.article()
        work = partial(self._house.newsdesk.divergence, article, site)
        self._ask(work, partial(self._show_divergence, site, article))

    def _show_divergence(self, site: Site, article: Article, value: object) -> None:
        title = site.title or site.name
        if self._session.ident != article.id:
            return
        from desktop.publishing.newsdesk import Divergence
        from desktop.ui.merge_dialog import MergeDialog

        if not isinstance(value, Divergence):
            self._notice.say(tr("Nobody has changed it on {title}.", title=title))
        elif not value.fields:
            self._take_over(value, article)
            self._notice.say(
                tr("What was changed on {title} is nothing of yours; it stays there.", title=title)
            )
        else:
            self._notice.hide()
            when = age(datetime.fromisoformat(value.changed), self._now()) if value.changed else ""
            dialog = MergeDialog(value, title, when, self._colours, self._window)
            dialog.decided.connect(partial(self._take_over, value))
            self.recoloured.connect(dialog.set_colours)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _take_over(self, divergence: "Divergence", article: Article) -> None:
        """Keep mine as a revision, then make the article read as was chosen."""
        if self._session.article() != divergence.mine or not self._session.flush():
            self._notice.say(tr("The text was changed meanwhile, or not saved. Fetch again."))
            return
        try:
            self._house.newsdesk.keep_mine(divergence)
            self._session.revise(article)
            if not self._session.flush():
                self._notice.say(tr("Merged, but not saved yet. Fetch again when it is."))
                return
            self._house.newsdesk.take_over(divergence)
        except (LibraryError, DatabaseError) as error:
            self._notice.say(tr("The merge was not finished: {error} Fetch again.", error=error))
            return
        self._notice.say(tr("Merged. Your own text is in the history; publish when it is right."))

    # Asking

    def _ask(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._number += 1
        self._then = then
        self._asking.submit(_attempted, self._number, work)

    def _answered(self, answer: _Answer) -> None:
        if answer.number != self._number:
            return
        if answer.problem:
            self._say(answer.problem)
        else:
            self._then(answer.value)

    def _failed(self, error: Exception) -> None:
        """A fault of ours: nobody waits for it any more, before it is reported."""
        self._say(tr("Onrecord came upon a fault of its own ({name}).", name=type(error).__name__))
        raise error

    def _forget(self) -> None:
        """Wait for no answer any more."""
        self._number += 1

    def _say(self, problem: str) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(problem)
        else:
            self._notice.say(problem)

    def _has_desk(self, site: Site) -> bool:
        return self._house.doors.capabilities(site.kind).desk

    def close(self) -> None:
        """Wait no longer; a post that is being opened may still come into the library."""
        self._forget()
        self._asking.close(_LAST)


def _attempted(number: int, work: Callable[[], object]) -> _Answer:
    """On the worker's thread: expected failures become words."""
    try:
        return _Answer(number, work())
    except (CmsError, SiteError, LibraryError, DatabaseError) as error:
        return _Answer(number, problem=str(error))

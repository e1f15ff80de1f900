"""From the Publish button to the receipt, with the sending done on a thread of its own."""

import threading
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from sqlite3 import Error as DatabaseError
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.publishing.cms.contract import CHANGED, Status
from desktop.publishing.entry import UNFINISHED, Entry, State
from desktop.publishing.sites import PRACTICE, Site, SiteError
from desktop.translation import later, number, tr, trn
from desktop.ui.analyst import Analysis
from desktop.ui.progress import ProgressLine
from desktop.ui.publish_panels import HistoryPanel, PayloadPanel
from desktop.ui.session import Session
from desktop.ui.tasks import Latest
from desktop.ui.toolbar import Notice, Toolbar

if TYPE_CHECKING:
    from desktop.publishing.publisher import Publisher
    from desktop.publishing.release import Prepared, Release
    from desktop.ui.publish_sheet import PublishSheet

_DONE = {
    Status.PUBLISH: later("Published to {site}."),
    Status.DRAFT: later("Sent as a draft to {site}."),
    Status.SCHEDULE: later("Published at its hour by {site}."),
    Status.WITHDRAW: later("Taken down from {site}."),
}
_SENT = later("Sent to {site}.")
SITE_SETTING = "publish.site"
APPROVER_SETTING = "publish.approver"


@dataclass(frozen=True, slots=True)
class _Made:
    """A payload, and the analysis of the text it was made of."""

    analysis: Analysis
    prepared: "Prepared"


class _Sender(QThread):
    """Runs the publisher; `moved` hands its news to the window's thread."""

    moved = Signal(object)
    uploading = Signal(object, int, int)
    failed = Signal(object)

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._stopping = threading.Event()

    @cached_property
    def _publisher(self) -> "Publisher":
        """Made when something is to be sent for the first time."""
        return self._house.press.publisher(self.moved.emit, self.uploading.emit)

    def run(self) -> None:
        """The thread: send whatever the outbox holds until told to stop."""
        try:
            self._publisher.run(self._stopping)
        except Exception as error:  # noqa: BLE001 - handed to the window, which reports it
            self.failed.emit(error)

    def wake(self) -> None:
        """There is something new in the outbox."""
        publisher = self._publisher
        if not self.isRunning():
            self.start()
        publisher.wake()

    def hold(self, key: str) -> None:
        """Stop an entry whose pictures are on their way."""
        self._publisher.hold(key)

    def close(self) -> None:
        """Stop after the step under way; what is left is sent after the next start."""
        self._stopping.set()
        if self.isRunning():
            self._publisher.wake()
            self.wait()


class Publishing(QObject):
    """Everything the window does about publishing.

    `go_to(Diagnostic)` asks the window to show a problem's place; `changed` says that the
    state of some draft is another now, `site_chosen` that articles go to another site,
    `conflicted(site)` that somebody changed the open article there.
    """

    go_to = Signal(object)
    changed = Signal()
    site_chosen = Signal()
    conflicted = Signal(str)

    def __init__(
        self,
        house: House,
        session: Session,
        toolbar: Toolbar,
        notice: Notice,
        history: HistoryPanel,
        payload: PayloadPanel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._house = house
        self._session = session
        self._toolbar = toolbar
        self._notice = notice
        self._history = history
        self._payload = payload
        self._window = window
        self._site = house.state.get(SITE_SETTING, PRACTICE.name)
        self._sheet: PublishSheet | None = None
        self._sending = ""
        self._wanted = False
        self._made: _Made | None = None
        self._maker = Latest("payload", self)
        self._maker.done.connect(self._take)
        self._sender = _Sender(house, self)
        self._sender.moved.connect(self._moved)
        self._sender.uploading.connect(self._show_upload)
        self._uploading = ""
        self.line = ProgressLine()
        """How far a picture is, for under the toolbar, while no sheet says so."""
        self.line.cancelled.connect(self._hold_upload)
        self._sender.failed.connect(self._failed)
        history.visited.connect(self.visit)
        history.retry.connect(self._retry)
        history.cancel.connect(self._cancel)
        history.forget.connect(self._forget)
        payload.wanted.connect(partial(session.when_analysed, self.show_payload))
        self._show_site()
        if house.outbox.entries(*UNFINISHED, State.SCHEDULED):
            self._sender.wake()

    # Asking

    def start(self) -> None:
        """Open the sheet as soon as the present text has been checked and made ready."""
        self._wanted = True
        self._session.save()
        self._session.when_analysed(self._prepare)

    def _prepare(self, analysis: Analysis) -> None:
        """Make the payload beside the window: pictures and long texts take their time."""
        if self._made is not None and self._made.analysis.revision == analysis.revision:
            self._take(self._made)
        else:
            self._toolbar.show_sending(tr("Getting it ready…"))
            self._maker.submit(self._make, analysis, self._session.base)

    def _make(self, analysis: Analysis, base: Path) -> "_Made":
        prepared = self._house.press.prepare(analysis.article, analysis.rendering, base)
        return _Made(analysis, prepared)

    def _take(self, made: "_Made") -> None:
        self._made = made
        self.show_history()
        if made.analysis.revision != self._session.revision:
            if self._wanted:
                self._session.when_analysed(self._prepare)
            return
        self._show_payload(made)
        if self._wanted:
            self._wanted = False
            self._open_sheet(made)

    def _open_sheet(self, made: "_Made") -> None:
        if self._sheet is not None:
            return
        from desktop.ui.publish_sheet import PublishSheet

        sheet = PublishSheet(
            self._house.sites.all(),
            self._site,
            made.analysis.report.diagnostics,
            partial(self._judge, made),
            lambda site: self._house.doors.capabilities(site.kind),
            self._window,
            self._house.state.get(APPROVER_SETTING, ""),
        )
        self._sheet = sheet
        sheet.confirmed.connect(partial(self._enqueue, made.analysis))
        sheet.go_to.connect(self.go_to)
        sheet.visited.connect(self.visit)
        sheet.cancelled.connect(self._cancel_current)
        sheet.sites_wanted.connect(self.edit_sites)
        sheet.finished.connect(self._sheet_closed)
        sheet.open()

    def _judge(
        self, made: "_Made", override: str, status: Status, approved_by: str = "", at: str = ""
    ) -> "Release":
        report = made.analysis.report
        return self._house.press.judge(made.prepared, report, status, override, approved_by, at)

    def _enqueue(self, analysis: Analysis, name: str, release: "Release") -> None:
        sheet = self._sheet
        if sheet is None:
            return
        try:
            site = self._house.sites.get(name)
            from desktop.ui.keyring import ask_secret

            if not ask_secret(self._house, site, sheet):
                sheet.show_stopped(tr("{site} needs its password.", site=site.title or site.name))
                return
            # What is published must also be safe here.
            if not self._session.flush():
                sheet.show_stopped(tr("The article could not be saved on this computer."))
                return
            # What only the desk sees, or comes out at an hour, can be taken back anyway.
            at_once = release.payload is not None and release.payload.status is Status.PUBLISH
            hold = site.hold if at_once else 0.0
            entry = self._house.press.enqueue(analysis.article.id, name, release, hold)
        except (SiteError, DatabaseError, LibraryError) as error:
            sheet.show_stopped(str(error))
            return
        if release.decision.approved_by:
            self._house.state.set(APPROVER_SETTING, release.decision.approved_by)
        self._sending = entry.key
        self.choose_site(name)
        self.changed.emit()
        if hold:
            sheet.show_hold(hold)
        else:
            sheet.show_progress(tr("Kept on this computer; on its way…"))
        self._sender.wake()

    def _sheet_closed(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
        self._sheet = None
        self.show_history()

    # Hearing

    def _show_upload(self, entry: Entry, sent: int, total: int) -> None:
        """A picture is on its way."""
        self._uploading = entry.key if sent < total else ""
        said = tr(
            "Sending a picture: {sent} of {total} MB…",
            sent=number(sent / 1e6, 1),
            total=number(total / 1e6, 1),
        )
        if self._sheet is not None and entry.key == self._sending:
            self._sheet.show_progress(said)
            self.line.finish()
        elif self._uploading:
            self.line.show_progress(f"{self._title(entry.site)}: {said}", sent / total)
        else:
            self.line.finish()

    def _hold_upload(self) -> None:
        if self._uploading:
            self._cancel(self._uploading)

    def _moved(self, entry: Entry) -> None:
        self._uploading = ""
        self.line.finish()
        if self._sheet is not None and entry.key == self._sending:
            self._tell_sheet(self._sheet, entry)
        elif entry.state is State.STOPPED:
            said = f"{self._title(entry.site)}: {entry.said}"
            hint = tr("Publish › Fetch changes shows both.") if self._can_merge(entry) else ""
            self._notice.say(f"{said} {hint}".rstrip())
        elif entry.state is State.DONE:
            self._notice.say(f"{self._came_of(entry)} {tr('The receipt is in the history.')}")
        self.show_history()
        self.changed.emit()

    def _tell_sheet(self, sheet: "PublishSheet", entry: Entry) -> None:
        if entry.state is State.SENDING:
            sheet.show_progress(tr("Sending…"))
        elif entry.state is State.CHECKING:
            sheet.show_progress(tr("Sent. Reading it back as a reader…"))
        elif entry.state is State.WAITING:
            sheet.show_waiting(entry.said)
        elif entry.state is State.STOPPED and self._can_merge(entry):
            sheet.show_stopped(entry.said)
            sheet.close()
            self.conflicted.emit(entry.site)
        elif entry.state is State.STOPPED:
            sheet.show_stopped(entry.said)
        elif entry.state in (State.SCHEDULED, State.DONE):
            receipt = self._house.outbox.receipt(entry.key)
            if receipt is not None:
                sheet.show_receipt(receipt)

    def _can_merge(self, entry: Entry) -> bool:
        """Whether it was stopped by a change made there that can be fetched."""
        if entry.problem != CHANGED or entry.article != self._session.ident:
            return False
        return self._house.doors.capabilities(self._house.sites.get(entry.site).kind).desk

    def _came_of(self, entry: Entry) -> str:
        """What a finished entry did, in a sentence."""
        receipt = self._house.outbox.receipt(entry.key)
        intent = receipt.intent if receipt else ""
        done = next((said for status, said in _DONE.items() if status == intent), _SENT)
        return tr(done, site=self._title(entry.site))

    def _title(self, name: str) -> str:
        try:
            site = self._house.sites.get(name)
        except SiteError:
            return name
        return site.title or site.name

    def _failed(self, error: Exception) -> None:
        self._notice.say(
            tr("Sending stopped: {error}. Everything is kept in the queue.", error=error)
        )
        raise error

    # Showing

    def show_history(self) -> None:
        """Show the open article's queue and receipts, and what waits in all."""
        ident = self._session.ident
        outbox = self._house.outbox
        waiting = outbox.entries(*UNFINISHED)
        mine = [one for one in outbox.entries(*UNFINISHED, State.STOPPED) if one.article == ident]
        kept = self._house.drafts.revisions(ident)
        self._history.show_history(mine, outbox.receipts(ident), kept)
        count = len(waiting)
        said = trn("{count} waiting to be sent", "{count} waiting to be sent", count)
        self._toolbar.show_sending(said if count else "")
        self._show_site()

    def show_payload(self, analysis: Analysis) -> None:
        """Show what Publish would send now, if anybody is looking."""
        if self._payload.isVisible():
            self._prepare(analysis)

    def _show_payload(self, made: "_Made") -> None:
        if self._payload.isVisible():
            release = self._judge(made, "", Status.PUBLISH)
            problem = "" if release.ready else release.decision.message
            payload = release.payload
            try:
                payload = payload and self._house.press.based(
                    self._session.ident, self._site, payload
                )
            except SiteError as error:
                problem = problem or str(error)
            self._payload.show_payload(payload, problem)

    def _show_site(self) -> None:
        site = self.site
        self._site = site.name
        there = self._house.outbox.post(self._session.ident, site.name) is not None
        self._toolbar.show_site(site.title or site.name, update=there)

    # Doing

    def view_on_site(self) -> None:
        """Open the article's newest public address."""
        receipts = self._house.outbox.receipts(self._session.ident)
        opened = self._house.outbox.post(self._session.ident, self._site)
        if receipts:
            self.visit(receipts[-1].url)
        elif opened is not None:
            self.visit(opened.url)
        else:
            self._notice.say(tr("This article is not on a site yet. Publish it first."))

    def visit(self, url: str) -> None:
        """Open an address in the browser; a practice page is served on loopback first."""
        shown = self._house.doors.viewable(url)
        if not QDesktopServices.openUrl(QUrl(shown)):
            self._notice.say(tr("No browser could be opened. The address is {shown}", shown=shown))

    def take_down(self) -> None:
        """Take the article off the site it would be published to, after asking."""
        ident, name = self._session.ident, self._site
        title = self._title(name)
        kind = self._house.sites.get(name).kind
        if self._house.outbox.post(ident, name) is None:
            self._notice.say(
                tr("This article is not on {title}. There is nothing to take down.", title=title)
            )
            return
        if not self._house.doors.capabilities(kind).withdrawal:
            self._notice.say(
                tr("{title} cannot take an article down by itself. Do it there.", title=title)
            )
            return
        answer = QMessageBox.question(
            self._window,
            tr("Take down"),
            tr(
                "Take this article off {title}?\nReaders no longer find it. The desk keeps it "
                "there, and publishing again brings it back.",
                title=title,
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._withdraw(name)

    def _withdraw(self, name: str) -> None:
        try:
            site = self._house.sites.get(name)
            from desktop.ui.keyring import ask_secret

            if not ask_secret(self._house, site, self._window) or not self._session.flush():
                self._notice.say(tr("Not taken down: nothing was sent."))
                return
            article = self._session.article()
            self._house.press.enqueue(article.id, name, self._house.press.withdraw(article))
        except (SiteError, DatabaseError, LibraryError) as error:
            self._notice.say(tr("Not taken down: {error}", error=error))
            return
        self.changed.emit()
        self.show_history()
        self._sender.wake()

    def send_waiting(self) -> None:
        """Try everything that waits at once."""
        for entry in self._house.outbox.entries(State.WAITING, State.STOPPED):
            self._house.outbox.retry(entry.key)
        self._sender.wake()

    @property
    def site(self) -> Site:
        """Where articles go."""
        try:
            return self._house.sites.get(self._site)
        except SiteError:
            return PRACTICE

    def choose_site(self, name: str) -> None:
        """Publish to this site from now on, unless another is chosen in the sheet."""
        self._site = name
        self._house.state.set(SITE_SETTING, name)
        self._show_site()
        self.site_chosen.emit()

    def edit_sites(self) -> None:
        """Add, test and remove sites."""
        from desktop.ui.sites_dialog import SitesDialog

        SitesDialog(self._house, self._window).exec()
        self._show_site()
        if self._sheet is not None:
            self._sheet.show_sites(self._house.sites.all())

    def close(self) -> None:
        """End the threads after the step under way."""
        self._maker.close()
        self._sender.close()

    def _retry(self, key: str) -> None:
        self._house.outbox.retry(key)
        self._sender.wake()
        self.show_history()

    def _cancel(self, key: str) -> None:
        if self._uploading == key:
            self._sender.hold(key)
            self._notice.say(tr("Stopping while its pictures are on their way…"))
        elif not self._house.press.cancel(key):
            self._notice.say(tr("Too late to cancel: it is on its way or already there."))
        self.show_history()
        self.changed.emit()

    def _forget(self, key: str) -> None:
        """Take what has stopped out of the queue, after asking; the site hears nothing of it."""
        title = self._title(self._house.outbox.entry(key).site)
        answer = QMessageBox.question(
            self._window,
            tr("Forget this"),
            tr(
                "Forget this publication to {title}?\nIt is not tried again. Nothing is deleted "
                "at {title}: what has arrived there stays there. Your article stays as it is "
                "here, and can be published again.",
                title=title,
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._cancel(key)

    def _cancel_current(self) -> None:
        if self._sending:
            self._cancel(self._sending)

"""The sheet before publishing: where it goes, what stands in the way, and how it went."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.attribution.diagnostic import Diagnostic, Severity
from desktop.composition import PUBLIC_STATUSES
from desktop.publishing.cms.contract import Capabilities, Status
from desktop.publishing.entry import Receipt
from desktop.publishing.gate import Decision
from desktop.publishing.hours import appoint
from desktop.publishing.release import Release
from desktop.publishing.sites import Site
from desktop.translation import later, tr, trn
from desktop.ui import style
from desktop.ui.countdown import Countdown
from desktop.ui.direction import of_window
from desktop.ui.explained import explain
from desktop.ui.motion import busy_bar
from desktop.ui.publish_choices import PublishChoices
from desktop.ui.spoken import announce

_MOST_SHOWN = 6
_NO_DIGITS = str.maketrans("", "", "0123456789")
_CLEAN = later("Nothing stands in the way.")
_VERBS = {
    Status.PUBLISH: later("Publish"),
    Status.DRAFT: later("Send as draft"),
    Status.SCHEDULE: later("Schedule"),
}


class PublishSheet(QDialog):
    """Asks, shows progress, ends with a receipt.

    `judge(override, status, approved by, hour)` returns the release as it would be with these
    choices, `offered(site)` what that site can do. `approver` is who approved an override last.
    `confirmed(site name, Release)` asks to send it; `go_to(Diagnostic)` to show a problem;
    `visited(url)` to open the result; `cancelled` to take it back while it waits.
    """

    confirmed = Signal(str, object)
    go_to = Signal(object)
    visited = Signal(str)
    cancelled = Signal()
    sites_wanted = Signal()

    def __init__(
        self,
        sites: Sequence[Site],
        chosen: str,
        warnings: Sequence[Diagnostic],
        judge: Callable[[str, Status, str, str], Release],
        offered: Callable[[Site], Capabilities],
        parent: QWidget,
        approver: str = "",
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Publish"))
        self.setMinimumWidth(520)
        self.setModal(True)
        self._judge = judge
        self._url = ""
        self._announced = ""
        self._sent = False
        self._release: Release | None = None
        self._heading = _label("", "heading")
        self._choices = PublishChoices(sites, chosen, offered)
        self._state = _label("", "mute")
        self._blockers = QVBoxLayout()
        self._blockers.setSpacing(2)
        why = tr("Why publish all the same?")
        self._reason = _line("", tr("Reason to publish all the same"), why)
        self._approver = _line(approver, tr("Approved by"), tr("Approved by"))
        self._kept = _label(tr("Both are kept with the receipt."), "hint")
        self._warned = _label(_warned(warnings), "hint")
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(0)
        self._list_warnings(warnings)
        self._lost = QVBoxLayout()
        self._lost.setSpacing(2)
        self._progress = _progress()
        self._sites = QPushButton(tr("Sites…"))
        self._sites.setProperty("role", "quiet")
        self._cancel = QPushButton(tr("Cancel"))
        for button in (self._sites, self._cancel):
            # Enter, pressed twice by mistake, must not take back what the first one sent.
            button.setAutoDefault(False)
        self._view = QPushButton(tr("View on site"))
        self._view.setProperty("role", "primary")
        self._view.hide()
        self._publish = QPushButton(tr("Publish"))
        self._publish.setProperty("role", "primary")
        self._publish.setDefault(True)
        self._hold = Countdown(self)
        self._lay_out()
        self._connect()
        self.look_again()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._sites)
        buttons.addStretch(1)
        for button in (self._cancel, self._view, self._publish):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addWidget(self._heading)
        layout.addWidget(self._choices)
        layout.addWidget(self._state)
        layout.addLayout(self._blockers)
        override = QHBoxLayout()
        override.addWidget(self._reason, 3)
        override.addWidget(self._approver, 2)
        layout.addLayout(override)
        layout.addWidget(self._kept)
        layout.addLayout(self._lost)
        layout.addWidget(self._warned)
        layout.addLayout(self._remarks)
        layout.addWidget(self._progress)
        layout.addSpacing(style.GAP)
        # What is left over lies above the buttons, and parts nothing that belongs together.
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._reason.textChanged.connect(self.look_again)
        self._approver.textChanged.connect(self.look_again)
        self._choices.changed.connect(self.look_again)
        self._publish.clicked.connect(self._confirm)
        self._cancel.clicked.connect(self.reject)
        self._sites.clicked.connect(self.sites_wanted)
        self._view.clicked.connect(self._visit)
        self._hold.ticked.connect(self._say_left)

    @property
    def approver(self) -> str:
        """Who approved the override, as typed."""
        return self._approver.text().strip()

    def _list_warnings(self, warnings: Sequence[Diagnostic]) -> None:
        found = [one for one in warnings if one.severity is Severity.WARN]
        for one in found[:_MOST_SHOWN]:
            self._remarks.addWidget(self._place(f"▲ {one.message}", "mute", one))
        if (rest := len(found) - _MOST_SHOWN) > 0:
            self._remarks.addWidget(
                _label(trn("and {count} more", "and {count} more", rest), "hint")
            )

    def _place(self, text: str, role: str, found: Diagnostic) -> QPushButton:
        button = _Place(text, role)
        button.clicked.connect(partial(self._go, found))
        return button

    def show_sites(self, sites: Sequence[Site]) -> None:
        """Offer these sites from now on."""
        self._choices.offer(sites)

    def look_again(self) -> None:
        """Judge anew with the present choices, until it is sent."""
        if self._sent:
            return
        choices = self._choices
        status = choices.status
        release = self._judge(self._reason.text(), status, self._approver.text(), choices.hour)
        self._release = release
        self._heading.setText(tr("Publish to {title}", title=choices.title))
        self._publish.setText(tr(_VERBS[status]))
        self._publish.setEnabled(release.ready)
        helps = _reason_helps(release.decision) or bool(self._reason.text())
        for widget in (self._reason, self._approver, self._kept):
            widget.setVisible(helps)
        self._show_state(release)
        self._show_losses(release.losses(choices.able))
        self._grow()

    def _grow(self) -> None:
        """As high as what is shown now wants it; a sheet that shrinks would jump about."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), wanted))

    def _show_state(self, release: Release) -> None:
        decision = release.decision
        _clear(self._blockers)
        if release.ready:
            said = tr("Goes out with your reason on record.") if decision.reason else tr(_CLEAN)
            if release.at:
                now = datetime.now(UTC)
                when = appoint(release.at, now).in_words(now)
                said = f"{said} {tr('Readers see it {when}.', when=when)}"
            _say(self._state, said, "mute" if decision.reason else "good")
        elif decision.problem:
            _say(self._state, decision.problem, "danger")
        else:
            count = len(decision.blocking) + len(decision.leaks)
            stands = trn(
                "{count} problem stands in the way:", "{count} problems stand in the way:", count
            )
            _say(self._state, stands, "danger")
        self._list_findings(decision)

    def _list_findings(self, decision: Decision) -> None:
        """What stands in the way, and what a reason set aside."""
        for leak in decision.leaks[:_MOST_SHOWN]:
            self._blockers.addWidget(_label(f"● {leak.message}", "danger"))
        if (rest := len(decision.leaks) - _MOST_SHOWN) > 0:
            of = trn(
                "and {count} more of protected sources",
                "and {count} more of protected sources",
                rest,
            )
            self._blockers.addWidget(_label(of, "hint"))
        for found in decision.blocking[:_MOST_SHOWN]:
            self._blockers.addWidget(self._place(f"● {found.message}", "danger", found))
        if (rest := len(decision.blocking) - _MOST_SHOWN) > 0:
            more = trn("and {count} more", "and {count} more", rest)
            self._blockers.addWidget(_label(more, "hint"))
        for found in decision.overridden[:_MOST_SHOWN]:
            self._blockers.addWidget(
                _label(tr("○ Set aside: {message}", message=found.message), "mute")
            )
        if (rest := len(decision.overridden) - _MOST_SHOWN) > 0:
            aside = trn("and {count} more set aside", "and {count} more set aside", rest)
            self._blockers.addWidget(_label(aside, "hint"))

    def _show_losses(self, losses: Sequence[str]) -> None:
        """What the chosen site will not carry of the article, before anything is sent there."""
        _clear(self._lost)
        if losses:
            head = tr("Readers of {title} will not get everything:", title=self._choices.title)
            self._lost.addWidget(_label(head, "hint"))
        for said in losses:
            self._lost.addWidget(_label(f"▲ {said}", "mute"))

    def _go(self, found: Diagnostic, _checked: bool = False) -> None:
        self.reject()
        self.go_to.emit(found)

    def _confirm(self) -> None:
        if self._release is None or not self._release.ready:
            return
        self._sent = True
        for widget in (
            self._publish,
            self._choices,
            self._sites,
            self._reason,
            self._approver,
            *_widgets(self._remarks),
        ):
            widget.setEnabled(False)
        self._progress.show()
        self.confirmed.emit(self._choices.site, self._release)

    def reject(self) -> None:
        """Cancel, Escape and the window's own button: take it back while that is possible."""
        self._hold.stop()
        if not self._progress.isHidden():
            self._progress.hide()
            self.cancelled.emit()
        super().reject()

    def _visit(self) -> None:
        self.visited.emit(self._url)
        self.accept()

    # How it goes

    def show_hold(self, seconds: float) -> None:
        """It is kept, and goes out in so many seconds unless it is cancelled."""
        self._progress.show()
        self._hold.start(seconds)
        self._announce()

    def _say_left(self, seconds: int) -> None:
        said = trn(
            "Kept on this computer. It goes out in {count} second; Cancel takes it back.",
            "Kept on this computer. It goes out in {count} seconds; Cancel takes it back.",
            seconds,
        )
        _say(self._state, said, "mute")

    def show_progress(self, message: str) -> None:
        """Say which step is under way."""
        self._hold.stop()
        self._progress.show()
        self._cancel.setText(tr("Cancel"))
        _say(self._state, message, "mute")
        self._announce()

    def show_waiting(self, problem: str) -> None:
        """It could not be sent yet; it stays in the queue."""
        self._progress.hide()
        said = tr(
            "Waiting to be sent: {problem} It is kept, and goes out once, when it can.",
            problem=problem,
        )
        _say(self._state, said, "mute")
        self._announce()
        self._cancel.setText(tr("Close"))

    def show_stopped(self, problem: str) -> None:
        """It will not be sent by itself."""
        self._progress.hide()
        _say(
            self._state,
            tr("Not published: {problem} The article is kept here.", problem=problem),
            "danger",
        )
        self._announce()
        self._cancel.setText(tr("Close"))

    def _announce(self) -> None:
        """Have the step under way said at once; figures that run do not make it another one."""
        said = self._state.text()
        step = said.translate(_NO_DIGITS)
        if step != self._announced:
            announce(self, said, urgent=True)
        self._announced = step

    def show_receipt(self, receipt: Receipt) -> None:
        """It is out: what readers see, and where."""
        for widget in (self._progress, self._choices, self._reason, self._approver):
            widget.hide()
        for widget in (self._kept, self._warned):
            widget.hide()
        _clear(self._remarks)
        _clear(self._lost)
        _clear(self._blockers)
        public = receipt.status in PUBLIC_STATUSES
        scheduled = receipt.intent == Status.SCHEDULE and not public
        self._heading.setText(_headed(public=public, scheduled=scheduled))
        self._url = receipt.url
        if receipt.differences:
            _say(self._state, tr("Readers see something else than was written:"), "danger")
            for one in receipt.differences[:_MOST_SHOWN]:
                self._blockers.addWidget(_label(f"▲ {one}", "mute"))
        elif public:
            _say(self._state, tr("Read back from the site: readers see what was written."), "good")
        elif scheduled:
            said = tr("The site has it and publishes it at its hour. Onrecord looks then.")
            _say(self._state, said, "good")
        else:
            _say(
                self._state,
                tr("It is on the site for the desk; readers do not see it yet."),
                "good",
            )
        announce(self, f"{self._heading.text()}. {self._state.text()}", urgent=True)
        self._blockers.addWidget(_label(receipt.url, "hint"))
        self._publish.hide()
        self._view.show()
        self._view.setDefault(True)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cancel.setText(tr("Close"))


class _Place(QPushButton):
    """A finding, as long as it is: press it to go to its place."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.setAccessibleName(text)
        self.setToolTip(tr("Go to the place"))
        said = _label(text, role)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        said.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said.setMargin(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(said)
        self._layout = layout
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As its text wants it."""
        return self._layout.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """As high as the wrapped text."""
        return self._layout.totalHeightForWidth(width)


def _headed(*, public: bool, scheduled: bool) -> str:
    if public:
        return tr("Published")
    return tr("Scheduled") if scheduled else tr("Sent as a draft")


def _reason_helps(decision: Decision) -> bool:
    """Whether a reason is all that is missing, or what let it through."""
    if any(leak.certain for leak in decision.leaks):
        return False
    if not all(one.overridable for one in decision.blocking):
        return False
    return bool(decision.blocking or decision.leaks or decision.reason)


def _progress() -> QProgressBar:
    bar = busy_bar()
    bar.setAccessibleName(tr("On its way"))
    bar.hide()
    return bar


def _line(text: str, name: str, hint: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line


def _label(text: str, role: str) -> QLabel:
    label = QLabel(of_window(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _say(label: QLabel, text: str, role: str) -> None:
    label.setText(text)
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _widgets(layout: QVBoxLayout) -> list[QWidget]:
    items = (layout.itemAt(number) for number in range(layout.count()))
    return [widget for item in items if item is not None and (widget := item.widget())]


def _warned(warnings: Sequence[Diagnostic]) -> str:
    count = sum(one.severity is Severity.WARN for one in warnings)
    if not count:
        return ""
    return trn("{count} warning remains.", "{count} warnings remain.", count)

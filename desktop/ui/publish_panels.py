"""Two tabs under the preview: what was published, and exactly what would be sent."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop.composition import PUBLIC_STATUSES
from desktop.library.drafts import Revision
from desktop.preview.corrections import TOP
from desktop.publishing.cms.contract import Attachment, Payload, Status
from desktop.publishing.entry import Entry, Receipt, State
from desktop.translation import day, hour, later, number, tr
from desktop.ui import style
from desktop.ui.direction import cells, table
from desktop.ui.reasons import reason_said

_BECOMES = {
    Status.PUBLISH: later("published"),
    Status.DRAFT: later("a draft, only the desk sees it"),
    Status.SCHEDULE: later("published by the site at its hour"),
    Status.WITHDRAW: later("taken down"),
}

_DONE = {
    Status.PUBLISH: later("published"),
    Status.DRAFT: later("draft"),
    Status.SCHEDULE: later("scheduled"),
    Status.WITHDRAW: later("taken down"),
}
_GAP = f'<td width="{style.GAP}"></td>'
# How much of a receipt's digest is shown.
DIGEST = 12

_NEVER = later(
    "Not published yet. Every publication leaves a receipt here: when, where and at which address."
    " Ctrl+Enter begins one, and shows what will be sent before anything is."
)
_NONE = later(
    "Nothing to send yet. Everything that will leave this computer with the article is listed here"
    " beforehand, word for word."
)


class _Text(QTextBrowser):
    """Text to read: links are reported, never followed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(style.EDGE)
        self.setStyleSheet("background: transparent;")


class HistoryPanel(QWidget):
    """Receipts of the open article, newest first, what still waits, and kept revisions.

    `visited(url)` asks to open an address; `retry(key)`, `cancel(key)` and `forget(key)`, of one
    that has stopped, are about an entry;
    `revision_wanted(number)` asks to go back to a kept text.
    """

    visited = Signal(str)
    retry = Signal(str)
    cancel = Signal(str)
    forget = Signal(str)
    revision_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._text = _Text(tr("History"))
        self._text.anchorClicked.connect(self._clicked)
        self.setFocusProxy(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)

    def show_history(
        self, entries: Sequence[Entry], receipts: Sequence[Receipt], kept: Sequence[Revision]
    ) -> None:
        """Show the queue first, then the receipts, then the kept revisions."""
        parts = [_waiting(entry) for entry in entries if entry.state is not State.DONE]
        parts += [_receipt(receipt) for receipt in reversed(receipts)]
        parts += [_revision(one) for one in kept]
        if not parts:
            parts = [_paragraph(tr(_NEVER))]
        self._text.setHtml("".join(parts))

    def _clicked(self, url: QUrl) -> None:
        verb, _, rest = url.toString().partition(":")
        if verb == "retry":
            self.retry.emit(rest)
        elif verb == "cancel":
            self.cancel.emit(rest)
        elif verb == "forget":
            self.forget.emit(rest)
        elif verb == "revision":
            self.revision_wanted.emit(int(rest))
        else:
            self.visited.emit(url.toString())


class PayloadPanel(QWidget):
    """Field by field what Publish would send. `wanted` asks for it when it is looked at."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = _Text(tr("What will be sent"))
        self.setFocusProxy(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)

    def showEvent(self, event: object) -> None:
        """Coming into view: ask for the present payload."""
        del event
        self.wanted.emit()

    def show_payload(self, payload: Payload | None, problem: str) -> None:
        """Show a payload, or why there is none or why it may not leave."""
        said = f"<p><b>{escape(tr('Held back:'))}</b> {escape(problem)}</p>" if problem else ""
        if payload is None:
            self._text.setHtml(said or _paragraph(tr(_NONE)))
            return
        rows = table(
            cells(f"<td><b>{escape(name)}</b></td>", _GAP, f"<td>{escape(text)}</td>")
            for name, text in _rows(payload)
            if text
        )
        body = "<br>".join(escape(block) for block in payload.blocks)
        notes = tr("The ledger, notes and contacts are not part of it.")
        place = self._text.verticalScrollBar().value()
        self._text.setHtml(
            f"{said}{_paragraph(notes)}{rows}<p><b>{escape(tr('Body'))}</b></p><p>{body}</p>"
        )
        self._text.verticalScrollBar().setValue(place)


def _rows(payload: Payload) -> list[tuple[str, str]]:
    rows = [
        (tr("Becomes"), tr(_BECOMES.get(payload.status, payload.status.value))),
        (tr("Section"), payload.section),
        (tr("Headline"), payload.headline),
        (tr("Standfirst"), payload.standfirst),
        (tr("Byline"), payload.byline),
        (tr("Dateline"), payload.dateline),
        (tr("Date"), payload.date),
        (tr("Slug"), payload.slug),
        (tr("Tags"), ", ".join(payload.tags)),
        (tr("Language"), payload.language),
        (tr("To come out at"), payload.publish_at),
        (tr("Left as it is there"), ", ".join(payload.untouched)),
    ]
    for one in payload.corrections:
        place = tr("above the story") if one.place == TOP else tr("below the story")
        rows.append(
            (tr("Correction"), f"{one.note} ({', '.join(filter(None, (one.date, place)))})")
        )
    if payload.picture is not None:
        rows += _picture_rows(tr("Picture"), payload.picture)
    rows.append((tr("Picture at the site"), payload.picture_address))
    for picture in payload.pictures:
        rows += _picture_rows(tr("Picture in the body"), picture)
    # What was opened at the site goes back as it stands there, byte for byte.
    rows += [(tr("Body, as the site has it"), kept.raw) for kept in payload.kept]
    return rows


def _picture_rows(label: str, picture: Attachment) -> list[tuple[str, str]]:
    about = tr(
        "{name} ({size} kB, {kind}, no camera data)",
        name=picture.name,
        size=number(max(1, round(len(picture.content) / 1024))),
        kind=picture.media_type,
    )
    return [
        (label, about),
        (tr("Digest"), picture.sha256),
        (tr("Alt text"), picture.alt),
        (tr("Caption"), picture.caption),
        (tr("Credit"), picture.credit),
        (tr("Licence"), picture.licence),
    ]


def _waiting(entry: Entry) -> str:
    said = {
        State.WAITING: tr("Waiting to be sent"),
        State.SENDING: tr("On its way"),
        State.CHECKING: tr("Sent, being read back"),
        State.STOPPED: tr("Stopped"),
        State.CANCELLED: tr("Cancelled"),
    }.get(entry.state, entry.state.value)
    links = ""
    if entry.state in (State.WAITING, State.STOPPED):
        links = f' <a href="retry:{entry.key}">{escape(tr("Try again now"))}</a> &nbsp; '
        verb, words = "cancel", tr("Cancel")
        if entry.state is State.STOPPED:
            verb, words = "forget", tr("Forget this")
        links += f'<a href="{verb}:{entry.key}">{escape(words)}</a>'
    problem = f"<br>{escape(entry.said)}" if entry.problem else ""
    return f"<p><b>{escape(said)}</b> · {escape(entry.site)}{problem}<br>{links}</p>"


def _receipt(receipt: Receipt) -> str:
    differences = "".join(f"<br>▲ {escape(one)}" for one in receipt.differences)
    told = differences or f"<br>{escape(_standing(receipt))}"
    approval = ""
    if receipt.approval:
        said = tr("Published all the same: {approval}", approval=receipt.approval)
        approval = f"<br>{escape(said)}"
    link = f'<a href="{escape(receipt.url)}">{escape(receipt.url)}</a>'
    intent = next((said for one, said in _DONE.items() if one == receipt.intent), receipt.status)
    status = tr(intent)
    parts = [f"<b>{escape(status[:1].upper() + status[1:])}</b>", escape(receipt.site)]
    parts.append(escape(_in_utc(receipt.at)))
    if receipt.by:
        parts.append(escape(tr("by {who}", who=receipt.by)))
    head = " · ".join(parts)
    # Enough of it to tell one text from another; the whole of it is in `--json`.
    digest = ""
    if receipt.digest:
        digest = f"<br>{escape(tr('Digest {digest}', digest=receipt.digest[:DIGEST]))}"
    return f"<p>{head}<br>{link}{told}{approval}{digest}</p>"


def _standing(receipt: Receipt) -> str:
    """What readers see of it, where nothing differs from what was asked for."""
    if receipt.visible or receipt.status in PUBLIC_STATUSES:
        return tr("Readers see what was written.")
    if receipt.intent == Status.WITHDRAW:
        return tr("Readers no longer find it.")
    if receipt.intent == Status.SCHEDULE:
        return tr("The site publishes it at {when}.", when=_in_utc(receipt.publish_at))
    return tr("Only the desk sees it.")


def _revision(kept: Revision) -> str:
    local = kept.at.astimezone()
    when = escape(tr("{day}, {hour}", day=day(local), hour=hour(local)))
    link = f'<a href="revision:{kept.revision}">{escape(tr("Go back to it"))}</a>'
    head = f"<b>{escape(tr('Text kept'))}</b> · {when} · {escape(reason_said(kept.reason))}"
    return f"<p>{head}<br>{link}</p>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _in_utc(moment: str) -> str:
    """An instant of a receipt, in UTC; as it is written where it is none."""
    try:
        at = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return tr("{day}, {hour} UTC", day=day(at), hour=hour(at))

"""Two tabs under the preview: what was published, and exactly what would be sent."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop.composition import PUBLIC_STATUSES
from desktop.library.drafts import Revision
from desktop.preview.corrections import TOP
from desktop.publishing.cms.contract import Attachment, Payload, Status
from desktop.publishing.outbox import Entry, Receipt, State
from desktop.ui import style

_BECOMES = {
    Status.PUBLISH: "published",
    Status.DRAFT: "a draft, only the desk sees it",
    Status.SCHEDULE: "published by the site at its hour",
    Status.WITHDRAW: "taken down",
}

_DONE = {
    Status.PUBLISH: "published",
    Status.DRAFT: "draft",
    Status.SCHEDULE: "scheduled",
    Status.WITHDRAW: "taken down",
}
# How much of a receipt's digest is shown.
DIGEST = 12


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
        self._text = _Text("History")
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
            parts = ["<p>Not published yet. Every publication leaves a receipt here.</p>"]
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
        self._text = _Text("What will be sent")
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
        said = f"<p><b>Held back:</b> {escape(problem)}</p>" if problem else ""
        if payload is None:
            self._text.setHtml(said or "<p>Nothing to send yet.</p>")
            return
        rows = "".join(
            f'<tr><td style="padding-right:14px"><b>{name}</b></td><td>{escape(text)}</td></tr>'
            for name, text in _rows(payload)
            if text
        )
        body = "<br>".join(escape(block) for block in payload.blocks)
        notes = "The ledger, notes and contacts are not part of it."
        place = self._text.verticalScrollBar().value()
        self._text.setHtml(
            f"{said}<p>{notes}</p><table>{rows}</table><p><b>Body</b></p><p>{body}</p>"
        )
        self._text.verticalScrollBar().setValue(place)


def _rows(payload: Payload) -> list[tuple[str, str]]:
    rows = [
        ("Becomes", _BECOMES.get(payload.status, payload.status.value)),
        ("Section", payload.section),
        ("Headline", payload.headline),
        ("Standfirst", payload.standfirst),
        ("Byline", payload.byline),
        ("Dateline", payload.dateline),
        ("Date", payload.date),
        ("Slug", payload.slug),
        ("Tags", ", ".join(payload.tags)),
        ("Language", payload.language),
        ("To come out at", payload.publish_at),
        ("Left as it is there", ", ".join(payload.untouched)),
    ]
    for one in payload.corrections:
        place = "above the story" if one.place == TOP else "below the story"
        rows.append(("Correction", f"{one.note} ({', '.join(filter(None, (one.date, place)))})"))
    if payload.picture is not None:
        rows += _picture_rows("Picture", payload.picture)
    rows.append(("Picture at the site", payload.picture_address))
    for picture in payload.pictures:
        rows += _picture_rows("Picture in the body", picture)
    # What was opened at the site goes back as it stands there, byte for byte.
    rows += [("Body, as the site has it", kept.raw) for kept in payload.kept]
    return rows


def _picture_rows(label: str, picture: Attachment) -> list[tuple[str, str]]:
    size = (
        f"{max(1, round(len(picture.content) / 1024)):,} kB, {picture.media_type}, no camera data"
    )
    return [
        (label, f"{picture.name} ({size})"),
        ("Digest", picture.sha256),
        ("Alt text", picture.alt),
        ("Caption", picture.caption),
        ("Credit", picture.credit),
        ("Licence", picture.licence),
    ]


def _waiting(entry: Entry) -> str:
    said = {
        State.WAITING: "Waiting to be sent",
        State.SENDING: "On its way",
        State.CHECKING: "Sent, being read back",
        State.STOPPED: "Stopped",
        State.CANCELLED: "Cancelled",
    }.get(entry.state, entry.state.value)
    links = ""
    if entry.state in (State.WAITING, State.STOPPED):
        links = f' <a href="retry:{entry.key}">Try again now</a> &nbsp; '
        verb, words = "cancel", "Cancel"
        if entry.state is State.STOPPED:
            verb, words = "forget", "Forget this"
        links += f'<a href="{verb}:{entry.key}">{words}</a>'
    problem = f"<br>{escape(entry.problem)}" if entry.problem else ""
    return f"<p><b>{said}</b> · {escape(entry.site)}{problem}<br>{links}</p>"


def _receipt(receipt: Receipt) -> str:
    differences = "".join(f"<br>▲ {escape(one)}" for one in receipt.differences)
    told = differences or f"<br>{_standing(receipt)}"
    approval = f"<br>Published all the same: {escape(receipt.approval)}" if receipt.approval else ""
    when = escape(receipt.at.replace("T", " ")[:16])
    link = f'<a href="{escape(receipt.url)}">{escape(receipt.url)}</a>'
    intent = next((said for one, said in _DONE.items() if one == receipt.intent), receipt.status)
    status = escape(intent.capitalize())
    by = f" · by {escape(receipt.by)}" if receipt.by else ""
    head = f"<b>{status}</b> · {escape(receipt.site)} · {when} UTC{by}"
    # Enough of it to tell one text from another; the whole of it is in `--json`.
    digest = f"<br>Digest {escape(receipt.digest[:DIGEST])}" if receipt.digest else ""
    return f"<p>{head}<br>{link}{told}{approval}{digest}</p>"


def _standing(receipt: Receipt) -> str:
    """What readers see of it, where nothing differs from what was asked for."""
    if receipt.visible or receipt.status in PUBLIC_STATUSES:
        return "Readers see what was written."
    if receipt.intent == Status.WITHDRAW:
        return "Readers no longer find it."
    if receipt.intent == Status.SCHEDULE:
        return f"The site publishes it at {escape(receipt.publish_at[:16].replace('T', ' '))} UTC."
    return "Only the desk sees it."


def _revision(kept: Revision) -> str:
    when = f"{kept.at.astimezone():%Y-%m-%d %H:%M}"
    link = f'<a href="revision:{kept.revision}">Go back to it</a>'
    return f"<p><b>Text kept</b> · {when} · {escape(kept.reason)}<br>{link}</p>"

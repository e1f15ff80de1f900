"""What was published, and what would be sent."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any, cast, get_args, get_origin, get_type_hints

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.drafts import Revision
from desktop.publishing.cms.contract import Attachment, Correction, Payload, Status
from desktop.publishing.entry import Entry, Receipt, State
from desktop.ui.publish_panels import HistoryPanel, PayloadPanel

RECEIPT = Receipt(
    site="practice",
    remote_id="1",
    url="https://gazette.invalid/wall",
    status="publish",
    digest="d",
    at="2026-11-23T08:15:30Z",
)
NEWER = Receipt(
    site="practice",
    remote_id="1",
    url="https://gazette.invalid/wall",
    status="publish",
    digest="e0" * 32,
    by="falk",
    at="2026-11-23T09:45:00Z",
    differences=("The headline reads <Wall>.",),
    approval="the desk chief said so",
)
PAYLOAD = Payload(
    headline="Profits < losses",
    blocks=("<p>Waves &amp; wind.</p>", "<p>Again.</p>"),
    standfirst="Again.",
    byline="Ines Falk",
    tags=("harbour", "council"),
)


def entry(state: State, problem: str = "") -> Entry:
    return Entry("0123abcd", "a", "practice", state, "d", "", 0.0, 1, 0.0, problem, 1)


def browser(panel: QWidget) -> QTextBrowser:
    found = panel.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found


@pytest.fixture
def history(qtbot: QtBot) -> HistoryPanel:
    made = HistoryPanel()
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


@pytest.fixture
def payload(qtbot: QtBot) -> PayloadPanel:
    made = PayloadPanel()
    qtbot.addWidget(made)
    made.resize(500, 300)
    return made


def click(panel: QWidget, words: str) -> None:
    """Click on a link as it is found on the screen."""
    text = browser(panel)
    at = text.document().find(words)
    assert not at.isNull(), words
    at.setPosition(at.selectionStart() + 1)
    place = text.cursorRect(at).center()
    assert text.anchorAt(place), words
    QTest.mouseMove(text.viewport(), place)
    QTest.mouseClick(
        text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )


# History


def test_an_article_never_published_says_so(history: HistoryPanel) -> None:
    history.show_history([], [], [])
    assert browser(history).toPlainText().startswith("Not published yet.")


def test_receipts_stand_newest_first_with_what_readers_see(history: HistoryPanel) -> None:
    history.show_history([], [RECEIPT, NEWER], [])
    text = browser(history).toPlainText()
    assert text.index("23 Nov 2026, 09:45 UTC") < text.index("23 Nov 2026, 08:15 UTC")
    assert "▲ The headline reads <Wall>." in text
    assert "Published all the same: the desk chief said so" in text
    assert "23 Nov 2026, 09:45 UTC · by falk" in text
    assert "Digest e0e0e0e0e0e0\n" in text + "\n"
    older = text[text.index("08:15") :]
    assert "by " not in older
    assert "Readers see what was written." in older
    assert "Published all the same" not in older


def test_an_address_is_visited_only_when_it_is_clicked(history: HistoryPanel) -> None:
    heard: list[str] = []
    history.visited.connect(heard.append)
    history.show_history([], [RECEIPT], [])
    assert heard == []
    click(history, "https://gazette")
    assert heard == ["https://gazette.invalid/wall"]
    # The panel shows what it showed: it does not follow the link itself.
    assert "Publish · practice" in browser(history).toPlainText()


@pytest.mark.parametrize(
    ("state", "said", "links"),
    [
        (State.WAITING, "Waiting to be sent", True),
        (State.SENDING, "On its way", False),
        (State.CHECKING, "Sent, being read back", False),
        (State.STOPPED, "Stopped", True),
        (State.CANCELLED, "Cancelled", False),
    ],
)
def test_what_is_under_way_is_said_and_can_be_helped_where_that_is_safe(
    history: HistoryPanel, state: State, said: str, links: bool
) -> None:
    history.show_history([entry(state, "No answer from <site>.")], [RECEIPT], [])
    text = browser(history).toPlainText()
    assert text.startswith(f"{said} · practice\nNo answer from <site>.")
    assert ("Try again now" in text) is links
    assert ("Cancel" in text.replace("Cancelled", "")) is (state is State.WAITING)
    assert ("Forget this" in text) is (state is State.STOPPED)


def test_every_state_of_an_entry_but_done_is_shown(history: HistoryPanel) -> None:
    for state in State:
        history.show_history([entry(state)], [], [])
        never = browser(history).toPlainText().startswith("Not published yet.")
        assert never is (state is State.DONE), state


def test_trying_again_and_cancelling_name_the_entry(history: HistoryPanel) -> None:
    retried: list[str] = []
    cancelled: list[str] = []
    forgotten: list[str] = []
    history.retry.connect(retried.append)
    history.cancel.connect(cancelled.append)
    history.forget.connect(forgotten.append)
    history.show_history([entry(State.WAITING)], [], [])
    click(history, "Try again now")
    click(history, "Cancel")
    assert (retried, cancelled, forgotten) == (["0123abcd"], ["0123abcd"], [])
    history.show_history([entry(State.STOPPED)], [], [])
    click(history, "Forget this")
    assert (retried, cancelled, forgotten) == (["0123abcd"], ["0123abcd"], ["0123abcd"])


def test_a_kept_text_can_be_gone_back_to(history: HistoryPanel, house: House) -> None:
    saved = house.drafts.save(Article(headline="Wall", body="Before."))
    house.drafts.keep(saved.id, "publish <first>")
    history.show_history([], [], house.drafts.revisions(saved.id))
    assert "publish <first>" in browser(history).toPlainText()
    wanted: list[int] = []
    history.revision_wanted.connect(wanted.append)
    click(history, "Go back to it")
    assert wanted == [saved.revision]


def test_kept_texts_are_dated_by_this_computer_s_clock(history: HistoryPanel) -> None:
    at = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    history.show_history([], [], [Revision(3, "publish", at, Article())])
    local = at.astimezone()
    assert f"{local.day} {local:%b %Y, %H:%M}" in browser(history).toPlainText()


# What will be sent


def test_the_payload_is_asked_for_when_it_comes_into_view(
    payload: PayloadPanel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(payload.wanted, timeout=1000):
        payload.show()


def test_every_field_that_leaves_is_shown_as_it_leaves(payload: PayloadPanel) -> None:
    payload.show_payload(PAYLOAD, "")
    text = browser(payload).toPlainText()
    for words in ("Profits < losses", "Ines Falk", "harbour, council", "publish"):
        assert words in text
    assert "<p>Waves &amp; wind.</p>" in text
    assert "Dateline" not in text


def test_every_picture_that_leaves_is_named(payload: PayloadPanel) -> None:
    lead = Attachment("picture-1.jpg", "image/jpeg", "1", b"x" * 2048, "A pier", credit="J. Holm")
    inside = Attachment("picture-2.png", "image/png", "2", b"x" * 512, "A quay")
    draft = Payload("Wall", (), Status.DRAFT, picture=lead, pictures=(inside,))
    payload.show_payload(draft, "")
    text = browser(payload).toPlainText()
    for words in ("picture-1.jpg (2 kB, image/jpeg", "A pier", "J. Holm", "draft"):
        assert words in text
    for words in ("picture-2.png (1 kB, image/png", "A quay"):
        assert words in text


def test_what_stands_in_the_way_is_said_above(payload: PayloadPanel) -> None:
    payload.show_payload(PAYLOAD, "A name is <protected>.")
    text = browser(payload).toPlainText()
    assert text.startswith("Held back: A name is <protected>.")
    assert "Ines Falk" in text
    payload.show_payload(None, "The article has no headline.")
    assert browser(payload).toPlainText() == "Held back: The article has no headline."
    payload.show_payload(None, "")
    assert browser(payload).toPlainText().startswith("Nothing to send yet.")


def test_reading_on_is_not_interrupted_by_a_newer_payload(payload: PayloadPanel) -> None:
    payload.show()
    payload.show_payload(Payload("Wall", ("<p>Wave.</p>",) * 200), "")
    bar = browser(payload).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place > 0
    payload.show_payload(Payload("Wall!", ("<p>Wave.</p>",) * 200), "")
    assert bar.value() == place


def test_both_are_named_for_those_who_hear_them(
    history: HistoryPanel, payload: PayloadPanel
) -> None:
    assert browser(history).accessibleName() == "History"
    assert browser(payload).accessibleName() == "What will be sent"


@pytest.mark.parametrize(
    ("receipt", "words"),
    [
        (replace(RECEIPT, intent="publish", visible=True), "Readers see what was written."),
        (replace(RECEIPT, intent="draft", status="draft", visible=False), "Only the desk sees it."),
        (
            replace(
                RECEIPT, intent="schedule", status="future", publish_at="2026-11-24T05:00:00Z",
                visible=False,
            ),
            "The site publishes it at 24 Nov 2026, 05:00 UTC.",
        ),
        (
            replace(RECEIPT, intent="schedule", status="publish", visible=True),
            "Readers see what was written.",
        ),
        (
            replace(RECEIPT, intent="withdraw", status="draft", visible=False),
            "Readers no longer find it.",
        ),
    ],
)  # fmt: skip
def test_a_receipt_says_what_readers_see(
    history: HistoryPanel, receipt: Receipt, words: str
) -> None:
    history.show_history((), (receipt,), ())
    assert words in browser(history).toPlainText()


def test_every_text_in_a_payload_is_shown(qtbot: QtBot) -> None:
    """By its fields and not by a list of ours, so that a new one is not forgotten."""
    named = iter(f"word{number}word" for number in range(1000))
    full = filled(Payload, named)
    assert isinstance(full, Payload)
    panel = PayloadPanel()
    qtbot.addWidget(panel)
    panel.show_payload(full, "")
    shown = browser(panel).toPlainText()
    given = list(texts(full))
    assert len(given) >= 30
    assert [text for text in given if text not in shown] == []


def filled(kind: Any, words: Iterator[str]) -> object:
    """A value of the kind, in which each text is another word and nothing is left out."""
    if kind is str:
        return next(words)
    if kind in (int, bytes):
        return kind(7)
    if kind is Status:
        return Status.SCHEDULE
    parts = [part for part in get_args(kind) if part not in (type(None), ...)]
    if parts:
        made = filled(parts[0], words)
        return (made,) if get_origin(kind) is tuple else made
    hints = get_type_hints(kind)
    return kind(**{one.name: filled(hints[one.name], words) for one in fields(kind)})


def texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Status):
        yield value
    elif isinstance(value, tuple):
        for part in cast("tuple[object, ...]", value):
            yield from texts(part)
    elif is_dataclass(value):
        for one in fields(value):
            # Which of two places a correction has is told in words.
            if not (isinstance(value, Correction) and one.name == "place"):
                yield from texts(getattr(value, one.name))

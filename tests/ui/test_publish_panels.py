"""What was published, and what would be sent."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.drafts import Revision
from desktop.publishing.cms.contract import Attachment, Payload, Status
from desktop.publishing.outbox import Entry, Receipt, State
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
    digest="e",
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
    assert text.index("2026-11-23 09:45 UTC") < text.index("2026-11-23 08:15 UTC")
    assert "▲ The headline reads <Wall>." in text
    assert "Published all the same: the desk chief said so" in text
    older = text[text.index("08:15") :]
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
    assert ("Cancel" in text.replace("Cancelled", "")) is links


def test_every_state_of_an_entry_but_done_is_shown(history: HistoryPanel) -> None:
    for state in State:
        history.show_history([entry(state)], [], [])
        never = browser(history).toPlainText().startswith("Not published yet.")
        assert never is (state is State.DONE), state


def test_trying_again_and_cancelling_name_the_entry(history: HistoryPanel) -> None:
    retried: list[str] = []
    cancelled: list[str] = []
    history.retry.connect(retried.append)
    history.cancel.connect(cancelled.append)
    history.show_history([entry(State.STOPPED)], [], [])
    click(history, "Try again now")
    click(history, "Cancel")
    assert (retried, cancelled) == (["0123abcd"], ["0123abcd"])


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
    assert f"{at.astimezone():%Y-%m-%d %H:%M}" in browser(history).toPlainText()


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
    assert browser(payload).toPlainText() == "Nothing to send yet."


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
            "The site publishes it at 2026-11-24 05:00 UTC.",
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

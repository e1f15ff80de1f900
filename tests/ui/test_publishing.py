"""From the button to the receipt, when things go well and when they do not."""

import re
import socket
import socketserver
import threading
import time
import urllib.request
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit

import pytest
from PIL import Image
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.article.correction import Correction
from desktop.article.front_matter import dump
from desktop.article.ledger import Source, Terms
from desktop.article.model import Article, Picture
from desktop.composition import House
from desktop.publishing.cms.contract import Payload, Status
from desktop.publishing.entry import UNFINISHED, State
from desktop.publishing.sites import Site
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow
from desktop.ui.publish_sheet import PublishSheet
from tests.cms.running import Newsroom

STORY = Article(
    id="2f1d7a52-5a3c-4c59-9e0c-0d9a6c1b7b11",
    section="Harbour",
    headline="Quay lights fail again",
    standfirst="The quay was dark for three nights.",
    byline="Ada Brandt",
    slug="quay-lights",
    body="The lights failed on Sunday. “We saw nothing,” said Jonas Reyes, the harbour master.\n",
)
Open = Callable[[Article], MainWindow]


@pytest.fixture
def open_window(house: House, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens the window on an article."""
    made: list[MainWindow] = []

    def open_on(article: Article) -> MainWindow:
        file = tmp_path / "story.md"
        file.write_text(dump(article), encoding="utf-8")
        window = build(house, [file])
        made.append(window)
        window.show()
        return window

    yield open_on
    for window in made:
        window.close()
        window.deleteLater()


@pytest.fixture
def closed_site(house: House) -> Site:
    """A site whose server does not answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site = Site("gazette", "wordpress", f"http://127.0.0.1:{port}", "ada", "The Gazette")
    house.sites.put(site)
    house.secrets.lend(site, "a password")
    return site


def sheet_of(window: MainWindow, qtbot: QtBot) -> PublishSheet:
    window.publishing.start()
    qtbot.waitUntil(lambda: window.findChild(PublishSheet) is not None, timeout=10000)
    sheet = window.findChild(PublishSheet)
    assert isinstance(sheet, PublishSheet)
    return sheet


def wait_for_receipts(house: House, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(lambda: len(house.outbox.receipts(STORY.id)) == count, timeout=10000)


def press(sheet: PublishSheet, text: str) -> None:
    next(one for one in sheet.findChildren(QPushButton) if one.text() == text).click()


def state_in_list(house: House) -> str:
    return house.drafts.get(STORY.id).state


def shown(panel: QWidget) -> str:
    text = panel.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    return text.toPlainText()


def test_published_viewed_and_published_again(
    open_window: Open, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    visited: list[str] = []

    def open_url(url: QUrl) -> bool:
        visited.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    window = open_window(STORY)
    for count in (1, 2):
        press(sheet_of(window, qtbot), "Publish")
        wait_for_receipts(house, qtbot, count)
        sheet = window.findChild(PublishSheet)
        assert isinstance(sheet, PublishSheet)
        sheet.reject()
        qtbot.waitUntil(lambda: window.findChild(PublishSheet) is None)
    assert state_in_list(house) == "published"
    window.publishing.view_on_site()
    assert visited
    assert visited[-1].startswith("http://127.0.0.1:")
    first, second = house.outbox.receipts(STORY.id)
    assert first.remote_id == second.remote_id
    assert shown(window.history).count("Readers see what was written.") == 2


def test_a_site_that_does_not_answer_keeps_it_in_the_queue(
    open_window: Open, house: House, closed_site: Site, qtbot: QtBot
) -> None:
    window = open_window(STORY)
    window.publishing.choose_site(closed_site.name)
    press(sheet_of(window, qtbot), "Publish")
    qtbot.waitUntil(
        lambda: any(one.problem for one in house.outbox.entries(State.WAITING)), timeout=15000
    )
    qtbot.waitUntil(lambda: state_in_list(house) == "queued")
    sheet = window.findChild(PublishSheet)
    assert isinstance(sheet, PublishSheet)
    # Closed while it is being sent, the sheet would take it back.
    qtbot.waitUntil(
        lambda: any("Waiting to be sent" in one.text() for one in sheet.findChildren(QLabel))
    )
    sheet.reject()
    qtbot.waitUntil(lambda: "Waiting to be sent" in shown(window.history))
    (entry,) = house.outbox.entries(State.WAITING)
    window.history.cancel.emit(entry.key)
    assert house.outbox.entry(entry.key).state is State.CANCELLED
    assert state_in_list(house) == "draft"


def state_of(sheet: PublishSheet) -> str:
    return " ".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisible())


def held_site(house: House, hold: float) -> Site:
    """A site that holds what is to be published; its server does not answer."""
    site = Site("tide", "wordpress", "http://127.0.0.1:9", "ada", "The Tide", hold=hold)
    house.sites.put(site)
    house.secrets.lend(site, "a password")
    return site


def test_what_is_held_can_be_taken_back(open_window: Open, house: House, qtbot: QtBot) -> None:
    window = open_window(STORY)
    window.publishing.choose_site(held_site(house, 30.0).name)
    sheet = sheet_of(window, qtbot)
    press(sheet, "Publish")
    qtbot.waitUntil(lambda: "goes out in 30 seconds" in state_of(sheet))
    qtbot.waitUntil(lambda: "goes out in 29 seconds" in state_of(sheet), timeout=5000)
    (entry,) = house.outbox.entries(*UNFINISHED)
    assert not entry.attempts
    press(sheet, "Cancel")
    assert house.outbox.entry(entry.key).state is State.CANCELLED


def test_what_is_held_goes_out_by_itself(open_window: Open, house: House, qtbot: QtBot) -> None:
    window = open_window(STORY)
    window.publishing.choose_site(held_site(house, 1.0).name)
    sheet = sheet_of(window, qtbot)
    press(sheet, "Publish")
    assert "goes out in 1 second;" in state_of(sheet)
    qtbot.waitUntil(lambda: "connection refused" in state_of(sheet), timeout=10000)


def test_what_waited_is_sent_after_the_next_start(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    window = open_window(STORY)
    qtbot.waitUntil(lambda: window.session.analysis() is not None)
    window.session.flush()
    window.close()
    article = house.drafts.get(STORY.id).article
    prepared = house.press.prepare(article, house.pages.renderer.render(article.body), Path())
    release = house.press.judge(prepared, house.desk.checker().check(article), Status.PUBLISH)
    house.press.enqueue(STORY.id, "practice", release)
    assert house.outbox.receipts(STORY.id) == ()
    again = build(house, [])
    again.show()
    qtbot.waitUntil(lambda: len(house.outbox.receipts(STORY.id)) == 1, timeout=10000)
    again.close()
    again.deleteLater()


def test_the_panel_shows_what_will_be_sent_and_nothing_of_the_ledger(
    open_window: Open, qtbot: QtBot
) -> None:
    hidden = Source(
        key="night", name="Somebody Else", terms=Terms.OFF_RECORD, notes="met on the pier"
    )
    window = open_window(replace(STORY, sources=(hidden,)))
    window.commands["payload"].trigger()
    qtbot.waitUntil(lambda: "Quay lights fail again" in shown(window.payload), timeout=10000)
    text = shown(window.payload)
    assert "We saw nothing" in text
    assert "Somebody Else" not in text
    assert "met on the pier" not in text


def test_nothing_to_view_yet(open_window: Open) -> None:
    window = open_window(STORY)
    window.publishing.view_on_site()
    assert "Publish it first" in window.notice.message


def answer_box(qtbot: QtBot, button: QMessageBox.StandardButton) -> Callable[[], str]:
    """Presses the button of the question that comes next; then tells what it asked."""
    asked: list[str] = []

    def press_it() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, press_it)
            return
        asked.append(box.text())
        box.button(button).click()

    QTimer.singleShot(0, press_it)

    def told() -> str:
        qtbot.waitUntil(lambda: bool(asked))
        return asked[0]

    return told


def test_a_correction_is_published_and_the_article_taken_down_and_put_back(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    window = open_window(STORY)

    def publish(count: int) -> None:
        press(sheet_of(window, qtbot), "Publish")
        wait_for_receipts(house, qtbot, count)
        sheet = window.findChild(PublishSheet)
        assert isinstance(sheet, PublishSheet)
        sheet.reject()
        qtbot.waitUntil(lambda: window.findChild(PublishSheet) is None)

    publish(1)
    note = "The lights failed on Monday, not Sunday."
    window.session.set_corrections((Correction(note, "2026-03-13"),))
    publish(2)
    url = house.doors.viewable(house.outbox.receipts(STORY.id)[-1].url)
    with urllib.request.urlopen(url, timeout=10) as answer:
        assert note in answer.read().decode()

    asked = answer_box(qtbot, QMessageBox.StandardButton.No)
    window.commands["withdraw"].trigger()
    assert "Readers no longer find it" in asked()
    assert len(house.outbox.entries(*UNFINISHED)) == 0

    answer_box(qtbot, QMessageBox.StandardButton.Yes)
    window.commands["withdraw"].trigger()
    wait_for_receipts(house, qtbot, 3)
    with pytest.raises(HTTPError) as gone:
        urllib.request.urlopen(url, timeout=10)
    gone.value.close()
    assert gone.value.code == 404
    qtbot.waitUntil(lambda: "Readers no longer find it." in shown(window.history))
    assert state_in_list(house) == "draft"
    publish(4)
    with urllib.request.urlopen(url, timeout=10) as answer:
        assert "Quay lights fail again" in answer.read().decode()


def test_the_window_is_gone_before_a_sending_is_waited_for(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(STORY)
    close = window.publishing.close
    visible: list[bool] = []
    monkeypatch.setattr(window.publishing, "close", lambda: visible.append(window.isVisible()))
    assert window.isVisible()
    window.close()
    close()
    assert visible == [False]


def test_what_has_stopped_is_forgotten_after_asking(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    window = open_window(STORY)
    house.drafts.save(STORY)
    entry = house.outbox.enqueue(STORY.id, "gone", Payload("Quay lights", ("<p>Out.</p>",)))
    house.press.publisher().run_until_idle()
    assert house.outbox.entry(entry.key).state is State.STOPPED
    window.publishing.show_history()
    assert "Stopped · gone" in shown(window.history)

    asked = answer_box(qtbot, QMessageBox.StandardButton.No)
    window.history.forget.emit(entry.key)
    assert "Nothing is deleted at gone" in asked()
    assert house.outbox.entry(entry.key).state is State.STOPPED

    answer_box(qtbot, QMessageBox.StandardButton.Yes)
    window.history.forget.emit(entry.key)
    assert house.outbox.entry(entry.key).state is State.CANCELLED
    assert "Stopped" not in shown(window.history)
    assert state_in_list(house) == "draft"
    assert house.outbox.next_due() is None


def test_what_is_on_no_site_cannot_be_taken_down(open_window: Open, house: House) -> None:
    window = open_window(STORY)
    window.commands["withdraw"].trigger()
    assert "There is nothing to take down" in window.notice.message
    assert house.outbox.entries(*UNFINISHED) == ()


def test_undo_takes_a_correction_back(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(STORY)
    window.session.set_corrections((Correction("Wrong."),))
    window.activateWindow()
    window.editor.setFocus()
    qtbot.waitUntil(window.editor.hasFocus)
    window.commands["undo"].trigger()
    assert window.session.fields().corrections == ()


# ---------------------------------------------------------------- pictures on their way


@contextmanager
def slow_way(port: int) -> Generator[int]:
    """A port on loopback from which bytes take their time to `port`."""

    class Relay(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with socket.create_connection(("127.0.0.1", port)) as there:
                back = threading.Thread(target=self._pass_back, args=(there,), daemon=True)
                back.start()
                with suppress(OSError):
                    while part := self.request.recv(32_768):
                        there.sendall(part)
                        time.sleep(0.02)
                with suppress(OSError):
                    there.shutdown(socket.SHUT_WR)
                back.join(5)

        def _pass_back(self, there: socket.socket) -> None:
            with suppress(OSError):
                while part := there.recv(65_536):
                    self.request.sendall(part)

    class Relays(socketserver.ThreadingTCPServer):
        daemon_threads = True

        def server_bind(self) -> None:
            # No more than this is on its way without having arrived.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
            super().server_bind()

    with Relays(("127.0.0.1", 0), Relay) as relays:
        threading.Thread(target=relays.serve_forever, daemon=True).start()
        yield relays.server_address[1]
        relays.shutdown()


def test_a_large_picture_says_how_far_it_is_and_can_be_stopped_and_sent_again(
    open_window: Open, house: House, qtbot: QtBot, tmp_path: Path, real_newsroom: Newsroom
) -> None:
    noise = Image.effect_noise((1600, 1200), 120)
    Image.merge("RGB", (noise, noise.rotate(180), noise)).save(tmp_path / "pier.jpg", quality=95)
    picture = Picture("pier.jpg", "The pier", credit="A. Lund", licence="ours")
    with slow_way(urlsplit(real_newsroom.url).port or 0) as port:
        site = Site("desk", "newsroom", f"http://127.0.0.1:{port}/newsroom", "", "The Desk")
        house.sites.put(site)
        house.secrets.lend(site, real_newsroom.tokens["editor"])
        window = open_window(replace(STORY, picture=picture))
        window.publishing.choose_site("desk")
        sheet = sheet_of(window, qtbot)
        press(sheet, "Publish")

        def is_on_its_way() -> bool:
            said = [one.text() for one in sheet.findChildren(QLabel)]
            return any(re.match(r"Sending a picture: 0\.[1-9] of", one) for one in said)

        qtbot.waitUntil(is_on_its_way, timeout=20_000)
        press(sheet, "Cancel")
        qtbot.waitUntil(lambda: bool(house.outbox.entries(State.STOPPED)), timeout=20_000)
        (entry,) = house.outbox.entries(State.STOPPED)
        assert "Held back, as you wished" in entry.problem
        qtbot.waitUntil(lambda: "Held back" in shown(window.history))
        assert house.outbox.post(STORY.id, "desk") is None
        window.history.retry.emit(entry.key)
        qtbot.waitUntil(window.publishing.line.isVisible, timeout=20_000)
        qtbot.waitUntil(
            lambda: bool(house.outbox.entries(State.DONE, State.STOPPED)), timeout=40_000
        )
        assert house.outbox.entry(entry.key).state is State.DONE
        qtbot.waitUntil(window.publishing.line.isHidden)

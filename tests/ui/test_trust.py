"""Failures are told of at the next start, once, and only on this computer."""

import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.composition import House
from desktop.composition.diagnostics import STARTED
from desktop.publishing.cms.contract import CmsError, Payload
from desktop.publishing.sites import Site
from desktop.ui.application import Reporter
from desktop.ui.diagnostics_dialog import DiagnosticsDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.reports_dialog import ReportsDialog


def test_a_report_is_told_of_until_it_was_looked_at(
    open_window: Callable[[], MainWindow], house: House, qtbot: QtBot
) -> None:
    house.reports.write(ValueError("the mayor"))
    house.reports.write(KeyError("the mayor"))
    window = open_window()
    window.trust.begin()
    qtbot.waitUntil(lambda: "2 times" in window.notice.message)
    assert house.state.get(STARTED, "")
    window.commands["reports"].trigger()
    (dialog,) = window.findChildren(ReportsDialog)
    assert dialog.list.count() == 2
    dialog.close()
    window.notice.hide()
    window.trust.begin()
    qtbot.wait(200)
    assert window.notice.isHidden()


def test_diagnostics_are_shown_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["diagnostics"].trigger()
    (dialog,) = window.findChildren(DiagnosticsDialog)
    qtbot.waitUntil(dialog.copy.isEnabled)
    told = dialog.text.toPlainText()
    for name in ("Onrecord: ", "Qt: ", "SQLite: ", "Library: sound", "The end of the log:"):
        assert name in told
    dialog.close()


def test_nothing_of_a_working_day_is_in_log_and_reports(
    open_window: Callable[[], MainWindow], house: House, qtbot: QtBot
) -> None:
    planted = ("The harbour wall failed at dawn", "Callum Wray", "hunter2-token", str(house.home))
    secret = Source("w", name=planted[1], terms=Terms.OFF_RECORD)
    site = Site("gazette", "ghost", "http://127.0.0.1:9", planted[1], planted[1])
    house.sites.put(site)
    house.secrets.lend(site, planted[2])
    article = Article(headline=planted[0], body=planted[1], sources=(secret,))
    draft = house.drafts.save(article).article
    house.logs.open("debug")
    window = open_window()
    window.files.open_draft(draft.id)
    window.editor.setFocus()
    QTest.keyClicks(window.editor, planted[0])
    reporter = Reporter(house, window)
    with pytest.raises(CmsError) as caught:
        house.doors.client(replace(site, name=planted[0]))
    reporter(type(caught.value), caught.value, caught.value.__traceback__)
    entry = house.outbox.enqueue(draft.id, "gazette", Payload(headline=planted[0], blocks=("x",)))
    house.press.publisher().run_until_idle()
    assert window.session.flush()
    logging.getLogger("urllib3").error("sent %s to %s", planted[2], planted[0])
    house.logs.close()
    house.logs.set_level("warning")
    files = [*(house.home / "logs").iterdir(), *(house.home / "reports").iterdir()]
    written = b"".join(file.read_bytes() for file in files)
    for one in planted:
        assert one.encode() not in written, one
    assert entry.key.encode() in written
    assert b"desktop.ui.application: unexpected" in written
    qtbot.waitUntil(lambda: "unexpected" in window.notice.message)


def sockets() -> set[str]:
    """The internet sockets that this process holds, by the system's own account of them."""
    own: set[str] = set()
    for one in Path("/proc/self/fd").iterdir():
        # What another thread closes meanwhile is gone.
        with suppress(FileNotFoundError):
            own.add(str(one.readlink()))
    there: set[str] = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]:
            there.add(f"socket:[{line.split()[9]}]")
    return own & there


@pytest.mark.skipif(not Path("/proc/self/net/tcp").exists(), reason="asks the kernel of Linux")
def test_starting_and_typing_opens_no_socket(
    open_window: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    begin = socket.socket.__init__

    def watched(self: socket.socket, *args: int, **named: int) -> None:
        begin(self, *args, **named)
        if self.family in (socket.AF_INET, socket.AF_INET6):
            made.append(self)

    monkeypatch.setattr(socket.socket, "__init__", watched)
    before = sockets()
    window = open_window()
    window.trust.begin()
    window.editor.setFocus()
    for letter in "The wall held, she said.":
        QTest.keyClicks(window.editor, letter)
        assert sockets() <= before
    qtbot.wait(1500)
    assert sockets() <= before
    assert made == []
    # The measure itself: a socket would have been seen.
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        assert len(made) == 1
        one.listen()
        assert sockets() - before
    assert not window.findChildren(QDialog)

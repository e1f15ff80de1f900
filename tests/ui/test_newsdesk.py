"""From the list of a real WordPress into the window, and a merge as one step of undo."""

import socket
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, Protocol

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextBrowser, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source, Terms
from desktop.composition import House
from desktop.publishing.cms import wordpress
from desktop.publishing.sites import Site
from desktop.ui import application
from desktop.ui.desk_dialog import DeskDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.merge_dialog import MergeDialog
from desktop.ui.publish_sheet import PublishSheet

pytestmark = pytest.mark.wordpress
CONTENT = (
    "<!-- wp:paragraph -->\n<p>The wall held.</p>\n<!-- /wp:paragraph -->\n\n"
    "<!-- wp:paragraph -->\n<p>Nobody was hurt.</p>\n<!-- /wp:paragraph -->"
)


class Running(Protocol):
    """The fixture's WordPress."""

    url: str
    users: dict[str, dict[str, str]]

    def client(self, role: str = ...) -> wordpress.Client: ...

    def heard(self) -> list[dict[str, Any]]: ...


Ask = Callable[..., Any]


@pytest.fixture
def window(house: House, real_wordpress: Running, qtbot: QtBot) -> Iterator[MainWindow]:
    user = real_wordpress.users["administrator"]
    site = Site("paper", "wordpress", real_wordpress.url, user["login"], "The Paper")
    house.sites.put(site)
    house.secrets.lend(site, user["password"])
    made = application.build(house, [])
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def shown(window: MainWindow, kind: type[Any]) -> Any:
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


def open_post(window: MainWindow, qtbot: QtBot, number: str) -> None:
    window.commands["desk"].trigger()
    dialog = shown(window, DeskDialog)
    rows = dialog.findChild(QTreeWidget)
    qtbot.waitUntil(lambda: rows.topLevelItemCount() > 0, timeout=20000)
    before = window.session.ident
    dialog.chosen.emit(dialog.query, number)
    qtbot.waitUntil(lambda: window.session.ident != before, timeout=20000)
    qtbot.waitUntil(lambda: shown(window, DeskDialog) is None)


def test_a_post_is_opened_and_goes_back_where_it_came_from(
    window: MainWindow, house: House, ask: Ask, qtbot: QtBot
) -> None:
    made = ask("posts", {"title": "The wall held", "content": CONTENT, "status": "publish"})
    open_post(window, qtbot, str(made["id"]))
    assert window.session.article().body == "The wall held.\n\nNobody was hurt."
    assert window.publishing.site.name == "paper"
    assert house.outbox.post(window.session.ident, "paper") is not None
    after = ask(f"posts/{made['id']}?context=edit")
    assert after["modified_gmt"] == made["modified_gmt"]
    window.commands["payload"].trigger()
    shown_text = window.payload.findChildren(QTextBrowser)[0]
    qtbot.waitUntil(lambda: "as the site has it" in shown_text.toPlainText(), timeout=20000)
    assert CONTENT.split("\n")[1] in shown_text.toPlainText()


def test_changes_made_there_are_merged_as_one_step(
    window: MainWindow, house: House, ask: Ask, qtbot: QtBot
) -> None:
    made = ask("posts", {"title": "The wall held", "content": CONTENT, "status": "publish"})
    open_post(window, qtbot, str(made["id"]))
    window.commands["fetch"].trigger()
    qtbot.waitUntil(lambda: "Nobody has changed it" in said(window), timeout=20000)
    theirs = CONTENT.replace("Nobody was", "Two were")
    ask(f"posts/{made['id']}", {"title": "The wall gave", "content": theirs})
    window.editor.apply_edits([(0, 3, "This")])
    mine = window.session.article()
    window.commands["fetch"].trigger()
    qtbot.waitUntil(lambda: shown(window, MergeDialog) is not None, timeout=20000)
    dialog = shown(window, MergeDialog)
    dialog.findChild(QPushButton, "apply").click()
    now = window.session.article()
    assert (now.headline, now.body) == ("The wall gave", "This wall held.\n\nTwo were hurt.")
    assert "\n".join(window.editor.text_lines()) == now.body
    reasons = [one.reason for one in house.drafts.revisions(window.session.ident)]
    assert reasons == ["before changes from paper were merged"]
    assert ask(f"posts/{made['id']}?context=edit")["content"]["raw"] == theirs
    window.commands["undo"].trigger()
    taken_back = window.session.article()
    assert (taken_back.headline, taken_back.body) == (mine.headline, mine.body)
    window.commands["redo"].trigger()
    assert window.session.article().body == now.body


def said(window: MainWindow) -> str:
    return window.notice.message


def test_a_conflict_at_publishing_shows_both(window: MainWindow, ask: Ask, qtbot: QtBot) -> None:
    made = ask("posts", {"title": "The wall held", "content": CONTENT, "status": "publish"})
    open_post(window, qtbot, str(made["id"]))
    ask(f"posts/{made['id']}", {"title": "The wall gave"})
    window.session.set_text("headline", "The wall stood")
    window.commands["publish"].trigger()
    qtbot.waitUntil(lambda: shown(window, PublishSheet) is not None, timeout=20000)
    sheet = shown(window, PublishSheet)
    go = [one for one in sheet.findChildren(QPushButton) if one.property("role") == "primary"]
    qtbot.waitUntil(lambda: any(one.isVisible() and one.isEnabled() for one in go), timeout=20000)
    next(one for one in go if one.isVisible() and one.isEnabled()).click()
    qtbot.waitUntil(lambda: shown(window, MergeDialog) is not None, timeout=30000)
    assert shown(window, PublishSheet) is None
    shown(window, MergeDialog).reject()
    assert window.session.fields().headline == "The wall stood"
    assert ask(f"posts/{made['id']}?context=edit")["title"]["raw"] == "The wall gave"


def test_a_site_that_does_not_answer_is_told_in_the_list(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    away = Site("away", "wordpress", "http://127.0.0.1:9/", "me", "Away")
    house.sites.put(away)
    house.secrets.lend(away, "secret")
    window.publishing.choose_site("away")
    window.commands["desk"].trigger()
    dialog = shown(window, DeskDialog)
    message = dialog.findChild(QLabel, "message")
    qtbot.waitUntil(lambda: "Your own drafts are all here" in message.text(), timeout=20000)
    dialog.close()


def test_an_article_that_is_nowhere_has_nothing_to_fetch(house: House, qtbot: QtBot) -> None:
    window = application.build(house, [])
    qtbot.addWidget(window)
    window.show()
    window.commands["fetch"].trigger()
    assert "on no site whose posts can be fetched" in said(window)
    window.close()


def test_a_site_that_does_not_answer_does_not_keep_the_window_open(
    house: House, qtbot: QtBot
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        site = Site("hush", "wordpress", f"http://127.0.0.1:{silent.getsockname()[1]}", "ada")
        house.sites.put(site)
        house.secrets.lend(site, "secret")
        made = application.build(house, [])
        qtbot.addWidget(made)
        made.show()
        made.commands["desk"].trigger()
        asked, _ = silent.accept()
        with asked:
            before = monotonic()
            made.close()
            assert monotonic() - before < 2.0


def test_a_fault_of_ours_does_not_leave_the_desk_waiting(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = Site("paper", "wordpress", "https://paper.invalid/", "ada")
    house.sites.put(site)
    house.secrets.lend(site, "secret")

    def fails(*_: object) -> object:
        raise KeyError("title")

    monkeypatch.setattr(house.newsdesk, "listing", fails)
    made = application.build(house, [])
    qtbot.addWidget(made)
    made.show()
    with qtbot.capture_exceptions() as reported:
        made.commands["desk"].trigger()
        qtbot.waitUntil(lambda: bool(reported))
    dialog = shown(made, DeskDialog)
    message = dialog.findChild(QLabel, "message").text()
    assert "a fault of its own (KeyError)" in message
    assert "Press F5" in message
    made.close()


def test_a_protected_name_is_not_searched_for_at_a_site(
    window: MainWindow, real_wordpress: Running, qtbot: QtBot
) -> None:
    window.session.set_sources((Source("deep", name="Ida Quarrow", terms=Terms.OFF_RECORD),))
    window.commands["desk"].trigger()
    dialog = shown(window, DeskDialog)
    qtbot.waitUntil(lambda: "…" not in texts(dialog), timeout=20000)
    dialog.findChild(QLineEdit).setText("quarrow")
    qtbot.waitUntil(lambda: "The site was not asked." in texts(dialog), timeout=20000)
    assert "Quarrow" not in texts(dialog)
    heard = [row["target"] for row in real_wordpress.heard()]
    assert heard
    assert [path for path in heard if "quarrow" in path.lower()] == []


def texts(dialog: DeskDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())

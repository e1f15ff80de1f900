"""Connecting a site from its address to the list, by keyboard, at real systems."""

import re
import socket
import sqlite3
import threading
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.publishing.credentials import CredentialError
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui.connecting import ConnectDialog
from tests.cms.running import Newsroom, WordPress

LONG = 20000
FIELD = re.compile(r"""<input\b[^>]*?\bname=["']([^"']+)["'][^>]*?\bvalue=["']([^"']*)["']""")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(house: House, window: QWidget, qtbot: QtBot) -> Iterator[list[str]]:
    """The pages that the dialog had the browser open."""
    pages: list[str] = []
    yield pages
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("question") for one in threading.enumerate()),
        timeout=LONG,
    )


@pytest.fixture
def dialog(house: House, window: QWidget, opened: list[str], qtbot: QtBot) -> ConnectDialog:
    def browse(page: str) -> bool:
        opened.append(page)
        return True

    made = ConnectDialog(house, window, browse)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def said(dialog: ConnectDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def line(dialog: ConnectDialog, name: str) -> QLineEdit:
    (found,) = (
        one
        for one in dialog.findChildren(QLineEdit)
        if one.accessibleName() == name and one.isVisible()
    )
    return found


def button(dialog: ConnectDialog, text: str) -> QPushButton:
    (found,) = (
        one
        for one in dialog.findChildren(QPushButton)
        if one.text().replace("&", "") == text and one.isVisible()
    )
    return found


def type_in(dialog: ConnectDialog, name: str, text: str) -> None:
    field = line(dialog, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def enter(dialog: ConnectDialog) -> None:
    focused = dialog.focusWidget()
    QTest.keyClick(focused, Qt.Key.Key_Return)


def find(dialog: ConnectDialog, qtbot: QtBot, address: str) -> None:
    type_in(dialog, "Address of the site", address)
    enter(dialog)
    assert f"Looking at {address}" in said(dialog)
    qtbot.waitUntil(lambda: "Looking at" not in said(dialog), timeout=LONG)


# ---------------------------------------------------------------- all the way


def test_a_newsroom_by_keyboard(
    dialog: ConnectDialog, house: House, real_newsroom: Newsroom, qtbot: QtBot, home: Path
) -> None:
    added: list[str] = []
    dialog.added.connect(added.append)
    assert line(dialog, "Address of the site").hasFocus()
    assert not button(dialog, "Find").isEnabled()
    find(dialog, qtbot, real_newsroom.url)
    assert "Newsroom endpoint at" in said(dialog)
    assert line(dialog, "Name of the key").hasFocus()
    assert not button(dialog, "Connect").isEnabled()
    secret = real_newsroom.tokens["editor"]
    type_in(dialog, "Key or token", secret)
    enter(dialog)
    qtbot.waitUntil(lambda: "Connected to Test Gazette" in said(dialog), timeout=LONG)
    # Nothing is kept before it is named.
    assert house.sites.all() == (PRACTICE,)
    assert "This system has no keyring" in said(dialog)
    assert line(dialog, "Name").hasFocus()
    type_in(dialog, "Name", "Desk")
    enter(dialog)
    qtbot.waitUntil(lambda: bool(added))
    assert not dialog.isVisible()
    site = house.sites.get("desk")
    assert (site.kind, site.url, site.title) == ("newsroom", real_newsroom.url + "/", "Desk")
    assert house.doors.client(site).check().ok
    files = [file for file in home.rglob("*") if file.is_file()]
    assert files
    assert not any(secret.encode() in file.read_bytes() for file in files)


def test_what_was_chosen_of_hold_and_status_is_kept(
    dialog: ConnectDialog, house: House, real_newsroom: Newsroom, qtbot: QtBot
) -> None:
    find(dialog, qtbot, real_newsroom.url)
    type_in(dialog, "Key or token", real_newsroom.tokens["editor"])
    enter(dialog)
    qtbot.waitUntil(lambda: "Connected to" in said(dialog), timeout=LONG)
    for name, row in (("Articles become", 1), ("After Publish", 2)):
        (box,) = (
            one
            for one in dialog.findChildren(QComboBox)
            if one.accessibleName() == name and one.isVisible()
        )
        box.setCurrentIndex(row)
    type_in(dialog, "Name", "Desk")
    enter(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    site = house.sites.get("desk")
    assert (site.becoming, site.hold) == ("draft", 30.0)


@pytest.mark.wordpress
def test_wordpress_by_its_own_page(
    dialog: ConnectDialog,
    house: House,
    real_wordpress: WordPress,
    opened: list[str],
    qtbot: QtBot,
) -> None:
    find(dialog, qtbot, f"{real_wordpress.url}/wp-admin/edit.php")
    assert "The Ottervale Courier" in said(dialog)
    assert button(dialog, "Open the site’s page…").hasFocus()
    button(dialog, "Open the site’s page…").click()
    assert "Waiting for you in the browser" in said(dialog)
    person = threading.Thread(target=allow, args=(real_wordpress, opened[0]))
    person.start()
    qtbot.waitUntil(
        lambda: "Connected to The Ottervale Courier as chief." in said(dialog), timeout=LONG
    )
    person.join()
    enter(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    site = house.sites.get("the-ottervale-courier")
    assert (site.user, site.url) == ("chief", real_wordpress.url + "/")
    assert house.doors.client(site).check().may_publish


def allow(site: WordPress, page: str) -> None:
    """What somebody does in the browser: log in, look, press Yes."""
    browser = requests.Session()
    browser.trust_env = False
    user = site.users["administrator"]
    login = f"{site.url}/wp-login.php"
    browser.get(login)
    browser.post(login, data={"log": user["login"], "pwd": user["account"], "testcookie": "1"})
    shown = browser.get(page)
    fields = {name: unescape(value) for name, value in FIELD.findall(shown.text)}
    fields.pop("reject", None)
    browser.post(urljoin(shown.url, "authorize-application.php"), data={**fields, "approve": "x"})


@pytest.mark.wordpress
def test_wordpress_by_hand_after_a_slip(
    dialog: ConnectDialog,
    house: House,
    real_wordpress: WordPress,
    opened: list[str],
    qtbot: QtBot,
) -> None:
    find(dialog, qtbot, real_wordpress.url)
    button(dialog, "Show the password on the page instead…").click()
    assert "authorize-application.php?app_name=Onrecord" in opened[0]
    assert "success_url" not in opened[0]
    user = real_wordpress.users["contributor"]
    type_in(dialog, "User name", user["login"])
    type_in(dialog, "Application password", "abcd efgh")
    enter(dialog)
    qtbot.waitUntil(lambda: "does not know this user name" in said(dialog), timeout=LONG)
    assert "Make a new application password" in said(dialog)
    assert line(dialog, "Application password").hasFocus()
    assert not house.secrets.has(Site("", "wordpress", real_wordpress.url + "/", user["login"]))
    type_in(dialog, "Application password", user["password"])
    enter(dialog)
    qtbot.waitUntil(lambda: "may write drafts but not publish" in said(dialog), timeout=LONG)
    assert "make you an author or editor" in said(dialog)
    enter(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    # Who may not publish sends drafts unless something else is chosen.
    assert house.sites.get("the-ottervale-courier").becoming == "draft"


# ---------------------------------------------------------------- what goes wrong


def test_nobody_there(dialog: ConnectDialog, qtbot: QtBot) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        find(dialog, qtbot, f"127.0.0.1:{taken.getsockname()[1]}")
    assert "connection refused" in said(dialog)
    assert "it may be down" in said(dialog)
    field = line(dialog, "Address of the site")
    assert (field.hasFocus(), field.hasSelectedText()) == (True, True)


def test_an_address_of_another_name_is_one_press_away(
    dialog: ConnectDialog, real_wordpress: WordPress, qtbot: QtBot
) -> None:
    find(dialog, qtbot, real_wordpress.url.replace("127.0.0.1", "localhost"))
    assert "leads to another site" in said(dialog)
    button(dialog, f"Use {real_wordpress.url}").click()
    qtbot.waitUntil(lambda: "WordPress at" in said(dialog), timeout=LONG)


def test_a_kind_chosen_by_hand(dialog: ConnectDialog, qtbot: QtBot) -> None:
    kind = next(one for one in dialog.findChildren(QComboBox) if one.isVisible())
    kind.setCurrentIndex(kind.findData("ghost"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        find(dialog, qtbot, f"127.0.0.1:{taken.getsockname()[1]}")
        assert "Ghost at http://127.0.0.1" in said(dialog)
        type_in(dialog, "Admin API key", "not a key")
        enter(dialog)
        qtbot.waitUntil(lambda: "not an Admin API key of Ghost" in said(dialog), timeout=LONG)


def test_a_browser_that_cannot_be_opened(
    house: House, window: QWidget, real_wordpress: WordPress, qtbot: QtBot, opened: list[str]
) -> None:
    dialog = ConnectDialog(house, window, lambda _page: False)
    dialog.open()
    find(dialog, qtbot, real_wordpress.url)
    button(dialog, "Open the site’s page…").click()
    assert "No browser could be opened" in said(dialog)
    assert "authorize-application.php" in said(dialog)
    assert not any(one.name == "loopback" for one in threading.enumerate())
    dialog.reject()


# ---------------------------------------------------------------- nothing hangs


@pytest.fixture
def silent() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


def test_a_search_can_be_stopped_and_another_begun(
    dialog: ConnectDialog, silent: str, real_newsroom: Newsroom, qtbot: QtBot
) -> None:
    type_in(dialog, "Address of the site", silent)
    enter(dialog)
    assert button(dialog, "Stop").hasFocus()
    assert not button(dialog, "Find").isEnabled()
    button(dialog, "Stop").click()
    assert "Looking" not in said(dialog)
    assert dialog.isVisible()
    find(dialog, qtbot, real_newsroom.url)
    assert "Newsroom endpoint at" in said(dialog)
    dialog.reject()


def test_escape_closes_while_something_is_asked(dialog: ConnectDialog, silent: str) -> None:
    type_in(dialog, "Address of the site", silent)
    enter(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_waiting_for_the_browser_can_be_stopped(
    dialog: ConnectDialog, real_wordpress: WordPress, qtbot: QtBot
) -> None:
    find(dialog, qtbot, real_wordpress.url)
    button(dialog, "Open the site’s page…").click()
    assert any(one.name == "loopback" for one in threading.enumerate())
    button(dialog, "Stop").click()
    assert not any(one.name == "loopback" for one in threading.enumerate())
    assert "Waiting" not in said(dialog)
    assert button(dialog, "Open the site’s page…").isEnabled()
    dialog.reject()


# ---------------------------------------------------------------- back and out


def connected(dialog: ConnectDialog, site: Newsroom, qtbot: QtBot) -> None:
    find(dialog, qtbot, site.url)
    type_in(dialog, "Key or token", site.tokens["editor"])
    enter(dialog)
    qtbot.waitUntil(lambda: "Connected to" in said(dialog), timeout=LONG)


def test_back_to_the_beginning(
    dialog: ConnectDialog, house: House, real_newsroom: Newsroom, qtbot: QtBot
) -> None:
    connected(dialog, real_newsroom, qtbot)
    button(dialog, "Back").click()
    assert line(dialog, "Key or token").text()
    button(dialog, "Back").click()
    assert line(dialog, "Address of the site").text() == real_newsroom.url
    assert house.sites.all() == (PRACTICE,)


def test_a_site_that_is_not_kept_leaves_no_password(
    dialog: ConnectDialog, house: House, real_newsroom: Newsroom, qtbot: QtBot
) -> None:
    connected(dialog, real_newsroom, qtbot)
    tried = Site("", "newsroom", real_newsroom.url + "/", "")
    assert house.secrets.has(tried)
    dialog.reject()
    assert not house.secrets.has(tried)
    assert house.sites.all() == (PRACTICE,)


@pytest.mark.parametrize(
    ("name", "problem"), [("Practice", "already"), ("!!!", "cannot be called")]
)
def test_a_name_that_cannot_be(
    dialog: ConnectDialog, real_newsroom: Newsroom, qtbot: QtBot, name: str, problem: str
) -> None:
    connected(dialog, real_newsroom, qtbot)
    type_in(dialog, "Name", name)
    enter(dialog)
    qtbot.waitUntil(lambda: problem in said(dialog))
    assert dialog.isVisible()
    dialog.reject()


def test_a_keyring_that_will_not_keep_it_keeps_no_site(
    dialog: ConnectDialog,
    house: House,
    real_newsroom: Newsroom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def locked(*_: object) -> None:
        raise CredentialError("The password could not be kept: the keyring is locked.")

    monkeypatch.setattr(house.credentials, "store", locked)
    connected(dialog, real_newsroom, qtbot)
    enter(dialog)
    qtbot.waitUntil(lambda: "the keyring is locked" in said(dialog))
    assert house.sites.all() == (PRACTICE,)
    assert dialog.isVisible()
    dialog.reject()


def test_a_library_that_cannot_be_written_keeps_no_site(
    dialog: ConnectDialog,
    house: House,
    real_newsroom: Newsroom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(house.sites, "put", full)
    connected(dialog, real_newsroom, qtbot)
    enter(dialog)
    qtbot.waitUntil(lambda: "no site was kept: database or disk is full" in said(dialog))
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_stopped_while_the_keyring_asks_is_not_kept(
    dialog: ConnectDialog,
    house: House,
    real_newsroom: Newsroom,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked, answered = threading.Event(), threading.Event()

    def unlock(*_: object) -> None:
        asked.set()
        answered.wait(20)

    monkeypatch.setattr(house.credentials, "store", unlock)
    connected(dialog, real_newsroom, qtbot)
    enter(dialog)
    assert asked.wait(10)
    assert "Keeping it" in said(dialog)
    button(dialog, "Stop").click()
    answered.set()
    qtbot.waitUntil(
        lambda: not any(one.name.startswith("question") for one in threading.enumerate())
    )
    assert house.sites.all() == (PRACTICE,)
    assert button(dialog, "Add site").isEnabled()
    dialog.reject()

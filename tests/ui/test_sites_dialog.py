"""Sites: added, changed, tested and removed, on a computer without a keyring."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from keyring import get_keyring, set_keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.publishing.cms import KINDS
from desktop.publishing.cms.contract import CmsUnauthorised
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui.sites_dialog import SitesDialog, ask_secret

LEFT = Qt.MouseButton.LeftButton
TIDE = Site("tide", "wordpress", "https://tide.invalid", "falk", "Tide")
SECRET = "hvwd qsjf 8812 xyzz"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(house: House, window: QWidget, qtbot: QtBot) -> Iterator[SitesDialog]:
    made = SitesDialog(house, window)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(lambda: "Testing" not in said(made))
    made.reject()


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port of this computer that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield int(taken.getsockname()[1])


def line(dialog: SitesDialog, name: str) -> QLineEdit:
    (found,) = (one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)
    return found


def press(dialog: SitesDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), LEFT)


def button(dialog: SitesDialog, text: str) -> QPushButton:
    (found,) = (one for one in dialog.findChildren(QPushButton) if one.text() == text)
    return found


def listed(dialog: SitesDialog) -> list[str]:
    return [sites(dialog).item(row).text() for row in range(sites(dialog).count())]


def sites(dialog: SitesDialog) -> QListWidget:
    found = dialog.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def said(dialog: SitesDialog) -> str:
    (found,) = (one for one in dialog.findChildren(QLabel) if one.property("role") == "hint")
    return found.text()


def fill(dialog: SitesDialog, title: str, url: str, secret: str = SECRET) -> None:
    """Press New site and type into the form."""
    press(dialog, "New site")
    for name, text in (
        ("Name", title),
        ("Address", url),
        ("User name", "falk"),
        ("Application password", secret),
    ):
        line(dialog, name).clear()
        QTest.keyClicks(line(dialog, name), text)


def add(dialog: SitesDialog, qtbot: QtBot, title: str, url: str, secret: str = SECRET) -> str:
    """Add a site and wait for what its test says."""
    fill(dialog, title, url, secret)
    press(dialog, "Save and test")
    qtbot.waitUntil(lambda: "Testing" not in said(dialog), timeout=5000)
    return said(dialog)


# The practice site


def test_the_practice_site_is_there_and_cannot_be_changed_or_removed(
    dialog: SitesDialog, house: House
) -> None:
    assert listed(dialog) == ["Practice site"]
    assert "nobody else sees it" in said(dialog)
    assert not line(dialog, "Address").isVisible()
    for name in ("Remove", "Save and test"):
        assert not button(dialog, name).isEnabled()
        press(dialog, name)
    assert house.sites.all() == (PRACTICE,)


def test_a_site_cannot_take_the_practice_site_s_place(
    dialog: SitesDialog, house: House, qtbot: QtBot
) -> None:
    assert "already" in add(dialog, qtbot, "Practice", "https://gazette.invalid")
    assert house.sites.all() == (PRACTICE,)


# Adding and testing


def test_a_site_that_refuses_gets_one_clear_line(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    message = add(dialog, qtbot, "Tide Gazette", f"http://127.0.0.1:{closed_port}")
    assert listed(dialog) == ["Practice site", "Tide Gazette"]
    assert sites(dialog).currentItem().text() == "Tide Gazette"
    first, *rest = message.splitlines()
    assert f"127.0.0.1:{closed_port}" in first
    assert "Traceback" not in message
    assert "Errno" not in message
    assert len(rest) == 1  # what became of the password
    assert "keyring" in rest[0]
    assert house.sites.get("tide-gazette").user == "falk"


def test_enter_in_the_last_line_saves_and_tests(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    fill(dialog, "Tide", f"http://127.0.0.1:{closed_port}")
    QTest.keyClick(line(dialog, "Application password"), Qt.Key.Key_Return)
    assert house.sites.get("tide").url == f"http://127.0.0.1:{closed_port}"
    qtbot.waitUntil(lambda: "127.0.0.1" in said(dialog))


@pytest.mark.parametrize(
    ("title", "url", "problem"),
    [
        ("", "https://gazette.invalid", "needs a name and an address"),
        ("Gazette", " ", "needs a name and an address"),
        ("!!!", "https://gazette.invalid", "cannot be called"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(
    dialog: SitesDialog, house: House, qtbot: QtBot, title: str, url: str, problem: str
) -> None:
    assert problem in add(dialog, qtbot, title, url)
    assert house.sites.all() == (PRACTICE,)
    assert line(dialog, "User name").text() == "falk"


def test_an_address_that_is_not_safe_is_refused_in_one_line(
    dialog: SitesDialog, qtbot: QtBot
) -> None:
    message = add(dialog, qtbot, "Plain", "http://gazette.invalid")
    assert "https" in message.splitlines()[0]


def test_a_second_site_of_the_same_name_does_not_replace_the_first(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    add(dialog, qtbot, "Tide", f"http://127.0.0.1:{closed_port}")
    assert "already" in add(dialog, qtbot, "Tide!", "https://other.invalid")
    assert house.sites.get("tide").url == f"http://127.0.0.1:{closed_port}"


def test_a_site_is_changed_under_its_old_name(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    add(dialog, qtbot, "Tide", f"http://127.0.0.1:{closed_port}")
    line(dialog, "Name").setText("Tide and Times")
    press(dialog, "Save and test")
    qtbot.waitUntil(lambda: "Testing" not in said(dialog))
    assert listed(dialog) == ["Practice site", "Tide and Times"]
    assert house.sites.get("tide").title == "Tide and Times"


def test_what_a_test_says_is_not_said_of_another_site(
    dialog: SitesDialog, qtbot: QtBot, closed_port: int
) -> None:
    fill(dialog, "Tide", f"http://127.0.0.1:{closed_port}")
    press(dialog, "Save and test")
    sites(dialog).setCurrentRow(0)
    qtbot.wait(300)
    assert "nobody else sees it" in said(dialog)


def test_a_slow_site_does_not_keep_the_window_waiting(
    house: House, window: QWidget, qtbot: QtBot
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        dialog = SitesDialog(house, window)
        dialog.open()
        fill(dialog, "Slow", f"http://127.0.0.1:{silent.getsockname()[1]}")
        press(dialog, "Save and test")
        asked, _ = silent.accept()
        with asked:
            assert asked.recv(1)
            press(dialog, "Close")
            assert not dialog.isVisible()
            assert said(dialog) == "Testing…"
    # What it says in the end does no harm.
    qtbot.waitUntil(lambda: said(dialog) != "Testing…")


# Kinds


def kind(dialog: SitesDialog) -> QComboBox:
    found = dialog.findChild(QComboBox)
    assert isinstance(found, QComboBox)
    return found


def test_every_kind_of_site_can_be_chosen_but_the_practice_site(dialog: SitesDialog) -> None:
    offered = {kind(dialog).itemData(row) for row in range(kind(dialog).count())}
    assert offered == set(KINDS) - {PRACTICE.kind}


def test_a_ghost_is_asked_for_its_key_and_not_for_a_name(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    fill(dialog, "Echo", f"http://127.0.0.1:{closed_port}")
    assert "In WordPress" in said(dialog)
    kind(dialog).setCurrentText("Ghost")
    assert "In Ghost" in said(dialog)
    assert not any(one.text() == "User name" for one in dialog.findChildren(QLabel))
    assert any(one.text() == "Admin API key" for one in dialog.findChildren(QLabel))
    line(dialog, "Admin API key").setText("not a key")
    press(dialog, "Save and test")
    qtbot.waitUntil(lambda: "Testing" not in said(dialog), timeout=5000)
    assert "not an Admin API key of Ghost" in said(dialog)
    site = house.sites.get("echo")
    assert (site.kind, site.user) == ("ghost", "")
    sites(dialog).setCurrentRow(0)
    sites(dialog).setCurrentRow(1)
    assert kind(dialog).currentData() == "ghost"
    press(dialog, "New site")
    kind(dialog).setCurrentText("WordPress")
    assert line(dialog, "User name").isVisible()


# Passwords


def test_a_password_is_never_shown_again_and_not_in_the_library(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int, home: Path
) -> None:
    fill(dialog, "Tide", f"http://127.0.0.1:{closed_port}")
    assert SECRET not in line(dialog, "Application password").displayText()
    press(dialog, "Save and test")
    qtbot.waitUntil(lambda: "Testing" not in said(dialog))
    sites(dialog).setCurrentRow(0)
    sites(dialog).setCurrentRow(1)
    shown = [one.text() for one in dialog.findChildren(QLineEdit)]
    shown += [one.text() for one in dialog.findChildren(QLabel)]
    assert "falk" in shown
    assert not any(SECRET in one for one in shown)
    kept = [file for file in home.rglob("*") if file.is_file()]
    assert kept
    assert not any(SECRET.encode() in file.read_bytes() for file in kept)
    # Until the program ends it is at hand, though.
    assert house.has_secret(house.sites.get("tide"))


def test_without_a_keyring_the_password_is_said_to_be_asked_for(
    dialog: SitesDialog, qtbot: QtBot, closed_port: int
) -> None:
    message = add(dialog, qtbot, "Tide", f"http://127.0.0.1:{closed_port}")
    assert "This system has no keyring" in message


def test_an_empty_password_leaves_the_one_before(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    add(dialog, qtbot, "Tide", f"http://127.0.0.1:{closed_port}")
    assert line(dialog, "Application password").text() == ""
    press(dialog, "Save and test")
    qtbot.waitUntil(lambda: "Testing" not in said(dialog))
    assert "keyring" not in said(dialog)
    assert house.has_secret(house.sites.get("tide"))


# Removing


def test_a_removed_site_and_its_password_are_gone(
    dialog: SitesDialog, house: House, qtbot: QtBot, closed_port: int
) -> None:
    add(dialog, qtbot, "Tide", f"http://127.0.0.1:{closed_port}")
    site = house.sites.get("tide")
    press(dialog, "Remove")
    assert listed(dialog) == ["Practice site"]
    assert house.sites.all() == (PRACTICE,)
    with pytest.raises(CmsUnauthorised):
        house.client(site)


class Stubborn(KeyringBackend):
    """A keyring that gives passwords out and does not let go of them."""

    priority = 1  # pyright: ignore[reportAssignmentType]

    def get_password(self, service: str, username: str) -> str | None:
        return SECRET

    def set_password(self, service: str, username: str, password: str) -> None:
        return

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError("the keyring is locked")


@pytest.fixture
def stubborn_keyring() -> Iterator[None]:
    before = get_keyring()
    set_keyring(Stubborn())
    yield
    set_keyring(before)


def test_a_password_that_cannot_be_removed_is_said(
    house: House, window: QWidget, stubborn_keyring: None
) -> None:
    house.sites.put(TIDE)
    dialog = SitesDialog(house, window)
    dialog.open()
    sites(dialog).setCurrentRow(1)
    press(dialog, "Remove")
    assert listed(dialog) == ["Practice site"]
    assert "the keyring is locked" in said(dialog)
    dialog.reject()


# Asking before sending


def answer(monkeypatch: pytest.MonkeyPatch, text: str, given: bool) -> list[tuple[Any, ...]]:
    """Answers the question for the password; the list fills with what was asked."""
    asked: list[tuple[Any, ...]] = []

    def ask(*question: Any) -> tuple[str, bool]:
        asked.append(question)
        return text, given

    monkeypatch.setattr(QInputDialog, "getText", ask)
    return asked


def test_the_password_is_asked_for_once(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, f" {SECRET} ", given=True)
    assert ask_secret(house, TIDE, window)
    assert ask_secret(house, TIDE, window)
    assert len(asked) == 1
    assert "Tide" in asked[0][2]
    assert asked[0][3] is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(("text", "given"), [(SECRET, False), ("  ", True)])
def test_no_answer_is_no_password(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch, text: str, given: bool
) -> None:
    answer(monkeypatch, text, given)
    assert not ask_secret(house, TIDE, window)
    assert not house.has_secret(TIDE)


def test_the_practice_site_needs_no_password(
    house: House, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, "", given=False)
    assert ask_secret(house, PRACTICE, window)
    assert asked == []

"""Sites: changed, tested and removed, on a computer without a keyring; new ones step by step."""

import socket
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring import get_keyring, set_keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.publishing.cms.contract import CmsUnauthorised
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui.connecting import ConnectDialog
from desktop.ui.sites_dialog import SitesDialog

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
def closed_port() -> Iterator[int]:
    """A port of this computer that nobody listens at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield int(taken.getsockname()[1])


@pytest.fixture
def tide(house: House, closed_port: int) -> Site:
    """A site that is kept, and does not answer."""
    site = Site("tide", "wordpress", f"http://127.0.0.1:{closed_port}", "falk", "Tide")
    house.sites.put(site)
    return site


@pytest.fixture
def dialog(house: House, tide: Site, window: QWidget, qtbot: QtBot) -> Iterator[SitesDialog]:
    made = SitesDialog(house, window)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qtbot.waitUntil(lambda: "Testing" not in said(made))
    made.reject()


def line(dialog: SitesDialog, name: str) -> QLineEdit:
    lines = (one for one in dialog.findChildren(QLineEdit) if one.window() is dialog)
    (found,) = (one for one in lines if one.accessibleName() == name)
    return found


def box(dialog: SitesDialog, name: str) -> QComboBox:
    (found,) = (one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name)
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
    labels = (one for one in dialog.findChildren(QLabel) if one.window() is dialog)
    (found,) = (one for one in labels if one.property("role") == "hint")
    return found.text()


def outcome(dialog: SitesDialog, qtbot: QtBot) -> str:
    """Press Save and test, and wait for what the test says."""
    press(dialog, "Save and test")
    qtbot.waitUntil(lambda: "Testing" not in said(dialog), timeout=5000)
    return said(dialog)


# The practice site


def test_the_practice_site_is_there_and_cannot_be_changed_or_removed(
    dialog: SitesDialog, house: House, tide: Site
) -> None:
    assert listed(dialog) == ["Practice site", "Tide"]
    assert "nobody else sees it" in said(dialog)
    assert not line(dialog, "Address").isVisible()
    for name in ("Remove", "Save and test"):
        assert not button(dialog, name).isEnabled()
        press(dialog, name)
    assert house.sites.all() == (PRACTICE, tide)


# Adding


def test_another_site_is_connected_step_by_step(
    dialog: SitesDialog, house: House, qtbot: QtBot
) -> None:
    press(dialog, "Add a site…")
    (steps,) = dialog.findChildren(ConnectDialog)
    qtbot.waitUntil(steps.isVisible)
    steps.reject()
    house.sites.put(TIDE)
    steps.added.emit("tide")
    assert sites(dialog).currentItem().text() == "Tide"
    assert "Ready to be published to" in said(dialog)


# Changing and testing


def test_a_site_that_refuses_gets_one_clear_line_and_what_to_do(
    dialog: SitesDialog, house: House, tide: Site, qtbot: QtBot
) -> None:
    sites(dialog).setCurrentRow(1)
    line(dialog, "Application password").setText(SECRET)
    first, step, kept = outcome(dialog, qtbot).splitlines()
    assert tide.url.removeprefix("http://") in first
    assert "Traceback" not in first
    assert "Errno" not in first
    assert "it may be down" in step
    assert "This system has no keyring" in kept


def test_enter_in_the_last_line_saves_and_tests(
    dialog: SitesDialog, house: House, tide: Site, qtbot: QtBot
) -> None:
    sites(dialog).setCurrentRow(1)
    line(dialog, "User name").setText("ida")
    QTest.keyClick(line(dialog, "Application password"), Qt.Key.Key_Return)
    assert house.sites.get("tide").user == "ida"
    qtbot.waitUntil(lambda: "no keyring" in said(dialog))


@pytest.mark.parametrize(
    ("title", "url", "problem"),
    [
        ("", "https://gazette.invalid", "needs a name and an address"),
        ("Gazette", " ", "needs a name and an address"),
        ("Gazette", "http://gazette.invalid", "https"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    dialog: SitesDialog, house: House, tide: Site, title: str, url: str, problem: str
) -> None:
    sites(dialog).setCurrentRow(1)
    line(dialog, "Name").setText(title)
    line(dialog, "Address").setText(url)
    press(dialog, "Save and test")
    assert problem in said(dialog)
    assert house.sites.get("tide") == tide


def test_a_library_that_cannot_be_written_is_said(
    dialog: SitesDialog, house: House, tide: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(house.sites, "put", full)
    monkeypatch.setattr(house.sites, "remove", full)
    sites(dialog).setCurrentRow(1)
    line(dialog, "Name").setText("Ebb")
    press(dialog, "Save and test")
    assert said(dialog).endswith("so nothing changed: database or disk is full")
    assert line(dialog, "Name").text() == "Ebb"
    press(dialog, "Remove")
    assert said(dialog).endswith("so it is there still: database or disk is full")
    assert house.sites.all() == (PRACTICE, tide)


def test_a_site_is_changed_under_its_old_name(
    dialog: SitesDialog, house: House, qtbot: QtBot
) -> None:
    sites(dialog).setCurrentRow(1)
    line(dialog, "Name").setText("Tide and Times")
    box(dialog, "Articles become").setCurrentIndex(1)
    box(dialog, "After Publish").setCurrentIndex(2)
    outcome(dialog, qtbot)
    assert listed(dialog) == ["Practice site", "Tide and Times"]
    site = house.sites.get("tide")
    assert (site.title, site.becoming, site.hold) == ("Tide and Times", "draft", 30.0)


def test_what_a_test_says_is_not_said_of_another_site(dialog: SitesDialog, qtbot: QtBot) -> None:
    sites(dialog).setCurrentRow(1)
    press(dialog, "Save and test")
    sites(dialog).setCurrentRow(0)
    qtbot.wait(300)
    assert "nobody else sees it" in said(dialog)


def test_a_slow_site_does_not_keep_the_window_waiting(
    house: House, window: QWidget, qtbot: QtBot
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        slow = Site("slow", "wordpress", f"http://127.0.0.1:{silent.getsockname()[1]}", "falk")
        house.sites.put(slow)
        house.secrets.lend(slow, SECRET)
        dialog = SitesDialog(house, window)
        dialog.open()
        sites(dialog).setCurrentRow(1)
        press(dialog, "Save and test")
        asked, _ = silent.accept()
        with asked:
            assert asked.recv(1)
            press(dialog, "Close")
            assert not dialog.isVisible()
            assert said(dialog) == "Testing…"
    # What it says in the end does no harm.
    qtbot.waitUntil(lambda: said(dialog) != "Testing…")


def test_a_ghost_is_asked_for_its_key_and_not_for_a_name(
    dialog: SitesDialog, house: House, closed_port: int, qtbot: QtBot
) -> None:
    house.sites.put(Site("echo", "ghost", f"http://127.0.0.1:{closed_port}", "", "Echo"))
    press(dialog, "Add a site…")
    (steps,) = dialog.findChildren(ConnectDialog)
    steps.reject()
    steps.added.emit("echo")
    assert any(one.text() == "Ghost" and one.isVisible() for one in dialog.findChildren(QLabel))
    assert not any(
        one.text() == "&User name" and one.isVisible() for one in dialog.findChildren(QLabel)
    )
    line(dialog, "Admin API key").setText("not a key")
    assert "not an Admin API key of Ghost" in outcome(dialog, qtbot)
    site = house.sites.get("echo")
    assert (site.kind, site.user) == ("ghost", "")


# Passwords


def test_a_password_is_never_shown_again_and_not_in_the_library(
    dialog: SitesDialog, house: House, tide: Site, qtbot: QtBot, home: Path
) -> None:
    sites(dialog).setCurrentRow(1)
    line(dialog, "Application password").setText(SECRET)
    assert SECRET not in line(dialog, "Application password").displayText()
    outcome(dialog, qtbot)
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
    assert house.secrets.has(tide)


def test_an_empty_password_leaves_the_one_before(
    dialog: SitesDialog, house: House, tide: Site, qtbot: QtBot
) -> None:
    house.secrets.lend(tide, SECRET)
    sites(dialog).setCurrentRow(1)
    assert line(dialog, "Application password").text() == ""
    assert "keyring" not in outcome(dialog, qtbot)
    assert house.secrets.has(tide)


# Removing


def test_a_removed_site_and_its_password_are_gone(
    dialog: SitesDialog, house: House, tide: Site
) -> None:
    house.secrets.lend(tide, SECRET)
    sites(dialog).setCurrentRow(1)
    press(dialog, "Remove")
    assert listed(dialog) == ["Practice site"]
    assert house.sites.all() == (PRACTICE,)
    with pytest.raises(CmsUnauthorised):
        house.doors.client(tide)


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


def test_the_password_of_a_former_address_does_not_stay_behind(
    dialog: SitesDialog, house: House, tide: Site, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[Site] = []
    monkeypatch.setattr(house.credentials, "forget", forgotten.append)
    house.secrets.lend(tide, SECRET)
    sites(dialog).setCurrentRow(1)
    outcome(dialog, qtbot)
    assert forgotten == []
    line(dialog, "Address").setText("https://moved.invalid")
    outcome(dialog, qtbot)
    assert forgotten == [tide]
    assert not house.secrets.at_hand(tide)

"""The pages of connecting: what each shows, and what it asks for."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.publishing.cms.contract import SiteCheck, Trouble
from desktop.publishing.discovery import Found
from desktop.publishing.sites import Site
from desktop.ui.connect_pages import AccessPage, AddressPage, ReadyPage, Said
from desktop.ui.site_fields import KINDS

TIDE = Found("wordpress", "https://tide.example/", "Tide <b>& Times", "https://tide.example/a")


def words(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def buttons(page: QWidget) -> dict[str, QPushButton]:
    return {
        one.text().replace("&", ""): one
        for one in page.findChildren(QPushButton)
        if one.isVisible()
    }


@pytest.fixture
def address(qtbot: QtBot) -> AddressPage:
    made = AddressPage()
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_address_and_a_kind(address: AddressPage) -> None:
    told: list[str] = []
    address.changed.connect(lambda: told.append(address.address))
    address.put("  tide.example ")
    assert told == ["tide.example"]
    assert address.kind == ""
    kind = address.findChild(QComboBox)
    assert isinstance(kind, QComboBox)
    offered = {kind.itemData(row) for row in range(kind.count())}
    assert offered == {"", *KINDS}
    kind.setCurrentIndex(kind.findData("ghost"))
    assert address.kind == "ghost"


def test_what_was_tried_and_where_it_may_be(address: AddressPage) -> None:
    wanted: list[str] = []
    address.elsewhere_wanted.connect(wanted.append)
    assert buttons(address) == {}
    address.show_trouble("Nothing.", "Look again.", ("WordPress: /",), "https://www.tide.example/")
    for said in ("Nothing.", "Look again.", "WordPress: /"):
        assert said in words(address)
    buttons(address)["Use https://www.tide.example"].click()
    assert wanted == ["https://www.tide.example/"]
    address.clear()
    assert buttons(address) == {}
    assert "Nothing." not in words(address)
    address.show_trouble("Nothing.", "")
    assert buttons(address) == {}
    assert "Looked for" not in words(address)


@pytest.fixture
def access(qtbot: QtBot) -> AccessPage:
    made = AccessPage()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_site_with_a_page_of_its_own(access: AccessPage) -> None:
    asked: list[str] = []
    access.page_wanted.connect(lambda: asked.append("page"))
    access.copy_wanted.connect(lambda: asked.append("copy"))
    access.show_found(TIDE, by_page=True, copied=True)
    # As text, whatever it calls itself.
    assert "Tide <b>& Times" in words(access)
    assert "WordPress at https://tide.example" in words(access)
    assert "Or by hand" in words(access)
    for button in buttons(access).values():
        button.click()
    assert asked == ["page", "copy"]


def test_a_site_without_one(access: AccessPage) -> None:
    found = Found("ghost", "https://echo.example/", "Echo", notes=("Mind the gap.",))
    access.show_found(found, by_page=False, copied=False)
    assert buttons(access) == {}
    assert "Mind the gap." in words(access)
    assert "Or by hand" not in words(access)
    assert KINDS["ghost"].help in words(access)


def test_nothing_else_begins_while_something_is_waited_for(access: AccessPage) -> None:
    access.show_found(TIDE, by_page=True, copied=True)
    access.set_waiting(True)
    assert not any(button.isEnabled() for button in buttons(access).values())
    assert not any(line.isEnabled() for line in access.findChildren(QLineEdit))
    access.set_waiting(False)
    assert all(button.isEnabled() for button in buttons(access).values())


def test_what_was_typed_for_another_site_is_gone(access: AccessPage) -> None:
    access.show_found(TIDE, by_page=True, copied=True)
    access.fields.fill("falk", "secret")
    access.show_trouble("No.", "Try again.")
    access.show_found(TIDE, by_page=True, copied=True)
    assert (access.fields.user, access.fields.secret) == ("", "")
    assert "No." not in words(access)


def test_ready(qtbot: QtBot) -> None:
    page = ReadyPage()
    qtbot.addWidget(page)
    page.show()
    site = Site("", "wordpress", "https://tide.example/", "falk", "Tide", becoming="draft")
    check = SiteCheck(True, "Connected to Tide.", "falk", True, Trouble.CLOCK)
    page.show_check(check, "Set it right.", ("For a day.",), site)
    for said in ("Connected to Tide.", "Set it right.", "For a day."):
        assert said in words(page)
    assert page.title == "Tide"
    assert page.applied(site) == site
    page.show_trouble("There is one already.")
    assert "There is one already." in words(page)
    page.show_check(check, "", (), site)
    assert "There is one already." not in words(page)


def test_said(qtbot: QtBot) -> None:
    said = Said()
    qtbot.addWidget(said)
    assert said.isHidden()
    said.say("Wrong.", "Do this.")
    assert said.text == "Wrong.\nDo this."
    said.say("Right.", role="good")
    assert said.text == "Right."
    said.clear()
    assert said.text == ""

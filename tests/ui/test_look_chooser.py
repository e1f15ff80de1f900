"""Choosing and learning a look, in the dialog and in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.preview.page import Theme
from desktop.publishing.looks import Learned
from desktop.publishing.sites import Site
from desktop.ui.application import build
from desktop.ui.look_chooser import LookChooser
from desktop.ui.page import look_of

GAZETTE = Site("post", "wordpress", "http://127.0.0.1:9", "ida", "The Skerry Post")
LEARNED = Learned(
    Theme("x", "<html>$body</html>", "<html>$stories</html>", "p { color: teal }"), ()
)


@pytest.fixture
def dialog(house: House, qtbot: QtBot) -> Iterator[LookChooser]:
    window = QWidget()
    qtbot.addWidget(window)
    house.looks.keep("tide", LEARNED)
    made = LookChooser(house, GAZETTE, window)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.done(0)


def test_a_look_is_chosen_for_one_site(dialog: LookChooser, house: House, qtbot: QtBot) -> None:
    assert [dialog.list.item(row).text() for row in range(2)] == [
        "Gazette, which comes with Onrecord",
        "tide",
    ]
    assert dialog.choice == "gazette"
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.chosen):
        dialog.use.click()
    assert not dialog.isVisible()
    assert look_of(house, GAZETTE).theme.stylesheet == "p { color: teal }"
    assert look_of(house, GAZETTE).site.name == "The Skerry Post"
    assert look_of(house, Site("other", "ghost")).theme.name == "gazette"


def test_the_look_in_use_can_be_removed(dialog: LookChooser, house: House, qtbot: QtBot) -> None:
    house.pages.choose_look("post", "tide")
    assert not dialog.remove.isEnabled(), "ours stays"
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.chosen):
        dialog.remove.click()
    assert house.looks.names() == ("gazette",)
    assert house.pages.look_name("post") == "gazette"


def test_a_site_that_does_not_answer_is_said(dialog: LookChooser, qtbot: QtBot) -> None:
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter learns and does not close"
    assert dialog.button.text() == "Give up"
    qtbot.waitUntil(lambda: dialog.button.text() == "Learn")
    assert "127.0.0.1:9" in dialog.said.text()
    assert not dialog.busy.isVisible()


def test_what_was_learned_is_in_use_at_once(
    dialog: LookChooser, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def learned(_address: str, _stopped: object) -> Learned:
        return LEARNED

    monkeypatch.setattr("desktop.publishing.look_learning.learn", learned)
    with qtbot.waitSignal(dialog.chosen):
        dialog.learn()
    assert dialog.choice == "post"
    assert look_of(house, GAZETTE).theme.stylesheet == "p { color: teal }"


def test_the_window_shows_the_card_of_the_site_that_is_chosen(house: House, qtbot: QtBot) -> None:
    window = build(house, [])
    window.show()
    qtbot.waitExposed(window)
    window.commands["look"].trigger()
    (dialog,) = window.findChildren(LookChooser)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: bool(window.preview.rendering.blocks))
    window.commands["card"].trigger()
    house.sites.put(GAZETTE)
    assert "The Skerry Post" not in window.preview.card.accessibleDescription()
    window.publishing.choose_site("post")
    assert window.preview.card.accessibleDescription().startswith("The Skerry Post: ")
    window.close()

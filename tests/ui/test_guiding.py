"""The help, the tour and the first start, in the window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QWhatsThis
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.composition import House
from desktop.library.declared import LANGUAGE
from desktop.ui.guide import PROTECTED
from desktop.ui.guiding import VERSION
from desktop.ui.help import HelpDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.welcome import Welcome

Open = Callable[[], MainWindow]


def test_somebody_new_is_welcomed_once(open_window: Open, house: House) -> None:
    window = open_window()
    window.guiding.greet()
    assert window.findChild(Welcome) is not None
    assert house.state.get(VERSION, "") == __version__
    window.close()

    again = open_window()
    again.guiding.greet()
    assert again.findChild(Welcome) is None
    assert again.findChild(HelpDialog) is None


def test_a_new_version_says_what_it_brings(open_window: Open, house: House) -> None:
    open_window().close()
    house.state.set(VERSION, "0.0.1")
    window = open_window()
    window.guiding.greet()
    shown = window.findChild(HelpDialog)
    assert shown is not None
    assert window.findChild(Welcome) is None


def test_the_byline_given_begins_new_articles(window: MainWindow, house: House) -> None:
    window.guiding.welcome()
    welcome = window.findChild(Welcome)
    assert welcome is not None
    welcome.byline_written.emit("Ada Brandt")
    window.commands["new"].trigger()
    assert window.session.article().byline == "Ada Brandt"


def test_a_language_is_kept_and_the_window_stays_unless_told(
    window: MainWindow, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(
        _parent: object, title: str, text: str, *_buttons: object
    ) -> QMessageBox.StandardButton:
        asked.append(f"{title}: {text}")
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", refuse)
    window.guiding.welcome()
    welcome = window.findChild(Welcome)
    assert welcome is not None
    welcome.language_chosen.emit("de")
    assert house.settings.get(LANGUAGE) == "de"
    assert len(asked) == 1
    assert window.isVisible()


def test_the_tour_sees_what_is_tried(window: MainWindow, qtbot: QtBot) -> None:
    guide = window.guiding.guide
    window.commands["guide"].trigger()
    assert guide.step == 0
    window.commands["next_problem"].trigger()
    assert guide.step == 1

    body = window.editor.toPlainText()
    there = body.index("never happen here.”") + len("never happen here.”")
    cursor = window.editor.textCursor()
    cursor.setPosition(there)
    cursor.insertText(" said Petra Lowrie.")
    cursor.setPosition(there - 2)
    cursor.deleteChar()
    cursor.insertText(",")
    qtbot.waitUntil(lambda: guide.step == 2, timeout=10_000)

    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText(" Callum Wray said so.")
    qtbot.waitUntil(lambda: guide.step == 3, timeout=10_000)
    for _ in " Callum Wray said so.":
        cursor.deletePreviousChar()
    qtbot.waitUntil(lambda: guide.step == 4, timeout=10_000)
    window.commands["phone"].trigger()
    assert guide.step == 5


def test_every_mistake_is_an_article_of_its_own(window: MainWindow) -> None:
    before = window.session.article().id
    window.commands["mistakes"].trigger()
    assert window.session.article().id != before
    assert "every mistake" in window.session.article().standfirst
    assert PROTECTED


def test_what_has_the_focus_is_explained(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.setFocus()
    window.commands["explain"].trigger()
    assert "Markdown" in window.editor.whatsThis()
    QWhatsThis.hideText()


def test_the_pointer_asks_until_something_is_clicked(window: MainWindow) -> None:
    window.commands["whats_this"].trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()


def test_the_headline_says_what_it_is(window: MainWindow) -> None:
    (headline,) = (
        one for one in window.findChildren(QPlainTextEdit) if one.accessibleName() == "Headline"
    )
    assert "quotation marks" in headline.whatsThis()

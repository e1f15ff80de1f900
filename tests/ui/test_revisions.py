"""The way to the earlier texts, and back to one as one step of undo."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QInputDialog, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.analyst import Analyst
from desktop.ui.dressing import load
from desktop.ui.main_window import MainWindow
from desktop.ui.revisions_dialog import RevisionsDialog
from desktop.ui.session import Session

STORY = Article(headline="The wall held", body="The wall held.\n", sources=(Source("a", "Ann"),))


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    analyst = Analyst(house.pages.renderer, house.desk.checker())
    session = Session(house.drafts, house.emergency, analyst, loose=house.library.loose_folder)
    made = MainWindow(house, load())
    session.setParent(made)
    for _ in made.furnish(session):
        pass
    qtbot.addWidget(made)
    kept = house.drafts.save(STORY).article
    house.drafts.keep(kept.id, "publish", "Ida Quist")
    made.files.open_draft(kept.id)
    made.show()
    yield made
    made.close()


def dialog(window: MainWindow) -> RevisionsDialog:
    window.commands["revisions"].trigger()
    found = window.findChild(RevisionsDialog)
    assert isinstance(found, RevisionsDialog)
    return found


def shown(found: RevisionsDialog) -> str:
    browser = found.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    return browser.toPlainText()


def test_why_and_by_whom_and_what_differs(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.insertPlainText("Last night ")
    found = dialog(window)
    texts = found.findChild(QListWidget)
    assert isinstance(texts, QListWidget)
    told = texts.item(0).text()
    assert told.startswith("Just now (")
    assert told.endswith("\npublished, by Ida Quist")
    qtbot.waitUntil(lambda: "Last night" in shown(found))
    assert "Text" in shown(found)
    assert "Headline" not in shown(found)
    other = found.findChild(QComboBox)
    assert isinstance(other, QComboBox)
    other.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "the same, in every field" in shown(found))


def test_what_is_compared_goes_with_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["light"].trigger()
    window.editor.insertPlainText("Last night ")
    found = dialog(window)
    browser = found.findChild(QTextBrowser)
    assert isinstance(browser, QTextBrowser)
    qtbot.waitUntil(lambda: load()["light"].good in browser.toHtml())
    window.commands["dark"].trigger()
    qtbot.waitUntil(lambda: load()["dark"].good in browser.toHtml())
    window.commands["light"].trigger()


def test_going_back_is_one_step_of_undo(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    window.editor.insertPlainText("Last night ")
    session.set_sources([Source("b", "Bea")])
    session.set_text("section", "News")
    after = session.article()
    found = dialog(window)
    found.findChildren(QListWidget)[0].setCurrentRow(0)
    found.chosen.emit(window._house.history.entries(session.ident)[0].number)  # pyright: ignore[reportPrivateUsage]
    found.accept()
    assert replace(session.article(), id="") == replace(STORY, id="")
    assert session.flush()
    reasons = [one.reason for one in window._house.history.entries(session.ident)]  # pyright: ignore[reportPrivateUsage]
    assert "before going back" in reasons
    window.editor.setFocus()
    window.commands["undo"].trigger()
    assert session.article() == after
    window.commands["redo"].trigger()
    assert replace(session.article(), id="") == replace(STORY, id="")


def test_a_text_is_kept_under_a_name(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def named(*_: object) -> tuple[str, bool]:
        return "Before the lawyer", True

    monkeypatch.setattr(QInputDialog, "getText", named)
    window.commands["keep_text"].trigger()
    kept = window._house.history.entries(window.session.ident)  # pyright: ignore[reportPrivateUsage]
    assert kept[0].reason == "Before the lawyer"


def test_where_nothing_is_kept_it_says_when_something_is(window: MainWindow) -> None:
    window.files.new()
    found = dialog(window)
    assert "No earlier text is kept yet" in shown(found)
    found.reject()

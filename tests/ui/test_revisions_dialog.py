"""Earlier texts: told, compared, gone back to as one step of undo."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QComboBox, QInputDialog, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop import resources, translation
from desktop.article.correction import Correction
from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.article.reply import Reply
from desktop.composition import House
from desktop.ui.analyst import Analyst
from desktop.ui.dressing import load
from desktop.ui.main_window import MainWindow
from desktop.ui.reasons import reason_said
from desktop.ui.revisions_dialog import RevisionsDialog, compared
from desktop.ui.session import Session
from desktop.ui.style import Colours

COLOURS = Colours.parse(resources.table("palettes", "light.toml"))
STORY = Article(headline="The wall held", body="The wall held.\n", sources=(Source("a", "Ann"),))


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    analyst = Analyst(house.pages.renderer, house.desk.checker())
    session = Session(house.drafts, house.emergency, analyst, loose=house.library.loose_folder)
    made = MainWindow(house, session, load())
    session.setParent(made)
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


@pytest.mark.parametrize(
    ("changed", "name", "words"),
    [
        (replace(STORY, section="News"), "Section", "News"),
        (replace(STORY, tags=("rivers",)), "Tags", "rivers"),
        (replace(STORY, sources=()), "Sources", ""),
        (replace(STORY, replies=(Reply("Acme", answer="No."),)), "Replies", "No."),
        (replace(STORY, corrections=(Correction("2026-03-12", "Wrong."),)), "Corrections", "Wrong"),
    ],
)
def test_every_field_is_compared(changed: Article, name: str, words: str) -> None:
    (found,) = compared(STORY, changed, COLOURS)
    assert found.name == name
    assert words in found.right
    assert compared(STORY, STORY, COLOURS) == []


def test_a_very_long_text_is_compared_soon() -> None:
    body = "\n\n".join(f"Paragraph {number} of a long text. " * 20 for number in range(700))
    begun = datetime.now(UTC)
    changed = body.replace("Paragraph 350", "Passage 350")
    (found,) = compared(replace(STORY, body=body), replace(STORY, body=changed), COLOURS)
    assert "Passage" in found.right
    assert len(found.right) < 10_000
    assert datetime.now(UTC) - begun < timedelta(seconds=10)


class Quoting(translation.English):
    """A language that can be told from English in every text."""

    def text(self, source: str, _count: int | None) -> str:
        """The text between marks."""
        return f"«{source}»"


@pytest.fixture
def other_language() -> Iterator[None]:
    translation.speak(Quoting())
    yield
    translation.speak(translation.English())


@pytest.mark.usefixtures("other_language")
@pytest.mark.parametrize(
    "kept", ["before changes from the Gazette were merged", "before wall.md was read again"]
)
def test_why_it_was_kept_is_said_in_the_language_that_is_spoken_now(kept: str) -> None:
    assert reason_said(kept) == f"«{kept}»"
    assert reason_said("Before the lawyer") == "Before the lawyer"

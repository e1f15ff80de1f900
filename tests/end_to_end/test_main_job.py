"""The main job in the real window: type, be stopped, mend it from the panel, publish, read."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.publishing.sites import Site
from desktop.ui.fields import GrowingText
from desktop.ui.main_window import MainWindow
from desktop.ui.publish_sheet import PublishSheet

Answer = Callable[[str], None]
PARAGRAPHS = (
    "The council voted on Monday to put off the decision for the third time.",
    "“We cannot sign for a figure that doubles between meetings,” said Mayor Ines Falk.",
    "She spoke after a closed session with the builders, who left by the harbour door.",
)
UNSOURCED = "“Everybody in that room knew the answer before it was asked.”"


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """Sets what is typed into the next question."""

    def set_answer(text: str) -> None:
        def asked(*_: Any, **__: Any) -> tuple[str, bool]:
            return text, True

        monkeypatch.setattr(QInputDialog, "getText", asked)

    return set_answer


def named(window: QWidget, kind: type[QWidget], name: str) -> Any:
    """The one control with this accessible name, as a screen reader would find it."""
    found = [one for one in window.findChildren(kind) if one.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def type_text(widget: QWidget, text: str) -> None:
    """Press a key for each character; QTest's own way aborts at the first “."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def write(window: MainWindow, qtbot: QtBot, *, section: str, headline: str) -> None:
    """Walk the fields by keyboard and type an article."""
    headline_field = named(window, GrowingText, "Headline")
    headline_field.setFocus()
    type_text(headline_field, headline)
    section_field = named(window, QWidget, "Section")
    section_field.setFocus()
    type_text(section_field, section)
    byline = named(window, QWidget, "Byline")
    byline.setFocus()
    type_text(byline, "Ada Brandt")
    window.editor.setFocus()
    for paragraph in (*PARAGRAPHS, UNSOURCED):
        type_text(window.editor, paragraph)
        QTest.keyClick(window.editor, Qt.Key.Key_Return)
        QTest.keyClick(window.editor, Qt.Key.Key_Return)


def analysed(window: MainWindow, qtbot: QtBot) -> list[str]:
    """The rules that have something to say about the text as it is now."""
    heard: list[list[str]] = []
    window.session.when_analysed(
        lambda analysis: heard.append([one.rule for one in analysis.report.diagnostics])
    )
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    return heard[0]


def open_sheet(window: MainWindow, qtbot: QtBot) -> PublishSheet:
    """Press the prominent button and wait for the sheet."""
    button = next(
        one
        for one in window.toolbar.findChildren(QPushButton)
        if one.text().startswith(("Publish", "Update"))
    )
    button.click()
    qtbot.waitUntil(lambda: window.findChild(PublishSheet) is not None, timeout=5000)
    sheet = window.findChild(PublishSheet)
    assert isinstance(sheet, PublishSheet)
    return sheet


def button(sheet: PublishSheet, text: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == text)


def texts(page: str) -> list[str]:
    """The paragraphs of a page as a reader sees them."""
    plain = [
        re.sub(r"<[^>]+>", "", one) for one in re.findall(r"<p[^>]*>(.*?)</p>", page, re.DOTALL)
    ]
    return [one.strip() for one in plain]


def publish_all(window: MainWindow, qtbot: QtBot, answer: Answer) -> None:
    """Be stopped by the unsourced quotation, mend it from the panel, publish."""
    assert "quote-unattributed" in analysed(window, qtbot)
    sheet = open_sheet(window, qtbot)
    assert not button(sheet, "Publish").isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(PublishSheet) is None)

    answer("harbour master Jonas Reyes")
    window.commands["go_problems"].trigger()
    view = window.focusWidget()
    assert view is not None
    assert view.accessibleName() == "Problems"
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Jonas Reyes" in window.editor.toPlainText(), timeout=5000)
    assert "quote-unattributed" not in analysed(window, qtbot)

    sheet = open_sheet(window, qtbot)
    qtbot.waitUntil(lambda: button(sheet, "Publish").isEnabled())
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: button(sheet, "View on site").isVisible(), timeout=30000)


def test_practice(window: MainWindow, house: House, qtbot: QtBot, answer: Answer) -> None:
    window.files.new()
    write(window, qtbot, section="Local politics", headline="Harbour wall vote put off again")
    publish_all(window, qtbot, answer)
    (receipt,) = house.outbox.receipts(window.session.ident)
    assert receipt.differences == ()
    page = requests.get(house.doors.viewable(receipt.url), timeout=5)
    assert page.status_code == 200
    text = page.content.decode("utf-8")
    seen = texts(text)
    for paragraph in PARAGRAPHS:
        assert paragraph in seen
    assert "Jonas Reyes" in text
    assert house.drafts.get(window.session.ident).state == "published"


@pytest.mark.wordpress
def test_wordpress(
    window: MainWindow, house: House, qtbot: QtBot, answer: Answer, real_wordpress: Any
) -> None:
    user = real_wordpress.users["editor"]
    site = Site("gazette", "wordpress", real_wordpress.url, user["login"], "The Gazette")
    house.sites.put(site)
    house.secrets.lend(site, user["password"])
    window.publishing.choose_site("gazette")
    window.files.new()
    write(window, qtbot, section="World News", headline="Harbour wall vote put off again")
    publish_all(window, qtbot, answer)
    (receipt,) = house.outbox.receipts(window.session.ident)
    assert receipt.differences == ()
    page = requests.get(receipt.url, timeout=10).text
    seen = texts(page)
    # WordPress sets quotation marks its own way; the words are what counts.
    places = [
        next(index for index, one in enumerate(seen) if paragraph[-40:-1] in one)
        for paragraph in PARAGRAPHS
    ]
    assert places == sorted(places)
    assert "World News" in page


def test_what_was_typed_is_there_after_the_window_is_closed_and_opened(
    window: MainWindow, house: House, qtbot: QtBot, open_window: Callable[[], MainWindow]
) -> None:
    window.files.new()
    write(window, qtbot, section="Sport", headline="Rowers drop the cup")
    window.editor.set_caret_offset(12)
    type_text(window.editor, "really ")
    body = window.editor.text_lines()
    assert window.close()
    again = open_window()
    assert again.editor.text_lines() == body
    assert again.editor.caret_offset() == 19
    assert again.session.fields().headline == "Rowers drop the cup"


def test_an_off_record_name_cannot_leave_even_with_a_reason(
    window: MainWindow, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "story.md"
    file.write_text(
        "---\nheadline: The pier will not hold\nsection: Local\nbyline: Ada Brandt\n"
        "slug: pier\nstandfirst: Engineers warn of the winter storms.\n"
        "sources:\n- key: r\n  name: Jonas Reyes\n  terms: off record\n---\n"
        "Jonas Reyes has seen the report.\n",
        encoding="utf-8",
    )
    window.files.open_path(file)
    assert "source-off-record" in analysed(window, qtbot)
    sheet = open_sheet(window, qtbot)
    named(sheet, QLineEdit, "Reason to publish all the same").setText("we need it out")
    assert not button(sheet, "Publish").isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert house.outbox.entries() == ()


def test_a_fresh_home_opens_on_the_sample(window: MainWindow, house: House) -> None:
    sample = house.sample()
    assert window.session.fields().headline == sample.headline
    assert isinstance(sample, Article)
    assert [one.headline for one in house.drafts.listing()] == [sample.headline]

"""The main job with the keyboard alone: every key goes to the window that has the focus.

No slot is called and no widget is asked for by name to be typed into; where the keyboard is, is
read as a screen reader would say it.
"""

from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
import requests
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.ui.main_window import MainWindow

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
PARAGRAPHS = (
    "The council voted on Monday to put off the decision for the third time.",
    "“We cannot sign for a figure that doubles between meetings,” said Mayor Ines Falk.",
    "“Everybody in that room knew the answer before it was asked.”",
)


class Browser(QObject):
    """Stands where the system's browser would, and keeps the addresses it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        """Keep an address."""
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Browser:
    made = Browser()
    services: Any = QDesktopServices  # its stub asks for bytes, which it refuses
    services.setUrlHandler("http", made, "visit")
    return made


@pytest.fixture(autouse=True)
def system_browser() -> Iterator[None]:
    """Leaves the addresses to the system again, whatever a test did."""
    yield
    QDesktopServices.unsetUrlHandler("http")


def front() -> QWindow:
    """The window that has the keyboard; back to the main one where no other is left.

    A window manager does that; the platform of the tests has none.
    """
    for _ in range(20):
        found = cast("QWindow | None", QGuiApplication.focusWindow())
        if found is not None and found.isActive():
            return found
        for one in QApplication.topLevelWidgets():
            if isinstance(one, MainWindow) and one.isVisible():
                one.activateWindow()
        QTest.qWait(20)
    pytest.fail("No window has the keyboard.")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, times: int = 1) -> None:
    """Press a key as the system hands it on: shortcuts first, then whoever has the focus."""
    for _ in range(times):
        QTest.keyClick(front(), key, modifiers)


def write(text: str) -> None:
    """Press a key for each character; QTest's own way aborts at the first “."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(front(), QKeyEvent(kind, 0, NONE, character))


def here() -> str:
    """What has the keyboard, as a screen reader calls it."""
    front()
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def tab_to(name: str, key: Qt.Key = KEYS.Key_Tab) -> None:
    """Tab on until that has the keyboard."""
    for _ in range(40):
        if here() == name:
            return
        press(key)
    raise AssertionError(f"Tab never comes to {name}")


def soon(act: Callable[[], object]) -> None:
    """Do this once what opens next waits for keys."""
    QTimer.singleShot(200, act)


def checked(window: MainWindow, qtbot: QtBot) -> list[str]:
    """The rules that object to the text as it is now."""
    heard: list[list[str]] = []
    window.session.when_analysed(
        lambda analysis: heard.append([one.rule for one in analysis.report.diagnostics])
    )
    qtbot.waitUntil(lambda: bool(heard), timeout=5000)
    return heard[0]


def fill_in(window: MainWindow) -> None:
    """A new article: its fields and its text."""
    press(KEYS.Key_N, CONTROL)
    assert here() == "Headline"
    write("Harbour wall vote put off again")
    tab_to("Standfirst")
    write("The builders have left by the harbour door.")
    tab_to("Byline")
    write("Ada Brandt")
    tab_to("Section", KEYS.Key_Backtab)
    write("Local politics")
    press(KEYS.Key_2, CONTROL)
    assert here() == "Article text"
    for paragraph in PARAGRAPHS:
        write(paragraph)
        press(KEYS.Key_Return, times=2)


def add_source(window: MainWindow) -> None:
    """Who said it, into the ledger."""

    def describe() -> None:
        tab_to("Name")
        write("Ines Falk")
        tab_to("Role")
        write("mayor")
        press(KEYS.Key_Return)

    soon(describe)
    press(KEYS.Key_A, CONTROL | SHIFT)


def mend(window: MainWindow, qtbot: QtBot) -> None:
    """Go to what stands in the way, and name the speaker."""
    assert "quote-unattributed" in checked(window, qtbot)
    press(KEYS.Key_2, CONTROL)
    press(KEYS.Key_Home, CONTROL)
    press(KEYS.Key_F8)
    press(KEYS.Key_Return, ALT)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)

    def answer() -> None:
        write("harbour master Jonas Reyes")
        press(KEYS.Key_Return)

    soon(answer)
    press(KEYS.Key_Down)
    press(KEYS.Key_Return)
    qtbot.waitUntil(lambda: "Jonas Reyes" in window.editor.toPlainText(), timeout=5000)


def test_an_article_is_written_sourced_mended_published_and_viewed(
    window: MainWindow, house: House, qtbot: QtBot, browser: Browser
) -> None:
    qtbot.waitActive(window)
    fill_in(window)
    add_source(window)
    qtbot.waitUntil(lambda: [one.name for one in window.session.fields().sources] == ["Ines Falk"])
    mend(window, qtbot)
    assert "quote-unattributed" not in checked(window, qtbot)

    press(KEYS.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: front().title() == "Publish", timeout=5000)
    press(KEYS.Key_Return)

    def view() -> bool:
        focused = QApplication.focusWidget()
        return isinstance(focused, QPushButton) and focused.text() == "View on site"

    qtbot.waitUntil(view, timeout=30000)
    press(KEYS.Key_Return)
    qtbot.waitUntil(lambda: bool(browser.opened))
    (receipt,) = house.outbox.receipts(window.session.ident)
    assert browser.opened == [house.doors.viewable(receipt.url)]
    page = requests.get(browser.opened[0], timeout=5).content.decode("utf-8")
    assert "Harbour wall vote put off again" in page
    assert "Jonas Reyes" in page
    # Back in the text, and the address once more from there.
    qtbot.waitUntil(lambda: here() == "Article text")
    press(KEYS.Key_V, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: len(browser.opened) == 2)


def test_tab_leaves_the_text_both_ways(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitActive(window)
    # Once it is known who carries the story, that bar is a stop on the way.
    checked(window, qtbot)
    press(KEYS.Key_2, CONTROL)
    body = window.editor.toPlainText()
    press(KEYS.Key_Tab)
    assert here() not in ("Article text", "")
    press(KEYS.Key_Backtab)
    assert here() == "Article text"
    press(KEYS.Key_Backtab)
    assert here() not in ("Article text", "")
    assert window.editor.toPlainText() == body


def test_a_table_is_left_with_the_keys_that_go_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    """In a table Tab goes from cell to cell; the way out is any key of the menu Go."""
    qtbot.waitActive(window)
    press(KEYS.Key_N, CONTROL)
    press(KEYS.Key_2, CONTROL)
    press(KEYS.Key_T, CONTROL | ALT)
    press(KEYS.Key_Tab)
    assert here() == "Article text"
    press(KEYS.Key_1, CONTROL)
    assert here() == "Headline"


def test_tab_goes_round_the_whole_window(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitActive(window)
    press(KEYS.Key_1, CONTROL)
    seen: list[str] = []
    for _ in range(80):
        press(KEYS.Key_Tab)
        if here() == "Headline":
            break
        seen.append(here())
    else:
        pytest.fail(f"Tab does not come back: {seen}")
    assert {"Standfirst", "Byline", "Article text", "Search drafts", "Problems"} <= set(seen)
    assert "" not in seen


def test_keys_that_were_changed_are_the_ones_that_count(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitActive(window)
    press(KEYS.Key_F1, CONTROL)
    qtbot.waitUntil(lambda: front().title() == "Keyboard shortcuts")
    write("headline")
    press(KEYS.Key_Tab)
    press(KEYS.Key_Return)
    assert here() == "New keys"
    press(KEYS.Key_F6)
    press(KEYS.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    press(KEYS.Key_2, CONTROL)
    press(KEYS.Key_1, CONTROL)
    assert here() == "Article text"
    press(KEYS.Key_F6)
    assert here() == "Headline"

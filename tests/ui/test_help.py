"""Help inside the program."""

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QMainWindow, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.attribution.rules import RULES
from desktop.ui.actions import MENUS, Declared, install
from desktop.ui.help import PAGES, HelpDialog

DECLARED = [entry for _, entries in MENUS for entry in entries if isinstance(entry, Declared)]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def actions(window: QMainWindow) -> dict[str, QAction]:
    """Every action of the program, each doing nothing."""
    return install(window, {one.name: partial(str, one.name) for one in DECLARED})


def opened(window: QMainWindow, actions: dict[str, QAction], page: str) -> HelpDialog:
    dialog = HelpDialog(page, actions, window)
    dialog.show()
    return dialog


def text(dialog: HelpDialog) -> QTextBrowser:
    found = dialog.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found


def pages(dialog: HelpDialog) -> QListWidget:
    found = dialog.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("start", "Write, check, preview, publish"),
        ("rules", RULES[0].title),
        ("formats", "Move house"),
        ("sites", "pull quote"),
        ("shortcuts", "New article"),
        ("about", f"Onrecord {__version__}"),
    ],
)
def test_every_page_opens_and_says_what_its_name_promises(
    window: QMainWindow, actions: dict[str, QAction], page: str, words: str
) -> None:
    dialog = opened(window, actions, page)
    assert pages(dialog).currentItem().text() == PAGES[page]
    assert words in text(dialog).toPlainText()


def test_the_pages_tried_here_are_all_there_are(
    window: QMainWindow, actions: dict[str, QAction]
) -> None:
    dialog = opened(window, actions, "start")
    assert [pages(dialog).item(row).text() for row in range(pages(dialog).count())] == [
        "How to work with it",
        "What is checked, and why",
        "Formats in and out",
        "What each site carries",
        "Keyboard shortcuts",
        "About Onrecord",
    ]


def test_the_keyboard_goes_through_the_pages(
    window: QMainWindow, actions: dict[str, QAction]
) -> None:
    dialog = opened(window, actions, "start")
    seen = {text(dialog).toPlainText()}
    for _ in range(len(PAGES) - 1):
        QTest.keyClick(pages(dialog), Qt.Key.Key_Down)
        seen.add(text(dialog).toPlainText())
    assert len(seen) == len(PAGES)


def test_every_rule_is_listed_with_its_reason_and_its_source(
    window: QMainWindow, actions: dict[str, QAction]
) -> None:
    # Qt shows words that are joined by a non-breaking space as plain ones.
    shown = " ".join(text(opened(window, actions, "rules")).toPlainText().split())
    assert RULES
    for rule in RULES:
        for said in (rule.id, rule.title, rule.reason, rule.source):
            assert said.strip(), rule.id
            assert " ".join(said.split()) in shown, (rule.id, said)


def test_every_shortcut_is_listed_beside_its_action(
    window: QMainWindow, actions: dict[str, QAction]
) -> None:
    lines = text(opened(window, actions, "shortcuts")).toPlainText().splitlines()
    assert actions
    listed = set(pairwise(lines))
    for action in actions.values():
        assert (action.text().replace("&", ""), action.shortcut().toString()) in listed


def test_words_are_found_one_after_the_other_and_from_the_top_again(
    window: QMainWindow, actions: dict[str, QAction]
) -> None:
    dialog = opened(window, actions, "start")
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "quotation")
    places: list[int] = []
    for _ in range(50):
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert text(dialog).textCursor().selectedText().lower() == "quotation"
        places.append(text(dialog).textCursor().selectionStart())
        if places.count(places[0]) == 2:
            break
    count = text(dialog).toPlainText().lower().count("quotation")
    assert count > 1
    assert len(set(places)) == count


def test_words_that_are_not_there_are_not_found(
    window: QMainWindow, actions: dict[str, QAction]
) -> None:
    dialog = opened(window, actions, "start")
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "xylophone")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not text(dialog).textCursor().hasSelection()


def test_escape_closes_and_leaves_nothing_behind(
    window: QMainWindow, actions: dict[str, QAction], qtbot: QtBot
) -> None:
    dialog = opened(window, actions, "about")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)

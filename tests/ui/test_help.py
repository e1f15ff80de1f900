"""The window of the help."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTextBrowser, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop import __version__, resources
from desktop.attribution.rules import RULES
from desktop.ui.help import HelpDialog
from desktop.ui.help_pages import PAGES


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: QMainWindow, page: str, section: str = "") -> HelpDialog:
    dialog = HelpDialog(page, window, section)
    dialog.show()
    return dialog


@pytest.fixture
def german_system() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german_system")
def test_the_pages_are_in_the_language_of_the_window_whatever_the_systems(
    window: QMainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = tmp_path / "resources"
    shutil.copytree(resources.folder() / "help", copied / "help")
    (tmp_path / "CHANGELOG.md").write_text(resources.changes(), encoding="utf-8")
    (copied / "help" / "de").mkdir(exist_ok=True)
    (copied / "help" / "de" / "start.md").write_text("# So geht es", encoding="utf-8")
    monkeypatch.setattr(resources, "folder", lambda: copied)
    assert "So geht es" not in text(opened(window, "start")).toPlainText()


def text(dialog: HelpDialog) -> QTextBrowser:
    found = dialog.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found


def contents(dialog: HelpDialog) -> QTreeWidget:
    found = dialog.findChild(QTreeWidget)
    assert isinstance(found, QTreeWidget)
    return found


def line(dialog: HelpDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def chosen(dialog: HelpDialog) -> str:
    item = contents(dialog).currentItem()
    assert item is not None
    return item.text(0)


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("start", "Write, check, preview, publish"),
        ("rules", RULES[0].title),
        ("formats", "Move house"),
        ("sites", "pull quote"),
        ("changes", "Changelog"),
        ("about", f"Onrecord {__version__}"),
    ],
)
def test_every_page_opens_and_says_what_its_name_promises(
    window: QMainWindow, page: str, words: str
) -> None:
    dialog = opened(window, page)
    assert chosen(dialog) == PAGES[page]
    assert words in text(dialog).toPlainText()


def test_the_pages_are_listed_in_order(window: QMainWindow) -> None:
    tree = contents(opened(window, "start"))
    listed = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert [one.text(0) for one in listed if one] == list(PAGES.values())


def test_the_keyboard_goes_through_pages_and_sections(window: QMainWindow) -> None:
    dialog = opened(window, "start")
    seen = [chosen(dialog)]
    for _ in range(3):
        QTest.keyClick(contents(dialog), Qt.Key.Key_Down)
        seen.append(chosen(dialog))
    assert seen == ["How to work with it", "The first five minutes", "Write", "Nothing is lost"]


def test_a_section_comes_to_the_top(window: QMainWindow) -> None:
    dialog = opened(window, "start", "Publish")
    shown = text(dialog).cursorForPosition(text(dialog).viewport().rect().topLeft())
    above = shown.block()
    # The heading, or the room above it.
    assert "Publish" in {above.text(), above.next().text()}


def test_every_rule_is_listed_with_its_reason_and_its_source(window: QMainWindow) -> None:
    # Qt shows words that are joined by a non-breaking space as plain ones.
    shown = " ".join(text(opened(window, "rules")).toPlainText().split())
    assert RULES
    for rule in RULES:
        for said in (rule.id, rule.title, rule.reason, rule.source):
            assert said.strip(), rule.id
            assert " ".join(said.split()) in shown, (rule.id, said)


def test_what_is_typed_is_looked_for_everywhere_and_marked(window: QMainWindow) -> None:
    dialog = opened(window, "start")
    QTest.keyClicks(line(dialog), "hedge")
    assert chosen(dialog) == "Hedge nobody made"
    marked = {one.cursor.selectedText().lower() for one in text(dialog).extraSelections()}
    assert marked == {"hedge"}

    QTest.keyClick(line(dialog), Qt.Key.Key_Return)
    assert dialog.focusWidget() is contents(dialog)

    line(dialog).clear()
    assert contents(dialog).topLevelItemCount() == len(PAGES)
    assert not text(dialog).extraSelections()


def test_words_that_are_nowhere_are_said_to_be_so(window: QMainWindow) -> None:
    dialog = opened(window, "start")
    QTest.keyClicks(line(dialog), "xylophone")
    (only,) = [
        contents(dialog).topLevelItem(row) for row in range(contents(dialog).topLevelItemCount())
    ]
    assert only is not None
    assert "Nothing" in only.text(0)
    assert not text(dialog).extraSelections()


def test_escape_closes_and_leaves_nothing_behind(window: QMainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "about")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is None)

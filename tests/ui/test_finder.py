"""Finding actions, drafts and headings by typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.finder import Find, Finder, matching
from desktop.ui.main_window import MainWindow


def nothing() -> None:
    """Do nothing."""


NAMES = ("Move line up", "Preview", "Publish", "Élan of the pier", "Republish the line", "Line")
FINDS = [Find(name, nothing) for name in NAMES]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", NAMES),
        ("  ", NAMES),
        ("p", ("Preview", "Publish", "Élan of the pier", "Move line up", "Republish the line")),
        ("line", ("Line", "Move line up", "Republish the line")),
        ("line m", ("Move line up",)),
        ("up li", ("Move line up",)),
        ("elan", ("Élan of the pier",)),
        ("ÉLAN PIER", ("Élan of the pier",)),
        ("publish", ("Publish", "Republish the line")),
        ("zebra", ()),
    ],
)
def test_all_words_count_and_what_begins_with_them_comes_first(
    typed: str, found: tuple[str, ...]
) -> None:
    shown = tuple(find.title for find in matching(FINDS, typed))
    assert sorted(shown) == sorted(found)
    assert shown[:1] == found[:1]


def test_a_word_of_the_place_counts_as_well() -> None:
    finds = [Find("Undo", nothing, "Edit"), Find("Undo", nothing, "Draft")]
    assert matching(finds, "draft undo") == finds[1:]


class Desk:
    """A finder, and what was done."""

    def __init__(self, window: QWidget) -> None:
        self.done: list[str] = []
        self.asked: list[str] = []
        finds = [Find(name, lambda name=name: self.done.append(name)) for name in NAMES]
        self.finder = Finder("Find", finds, window, current=2, more=self.more)
        self.finder.show()

    def more(self, typed: str) -> list[Find]:
        self.asked.append(typed)
        return [Find(f"Draft of {typed}", lambda: self.done.append("draft"))]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Desk(window)
    qtbot.waitExposed(made.finder)
    yield made
    made.finder.close()


def test_enter_does_what_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(desk.finder.field, Qt.Key.Key_Up)
    QTest.keyClick(desk.finder.field, Qt.Key.Key_Return)
    assert not desk.finder.isVisible()
    qtbot.waitUntil(lambda: desk.done == ["Preview"])


def test_a_click_does_it_too(desk: Desk, qtbot: QtBot) -> None:
    rect = desk.finder.list.visualItemRect(desk.finder.list.item(4))
    QTest.mouseClick(desk.finder.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: desk.done == ["Republish the line"])


def test_the_library_is_asked_when_typing_pauses(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClicks(desk.finder.field, "line")
    assert desk.finder.shown == ["Line", "Move line up", "Republish the line"]
    QTest.keyClick(desk.finder.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Draft of line" in desk.finder.shown)
    assert desk.asked == ["line"]
    assert desk.finder.list.currentRow() == 1, "the row chosen stays"
    QTest.keyClick(desk.finder.field, Qt.Key.Key_PageDown)
    QTest.keyClick(desk.finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.done == ["draft"])


def test_nothing_found_says_so_and_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.asked.clear()
    desk.finder.field.setText("zebra")
    assert desk.finder.shown == []
    QTest.keyClick(desk.finder.field, Qt.Key.Key_Return)
    assert desk.finder.isVisible()


def test_escape_does_nothing(desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(desk.finder.field, Qt.Key.Key_Escape)
    qtbot.wait(20)
    assert desk.done == []
    assert not desk.finder.isVisible()


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    house.drafts.save(Article(id="tide", headline="Tide tables", body="It was high."), caret=0)
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def find(window: MainWindow, typed: str, expected: str, qtbot: QtBot) -> None:
    window.commands["palette"].trigger()
    finder = window.findChildren(Finder)[-1]
    QTest.keyClicks(finder.field, typed)
    qtbot.waitUntil(lambda: expected in finder.shown)
    finder.list.setCurrentRow(finder.shown.index(expected))
    QTest.keyClick(finder.field, Qt.Key.Key_Return)


def test_actions_drafts_and_headings_are_found_in_the_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.editor.load("Words.\n\n## The pier\n\nMore.")
    window.session.adopt(window.editor.text_lines())
    find(window, "pier the", "The pier", qtbot)
    qtbot.waitUntil(lambda: window.editor.locate(window.editor.caret_offset())[0] == 2)
    find(window, "focus text", "Focus on the text", qtbot)
    qtbot.waitUntil(window.commands["focus"].isChecked)
    find(window, "tide", "Tide tables", qtbot)
    qtbot.waitUntil(lambda: window.session.fields().headline == "Tide tables")

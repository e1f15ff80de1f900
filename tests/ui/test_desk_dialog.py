"""The list of a desk's posts: asking, leafing, opening, and what it says when there is none."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.publishing.cms.contract import Listed, Page, Standing
from desktop.publishing.sites import Site
from desktop.ui.desk_dialog import DeskDialog, Query

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SITES = (Site("a", "wordpress", title="The Paper"), Site("b", "ghost", title="The Other"))
POSTS = (
    Listed("7", "The wall held", Standing.PUBLISHED, "", "Ida Quist", "Mara Orr",
           "2026-11-23T11:30:00+00:00"),
    Listed("9", "", Standing.PENDING),
)  # fmt: skip


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> DeskDialog:
    made = DeskDialog(SITES, "b", lambda: NOW, parent)
    made.open()
    return made


@pytest.fixture
def asked(dialog: DeskDialog) -> list[Query]:
    """What was asked for, in order."""
    found: list[Query] = []
    dialog.wanted.connect(found.append)
    return found


def button(dialog: DeskDialog, text: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == text)


def message(dialog: DeskDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def rows(dialog: DeskDialog) -> QTreeWidget:
    return dialog.findChildren(QTreeWidget)[0]


def test_it_asks_for_the_site_and_shows_its_posts(dialog: DeskDialog, asked: list[Query]) -> None:
    dialog.ask()
    assert asked.pop() == Query("b")
    assert "Asking the site" in message(dialog)
    assert button(dialog, "Stop").isVisible()
    dialog.show_page(Page(POSTS, more=True))
    shown = rows(dialog)
    model = shown.model()
    texts = [[model.index(r, c).data() for c in range(4)] for r in range(2)]
    assert texts == [
        ["The wall held", "Published", "Ida Quist", "30 min ago by Mara Orr"],
        ["Untitled", "Pending", "", ""],
    ]
    assert not button(dialog, "Stop").isVisible()
    assert button(dialog, "Open").isEnabled()
    assert not button(dialog, "Newer").isEnabled()
    assert button(dialog, "Older").isEnabled()


def test_keys_alone_search_leaf_and_open(dialog: DeskDialog, asked: list[Query]) -> None:
    line = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "wall")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked.pop() == Query("b", "wall")
    dialog.show_page(Page(POSTS, more=True))
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert asked.pop() == Query("b", "wall", page=2)
    dialog.show_page(Page(POSTS))
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert asked.pop() == Query("b", "wall")
    dialog.show_page(Page(POSTS))
    chosen: list[tuple[Query, str]] = []

    def choose(query: Query, number: str) -> None:
        chosen.append((query, number))

    dialog.chosen.connect(choose)
    QTest.keyClick(rows(dialog), Qt.Key.Key_Down)
    QTest.keyClick(rows(dialog), Qt.Key.Key_Return)
    assert chosen == [(Query("b", "wall"), "9")]
    assert "Opening “Untitled”" in message(dialog)
    stopped: list[bool] = []
    dialog.cancelled.connect(lambda: stopped.append(True))
    button(dialog, "Stop").click()
    assert stopped == [True]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_status_is_asked_for(dialog: DeskDialog, asked: list[Query]) -> None:
    standing = next(
        one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Status"
    )
    standing.setCurrentIndex(standing.findText("Pending"))
    standing.activated.emit(standing.currentIndex())
    assert asked.pop() == Query("b", standing=Standing.PENDING)
    dialog.show_page(Page(()))
    assert "No post is like that." in message(dialog)


def test_what_it_says_when_there_is_nothing_to_show(dialog: DeskDialog, asked: list[Query]) -> None:
    dialog.show_page(Page(()))
    assert "There are no posts yet." in message(dialog)
    assert not button(dialog, "Open").isEnabled()
    dialog.show_problem("The site did not answer.")
    assert "The site did not answer." in message(dialog)
    assert "Your own drafts are all here." in message(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    assert asked == [Query("b")]


def test_without_a_site_it_says_where_to_add_one(parent: QWidget) -> None:
    dialog = DeskDialog((), "", lambda: NOW, parent)
    dialog.open()
    dialog.show_no_site()
    assert "Publish › Sites" in message(dialog)
    dialog.ask()
    assert "Publish › Sites" in message(dialog)


def test_every_control_has_a_name(dialog: DeskDialog) -> None:
    for kind in (QComboBox, QLineEdit, QTreeWidget):
        assert all(one.accessibleName() for one in dialog.findChildren(kind))

"""The library on the left."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.article.model import Article
from desktop.composition import House
from desktop.library.drafts import Summary
from desktop.ui.drafts_panel import DraftsModel, DraftsPanel, age
from desktop.ui.style import Colours

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
COLOURS = Colours.parse(resources.table("palettes", "light.toml"))
DARK = Colours.parse(resources.table("palettes", "dark.toml"))
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def draft(ident: str, headline: str, state: str = "draft", file: Path | None = None) -> Summary:
    return Summary(ident, headline, "", state, NOW - timedelta(minutes=5), file)


@pytest.fixture
def panel(qtbot: QtBot) -> DraftsPanel:
    made = DraftsPanel(COLOURS, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(244, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def the_list(panel: DraftsPanel) -> QListView:
    found = panel.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def the_search(panel: DraftsPanel) -> QLineEdit:
    found = panel.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def rows(model: QAbstractItemModel) -> list[str]:
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def index_of(panel: DraftsPanel, headline: str) -> QModelIndex:
    model = the_list(panel).model()
    return model.index(rows(model).index(headline), 0)


# The list


def test_drafts_stand_under_what_became_of_them(panel: DraftsPanel) -> None:
    panel.show_drafts(
        [
            draft("1", "Out", "published"),
            draft("2", "Newest"),
            draft("3", "Stuck", "failed"),
            draft("4", "Older"),
            draft("5", "Read by the desk", "review"),
            draft("6", "Sending", "queued"),
        ],
        "",
    )
    assert rows(the_list(panel).model()) == [
        "Working on",
        "Newest",
        "Older",
        "In review",
        "Read by the desk",
        "Waiting to be sent",
        "Sending",
        "Could not be sent",
        "Stuck",
        "Published",
        "Out",
    ]


def test_a_draft_in_a_state_of_a_newer_program_is_still_there(panel: DraftsPanel) -> None:
    panel.show_drafts([draft("1", "Later", "embargoed"), draft("2", "Now")], "1")
    view = the_list(panel)
    assert rows(view.model()) == ["Working on", "Now", "Others", "Later"]
    assert view.currentIndex().data() == "Later"
    spoken = view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Later, Embargoed"
    assert not view.grab().isNull()


def test_every_row_is_spoken_with_its_state_and_shows_its_file() -> None:
    model = DraftsModel()
    model.show([draft("1", "Pier", "queued", Path("/stories/pier.md")), draft("2", "")])
    spoken = [
        model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]
    assert spoken == [None, "Untitled, Draft", None, "Pier, Queued, publishes once"]
    tip = model.data(model.index(3), Qt.ItemDataRole.ToolTipRole)
    assert tip == f"Pier\n{Path('/stories/pier.md')}"


def test_titles_cannot_be_chosen() -> None:
    model = DraftsModel()
    model.show([draft("1", "Pier")])
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_the_same_listing_again_changes_nothing(panel: DraftsPanel, qtbot: QtBot) -> None:
    model = the_list(panel).model()
    panel.show_drafts([draft("1", "Pier")], "1")
    with qtbot.assertNotEmitted(model.modelReset):
        panel.show_drafts([draft("1", "Pier")], "1")
    with qtbot.waitSignal(model.modelReset):
        panel.show_drafts([draft("1", "Pier closed")], "1")


def test_the_open_draft_is_the_chosen_one(panel: DraftsPanel) -> None:
    panel.show_drafts([draft("1", "Pier"), draft("2", "Wall")], "2")
    assert [one.data() for one in the_list(panel).selectedIndexes()] == ["Wall"]
    panel.show_drafts([draft("1", "Pier"), draft("2", "Wall")], "elsewhere")
    assert the_list(panel).selectedIndexes() == []


def test_state_is_a_colour_beside_the_words(panel: DraftsPanel) -> None:
    panel.show_drafts([draft("1", "Pier", "failed")], "")
    view = the_list(panel)
    rect = view.visualRect(index_of(panel, "Pier"))

    def colours() -> set[str]:
        image = view.viewport().grab(rect).toImage()
        return {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height() // 2, image.height())
        }

    assert COLOURS.danger in colours()
    panel.set_colours(DARK)
    assert DARK.danger in colours()
    assert COLOURS.danger not in colours()


# Opening and removing


def opened_by(panel: DraftsPanel) -> list[str]:
    heard: list[str] = []
    panel.opened.connect(heard.append)
    return heard


def test_a_click_opens_and_a_click_on_a_title_does_not(panel: DraftsPanel) -> None:
    panel.show_drafts([draft("1", "Pier"), draft("2", "Wall")], "1")
    heard = opened_by(panel)
    view = the_list(panel)
    for headline in ("Working on", "Wall"):
        place = view.visualRect(index_of(panel, headline)).center()
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
    assert heard == ["2"]


def test_arrows_walk_over_titles_and_enter_opens(panel: DraftsPanel) -> None:
    panel.show_drafts([draft("1", "Pier"), draft("2", "Out", "published")], "1")
    heard = opened_by(panel)
    view = the_list(panel)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert heard == []
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard == ["2"]


def test_the_menu_opens_and_removes(panel: DraftsPanel, qtbot: QtBot) -> None:
    panel.show_drafts([draft("1", "Pier"), draft("2", "Wall")], "1")
    opened = opened_by(panel)
    removed: list[str] = []
    panel.removed.connect(removed.append)
    view = the_list(panel)
    view.customContextMenuRequested.emit(QPoint(20, 400))
    assert panel.findChild(QMenu) is None
    view.customContextMenuRequested.emit(view.visualRect(index_of(panel, "Wall")).center())
    menu = panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    acts: dict[str, Callable[[], None]] = {one.text(): one.trigger for one in menu.actions()}
    assert list(acts) == ["Open", "Move to bin"]
    acts["Move to bin"]()
    acts["Open"]()
    assert (opened, removed) == (["2"], ["2"])
    menu.close()
    qtbot.waitUntil(lambda: panel.findChild(QMenu) is None)


# Searching


def test_a_search_is_asked_for_once_when_typing_rests(panel: DraftsPanel, qtbot: QtBot) -> None:
    heard: list[str] = []
    panel.searched.connect(heard.append)
    QTest.keyClicks(the_search(panel), "pier")
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(150)
    assert heard == ["pier"]


def test_enter_goes_on_to_the_first_thing_found(panel: DraftsPanel, house: House) -> None:
    first = house.drafts.save(Article(headline="Pier closed", body="Storm."))
    house.drafts.save(Article(headline="Wall vote"))

    def answer(words: str) -> None:
        panel.show_drafts(house.drafts.listing(words), "elsewhere")

    panel.searched.connect(answer)
    answer("")
    heard = opened_by(panel)
    panel.focus_search()
    QTest.keyClicks(the_search(panel), "storm")
    QTest.keyClick(the_search(panel), Qt.Key.Key_Return)
    view = the_list(panel)
    assert rows(view.model()) == ["Working on", "Pier closed"]
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard == [first.id]


def test_going_to_the_search_takes_what_stands_there(panel: DraftsPanel) -> None:
    QTest.keyClicks(the_search(panel), "pier")
    the_list(panel).setFocus()
    panel.focus_search()
    assert the_search(panel).hasFocus()
    assert the_search(panel).selectedText() == "pier"


def test_nothing_found_and_nothing_there_are_said_in_their_own_words(panel: DraftsPanel) -> None:
    panel.show_drafts([], "")
    said = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert said[0].startswith("No drafts yet.")
    QTest.keyClicks(the_search(panel), "qqq")
    panel.show_drafts([], "")
    said = [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]
    assert said[0].startswith("No draft has these words.")
    assert not the_list(panel).isVisible()


# How long ago


def local(day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of November 2026 on this computer's clock."""
    return datetime(2026, 11, day, hour, minute, second).astimezone()


@pytest.mark.parametrize(
    ("then", "said"),
    [
        (local(23, 12, 1), "just now"),  # a clock that was set back
        (local(23, 12), "just now"),
        (local(23, 11, 59, 1), "just now"),
        (local(23, 11, 59), "1 min ago"),
        (local(23, 11, 0, 1), "59 min ago"),
        (local(23, 11), "today, 11:00"),
        (local(23, 0), "today, 00:00"),
        (local(22, 23, 59), "Sunday"),
        (local(17, 12, 0, 1), "Tuesday"),
        (local(17, 12), "17 Nov 2026"),
    ],
)
def test_ages_as_one_says_them(then: datetime, said: str) -> None:
    assert age(then, local(23, 12)) == said


def test_shortly_after_midnight_last_night_is_minutes_ago() -> None:
    assert age(local(22, 23, 50), local(23, 0, 10)) == "20 min ago"


def test_the_menu_has_what_was_offered(panel: DraftsPanel) -> None:
    panel.offer(("Duplicate",))
    panel.show_drafts([draft("1", "Pier")], "1")
    chosen: list[tuple[str, str]] = []

    def choose(text: str, ident: str) -> None:
        chosen.append((text, ident))

    panel.chosen.connect(choose)
    view = the_list(panel)
    view.customContextMenuRequested.emit(view.visualRect(index_of(panel, "Pier")).center())
    menu = panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    next(one for one in menu.actions() if one.text() == "Duplicate").trigger()
    assert chosen == [("Duplicate", "1")]
    menu.close()

"""The line above everything, and the notice under it."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.attribution.counts import Counts
from desktop.ui.style import Colours
from desktop.ui.toolbar import Notice, Toolbar

LEFT = Qt.MouseButton.LeftButton
LIGHT = Colours.parse(resources.table("palettes", "light.toml"))
DARK = Colours.parse(resources.table("palettes", "dark.toml"))
LONG = "The council of a small harbour put off its vote on the new wall again, and again, and again"


@pytest.fixture
def toolbar(qtbot: QtBot) -> Toolbar:
    made = Toolbar(LIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 48)
    made.show()
    return made


def label(toolbar: Toolbar, name: str) -> QLabel:
    found = [one for one in toolbar.findChildren(QLabel) if one.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def shown(toolbar: Toolbar) -> list[str]:
    return [one.text() for one in toolbar.findChildren(QLabel) if one.isVisible()]


def publish_button(toolbar: Toolbar) -> QPushButton:
    (found,) = (
        one for one in toolbar.findChildren(QPushButton) if one.property("role") == "primary"
    )
    return found


def problems_button(toolbar: Toolbar) -> QPushButton:
    (found,) = (one for one in toolbar.findChildren(QPushButton) if one.property("role") == "quiet")
    return found


# The title


def test_a_long_title_gives_way_and_is_still_told_whole(toolbar: Toolbar) -> None:
    toolbar.resize(600, 48)
    toolbar.show_title(LONG)
    title = label(toolbar, LONG)
    assert title.text().endswith("…")
    assert LONG.startswith(title.text()[:-1])
    assert title.toolTip() == LONG
    toolbar.resize(1800, 48)
    assert title.text() == LONG


def test_a_title_never_makes_the_window_wider(toolbar: Toolbar) -> None:
    toolbar.show_title("Pier")
    narrow = toolbar.minimumSizeHint().width()
    toolbar.show_title(LONG * 3)
    assert toolbar.minimumSizeHint().width() == narrow


def test_a_headline_is_shown_as_typed(toolbar: Toolbar) -> None:
    toolbar.show_title("Profits <b>fell</b> & rose")
    title = label(toolbar, "Profits <b>fell</b> & rose")
    assert title.text() == "Profits <b>fell</b> & rose"
    assert title.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in title.toolTip()


def test_an_article_without_a_headline_has_a_name_all_the_same(toolbar: Toolbar) -> None:
    toolbar.show_title("")
    assert "Untitled" in shown(toolbar)


# How safe, how far


def test_a_text_that_is_not_saved_is_said_in_the_colour_of_danger(toolbar: Toolbar) -> None:
    saving = toolbar.findChild(QLabel, "saving")
    assert isinstance(saving, QLabel)
    toolbar.show_saving("Not saved: the disk is full", failed=True)
    assert saving.text() == "Not saved: the disk is full"
    assert saving.property("role") == "danger"
    toolbar.show_saving("Saved on this computer", saved=True)
    assert saving.text() == "Saved on this computer"
    assert saving.property("role") == "mute"


def test_what_waits_is_said_while_it_waits(toolbar: Toolbar) -> None:
    toolbar.show_sending("2 waiting to be sent")
    assert "2 waiting to be sent" in shown(toolbar)
    before = len(shown(toolbar))
    toolbar.show_sending("")
    assert len(shown(toolbar)) == before - 1
    assert "2 waiting to be sent" not in shown(toolbar)


# How well sourced


@pytest.mark.parametrize(
    ("blocks", "warnings", "spoken"),
    [
        (0, 0, "0 blockers, 0 warnings"),
        (1, 1, "1 blocker, 1 warning"),
        (2, 12, "2 blockers, 12 warnings"),
    ],
)
def test_counts_are_spoken(toolbar: Toolbar, blocks: int, warnings: int, spoken: str) -> None:
    toolbar.show_counts(Counts(blocks=blocks, warnings=warnings))
    button = problems_button(toolbar)
    assert button.accessibleName() == f"Sourcing: {spoken}"
    assert button.toolTip() == f"{spoken}. Opens the problems."


def test_counts_are_seen_in_their_colours_and_fit_their_button(toolbar: Toolbar) -> None:
    toolbar.show_counts(Counts(blocks=3, warnings=120))
    (inside,) = problems_button(toolbar).findChildren(QLabel)
    assert "● 3" in inside.text()
    assert "▲ 120" in inside.text()
    assert LIGHT.danger in inside.text()
    assert inside.geometry().right() <= problems_button(toolbar).width()
    toolbar.set_colours(DARK)
    assert DARK.danger in inside.text()
    assert "● 3" in inside.text()
    toolbar.show_counts(Counts())
    assert "✓" in inside.text()


def test_a_click_on_the_counts_opens_the_problems(toolbar: Toolbar, qtbot: QtBot) -> None:
    toolbar.show_counts(Counts(blocks=3))
    (inside,) = problems_button(toolbar).findChildren(QLabel)
    place = inside.mapTo(problems_button(toolbar), inside.rect().center())
    with qtbot.waitSignal(toolbar.problems_wanted, timeout=1000):
        QTest.mouseClick(problems_button(toolbar), LEFT, Qt.KeyboardModifier.NoModifier, place)


# The one button


def test_the_button_says_where_the_article_will_go(toolbar: Toolbar) -> None:
    assert publish_button(toolbar).text() == "Publish…"
    toolbar.show_site("Skerry Gazette", update=False)
    assert publish_button(toolbar).text() == "Publish to Skerry Gazette…"
    toolbar.show_site("Skerry Gazette", update=True)
    assert publish_button(toolbar).text() == "Update on Skerry Gazette…"
    toolbar.show_site("", update=True)
    assert publish_button(toolbar).text() == "Publish…"


def test_a_site_s_name_may_hold_an_ampersand(toolbar: Toolbar) -> None:
    toolbar.show_site("Tide & Times", update=False)
    # Qt takes a single one as the mark of a shortcut.
    assert publish_button(toolbar).text() == "Publish to Tide && Times…"
    assert publish_button(toolbar).shortcut().isEmpty()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, None])
def test_the_button_asks_to_publish(toolbar: Toolbar, qtbot: QtBot, key: Qt.Key | None) -> None:
    with qtbot.waitSignal(toolbar.publish_wanted, timeout=1000):
        if key is None:
            QTest.mouseClick(publish_button(toolbar), LEFT)
        else:
            QTest.keyClick(publish_button(toolbar), key)


# The notice


def test_a_notice_stays_until_it_is_closed_and_takes_no_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    notice, line = Notice(), QLineEdit()
    layout.addWidget(notice)
    layout.addWidget(line)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    assert notice.message == ""
    assert not notice.isVisible()
    notice.say("Saved to <quay>.md.")
    assert notice.isVisible()
    assert line.hasFocus()
    assert notice.message == "Saved to <quay>.md."
    assert notice.accessibleName() == "Saved to <quay>.md."
    said = notice.findChild(QLabel)
    assert isinstance(said, QLabel)
    assert said.textFormat() is Qt.TextFormat.PlainText
    close = notice.findChild(QPushButton)
    assert isinstance(close, QPushButton)
    QTest.mouseClick(close, LEFT)
    assert not notice.isVisible()
    assert notice.message == ""


def test_what_a_notice_says_can_be_taken_back_once(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("Nothing to take back.")
    button = next(one for one in notice.findChildren(QPushButton) if one.text() == "Undo")
    assert button.isHidden()
    undone: list[str] = []
    notice.say("Binned.", lambda: undone.append("Binned."))
    button.click()
    assert (undone, notice.message) == (["Binned."], "")
    button.click()
    assert undone == ["Binned."]


def test_a_button_does_and_says_what_its_action_does(toolbar: Toolbar) -> None:
    done: list[str] = []
    actions = [QAction(text, toolbar) for text in ("&New article", "&Open or import…")]
    for action in actions:
        action.triggered.connect(partial(done.append, action.text()))
    actions[0].setShortcut("Ctrl+N")
    toolbar.tie(*actions)
    new, opened = (
        one for one in toolbar.findChildren(QPushButton) if one.property("role") == "tool"
    )
    assert (new.accessibleName(), new.toolTip()) == ("New article", "New article (Ctrl+N)")
    assert opened.accessibleName() == "Open or import"
    new.click()
    opened.click()
    assert done == ["&New article", "&Open or import…"]
    actions[0].setShortcut("Ctrl+Alt+Z")
    actions[1].setEnabled(False)
    assert new.toolTip() == "New article (Ctrl+Alt+Z)"
    assert not opened.isEnabled()


def test_it_is_seen_as_well_as_read_whether_the_text_is_safe(toolbar: Toolbar) -> None:
    shown: list[object] = []
    for message, saved, failed in (
        ("On this computer, safe", True, False),
        ("Saving…", False, False),
        ("Not saved: the disk is full", False, True),
    ):
        toolbar.show_saving(message, saved=saved, failed=failed)
        state = [one for one in toolbar.findChildren(QLabel) if not one.pixmap().isNull()]
        assert len(state) == 1
        shown.append(state[0].pixmap().toImage())
    assert len({id(one) for one in shown}) == 3
    assert shown[0] != shown[1] != shown[2]

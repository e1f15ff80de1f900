"""What a screen reader is told of the text while somebody writes."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.attribution.counts import Counts
from desktop.ui import announcing, spoken
from desktop.ui.announcing import Announcing
from desktop.ui.editor.squiggles import Mark
from desktop.ui.editor.widget import Editor
from desktop.ui.fonts import MONO
from desktop.ui.style import Colours

TEXT = "Critics say it will not hold. The council voted."


class Desk:
    """An editor with one warning in it, the two actions, and what was said."""

    def __init__(self, qtbot: QtBot, said: list[str]) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        colours = Colours.parse(resources.table("palettes", "light.toml"))
        self.editor = Editor(colours, MONO)
        self.window.setCentralWidget(self.editor)
        self.wanted = QAction("Announce", self.window, checkable=True, checked=True)
        self.fixes = QAction("Fixes", self.window)
        self.fixes.setShortcut(QKeySequence("Alt+Return"))
        self.announcing = Announcing(self.editor, self.wanted, self.fixes, self.window)
        self.said = said
        self.editor.load(TEXT)
        self.editor.set_marks([Mark(0, 11, "warn", "Which critics?", "vague")])
        self.editor.set_caret_offset(len(TEXT))
        self.window.show()
        qtbot.waitActive(self.window)
        self.editor.setFocus()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced; the pauses before it are short."""
    heard: list[str] = []

    def hear(_widget: object, message: str, *, urgent: bool = False) -> None:
        assert not urgent
        if message:
            heard.append(message)

    monkeypatch.setattr(announcing, "announce", hear)
    monkeypatch.setattr(announcing, "CARET_MS", 10)
    monkeypatch.setattr(announcing, "COUNT_MS", 10)
    return heard


@pytest.fixture
def desk(qtbot: QtBot, said: list[str]) -> Iterator[Desk]:
    """With a screen reader listening."""
    QAccessible.setActive(True)
    yield Desk(qtbot, said)
    QAccessible.setActive(False)


def test_a_marked_stretch_is_said_when_the_caret_rests_there(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_caret_offset(3)
    qtbot.waitUntil(lambda: bool(desk.said))
    assert desk.said == ["Warning: Which critics? Alt+Return shows what can be done."]


def test_it_is_said_once_for_each_coming(desk: Desk, qtbot: QtBot) -> None:
    for offset in (3, 5, 40, 4):
        desk.editor.set_caret_offset(offset)
        qtbot.wait(60)
    assert len(desk.said) == 2


def test_nothing_is_said_while_the_caret_is_moving(desk: Desk, qtbot: QtBot) -> None:
    for offset in (2, 8, 30):
        desk.editor.set_caret_offset(offset)
    qtbot.wait(60)
    assert desk.said == []


def test_it_names_the_keys_as_they_are(desk: Desk, qtbot: QtBot) -> None:
    desk.fixes.setShortcut(QKeySequence("F6"))
    desk.editor.set_caret_offset(3)
    qtbot.waitUntil(lambda: bool(desk.said))
    assert desk.said == ["Warning: Which critics? F6 shows what can be done."]


def test_a_word_that_no_dictionary_has_is_said(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.spelling.set_on(True)
    desk.editor.spelling.tell(["council"], ["council"])
    desk.editor.set_caret_offset(TEXT.index("council") + 2)
    qtbot.waitUntil(lambda: bool(desk.said))
    assert desk.said[0].startswith("Not in the dictionaries: council.")


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        (Counts(blocks=1, warnings=2), "3 problems. Stopping publication: 1."),
        (Counts(warnings=1), "1 problem."),
        (Counts(blocks=1), "1 problem. Stopping publication: 1."),
    ],
)
def test_the_number_of_problems_is_said_when_it_changed(
    desk: Desk, qtbot: QtBot, counts: Counts, told: str
) -> None:
    desk.announcing.show_counts(counts)
    desk.announcing.show_counts(counts)
    qtbot.waitUntil(lambda: desk.said == [told])
    desk.announcing.show_counts(counts)
    qtbot.wait(60)
    assert desk.said == [told]
    desk.announcing.show_counts(Counts())
    qtbot.waitUntil(lambda: desk.said == [told, "No problems."])


def test_switched_off_it_says_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.wanted.setChecked(False)
    desk.editor.set_caret_offset(3)
    desk.announcing.show_counts(Counts(blocks=1))
    qtbot.wait(60)
    assert desk.said == []


def test_nothing_is_worked_out_where_nobody_listens(qtbot: QtBot, said: list[str]) -> None:
    QAccessible.setActive(False)
    desk = Desk(qtbot, said)
    desk.editor.set_caret_offset(3)
    desk.announcing.show_counts(Counts(blocks=1))
    qtbot.wait(60)
    assert said == []
    assert spoken.QAccessible.isActive() is False

"""Keys, announcements and stillness, tied to the window's actions."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.composition import House
from desktop.ui.actions import MENUS, Declared, install
from desktop.ui.editor.widget import Editor
from desktop.ui.fonts import MONO
from desktop.ui.reach import Reach
from desktop.ui.shortcuts_dialog import ShortcutsDialog
from desktop.ui.style import Colours

DECLARED = [entry for _, entries in MENUS for entry in entries if isinstance(entry, Declared)]


class Desk:
    """A window with every action, and an editor."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        colours = Colours.parse(resources.table("palettes", "light.toml"))
        self.editor = Editor(colours, MONO)
        self.window.setCentralWidget(self.editor)
        self.reach = Reach(house.settings, self.editor, self.window)
        slots = {one.name: partial(str, one.name) for one in DECLARED}
        self.commands: dict[str, QAction] = install(self.window, slots | self.reach.slots())
        self.shortcuts = self.reach.tie(self.commands)
        self.window.show()


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(house, qtbot)
    yield made
    made.window.close()


def test_the_sheet_of_keys_opens_and_what_is_changed_there_counts(desk: Desk) -> None:
    desk.commands["shortcuts"].trigger()
    dialog = desk.window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    desk.shortcuts.give("bold", QKeySequence("F6"))
    assert desk.commands["bold"].shortcut() == QKeySequence("F6")


def test_stillness_reaches_the_dialogs_of_the_window(desk: Desk) -> None:
    desk.commands["still"].setChecked(True)
    assert "busy" in desk.window.styleSheet()
    desk.commands["still"].setChecked(False)
    assert desk.window.styleSheet() == ""

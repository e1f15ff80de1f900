"""Which keys do what, and who loses them when somebody else is given them."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.library.declared import SHORTCUTS
from desktop.ui.actions import MENUS, Declared, install
from desktop.ui.shortcuts import (
    Shortcuts,
    grouped,
    refusal,
    settled,
)

DECLARED = [entry for _, entries in MENUS for entry in entries if isinstance(entry, Declared)]


@pytest.fixture
def shortcuts(qtbot: QtBot, house: House) -> Iterator[Shortcuts]:
    """Those of every action of the program, each doing nothing."""
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = install(window, {one.name: partial(str, one.name) for one in DECLARED})
    yield Shortcuts(house.settings, commands)
    window.close()


def keys(shortcuts: Shortcuts, *names: str) -> list[str]:
    return [shortcuts.keys(name).toString() for name in names]


def again(shortcuts: Shortcuts, house: House) -> Shortcuts:
    """What a program started anew makes of the setting."""
    for name, action in shortcuts.commands.items():
        action.setShortcut(shortcuts.declared(name))
    return Shortcuts(house.settings, shortcuts.commands)


def test_groups_have_every_action_once(shortcuts: Shortcuts) -> None:
    listed = [
        action.objectName() for _, actions in grouped(shortcuts.commands) for action in actions
    ]
    assert listed == [one.name for one in DECLARED]


def test_keys_given_count_at_once_and_are_kept(shortcuts: Shortcuts, house: House) -> None:
    shortcuts.give("publish", QKeySequence("Ctrl+Alt+F5"))
    assert keys(shortcuts, "publish") == ["Ctrl+Alt+F5"]
    assert shortcuts.changed("publish")
    assert house.settings.get(SHORTCUTS) == {"publish": "Ctrl+Alt+F5"}
    assert keys(again(shortcuts, house), "publish", "bold") == ["Ctrl+Alt+F5", "Ctrl+B"]


def test_who_had_the_keys_loses_them(shortcuts: Shortcuts, house: House) -> None:
    assert shortcuts.holder(QKeySequence("Ctrl+B"), "publish") == "bold"
    shortcuts.give("publish", QKeySequence("Ctrl+B"))
    assert keys(shortcuts, "publish", "bold") == ["Ctrl+B", ""]
    assert keys(again(shortcuts, house), "publish", "bold") == ["Ctrl+B", ""]


def test_who_loses_chosen_keys_has_its_own_again(shortcuts: Shortcuts) -> None:
    shortcuts.give("bold", QKeySequence("Ctrl+Alt+F5"))
    shortcuts.give("italic", QKeySequence("Ctrl+Alt+F5"))
    assert keys(shortcuts, "bold", "italic") == ["Ctrl+B", "Ctrl+Alt+F5"]


def test_two_can_change_places(shortcuts: Shortcuts) -> None:
    shortcuts.give("bold", QKeySequence("Ctrl+I"))
    shortcuts.give("italic", QKeySequence("Ctrl+B"))
    assert keys(shortcuts, "bold", "italic") == ["Ctrl+I", "Ctrl+B"]


def test_reset_takes_the_keys_back(shortcuts: Shortcuts, house: House) -> None:
    shortcuts.give("publish", QKeySequence("Ctrl+B"))
    shortcuts.reset("bold")
    assert keys(shortcuts, "publish", "bold") == ["Ctrl+Return", "Ctrl+B"]
    assert house.settings.get(SHORTCUTS) == {}


def test_reset_all(shortcuts: Shortcuts, house: House) -> None:
    shortcuts.give("publish", QKeySequence("Ctrl+B"))
    shortcuts.give("find", QKeySequence())
    shortcuts.reset_all()
    assert not any(shortcuts.changed(name) for name in shortcuts.commands)
    assert keys(again(shortcuts, house), "find") == ["Ctrl+F"]


def test_no_keys_stay_no_keys(shortcuts: Shortcuts, house: House) -> None:
    shortcuts.give("find", QKeySequence())
    assert keys(again(shortcuts, house), "find") == [""]


def test_settings_from_elsewhere_are_taken_with_what_is_wrong_in_them(
    shortcuts: Shortcuts, house: House
) -> None:
    brought = {"publish": "Ctrl+B", "of another version": "Ctrl+N", "link": "Ctrl+B"}
    house.settings.set(SHORTCUTS, brought)
    shortcuts.read()
    given = keys(shortcuts, "publish", "bold", "italic", "link", "new")
    # The one that comes first in the menus has what two were given.
    assert given == ["", "", "Ctrl+I", "Ctrl+B", "Ctrl+N"]


def test_no_two_ever_have_the_same_keys() -> None:
    declared = {"a": "Ctrl+A", "b": "Ctrl+B", "c": "Ctrl+C"}
    assert settled(declared, {"c": "Ctrl+A"}) == {"a": "", "b": "Ctrl+B", "c": "Ctrl+A"}
    assert settled(declared, {"a": "Ctrl+B", "b": "Ctrl+A"}) == {
        "a": "Ctrl+B",
        "b": "Ctrl+A",
        "c": "Ctrl+C",
    }
    assert list(settled(declared, {"c": ""})) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "pressed", ["B", "Shift+B", "Return", "Tab", "Space", "Esc", "Ctrl+Left", "Ctrl+C", "Alt+F"]
)
def test_some_keys_cannot_be_had(qtbot: QtBot, pressed: str) -> None:
    assert pressed.rsplit("+", maxsplit=1)[-1] in refusal(QKeySequence(pressed))


@pytest.mark.parametrize("pressed", ["Ctrl+B", "F6", "Shift+F6", "Ctrl+Alt+Shift+F12", "Alt+9"])
def test_others_can(qtbot: QtBot, pressed: str) -> None:
    assert refusal(QKeySequence(pressed)) == ""


def test_two_combinations_one_after_the_other_cannot_be_had(qtbot: QtBot) -> None:
    assert refusal(QKeySequence("Ctrl+K, Ctrl+B"))


def test_what_is_declared_can_be_had() -> None:
    """But for what text fields do by themselves, which those actions are."""
    odd = {one.name for one in DECLARED if refusal(QKeySequence(one.shortcut))}
    assert odd == {"undo", "redo", "cut", "copy", "paste", "select_all"}

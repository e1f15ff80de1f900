"""Every action has a menu, a shortcut of its own, and a slot."""

from collections import Counter
from functools import partial

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop.ui.actions import MENUS, Declared, install

DECLARED = [entry for _, entries in MENUS for entry in entries if isinstance(entry, Declared)]


@pytest.mark.parametrize("declared", DECLARED, ids=lambda one: one.name)
def test_has_a_shortcut_that_qt_knows(declared: Declared) -> None:
    assert QKeySequence(declared.shortcut).toString()


def test_no_shortcut_and_no_name_is_given_twice() -> None:
    shortcuts = Counter(QKeySequence(one.shortcut).toString() for one in DECLARED)
    assert [key for key, count in shortcuts.items() if count > 1] == []
    names = Counter(one.name for one in DECLARED)
    assert [name for name, count in names.items() if count > 1] == []


def test_no_mnemonic_is_given_twice_in_a_menu() -> None:
    for title, entries in MENUS:
        keys = Counter(
            entry.text[entry.text.index("&") + 1].lower()
            for entry in entries
            if isinstance(entry, Declared)
        )
        assert [key for key, count in keys.items() if count > 1] == [], title


def test_triggering_calls_the_slot(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    called: list[str] = []
    actions = install(window, {one.name: partial(called.append, one.name) for one in DECLARED})
    for action in actions.values():
        action.trigger()
    assert called == [one.name for one in DECLARED]


def test_a_missing_slot_is_an_error(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    with pytest.raises(KeyError):
        install(window, {})

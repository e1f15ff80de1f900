"""The sheet of all keys, by keyboard."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.ui.actions import MENUS, Declared, install
from desktop.ui.shortcuts import Shortcuts
from desktop.ui.shortcuts_dialog import ShortcutsDialog, sheet

DECLARED = [entry for _, entries in MENUS for entry in entries if isinstance(entry, Declared)]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shortcuts(qtbot: QtBot, house: House) -> Iterator[Shortcuts]:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = install(window, {one.name: partial(str, one.name) for one in DECLARED})
    yield Shortcuts(house.settings, commands)
    window.close()


@pytest.fixture
def dialog(shortcuts: Shortcuts, qtbot: QtBot) -> Iterator[ShortcutsDialog]:
    parent = QMainWindow()
    qtbot.addWidget(parent)
    made = ShortcutsDialog(shortcuts, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    qtbot.waitActive(made)
    yield made
    parent.close()


def rows(dialog: ShortcutsDialog) -> list[tuple[str, str]]:
    """The rows on show: what, and its keys."""
    found: list[tuple[str, str]] = []
    for number in range(dialog.tree.topLevelItemCount()):
        group = dialog.tree.topLevelItem(number)
        assert group is not None
        items = [group.child(row) for row in range(group.childCount())]
        found += [(one.text(0), one.text(1)) for one in items if one and not one.isHidden()]
    return found


def said(dialog: ShortcutsDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.wordWrap())


def choose(dialog: ShortcutsDialog, words: str) -> None:
    """Find an action, go to it in the list, ask for other keys: all with the keyboard."""
    dialog.search.setFocus()
    dialog.search.selectAll()
    QTest.keyClicks(dialog.search, words)
    dialog.tree.setFocus()
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.keys.hasFocus()


def test_lists_every_action_with_its_keys_as_they_are(
    dialog: ShortcutsDialog, shortcuts: Shortcuts
) -> None:
    listed = rows(dialog)
    for action in shortcuts.commands.values():
        assert (action.text().replace("&", "").rstrip("…"), action.shortcut().toString()) in listed
    assert ("Set lines in", "Ctrl+]") in listed


def test_finds_by_name_menu_and_keys(dialog: ShortcutsDialog) -> None:
    QTest.keyClicks(dialog.search, "ctrl+k")
    assert rows(dialog) == [("Anything", "Ctrl+K")]
    dialog.search.setText("sourcing bind")
    assert [text for text, _ in rows(dialog)] == ["Bind words to a source"]
    dialog.search.setText("xylophone")
    assert rows(dialog) == []
    assert not dialog.keys.isEnabled()
    dialog.search.clear()
    assert len(rows(dialog)) > len(DECLARED)


def test_new_keys_are_pressed_and_count(dialog: ShortcutsDialog, shortcuts: Shortcuts) -> None:
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_F6)
    assert shortcuts.keys("view_on_site").toString() == "F6"
    assert ("View on site", "F6") in rows(dialog)
    assert "“View on site” has F6 now." in said(dialog)
    assert dialog.tree.hasFocus()


def test_a_conflict_is_named_and_taken_over(dialog: ShortcutsDialog, shortcuts: Shortcuts) -> None:
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_B, CONTROL)
    assert "Ctrl+B belongs to “Bold” in the menu Format." in said(dialog)
    assert shortcuts.keys("bold").toString() == "Ctrl+B"
    assert dialog.take_button.hasFocus()
    QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)
    assert shortcuts.keys("view_on_site").toString() == "Ctrl+B"
    assert shortcuts.keys("bold").isEmpty()
    assert "“Bold” has no keys now." in said(dialog)
    assert not dialog.take_button.isVisible()


def test_a_conflict_is_left_alone(dialog: ShortcutsDialog, shortcuts: Shortcuts) -> None:
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_B, CONTROL)
    QTest.keyClick(dialog.leave_button, Qt.Key.Key_Space)
    assert not any(shortcuts.changed(name) for name in shortcuts.commands)
    assert dialog.keys.keySequence() == shortcuts.keys("view_on_site")
    assert dialog.keys.hasFocus()


def test_what_cannot_be_is_said(
    dialog: ShortcutsDialog, shortcuts: Shortcuts, qtbot: QtBot
) -> None:
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: "is for typing" in said(dialog))
    assert not shortcuts.changed("view_on_site")
    assert dialog.keys.keySequence() == shortcuts.keys("view_on_site")


def test_escape_and_tab_leave_the_field_of_the_keys(
    dialog: ShortcutsDialog, shortcuts: Shortcuts
) -> None:
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_Escape)
    assert dialog.tree.hasFocus()
    assert dialog.isVisible()
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_Tab)
    assert dialog.none_button.hasFocus()
    assert not shortcuts.changed("view_on_site")


def test_no_keys_one_as_it_came_all_as_they_came(
    dialog: ShortcutsDialog, shortcuts: Shortcuts
) -> None:
    assert not dialog.reset_button.isEnabled()
    assert not dialog.reset_all_button.isEnabled()
    choose(dialog, "view on site")
    dialog.none_button.click()
    assert shortcuts.keys("view_on_site").isEmpty()
    dialog.reset_button.click()
    assert not shortcuts.changed("view_on_site")
    dialog.none_button.click()
    dialog.reset_all_button.click()
    assert not shortcuts.changed("view_on_site")
    assert ("View on site", "Ctrl+Shift+V") in rows(dialog)
    assert not dialog.reset_all_button.isEnabled()


def test_the_sheet_for_paper_has_all_of_it(shortcuts: Shortcuts) -> None:
    lines = sheet(shortcuts).toPlainText().splitlines()
    for title, _ in MENUS:
        assert title.replace("&", "") in lines
    at = lines.index("Publish", lines.index("Publish") + 1)
    assert lines[at + 1] == "Ctrl+Return"


def test_keys_that_cannot_be_kept_count_all_the_same_and_that_is_said(
    dialog: ShortcutsDialog, shortcuts: Shortcuts, house: House
) -> None:
    with house.database.transaction() as connection:
        connection.execute("DROP TABLE settings")
    choose(dialog, "view on site")
    QTest.keyClick(dialog.keys, Qt.Key.Key_F6)
    assert shortcuts.keys("view_on_site").toString() == "F6"
    assert "They could not be kept: " in said(dialog)

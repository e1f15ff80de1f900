"""The list of what changes, and the choice."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.exchange.desk_file import Change
from desktop.ui.desk_file_dialog import DeskFileDialog

CHANGES = (Change("changed", "desk.policy", "default", "strict"), Change("new", "words.txt"))


def test_each_change_is_a_line_that_can_be_heard(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DeskFileDialog("desk.onrecord-desk", CHANGES, parent)
    first, second = (dialog.tree.topLevelItem(row) for row in range(2))
    assert first
    assert second
    assert first.text(0) == "Policy"
    heard = first.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Policy, changed, default, strict"
    assert second.text(0) == "words.txt"
    taken: list[bool] = []
    dialog.accepted.connect(lambda: taken.append(True))
    dialog.take.click()
    assert taken


def test_nothing_to_change_is_nothing_to_take(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DeskFileDialog("desk.onrecord-desk", (), parent)
    assert not dialog.take.isEnabled()
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

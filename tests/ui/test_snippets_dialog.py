"""The dialog of snippets."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.snippets_dialog import SnippetsDialog

Told = list[dict[str, str]]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[SnippetsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SnippetsDialog({"b": "Bee", "a": "Ay"}, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    yield made
    parent.close()


@pytest.fixture
def told(dialog: SnippetsDialog) -> Told:
    heard: Told = []
    dialog.changed.connect(heard.append)
    return heard


def test_nothing_is_told_where_nothing_changed(dialog: SnippetsDialog, told: Told) -> None:
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText() == "Bee"
    dialog.accept()
    assert told == []


def test_renamed_and_rewritten(dialog: SnippetsDialog, told: Told) -> None:
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "opening")
    dialog.text.setPlainText("New")
    dialog.reject()
    assert told == [{"opening": "New", "b": "Bee"}]


@pytest.mark.parametrize("typed", ["two words", "b", "-x"])
def test_a_name_that_cannot_be(dialog: SnippetsDialog, told: Told, typed: str) -> None:
    dialog.name.setText("")
    for end in range(1, len(typed) + 1):
        dialog.name.setText(typed[:end])
    dialog.name.textEdited.emit(typed)
    assert dialog.error.text()
    dialog.accept()
    assert told == []


def test_removed_and_brought_back(dialog: SnippetsDialog, told: Told) -> None:
    dialog.remove()
    dialog.remove()
    assert not dialog.text.isEnabled()
    dialog.remove()
    dialog.undo()
    assert dialog.list.count() == 2
    dialog.accept()
    assert told == []


def test_every_control_has_a_name(dialog: SnippetsDialog) -> None:
    for widget in (dialog.list, dialog.name, dialog.text):
        assert widget.accessibleName()

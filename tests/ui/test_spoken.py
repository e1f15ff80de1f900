"""What a screen reader is told where Qt does not know it."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import spoken
from desktop.ui.spoken import InSight, Role, install_roles, keep_order, name_choice, speak_as


@pytest.fixture
def listening() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Painted(QWidget):
    """Knows of itself what it is."""

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, Role.Graphic, "A picture")


def test_a_painted_widget_is_what_it_says(qtbot: QtBot, listening: None) -> None:
    install_roles()
    widget = Painted()
    qtbot.addWidget(widget)
    told = QAccessible.queryAccessibleInterface(widget)
    assert told.role() == Role.Graphic
    assert told.text(QAccessible.Text.Name) == "A picture"


def test_what_qt_knows_stays_what_it_is(qtbot: QtBot, listening: None) -> None:
    install_roles()
    box = QPlainTextEdit()
    qtbot.addWidget(box)
    assert QAccessible.queryAccessibleInterface(box).role() == Role.EditableText


def test_a_choice_tells_its_purpose(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    name_choice(box, "Site")
    box.addItem("Practice site")
    told = QAccessible.queryAccessibleInterface(box)
    where = QAccessible.Text.Description if sys.platform == "linux" else QAccessible.Text.Name
    assert told.text(where) == "Site"


def test_the_parts_of_a_splitter_are_read_as_they_stand(qtbot: QtBot) -> None:
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    parts = [QPlainTextEdit(), QPlainTextEdit(), QPlainTextEdit()]
    for part in parts:
        splitter.addWidget(part)
    keep_order(splitter)
    told = QAccessible.queryAccessibleInterface(splitter)
    read = [told.child(number).object() for number in range(told.childCount())]
    assert [one for one in read if one in parts] == parts


def test_a_page_tells_what_is_in_sight_while_it_is_scrolled(
    qtbot: QtBot, listening: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(_widget: QWidget, message: str) -> None:
        heard.append(message)

    monkeypatch.setattr(spoken, "announce", hear)
    page = QPlainTextEdit("\n".join(f"line {number}" for number in range(500)))
    page.setReadOnly(True)
    qtbot.addWidget(page)
    sight = InSight(page, lambda: page.firstVisibleBlock().text())
    assert sight.parent() is page
    page.show()
    qtbot.waitActive(page)
    page.setFocus()
    qtbot.waitUntil(lambda: page.accessibleDescription() == "line 0")
    qtbot.wait(50)
    page.verticalScrollBar().setValue(10)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["line 10"]
    assert page.accessibleDescription() == "line 10"
    page.verticalScrollBar().setValue(20)
    page.verticalScrollBar().setValue(30)
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard == ["line 10", "line 30"]

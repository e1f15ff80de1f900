"""Find and replace, with the keys a writer uses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.editor.find_bar import FindBar
from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

TEXT = "The pier 😀 held.\n\nThe Pier moved, and piers do.\n\nNo pier."


class Desk:
    """A bar under an editor, and what one sees of them."""

    def __init__(self, window: QWidget, editor: Editor, bar: FindBar) -> None:
        self.window = window
        self.editor = editor
        self.bar = bar

    def field(self, name: str) -> QLineEdit:
        return next(f for f in self.bar.findChildren(QLineEdit) if f.accessibleName() == name)

    def button(self, name: str) -> QAbstractButton:
        buttons = self.bar.findChildren(QAbstractButton)
        return next(button for button in buttons if button.accessibleName() == name)

    def type(self, words: str) -> None:
        field = self.field("Find in the text")
        field.clear()
        field.setText(words)

    def count(self) -> str:
        return next(label.text() for label in self.bar.findChildren(QLabel))

    def selected(self) -> str:
        start, end = self.editor.selected_range()
        return "\n".join(self.editor.text_lines())[start:end]


@pytest.fixture
def desk(qtbot: QtBot, colours: Colours) -> Desk:
    window = QWidget()
    layout = QVBoxLayout(window)
    editor = Editor(colours, "DejaVu Sans Mono", 14)
    bar = FindBar(editor)
    layout.addWidget(editor)
    layout.addWidget(bar)
    window.resize(640, 480)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    editor.load(TEXT)
    editor.set_caret_offset(0)
    return Desk(window, editor, bar)


def test_counts_and_walks_both_ways_and_round(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("pier")
    assert desk.count() == "4 found"
    seen: list[tuple[str, str]] = []
    for _ in range(5):
        desk.bar.find_next()
        seen.append((desk.selected(), desk.count()))
    assert seen == [
        ("pier", "1 of 4"),
        ("Pier", "2 of 4"),
        ("pier", "3 of 4"),
        ("pier", "4 of 4"),
        ("pier", "1 of 4"),
    ]
    desk.bar.find_previous()
    assert desk.count() == "4 of 4"
    desk.bar.find_previous()
    assert desk.count() == "3 of 4"


def test_keys_in_the_bar(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.open_find()
    field = desk.field("Find in the text")
    QTest.keyClicks(field, "pier")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.count() == "2 of 4"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.count() == "1 of 4"
    with qtbot.waitSignal(desk.bar.closed):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not desk.bar.isVisible()
    assert desk.selected() == "pier"


def test_case_and_whole_words(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("Pier")
    desk.button("Match capitals").click()
    assert desk.count() == "1 found"
    desk.button("Match capitals").click()
    desk.button("Whole words only").click()
    assert desk.count() == "3 found"


def test_starts_with_the_selected_words(desk: Desk) -> None:
    desk.editor.show_range(19, 27)
    desk.bar.open_find()
    assert desk.field("Find in the text").text() == desk.selected() == "he Pier "


def test_nothing_found_says_so(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("lighthouse")
    assert desk.count() == "Not found"
    assert desk.bar.find_next() is False
    assert desk.bar.find_previous() is False


def test_the_count_follows_typing(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("pier")
    desk.editor.replace_range(0, 0, "Pier!\n")
    assert desk.count() == "5 found"
    desk.editor.undo()
    assert desk.count() == "4 found"


def test_finds_on_when_the_bar_is_closed(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("pier")
    desk.bar.close_bar()
    desk.editor.replace_range(0, 0, "A pier.\n")
    desk.editor.set_caret_offset(0)
    assert desk.bar.find_next()
    assert desk.editor.selected_range() == (2, 6)


def test_another_article_is_counted_even_if_nobody_was_told(desk: Desk) -> None:
    desk.bar.open_find()
    desk.type("pier")
    desk.editor.blockSignals(True)
    desk.editor.load("One pier.")
    desk.editor.blockSignals(False)
    assert desk.bar.find_previous()
    assert desk.count() == "1 of 1"
    desk.editor.replace_range(0, 0, "pier ")
    assert desk.bar.find_next()
    assert desk.count() == "1 of 2"


def test_replace_one_then_the_next(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("pier")
    desk.field("Replace with").setText("wharf pier")
    desk.bar.find_next()
    desk.bar.replace_one()
    assert desk.editor.line(0) == "The wharf pier 😀 held."
    assert desk.selected() == "Pier"
    desk.editor.undo()
    assert desk.editor.line(0) == "The pier 😀 held."


def test_replace_all_is_one_step_and_literal(desk: Desk) -> None:
    desk.bar.open_replace()
    desk.type("pier")
    desk.field("Replace with").setText(r"\1 pier $")
    assert desk.bar.replace_all() == 4
    assert desk.count() == "4 replaced"
    assert desk.editor.line(2) == r"The \1 pier $ moved, and \1 pier $s do."
    desk.editor.undo()
    assert "\n".join(desk.editor.text_lines()) == TEXT
    desk.editor.redo()
    desk.type("absent")
    assert desk.bar.replace_all() == 0


def test_highlights_come_and_go_with_the_bar(desk: Desk, colours: Colours) -> None:
    def amber() -> int:
        image = desk.editor.viewport().grab().toImage()
        hits = 0
        for y in range(0, min(120, image.height()), 2):
            for x in range(0, image.width(), 2):
                colour = image.pixelColor(x, y)
                hits += colour.red() > colour.blue() + 30
        return hits

    assert amber() == 0
    desk.bar.open_find()
    desk.type("pier")
    assert amber() > 20
    desk.bar.close_bar()
    assert amber() == 0


def test_every_control_has_a_name(desk: Desk) -> None:
    for kind in (QLineEdit, QAbstractButton):
        for control in desk.bar.findChildren(kind):
            assert control.accessibleName()

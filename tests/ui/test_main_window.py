"""The window as a whole: its look, its memory, its keys, its names for those who listen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.composition import House
from desktop.ui.main_window import MainWindow
from desktop.ui.style import Colours

Open = Callable[[], MainWindow]


def type_text(widget: QWidget, text: str) -> None:
    for character in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(widget, key)


def colours(name: str) -> Colours:
    return Colours.parse(resources.table("palettes", f"{name}.toml"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_theme_reaches_every_part(window: MainWindow, theme: str) -> None:
    window.commands[theme].trigger()
    image = window.grab().toImage()
    wanted = colours(theme)
    desk = window.drafts.geometry().bottomLeft()
    place = window.drafts.mapTo(window, desk - window.drafts.pos())
    assert image.pixelColor(place.x() + 3, place.y() - 3).name() == wanted.ground
    bar = window.toolbar.mapTo(window, window.toolbar.rect().topLeft())
    assert image.pixelColor(bar.x() + 2, bar.y() + 2).name() == wanted.pane


def test_every_control_has_a_name_to_speak(window: MainWindow) -> None:
    kinds = (QLineEdit, QPlainTextEdit, QAbstractItemView, QComboBox, QAbstractButton)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in kinds
        for widget in window.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_tab_leaves_the_text_and_comes_to_everything(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.session.analysis() is not None)
    window.editor.setFocus()
    seen: list[str] = []
    for _ in range(60):
        focused = window.focusWidget()
        assert focused is not None
        name = focused.accessibleName() or getattr(focused, "text", str)()
        if seen and name == seen[0]:
            break
        seen.append(name)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for wanted in ("Article text", "Problems", "Search drafts", "Headline", "Byline", "Slug"):
        assert wanted in seen, seen
    assert any(name.startswith("Publish to") for name in seen), seen


def test_the_title_says_what_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.files.new()
    type_text(window.fields.findChildren(QPlainTextEdit)[0], "Pier closed")
    qtbot.waitUntil(lambda: window.windowTitle() == "Pier closed — Onrecord")


def test_counts_words_and_problems_follow_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.files.new()
    type_text(window.editor, "Critics say the pier moved.")
    qtbot.waitUntil(lambda: found(window) > 0)
    analysis = window.session.analysis()
    assert analysis is not None
    assert analysis.report.counts.words == 5
    assert window.tabs.tabText(0).startswith("Problems ")


def found(window: MainWindow) -> int:
    analysis = window.session.analysis()
    if analysis is None or analysis.revision != window.session.revision:
        return 0
    return sum(one.rule == "source-vague" for one in analysis.report.diagnostics)


def test_focus_hides_all_but_the_text(window: MainWindow) -> None:
    window.commands["focus"].trigger()
    assert not window.drafts.isVisible()
    assert not window.fields.isVisible()
    assert not window.preview.isVisible()
    assert window.editor.isVisible()
    window.commands["go_problems"].trigger()
    assert window.problems.isVisible()


def test_the_window_is_found_as_it_was_left(open_window: Open, house: House) -> None:
    first = open_window()
    first.commands["dark"].trigger()
    first.commands["show_library"].trigger()
    first.resize(first.minimumSizeHint() + QSize(7, 17))
    size = first.size()
    first.close()
    second = open_window()
    assert second.commands["dark"].isChecked()
    assert not second.drafts.isVisible()
    # The offscreen platform's screen is narrower than the window may be.
    assert second.height() == size.height()


def test_the_switch_of_the_preview_and_its_menu_agree(window: MainWindow) -> None:
    assert window.commands["proof"].isChecked()
    window.preview.set_mode("phone")
    assert window.commands["phone"].isChecked()
    window.commands["proof"].trigger()
    assert window.preview.mode == "proof"


def test_f8_walks_the_problems_of_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.files.new()
    type_text(window.editor, "Critics say the pier moved. Experts say it stands.")
    qtbot.waitUntil(lambda: found(window) == 2)
    window.editor.set_caret_offset(0)
    window.commands["next_problem"].trigger()
    first = window.editor.selected_range()
    window.commands["next_problem"].trigger()
    second = window.editor.selected_range()
    assert first != second
    window.commands["previous_problem"].trigger()
    assert window.editor.selected_range() == first


def test_undo_goes_where_the_keyboard_is(window: MainWindow) -> None:
    window.files.new()
    window.editor.setFocus()
    type_text(window.editor, "one")
    window.commands["undo"].trigger()
    assert window.editor.text_lines() == [""]


def test_words_only_go_where_the_caret_is(window: MainWindow, qtbot: QtBot) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("Plain words")
    body = window.editor.toPlainText()
    window.activateWindow()
    window.fields.focus_field("headline", 0, 0)
    qtbot.waitUntil(lambda: window.focusWidget() is QApplication.focusWidget())
    window.commands["paste_plain"].trigger()
    assert window.session.fields().headline.startswith("Plain words")
    assert window.editor.toPlainText() == body
    window.editor.setFocus()
    window.commands["paste_plain"].trigger()
    assert "Plain words" in window.editor.toPlainText()


def test_a_line_that_is_gone_leads_to_the_last_one(window: MainWindow) -> None:
    window.editor.load("One.\n\nTwo.")
    window.preview.line_clicked.emit(99)
    assert window.editor.locate(window.editor.caret_offset())[0] == 2

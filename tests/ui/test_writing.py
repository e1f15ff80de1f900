"""Writing: nothing else in sight, a size and measure of one's own, and nothing that jumps."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.library.declared import MEASURE, TEXT_SIZE
from desktop.ui.main_window import MainWindow
from desktop.ui.writing import MEASURES, SIZES

Open = Callable[[], MainWindow]
PARTS = ("drafts", "fields", "preview", "tabs")


def in_sight(window: MainWindow) -> list[str]:
    parts = {name: getattr(window, name) for name in (*PARTS, "toolbar", "story", "editor")}
    parts["menus"] = window.menuBar()
    return [name for name, part in parts.items() if part.isVisible()]


def test_the_focus_leaves_the_text_and_its_lines(window: MainWindow) -> None:
    window.commands["focus"].trigger()
    assert in_sight(window) == ["toolbar", "story", "editor", "menus"]
    window.commands["focus"].trigger()
    assert set(in_sight(window)) >= {"drafts", "fields", "preview"}


def test_the_full_screen_leaves_the_text_alone_and_esc_comes_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.editor, Qt.Key.Key_F11)
    assert in_sight(window) == ["editor"]
    assert window.isFullScreen()
    assert window.editor.hasFocus()
    # Keys of the menus are heard though the menu bar is away.
    QTest.keyClick(window.editor, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.editor.face[1] > TEXT_SIZE.default
    QTest.keyClick(window.editor, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert len(in_sight(window)) == 8


def test_what_was_hidden_stays_hidden_after_the_focus(window: MainWindow) -> None:
    window.commands["show_library"].trigger()
    window.commands["full"].trigger()
    window.commands["full"].trigger()
    assert "drafts" not in in_sight(window)
    assert "preview" in in_sight(window)


def test_a_panel_that_is_asked_for_ends_the_full_screen(window: MainWindow) -> None:
    window.commands["full"].trigger()
    window.commands["go_problems"].trigger()
    assert {"toolbar", "preview", "menus"} <= set(in_sight(window))


def test_the_text_grows_and_shrinks_within_bounds(window: MainWindow) -> None:
    sizes: set[int] = set()
    for _ in range(20):
        window.commands["larger"].trigger()
        sizes.add(window.editor.font().pixelSize())
    assert max(sizes) == SIZES[-1]
    for _ in range(20):
        window.commands["smaller"].trigger()
    assert window.editor.font().pixelSize() == SIZES[0]
    window.commands["usual_size"].trigger()
    assert window.editor.font().pixelSize() == TEXT_SIZE.default


def test_the_column_has_as_many_characters_as_one_likes(window: MainWindow) -> None:
    window.commands["focus"].trigger()
    window.resize(1900, 900)
    em = QFontMetricsF(window.editor.font()).horizontalAdvance("0")
    for _ in range(20):
        window.commands["narrower"].trigger()
    assert window.editor.measure == MEASURES[0] == 45
    narrow = window.editor.viewport().width()
    for _ in range(20):
        window.commands["wider"].trigger()
    assert window.editor.measure == MEASURES[-1] == 100
    assert window.editor.viewport().width() - narrow == pytest.approx(55 * em, abs=em)
    window.commands["usual_size"].trigger()
    assert window.editor.measure == MEASURE.default


def test_it_is_found_as_it_was_left(open_window: Open) -> None:
    first = open_window()
    for name in ("larger", "wider", "typewriter", "light_sentence", "full"):
        first.commands[name].trigger()
    size, measure = first.editor.face[1], first.editor.measure
    first.close()
    second = open_window()
    assert (second.editor.face[1], second.editor.measure) == (size, measure)
    assert second.editor.centerOnScroll()
    assert second.commands["light_sentence"].isChecked()
    assert not second.isFullScreen()
    assert second.menuBar().isVisible()


def geometries(window: MainWindow) -> dict[QWidget, tuple[bool, QRect]]:
    skipped = set(window.editor.findChildren(QWidget)) | {window.editor}
    return {
        widget: (widget.isVisible(), QRect(widget.geometry()))
        for widget in window.findChildren(QWidget)
        if widget not in skipped
    }


@pytest.mark.parametrize("scope", ["light_all", "light_sentence"])
def test_nothing_jumps_while_somebody_types(window: MainWindow, qtbot: QtBot, scope: str) -> None:
    window.commands[scope].trigger()
    window.session.set_text("body", "\n\n".join(["A paragraph with words. " * 20] * 40))
    window.editor.load("\n\n".join(["A paragraph with words. " * 20] * 40))
    card = window.notice.parentWidget()
    assert card is not None
    window.editor.setFocus()
    window.editor.set_caret_offset(len("\n".join(window.editor.text_lines())) - 30)
    QTest.keyClicks(window.editor, "Critics say that nobody asked them. ")
    qtbot.wait(1200)
    before = geometries(window)
    for number in range(20):
        QTest.keyClicks(window.editor, "words typed")
        # Now and then a pause, in which the text is checked and saved and what is known is shown.
        qtbot.wait(700 if number % 5 == 4 else 10)
        if number == 10:
            window.notice.say("Something happened meanwhile that takes a line or two to tell.")
            before |= {
                widget: place
                for widget, place in geometries(window).items()
                if card.isAncestorOf(widget) or widget is card
            }
        assert window.editor.hasFocus() or not window.isActiveWindow()
        moved = {
            (type(widget).__name__, widget.objectName(), str(before[widget]), str(place))
            for widget, place in geometries(window).items()
            if widget in before and place != before[widget]
        }
        assert moved == set()


@pytest.mark.parametrize("width", [1280, 1920, 3000])
def test_the_fields_stand_over_the_words(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.resize(width, 800)
    qtbot.wait(50)
    first = window.editor.cursorRect(QTextCursor(window.editor.document())).left()
    words = window.editor.viewport().mapTo(window, QPoint(first, 0)).x()
    fields = window.fields.mapTo(window, QPoint(0, 0)).x()
    assert abs(words - fields) <= 2
    assert window.fields.width() <= max(640, window.editor.column)

"""The editor as a writer and the window meet it."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.exchange.media import Incoming
from desktop.ui.editor import pasting
from desktop.ui.editor.squiggles import Mark
from desktop.ui.editor.widget import Editor, tool_tip
from desktop.ui.style import Colours

Write = Callable[[str], Editor]
TEXT = "Critics 😀 say so.\n\nLocal media reported\nthat, allegedly."


def mark(words: str, severity: str = "warn") -> Mark:
    start = TEXT.index(words)
    return Mark(start, start + len(words), severity, f"Which {words}?", words, "Name one.")


def body(editor: Editor) -> str:
    return "\n".join(editor.text_lines())


def clipboard(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


# The text


def test_load_tells_one_splice_and_forgets_the_history(write: Write) -> None:
    editor = write("old\nlines")
    told: list[tuple[int, int, list[str]]] = []

    def hear(first: int, removed: int, lines: list[str]) -> None:
        told.append((first, removed, lines))

    editor.spliced.connect(hear)
    editor.load("new\n\ntext 😀")
    assert told == [(0, 2, ["new", "", "text 😀"])]
    assert not editor.document().isUndoAvailable()
    editor.load("new\n\ntext 😀")
    assert len(told) == 2


def test_the_hint_gives_way_to_words(write: Write) -> None:
    editor = write("")
    empty = editor.viewport().grab().toImage()
    editor.load(" ")
    assert editor.viewport().grab().toImage() != empty


def test_ranges_are_code_points(write: Write) -> None:
    editor = write(TEXT)
    editor.show_range(8, 13)
    assert editor.textCursor().selectedText() == "😀 say"
    assert editor.selected_range() == (8, 13)
    editor.replace_range(8, 9, "👩‍👩‍👧")
    assert editor.line(0) == "Critics 👩‍👩‍👧 say so."
    editor.set_caret_offset(14)
    assert editor.caret_offset() == 14
    assert editor.locate(23) == (2, 0)
    assert editor.offset_of(2) == 23


def test_edits_together_are_one_step(write: Write) -> None:
    editor = write(TEXT)
    editor.apply_edits(
        [(TEXT.index("that"), TEXT.index(", alleg"), "which"), (0, 7, "Six engineers"), (8, 9, "")]
    )
    assert editor.line(0) == "Six engineers  say so."
    assert editor.line(3) == "which, allegedly."
    editor.undo()
    assert body(editor) == TEXT
    assert not editor.document().isUndoAvailable()


@pytest.mark.parametrize(
    "edits", [[(0, 5, ""), (4, 6, "")], [(-1, 2, "")], [(0, 999, "")], [(3, 2, "")]]
)
def test_impossible_edits_change_nothing(write: Write, edits: list[tuple[int, int, str]]) -> None:
    editor = write(TEXT)
    with pytest.raises(ValueError, match="edit"):
        editor.apply_edits(edits)
    assert body(editor) == TEXT


def test_undo_reaches_back_past_many_edits(write: Write) -> None:
    editor = write("start")
    for number in range(500):
        editor.replace_range(0, 0, f"{number}\n")
    for _ in range(500):
        editor.undo()
    assert body(editor) == "start"


def test_the_caret_is_told_in_lines_and_code_points(write: Write) -> None:
    editor = write(TEXT)
    told: list[tuple[int, int]] = []

    def hear(line: int, offset: int) -> None:
        told.append((line, offset))

    editor.caret_moved.connect(hear)
    editor.set_caret_offset(9)
    editor.set_caret_offset(9)
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert told[0] == (0, 9)
    assert told[1][0] == 1
    assert len(told) == 2


def test_words_follow(write: Write) -> None:
    editor = write(TEXT)
    before = editor.words()
    editor.replace_range(0, 0, "Two words\n\n")
    assert editor.words() == before + 2


# Keys


def test_tab_leaves_the_text_and_brackets_indent(qtbot: QtBot, colours: Colours) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    editor, other = Editor(colours, "DejaVu Sans Mono"), QLineEdit()
    layout.addWidget(editor)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    editor.load("- a")
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert body(editor) == "    - a"
    QTest.keyClick(editor, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert body(editor) == "- a"
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert window.focusWidget() is other
    assert body(editor) == "- a"


def test_enter_goes_on_with_a_list_and_shift_enter_does_not(write: Write) -> None:
    editor = write("- a")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "b")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "c")
    assert body(editor) == "- a\n- b\nc"


def test_lines_are_carried(write: Write) -> None:
    editor = write("a\nb\nc")
    editor.move_lines_down()
    assert body(editor) == "b\na\nc"
    editor.move_lines_up()
    assert body(editor) == "a\nb\nc"


def test_menu_commands(write: Write) -> None:
    editor = write("word")
    editor.toggle_bold()
    assert body(editor) == "**word**"
    editor.toggle_italic()
    assert body(editor) == "***word***"
    editor.undo()
    editor.undo()
    editor.toggle_heading(3)
    assert body(editor) == "### word"
    editor.toggle_heading(3)
    editor.toggle_quote()
    assert body(editor) == "> word"
    editor.setReadOnly(True)
    editor.toggle_quote()
    assert body(editor) == "> word"


# Clipboard and drops


def test_an_address_over_words_makes_a_link(write: Write) -> None:
    editor = write("see the minutes")
    editor.show_range(4, 15)
    editor.insertFromMimeData(clipboard("https://gazette.example/m"))
    assert body(editor) == "see [the minutes](https://gazette.example/m)"
    editor.undo()
    assert body(editor) == "see the minutes"
    editor.set_caret_offset(0)
    editor.insertFromMimeData(clipboard("https://gazette.example/m "))
    assert body(editor) == "https://gazette.example/m see the minutes"


def test_fifty_megabytes_are_refused_at_once_in_words(write: Write) -> None:
    editor = write(TEXT)
    told: list[str] = []
    editor.refused.connect(told.append)
    editor.insertFromMimeData(clipboard("word\n" * 10_000_000))
    assert body(editor) == TEXT
    assert len(told) == 1
    assert "50,000,000 characters" in told[0]


def test_the_largest_paste_is_taken(write: Write) -> None:
    editor = write("")
    line = "word " * 79 + "end\n"
    editor.insertFromMimeData(clipboard(line * (pasting.MOST // len(line))))
    assert editor.words() == 80 * (pasting.MOST // len(line))


def test_files_are_handed_on(write: Write) -> None:
    editor = write(TEXT)
    told: list[list[str]] = []
    editor.files_dropped.connect(told.append)
    shown: list[list[Incoming]] = []
    editor.pictures_dropped.connect(shown.append)
    for name in ("/srv/pier.jpg", "/srv/pier.md"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(name)])
        assert editor.canInsertFromMimeData(data)
        editor.insertFromMimeData(data)
    assert told == [["/srv/pier.md"]]
    assert shown == [[Incoming("pier.jpg", Path("/srv/pier.jpg"))]]
    assert body(editor) == TEXT


@pytest.mark.parametrize(
    ("text", "at", "after"),
    [
        ("", 0, "F"),
        ("One", 1, "One\n\nF"),
        ("One", 0, "F\n\nOne"),
        ("One\ntwo\n\nThree", 1, "One\ntwo\n\nF\n\nThree"),
        ("One\ntwo", 4, "One\ntwo\n\nF"),
        ("One\n\nTwo", 4, "One\n\nF\n\nTwo"),
        ("One\n\n\n\nTwo", 5, "One\n\nF\n\nTwo"),
        ("One\n\nTwo", 5, "One\n\nF\n\nTwo"),
        ("One\n", 4, "One\n\nF"),
    ],
)
def test_a_figure_stands_apart_and_tears_nothing(
    write: Write, text: str, at: int, after: str
) -> None:
    editor = write(text)
    editor.set_caret_offset(at)
    editor.put_figures(editor.textCursor(), ["F"])
    assert body(editor) == after
    editor.undo()
    assert body(editor) == text


def test_the_caret_waits_where_a_description_lacks(write: Write) -> None:
    editor = write("One 😀\n\nTwo")
    editor.set_caret_offset(2)
    editor.put_figures(editor.textCursor(), ["![A 😀](a.jpg)", "![](b.jpg)"])
    assert editor.caret_offset() == body(editor).index("![](b.jpg)") + 2
    place = editor.textCursor()
    editor.set_caret_offset(0)
    editor.put_figures(place, ["![](c.jpg)"])
    assert editor.caret_offset() == 0


# Marks


def test_next_and_previous_mark_go_round(write: Write) -> None:
    editor = write(TEXT)
    assert editor.next_mark() is None
    editor.set_marks([mark("allegedly"), mark("Critics 😀 say"), mark("Local media")])
    seen: list[str] = []
    for _ in range(4):
        found = editor.next_mark()
        assert found is not None
        assert editor.textCursor().selectedText() == found.ident
        seen.append(found.ident)
    assert seen == ["Critics 😀 say", "Local media", "allegedly", "Critics 😀 say"]
    back = [found.ident for _ in range(3) if (found := editor.previous_mark())]
    assert back == ["allegedly", "Local media", "Critics 😀 say"]


def test_asks_for_the_fixes_of_the_mark_at_the_caret(write: Write) -> None:
    editor = write(TEXT)
    editor.set_marks([mark("allegedly")])
    asked: list[str] = []

    def hear(ident: str, where: QPoint) -> None:
        asked.append(ident)

    editor.fixes_requested.connect(hear)
    editor.request_fixes()
    assert asked == []
    editor.next_mark()
    editor.request_fixes()
    assert asked == ["allegedly"]
    assert body(editor) == TEXT


def squiggled(editor: Editor, colours: Colours) -> set[str]:
    """Which severities' colours can be seen."""
    image = editor.viewport().grab().toImage()
    seen = {
        image.pixelColor(x, y).name() for y in range(image.height()) for x in range(image.width())
    }
    wanted = {"block": colours.danger, "warn": colours.warning, "info": colours.accent}
    return {severity for severity, colour in wanted.items() if near(colour, seen)}


def near(colour: str, seen: set[str]) -> bool:
    """Whether a colour is there but for smoothing."""

    def parts(name: str) -> list[int]:
        return [int(name[at : at + 2], 16) for at in (1, 3, 5)]

    wanted = parts(colour)
    return any(
        sum(abs(a - b) for a, b in zip(wanted, parts(name), strict=True)) < 60 for name in seen
    )


def test_squiggles_are_painted_in_their_colours(write: Write, colours: Colours) -> None:
    editor = write(TEXT)
    editor.clearFocus()
    assert squiggled(editor, colours) == set()
    editor.set_marks([mark("Local media", "block"), mark("allegedly", "warn")])
    assert squiggled(editor, colours) == {"block", "warn"}
    editor.set_marks([])
    assert squiggled(editor, colours) == set()


def test_a_mark_that_changed_its_words_but_not_its_look_is_known(write: Write) -> None:
    editor = write(TEXT)
    editor.set_marks([mark("allegedly")])
    start = TEXT.index("allegedly")
    editor.set_marks([Mark(start, start + 9, "warn", "New words", "new ident")])
    found = editor.next_mark()
    assert found is not None
    assert found.ident == "new ident"


def test_hover_says_what_and_why(write: Write, qtbot: QtBot) -> None:
    editor = write(TEXT)
    editor.set_marks([mark("allegedly")])
    editor.next_mark()
    where = editor.cursorRect().center() - QPoint(20, 0)
    event = QHelpEvent(QEvent.Type.ToolTip, where, editor.viewport().mapToGlobal(where))
    QApplication.sendEvent(editor.viewport(), event)
    assert "Which allegedly?" in QToolTip.text()
    assert "Name one." in QToolTip.text()
    away = QPoint(300, 300)
    event = QHelpEvent(QEvent.Type.ToolTip, away, editor.viewport().mapToGlobal(away))
    QApplication.sendEvent(editor.viewport(), event)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_tool_tips_show_markup_as_it_is() -> None:
    assert "&lt;b&gt;" in tool_tip(Mark(0, 1, "warn", "<b>", "x"))


def test_the_context_menu_has_the_fixes_first(write: Write, qtbot: QtBot) -> None:
    editor = write(TEXT)
    editor.set_marks([mark("allegedly")])
    ran: list[str] = []

    def fixes(ident: str) -> Sequence[tuple[str, Callable[[], None]]]:
        return [("Take it out", lambda: ran.append(ident))]

    editor.set_fixes(fixes)
    editor.next_mark()
    where = editor.cursorRect().center() - QPoint(20, 0)
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.RightButton, pos=where)
    reason = QContextMenuEvent.Reason.Mouse
    asked = QContextMenuEvent(reason, where, editor.viewport().mapToGlobal(where))
    QApplication.sendEvent(editor.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    first = menu.actions()[0]
    assert first.text() == "Take it out"
    assert len(menu.actions()) > 5
    first.trigger()
    assert ran == ["allegedly"]
    menu.close()


# Looks


def test_colours_change_while_running(write: Write, colours: Colours) -> None:
    editor = write(TEXT)
    dark = Colours(**{**dict.fromkeys(Colours.__slots__, "#202124"), "ink": "#ffffff"})
    editor.set_colours(dark)
    image = editor.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 2, image.height() - 2).name() == "#202124"


def test_a_windows_style_sheet_does_not_change_the_face(qtbot: QtBot, colours: Colours) -> None:
    window = QWidget()
    window.setStyleSheet("* { font-family: 'DejaVu Sans'; font-size: 40px; }")
    layout = QVBoxLayout(window)
    editor = Editor(colours, "DejaVu Sans Mono", 14)
    layout.addWidget(editor)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert editor.font().family() == "DejaVu Sans Mono"
    assert editor.document().defaultFont().pixelSize() == 14


def test_it_has_a_name_for_those_who_do_not_see_it(write: Write) -> None:
    editor = write("")
    assert editor.accessibleName()
    assert "F8" in editor.accessibleDescription()


@pytest.mark.usefixtures("no_collection")
def test_twenty_thousand_insertions_lose_no_reference(write: Write) -> None:
    """PySide6 6.12.0 on Python 3.11 lost one of `None`'s on every void call, and aborted."""
    editor = write("")
    before = sys.getrefcount(None)
    for number in range(20_000):
        editor.insertPlainText("x" if number % 50 else "\n")
    assert sys.getrefcount(None) > before - 1000
    assert len(body(editor)) == 20_000

"""The fields of one line each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.one_line import GrowingText, Line, show_whole_hint

Field = GrowingText | Line


@pytest.fixture(params=["headline", "byline"])
def field(request: pytest.FixtureRequest, qtbot: QtBot, window: QWidget) -> Field:
    """Both kinds of field."""
    path = str(request.param)
    made = GrowingText(path, 20, bold=True) if path == "headline" else Line(path)
    show(qtbot, window, made)
    return made


@pytest.fixture
def headline(qtbot: QtBot, window: QWidget) -> GrowingText:
    made = GrowingText("headline", 20, bold=True)
    show(qtbot, window, made)
    return made


@pytest.fixture
def window(qapp: QApplication) -> QWidget:
    return QWidget()


def show(qtbot: QtBot, window: QWidget, field: Field) -> None:
    """Give the window the field and another one below, and the field the focus."""
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(Line("slug"))
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)


def heard_from(field: Field) -> list[str]:
    heard: list[str] = []
    field.changed.connect(heard.append)
    return heard


def test_typing_is_told_letter_by_letter(field: Field, qtbot: QtBot) -> None:
    heard = heard_from(field)
    QTest.keyClicks(field, "Tide")
    assert heard == ["T", "Ti", "Tid", "Tide"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_enter_and_tab_go_on_and_type_nothing(field: Field, qtbot: QtBot, key: Qt.Key) -> None:
    QTest.keyClicks(field, "Tide")
    QTest.keyClick(field, key)
    assert not field.hasFocus()
    assert QGuiApplication.focusObject().property("accessibleName") == "Slug"
    assert field.text() == "Tide"


def test_shift_and_enter_do_not_break_the_line(field: Field, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Tide")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert field.text() == "Tide"


def test_what_is_pasted_becomes_one_line(field: Field, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Pier\r\nclosed\nagain\u2028\ttoday")
    heard = heard_from(field)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["Pier closed again  today"]
    assert field.text() == heard[0]
    if isinstance(field, GrowingText):
        assert field.blockCount() == 1
    QTest.keyClicks(field, "!")
    assert heard[-1] == "Pier closed again  today!"


def test_pasting_into_the_middle_leaves_the_cursor_after_it(field: Field, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("b\r\nc")
    QTest.keyClicks(field, "ad")
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "+")
    assert field.text() == "ab c+d"


def test_a_space_that_does_not_break_is_kept_while_typing(field: Field, qtbot: QtBot) -> None:
    field.set_text("500\u00a0boats", fresh=True)
    heard = heard_from(field)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, "!")
    assert heard == ["500\u00a0boats!"]


def test_showing_a_text_tells_nobody_and_keeps_positions(field: Field) -> None:
    heard = heard_from(field)
    field.set_text("one\ntwo \U0001f30a", fresh=True)
    assert field.text() == "one two \U0001f30a"
    assert heard == []


def test_what_was_typed_for_one_article_cannot_be_undone_into_the_next(
    field: Field, qtbot: QtBot
) -> None:
    field.set_text("Old", fresh=True)
    QTest.keyClicks(field, "X")
    field.set_text(field.text(), fresh=True)
    heard = heard_from(field)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    assert field.text() in ("OldX", "XOld")


def test_a_fix_of_the_headline_can_be_undone(headline: GrowingText, qtbot: QtBot) -> None:
    field = headline
    QTest.keyClicks(field, "Tide")
    field.set_text("Ebb", fresh=False)
    heard = heard_from(field)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Tide"
    assert heard[-1] == "Tide"


def test_a_long_headline_is_shown_whole_however_narrow(headline: GrowingText, qtbot: QtBot) -> None:
    field = headline
    one_line = field.height()
    QTest.keyClicks(field, "The council of a small harbour put off its vote on the new wall again")
    qtbot.waitUntil(lambda: field.height() > one_line)
    wide = field.height()
    field.window().resize(220, 400)
    qtbot.waitUntil(lambda: field.height() > wide)
    qtbot.waitUntil(lambda: field.cursorRect().bottom() <= field.viewport().height())


def test_fields_are_named_for_those_who_hear_them(field: Field) -> None:
    assert field.accessibleName() in ("Headline", "Byline")
    assert field.placeholderText()


def test_a_text_too_long_ends_in_an_ellipsis_until_one_is_in_it(
    qtbot: QtBot, window: QWidget
) -> None:
    line = Line("dateline")
    show(qtbot, window, line)
    line.setFixedWidth(100)
    pictures: dict[str, QImage] = {}
    for text in ("PORT SKERRY, NORTH COAST", "PORT SKERRY, NORTH COAST AND ALL BEHIND IT"):
        line.set_text(text, fresh=True)
        line.clearFocus()
        pictures[text] = line.grab().toImage()
    whole, longer = pictures.values()
    assert whole == longer  # both end behind the same words, in an ellipsis
    line.setFocus()
    assert line.grab().toImage() != longer
    line.clearFocus()
    line.set_text("PORT", fresh=True)
    assert line.grab().toImage() != whole


def test_a_hint_is_seen_whole_however_little_room_there_is(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search all of the drafts")
    show_whole_hint(field)
    field.resize(10, 30)
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert field.width() > words


def test_a_headline_begins_where_it_is_read_from(headline: GrowingText) -> None:
    headline.set_text("The wall held", fresh=True)
    headline.moveCursor(QTextCursor.MoveOperation.Start)
    assert headline.cursorRect().left() < 10
    headline.set_text("صمد السور", fresh=True)
    headline.moveCursor(QTextCursor.MoveOperation.Start)
    assert headline.cursorRect().left() > headline.viewport().width() - 10

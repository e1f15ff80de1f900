"""Lines stand apart, empty lines are narrow, and clicks still find their letter."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.editor.layout import LINE_PITCH
from desktop.ui.editor.painting import boxes
from desktop.ui.editor.widget import Editor

Write = Callable[[str], Editor]


def tops(block: QTextBlock) -> list[float]:
    layout = block.layout()
    return [layout.lineAt(number).y() for number in range(layout.lineCount())]


def block(editor: Editor, number: int) -> QTextBlock:
    found = editor.document().findBlockByNumber(number)
    editor.blockBoundingRect(found)
    return found


def test_lines_stand_apart_by_the_pitch(write: Write) -> None:
    editor = write("word " * 60)
    natural = QFontMetricsF(editor.font()).height()
    found = tops(block(editor, 0))
    assert len(found) > 3
    steps = {lower - upper for upper, lower in pairwise(found)}
    assert len(steps) == 1
    assert steps.pop() == pytest.approx(natural * LINE_PITCH, abs=1.5)


def test_every_line_lies_in_its_block_and_blocks_follow_without_overlap(write: Write) -> None:
    editor = write("word " * 60 + "\nshort\n" + "other " * 40)
    rows = list(editor.rows(0, 2000))
    assert [row.number for row in rows] == [0, 1, 2]
    for row, below in pairwise(rows):
        assert row.at.y() + row.height == pytest.approx(below.at.y())
        last = row.block.layout().lineAt(row.block.layout().lineCount() - 1)
        assert last.y() + last.height() <= row.height


def test_an_empty_line_is_narrower_than_one_with_words(write: Write) -> None:
    editor = write("one\n\ntwo\n\n")
    heights = [editor.blockBoundingRect(block(editor, number)).height() for number in range(4)]
    assert heights[1] < 0.75 * heights[0]
    assert heights[0] == heights[2]
    assert heights[1] == heights[3]


def test_a_block_keeps_its_spacing_through_edits(write: Write) -> None:
    editor = write("word " * 30 + "\n\nlast")
    before = tops(block(editor, 0))
    editor.replace_range(0, 1, "W")
    assert tops(block(editor, 0)) == before
    editor.replace_range(151, 151, "x")
    full = editor.blockBoundingRect(block(editor, 1)).height()
    editor.undo()
    assert editor.blockBoundingRect(block(editor, 1)).height() < full


def test_scrolled_to_the_end_the_last_line_is_in_view(write: Write) -> None:
    editor = write("\n\n".join("word " * 40 for _ in range(200)))
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    editor.set_caret_offset(len("\n".join(editor.text_lines())))
    box = editor.cursorRect()
    assert box.top() >= 0
    assert box.bottom() <= editor.viewport().height()


@pytest.mark.parametrize("edge", [-1, 0, 1])
def test_a_click_between_two_lines_goes_to_the_nearer_one(write: Write, edge: int) -> None:
    """Qt would put the caret at the start of the lower line."""
    editor = write("word " * 60)
    layout = block(editor, 0).layout()
    upper, lower = layout.lineAt(1), layout.lineAt(2)
    row = next(iter(editor.rows(0, 50)))
    middle = (upper.y() + upper.height() + lower.y()) / 2
    where = QPoint(200, round(row.at.y() + middle + 2 * edge))
    QTest.mouseClick(
        editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    line = lower if edge > 0 else upper
    expected = line.xToCursor(200 - row.at.x())
    if edge:
        assert editor.textCursor().position() == expected
    else:
        assert editor.textCursor().position() in (expected, lower.xToCursor(200 - row.at.x()))


def test_a_click_in_the_margin_counts_for_the_line_beside_it(write: Write) -> None:
    editor = write("first line\nsecond line\nthird line")
    editor.resize(1200, 480)
    second = list(editor.rows(0, 400))[1]
    top_left = editor.viewport().pos()
    assert top_left.x() > 200
    y = top_left.y() + round(second.at.y() + second.height / 2)
    for x, column in ((20, 0), (1150, len("second line"))):
        QTest.mouseClick(
            editor, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y)
        )
        assert editor.textCursor().blockNumber() == 1
        assert editor.textCursor().positionInBlock() == column


def test_the_measure_stays_readable_at_any_width(write: Write, qtbot: QtBot) -> None:
    editor = write("word " * 200)
    for width in (500, 900, 1600):
        editor.resize(width, 480)
        qtbot.wait(1)
        layout = block(editor, 0).layout()
        lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount())]
        assert max(lengths) <= 73
        if width >= 900:
            assert max(lengths) >= 68
            spare = width - editor.viewport().geometry().right()
            assert spare == pytest.approx(editor.viewport().x(), abs=20)


def test_dragging_selects_through_the_air_between_lines(write: Write) -> None:
    editor = write("word " * 60)
    row = next(iter(editor.rows(0, 50)))
    layout = row.block.layout()
    start = next(boxes(layout, row.at, 5, 6)).topLeft() + QPointF(0, 5)
    between = row.at.y() + layout.lineAt(1).y() + layout.lineAt(1).height() + 1
    view = editor.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(view, QPoint(200, round(between)))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, round(between)))
    assert editor.selected_range() == (5, layout.lineAt(1).xToCursor(200 - row.at.x()))


def test_a_block_that_is_none_has_no_box(write: Write) -> None:
    editor = write("one")
    assert editor.blockBoundingRect(editor.document().lastBlock().next()).isNull()


def test_each_paragraph_begins_where_it_is_read_from(write: Write) -> None:
    editor = write("The wall held.\nصمد السور.\n«The wall» held.")

    def start(number: int) -> int:
        cursor = editor.textCursor()
        cursor.setPosition(editor.document().findBlockByNumber(number).position())
        editor.setTextCursor(cursor)
        return editor.cursorRect().left()

    width = editor.viewport().width()
    left, right = start(0), start(1)
    assert start(2) == left < width / 4
    assert right > width / 2
    start(1)
    editor.textCursor().insertText("A ")
    assert start(1) == left

"""What is drawn under and over the text: where, in which colour, and nothing anywhere else."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextBlock
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.editor.painting import Ink, boxes, selection_boxes
from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

Write = Callable[[str], Editor]
PAPER = QColor("#ffffff")
BOX = QRectF(20, 20, 60, 20)


def painted(draw: Callable[[QPainter], None], ratio: float = 1.0) -> QImage:
    """A white page of 100 by 60 with something drawn on it."""
    page = QImage(round(100 * ratio), round(60 * ratio), QImage.Format.Format_RGB32)
    page.setDevicePixelRatio(ratio)
    page.fill(PAPER)
    painter = QPainter(page)
    draw(painter)
    painter.end()
    return page


def inked(page: QImage) -> list[tuple[int, int]]:
    """The pixels that are no longer white."""
    white = PAPER.rgb()
    return [
        (x, y) for y in range(page.height()) for x in range(page.width())
        if page.pixel(x, y) != white
    ]  # fmt: skip


def leaning(page: QImage, colour: str) -> float:
    """How far the inked pixels lean to a hue, 0 for exactly; a hue goes round in 360."""
    wanted = QColor(colour).hue()
    hues = [QColor(page.pixel(*at)).hue() for at in inked(page)]
    apart = sorted(min(abs(hue - wanted), 360 - abs(hue - wanted)) for hue in hues if hue >= 0)
    return apart[len(apart) // 2]


@pytest.mark.parametrize(
    ("severity", "colour"),
    [("block", "danger"), ("warn", "warning"), ("info", "accent"), ("unheard of", "danger")],
)
def test_a_wave_has_the_colour_of_its_severity(
    qtbot: QtBot, colours: Colours, severity: str, colour: str
) -> None:
    page = painted(lambda painter: Ink(colours).wave(painter, [BOX], severity))
    assert leaning(page, getattr(colours, colour)) < 12


def test_a_wave_lies_under_its_words_and_waves(qtbot: QtBot, colours: Colours) -> None:
    found = inked(painted(lambda painter: Ink(colours).wave(painter, [BOX], "block")))
    assert {x for x, _ in found} == set(range(20, 80))
    assert min(y for _, y in found) >= BOX.bottom() - 1
    assert max(y for _, y in found) <= BOX.bottom() + 5
    middles = [
        sum(y for x, y in found if x == column) / sum(x == column for x, _ in found)
        for column in range(20, 80)
    ]
    turns = sum(
        (b - a) * (c - b) < 0 for a, b, c in zip(middles, middles[1:], middles[2:], strict=False)
    )
    assert turns >= 10


def test_two_waves_that_meet_are_one(qtbot: QtBot, colours: Colours) -> None:
    """A mark that is drawn in two parts shows no seam."""
    ink = Ink(colours)
    left, right = QRectF(20, 20, 17, 20), QRectF(37, 20, 43, 20)
    whole = painted(lambda painter: ink.wave(painter, [BOX], "warn"))
    parts = painted(lambda painter: ink.wave(painter, [left, right], "warn"))
    assert parts == whole


def test_a_wave_is_sharp_on_a_fine_screen(qtbot: QtBot, colours: Colours) -> None:
    page = painted(lambda painter: Ink(colours, 2.0).wave(painter, [BOX], "info"), 2.0)
    coarse = painted(lambda painter: Ink(colours, 1.0).wave(painter, [BOX], "info"), 2.0)
    assert {x for x, _ in inked(page)} == set(range(40, 160))
    assert page != coarse


@pytest.mark.parametrize("ground", ["tint", "hit", "select"])
def test_a_ground_covers_its_words_and_lets_them_be_read(
    qtbot: QtBot, colours: Colours, ground: str
) -> None:
    page = painted(lambda painter: getattr(Ink(colours), ground)(painter, [BOX]))
    found = inked(page)
    assert set(found) >= {(x, y) for x in range(22, 78) for y in range(21, 39)}
    # A pixel to either side at most, to give round corners room.
    assert all(18 <= x <= 81 and 19 <= y <= 40 for x, y in found)
    # The edge may be dark.
    within = [(x, y) for x, y in found if 22 <= x < 78 and 22 <= y < 38]
    assert all(QColor(page.pixel(*at)).lightness() > 150 for at in within)


def test_grounds_are_told_apart(qtbot: QtBot, colours: Colours) -> None:
    ink = Ink(colours)
    seen = {
        painted(lambda painter, draw=draw: draw(painter, [BOX])).pixel(50, 30)
        for draw in (ink.tint, ink.hit, ink.select)
    }
    assert len(seen) == 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_each_voice_has_a_ground_of_its_own(qtbot: QtBot, theme: str) -> None:
    colours = Colours.parse(resources.table("palettes", f"{theme}.toml"))
    ink = Ink(colours)
    voices = range(len(colours.voices))
    seen = {
        painted(lambda painter, voice=voice: ink.tint(painter, [BOX], voice)).pixel(50, 30)
        for voice in voices
    }
    assert len(seen) == len(voices) == 7


def test_nothing_is_drawn_where_nothing_is_marked(qtbot: QtBot, colours: Colours) -> None:
    ink = Ink(colours)

    def draw(painter: QPainter) -> None:
        ink.tint(painter, [])
        ink.hit(painter, [])
        ink.select(painter, [])
        ink.wave(painter, [], "block")

    assert inked(painted(draw)) == []


def test_the_words_of_an_empty_page_stay_in_their_box(qtbot: QtBot, colours: Colours) -> None:
    page = painted(
        lambda painter: Ink(colours).hint(painter, QFont("DejaVu Sans", 6), "Write here", BOX)
    )
    found = inked(page)
    assert found
    assert all(20 <= x < 80 and 20 <= y < 42 for x, y in found)


def block(editor: Editor, number: int) -> QTextBlock:
    found = editor.document().findBlockByNumber(number)
    editor.blockBoundingRect(found)
    return found


def test_the_box_of_a_word(write: Write) -> None:
    editor = write("one two three")
    layout = block(editor, 0).layout()
    (one,) = boxes(layout, QPointF(0, 0), 0, 3)
    (two,) = boxes(layout, QPointF(0, 0), 4, 7)
    (moved,) = boxes(layout, QPointF(5, 70), 4, 7)
    assert two.left() > one.right()
    # The type is of one width.
    assert two.width() == pytest.approx(one.width(), abs=0.6)
    assert moved == two.translated(5, 70)


@pytest.mark.parametrize(("start", "end"), [(4, 4), (7, 4), (13, 20), (40, 50)])
def test_nothing_has_no_box(write: Write, start: int, end: int) -> None:
    layout = block(write("one two three"), 0).layout()
    assert list(boxes(layout, QPointF(0, 0), start, end)) == []


def test_a_stretch_over_lines_has_a_box_in_each(write: Write) -> None:
    editor = write("word " * 60)
    layout = block(editor, 0).layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert len(lines) > 3
    found = list(boxes(layout, QPointF(0, 0), 5, lines[2].textStart() + 4))
    assert len(found) == 3
    for box, line in zip(found, lines, strict=False):
        assert box.top() >= line.y()
        # The blank a line wraps at hangs over and is not drawn under.
        assert box.right() <= line.naturalTextRect().right() + 0.01
    assert found[0].left() > found[1].left()
    assert found[2].width() < found[1].width()


def test_words_being_composed_move_what_is_behind_them(write: Write) -> None:
    editor = write("one two three")
    layout = block(editor, 0).layout()
    (before,) = boxes(layout, QPointF(0, 0), 4, 7)
    layout.setPreeditArea(4, "xx")
    editor.document().markContentsDirty(0, 13)
    layout = block(editor, 0).layout()
    (behind,) = boxes(layout, QPointF(0, 0), 4, 7)
    (front,) = boxes(layout, QPointF(0, 0), 0, 3)
    assert behind.left() == pytest.approx(before.left() + 2 * front.width() / 3, abs=0.6)
    assert behind.width() == pytest.approx(before.width(), abs=0.6)


def selected(editor: Editor, number: int, chosen: tuple[int, int]) -> list[QRectF]:
    found = block(editor, number)
    return list(selection_boxes(found, QPointF(0, 0), chosen, editor.blockBoundingRect(found)))


def test_a_selection_is_one_piece_from_line_to_line(write: Write) -> None:
    editor = write("word " * 60 + "\nlast")
    length = block(editor, 0).length()
    found = selected(editor, 0, (0, length))
    assert len(found) == block(editor, 0).layout().lineCount()
    assert found[0].top() == 0
    for upper, lower in pairwise(found):
        assert upper.bottom() == pytest.approx(lower.top())
    whole = editor.blockBoundingRect(block(editor, 0))
    assert found[-1].bottom() == pytest.approx(whole.bottom())


def test_a_selected_line_end_shows(write: Write) -> None:
    editor = write("one\n\ntwo")
    (without,) = selected(editor, 0, (0, 3))
    (with_end,) = selected(editor, 0, (0, 4))
    assert with_end.width() > without.width()
    # An empty line that is selected can be seen.
    (empty,) = selected(editor, 1, (0, 8))
    assert empty.width() > 0
    # At the end of the text there is no line end to select.
    (last,) = selected(editor, 2, (5, 8))
    assert last.width() == pytest.approx(without.width(), abs=0.6)


@pytest.mark.parametrize("chosen", [(0, 0), (0, 4), (8, 9), (20, 30)])
def test_a_block_outside_the_selection_has_none_of_it(
    write: Write, chosen: tuple[int, int]
) -> None:
    editor = write("one\ntwo\nsix")
    assert selected(editor, 1, chosen) == []

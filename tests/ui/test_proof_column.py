"""Where the pieces of a proof stand, and that few of them are made."""

import sys

import pytest
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.preview.renderer import Renderer
from desktop.ui import fonts, proof_column
from desktop.ui.proof_column import Column
from desktop.ui.proof_pieces import Piece, Rule, Setting, Words, block_piece
from desktop.ui.style import Colours

BODY = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 40 for number in range(50))
BLOCKS = [block.html for block in Renderer().render(BODY).blocks]


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    fonts.load(resources.folder() / "fonts")
    colours = Colours.parse(resources.table("palettes", "light.toml"))
    made = Column(Setting(colours, 17.0, lambda _file: None))
    made.width = 500.0
    made.splice(0, 0, [Rule("#000000", 4, 5), *BLOCKS])
    made.place(20.0)
    return made


def test_pieces_stand_under_one_another(column: Column) -> None:
    assert len(column) == 51
    assert column.tops[:2] == [20.0, 30.0]
    assert column.tops == sorted(column.tops)
    assert column.measure(5, 8)
    column.place()
    assert column.tops[6] - column.tops[5] == pytest.approx(column.height(5))
    assert column.height(5) == column.piece(5).height(500.0)
    assert not column.measure(5, 8), "what was measured is known"


def test_what_takes_the_place_of_something_seen_is_measured_at_once(column: Column) -> None:
    column.measure(3, 6)
    column.place()
    assert not column.splice(4, 1, [BLOCKS[9].replace("Paragraph", "Paragraph,")])
    assert not column.measure(4, 5)
    assert column.splice(4, 1, ["<p>Short.</p>"]), "it is not as high"
    assert column.splice(4, 1, BLOCKS[:2]), "there is one more"
    assert column.splice(20, 1, [BLOCKS[9]]), "nobody has seen it"


def test_words_that_replace_others_take_over_their_document(column: Column) -> None:
    before = column.piece(4)
    assert isinstance(before, Words)
    column.measure(4, 5)
    nones: list[int] = []
    for number in range(100):
        column.splice(4, 1, [BLOCKS[9].replace("Paragraph", f"Paragraph {number}")])
        nones.append(sys.getrefcount(None))
    after = column.piece(4)
    assert isinstance(after, Words)
    fresh = block_piece(BLOCKS[9].replace("Paragraph", "Paragraph 99"), column.setting)
    assert after.height(500.0) == fresh.height(500.0)
    assert before.height(500.0) == column.height(4), "what was replaced can be shown again"
    # A document laid out with each key would leave three behind each time.
    assert nones[-1] - nones[10] < 50


def test_a_block_is_estimated_near_its_height_without_being_made(
    column: Column, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def make(html: str, setting: Setting) -> Piece:
        made.append(html)
        return block_piece(html, setting)

    monkeypatch.setattr(proof_column, "block_piece", make)
    column.splice(1, 50, BLOCKS)
    estimated = column.height(3)
    assert made == []
    column.measure(3, 4)
    assert made == [BLOCKS[2]]
    assert estimated == pytest.approx(column.height(3), rel=0.35)


@pytest.mark.parametrize(
    "body",
    [
        "![Quay](quay.png)",
        "## A heading",
        "> Words.\n> -- Falk",
        "- one\n- two",
        "| a |\n|---|\n| b |",
    ],
)
def test_every_kind_of_block_has_an_estimate(column: Column, body: str) -> None:
    column.splice(0, len(column), [Renderer().render(body).blocks[0].html])
    estimated = column.height(0)
    column.measure(0, 1)
    assert 0.25 < estimated / column.height(0) < 4


def test_a_splice_forgets_only_what_it_replaced(column: Column) -> None:
    column.measure(0, 20)
    heights = [column.height(index) for index in range(20)]
    column.splice(5, 2, ["<p>New.</p>"])
    assert len(column) == 50
    assert [column.height(index) for index in range(5)] == heights[:5]
    assert [column.height(index) for index in range(6, 19)] == heights[7:]
    assert not column.measure(6, 19)
    assert column.measure(5, 6)


def test_another_width_makes_all_heights_unknown(column: Column) -> None:
    column.measure(0, 51)
    before = column.height(2)
    column.width = 250.0
    column.estimate_anew()
    assert column.height(2) > before
    assert column.measure(2, 3)


def test_what_is_between_two_heights(column: Column) -> None:
    tops = column.tops
    assert column.between(tops[3], tops[5] - 1) == (3, 5)
    assert column.between(0, tops[0]) == (0, 1)
    assert column.between(tops[-1] + 5, tops[-1] + 50) == (51, 51)


def test_layouts_long_out_of_sight_are_forgotten(
    column: Column, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof_column, "_KEPT", 10)
    column.measure(0, 12)
    released: list[int] = []
    for index in range(12):
        monkeypatch.setattr(
            column.piece(index), "release", lambda index=index: released.append(index)
        )
    column.release(0, 8)
    assert released == []
    column.release(6, 12)
    assert sorted(released) == [0, 1, 2, 3, 4, 5]

"""Quotations that are moved with the text they stand in."""

from dataclasses import replace

from desktop.attribution.quotations import Form, Quotation, Type, moved

SAID = Quotation(
    1,
    9,
    Type.DIRECT,
    Form.QUOTATION,
    (0, 10),
    (11, 15),
    (16, 25),
    "Ida Marsh",
    "Ida Marsh",
    "marsh",
)


def test_every_place_moves_and_nothing_else() -> None:
    there = moved(SAID, 100)
    assert (there.start, there.end, there.outer) == (101, 109, (100, 110))
    assert (there.cue, there.speaker) == ((111, 115), (116, 125))
    assert moved(there, -100) == SAID
    assert moved(SAID, 0) is SAID


def test_what_has_no_place_stays_without() -> None:
    bare = replace(SAID, cue=None, speaker=None, closed=False)
    there = moved(bare, 7)
    assert (there.cue, there.speaker, there.closed) == (None, None, False)

"""Quotations laid on the lines of a text that is being edited, as laying all of them does."""

import random

import pytest

from desktop.article.model import Article
from desktop.attribution.languages import Checkers
from desktop.composition import House
from desktop.ui.editor.squiggles import Laid
from desktop.ui.laying import Grounds
from desktop.ui.tinting import Tinting
from desktop.ui.voices import Voices

NAMES = ("Ida Marsh", "Tom Rell", "she", "the mayor")
BLOCKS = (
    "“It is gone 😀 for good,” said {}. “We heard it go,” said {}.",
    "“We lost\nthe pier, 😀 and more.",
    "“All of it\nis gone,” said {}. It rained on {}.",
    "It rained.",
    "| “a” | “It is gone,” said {} |\n|---|---|\n| “We heard it,” {} said | “no” |",
    "- “It was late,” said {}.\n- “It rained,” said {}.",
    "> “It was late,” said {}.\n> {} left.",
    "## “Gone”",
    "```\n“It is gone,” said {}.\n```",
    "\n",
)


@pytest.fixture
def checkers(house: House) -> Checkers:
    return house.desk.checker()


class Desk:
    """A text whose quotations are laid again as it changes, and all of them beside it."""

    def __init__(self, checkers: Checkers) -> None:
        self._checkers = checkers
        self._grounds = Grounds()
        self._tinting = Tinting()

    def both(self, body: str) -> tuple[Laid, Laid]:
        report = self._checkers.check(Article(body=body))
        voices = Voices(body, report.quotations, report.counts.shares)
        lines = tuple(body.split("\n"))
        ground = self._grounds.follow(lines, report.story.starts)
        again = self._tinting.lay(ground, report.story, voices)
        whole = Grounds().follow(lines, report.story.starts)
        return again, Tinting().lay(whole, report.story, voices)


def looks(laid: Laid) -> list[list[object]]:
    return [[(one.look, one.head, one.mark.ident) for one in spans] for spans in laid]


@pytest.mark.parametrize("seed", range(16))
def test_what_is_laid_again_is_what_laying_everything_gives(checkers: Checkers, seed: int) -> None:
    chance = random.Random(seed)

    def block() -> str:
        return chance.choice(BLOCKS).format(chance.choice(NAMES), chance.choice(NAMES))

    desk = Desk(checkers)
    body = "\n\n".join(block() for _ in range(chance.choice((1, 6, 40))))
    for _ in range(16):
        at = chance.randrange(len(body) + 1)
        put = chance.choice(("e", "e", "“", "”", "\n", "\n\n", "😀", "", f"\n\n{block()}\n\n"))
        body = body[:at] + put + body[at + chance.choice((0, 0, 1, 30)) :]
        again, whole = desk.both(body)
        assert looks(again) == looks(whole)
        assert len(again) == body.count("\n") + 1


def test_what_did_not_change_is_taken_over_as_it_is(checkers: Checkers) -> None:
    desk = Desk(checkers)
    blocks = [f"“It is number {at},” said Ida Marsh." for at in range(300)]
    first, _ = desk.both("\n\n".join(blocks))
    blocks[150] = f"Then: {blocks[150]}"
    second, _ = desk.both("\n\n".join(blocks))
    changed = [n for n in range(len(first)) if first[n] is not second[n]]
    assert 300 in changed
    assert len(changed) < 60


def test_another_order_of_speakers_colours_everything_anew(checkers: Checkers) -> None:
    desk = Desk(checkers)
    body = "“We saw it go down,” said Ida Marsh.\n\nIt rained.\n\n“It rained,” said Jo Rell."
    before, _ = desk.both(body)
    after, whole = desk.both(body.replace("It rained,", "It rained for days on end and longer,"))
    assert [spans[0].mark.voice for spans in before if spans] == [0, 1]
    assert [spans[0].mark.voice for spans in after if spans] == [1, 0]
    assert looks(after) == looks(whole)

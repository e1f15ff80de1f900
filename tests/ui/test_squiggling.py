"""Findings laid on the lines of a text that is being edited, and what each mark stands for."""

import random
from collections.abc import Sequence

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Report
from desktop.attribution.languages import Checkers
from desktop.composition import House
from desktop.ui.editor.squiggles import Laid, Mark, lay, line_starts
from desktop.ui.laying import Grounds
from desktop.ui.squiggling import Squiggles, Squiggling

NAMES = ("Ida Marsh", "Tom Rell", "she", "Officials", "the mayor")
BLOCKS = (
    "“It is gone 😀 for good,” said {}. Officials say {} fell.",
    "“We lost\nthe pier, 😀 and more.",
    "“All of it\nis gone for good and for ever.” Critics\nsay that {} left. {} claimed it.",
    "It rained. Experts say it will.",
    "| “a” | “It is gone,” said {} |\n|---|---|\n| Officials say that {} said | “no” |",
    "- “It was late,” said {}.\n- Critics say {}.",
    "## Officials say {}",
    "```\nOfficials say {}.\n```",
    "\n",
)


@pytest.fixture
def checkers(house: House) -> Checkers:
    return house.desk.checker()


class Desk:
    """A text whose findings are laid again as it changes."""

    def __init__(self, checkers: Checkers) -> None:
        self._checkers = checkers
        self._squiggling = Squiggling()
        self._grounds = Grounds()

    def again(self, body: str) -> tuple[Report, Squiggles]:
        report = self._checkers.check(Article(body=body))
        lines = tuple(body.split("\n"))
        ground = self._grounds.follow(lines, report.findings.starts)
        assert ground.places == line_starts(lines)
        return report, self._squiggling.lay(ground, report.findings)


def looks(laid: Laid) -> Sequence[Sequence[object]]:
    """All that is seen of the marks; where two begin at one place, either may stand first."""
    return [
        sorted((one.look, one.head, one.mark.message, one.mark.reason) for one in spans)
        for spans in laid
    ]


def whole(body: str, report: Report) -> Laid:
    """The findings of a body, all laid at once where they stand in it."""
    found = (one for one in report.diagnostics if one.field == "body")
    marks = (Mark(x.start, x.end, x.severity, x.message, "", x.reason) for x in found)
    return lay(body.split("\n"), marks)


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
        report, marks = desk.again(body)
        assert looks(marks.laid) == looks(whole(body, report))
        idents = {one.mark.ident for spans in marks.laid for one in spans}
        behind = [marks.behind(ident) for ident in idents]
        found = [one for one in report.diagnostics if one.field == "body" and one.start < one.end]
        assert sorted(map(repr, behind)) == sorted(map(repr, found))


def test_of_two_paragraphs_with_the_same_words_each_has_its_own_finding(checkers: Checkers) -> None:
    body = "Officials say it rained.\n\nOfficials say it rained."
    _, marks = Desk(checkers).again(body)
    behind = [marks.behind(one.mark.ident) for spans in marks.laid for one in spans]
    assert [one.start for one in behind if one is not None] == [0, 26]


def test_what_did_not_change_is_taken_over_and_still_names_its_finding(checkers: Checkers) -> None:
    desk = Desk(checkers)
    blocks = [f"Officials say number {at}." for at in range(300)]
    _, first = desk.again("\n\n".join(blocks))
    blocks[150] = f"Then: {blocks[150]}"
    report, second = desk.again("\n\n".join(blocks))
    changed = [n for n in range(len(first.laid)) if first.laid[n] is not second.laid[n]]
    assert changed == [300]
    kept = first.laid[598][0].mark.ident
    assert second.behind(kept) == report.diagnostics[-1]
    assert second.behind(first.laid[300][0].mark.ident) is None


def test_an_empty_body_has_one_line_and_nothing_behind_it() -> None:
    assert (Squiggles().laid, Squiggles().behind("1.0")) == (((),), None)

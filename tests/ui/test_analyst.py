"""The two steps of an analysis, and the comparison of what is shown with the long way."""

import logging
from dataclasses import replace

import pytest

from desktop.article.document import Document
from desktop.article.model import Article
from desktop.composition import House
from desktop.preview.renderer import Block, Rendering
from desktop.ui.analyst import Analyst, Rendered, Work

BODY = "“We cannot sign,” said Mayor Ines Falk.\n\nCritics say 😀 “no” to it.\n"


@pytest.fixture
def analyst(house: House) -> Analyst:
    return Analyst(house.renderer, house.checker())


def rendered(analyst: Analyst, body: str = BODY) -> Rendered:
    return analyst.render(Work(3, Article(headline="Vote"), Document(body).snapshot()))


def test_a_revision_is_rendered_and_checked(analyst: Analyst) -> None:
    found = analyst.check(rendered(analyst))
    assert (found.revision, found.article.headline) == (3, "Vote")
    assert [block.first_line for block in found.rendering.blocks] == [0, 2]
    quoted = [[span.mark.ident for span in line] for line in found.quotations]
    assert quoted[0] == ["Ines Falk"]
    for line in found.marks:
        for span in line:
            one = found.report.diagnostics[int(span.mark.ident)]
            assert (one.field, one.message) == ("body", span.mark.message)


def test_marks_count_in_units_of_the_widget(analyst: Analyst) -> None:
    found = analyst.check(rendered(analyst))
    line = BODY.split("\n")[2].encode("utf-16-le")
    words = [line[2 * one.start : 2 * one.end].decode("utf-16-le") for one in found.quotations[2]]
    assert "“no”" in words


def test_the_long_way_comes_to_the_same(analyst: Analyst, caplog: pytest.LogCaptureFixture) -> None:
    assert analyst.compare(rendered(analyst))
    uncut = analyst.render(Work(3, Article(), Document(BODY).snapshot()), uncut=True)
    assert uncut.rendering.html == rendered(analyst).rendering.html
    assert caplog.records == []


def test_a_difference_is_logged_without_the_text(
    analyst: Analyst, caplog: pytest.LogCaptureFixture
) -> None:
    made = rendered(analyst)
    first = made.rendering.blocks[0]
    wrong = Rendering((first, Block(2, 2, "<h2>Secret words</h2>")))
    with caplog.at_level(logging.WARNING):
        assert not analyst.compare(replace(made, rendering=wrong))
    assert caplog.messages == ["block 1 of 2 is h2, rendered as a whole p of 2"]

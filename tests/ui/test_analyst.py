"""How a revision looks, what is marked in it, and whether both hold."""

import logging
from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop.article.binding import Place
from desktop.article.document import Document
from desktop.article.ledger import Source, Statement
from desktop.article.model import Article
from desktop.composition import House
from desktop.preview.renderer import Block, Renderer, Rendering
from desktop.ui.analyst import Analyst, Rendered, Work
from desktop.ui.editor.squiggles import Laid, Span
from desktop.ui.laying import Grounds
from desktop.ui.tinting import Tinting

BODY = """It rained 😀. Officials say the wall moved.

“It is gone
😀 for ever,” said Ida Marsh. Rell said the mill was shut.

## The end

It had “rained”.
"""


@pytest.fixture
def renderer(house: House) -> Renderer:
    return house.pages.renderer


@pytest.fixture
def analyst(house: House, renderer: Renderer) -> Analyst:
    return Analyst(renderer, house.desk.checker())


def work(body: str, revision: int = 1, **fields: str) -> Work:
    return Work(revision, replace(Article(), **fields), Document(body).snapshot())


def in_utf16(line: str, span: Span) -> str:
    """The words under a span, which counts as Qt does."""
    units = line.encode("utf-16-le")
    return units[2 * span.start : 2 * span.end].decode("utf-16-le")


def words(laid: Laid, lines: tuple[str, ...]) -> dict[int, list[tuple[str, bool]]]:
    """What is marked in each line that has marks, and whether the mark begins there."""
    return {
        number: [(in_utf16(lines[number], span), span.head) for span in spans]
        for number, spans in enumerate(laid)
        if spans
    }


def test_a_revision_is_rendered_with_its_lines(analyst: Analyst) -> None:
    made = analyst.render(work(BODY, 7, headline="Wall"))
    assert made.revision == 7
    assert made.lines == tuple(BODY.split("\n"))
    assert (made.article.headline, made.article.body) == ("Wall", BODY)
    assert [(one.first_line, one.last_line) for one in made.rendering.blocks] == [
        (0, 0), (2, 3), (5, 5), (7, 7),
    ]  # fmt: skip
    assert made.rendering.blocks[2].html == "<h2>The end</h2>"


@pytest.mark.parametrize(("uncut", "remembers"), [(False, True), (True, False)])
def test_the_long_way_remembers_nothing_and_looks_the_same(
    analyst: Analyst, renderer: Renderer, *, uncut: bool, remembers: bool
) -> None:
    before = renderer.remembered
    made = analyst.render(work(BODY), uncut=uncut)
    assert (renderer.remembered > before) is remembers
    wanted = [block.html for block in Renderer().render_uncut(BODY).blocks]
    assert [block.html for block in made.rendering.blocks] == wanted


def test_the_list_of_sources_stands_at_the_end_either_way(house: House) -> None:
    analyst = Analyst(house.pages.renderer, house.desk.checker(), source_list=True)
    cited = work("It rained [@rell].\n")
    cited = replace(cited, fields=replace(cited.fields, sources=(Source("rell", "Ida Rell"),)))
    for uncut in (False, True):
        made = analyst.render(cited, uncut=uncut)
        assert [one.html.partition(">")[0] for one in made.rendering.blocks] == [
            "<p", '<section class="sources"',
        ]  # fmt: skip
        assert "Ida Rell" in made.rendering.html
        assert analyst.compare(made)


def test_statements_stand_where_the_editor_has_them() -> None:
    said = Statement("It is gone", words="It is gone", at=0)
    moved = BODY.index("It is gone")
    at = replace(
        work(BODY),
        fields=Article(body="not this one", sources=(Source("marsh", statements=(said,)),)),
        places=(Place(0, 0, moved, moved + len("It is gone")),),
    )
    article = at.article()
    assert article.body == BODY
    assert article.sources[0].statements == (replace(said, at=moved),)


def test_findings_of_the_body_are_laid_on_its_lines(analyst: Analyst) -> None:
    made = analyst.check(analyst.render(work(BODY, 7, headline="Officials say wall moved")))
    found = made.report.diagnostics
    lines = tuple(BODY.split("\n"))
    assert made.revision == 7
    assert len(made.marks.laid) == len(lines)
    assert words(made.marks.laid, lines) == {
        0: [("Officials say", True)],
        3: [("Ida Marsh", True), ("Rell", True)],
    }
    marks = [span.mark for spans in made.marks.laid for span in spans]
    behind = [one for mark in marks if (one := made.marks.behind(mark.ident))]
    assert behind == [one for one in found if one.field == "body"]
    assert [(mark.severity, mark.message, mark.reason) for mark in marks] == [
        (one.severity, one.message, one.reason) for one in behind
    ]
    # The other fields have findings too, which are not the editor's.
    assert {one.field for one in found} > {"body", "headline"}


def test_a_finding_over_two_lines_is_laid_on_both(analyst: Analyst) -> None:
    made = analyst.check(analyst.render(work("Officials\nsay the wall moved.")))
    assert words(made.marks.laid, ("Officials", "say the wall moved.")) == {
        0: [("Officials", True)],
        1: [("say", False)],
    }
    assert made.marks.laid[0][0].mark == made.marks.laid[1][0].mark


def test_quoted_words_are_laid_on_the_lines_and_reported_ones_are_not(analyst: Analyst) -> None:
    made = analyst.check(analyst.render(work(BODY)))
    assert len(made.report.quotations) > 2
    assert words(made.quotations, tuple(BODY.split("\n"))) == {
        2: [("“It is gone", True)],
        3: [("😀 for ever,”", False)],
        7: [("“rained”", True)],
    }
    idents = [span.mark.ident for spans in made.quotations for span in spans]
    assert idents == ["Ida Marsh", "Ida Marsh", ""]
    assert {span.mark.severity for spans in made.quotations for span in spans} == {"quotation"}


def test_voices_are_learned_beside_the_window_once_somebody_colours_them(analyst: Analyst) -> None:
    for asked in (False, True):
        voices = analyst.check(analyst.render(work(BODY))).voices
        # What the analyst has learned, it learned before anybody asks for it.
        assert ("_said" in vars(voices)) is asked
        assert voices.stretches("“It is gone 😀 for ever,” said Ida Marsh.") == [(1, 22, 0)]


def test_quotations_are_laid_again_as_the_text_is_edited(analyst: Analyst) -> None:
    body = f"{BODY}\n\n" * 40
    for at in (1200, 2400, 3600, 60):
        body = f"{body[:at]}e{body[at:]}"
        lines = tuple(body.split("\n"))
        made = analyst.check(analyst.render(work(body)))
        fresh = Tinting().lay(
            Grounds().follow(lines, made.report.story.starts), made.report.story, made.voices
        )
        assert words(made.quotations, lines) == words(fresh, lines)


def test_a_body_without_words_has_one_line_and_no_marks(analyst: Analyst) -> None:
    made = analyst.check(analyst.render(work("")))
    assert (made.marks.laid, made.quotations) == (((),), ((),))


# ---------------------------------------------------------------- a rendering that is wrong


def broken(rendered: Rendered, *blocks: str) -> Rendered:
    """The same revision, shown as these blocks."""
    return replace(rendered, rendering=Rendering(tuple(Block(0, 0, html) for html in blocks)))


SECRET = "Zelkova"
TEXT = f"{SECRET} fell.\n\n## {SECRET}\n\nIt rained on {SECRET}."
RIGHT = [
    f"<p>{SECRET} fell.</p>",
    f"<h2>{SECRET}</h2>",
    f"<p>It rained on {SECRET}.</p>",
]


def test_a_rendering_that_grew_key_by_key_is_the_same(
    analyst: Analyst, caplog: pytest.LogCaptureFixture
) -> None:
    for end in range(len(TEXT)):
        analyst.render(work(TEXT[:end]))
    made = analyst.render(work(TEXT))
    assert [block.html for block in made.rendering.blocks] == RIGHT
    assert analyst.compare(made)
    assert caplog.records == []


class Careless(Renderer):
    """Forgets the last block of whatever it does not render in one piece."""

    def render(self, body: str, lines: Sequence[str] | None = None) -> Rendering:
        return Rendering(super().render(body, lines).blocks[:-1])


def test_what_is_shown_is_held_against_the_whole_text(house: House) -> None:
    analyst = Analyst(Careless(), house.desk.checker())
    assert not analyst.compare(analyst.render(work(TEXT)))
    assert analyst.compare(analyst.render(work(TEXT), uncut=True))


@pytest.mark.parametrize(
    ("shown", "logged"),
    [
        ([RIGHT[0], f'<ul class="{SECRET}"><li>{SECRET}</li></ul>', RIGHT[2]],
         "block 1 of 3 is ul, rendered as a whole h2 of 3"),
        ([f"<p>{SECRET} fel.</p>", *RIGHT[1:]], "block 0 of 3 is p, rendered as a whole p of 3"),
        (RIGHT[:2], "block 2 of 2 is missing, rendered as a whole p of 3"),
        ([*RIGHT, f"<p>{SECRET}</p>"], "block 3 of 4 is p, rendered as a whole missing of 3"),
        ([], "block 0 of 0 is missing, rendered as a whole p of 3"),
    ],
)  # fmt: skip
def test_a_difference_is_logged_without_any_of_the_text(
    analyst: Analyst, caplog: pytest.LogCaptureFixture, shown: list[str], logged: str
) -> None:
    made = broken(analyst.render(work(TEXT, headline=SECRET)), *shown)
    assert not analyst.compare(made)
    (record,) = caplog.records
    assert (record.levelno, record.getMessage()) == (logging.WARNING, logged)
    assert SECRET not in caplog.text

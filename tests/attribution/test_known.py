"""What is remembered of a paragraph, wherever it stands, and what a desk makes of a finding."""

import pytest

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.known import Known, Placing, Verdict
from desktop.attribution.language import Language
from desktop.attribution.prose import Paragraph
from desktop.attribution.reading import read
from desktop.attribution.rule import Finding, Rule

RULE = Rule("x", Severity.BLOCK, "X", "It matters.", "The desk")
FIX = Fix("Write “ship”", (Edit("body", 4, 8, "ship"),), prompt="Which?")
FOUND = Finding("body", 4, 8, "A boat?", (FIX,))


def test_a_finding_becomes_a_diagnostic_with_its_words() -> None:
    made = Verdict(RULE, Severity.WARN).on(FOUND, "The boat sank.")
    assert (made.text, made.severity, made.reason) == (
        "boat", Severity.WARN, "It matters. (The desk)",
    )  # fmt: skip
    aside = Fix("Set aside, with a reason…", prompt="Why is it right here?", ignore=True)
    assert made.fixes == (FIX, aside)


@pytest.mark.parametrize(
    ("severity", "at_most", "wanted"),
    [
        (Severity.BLOCK, Severity.WARN, Severity.WARN),
        (Severity.INFO, Severity.WARN, Severity.INFO),
        (Severity.WARN, None, Severity.WARN),
    ],
)
def test_a_finding_may_be_milder_than_its_rule(
    severity: Severity, at_most: Severity | None, wanted: Severity
) -> None:
    found = Finding("body", 0, 3, "A boat?", text="a boat", at_most=at_most)
    made = Verdict(RULE, severity).on(found, "")
    assert (made.severity, made.text) == (wanted, "a boat")


def test_all_of_a_diagnostic_moves_with_its_paragraph(english: Language) -> None:
    text = "The boat sank."
    mild = Finding("body", 4, 8, "A boat?", (FIX,), at_most=Severity.INFO)
    one = Verdict(RULE, Severity.BLOCK).on(mild, text)
    known = Known(read(Paragraph(0, text), english, markdown=True), (one,), 3)
    for start in (0, 100, 7, 0):
        (moved,) = known.diagnostics_at(start)
        assert (moved.start, moved.end) == (start + 4, start + 8)
        assert moved.fixes[0].edits == (Edit("body", start + 4, start + 8, "ship"),)
        assert (moved.severity, moved.fixes[0].prompt) == (Severity.INFO, "Which?")
        assert known.placed("body", start).start == start
    assert known.placed("headline", 0).field == "headline"


def test_paragraphs_are_placed_in_their_order_and_found_by_what_was_gathered(
    english: Language,
) -> None:
    first, second = (
        Known(read(Paragraph(0, text), english, markdown=True), (), 1, gathered)
        for text, gathered in (("One.", {}), ("Two.", {"x": 2}))
    )
    placing = Placing([("headline", second)], [first, second, first], [0, 6, 12])
    assert [(one.field, one.start) for one in placing] == [
        ("headline", 0), ("body", 0), ("body", 6), ("body", 12),
    ]  # fmt: skip
    assert [(number, one.start) for number, one in placing.gathered("x")] == [(0, 0), (2, 6)]
    assert list(placing.gathered("y")) == []

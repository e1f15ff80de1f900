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


def test_a_paragraph_is_placed_wherever_it_stands(english: Language) -> None:
    known = Known(read(Paragraph(0, "The boat sank."), english, markdown=True), (), 3)
    for start in (0, 100, 7, 0):
        assert known.placed("body", start).start == start
    assert known.placed("headline", 0).field == "headline"


def test_what_was_set_aside_is_left_out_and_comes_back(english: Language) -> None:
    text = "The boat sank."
    found = [FOUND, Finding("body", 0, 3, "Which?")]
    made = tuple(Verdict(RULE, Severity.WARN).on(one, text) for one in found)
    known = Known(read(Paragraph(0, text), english, markdown=True), made, 3)
    assert known.sums[:3] == (0, 2, 0)
    less = known.without(frozenset({(RULE.id, "boat")}))
    assert less.diagnostics == made[1:]
    assert less.sums[:3] == (0, 1, 0)
    assert less.without(frozenset()).diagnostics == made
    assert known.without(frozenset({(RULE.id, "ship"), ("other", "boat")})) is known


def test_paragraphs_are_placed_in_their_order_and_found_by_what_was_gathered(
    english: Language,
) -> None:
    first, second = (
        Known(read(Paragraph(0, text), english, markdown=True), (), 1, gathered)
        for text, gathered in (("One.", {}), ("Two.", {"x": 2}))
    )
    placing = Placing([("headline", second)], [first, second, first], [0, 6, 12], {"x": b"\0\1\0"})
    assert [(one.field, one.start) for one in placing] == [
        ("headline", 0), ("body", 0), ("body", 6), ("body", 12),
    ]  # fmt: skip
    assert [(number, one.start) for number, one in placing.gathered("x")] == [(0, 0), (2, 6)]
    assert list(placing.gathered("y")) == []

"""What was found in an article, in order and in its places, and what it comes to."""

from dataclasses import replace

import pytest

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.attribution.findings import Findings, is_among, moved, sums_of


def found(start: int, rule: str = "x", field: str = "body", words: str = "boat") -> Diagnostic:
    edit = Edit(field, start, start + 4, "ship")
    fixes = (Fix("Write “ship”", (edit,), prompt="Which?"),)
    return Diagnostic(
        rule, Severity.WARN, field, start, start + 4, words, "A boat?", "It matters.", fixes, True
    )


class Paragraph:
    """Some diagnostics of a paragraph."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        self.diagnostics = diagnostics


def test_all_of_a_diagnostic_moves() -> None:
    made = moved(found(4), 100)
    assert (made.start, made.end) == (104, 108)
    assert made.fixes[0].edits == (Edit("body", 104, 108, "ship"),)
    assert made.fixes[0].prompt == "Which?"
    assert moved(made, -100) == found(4)


@pytest.mark.parametrize("more", [0, 80])
def test_they_are_in_field_order_and_then_by_place(more: int) -> None:
    above = [found(3, field="headline")]
    body = [Paragraph(found(0), found(7)), Paragraph(), Paragraph(found(2))]
    whole = [found(5, "y"), found(22, "w"), found(0, "z", "headline"), found(1, field="sources")]
    whole += [found(1000 - number, "many") for number in range(more)]
    findings = Findings(above, body, [0, 12, 20], whole)
    placed = [
        (one.field, one.rule, one.start) for one in findings.diagnostics if one.rule != "many"
    ]
    assert placed == [
        ("headline", "z", 0), ("headline", "x", 3), ("body", "x", 0), ("body", "y", 5),
        ("body", "x", 7), ("body", "w", 22), ("body", "x", 22), ("sources", "x", 1),
    ]  # fmt: skip
    many = [one.start for one in findings.diagnostics if one.rule == "many"]
    assert many == sorted(many)
    assert len(many) == more


def test_what_they_come_to() -> None:
    some = [
        found(0, "source-vague"),
        found(0, "source-vague"),
        found(9, "source-vague"),
        found(0, "source-vague", "headline"),
        replace(found(0, "source-second-hand"), severity=Severity.BLOCK),
        replace(found(0), severity=Severity.INFO),
    ]
    assert sums_of(some) == (1, 4, 1, 2, 1)
    assert sums_of([]) == (0, 0, 0, 0, 0)


def test_only_what_may_be_is_set_aside() -> None:
    aside = {("x", "boat")}
    assert is_among(found(0), aside)
    assert not is_among(found(0, words="ship"), aside)
    assert not is_among(replace(found(0), overridable=False), aside)

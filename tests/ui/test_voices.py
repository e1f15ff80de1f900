"""Whose words are whose, in the source and in set type."""

import pytest

from desktop.article.model import Article
from desktop.attribution.checker import Report
from desktop.composition import House
from desktop.ui.voices import COLOURED, Voices

BODY = """“The pier is gone and it will not be *built* again,” said Ida Marsh.

“We saw it go,” said Jo Rell. “It took the [lamp](https://example.org/said) with it.”

Marsh called it a “catastrophe”. Nobody said it was no catastrophe.

“Ha,” somebody said.
"""
SET = (
    "“The pier is gone and it will not be built again,” said Ida Marsh.",
    "“We saw it go,” said Jo Rell. “It took the lamp with it.”",
    "Marsh called it a “catastrophe”. Nobody said it was no catastrophe.",
)


@pytest.fixture
def report(house: House) -> Report:
    return house.desk.checker().check(Article(body=BODY))


def test_each_quotation_is_found_where_it_is_set(report: Report) -> None:
    voices = Voices(BODY, report.quotations, report.counts.shares)
    found = [[(text[a:b], n) for a, b, n in voices.stretches(text)] for text in SET]
    assert found == [
        [("The pier is gone and it will not be built again", 0)],
        [("We saw it go", 1), ("It took the lamp with it", 1)],
        # Two words of the same speaker, but only one of them quoted.
        [("catastrophe", 0)],
    ]


def test_who_is_not_known_has_no_number(report: Report) -> None:
    voices = Voices(BODY, report.quotations, report.counts.shares)
    unknown = [one for one in report.quotations if BODY[one.start : one.end].startswith("Ha")]
    assert [voices.number(one) for one in unknown] == [None]
    assert voices.stretches("“Ha,” somebody said.") == []


def test_of_two_that_begin_alike_the_longer_one_counts(house: House) -> None:
    body = "“We saw it go,” said Ida Marsh.\n\n“We saw it go down,” said Jo Rell."
    report = house.desk.checker().check(Article(body=body))
    voices = Voices(body, report.quotations, report.counts.shares)
    numbers = [n for _, _, n in (*voices.stretches(body[:35]), *voices.stretches(body[33:]))]
    assert sorted(numbers) == [0, 1]


def test_a_quotation_of_two_paragraphs_is_found_in_both(house: House) -> None:
    body = "“We saw the pier go.\n\n“It was no good day,” said Ida Marsh."
    report = house.desk.checker().check(Article(body=body))
    voices = Voices(body, report.quotations, report.counts.shares)
    first, second = body.split("\n\n")
    assert [n for _, _, n in (*voices.stretches(first), *voices.stretches(second))] == [0, 0]


def test_all_beyond_the_first_few_share_a_number(house: House) -> None:
    names = ["Marsh", "Rell", "Falk", "Brandt", "Osei", "Linde", "Quist", "Tamm", "Varga"]
    body = "\n\n".join(f"“Number {n} saw the pier go down,” said Ida {n}." for n in names)
    report = house.desk.checker().check(Article(body=body))
    voices = Voices(body, report.quotations, report.counts.shares)
    numbers = [voices.number(one) for one in report.quotations]
    assert sorted(number or 0 for number in numbers) == [*range(COLOURED), 6, 6, 6]

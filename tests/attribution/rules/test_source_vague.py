"""BAD and GOOD for the rule: sources that are nobody in particular."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.source_vague import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Supporters view it as a gift.", "Supporters view"),
    ("The plan is dear, critics argue.", "critics argue"),
    ("Many believe the pier will return.", "Many believe"),
    ("Some experts say the tide did it.", "Some experts say"),
    ("According to experts, the tide did it.", "According to experts"),
    ("Critics of the plan have warned of floods.", "Critics of the plan have warned"),
    ("Observers fear more storms.", "Observers fear"),
    ("Political analysts expect a vote.", "Political analysts expect"),
    ("Sources said the deal was done.", "Sources said"),
    ("Officials said the road was shut.", "Officials said"),
    ("The plan is dear, say critics.", "say critics"),
    ("A source said the deal was done.", "A source said"),
    ("A senior Harbour Board source told the Echo so.", "A senior Harbour Board source told"),
    ("One official said the road was shut.", "One official said"),
    ("People familiar with the plan said it was dead.", "People familiar with the plan said"),
    ("Sources close to Ida Marsh say she will go.", "Sources close to Ida Marsh say"),
    ("The plan is dead, according to sources.", "according to sources"),
    ("Others say it was the tide.", "Others say"),
    ("Some have argued that it was the tide.", "Some have argued"),
    ("Local residents fear more storms.", "Local residents fear"),
    ("But critics say the pier is dear.", "critics say"),
    ("A number of officials have admitted it.", "officials have admitted"),
    ("People who know the mayor say she will go.", "People who know the mayor say"),
    ("Union leaders say the offer is an insult.", "Union leaders say"),
]

GOOD = [
    "Critics were invited to the show.",
    "Supporters filled the stadium.",
    "Ida Marsh, one of the plan’s critics, said it was dear.",
    "“Critics say a lot,” said Ida Marsh.",
    "The experts, Ida Marsh and Tom Rell, say the tide did it.",
    "Kyiv’s officials said the road was shut.",
    "Officials from the Harbour Board said the road was shut.",
    "Two experts work at the harbour.",
    "The sources of the river are in the hills.",
    "People saw the boat leave.",
    "The town that won the most points said so.",
    "Two officials were named.",
    "An official report said the road was shut.",
    "The official said the road was shut.",
    "Her critics say so.",
    "The source of the river is in the hills.",
    "Some of the boats were lost.",
    "Many were lost, Ida Marsh said.",
    "Those who came were fed.",
    "Those who said so were fed.",
    "Officials at the ministry said the road was shut.",
    "The mayor, Ida Marsh, urged parents to wait.",
    "The bank told customers to wait.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []


def test_most_of_many_sentences_are_told_right(find: Find) -> None:
    lines = Path(__file__).with_name("vague.txt").read_text(encoding="utf-8").splitlines()
    told = [
        (line.startswith("+"), bool(find(RULE.id, line[2:])))
        for line in lines
        if not line.startswith("##")
    ]
    wanted = sum(one for one, _ in told)
    right = sum(one and found for one, found in told)
    found = sum(found for _, found in told)
    assert len(told) >= 150
    assert 2 * right / (wanted + found) >= 0.95

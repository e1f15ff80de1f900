"""BAD and GOOD for the rule: criticism by name without a reply."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.article.reply import Reply
from desktop.attribution.checker import Checker
from desktop.attribution.rules.reply_missing import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Ada Brandt accused Ines Falk of hiding the survey.", ["accused Ines Falk"]),
    ("The union criticised Dovrex for the delay.", ["criticised Dovrex"]),
    ("Residents blamed Mayor Ines Falk for the flood.", ["blamed Mayor Ines Falk"]),
    ("The council condemned the builder Dovrex on Monday.", ["condemned the builder Dovrex"]),
    ("He went on to accuse Ines Falk of lying.", ["accuse Ines Falk"]),
    ("Ines Falk was accused of hiding the survey.", ["Ines Falk was accused"]),
    ("Ines Falk has been widely criticised.", ["Ines Falk has been widely criticised"]),
    ("Ines Falk, the mayor, is accused of fraud.", ["Ines Falk, the mayor, is accused"]),
    ("Ines Falk, who was sued in May, left.", ["Ines Falk, who was sued"]),
    ("Ines Falk, accused of fraud, left on Friday.", ["Ines Falk, accused"]),
    ("Dovrex faces allegations of fraud.", ["Dovrex faces allegations"]),
    ("Dovrex failed to warn the village.", ["Dovrex failed to warn"]),
    ("Ines Falk repeatedly failed to disclose her shares.", ["Ines Falk repeatedly failed to"]),
    ("Ines Falk misled the council.", ["Ines Falk misled"]),
    (
        "The union criticised Dovrex and Ines Falk for the delay.",
        ["criticised Dovrex", "criticised Dovrex and Ines Falk"],
    ),
    # Said once of each of them.
    ("Ines Falk was accused of fraud. She left. Falk misled us.", ["Ines Falk was accused"]),
    # The answer of one is not the answer of the other.
    (
        "Ada Brandt accused Ines Falk of fraud. Brandt declined to comment.",
        ["accused Ines Falk"],
    ),
    ("Ada Brandt accused Ines Falk of fraud, Brandt said.", ["accused Ines Falk"]),
]

GOOD = [
    "Ada Brandt met Ines Falk on Monday.",
    # They answer, or are said not to.
    "Ada Brandt accused Ines Falk of hiding the survey. Falk denied it.",
    "Ada Brandt accused Ines Falk of hiding the survey. “That is not so,” Falk said.",
    "Ada Brandt accused Ines Falk of hiding the survey. Falk said it was public.",
    "Ada Brandt accused Ines Falk of fraud.\n\nFalk did not respond to a request for comment.",
    "Ada Brandt accused Ines Falk of fraud.\n\nShe declined to comment.",
    "The union criticised Dovrex. A spokesman for Dovrex said it would look into it.",
    "The union criticised Dovrex. The company did not respond.",
    "The union criticised Dovrex, which rejected the charge.",
    "Ines Falk, who denies it, was accused of fraud.",
    "Ines Falk was accused of fraud. A request for comment to Falk went unanswered.",
    # Nobody named, or nobody criticised.
    "Ada Brandt accused her of hiding the survey.",
    "The accused Ines Falk entered the court.",
    "Residents blamed the flood on the rain.",
    "The union criticised the Falk report.",
    "She did not accuse Ines Falk of anything.",
    "Ines Falk was never accused of anything.",
    "Ines Falk was not criticised.",
    "Rovers failed to score. Ines Falk failed to qualify.",
    "Dovrex did not fail to warn the village.",
    "“They accused Ines Falk of fraud,” Ada Brandt said.",
    "Storms were blamed for the delay in Berlin.",
    "The crash was blamed on fog.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: list[str]) -> None:
    found = find(RULE.id, text)
    assert len(found) == len(marked), found
    for words, expected in zip(found, marked, strict=True):
        assert words.startswith(expected)


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []


@pytest.mark.parametrize("party", ["Ines Falk", "Falk", "the office of Ines Falk", "ines falk"])
def test_an_entry_for_the_party_is_enough(find: Find, party: str) -> None:
    body = "Ada Brandt accused Ines Falk of hiding the survey."
    assert find(RULE.id, Article(body=body, replies=(Reply(party),))) == []
    assert find(RULE.id, Article(body=body, replies=(Reply("Ada Brandt"), Reply("")))) != []


def test_the_fix_is_an_entry_that_asks_when(checker: Checker) -> None:
    body = "It rained.\n\nIt rained. Ada Brandt accused\nInes Falk of fraud. It rained."
    found = [one for one in checker.check(Article(body=body)).diagnostics if one.rule == RULE.id]
    assert [one.text for one in found] == ["accused\nInes Falk"]
    first = found[0].fixes[0]
    assert "Ines Falk" in first.prompt
    assert first.reply == Reply(
        "Ines Falk", "Ada Brandt accused Ines Falk of fraud.", asked="{answer}"
    )

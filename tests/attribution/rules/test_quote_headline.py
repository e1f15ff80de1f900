"""BAD and GOOD for the rule: words quoted in the headline."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.quote_headline import RULE

Find = Callable[[str, str | Article], list[str]]

BODY = "“We never saw it coming at all,” said Ida Marsh. The loss was “a heavy blow”."

BAD = [
    ("Pier keeper “saw nothing at all”", "“saw nothing at all”"),
    ("'Blow' was heaviest for the mill, 'a light blow' for us", "'a light blow'"),
    ("River was «a surprise»", "«a surprise»"),
]

GOOD = [
    "“We never saw it coming”, says pier keeper",
    "‘We never saw it coming at all’",
    "Pier's loss a 'heavy blow' for the farmers’ market",
    "The pier is gone",
]


def story(headline: str) -> Article:
    return Article(headline=headline, body=BODY)


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, story(text)) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, story(text)) == []


def test_the_standfirst_counts_too(find: Find) -> None:
    article = Article(headline="Pier gone", standfirst="Keeper: “nobody knew”", body=BODY)
    assert find(RULE.id, article) == ["“nobody knew”"]

"""BAD and GOOD for the rule: two spellings of one name."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article
from desktop.attribution.rules.source_name_differs import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("Alek Chebanov came. Alek Chebanow spoke. Chebanov left.", "Chebanow"),
    ("Ida Lindqvist spoke. Later Linduvist left. Lindqvist stayed.", "Linduvist"),
]

GOOD = [
    "Alek Chebanov came. Chebanov left.",
    "Anna Harding and Paul Herding came.",
    "The Brennicks met the Brennick council.",
    "Ida Marsh and Tom Marsh came.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []

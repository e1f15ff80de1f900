"""BAD and GOOD for the rule: placeholders left in, in any field."""

from collections.abc import Callable

import pytest

from desktop.article.model import TEXT_FIELDS, Article, with_text
from desktop.attribution.rules.placeholder import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [
    ("The fire cost TK crowns.", "TK"),
    ("The fire cost XX crowns.", "XX"),
    ("“It is gone,” said [name].", "[name]"),
    ("Lorem ipsum dolor sit amet.", "Lorem ipsum"),
    ("The date is TBC.", "TBC"),
    ("[Insert the mayor's answer]", "[Insert the mayor's answer]"),
]

GOOD = [
    "The TKO came in round two.",
    "Pope Brannoc XX died that year.",
    "A test for XX chromosomes is planned.",
    "She said [he] was late, and [in May] it closed [...].",
    "Type `quote here` into the box.",
    "```\nprint('headline here')\n```",
    "See [the name](https://name.example) of it.",
]


@pytest.mark.parametrize(("text", "marked"), BAD)
def test_bad(find: Find, text: str, marked: str) -> None:
    assert find(RULE.id, text) == [marked]


@pytest.mark.parametrize("text", GOOD)
def test_good(find: Find, text: str) -> None:
    assert find(RULE.id, text) == []


@pytest.mark.parametrize("field", TEXT_FIELDS)
def test_every_field_is_looked_at(find: Find, field: str) -> None:
    article = with_text(Article(headline="A quiet day"), field, "TKTK")
    assert find(RULE.id, article) == ["TKTK"]


@pytest.mark.parametrize("field", ["slug", "picture.file"])
def test_small_letters_count_in_slugs(find: Find, field: str) -> None:
    assert find(RULE.id, with_text(Article(headline="A day"), field, "fire-tk-mill")) == ["tk"]

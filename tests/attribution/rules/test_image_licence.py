"""BAD and GOOD for the rule: pictures without a licence."""

from collections.abc import Callable

import pytest

from desktop.article.model import Article, Picture
from desktop.attribution.rules.image_licence import RULE

Find = Callable[[str, str | Article], list[str]]

BAD = [(Article(picture=Picture("mill.jpg")), "")]

GOOD = [Article(), Article(picture=Picture("mill.jpg", licence="CC BY 4.0"))]


@pytest.mark.parametrize(("article", "marked"), BAD)
def test_bad(find: Find, article: Article, marked: str) -> None:
    assert find(RULE.id, article) == [marked]


@pytest.mark.parametrize("article", GOOD)
def test_good(find: Find, article: Article) -> None:
    assert find(RULE.id, article) == []

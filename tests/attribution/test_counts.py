"""Counts: nothing counted is what an article without a word comes to."""

from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.counts import Counts
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy


def test_nothing_counted_is_an_article_without_words(english: Language) -> None:
    assert (
        Checker(Policy.parse({"name": "none", "title": "None"}), english).check(Article()).counts
        == Counts()
    )

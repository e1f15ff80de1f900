"""The lexicons and policies as the program ships them, and a checker over them."""

from collections.abc import Callable

import pytest

from desktop import resources
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy


@pytest.fixture(scope="session")
def english() -> Language:
    return Language.parse(resources.table("lexicons", "en.toml"))


@pytest.fixture(scope="session")
def default_policy() -> Policy:
    return Policy.parse(resources.table("policies", "default.toml"))


@pytest.fixture
def checker(default_policy: Policy, english: Language) -> Checker:
    return Checker(default_policy, english)


Find = Callable[[str, "str | Article"], list[str]]


@pytest.fixture
def find(default_policy: Policy, english: Language) -> Find:
    """The words a rule marks in a body or an article."""

    def marked(rule: str, article: str | Article) -> list[str]:
        if isinstance(article, str):
            article = Article(headline="A quiet day", body=article)
        report = Checker(default_policy, english).check(article)
        return [d.text for d in report.diagnostics if d.rule == rule]

    return marked

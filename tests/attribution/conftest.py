"""The lexicons and policies as the program ships them, and a checker over them."""

from collections.abc import Callable

import pytest

from desktop import resources
from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.languages import load
from desktop.attribution.marks import Marks, find_marks
from desktop.attribution.policy import Policy
from desktop.attribution.prose import mask, split_plain
from desktop.attribution.reading import read
from desktop.attribution.story import Story, Teller
from desktop.attribution.tokens import Tokens, tokenise


@pytest.fixture(scope="session")
def english() -> Language:
    return Language.parse(resources.table("lexicons", "en.toml"))


@pytest.fixture(scope="session")
def german() -> Language:
    return load(resources.table("lexicons", "de.toml"))


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


Cut = Callable[[str], tuple[Tokens, Marks]]


@pytest.fixture
def cut(english: Language) -> Cut:
    """A paragraph of plain text as tokens, and its quoted stretches."""

    def made(text: str) -> tuple[Tokens, Marks]:
        masked = mask(text, markdown=False)
        marks = find_marks(masked, english.elisions)
        return tokenise(masked, text, marks.stretches, english), marks

    return made


Tell = Callable[..., Story]


@pytest.fixture
def tell(english: Language) -> Tell:
    """A plain text as a story; sources of a ledger may follow it."""

    def told(text: str, *sources: Source) -> Story:
        paragraphs = split_plain(text)
        readings = [read(paragraph, english, markdown=False) for paragraph in paragraphs]
        starts = [paragraph.start for paragraph in paragraphs]
        return Teller(starts, readings, sources, english).tell()

    return told

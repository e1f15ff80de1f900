"""The check of a whole article: every rule of the policy, over every field."""

from dataclasses import dataclass

from desktop.article.model import Article
from desktop.attribution.diagnostic import Diagnostic
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.quotations import Quotation


@dataclass(frozen=True, slots=True)
class Share:
    """What one speaker carries of the story: quoted and reported words, share 0..1."""

    name: str
    source: str | None
    words: int
    share: float


@dataclass(frozen=True, slots=True)
class Counts:
    """The article in figures; `minutes` is the reading time, at least 1 where there is text.

    `named` to `second_hand` count speakers by how they are identified; `shares` is in
    falling order and sums to 1 where anybody says anything.
    """

    words: int = 0
    characters: int = 0
    minutes: int = 0
    blocks: int = 0
    warnings: int = 0
    infos: int = 0
    named: int = 0
    unnamed: int = 0
    documents: int = 0
    second_hand: int = 0
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All that one check found out; diagnostics in field order, then by position."""

    diagnostics: tuple[Diagnostic, ...]
    quotations: tuple[Quotation, ...]
    counts: Counts


class Checker:
    """Checks articles against one policy in one language.

    It remembers what it knows about paragraphs, so that checking an article again
    after an edit costs about one paragraph. The result is that of a fresh Checker.
    Not safe for use from several threads at once.
    """

    def __init__(self, policy: Policy, language: Language) -> None:
        self.policy = policy
        self.language = language

    def check(self, article: Article) -> Report:
        """Everything the policy has to say about `article`."""
        return Report((), (), Counts())

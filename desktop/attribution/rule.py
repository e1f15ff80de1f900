"""What a rule is: identity, reason, and a function over an article or a passage of it."""

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from desktop.article.figure import Figure, figures
from desktop.article.model import Article
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.quotations import Quotation
from desktop.attribution.reading import Reading
from desktop.attribution.sifting import Sifting
from desktop.attribution.story import Story

RUNNING_FIELDS = ("headline", "standfirst", "picture.caption", "body")
"""The fields that are read paragraph by paragraph."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: a span of a field, in plain words, with ways to mend it.

    The spans of `fixes` count like `start` and `end`: in the field, or in the passage
    where a passage rule found it. `text` is what stands at the span unless the rule
    says otherwise. `at_most` makes this one finding milder than its rule.
    """

    field: str
    start: int
    end: int
    message: str
    fixes: tuple[Fix, ...] = ()
    text: str | None = None
    at_most: Severity | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of running text, all that a passage rule may look at."""

    field: str
    reading: Reading
    language: Language


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph's reading, where it starts in its field, and what rules gathered there.

    `gathered` holds, by the id of a rule, what its `gather` gave, where that is not nothing.
    """

    field: str
    start: int
    reading: Reading
    gathered: Mapping[str, object] = dataclasses.field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations of one paragraph of the body; all places count from where it starts.

    A place outside the paragraph is one of the few around it. `head`: no quotation of an earlier
    paragraph runs on into it.
    """

    reading: Reading
    quotations: tuple[Quotation, ...]
    language: Language
    head: bool

    def words(self, start: int, end: int) -> str | None:
        """The words at a place, None where that is not all within the paragraph."""
        text = self.reading.text
        return text[start:end] if start >= 0 and end <= len(text) else None


class Standing(Protocol):
    """The paragraphs of the running fields, each placed when somebody looks at it."""

    def __iter__(self) -> Iterator[Placed]: ...

    def gathered(self, rule: str) -> Iterable[tuple[int, Placed]]:
        """Those in which the rule gathered something, and their numbers."""
        ...

    def at(self, number: int) -> Placed:
        """One of them."""
        ...


@dataclass(frozen=True)
class Context:
    """The whole article as the rules see it.

    What a rule gathered, sifted (`few`) and tallied is by its id. To ask for that and to leave
    alone all paragraphs (`placed`) and quotations is what keeps a rule quick in long texts.
    """

    article: Article
    policy: Policy
    language: Language
    placed: "Standing"
    story: Story
    few: Sifting = dataclasses.field(default_factory=Sifting)
    tallied: Mapping[str, Counter[str]] = dataclasses.field(default_factory=dict[str, Counter[str]])

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations of the body, which is work in a long one."""
        return self.story.quotations

    def sifted(self, rule: str) -> Iterator[tuple[int, Quotation]]:
        """What a rule sifted out, in order, and from where the places of each count."""
        return self.few.of(rule)

    def firsts(self, rule: str) -> Iterable[tuple[int, Quotation]]:
        """Of what a rule that is `by_speaker` sifted out, each speaker's first, in order."""
        return self.few.firsts(rule)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The pictures of the body."""
        return figures(self.article.body)

    def option(self, rule: str, name: str, default: int) -> int:
        """A number the policy sets for a rule."""
        options: Mapping[str, object] = self.policy.options.get(rule, {})
        value = options.get(name, default)
        return value if isinstance(value, int) else default


ArticleCheck = Callable[[Context], Iterable[Finding]]
PassageCheck = Callable[[Passage], Iterable[Finding]]
Gather = Callable[[Passage], object]
Sift = Callable[[Quoted], Iterable[Quotation]]
Tally = Callable[[Passage], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `id` is for policies and scripts, never for messages.

    `check` looks at the whole article, `passage` at one paragraph of a running field, so that
    its findings can be kept while the rest changes; at least one of them is given. `gather` is
    what `check` wants to know of each paragraph (falsy where that is nothing); it is kept like
    findings and given back in `Placed.gathered`. `sift` picks from a paragraph's quotations those
    that `check` wants to see; they may also depend on the text of the few paragraphs around.
    Where the rule is `by_speaker`, it may ask for each speaker's first of them.
    `tally` names what is to be counted in all paragraphs. A finding of a rule that is not
    `overridable` can neither be set aside nor switched off.
    """

    id: str
    severity: Severity
    title: str
    reason: str
    source: str
    check: ArticleCheck | None = None
    passage: PassageCheck | None = None
    gather: Gather | None = None
    sift: Sift | None = None
    tally: Tally | None = None
    by_speaker: bool = False
    overridable: bool = True

"""What a rule is: identity, reason, and a function over an article or a passage of it."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from desktop.article.model import Article
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy
from desktop.attribution.quotations import Quotation
from desktop.attribution.reading import Reading
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
class Context:
    """The whole article as the rules see it. `quotations` are those of the body."""

    article: Article
    policy: Policy
    language: Language
    placed: tuple[Placed, ...]
    story: Story

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the body."""
        return self.story.quotations

    def option(self, rule: str, name: str, default: int) -> int:
        """A number the policy sets for a rule."""
        options: Mapping[str, object] = self.policy.options.get(rule, {})
        value = options.get(name, default)
        return value if isinstance(value, int) else default


ArticleCheck = Callable[[Context], Iterable[Finding]]
PassageCheck = Callable[[Passage], Iterable[Finding]]
Gather = Callable[[Passage], object]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `id` is for policies and scripts, never for messages.

    `check` looks at the whole article, `passage` at one paragraph of a running field, so that
    its findings can be kept while the rest changes; at least one of them is given. `gather` is
    what `check` wants to know of each paragraph (falsy where that is nothing); it is kept like
    findings and given back in `Placed.gathered`. A finding of a rule that is not `overridable`
    can neither be set aside nor switched off.
    """

    id: str
    severity: Severity
    title: str
    reason: str
    source: str
    check: ArticleCheck | None = None
    passage: PassageCheck | None = None
    gather: Gather | None = None
    overridable: bool = True

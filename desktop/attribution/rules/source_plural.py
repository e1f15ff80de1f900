"""Sources in the plural where the ledger has one.

One person's word does not become several by an s. Source: Reuters handbook, The
Essentials of Reuters sourcing (never cite sources in the plural when there is one).
"""

from collections.abc import Iterable

from desktop.article.ledger import Terms
from desktop.attribution.diagnostic import Severity
from desktop.attribution.phrases import find_words
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    unnamed = [
        source
        for source in context.article.sources
        if source.terms in {Terms.BACKGROUND, Terms.NOT_FOR_ATTRIBUTION}
    ]
    if len(unnamed) != 1:
        return
    language = context.language
    for placed in context.placed:
        tokens = placed.reading.tokens
        for at in find_words(tokens, language.anonymous_plurals):
            after = at + 1
            while after < len(tokens) and tokens.low[after] in language.skipped:
                after += 1
            if after < len(tokens) and tokens.low[after] in language.said:
                start, end = placed.start + tokens.start[at], placed.start + tokens.end[at]
                message = tr(
                    "“{words}”, but the source list has one unnamed source.",
                    words=tokens.words(at, after),
                )
                yield Finding(placed.field, start, end, message)


RULE = Rule(
    id="source-plural",
    severity=Severity.WARN,
    title=later("One source made many"),
    reason=later(
        "Writing of sources where there is one makes a claim look better supported than it is."
    ),
    source=later("Reuters handbook, The Essentials of Reuters sourcing"),
    check=_check,
)

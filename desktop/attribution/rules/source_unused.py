"""A source on the ledger that the story does not use.

Often somebody whose answer was cut and should not have been; sometimes just a note.
Source: SPJ Code of Ethics (give subjects the chance to respond); the desk's own order.
"""

import re
from collections.abc import Iterable

from desktop.article.binding import settled
from desktop.article.ledger import Source, Terms
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    if not context.article.sources:
        return
    used = {one.source for one in context.quotations if one.source}
    body = context.article.body.casefold()
    words = set(re.findall(r"[^\W_]+", body))
    for number, source in enumerate(context.article.sources):
        if source.terms is Terms.OFF_RECORD or source.key in used:
            continue
        if f"@{source.key}".casefold() in body or _named(source, body, words):
            continue
        if any(one.at >= 0 for one in settled((source,), context.article.body)[0].statements):
            continue
        name = source.name or source.key
        message = tr("{name} is on the source list but not in the story.", name=name)
        yield Finding("sources", number, number, message, text=name)


def _named(source: Source, body: str, words: set[str]) -> bool:
    names = [name.casefold() for name in (source.name, *source.aliases) if name.strip()]
    return any(name in body or name.split()[-1] in words for name in names)


RULE = Rule(
    id="source-unused",
    severity=Severity.INFO,
    title=later("Source not used"),
    reason=later("Perhaps an answer was cut that the story owes somebody."),
    source=later("SPJ Code of Ethics"),
    check=_check,
)

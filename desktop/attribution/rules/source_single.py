"""A story that rests on a single independent source.

Two sources who have it from a third count as one. Source: BBC Editorial Guidelines,
section 3 (reluctance to rely on a single source); the two-source rule of most desks.
"""

from collections.abc import Iterable, Mapping

from desktop.article.ledger import Source
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rule import Context, Finding, Rule

_FEWEST_STATEMENTS = 3


def _check(context: Context) -> Iterable[Finding]:
    ledger = {source.key: source for source in context.article.sources}
    said = [one for one in context.quotations if one.speaker is not None]
    bound = [one for one in said if one.source in ledger]
    if len(bound) < _FEWEST_STATEMENTS or len(bound) < len(said):
        return
    roots = {_root(one.source, ledger) for one in bound if one.source}
    if len(roots) == 1 and bound[0].speaker is not None:
        root = ledger[roots.pop()]
        message = f"Everything here rests on one independent source: {root.name or root.key}."
        yield Finding("body", *bound[0].speaker, message)


def _root(key: str, ledger: Mapping[str, Source]) -> str:
    """Where a source has it from in the end; a circle ends where it began."""
    seen: set[str] = set()
    while key not in seen and ledger[key].via in ledger:
        seen.add(key)
        key = ledger[key].via
    return key


RULE = Rule(
    id="source-single",
    severity=Severity.WARN,
    title="Single source",
    reason="What rests on one source needs a second, independent one, or must say so.",
    source="BBC Editorial Guidelines, section 3",
    check=_check,
)

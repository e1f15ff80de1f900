"""A story that rests on a single independent source.

Two sources who have it from a third count as one. Source: BBC Editorial Guidelines,
section 3 (reluctance to rely on a single source); the two-source rule of most desks.
"""

from collections.abc import Iterable, Mapping

from desktop.article.ledger import Source
from desktop.attribution.diagnostic import Severity
from desktop.attribution.quotations import Quotation
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr

_FEWEST_STATEMENTS = 3


def _check(context: Context) -> Iterable[Finding]:
    ledger = {source.key: source for source in context.article.sources}
    roots: set[str] = set()
    said: list[tuple[int, Quotation]] = []
    for at, one in context.story.said():
        if one.speaker is None:
            continue
        said.append((at, one))
        if one.source not in ledger:
            return
        roots.add(_root(one.source, ledger))
        if len(roots) > 1:
            return
    if len(said) < _FEWEST_STATEMENTS:
        return
    at, one = said[0]
    if one.speaker is not None:
        root = ledger[roots.pop()]
        message = tr(
            "Everything here rests on one independent source: {name}.", name=root.name or root.key
        )
        yield Finding("body", at + one.speaker[0], at + one.speaker[1], message)


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
    title=later("Single source"),
    reason=later("What rests on one source needs a second, independent one, or must say so."),
    source=later("BBC Editorial Guidelines, section 3"),
    check=_check,
)

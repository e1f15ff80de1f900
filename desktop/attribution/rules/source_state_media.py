"""A state-controlled outlet cited without saying so.

Readers weigh a report differently when they know that a government ordered it. Source:
Reuters handbook and BBC Editorial Guidelines, section 3 (say who a source speaks for).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.reading import Name
from desktop.attribution.rule import Context, Finding, Passage, Placed, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    seen = set[str]()
    for _, placed in context.placed.gathered(RULE.id):
        outlets = cast("_Outlets", placed.gathered[RULE.id])
        for name in outlets.names:
            if name.text.lower() in seen:
                continue
            seen.add(name.text.lower())
            if not outlets.described:
                yield _finding(placed, name, context.language.state_run)


@dataclass(frozen=True, slots=True)
class _Outlets:
    """The state outlets that a paragraph names, and whether it says what they are."""

    names: tuple[Name, ...]
    described: bool


def _gather(passage: Passage) -> _Outlets | None:
    reading, language = passage.reading, passage.language
    outlets = language.state_outlets
    names = tuple(name for name in reading.names if name.text.lower() in outlets)
    if passage.field != "body" or not names:
        return None
    return _Outlets(names, not reading.tokens.vocabulary.isdisjoint(language.state_words))


def _finding(placed: Placed, name: Name, state_run: str) -> Finding:
    start, end = placed.start + name.start, placed.start + name.end
    edit = Edit("body", start, start, state_run)
    fixes = (Fix(tr("Say that it is state-run"), (edit,)),) if state_run else ()
    return Finding(
        "body", start, end, tr("{name} is run by a state: say so.", name=name.text), fixes
    )


RULE = Rule(
    id="source-state-media",
    severity=Severity.WARN,
    title=later("State outlet not described as such"),
    reason=later(
        "Readers weigh a report differently when they know that a government stands behind it."
    ),
    source=later("Reuters handbook; BBC Editorial Guidelines, section 3"),
    check=_check,
    gather=_gather,
)

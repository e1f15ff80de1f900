"""A state-controlled outlet cited without saying so.

Readers weigh a report differently when they know that a government ordered it. Source:
Reuters handbook and BBC Editorial Guidelines, section 3 (say who a source speaks for).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    language, seen = context.language, set[str]()
    for placed in context.placed:
        tokens, watched = placed.reading.tokens, placed.reading.watched
        if not watched or placed.field != "body" or watched.isdisjoint(language.state_outlets):
            continue
        described = not tokens.vocabulary.isdisjoint(language.state_words)
        for name in placed.reading.names:
            outlet = name.text.lower()
            if outlet not in language.state_outlets or outlet in seen:
                continue
            seen.add(outlet)
            if described:
                continue
            start, end = placed.start + name.start, placed.start + name.end
            edit = Edit("body", start, start, language.state_run)
            fixes = (Fix("Say that it is state-run", (edit,)),) if language.state_run else ()
            message = f"{name.text} is run by a state: say so."
            yield Finding("body", start, end, message, fixes)


RULE = Rule(
    id="source-state-media",
    severity=Severity.WARN,
    title="State outlet not described as such",
    reason="Readers weigh a report differently when they know that a government stands behind it.",
    source="Reuters handbook; BBC Editorial Guidelines, section 3",
    check=_check,
)

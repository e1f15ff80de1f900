"""A claim said to be unverified, but not by whom, or what was tried.

"Could not be verified" is an answer only with its subject: who tried, and how. Source:
BBC Editorial Guidelines, section 3; NPR Ethics Handbook (say how you know).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_phrases
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.translation import later, tr


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    for first, last in find_phrases(tokens, language.unverified_phrases):
        if last + 1 < len(tokens) and tokens.low[last + 1] in language.agents:
            continue
        start, end = tokens.start[first], tokens.end[last]
        fixes: tuple[Fix, ...] = ()
        if tokens.low[last] == "verified":
            edit = Edit(passage.field, end, end, " by {answer}")
            fixes = (Fix(tr("Say who tried…"), (edit,), prompt=tr("Who tried to verify it?")),)
        words = tokens.words(first, last)
        yield Finding(
            passage.field, start, end, tr("“{words}”: who tried, and how?", words=words), fixes
        )


RULE = Rule(
    id="claim-unverified",
    severity=Severity.INFO,
    title=later("Unverified, but by whom?"),
    reason=later("Readers can weigh a failed check only if they know who tried and what."),
    source=later("BBC Editorial Guidelines, section 3; NPR Ethics Handbook"),
    passage=_check,
)

"""A claim said to be unverified, but not by whom, or what was tried.

"Could not be verified" is an answer only with its subject: who tried, and how. Source:
BBC Editorial Guidelines, section 3; NPR Ethics Handbook (say how you know).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_phrases
from desktop.attribution.rule import Finding, Passage, Rule


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    for first, last in find_phrases(tokens, language.unverified_phrases):
        if last + 1 < len(tokens) and tokens.low[last + 1] in language.agents:
            continue
        start, end = tokens.start[first], tokens.end[last]
        fixes: tuple[Fix, ...] = ()
        if tokens.low[last] == "verified":
            edit = Edit(passage.field, end, end, " by {answer}")
            fixes = (Fix("Say who tried…", (edit,), prompt="Who tried to verify it?"),)
        words = tokens.words(first, last)
        yield Finding(passage.field, start, end, f"“{words}”: who tried, and how?", fixes)


RULE = Rule(
    id="claim-unverified",
    severity=Severity.INFO,
    title="Unverified, but by whom?",
    reason="Readers can weigh a failed check only if they know who tried and what.",
    source="BBC Editorial Guidelines, section 3; NPR Ethics Handbook",
    passage=_check,
)

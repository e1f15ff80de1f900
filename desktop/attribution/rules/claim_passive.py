"""Claims in the passive that hide who said it: "it was said", "it emerged".

The passive drops the one thing the reader needs: who. Source: AP, Statement of News
Values (attribute what was not witnessed); NPR Ethics Handbook.
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_phrases
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.translation import later, tr


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    for first, last in find_phrases(tokens, language.passive_phrases):
        if last + 1 < len(tokens) and tokens.low[last + 1] in language.agents:
            continue
        start, end = tokens.start[first], tokens.end[last]
        if tokens.sentence_of(first) in passage.reading.attributed:
            continue
        words = tokens.words(first, last)
        fixes: tuple[Fix, ...] = ()
        if tokens.low[first] == "it":
            following = tokens.low[last + 1] if last + 1 < len(tokens) else ""
            active = "{answer} said" if following == "that" else "{answer} said that"
            fixes = (
                Fix(
                    tr("Say who…"),
                    (Edit(passage.field, start, end, active),),
                    prompt=tr("Who said it?"),
                ),
            )
        yield Finding(passage.field, start, end, tr("“{words}”: by whom?", words=words), fixes)


RULE = Rule(
    id="claim-passive",
    severity=Severity.WARN,
    title=later("Nobody says it"),
    reason=later(
        "The passive hides who said or believes it, which is what readers need to judge it."
    ),
    source=later("AP, Statement of News Values; NPR Ethics Handbook"),
    passage=_check,
)

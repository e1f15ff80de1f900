"""An unnamed source without a reason and an editor's approval on record.

Anonymity is given for a reason, to a source whose name an editor knows; both are
written down before publication. Source: AP rules on anonymous sources; The New York
Times (an editor approves each); NPR Ethics Handbook.
"""

from collections.abc import Iterable

from desktop.article.ledger import Terms
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rule import Context, Finding, Rule

_UNNAMED = {Terms.BACKGROUND, Terms.NOT_FOR_ATTRIBUTION}


def _check(context: Context) -> Iterable[Finding]:
    for number, source in enumerate(context.article.sources):
        if source.terms not in _UNNAMED:
            continue
        missing = [
            what
            for what, given in (
                ("the reason", source.reason.strip()),
                ("the editor who approved it", source.approved_by.strip()),
            )
            if not given
        ]
        if missing:
            message = f"Source {source.key} stays unnamed: {' and '.join(missing)} must be noted."
            yield Finding("sources", number, number, message, text=source.key)


RULE = Rule(
    id="source-unnamed",
    severity=Severity.BLOCK,
    title="Unnamed source without approval",
    reason="An unnamed source needs a reason, and an editor who knows the name and agreed.",
    source="AP rules on anonymous sources; The New York Times",
    check=_check,
)

"""An article without a byline, where the desk asks for one.

Readers are owed the name of whoever answers for the story. Source: SPJ Code of Ethics (be
accountable); whether it is asked for is the desk's choice (`required` or `wanted`).
"""

from collections.abc import Iterable

from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import missing
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later


def _check(context: Context) -> Iterable[Finding]:
    asked = "byline" in (*context.policy.required, *context.policy.wanted)
    return missing(context.article, ["byline"] if asked else [])


RULE = Rule(
    id="byline-missing",
    severity=Severity.WARN,
    title=later("Byline missing"),
    reason=later("A missing byline hides who answers for the story."),
    source=later("SPJ Code of Ethics; the desk's policy"),
    check=_check,
)

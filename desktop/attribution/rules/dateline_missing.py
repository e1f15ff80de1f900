"""An article without a dateline, where the desk asks for one.

The dateline tells where the reporting was done. Source: the desk (`required` or `wanted`).
"""

from collections.abc import Iterable

from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import missing
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later


def _check(context: Context) -> Iterable[Finding]:
    asked = "dateline" in (*context.policy.required, *context.policy.wanted)
    return missing(context.article, ["dateline"] if asked else [])


RULE = Rule(
    id="dateline-missing",
    severity=Severity.WARN,
    title=later("Dateline missing"),
    reason=later("Without a dateline readers cannot tell where the reporting was done."),
    source=later("The desk's policy"),
    check=_check,
)

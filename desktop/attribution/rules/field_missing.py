"""A field without which the desk does not publish.

What a desk cannot do without is its policy's choice (`required`). Source: the desk.
"""

from collections.abc import Iterable

from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import missing
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    return missing(context.article, context.policy.required)


RULE = Rule(
    id="field-missing",
    severity=Severity.BLOCK,
    title="Field missing",
    reason="The desk does not publish an article without it.",
    source="The desk's policy",
    check=_check,
)

"""A field the desk wants filled in before an article goes out.

A missing byline hides who answers for the story; a missing section puts it nowhere.
Which fields these are is the policy's choice (`wanted`). Source: SPJ Code of Ethics
(be accountable); the desk.
"""

from collections.abc import Iterable

from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import missing
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    wanted = [field for field in context.policy.wanted if field not in context.policy.required]
    return missing(context.article, wanted)


RULE = Rule(
    id="field-wanted",
    severity=Severity.WARN,
    title="Field not filled in",
    reason="The desk wants this filled in before an article goes out.",
    source="The desk's policy",
    check=_check,
)

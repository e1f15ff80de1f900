"""A field that the desk asks for and that is empty.

What a desk cannot do without is its policy's choice (`required`); what it only wants filled in
(`wanted`) warns. Byline and dateline have rules of their own. Source: the desk.
"""

from collections.abc import Iterable
from dataclasses import replace

from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import missing
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later

_OWN_RULE = ("byline", "dateline")


def _check(context: Context) -> Iterable[Finding]:
    policy = context.policy
    required = [field for field in policy.required if field not in _OWN_RULE]
    yield from missing(context.article, required)
    wanted = [field for field in policy.wanted if field not in (*policy.required, *_OWN_RULE)]
    for finding in missing(context.article, wanted):
        yield replace(finding, at_most=Severity.WARN)


RULE = Rule(
    id="field-missing",
    severity=Severity.BLOCK,
    title=later("Field missing"),
    reason=later("The desk asks for it before an article goes out."),
    source=later("The desk's policy"),
    check=_check,
)

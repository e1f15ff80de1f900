"""A field longer than its place on the page.

Search engines and social cards cut headlines and standfirsts off; the limits are the
desk's (`longest`). Source: the desk.
"""

from collections.abc import Iterable

from desktop.article.model import text_of
from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import title_of
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, number, trn


def _check(context: Context) -> Iterable[Finding]:
    for field, longest in context.policy.longest.items():
        text = text_of(context.article, field)
        if len(text) > longest:
            over = len(text) - longest
            message = trn(
                "The {field} is {count} character too long (at most {longest}).",
                "The {field} is {count} characters too long (at most {longest}).",
                over,
                field=title_of(field),
                longest=number(longest),
            )
            yield Finding(field, longest, len(text), message)


RULE = Rule(
    id="field-length",
    severity=Severity.WARN,
    title=later("Field too long"),
    reason=later("Search results, cards and front pages cut it off."),
    source=later("The desk's policy"),
    check=_check,
)

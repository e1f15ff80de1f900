"""A field longer than its place on the page.

Search engines and social cards cut headlines and standfirsts off; the limits are the
desk's (`longest`). Source: the desk.
"""

from collections.abc import Iterable

from desktop.article.model import text_of
from desktop.attribution.diagnostic import Severity
from desktop.attribution.fields import title_of
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    for field, longest in context.policy.longest.items():
        text = text_of(context.article, field)
        if len(text) > longest:
            over = len(text) - longest
            yield Finding(
                field,
                longest,
                len(text),
                f"The {title_of(field)} is {over} character{'s' if over > 1 else ''} too long "
                f"(at most {longest}).",
            )


RULE = Rule(
    id="field-length",
    severity=Severity.WARN,
    title="Field too long",
    reason="Search results, cards and front pages cut it off.",
    source="The desk's policy",
    check=_check,
)

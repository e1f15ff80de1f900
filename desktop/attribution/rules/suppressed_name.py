"""A name that must not be published: a court's order, a minor, a complainant.

The list is the desk's (`[[suppressed]]` in its policy), each entry with a reason, a
place and an end. Source: contempt and reporting-restriction law; IPSO Editors' Code,
clauses 6, 7 and 11; SPJ Code of Ethics (minimise harm).
"""

import re
from collections.abc import Iterable

from desktop.article.model import TEXT_FIELDS, text_of
from desktop.attribution.diagnostic import Severity
from desktop.attribution.policy import Suppressed
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr

_WORD = re.compile(r"[^\W_]+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _check(context: Context) -> Iterable[Finding]:
    for entry in context.policy.suppressed:
        if _over(entry, context.article.date):
            continue
        pattern = _pattern(entry.name)
        reason = entry.reason or tr("the desk’s list")
        message = (
            tr(
                "This name must not be published ({place}): {reason}.",
                place=entry.jurisdiction,
                reason=reason,
            )
            if entry.jurisdiction
            else tr("This name must not be published: {reason}.", reason=reason)
        )
        for field in TEXT_FIELDS:
            for found in pattern.finditer(text_of(context.article, field)):
                yield Finding(field, *found.span(), message)
        for number, correction in enumerate(context.article.corrections):
            for found in pattern.finditer(f"{correction.note}\n{correction.date}"):
                yield Finding("corrections", number, number, message, text=found[0])


def _over(entry: Suppressed, date: str) -> bool:
    """Whether the article is dated after the order's last day; undated articles are not."""
    today = _DATE.match(date)
    return bool(entry.until) and today is not None and today[0] > entry.until


def _pattern(name: str) -> re.Pattern[str]:
    """The name in any case, its words however joined, with an ending such as 's."""
    joined = r"[\W_]{1,3}".join(map(re.escape, _WORD.findall(name)))
    return re.compile(rf"(?<![^\W_]){joined}(?:['’]?s|['’])?(?![^\W_])", re.IGNORECASE)


RULE = Rule(
    id="suppressed-name",
    severity=Severity.BLOCK,
    title=later("Name that must not be published"),
    reason=later(
        "A court or the desk has ruled that this name stays out; publishing it does harm."
    ),
    source=later("Reporting restrictions; IPSO Editors' Code, clauses 6, 7 and 11"),
    check=_check,
    overridable=False,
)

"""A speaker who could be either of two people in the story.

Where two people share a surname, the surname alone tells nobody which of them spoke.
Source: AP Stylebook (use both names where surnames are shared); SPJ Code of Ethics.
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Quotation, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr

_MOST_SHOWN = 3


def _check(context: Context) -> Iterable[Finding]:
    seen: set[str] = set()
    for at, relative in context.sifted(RULE.id):
        one, name = moved(relative, at), relative.speaker_name
        if one.speaker is None or not name or name in seen:
            continue
        people = context.story.cast.namesakes(name)
        if len(people) < 2:
            continue
        seen.add(name)
        start, end = one.speaker[1] - len(name), one.speaker[1]
        names = [person.name for person in people]
        fixes = tuple(
            Fix(tr("Write {name}", name=full), (Edit("body", start, end, full),))
            for full in names[:_MOST_SHOWN]
        )
        message = tr("Which {name}: {names}?", name=name, names=tr(" or ").join(names))
        yield Finding("body", one.speaker[0], one.speaker[1], message, fixes)


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    """Those whose speaker is called by one name only and not on the ledger."""
    for one in quoted.quotations:
        name = one.speaker_name
        if one.speaker is None or not name or " " in name or one.source is not None:
            continue
        if one.speaker_text.endswith(name):
            yield one


RULE = Rule(
    id="quote-ambiguous-speaker",
    severity=Severity.WARN,
    title=later("Speaker could be two people"),
    reason=later("A surname that two people share does not tell readers which of them spoke."),
    source=later("AP Stylebook; SPJ Code of Ethics"),
    check=_check,
    sift=_sift,
)

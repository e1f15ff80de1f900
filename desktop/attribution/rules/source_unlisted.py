"""A speaker who is not on the source ledger.

The ledger is what an editor, a fact-checker or a lawyer goes by afterwards: who said
it, when, on which terms. Source: BBC Editorial Guidelines, section 3 (keep accurate
notes of who said what); SPJ Code of Ethics (identify sources clearly).
"""

from collections.abc import Iterable

from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.ledger_entry import entry_for
from desktop.attribution.quotations import Quotation, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    keys = {source.key for source in context.article.sources}
    for at, relative in context.firsts(RULE.id):
        one = moved(relative, at)
        entry = entry_for(context.article.body, one, context.language, keys)
        keys.add(entry.key)
        if one.speaker is not None:
            add = tr("Add {name} to the sources", name=entry.name)
            yield Finding(
                "body",
                one.speaker[0],
                one.speaker[1],
                tr("{name} is not on the source list.", name=entry.name),
                (Fix(add, source=entry, quoting=True),),
            )


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    for one in quoted.quotations:
        if one.speaker_name and one.speaker is not None and one.source is None:
            yield one


RULE = Rule(
    id="source-unlisted",
    severity=Severity.WARN,
    title=later("Speaker without a source entry"),
    reason=later(
        "Editors and lawyers go by the source list later: who said it, and on which terms."
    ),
    source=later("BBC Editorial Guidelines, section 3; SPJ Code of Ethics"),
    check=_check,
    sift=_sift,
    by_speaker=True,
)

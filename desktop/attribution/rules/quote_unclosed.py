"""An opening quotation mark without its closing one.

From there on nobody can tell what is quoted and what is the paper's own. Where a
quotation runs over several paragraphs each of them opens again and only the last
closes: that is no mistake. Source: the convention of every English style guide,
among them the Reuters handbook on quotation marks.
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Quotation, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr

_CLOSING = {"“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "‚": "‘", "‹": "›", "›": "‹"}


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    for at, relative in context.sifted(RULE.id):
        one = moved(relative, at)
        start = one.outer[0]
        mark = body[start]
        end = start + len(body[start : one.end].split(maxsplit=1)[0])
        close = Fix(
            tr("Close it at the end of the paragraph"),
            (Edit("body", one.end, one.end, _CLOSING.get(mark, mark)),),
        )
        remove = Fix(tr("Remove the mark"), (Edit("body", start, start + 1, ""),))
        yield Finding("body", start, end, tr("This quotation is never closed."), (close, remove))


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    return (one for one in quoted.quotations if not one.closed)


RULE = Rule(
    id="quote-unclosed",
    severity=Severity.BLOCK,
    title=later("Quotation left open"),
    reason=later("Without the closing mark nobody can tell where the quoted words end."),
    source=later("Reuters handbook, quotation marks"),
    check=_check,
    sift=_sift,
)

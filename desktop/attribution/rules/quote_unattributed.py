"""A quotation that nobody says.

Readers must be able to tell whose words they read without going back; a quotation
with its speaker cut out in editing is the commonest way to print somebody's opinion
as fact. Source: AP, Statement of News Values (attribution goes with the quote);
SPJ Code of Ethics (identify sources clearly).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Form, Quotation, Type, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr

_SHORTEST = 4


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    shortest = context.option("quote-unattributed", "words", _SHORTEST)
    for at, relative in context.sifted(RULE.id):
        one = moved(relative, at)
        words = body[one.start : one.end].split()
        if len(words) >= shortest:
            opening = " ".join(words[:6]) + ("…" if len(words) > 6 else "")
            yield Finding(
                "body",
                one.outer[0],
                one.outer[1],
                tr("Who said “{opening}”?", opening=opening),
                _fixes(body, one, context.language.said_by),
            )


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    for one in quoted.quotations:
        whole = one.form is Form.QUOTATION and one.type is Type.DIRECT and one.closed
        if whole and one.speaker is None and one.source is None:
            yield one


def _fixes(body: str, one: Quotation, said_by: str) -> tuple[Fix, ...]:
    edit = attribution(body, one, said_by)
    return (Fix(tr("Add the speaker…"), (edit,), prompt=tr("Who said it?")),)


def attribution(body: str, one: Quotation, said_by: str) -> Edit:
    """Puts " said Ann" behind a quotation, with the marks that this asks for."""
    closing = body[one.end : one.outer[1]]
    after = body[one.outer[1] : one.outer[1] + 2]
    last = body[one.end - 1 : one.end]
    # German sets the comma behind the closing mark, and its phrase begins with it.
    comma = "" if said_by.startswith(",") else ","
    if last == "." and not after.strip(" \n").islower():
        return Edit("body", one.end - 1, one.outer[1], f"{comma}{closing}{said_by}.")
    ends = not after.strip() or (last == "," and after.strip()[:1].isupper())
    if last in {"?", "!", ","} and ends:
        return Edit("body", one.outer[1], one.outer[1], f"{said_by}.")
    if after[:1] in {".", ",", ";"}:
        return Edit("body", one.outer[1], one.outer[1], comma + said_by)
    comma = "" if last == "," else comma
    return Edit("body", one.outer[1], one.outer[1], f"{comma}{said_by},")


RULE = Rule(
    id="quote-unattributed",
    severity=Severity.BLOCK,
    title=later("Quotation without a speaker"),
    reason=later(
        "Readers must know whose words these are, in the same sentence or the one beside it."
    ),
    source=later("AP, Statement of News Values; SPJ Code of Ethics"),
    check=_check,
    sift=_sift,
)

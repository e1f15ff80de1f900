"""A quotation whose speaker only the words in front tell.

"Ann Dow said the pier was safe. “Nobody warned us.”" reads as Dow's words, and may be: but that
is also what is left where somebody else's name has been cut out behind them. Nobody but the
writer knows, so the desk is told, mildly; a speaker or a key behind the quotation settles it.
Source: AP, Statement of News Values (attribution goes with the quote).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.quotations import Form, Quotation, Type, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.attribution.rules.quote_unattributed import attribution
from desktop.translation import later, tr

_SHORTEST = 4


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    shortest = context.option("quote-carried", "words", _SHORTEST)
    for at, relative in context.sifted(RULE.id):
        one = moved(relative, at)
        if len(body[one.start : one.end].split()) >= shortest:
            name = one.speaker_name or one.speaker_text
            message = tr("Only the words in front tell that {name} is speaking.", name=name)
            yield Finding("body", *one.outer, message, tuple(_fixes(body, one, context.language)))


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    for one in quoted.quotations:
        if one.carried and one.form is Form.QUOTATION and one.type is Type.DIRECT:
            yield one


def _fixes(body: str, one: Quotation, language: Language) -> Iterable[Fix]:
    name = one.speaker_name or one.speaker_text
    if one.source is not None:
        end = one.outer[1]
        key = Edit("body", end, end, f" [@{one.source}]")
        yield Fix(tr("Confirm that it is {name}", name=name), (key,))
    if name.lower() not in language.pronouns:
        said = language.said_by.replace("{answer}", name)
        yield Fix(tr("Say so behind it"), (attribution(body, one, said),))


RULE = Rule(
    id="quote-carried",
    severity=Severity.INFO,
    title=later("Speaker taken from before"),
    reason=later(
        "It reads as theirs, and so would anybody's words whose attribution has been cut out."
    ),
    source=later("AP, Statement of News Values"),
    check=_check,
    sift=_sift,
)

"""Another speaker's words follow in the same paragraph without a sign.

Two quotations side by side read as one person's words until the second "said" comes
too late. A new speaker starts a new paragraph or is named first. Source: AP
Stylebook on quotations in the news (a new paragraph for each speaker).
"""

from collections.abc import Iterable
from itertools import pairwise

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Form, Quotation, Type, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    for at, relative in context.sifted(RULE.id):
        two = moved(relative, at)
        one = next(filter(_direct, context.story.before(two.start)), None)
        if one is None or not _switches(one, two, context.article.body):
            continue
        start = two.outer[0]
        part = Fix(tr("Start a new paragraph"), (Edit("body", start, start, "\n\n"),))
        message = tr(
            "From here {name} speaks, but readers learn it only afterwards.", name=two.speaker_name
        )
        yield Finding("body", *two.outer, message, (part,))


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    """The second one of each such pair; the first one may end here and have begun further up."""
    direct = [one for one in quoted.quotations if _direct(one)]
    if not quoted.head:
        yield from direct[:1]
    for one, two in pairwise(direct):
        if _switches(one, two, quoted.reading.text):
            yield two


def _direct(one: Quotation) -> bool:
    return one.type is Type.DIRECT and one.form is Form.QUOTATION and one.speaker is not None


def _switches(one: Quotation, two: Quotation, text: str) -> bool:
    """Whether somebody else speaks in the second, named behind it, and nobody is in between."""
    named = one.speaker_name is not None and two.speaker_name is not None
    if not named or one.speaker_name == two.speaker_name:
        return False
    between = text[one.outer[1] : two.outer[0]]
    behind = two.speaker is not None and two.speaker[0] >= two.outer[1]
    return behind and "\n\n" not in between and not _names(between, one)


def _names(between: str, one: Quotation) -> bool:
    """Whether more stands between the two than blanks and who said the first."""
    left = between.replace(one.speaker_text, "").split()
    return len(left) > 2


RULE = Rule(
    id="quote-speaker-switch",
    severity=Severity.WARN,
    title=later("Speaker changes without a sign"),
    reason=later("Readers take words side by side for one person's: name the new speaker first."),
    source=later("AP Stylebook, quotations in the news"),
    check=_check,
    sift=_sift,
)

"""Another speaker's words follow in the same paragraph without a sign.

Two quotations side by side read as one person's words until the second "said" comes
too late. A new speaker starts a new paragraph or is named first. Source: AP
Stylebook on quotations in the news (a new paragraph for each speaker).
"""

from collections.abc import Iterable
from itertools import pairwise

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Form, Quotation, Type
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    direct = [
        one
        for one in context.quotations
        if one.type is Type.DIRECT and one.form is Form.QUOTATION and one.speaker is not None
    ]
    for one, two in pairwise(direct):
        if not _switches(one, two) or two.speaker is None:
            continue
        between = body[one.outer[1] : two.outer[0]]
        # The second one's speaker stands behind it, the first one's (if at all) between.
        behind = two.speaker[0] >= two.outer[1]
        if behind and "\n\n" not in between and not _names(between, one):
            at = two.outer[0]
            part = Fix("Start a new paragraph", (Edit("body", at, at, "\n\n"),))
            message = f"From here {two.speaker_name} speaks, but readers learn it only afterwards."
            yield Finding("body", two.outer[0], two.outer[1], message, (part,))


def _switches(one: Quotation, two: Quotation) -> bool:
    return (
        one.speaker_name is not None
        and two.speaker_name is not None
        and one.speaker_name != two.speaker_name
    )


def _names(between: str, one: Quotation) -> bool:
    """Whether more stands between the two than blanks and who said the first."""
    left = between.replace(one.speaker_text, "").split()
    return len(left) > 2


RULE = Rule(
    id="quote-speaker-switch",
    severity=Severity.WARN,
    title="Speaker changes without a sign",
    reason="Readers take words side by side for one person's: name the new speaker first.",
    source="AP Stylebook, quotations in the news",
    check=_check,
)

"""A picture without a credit.

The photographer has a right to it, most licences demand it, and readers use it to
judge the picture. Source: Berne Convention, article 6bis; NPPA Code of Ethics.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop.article.figure import Figure, written
from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr

_REMOTE = re.compile("[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def _check(context: Context) -> Iterable[Finding]:
    picture = context.article.picture
    if picture.file and not picture.credit.strip():
        credit = Fix(
            tr("Add the credit…"),
            (Edit("picture.credit", 0, len(picture.credit), "{answer}"),),
            prompt=tr("Who took the picture?"),
        )
        yield Finding(
            "picture.credit",
            0,
            len(picture.credit),
            tr("The lead picture has no credit."),
            (credit,),
        )
    for figure in context.figures:
        picture = figure.picture
        # What is shown from elsewhere is credited by its address.
        if not picture.credit and not picture.decorative and not _REMOTE.match(picture.file):
            yield _uncredited(figure)


def _uncredited(figure: Figure) -> Finding:
    """Milder than for the lead picture: the caption may say it in words of its own."""
    named = written(replace(figure.picture, credit="{answer}"), figure.rest)
    credit = Fix(
        tr("Add the credit…"),
        (Edit("body", figure.start, figure.end, named),),
        prompt=tr("Who took the picture?"),
    )
    message = tr("This picture has no credit: its caption ends with © and who took it.")
    return Finding("body", figure.start, figure.end, message, (credit,), at_most=Severity.WARN)


RULE = Rule(
    id="image-credit",
    severity=Severity.BLOCK,
    title=later("Picture without a credit"),
    reason=later(
        "The photographer has a right to be named, and readers to know where it comes from."
    ),
    source=later("Berne Convention, article 6bis; NPPA Code of Ethics"),
    check=_check,
)

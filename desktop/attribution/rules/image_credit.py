"""A picture without a credit.

The photographer has a right to it, most licences demand it, and readers use it to
judge the picture. Source: Berne Convention, article 6bis; NPPA Code of Ethics.
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    picture = context.article.picture
    if picture.file and not picture.credit.strip():
        credit = Fix(
            "Add the credit…",
            (Edit("picture.credit", 0, len(picture.credit), "{answer}"),),
            prompt="Who took the picture?",
        )
        yield Finding(
            "picture.credit", 0, len(picture.credit), "The lead picture has no credit.", (credit,)
        )


RULE = Rule(
    id="image-credit",
    severity=Severity.BLOCK,
    title="Picture without a credit",
    reason="The photographer has a right to be named, and readers to know where it comes from.",
    source="Berne Convention, article 6bis; NPPA Code of Ethics",
    check=_check,
)

"""A picture without a licence.

Without a note of what the desk may do with a picture, somebody will use it again and
be billed. Source: the licences themselves (Creative Commons, agency terms).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    picture = context.article.picture
    if picture.file and not picture.licence.strip():
        end = len(picture.licence)
        note = Fix(
            tr("Note the licence…"),
            (Edit("picture.licence", 0, end, "{answer}"),),
            prompt=tr("On what terms may the desk use it?"),
        )
        yield Finding(
            "picture.licence", 0, end, tr("The lead picture has no licence noted."), (note,)
        )


RULE = Rule(
    id="image-licence",
    severity=Severity.BLOCK,
    title=later("Picture without a licence"),
    reason=later(
        "Without the terms noted, somebody will use the picture where it may not be used."
    ),
    source=later("The terms of picture agencies and Creative Commons"),
    check=_check,
)

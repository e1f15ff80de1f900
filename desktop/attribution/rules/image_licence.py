"""A picture without a licence.

Without a note of what the desk may do with a picture, somebody will use it again and
be billed. Source: the licences themselves (Creative Commons, agency terms).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule


def _check(context: Context) -> Iterable[Finding]:
    picture = context.article.picture
    if picture.file and not picture.licence.strip():
        end = len(picture.licence)
        note = Fix(
            "Note the licence…",
            (Edit("picture.licence", 0, end, "{answer}"),),
            prompt="On what terms may the desk use it?",
        )
        yield Finding("picture.licence", 0, end, "The lead picture has no licence noted.", (note,))


RULE = Rule(
    id="image-licence",
    severity=Severity.BLOCK,
    title="Picture without a licence",
    reason="Without the terms noted, somebody will use the picture where it may not be used.",
    source="The terms of picture agencies and Creative Commons",
    check=_check,
)

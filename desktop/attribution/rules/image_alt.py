"""A picture without a description for those who cannot see it.

Screen readers read the alternative text aloud; without it a blind reader gets a file
name. A picture that says nothing may be marked as decorative. Source: WCAG 2.2,
success criterion 1.1.1 (non-text content).
"""

from collections.abc import Iterable
from dataclasses import replace

from desktop.article.figure import Figure, written
from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    picture = context.article.picture
    if picture.file and not picture.alt.strip() and not picture.decorative:
        describe = Fix(
            tr("Describe the picture…"),
            (Edit("picture.alt", 0, len(picture.alt), "{answer}"),),
            prompt=tr("What does the picture show?"),
        )
        message = tr("The lead picture has no description.")
        yield Finding("picture.alt", 0, len(picture.alt), message, (describe,))
    for figure in context.figures:
        if not figure.picture.alt and not figure.picture.decorative:
            yield _undescribed(figure, context.article.body)


def _undescribed(figure: Figure, body: str) -> Finding:
    end = body.index("]", figure.start) + 1
    describe = Fix(
        tr("Describe the picture…"),
        (Edit("body", figure.start, end, "![{answer}]"),),
        prompt=tr("What does the picture show?"),
    )
    bare = written(replace(figure.picture, decorative=True), figure.rest)
    decorative = Fix(
        tr("It is decorative and says nothing"), (Edit("body", figure.start, figure.end, bare),)
    )
    message = tr("This picture has no description.")
    return Finding("body", figure.start, end, message, (describe, decorative))


RULE = Rule(
    id="image-alt",
    severity=Severity.BLOCK,
    title=later("Picture without a description"),
    reason=later("Readers who cannot see the picture hear its description instead."),
    source="WCAG 2.2, 1.1.1",
    check=_check,
)

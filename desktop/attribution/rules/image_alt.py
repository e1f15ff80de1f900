"""A picture without a description for those who cannot see it.

Screen readers read the alternative text aloud; without it a blind reader gets a file
name. A picture that says nothing may be marked as decorative. Source: WCAG 2.2,
success criterion 1.1.1 (non-text content).
"""

import re
from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.rule import Context, Finding, Rule

_EMPTY = re.compile(r"!\[[ \t]*\](?=\([^()\s])")


def _check(context: Context) -> Iterable[Finding]:
    picture = context.article.picture
    if picture.file and not picture.alt.strip() and not picture.decorative:
        describe = Fix(
            "Describe the picture…",
            (Edit("picture.alt", 0, len(picture.alt), "{answer}"),),
            prompt="What does the picture show?",
        )
        message = "The lead picture has no description."
        yield Finding("picture.alt", 0, len(picture.alt), message, (describe,))
    for found in _EMPTY.finditer(context.article.body):
        describe = Fix(
            "Describe the picture…",
            (Edit("body", found.start(), found.end(), "![{answer}]"),),
            prompt="What does the picture show?",
        )
        message = "This picture has no description."
        yield Finding("body", found.start(), found.end(), message, (describe,))


RULE = Rule(
    id="image-alt",
    severity=Severity.BLOCK,
    title="Picture without a description",
    reason="Readers who cannot see the picture hear its description instead.",
    source="WCAG 2.2, 1.1.1",
    check=_check,
)

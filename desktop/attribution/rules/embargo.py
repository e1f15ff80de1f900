"""An embargo that cannot be read, and therefore holds the article back for good.

Under an embargo nothing leaves before the hour. Whether the hour has come takes a clock, which
this part of the program does not have: the gate asks that at publication, under the same name.
What can be told without one is whether an hour and its zone are written at all. Source: the
agreement under which embargoed material is given; AP and Reuters honour it to the minute.
"""

from collections.abc import Iterable

from desktop.article.embargo import EmbargoError, read
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later


def _check(context: Context) -> Iterable[Finding]:
    written = context.article.embargo
    try:
        read(written)
    except EmbargoError as error:
        yield Finding("embargo", 0, len(written), str(error))


RULE = Rule(
    id="embargo",
    severity=Severity.BLOCK,
    title=later("Embargo"),
    reason=later(
        "Nothing leaves before the hour that was promised, or while nobody can tell which."
    ),
    source=later("the agreement under which it was given; AP and Reuters practice"),
    check=_check,
    overridable=False,
)

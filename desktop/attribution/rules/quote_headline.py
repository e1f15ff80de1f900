"""Words quoted in the headline that nobody says in the story.

Marks in a headline promise that these very words were said; tightening them to fit
the column is misquoting in the largest type. Source: Reuters handbook (quotations in
headlines are verbatim); BBC Editorial Guidelines, section 3 (accuracy).
"""

import re
from collections.abc import Iterable
from itertools import takewhile

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.fields import title_of
from desktop.attribution.rule import Context, Finding, Placed, Rule
from desktop.translation import later, tr

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def _check(context: Context) -> Iterable[Finding]:
    above = [
        placed
        for placed in takewhile(lambda one: one.field != "body", context.placed)
        if placed.field in {"headline", "standfirst"} and placed.reading.stretches
    ]
    if not above or not context.article.body.strip():
        return
    said = [
        _plain(placed.reading.text[stretch.start : stretch.end])
        for placed in context.placed
        if placed.field == "body"
        for stretch in placed.reading.stretches
    ]
    for placed in above:
        yield from _unsaid(placed, said)


def _unsaid(placed: Placed, said: list[str]) -> Iterable[Finding]:
    text = placed.reading.text
    for stretch in placed.reading.stretches:
        words = text[stretch.start : stretch.end]
        wanted = _plain(words)
        if stretch.depth or not stretch.closed or not wanted.strip():
            continue
        if any(wanted in one for one in said):
            continue
        start, end = placed.start + stretch.outer_start, placed.start + stretch.outer_end
        remove = Fix(
            tr("Remove the quotation marks"),
            (Edit(placed.field, start, end, words),),
        )
        yield Finding(
            placed.field,
            start,
            end,
            tr(
                "The {field} quotes “{words}”, but nobody says it word for word in the story.",
                field=title_of(placed.field),
                words=words,
            ),
            (remove,),
        )


def _plain(text: str) -> str:
    """The words alone, between blanks, so that one quotation can be sought in another."""
    words = " ".join(found.replace("’", "'").casefold() for found in _WORD.findall(text))
    return f" {words} "


RULE = Rule(
    id="quote-headline",
    severity=Severity.BLOCK,
    title=later("Headline quotes what nobody says"),
    reason=later(
        "Quotation marks in a headline promise the exact words; they must stand in the story."
    ),
    source=later("Reuters handbook; BBC Editorial Guidelines, section 3"),
    check=_check,
)

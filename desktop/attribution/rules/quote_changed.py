"""A verified quotation that was edited after somebody had verified it.

The mark says that these words were compared with a recording, a transcript or a letter;
one word tidied up afterwards, by the writer or by the desk, and the paper vouches for what
nobody said. A passage that went altogether is no finding, unless the story has a quotation
much like it: an edit in another program looks like that.
Source: Reuters handbook (the words of a quotation are not changed); AP, Statement of News
Values (quotations are not altered, not even to correct grammar).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from desktop.article.binding import State, bind, settled, state_of, verify
from desktop.article.difference import changes
from desktop.article.ledger import Source, Statement
from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Type
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr

# From this share of equal words on, a quotation is taken for an edited form of another.
ALIKE = 0.6
_SHORTEST = 4


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    sources = settled(context.article.sources, body)
    stretches = [(one.at, one.at + one.length) for source in sources for one in source.statements]
    for source in sources:
        for number, statement in enumerate(source.statements):
            if not statement.verified:
                continue
            found: Statement | None = None
            if state_of(statement) is State.CHANGED:
                found = statement
            elif state_of(statement) is State.BROKEN:
                found = _alike(context, statement, stretches)
            if found is not None:
                yield _finding(source, number, found)


def _alike(context: Context, lost: Statement, taken: list[tuple[int, int]]) -> Statement | None:
    """A lost statement, bound to the quotation that reads most like it."""
    body, words = context.article.body, lost.words.split()
    if len(words) < _SHORTEST:
        return None
    best, place = ALIKE, None
    for one in context.quotations:
        if one.type is Type.INDIRECT or any(s < one.end and e > one.start for s, e in taken):
            continue
        matcher = SequenceMatcher(None, words, body[one.start : one.end].split(), False)
        if matcher.real_quick_ratio() > best and (ratio := matcher.ratio()) > best:
            best, place = ratio, (one.start, one.end)
    if place is None:
        return None
    now = bind(lost, body, *place)
    return replace(now, words=lost.words, now=now.words) if now.words != lost.words else None


def _finding(source: Source, number: int, statement: Statement) -> Finding:
    start, end = statement.at, statement.at + statement.length
    again = list(source.statements)
    again[number] = verify(statement, verified=True)
    fixes = (
        Fix(tr("Restore the verified words"), (Edit("body", start, end, statement.words),)),
        Fix(tr("Verify as it reads now"), source=replace(source, statements=tuple(again))),
    )
    return Finding("body", start, end, _what(statement), fixes)


def _what(statement: Statement) -> str:
    """The difference in a sentence."""
    old, new = statement.words, statement.now
    was, now = next(_differences(old, new))
    if not was:
        return tr("Edited after it was verified: “{now}” was added.", now=now)
    if not now:
        return tr("Edited after it was verified: “{was}” was taken out.", was=was)
    return tr("Edited after it was verified: “{was}” is now “{now}”.", was=was, now=now)


def _differences(old: str, new: str) -> Iterator[tuple[str, str]]:
    """What was replaced by what, whole words."""
    by = 0
    for change in changes(old, new):
        start, end = change.start, change.end
        while start and not old[start - 1].isspace():
            start -= 1
        while end < len(old) and not old[end - 1 : end].isspace() and not old[end].isspace():
            end += 1
        grown = change.size - (change.end - change.start)
        yield old[start:end].strip(), new[start + by : end + by + grown].strip()
        by += grown


RULE = Rule(
    id="quote-changed",
    severity=Severity.BLOCK,
    title=later("Verified quotation was edited"),
    reason=later(
        "What stands in quotation marks was compared with what was said; these words were not."
    ),
    source=later("Reuters handbook; AP, Statement of News Values"),
    check=_check,
)

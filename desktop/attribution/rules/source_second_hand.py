"""Reports taken over from "state media", "local media", "reports", without saying which.

Who reported it first decides how far it can be trusted, and the reader who wants to
check needs the outlet and a link. Source: BBC Editorial Guidelines, section 3
(material from agencies and other media is attributed); Reuters handbook (pick-ups
name the outlet).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_phrases, find_words
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.attribution.tokens import CAPITAL, WORD
from desktop.translation import later, tr


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    done = -1
    for first, last in find_phrases(tokens, language.second_hand_phrases):
        following = tokens.low[last + 1] if last + 1 < len(tokens) else ""
        if following in {"by", "in", "from"} or _outlet_follows(passage, last + 1):
            continue
        done = last
        yield _finding(passage, first, last)
    for at in find_words(tokens, language.media_nouns):
        if at > max(done, 0) and _reports(passage, at):
            first = at - 1
            while first > 0 and tokens.low[first - 1] in language.media_adjectives - {"the"}:
                first -= 1
            if tokens.low[first] in language.media_adjectives:
                yield _finding(passage, first, at)


def _outlet_follows(passage: Passage, at: int) -> bool:
    tokens = passage.reading.tokens
    return at < len(tokens) and (tokens.kind[at] == CAPITAL or tokens.low[at] in {"(", "outlet"})


def _reports(passage: Passage, at: int) -> bool:
    """Whether the media at `at` are the source of something here, and stay unnamed."""
    tokens, language = passage.reading.tokens, passage.language
    if tokens.low[at - 1] not in language.media_adjectives or _outlet_follows(passage, at + 1):
        return False
    first = at - 1
    while first > 0 and tokens.low[first - 1] in language.media_adjectives:
        first -= 1
    before = tokens.low[first - 1] if first else ""
    earlier = tokens.low[first - 2] if first > 1 else ""
    if before == "to" and earlier == "according":
        return True
    if before in {"by", "in", "via", "from", "on"} and (
        earlier
        in language.said | language.quoted_as | {"carried", "published", "broadcast", "aired"}
    ):
        return True
    after = at + 1
    while after < len(tokens) and tokens.low[after] in language.skipped:
        after += 1
    return after < len(tokens) and tokens.kind[after] == WORD and tokens.low[after] in language.said


def _finding(passage: Passage, first: int, last: int) -> Finding:
    tokens = passage.reading.tokens
    start, end = tokens.start[first], tokens.end[last]
    words = tokens.words(first, last)
    name = Fix(
        tr("Name the outlet…"),
        (Edit(passage.field, end, end, " ({answer})"),),
        prompt=tr("Which outlet reported it?"),
    )
    return Finding(passage.field, start, end, tr("“{words}”: which outlet?", words=words), (name,))


RULE = Rule(
    id="source-second-hand",
    severity=Severity.WARN,
    title=later("Second-hand report without an outlet"),
    reason=later(
        "Who reported it decides how far it can be trusted: name the outlet, with a link."
    ),
    source=later("BBC Editorial Guidelines, section 3; Reuters handbook"),
    passage=_check,
)

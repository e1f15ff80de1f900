"""A long quotation whose speaker is named only at its end.

Readers should not have to hold three sentences in mind before they learn who speaks;
the attribution goes after the first sentence at the latest. Source: AP, Statement of
News Values (attribution goes with the quote); Reuters handbook on quotations.
"""

import re
from collections.abc import Iterable

from desktop.attribution.diagnostic import Severity
from desktop.attribution.quotations import Form, Quotation, Type, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.attribution.story import Story
from desktop.translation import later, tr

_END = re.compile(r"[.?!…]+[\s\"'”’»]")
_SENTENCES = 3
_WORDS = 40


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    for at, relative in context.sifted(RULE.id):
        one = moved(relative, at)
        if one.speaker is None or not _long(body[one.start : one.end]):
            continue
        if one.speaker_name is None or one.speaker_name != _before(context.story, one):
            name = one.speaker_name or one.speaker_text
            message = tr("Readers learn only here that {name} is speaking.", name=name)
            yield Finding("body", one.speaker[0], one.speaker[1], message)


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    for one in quoted.quotations:
        if _whole(one) and one.speaker is not None and one.speaker[0] >= one.end:
            words = quoted.words(one.start, one.end)
            if words is None or _long(words):
                yield one


def _whole(one: Quotation) -> bool:
    return one.type is Type.DIRECT and one.form is Form.QUOTATION


def _long(words: str) -> bool:
    return len(words.split()) >= _WORDS and len(_END.findall(words)) >= _SENTENCES - 1


def _before(story: Story, one: Quotation) -> str | None:
    """Who is known to speak in front of a quotation, in it, beside it or in reported words."""
    for other in story.before(one.start):
        if other.speaker_name or _whole(other):
            return other.speaker_name
    return None


RULE = Rule(
    id="quote-late-attribution",
    severity=Severity.INFO,
    title=later("Speaker named late"),
    reason=later("Name a new speaker after the first sentence, not after the third."),
    source=later("AP, Statement of News Values; Reuters handbook"),
    check=_check,
    sift=_sift,
)

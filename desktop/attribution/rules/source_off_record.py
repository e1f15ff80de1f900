"""The name or the words of a source that were never to be published.

A promise of confidentiality binds the paper, and breaking it can cost somebody their
job or their life. It cannot be overridden here: the terms are changed in the ledger,
by somebody who may. Source: NPR Ethics Handbook (a promise of confidentiality binds);
SPJ Code of Ethics.
"""

import re
from collections.abc import Iterable

from desktop.article.ledger import Source, Terms
from desktop.article.model import TEXT_FIELDS, text_of
from desktop.attribution.diagnostic import Severity
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, tr

_WORD = re.compile(r"[^\W_]+")
_SHORTEST_SURNAME = 3
_SHORTEST_STATEMENT = 4
_MESSAGES = {
    Terms.OFF_RECORD: later("This names a source who spoke off the record."),
    Terms.BACKGROUND: later("This names a source who spoke on background."),
    Terms.NOT_FOR_ATTRIBUTION: later("This names a source who spoke not for attribution."),
}


def _check(context: Context) -> Iterable[Finding]:
    patterns = [
        item
        for source in context.article.sources
        for item in _patterns(source, context.article.sources)
    ]
    if not patterns:
        return
    for field in TEXT_FIELDS:
        text = text_of(context.article, field)
        done = -1
        spans = sorted(
            (*found.span(), message) for p, message in patterns for found in p.finditer(text)
        )
        for start, end, message in sorted(spans, key=lambda span: (span[0], -span[1])):
            if start >= done:
                done = end
                yield Finding(field, start, end, message)


def _patterns(source: Source, others: Iterable[Source]) -> Iterable[tuple[re.Pattern[str], str]]:
    """What must not appear because of this source, and what to say where it does."""
    if source.terms in _MESSAGES:
        message = tr(_MESSAGES[source.terms])
        for pattern in _names(source, others):
            yield pattern, message
    for statement in source.statements:
        if (statement.terms or source.terms) is not Terms.OFF_RECORD:
            continue
        # The passage it is bound to may be worded otherwise than what was said.
        for words in dict.fromkeys((statement.text, statement.words, statement.now)):
            pattern = _name(words) if len(_WORD.findall(words)) >= _SHORTEST_STATEMENT else None
            if pattern:
                yield pattern, tr("These words were said off the record.")


def _names(source: Source, others: Iterable[Source]) -> Iterable[re.Pattern[str]]:
    """The ways the source may be written; an agreed description in small letters may stay."""
    secret = source.terms is Terms.OFF_RECORD
    names = [source.name, *(one for one in source.aliases if secret or one[:1].isupper())]
    yield from filter(None, map(_name, names))
    surname = _surname(source, others)
    if surname:
        yield re.compile(rf"(?<![^\W_]){re.escape(surname)}(?![^\W_])")


def _name(name: str) -> re.Pattern[str] | None:
    """The words of `name` in any case, with anything but letters between them."""
    words = _WORD.findall(name)
    if not words or sum(map(len, words)) < _SHORTEST_SURNAME:
        return None
    joined = r"[\W_]{1,3}".join(map(re.escape, words))
    return re.compile(rf"(?<![^\W_]){joined}(?![^\W_])", re.IGNORECASE)


def _surname(source: Source, others: Iterable[Source]) -> str:
    """The last word of a person's name, unless somebody who may be named bears it too."""
    words = _WORD.findall(source.name)
    if len(words) < 2 or len(words[-1]) < _SHORTEST_SURNAME or not words[-1][0].isupper():
        return ""
    for other in others:
        if other.terms is Terms.ON_RECORD and _WORD.findall(other.name)[-1:] == [words[-1]]:
            return ""
    return words[-1]


RULE = Rule(
    id="source-off-record",
    severity=Severity.BLOCK,
    title=later("Protected source in the text"),
    reason=later("A promise of confidentiality binds: agree other terms first, or take it out."),
    source=later("NPR Ethics Handbook; SPJ Code of Ethics"),
    check=_check,
    overridable=False,
)

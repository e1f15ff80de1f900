"""Casualties and poll figures that nobody is the source of.

Numbers look certain and rarely are; each needs a source in its sentence or the one
before it. Source: AP, Statement of News Values (attribute any disputable fact);
Reuters handbook (attribute casualty figures).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_words
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.attribution.tokens import NUMBER, PUNCTUATION, QUOTE
from desktop.translation import later, tr

_REACH = 5


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    if passage.field != "body":
        return
    done = -1
    for at in find_words(tokens, language.casualties):
        number = tokens.sentence_of(at)
        start, end = tokens.sentences[number]
        if number == done or passage.reading.attributed & {number, number - 1}:
            continue
        figure = _figure(passage, at, start, end)
        if figure is None or _linked(passage, start, end):
            continue
        done = number
        first, last = min(figure, at), max(figure, at)
        yield _finding(passage, first, last, end)


def _figure(passage: Passage, at: int, start: int, end: int) -> int | None:
    """The number beside a word such as "killed", with nothing but words between."""
    tokens, language = passage.reading.tokens, passage.language
    for step in (-1, 1):
        for index in range(at + step, at + step * _REACH, step):
            if not start <= index < end or tokens.kind[index] in (PUNCTUATION, QUOTE):
                break
            low = tokens.low[index]
            if low in language.calendar:
                break
            if low in language.numerals or (tokens.kind[index] == NUMBER and _counts(low)):
                return index
    return None


def _counts(low: str) -> bool:
    """Whether a number counts people: not a year, a time or a sum."""
    plain = low.replace(",", "")
    return plain.isdigit() and not (len(low) == 4 and low[:2] in {"18", "19", "20"})


def _linked(passage: Passage, start: int, end: int) -> bool:
    """Whether a link or a citation key in the sentence gives the source."""
    tokens = passage.reading.tokens
    begin, stop = tokens.start[start], tokens.end[end - 1]
    text = passage.reading.text
    return "](" in text[begin : stop + 2] or any(
        begin <= at <= stop + 2 for at, _ in passage.reading.keys
    )


def _finding(passage: Passage, first: int, last: int, end: int) -> Finding:
    tokens = passage.reading.tokens
    final = end - 1
    stop = tokens.low[final][:1] in {".", "?", "!"}
    place = tokens.start[final] if stop else tokens.end[final]
    fix = Fix(
        tr("Give the source…"),
        (Edit(passage.field, place, place, passage.language.according_by),),
        prompt=tr("Whose figure is it?"),
    )
    words = tokens.words(first, last)
    message = tr("“{words}”: whose figure is it?", words=words)
    return Finding(passage.field, tokens.start[first], tokens.end[last], message, (fix,))


RULE = Rule(
    id="claim-figure",
    severity=Severity.WARN,
    title=later("Figure without a source"),
    reason=later("Casualty figures look certain and rarely are: say whose they are."),
    source=later("AP, Statement of News Values; Reuters handbook"),
    passage=_check,
)

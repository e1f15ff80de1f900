"""An unnamed source who is also said to have declined to comment.

Readers are then told a falsehood: the person did comment. Source: AP rules on
anonymous sources (never say that a person declined to comment who is the source).
"""

from collections.abc import Iterable

from desktop.article.ledger import Source, Terms
from desktop.attribution.diagnostic import Severity
from desktop.attribution.phrases import find_phrases
from desktop.attribution.rule import Context, Finding, Placed, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    hidden = [one for one in context.article.sources if one.terms is not Terms.ON_RECORD]
    if not hidden:
        return
    for placed in context.placed:
        tokens = placed.reading.tokens
        for first, last in find_phrases(tokens, context.language.declined_phrases):
            start, _ = tokens.sentences[tokens.sentence_of(first)]
            said = tokens.words(start, last).casefold()
            if any(_in(source, said) for source in hidden):
                begin, end = placed.start + tokens.start[start], placed.start + tokens.end[last]
                yield _finding(placed, begin, end)


def _in(source: Source, sentence: str) -> bool:
    names = [source.name, *source.aliases]
    surnames = [source.name.split()[-1]] if source.name.split() else []
    return any(name and name.casefold() in sentence for name in (*names, *surnames))


def _finding(placed: Placed, start: int, end: int) -> Finding:
    message = tr(
        "This says that somebody declined to comment who is an unnamed source of the story."
    )
    return Finding(placed.field, start, end, message)


RULE = Rule(
    id="source-contradiction",
    severity=Severity.BLOCK,
    title=later("Source said to be silent"),
    reason=later("Readers would be told that somebody did not speak who did."),
    source=later("AP rules on anonymous sources"),
    check=_check,
)

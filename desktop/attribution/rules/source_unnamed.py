"""An unnamed source without a reason and an editor's approval on record.

Anonymity is given for a reason, to a source whose name an editor knows; both are
written down before publication. Source: AP rules on anonymous sources; The New York
Times (an editor approves each); NPR Ethics Handbook.

A desk may ask for more: `most` unnamed sources in one story (0: any number), and with
`reason-in-text` that readers are told why somebody is unnamed.
"""

from collections.abc import Iterable

from desktop.article.ledger import Terms
from desktop.article.model import Article
from desktop.attribution.diagnostic import Severity
from desktop.attribution.phrases import find_phrases
from desktop.attribution.rule import Context, Finding, Rule
from desktop.translation import later, number, tr, trn

_UNNAMED = {Terms.BACKGROUND, Terms.NOT_FOR_ATTRIBUTION}

# Without the reason, without the editor.
_MISSING = {
    (True, False): later("Source {key} stays unnamed: the reason must be noted."),
    (False, True): later("Source {key} stays unnamed: the editor who approved it must be noted."),
    (True, True): later(
        "Source {key} stays unnamed: the reason and the editor who approved it must be noted."
    ),
}


def _check(context: Context) -> Iterable[Finding]:
    yield from _unrecorded(context.article)
    unnamed = [
        (place, source)
        for place, source in enumerate(context.article.sources)
        if source.terms in _UNNAMED
    ]
    most = context.option(RULE.id, "most", 0)
    for place, source in unnamed[most:] if most else ():
        message = trn(
            "{count} source of this story is unnamed; this desk allows {most}.",
            "{count} sources of this story are unnamed; this desk allows {most}.",
            len(unnamed),
            most=number(most),
        )
        yield Finding("sources", place, place, message, text=source.key)
    if unnamed and context.option(RULE.id, "reason-in-text", 0) and not _told(context):
        place, source = unnamed[0]
        message = tr("Readers are not told why somebody stays unnamed: say it in the story.")
        yield Finding("sources", place, place, message, text=source.key)


def _told(context: Context) -> bool:
    """Whether the body says why somebody is unnamed."""
    phrases = context.language.anonymity_phrases
    return any(
        next(iter(find_phrases(placed.reading.tokens, phrases)), None)
        for placed in context.placed
        if placed.field == "body"
    )


def _unrecorded(article: Article) -> Iterable[Finding]:
    for place, source in enumerate(article.sources):
        if source.terms not in _UNNAMED:
            continue
        missing = (not source.reason.strip(), not source.approved_by.strip())
        if any(missing):
            message = tr(_MISSING[missing], key=source.key)
            yield Finding("sources", place, place, message, text=source.key)


RULE = Rule(
    id="source-unnamed",
    severity=Severity.BLOCK,
    title=later("Unnamed source without approval"),
    reason=later("An unnamed source needs a reason, and an editor who knows the name and agreed."),
    source=later("AP rules on anonymous sources; The New York Times"),
    check=_check,
)

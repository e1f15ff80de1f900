"""A cue that says more than that somebody spoke: "claimed", "admitted", "refuted".

"Claimed" doubts, "admitted" presumes guilt, "refuted" says that the denial is proven.
Where that is not meant, "said" is the word. Source: BBC Editorial Guidelines and most
desks' style books (prefer "said"); Reuters handbook on loaded words.
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Quotation
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    body, seen = context.article.body, set[int]()
    for at, one in context.sifted(RULE.id):
        if one.cue is None or at + one.cue[0] in seen:
            continue
        start, end = at + one.cue[0], at + one.cue[1]
        word = body[start:end]
        plain = context.language.loaded.get(word.lower())
        if plain is None:
            continue
        seen.add(start)
        replace = Fix(tr("Write “{plain}”", plain=plain), (Edit("body", start, end, plain),))
        yield Finding(
            "body",
            start,
            end,
            tr("“{word}” says more than “{plain}”.", word=word, plain=plain),
            (replace,),
        )


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    for one in quoted.quotations:
        word = quoted.words(*one.cue) if one.cue else ""
        if word is None or word.lower() in quoted.language.loaded:
            yield one


RULE = Rule(
    id="quote-loaded-cue",
    severity=Severity.INFO,
    title=later("Cue that judges"),
    reason=later("Some verbs take sides: use them only where the facts bear them out."),
    source=later("Reuters handbook; BBC Editorial Guidelines"),
    check=_check,
    sift=_sift,
)

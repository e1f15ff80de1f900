"""A long quotation whose speaker is named only at its end.

Readers should not have to hold three sentences in mind before they learn who speaks;
the attribution goes after the first sentence at the latest. Source: AP, Statement of
News Values (attribution goes with the quote); Reuters handbook on quotations.
"""

import re
from collections.abc import Iterable

from desktop.attribution.diagnostic import Severity
from desktop.attribution.quotations import Form, Type
from desktop.attribution.rule import Context, Finding, Rule

_END = re.compile(r"[.?!…]+[\s\"'”’»]")
_SENTENCES = 3
_WORDS = 40


def _check(context: Context) -> Iterable[Finding]:
    body = context.article.body
    previous: str | None = None
    for one in context.quotations:
        if one.type is not Type.DIRECT or one.form is not Form.QUOTATION:
            previous = one.speaker_name or previous
            continue
        known = previous is not None and previous == one.speaker_name
        previous = one.speaker_name
        if known or one.speaker is None or one.speaker[0] < one.end:
            continue
        words = body[one.start : one.end]
        if len(words.split()) >= _WORDS and len(_END.findall(words)) >= _SENTENCES - 1:
            name = one.speaker_name or one.speaker_text
            message = f"Readers learn only here that {name} is speaking."
            yield Finding("body", one.speaker[0], one.speaker[1], message)


RULE = Rule(
    id="quote-late-attribution",
    severity=Severity.INFO,
    title="Speaker named late",
    reason="Name a new speaker after the first sentence, not after the third.",
    source="AP, Statement of News Values; Reuters handbook",
    check=_check,
)

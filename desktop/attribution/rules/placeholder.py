"""Placeholders that were meant to be replaced: TK, XX, "[name]", lorem ipsum.

They have gone into print at every paper. Looked for in every field, alternative text
and slug included. Source: the trade's own marks (TK for "to come").
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop.article.model import TEXT_FIELDS, text_of
from desktop.attribution.diagnostic import Severity
from desktop.attribution.language import Language
from desktop.attribution.rule import RUNNING_FIELDS, Context, Finding, Passage, Rule
from desktop.translation import later, tr

_BRACKETS = re.compile(
    r"\[(?:name|names|surname|full name|source|date|day|time|place|city|country|title|role|age|"
    r"quote|number|figure|amount|link|url|organisation|organization|company|photo|image|caption|"
    r"credit|headline|byline|insert[^\]\n]{0,60}|add[^\]\n]{0,60}|check[^\]\n]{0,60}|todo[^\]\n]{0,60}|tk[^\]\n]{0,60})\](?!\()",
    re.IGNORECASE,
)


@lru_cache(maxsize=16)
def _words(placeholders: frozenset[str], loose: bool) -> re.Pattern[str]:
    """The placeholders at the end of a word, `loose` in small letters too.

    What stands before them is looked at afterwards: a pattern that begins with letters
    is searched for many times faster.
    """
    every = "|".join(sorted(map(re.escape, placeholders), key=len, reverse=True))
    return re.compile(rf"(?:{every or '(?!)'})(?![^\W_])", re.IGNORECASE if loose else re.NOFLAG)


def _check(context: Context) -> Iterable[Finding]:
    """The fields that hold no running text."""
    for field in TEXT_FIELDS:
        text = text_of(context.article, field)
        if text and field not in RUNNING_FIELDS:
            yield from _found(text, field, context.language)


def _passage(passage: Passage) -> Iterable[Finding]:
    reading = passage.reading
    for one in _found(reading.text, passage.field, passage.language):
        # "Headline here" may be a variable's name.
        shown = reading.masked[one.start] == "x" and reading.text[one.start].lower() != "x"
        if passage.field != "body" or not shown:
            yield one


def _found(text: str, field: str, language: Language) -> Iterable[Finding]:
    done = -1
    for start, end in sorted(_spans(text, field, language)):
        if start >= done and not _numeral(text, start, end):
            done = end
            message = tr("“{words}” is a placeholder: replace it.", words=text[start:end])
            yield Finding(field, start, end, message)


def _spans(text: str, field: str, language: Language) -> Iterable[tuple[int, int]]:
    """Every place that looks like a placeholder; slugs, files and tags are in small letters."""
    loose = field in {"slug", "picture.file", "tags"}
    for found in _words(language.placeholders, loose).finditer(text):
        before = text[max(0, found.start() - 1) : found.start()]
        if not before.isalnum():
            yield found.span()
    low = text.casefold()
    for phrase in language.placeholder_phrases:
        if len(low) == len(text) and phrase in low:
            yield from (found.span() for found in re.finditer(re.escape(phrase), low))
    if "[" in text:
        yield from (found.span() for found in _BRACKETS.finditer(text))


def _numeral(text: str, start: int, end: int) -> bool:
    """Whether "XX" is a Roman numeral after a name ("Benedict XX") or before one (XX Games)."""
    if text[start:end] not in {"XX", "XXX"}:
        return False
    before = (
        text[:start].rstrip().rsplit(maxsplit=1)[-1:]
        if start <= 200
        else text[start - 40 : start].split()[-1:]
    )
    after = text[end : end + 30].split()[:1]
    named = bool(before) and before[0][:1].isupper() and before[0].isalpha() and len(before[0]) > 3
    return (named and text[start - 1 : start] == " " and before[0].lower() not in _SPEAKS) or (
        bool(after)
        and after[0].lower().strip(".,")
        in {"chromosome", "chromosomes", "olympic", "olympiad", "games"}
    )


_SPEAKS = {
    "with",
    "from",
    "that",
    "this",
    "said",
    "there",
    "their",
    "some",
    "about",
    "when",
    "what",
}

RULE = Rule(
    id="placeholder",
    severity=Severity.BLOCK,
    title=later("Placeholder left in"),
    reason=later("This was meant to be replaced before anybody outside reads it."),
    source=later("The trade's marks for text to come"),
    check=_check,
    passage=_passage,
)

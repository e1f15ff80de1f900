"""A person who is quoted but never named in full.

"Mr Rell said" means nothing to a reader who meets him for the first time: the first
reference gives first name, surname and role. Source: AP Stylebook (names: both names
on first reference); Reuters handbook.
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.quotations import Quotation, moved
from desktop.attribution.rule import Context, Finding, Quoted, Rule
from desktop.translation import later, tr


def _check(context: Context) -> Iterable[Finding]:
    seen: set[str] = set()
    for at, relative in context.sifted(RULE.id):
        one, name = moved(relative, at), relative.speaker_name
        if one.speaker is None or not name or name in seen:
            continue
        if len(context.story.cast.namesakes(name)) > 1:
            continue
        seen.add(name)
        end = one.speaker[1]
        fix = Fix(
            tr("Give the full name…"),
            (Edit("body", end - len(name), end, "{answer}"),),
            prompt=tr("{name}'s full name?", name=name),
        )
        message = tr("{name} is quoted but never named in full.", name=one.speaker_text)
        yield Finding("body", one.speaker[0], end, message, (fix,))


def _sift(quoted: Quoted) -> Iterable[Quotation]:
    """Those of whom a paragraph gives title and surname."""
    language = quoted.language
    titles = language.titles | language.masculine_titles | language.feminine_titles
    for one in quoted.quotations:
        name = one.speaker_name
        if one.speaker is None or not name or " " in name:
            continue
        words = [word.lower().rstrip(".") for word in one.speaker_text.split()]
        if len(words) > 1 and words[-1] == name.lower() and words[-2] in titles:
            yield one


RULE = Rule(
    id="source-first-mention",
    severity=Severity.WARN,
    title=later("No full name at first mention"),
    reason=later("Readers who meet somebody for the first time need the full name and the role."),
    source=later("AP Stylebook, names; Reuters handbook"),
    check=_check,
    sift=_sift,
)

"""A person said to have committed a crime, without attribution or conviction.

Until a court has found it, it is somebody's allegation: saying it in the paper's own
voice is wrong and in most countries libel. Source: BBC Editorial Guidelines, sections
3 and 18 (law); IPSO Editors' Code; AP (attribute accusations).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_words
from desktop.attribution.reading import Name
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.attribution.tokens import CAPITAL, WORD
from desktop.translation import later, tr


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    crimes = find_words(tokens, language.crimes)
    if not crimes or tokens.vocabulary & language.convictions:
        return
    ends = {name.end: name for name in passage.reading.names}
    for at in crimes:
        number = tokens.sentence_of(at)
        if passage.reading.attributed & {number, number - 1} or tokens.kind[at] != WORD:
            continue
        back = at - 1
        while back > 0 and tokens.low[back] in language.adverbs:
            back -= 1
        name = ends.get(tokens.end[back]) if back >= 0 else None
        if name is not None and _object(passage, at):
            yield _finding(passage, name, at)


def _object(passage: Passage, at: int) -> bool:
    """Whether the crime has a victim or a thing: "stabbed a man", not "killed in"."""
    tokens, language = passage.reading.tokens, passage.language
    if at + 1 >= len(tokens):
        return False
    low = tokens.low[at + 1]
    return low in language.determiners | language.pronouns or tokens.kind[at + 1] == CAPITAL


def _finding(passage: Passage, name: Name, at: int) -> Finding:
    tokens = passage.reading.tokens
    words = tokens.text[name.start : tokens.end[at]]
    _, end = tokens.sentences[tokens.sentence_of(at)]
    stop = tokens.low[end - 1][:1] in {".", "?", "!"}
    place = tokens.start[end - 1] if stop else tokens.end[end - 1]
    fix = Fix(
        tr("Say who says so…"),
        (Edit(passage.field, place, place, passage.language.according_by),),
        prompt=tr("Who says so, or which court found it?"),
    )
    message = tr("“{words}”: who says so, or which court found it?", words=words)
    return Finding(passage.field, name.start, tokens.end[at], message, (fix,))


RULE = Rule(
    id="claim-crime",
    severity=Severity.BLOCK,
    title=later("Crime without attribution"),
    reason=later(
        "Until a court has found it, it is an allegation: say whose, or name the conviction."
    ),
    source=later("BBC Editorial Guidelines, sections 3 and 18; IPSO Editors' Code"),
    passage=_check,
)

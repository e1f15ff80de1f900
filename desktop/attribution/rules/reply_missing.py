"""Somebody is criticised by name, and no chance to answer is on record or in the story.

Those accused of something are told of it before publication and may answer, and what they say
is in the story, or that they did not want to say anything. Source: BBC Editorial Guidelines,
section 6 (fairness: the right of reply); SPJ Code of Ethics (give the subjects of criticism
the chance to respond); IPSO Editors' Code, clause 1.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from desktop.article.reply import Reply
from desktop.attribution.criticism import Charge, Criticism
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.phrases import find_phrases, find_words
from desktop.attribution.quotations import Form
from desktop.attribution.reading import Name, Reading
from desktop.attribution.rule import Context, Finding, Passage, Placed, Rule
from desktop.translation import later, tr

Words = frozenset[str]
_LONGEST_ALLEGATION = 240


def _check(context: Context) -> Iterable[Finding]:
    told = [
        (placed, cast("_Told", placed.gathered[RULE.id]), number)
        for number, placed in context.placed.gathered(RULE.id)
    ]
    charged = [(placed, one) for placed, paragraph, _ in told for one in paragraph.charges]
    if not charged:
        return
    heard = _heard(context, told)
    for placed, charge in charged:
        party = _words(charge.name.text)
        if any(_same(party, other) for other in heard):
            continue
        # Once is enough for each of them.
        heard.append(party)
        yield _finding(placed, charge)


@dataclass(frozen=True, slots=True)
class _Told:
    """Who is criticised in a paragraph, and the sentences and places where somebody replies."""

    charges: tuple[Charge, ...]
    replies: tuple[tuple[int, int], ...]


def _gather(passage: Passage) -> _Told | None:
    reading, language = passage.reading, passage.language
    if passage.field != "body":
        return None
    critical = not reading.tokens.vocabulary.isdisjoint(language.criticism)
    charges = tuple(Criticism(reading, language).charges()) if critical else ()
    replies = tuple(_replying(reading, language))
    return _Told(charges, replies) if charges or replies else None


def _heard(context: Context, told: list[tuple[Placed, _Told, int]]) -> list[Words]:
    """Everybody who was asked, who speaks in the story, or of whom it says that they would not."""
    names = {reply.party for reply in context.article.replies}
    for _, one in context.story.said():
        if one.speaker is not None and one.form in (Form.QUOTATION, Form.FRAGMENT):
            names |= {one.speaker_text, one.speaker_name or ""}
    found = [_words(name) for name in names]
    for placed, paragraph, number in told:
        before = context.placed.at(number - 1) if number else placed
        earlier = list(before.reading.names) if before.field == "body" else []
        for sentence, start in paragraph.replies:
            found += [_words(name.text) for name in _whose(placed, sentence, start, earlier)]
    return [words for words in found if words]


def _replying(reading: Reading, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences in which somebody denies or declines to comment, and where they do."""
    tokens = reading.tokens
    spots = find_words(tokens, language.denying)
    for phrases in (language.declined_phrases, language.reply_phrases):
        spots += [first for first, _ in find_phrases(tokens, phrases)]
    for at in spots:
        yield tokens.sentence_of(at), tokens.start[at]


def _whose(placed: Placed, sentence: int, start: int, earlier: list[Name]) -> list[Name]:
    """Whom a reply is from: the names before it in its sentence, or after it, or before that."""
    names = placed.reading.names
    kept: tuple[Callable[[Name], bool], ...] = (
        lambda name: name.sentence == sentence and name.start < start,
        lambda name: name.sentence == sentence,
        lambda name: name.sentence < sentence,
    )
    for keep in kept:
        found = [name for name in names if keep(name)]
        if found:
            return found
    return earlier


def _words(name: str) -> Words:
    low = name.lower().replace("’", "'")
    return frozenset(word.removesuffix("'s") for word in low.split()) - {"the", "a", "an", "of"}


def _same(one: Words, other: Words) -> bool:
    """Whether two mentions may be of one party: "Falk", "Ines Falk", "a lawyer for Ines Falk"."""
    return one <= other or other <= one


def _finding(placed: Placed, charge: Charge) -> Finding:
    tokens = placed.reading.tokens
    name = charge.name.text
    start, end = tokens.sentences[tokens.sentence_of(charge.first)]
    sentence = " ".join(tokens.words(start, end - 1).split())
    asked = Fix(
        tr("Note that they were asked…"),
        prompt=tr("When and how was {name} asked to reply, and by when?", name=name),
        reply=Reply(name, sentence[:_LONGEST_ALLEGATION], asked="{answer}"),
    )
    first, last = placed.start + tokens.start[charge.first], placed.start + tokens.end[charge.last]
    message = tr("{name} is criticised here: what do they say, or when were they asked?", name=name)
    return Finding(placed.field, first, last, message, (asked,))


RULE = Rule(
    id="reply-missing",
    severity=Severity.BLOCK,
    title=later("Right of reply"),
    reason=later(
        "Whoever is criticised by name is asked before publication, and readers learn what they "
        "answered or that they did not."
    ),
    source=later(
        "BBC Editorial Guidelines, section 6; SPJ Code of Ethics; IPSO Editors' Code, clause 1"
    ),
    check=_check,
    gather=_gather,
)

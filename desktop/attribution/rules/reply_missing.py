"""Somebody is criticised by name, and no chance to answer is on record or in the story.

Those accused of something are told of it before publication and may answer, and what they say
is in the story, or that they did not want to say anything. Source: BBC Editorial Guidelines,
section 6 (fairness: the right of reply); SPJ Code of Ethics (give the subjects of criticism
the chance to respond); IPSO Editors' Code, clause 1.
"""

from collections.abc import Callable, Iterable, Iterator

from desktop.article.reply import Reply
from desktop.attribution.criticism import Charge, Criticism
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.language import Language
from desktop.attribution.phrases import find_phrases, find_words
from desktop.attribution.quotations import Form
from desktop.attribution.reading import Name, Reading
from desktop.attribution.rule import Context, Finding, Placed, Rule

Words = frozenset[str]
_LONGEST_ALLEGATION = 240


def _check(context: Context) -> Iterable[Finding]:
    language = context.language
    charged: list[tuple[Placed, Criticism, Charge]] = []
    for placed in context.placed:
        watched = placed.reading.watched
        if watched and placed.field == "body" and not watched.isdisjoint(language.criticism):
            paragraph = Criticism(placed.reading, language)
            charged += [(placed, paragraph, one) for one in paragraph.charges()]
    if not charged:
        return
    heard = _heard(context)
    for placed, paragraph, charge in charged:
        party = _words(charge.name.text)
        if any(_same(party, other) for other in heard):
            continue
        # Once is enough for each of them.
        heard.append(party)
        yield _finding(placed, paragraph, charge)


def _heard(context: Context) -> list[Words]:
    """Everybody who was asked, who speaks in the story, or of whom it says that they would not."""
    names = {reply.party for reply in context.article.replies}
    for one in context.quotations:
        if one.speaker is not None and one.form in (Form.QUOTATION, Form.FRAGMENT):
            names |= {one.speaker_text, one.speaker_name or ""}
    found = [_words(name) for name in names]
    earlier: list[Name] = []
    for placed in context.placed:
        if placed.field != "body":
            continue
        for sentence, start in _replying(placed.reading, context.language):
            found += [_words(name.text) for name in _whose(placed, sentence, start, earlier)]
        earlier = list(placed.reading.names)
    return [words for words in found if words]


def _replying(reading: Reading, language: Language) -> Iterator[tuple[int, int]]:
    """The sentences in which somebody denies or declines to comment, and where they do."""
    if not reading.watched:
        return
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


def _finding(placed: Placed, paragraph: Criticism, charge: Charge) -> Finding:
    tokens = paragraph.tokens
    name = charge.name.text
    start, end = tokens.sentences[tokens.sentence_of(charge.first)]
    sentence = " ".join(tokens.words(start, end - 1).split())
    asked = Fix(
        "Note that they were asked…",
        prompt=f"When and how was {name} asked to reply, and by when?",
        reply=Reply(name, sentence[:_LONGEST_ALLEGATION], asked="{answer}"),
    )
    first, last = placed.start + tokens.start[charge.first], placed.start + tokens.end[charge.last]
    message = f"{name} is criticised here: what do they say, or when were they asked?"
    return Finding(placed.field, first, last, message, (asked,))


RULE = Rule(
    id="reply-missing",
    severity=Severity.BLOCK,
    title="Right of reply",
    reason="Whoever is criticised by name is asked before publication, and readers learn what"
    " they answered or that they did not.",
    source="BBC Editorial Guidelines, section 6; SPJ Code of Ethics; IPSO Editors' Code, clause 1",
    check=_check,
)

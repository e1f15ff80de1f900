"""Claims put into the mouth of nobody in particular: "critics say", "experts believe".

A reader can neither weigh nor check such a source, and a writer can hide an opinion
behind it. Source: NPR Ethics Handbook ("officials say" is never enough); Reuters
handbook, The Essentials of Reuters sourcing (a named source is always preferable).
"""

from collections.abc import Iterable

from desktop.article.model import Edit
from desktop.attribution.diagnostic import Fix, Severity
from desktop.attribution.phrases import find_words
from desktop.attribution.rule import Finding, Passage, Rule
from desktop.attribution.tokens import CAPITAL, PUNCTUATION, QUOTE, WORD
from desktop.translation import later, tr

_REACH = 14
_MODIFIERS = 5
_FROM = {"at", "from"}
# "A number of officials" are as vague as officials.
_AMOUNTS = {"number", "couple", "handful", "host", "majority", "plenty", "lot"}


def _check(passage: Passage) -> Iterable[Finding]:
    tokens, language = passage.reading.tokens, passage.language
    for at in find_words(tokens, language.vague_nouns):
        start, end = tokens.sentences[tokens.sentence_of(at)]
        span = _span(passage, at, start, end)
        if span is not None:
            yield _finding(passage, *span)


def _span(passage: Passage, at: int, start: int, end: int) -> tuple[int, int, int] | None:
    """First and last token of a vague attribution whose noun is at `at`, and its noun."""
    tokens = passage.reading.tokens
    low = tokens.low[at]
    hidden = low in passage.language.hidden_sources
    first = at
    while (
        first > start
        and at - first < _MODIFIERS
        and _modifies(passage, first - 1, start, hidden=hidden)
    ):
        first -= 1
    phrase = _phrase(passage, first, at, start, end)
    bare = _bare(passage, first, at, start, led=phrase is not None)
    if (tokens.kind[at] == CAPITAL and at != start) or not bare:
        return None
    if phrase is not None:
        named = not hidden and _names(passage, at + 1, end)
        return None if named else (*phrase, at)
    if _inverted(passage, first, start) and not _hangs_on(passage, at + 1, end):
        return first - 1, at, at
    verb = _verb(passage, at, end)
    if verb is None:
        return None
    nameless = hidden or (low in passage.language.vague and tokens.low[at + 1] not in _FROM)
    if not nameless and _named_between(passage, at, verb):
        return None
    return first, verb, at


def _bare(passage: Passage, first: int, at: int, start: int, *, led: bool) -> bool:
    """Whether the words from `first` to the noun at `at` leave open who they are.

    `led` says that "according to" stands in front of them.
    """
    tokens, language = passage.reading.tokens, passage.language
    low = tokens.low[at]
    if low in language.people and first == at:
        return _familiar(passage, at)
    if low in language.vague_singulars:
        return first < at and tokens.low[first] in language.indefinite_articles
    if first == start:
        return True
    before = tokens.low[first - 1]
    if low in language.indefinite and before in language.determiners:
        return False
    return led or low in language.hidden_sources or not _pinned(passage, first - 1)


def _familiar(passage: Passage, at: int) -> bool:
    """As in "people familiar with the matter" and "people who know her"; not "those who said"."""
    tokens, language = passage.reading.tokens, passage.language
    behind = tokens.low[at + 1] if at + 1 < len(tokens) else ""
    if behind in language.relative and at + 2 < len(tokens):
        return tokens.low[at + 2] not in language.vague_verbs
    return behind in language.familiar


def _inverted(passage: Passage, first: int, start: int) -> bool:
    """As in "…, say critics"."""
    tokens, language = passage.reading.tokens, passage.language
    if language.grammar is not None and language.grammar.inverts:
        return _verb_in_front(passage, first, start)
    if first - 2 < start or tokens.low[first - 1] not in language.said:
        return False
    # "The mayor, Ann Dow, urged parents to": whom somebody tells something says nothing.
    told = tokens.low[first - 1] in language.told
    return (tokens.low[first - 2] == "," and not told) or tokens.kind[first - 2] == QUOTE


def _verb_in_front(passage: Passage, first: int, start: int) -> bool:
    """As in "hieß es aus Kreisen", where a subject may follow its verb anywhere."""
    tokens, language = passage.reading.tokens, passage.language
    skipped = language.adverbs | language.prepositions | language.it
    at = first - 1
    while at > start and tokens.low[at] in skipped:
        at -= 1
    return at >= start and tokens.low[at] in language.vague_verbs and tokens.kind[at] == WORD


def _hangs_on(passage: Passage, at: int, end: int) -> bool:
    """Whether the noun goes on with a name: "officials from the Harbour Board"."""
    tokens, language = passage.reading.tokens, passage.language
    return at < end and tokens.low[at] in language.prepositions and _names(passage, at + 1, end)


def _modifies(passage: Passage, at: int, start: int, *, hidden: bool) -> bool:
    """Whether a word before the noun only colours it: "some", "many", "senior", "legal"."""
    tokens, language = passage.reading.tokens, passage.language
    low = tokens.low[at]
    if tokens.kind[at] == CAPITAL:
        known = language.indefinite | language.indefinite_articles | language.vague_adjectives
        return (at == start and low in known) or (hidden and low not in language.common)
    if tokens.kind[at] != WORD or low in language.stops or low in language.prepositions:
        return False
    if low in language.cues or low in language.conjunctions or low in language.adverbs:
        return False
    return low not in language.pinning and low != "the"


def _pinned(passage: Passage, at: int) -> bool:
    """Whether what stands before the noun says who they are: "Kyiv's", "Tory", "her"."""
    tokens, language = passage.reading.tokens, passage.language
    low = tokens.low[at]
    if low in language.pinning:
        return True
    if low in language.conjunctions | language.subordinators | {"as"}:
        return False
    if low == "of" and at and tokens.low[at - 1] in language.numerals | _AMOUNTS:
        return False
    return tokens.kind[at] in (CAPITAL, QUOTE) or (
        (low in language.prepositions and low not in {"to", "by", "as"}) or low.endswith("'s")
    )


def _phrase(passage: Passage, first: int, at: int, start: int, end: int) -> tuple[int, int] | None:
    """First and last token with the "according to" in front of `first`, or one behind `at`."""
    low = passage.reading.tokens.low
    if at + 1 < end and low[at + 1] in passage.language.postposed:
        return first, at + 1
    for phrase in passage.language.according:
        words = phrase.split()
        lead = first - len(words)
        if lead >= start and low[lead:first] == words:
            return lead, at
    return None


def _names(passage: Passage, at: int, end: int) -> bool:
    tokens = passage.reading.tokens
    return any(tokens.kind[i] == CAPITAL for i in range(at, min(end, at + 6)))


def _named_between(passage: Passage, at: int, verb: int) -> bool:
    """Whether who they are stands behind the noun: "at Nordbank", "from the ministry"."""
    tokens, language = passage.reading.tokens, passage.language
    placed = tokens.low[at + 1] in _FROM
    return any(
        tokens.kind[i] == CAPITAL or (placed and tokens.low[i] in language.organisations)
        for i in range(at + 1, verb)
    )


def _verb(passage: Passage, at: int, end: int) -> int | None:
    """The verb that makes it an attribution, right behind the noun or behind "of the plan"."""
    tokens, language = passage.reading.tokens, passage.language
    index = at + 1
    while index < min(end, at + _REACH):
        low = tokens.low[index]
        if low in language.vague_verbs and tokens.kind[index] == WORD:
            before = tokens.low[index - 1]
            noun = before == "to" or (
                index - 1 > at and before in language.determiners | language.be
            )
            singular = tokens.low[at] in language.vague_singulars
            plain = low in language.ambiguous and not low.endswith("s")
            return None if noun or (singular and plain) else index
        if low in language.skipped or low.endswith("ly"):
            index += 1
            continue
        linking = language.prepositions | language.relative | language.familiar
        if index == at + 1 and low not in linking:
            return None
        if low in language.finite or tokens.kind[index] in (PUNCTUATION, QUOTE):
            return None
        if low in language.subject_pronouns:
            return None
        index += 1
    return None


def _finding(passage: Passage, first: int, last: int, noun: int) -> Finding:
    tokens = passage.reading.tokens
    start, end = tokens.start[first], tokens.end[last]
    words = tokens.words(first, last)
    who = tokens.low[noun]
    people = passage.language.indefinite | passage.language.people
    question = (
        tr("“{words}”: who exactly?", words=words)
        if who in people
        else tr("“{words}”: which {who}?", words=words, who=who)
    )
    # Behind a verb or "according to" only the noun and its adjectives give way.
    leads = passage.language.said | passage.language.phrases_by_word.keys()
    begin = noun if tokens.low[first] in leads else first
    name = Fix(
        tr("Name the source…"),
        (Edit(passage.field, tokens.start[begin], tokens.end[noun], "{answer}"),),
        prompt=tr("Who says so?"),
    )
    return Finding(passage.field, start, end, question, (name,))


RULE = Rule(
    id="source-vague",
    severity=Severity.WARN,
    title=later("Nobody in particular"),
    reason=later("A source without a name or a number cannot be weighed or checked by readers."),
    source=later("NPR Ethics Handbook; Reuters handbook, The Essentials of Reuters sourcing"),
    passage=_check,
)

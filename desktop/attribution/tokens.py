"""A paragraph as words, punctuation and quoted stretches, cut into sentences.

What stands inside an outermost quoted stretch is one token: its words are
somebody else's and must not be taken for the writer's.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from desktop.attribution.language import Language
from desktop.attribution.marks import Stretch

# Kinds of token.
PUNCTUATION, WORD, CAPITAL, NUMBER, QUOTE = range(5)

_TOKEN = re.compile(
    r"(?P<word>[@#]?[^\W\d_]\w*(?:[.'’&/\-\u2010\u2011][^\W_]\w*)*)"
    r"|(?P<number>[$€£¥]?\d+(?:[.,:/\-]\w+)*(?:%|\w+)?)"
    r"|(?P<dots>[.?!…]+)|(?P<dash>--+|[—–])"
    # Pictograms tell nothing: they are no token.
    r"|(?P<other>[^\s\x01\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff])"
    # What is hidden, at one go: below an open fence it is all of a long text, and to try everything
    # at every place of it keeps the interpreter from the window for 70 ms at 200,000 words.
    r"|(?P<hidden>[\s\x01]{16,})"
)
_NUMBER_FOLLOWS = re.compile(r"\s*\d")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]\Z")
_ENDS = set(".?!…")
# Nobody writes longer ones; it bounds every search inside a sentence.
_LONGEST_SENTENCE = 250
_APOSTROPHES = {"'", "’"}
_LONGEST_DATELINE = 12
_IN_DATELINES = {",", "(", ")", ".", "/"}
_STARTERS = {"[", "(", "@", "#", "`"}
DASHES = {"—", "–", "-", "--", "---"}


@dataclass
class Tokens:
    """Parallel lists, one item a token; offsets are in the paragraph.

    `low` is the lower-case text with a straight apostrophe; `stretch` the index of
    the quoted stretch or -1; `sentences` are ranges of token indices, end exclusive.
    """

    text: str
    start: list[int] = field(default_factory=list[int])
    end: list[int] = field(default_factory=list[int])
    low: list[str] = field(default_factory=list[str])
    kind: list[int] = field(default_factory=list[int])
    stretch: list[int] = field(default_factory=list[int])
    sentences: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])

    def __len__(self) -> int:
        return len(self.start)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word and mark of the paragraph, lower case."""
        return frozenset(self.low)

    def sentence_of(self, index: int) -> int:
        """The number of the sentence that holds a token."""
        return bisect_right(self.sentences, index, key=lambda sentence: sentence[0]) - 1

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds an offset of the paragraph."""
        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        """The offset of each sentence."""
        return [self.start[first] for first, _ in self.sentences]

    def words(self, first: int, last: int) -> str:
        """The text from token `first` to token `last`, both included."""
        return self.text[self.start[first] : self.end[last]]


def past_dateline(tokens: Tokens, first: int, limit: int) -> int:
    """Behind "PORT BRENNICK, Ohio (Orsa) —" or "10.42am:" at the start of a sentence."""
    if first + 1 < limit and tokens.kind[first] == NUMBER and tokens.low[first + 1] == ":":
        return first + 2
    if first >= limit or not tokens.words(first, first).isupper():
        return first
    for index in range(first + 1, min(limit, first + _LONGEST_DATELINE)):
        low = tokens.low[index]
        if low in DASHES:
            return index + 1
        if tokens.kind[index] not in (CAPITAL, NUMBER) and low not in _IN_DATELINES:
            break
    return first


def tokenise(masked: str, text: str, stretches: list[Stretch], language: Language) -> Tokens:
    """Cut a paragraph up. `masked` hides what is no prose; `text` is the paragraph itself."""
    tokens = Tokens(text)
    position = 0
    for index, stretch in enumerate(stretches):
        if stretch.depth:
            continue
        _scan(tokens, masked, position, stretch.outer_start, language)
        _add(tokens, stretch.outer_start, stretch.outer_end, "", QUOTE, index)
        position = stretch.outer_end
    _scan(tokens, masked, position, len(masked), language)
    _cut(tokens, stretches, language)
    return tokens


def _add(tokens: Tokens, start: int, end: int, low: str, kind: int, stretch: int = -1) -> None:
    tokens.start.append(start)
    tokens.end.append(end)
    tokens.low.append(low)
    tokens.kind.append(kind)
    tokens.stretch.append(stretch)


def _scan(tokens: Tokens, masked: str, start: int, end: int, language: Language) -> None:
    """Add the tokens between two offsets. The inmost loop of the program: kept flat."""
    starts, ends, lows, kinds = tokens.start, tokens.end, tokens.low, tokens.kind
    before = len(starts)
    for found in _TOKEN.finditer(masked, start, end):
        name, text = found.lastgroup, found[0]
        first, last = found.span()
        if name == "word":
            low = text.lower()
            kind = CAPITAL if _is_capital(text) else WORD
            if kind == CAPITAL and low in language.like_acronyms and _is_acronym(masked, found):
                low = text
        elif name == "dots" and _abbreviates(tokens, text, first, language):
            ends[-1] = last
            lows[-1] += "."
            continue
        elif text in _APOSTROPHES and lows and ends[-1] == first and lows[-1].endswith("s"):
            # The possessive of a plural: marks that quote are not in what is scanned.
            ends[-1] = last
            lows[-1] += "'"
            continue
        elif name == "hidden":
            continue
        else:
            low = text
            kind = NUMBER if name == "number" else PUNCTUATION
        starts.append(first)
        ends.append(last)
        lows.append(low.replace("’", "'") if "’" in low else low)
        kinds.append(kind)
    tokens.stretch += [-1] * (len(starts) - before)


def _is_acronym(masked: str, found: re.Match[str]) -> bool:
    """Whether "US", "IT", "WHO" are no pronouns: capitals in a text that is not all capitals."""
    around = (
        masked[max(0, found.start() - 2) : found.start()] + masked[found.end() : found.end() + 3]
    )
    return len(found[0]) > 1 and found[0].isupper() and any(map(str.islower, around))


def _is_capital(word: str) -> bool:
    """Whether a word is written like a name: "Marsh", "@marsh", "iPad", "al-Amr"."""
    if word[0].isupper() or word[0] == "@":
        return True
    if word.isalpha():
        return not word.islower() and word[1:2].isupper() and len(word) > 2
    if "-" in word:
        return word.rsplit("-", maxsplit=1)[-1][:1].isupper()
    return len(word) > 2 and word[1].isupper()


def _abbreviates(tokens: Tokens, dots: str, start: int, language: Language) -> bool:
    """Whether this full stop belongs to the word before it ("Mr.", "J.", "U.S.")."""
    if dots != "." or not tokens.start or tokens.end[-1] != start:
        return False
    low = tokens.low[-1]
    if low in language.abbreviations:
        # "No. 5", but "the answer is no. Experts …".
        return low != "no" or _NUMBER_FOLLOWS.match(tokens.text, start + 1) is not None
    return tokens.kind[-1] == CAPITAL and _INITIALS.match(low) is not None


def _cut(tokens: Tokens, stretches: list[Stretch], language: Language) -> None:
    """Find the sentences: a full stop, or one inside a closing mark, before a new start."""
    first = 0
    count = len(tokens)
    kinds, low = tokens.kind, tokens.low
    for index in range(count - 1):
        if index - first < _LONGEST_SENTENCE:
            if kinds[index] not in (PUNCTUATION, QUOTE) and low[index][-1] != ".":
                continue
            if not _ends(tokens, index, stretches, language):
                continue
        tokens.sentences.append((first, index + 1))
        first = index + 1
    if first < count:
        tokens.sentences.append((first, count))


def _ends(tokens: Tokens, index: int, stretches: list[Stretch], language: Language) -> bool:
    kind, following = tokens.kind[index], tokens.kind[index + 1]
    if following == PUNCTUATION and tokens.low[index + 1] not in _STARTERS:
        return False
    if kind == PUNCTUATION:
        ended = tokens.low[index][0] in _ENDS
        if tokens.low[index] == "," and index and tokens.kind[index - 1] == QUOTE:
            return _opens(tokens, index + 1, language)
        if tokens.low[index] == ")" and index and tokens.low[index - 1][:1] in _ENDS:
            ended = True
    elif kind == QUOTE:
        stretch = stretches[tokens.stretch[index]]
        inner = tokens.text[stretch.start : stretch.end].rstrip("'’\"”» *_")
        if inner[-1:] == ",":
            return _opens(tokens, index + 1, language)
        ended = inner[-1:] in _ENDS and following != QUOTE
    elif tokens.low[index].endswith("."):
        return _starts(tokens, index + 1, language)
    else:
        return False
    starts_with_code = tokens.text[tokens.start[index + 1]] == "`"
    return ended and (following in (CAPITAL, NUMBER, QUOTE, PUNCTUATION) or starts_with_code)


def _starts(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether the token after an abbreviation surely opens a sentence ("U.S. The …")."""
    return len(tokens.low[index - 1]) != 2 and _opens(tokens, index, language)


def _opens(tokens: Tokens, index: int, language: Language) -> bool:
    """Whether a token is a small word in capitals: "The", "She".

    Behind a quotation with a comma too: "“It is gone,” The council …" has lost its "she said".
    """
    low = tokens.low[index]
    return tokens.kind[index] == CAPITAL and (
        low in language.determiners or low in language.subject_pronouns
    )

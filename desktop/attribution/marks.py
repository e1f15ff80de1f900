"""Finds quoted stretches in one paragraph by their marks alone.

The hard part is the mark that is also an apostrophe. A single mark between two
letters is one; before a decade or an elided word ("’90s", "’em") it is one; after
a final s it closes only if no better closing mark follows before the next opening
one. Measures (6'2", 12") are told by the digit before them. Everything is decided
in two passes over the marks, one backwards for the looking ahead, so the time is
linear whatever the text.
"""

import re
from dataclasses import dataclass, replace

from desktop.attribution.prose import THROUGH

_MARK = re.compile("[\"'“”„‟‘’‚‛«»‹›]")
_OPENS_AFTER = set(" \t\n\u00a0\u2009\u202f([{—–-/:;,=\"'“„«‘‚‹>…")
_CLOSES_BEFORE = set(" \t\n\u00a0\u2009\u202f)]}—–-/.,:;?!…\"'”“’»›<*")
_BLANK = set(" \t\n\u00a0\u2009\u202f\r")
_STRONG_BEFORE = set(".,?!…—–-")
_STRONG_AFTER = set(".,:;?!…)]}—–")
_DECADE = re.compile(r"\d\d(?:s\b|\b(?!\d))")
_WORD = re.compile(r"[^\W\d_]+")
# "rock ’n’ roll", from the blank before its first mark.
_AND = re.compile(r"\s?['‘’]n['‘’]\s", re.IGNORECASE)
_SINGLE = "'‘’‛"
_CLOSERS = {
    '"': '"', "“": "”", "”": "”", "„": "“”", "‟": "”", "‘": "’'", "’": "’", "‛": "’", "'": "'’",
    "‚": "‘’", "«": "»", "»": "«»", "‹": "›", "›": "‹›",
}  # fmt: skip
_ALWAYS_OPEN = set("“„‟‘‚‛«‹")
_SHORT_UNCLOSED = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quoted stretch: `outer` with marks, `start:end` inside; offsets in the paragraph.

    `depth` 0 is outermost. `closed` is false where the closing mark is missing.
    `mark` is the opening character.
    """

    outer_start: int
    start: int
    end: int
    outer_end: int
    mark: str
    depth: int
    closed: bool = True


@dataclass(slots=True)
class _Mark:
    at: int
    char: str
    opens: bool
    closes: bool
    strong: bool
    after_digit: bool
    elided: bool
    ahead: bool = False


@dataclass(slots=True)
class Marks:
    """The stretches of a paragraph, in order, and a closing mark that nothing opened.

    `stray` is the offset of the first closing double mark that has no opening one,
    or -1: the end of a quotation that began in an earlier paragraph.
    """

    stretches: list[Stretch]
    stray: int = -1


def find_marks(text: str, elisions: frozenset[str]) -> Marks:
    """The quoted stretches of a masked paragraph (see `prose.mask`)."""
    marks = [
        mark for found in _MARK.finditer(text) if (mark := _classify(text, found.start(), elisions))
    ]
    _look_ahead(marks)
    return _pair(text, marks)


def _neighbours(text: str, at: int) -> tuple[str, str]:
    """The characters before and after `at`, seen through emphasis; blank at the ends."""
    left, right = at - 1, at + 1
    while left >= 0 and text[left] == THROUGH:
        left -= 1
    while right < len(text) and text[right] == THROUGH:
        right += 1
    return (text[left] if left >= 0 else " "), (text[right] if right < len(text) else " ")


def _classify(text: str, at: int, elisions: frozenset[str]) -> _Mark | None:
    """What the mark at `at` can be; None for an apostrophe or a measure."""
    char = text[at]
    before, after = _neighbours(text, at)
    opens = before in _OPENS_AFTER and after not in _BLANK
    closes = after in _CLOSES_BEFORE and before not in _BLANK
    if char in _SINGLE and (
        _inside_word(char, before, after)
        or (before in "nN" and _AND.match(text, max(0, at - 3)) is not None)
        or (opens and _elided(text, at, before, elisions))
    ):
        return None
    strong = closes and (
        before in _STRONG_BEFORE
        or after in _STRONG_AFTER
        or not before.isalpha()
        or before not in "sS"
    )
    if char == '"' and before.isdigit():
        strong = closes and after in _STRONG_AFTER
    if char in "«»‹›":
        # French puts blanks inside its guillemets; German and Danish turn them round.
        closes = closes and before not in "([{"
        opens = opens or (char in "«‹" and not closes)
        if char in "»›":
            opens = opens and (after.isalnum() or after in _ALWAYS_OPEN or after in "[(…$€£")
            closes = closes or not opens
    word = _WORD.match(text, at + 1)
    elided = char in _SINGLE and word is not None and word[0].lower() in elisions
    return _Mark(at, char, opens, closes, strong, before.isdigit(), elided)


def _inside_word(char: str, before: str, after: str) -> bool:
    """Whether a single mark is an apostrophe or a measure by its neighbours alone."""
    if before.isalnum() and after.isalnum():
        return True
    return char == "'" and before.isdigit() and after == '"'


def _elided(text: str, at: int, before: str, elisions: frozenset[str]) -> bool:
    """Whether a single mark before a word stands for letters left out."""
    starts = at == 0 or text[:at].rstrip()[-1:] in {",", ":", "", "“", '"'} if at < 4 else False
    if _DECADE.match(text, at + 1) and (text[at + 3 : at + 4] == "s" or before in " -—–"):
        return not starts or text[at + 3 : at + 4] == "s"
    word = _WORD.match(text, at + 1)
    if not word:
        return False
    low = word[0].lower()
    if low == "n" and text[word.end() : word.end() + 1] in {"'", "’", "‘", " "}:
        return True
    return low in elisions and not (word[0][0].isupper() and (starts or before == "“"))


def _look_ahead(marks: list[_Mark]) -> None:
    """Note for each mark whether a sure closing one follows before the next opening one."""
    single = double = False
    for mark in reversed(marks):
        if mark.char in _SINGLE:
            mark.ahead = single
            single = _ahead(mark, single)
        elif mark.char == '"':
            mark.ahead = double
            double = _ahead(mark, double)


def _ahead(mark: _Mark, known: bool) -> bool:
    if (mark.opens and not mark.closes) or mark.char == "‘":
        return False
    return mark.strong or known


def _pair(text: str, marks: list[_Mark]) -> Marks:
    found = Marks([])
    stack: list[_Mark] = []
    for mark in marks:
        partner = _partner(stack, mark)
        if partner is not None:
            found.stretches.append(_stretch(partner, mark.at, closed=True))
            del stack[stack.index(partner) :]
        elif _opening(stack, mark):
            _replace_same(text, stack, mark, found)
            stack.append(mark)
        elif mark.char in '"”»' and found.stray < 0 and mark.closes and not mark.after_digit:
            found.stray = mark.at if not stack else found.stray
    _leave_open(text, stack, len(text.rstrip()), found)
    trimmed = [_trim(text, one) for one in found.stretches if one.end > one.start]
    found.stretches = _nest([one for one in trimmed if one.end > one.start])
    return found


def _trim(text: str, stretch: Stretch) -> Stretch:
    """The stretch without the blanks that French puts inside its marks."""
    if text[stretch.start] not in _BLANK and text[stretch.end - 1] not in _BLANK:
        return stretch
    start, end = stretch.start, stretch.end
    while start < end and text[start] in _BLANK:
        start += 1
    while end > start and text[end - 1] in _BLANK:
        end -= 1
    return replace(stretch, start=start, end=end)


def _stretch(opening: _Mark, end: int, *, closed: bool) -> Stretch:
    return Stretch(
        opening.at, opening.at + 1, end, end + 1 if closed else end, opening.char, 0, closed
    )


def _partner(stack: list[_Mark], mark: _Mark) -> _Mark | None:
    """The open mark that this one closes. The stack is short: one mark of a kind."""
    for opening in reversed(stack):
        if mark.char in _CLOSERS[opening.char] and _may_close(mark):
            return opening
    return None


def _may_close(mark: _Mark) -> bool:
    if mark.char in _SINGLE:
        return mark.closes and (mark.strong or not mark.ahead)
    if mark.char == '"':
        return not mark.ahead or mark.strong
    if mark.char in "“»›«‹":
        return mark.closes
    return True


def _opening(stack: list[_Mark], mark: _Mark) -> bool:
    if mark.char in "»›”":
        return mark.opens and not mark.closes
    if mark.char == '"' and not mark.opens:
        # A badly spaced opening mark: "… he said," For example, …".
        return mark.ahead and not mark.after_digit and all(open_.char != '"' for open_ in stack)
    return mark.opens and mark.char != "’"


def _replace_same(text: str, stack: list[_Mark], mark: _Mark, found: Marks) -> None:
    """An opening mark of a kind that is open already: the older one never closes."""
    for index, opening in enumerate(stack):
        if opening.char == mark.char or (opening.char in _SINGLE and mark.char in _SINGLE):
            _leave_open(text, stack[index:], mark.at, found)
            del stack[index:]
            return


def _leave_open(text: str, stack: list[_Mark], end: int, found: Marks) -> None:
    """Record the outermost open mark as unclosed, unless it was an apostrophe after all."""
    for opening in stack:
        words = text[opening.at + 1 : min(end, opening.at + 200)].split()
        doubtful = opening.char in "'‛" and bool(words) and not words[0][:1].isupper()
        if len(words) >= _SHORT_UNCLOSED and not doubtful and not opening.elided:
            found.stretches.append(_stretch(opening, end, closed=False))
            return


def _nest(stretches: list[Stretch]) -> list[Stretch]:
    """The stretches in order of their start, with their depth."""
    stretches.sort(key=lambda stretch: (stretch.outer_start, -stretch.outer_end))
    ends: list[int] = []
    nested: list[Stretch] = []
    for stretch in stretches:
        while ends and ends[-1] <= stretch.outer_start:
            ends.pop()
        nested.append(replace(stretch, depth=len(ends)) if ends else stretch)
        ends.append(stretch.outer_end)
    return nested

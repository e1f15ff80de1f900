"""Cut a body into stretches of lines that can be rendered on their own.

A stretch may begin only where python-markdown would start afresh: at a line after a
blank one whose first block looks back at nothing. Lists, quotations, indented text,
definitions and attribute lists join what stands above them, so they never begin one;
fenced code and raw HTML are never cut, closed or not. The property test in
`tests/preview/test_renderer.py` compares cut and uncut renderings.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from markdown.extensions.attr_list import get_attrs_and_remainder
from markdown.extensions.fenced_code import FencedBlockPreprocessor

from desktop.article.difference import alike, alike_behind
from desktop.preview.raw_html import left_open

_TAB_LENGTH = 4
# STX and ETX are python-markdown's own marks; a lone surrogate is no character at all.
_FORBIDDEN = re.compile("[\x00\x02\x03\ud800-\udfff]")
_BLANK = re.compile(r"^ +$", re.MULTILINE)
_LOOKS_BACK = re.compile(r"\s|[>:{]|[*+-](\s|$)|\d+[.]")
_DEFINES = re.compile(r"\*?\[")
_DEFINITION = re.compile(r"\] ?:")
# Behind a raw tag a colon begins a line as well, as the tag is set aside.
_TERMS = tuple(f"{before}{' ' * indent}:" for before in "\n>" for indent in range(4))
_FENCES = ("```", "~~~")
_FENCE = re.compile(r"(`{3,}|~{3,})( *$)?", re.MULTILINE)
_TAG = re.compile(r"<[A-Za-z/!]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines `first_line` to `last_line` (0-based, both included) and their text.

    `defines` says that it may define a link, an abbreviation or a note.
    """

    first_line: int
    last_line: int
    text: str
    defines: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """A body cut into stretches; `front` and `back` of them are the same as the time before.

    Those at the back may have moved to other lines.
    """

    stretches: list[Stretch]
    front: int
    back: int


class Cutter:
    """Cuts one body after another, and only what changed is cut again."""

    def __init__(self) -> None:
        self._raw: list[str] = []
        self._lines: list[str] = []
        self._stretches: list[Stretch] = []

    def cut(self, body: str, lines: Sequence[str] | None = None) -> Cut:
        """Cut a body; `lines` are its lines, where somebody has them."""
        raw = body.split("\n") if lines is None else list(lines)
        first, last = _unchanged(self._raw, raw)
        fresh = _normalised_lines(raw, first, len(raw) - last)
        gone = self._lines[first : len(self._lines) - last]
        old_end = len(self._lines) - last
        self._raw = raw
        self._lines = [*self._lines[:first], *fresh, *self._lines[old_end:]]
        if not self._stretches or any(map(_reaches, fresh)) or any(map(_reaches, gone)):
            return self._cut_all()
        return self._cut_again(first, old_end, len(fresh) - len(gone))

    def _cut_all(self) -> Cut:
        """Cut everything anew, and keep the stretches that came out the same."""
        old, new = self._stretches, stretches("\n".join(self._lines))
        most = min(len(old), len(new))
        front = next((n for n in range(most) if old[n] != new[n]), most)
        back = next(
            (n for n in range(most - front) if old[-n - 1].text != new[-n - 1].text), most - front
        )
        new[:front] = old[:front]
        if back and old[-1].last_line == new[-1].last_line:
            new[-back:] = old[-back:]
        self._stretches = new
        return Cut(new, front, back)

    def _cut_again(self, first: int, old_end: int, moved: int) -> Cut:
        """Cut anew from the stretch before the change to the first one well below it.

        All of it where something in there reaches further than its paragraph.
        """
        old = self._stretches
        at = bisect_right(old, first - 1, key=lambda one: one.first_line) - 1
        front = max(0, at - 1)
        # The first stretch of all may begin with what elsewhere could not begin one.
        below = max(1, bisect_right(old, old_end, key=lambda one: one.first_line))
        top = old[front].first_line if front else 0
        end = old[below].first_line + moved if below < len(old) else len(self._lines)
        part = self._lines[top:end]
        if any(map(_reaches, part)):
            return self._cut_all()
        anew = [_moved(one, top) for one in _cut(part, list(_starts(part, set())))]
        back = [_moved(one, moved) for one in old[below:]] if moved else old[below:]
        self._stretches = [*old[:front], *anew, *back]
        return Cut(self._stretches, front, len(back))


def _unchanged(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many lines are the same from the front, and from the back."""
    most = min(len(old), len(new))
    first = alike(old, new, most)
    if first == most:
        # What "\r" means depends on whether a line is the last one.
        first = max(0, most - 1)
    last = alike_behind(old, new, most - first)
    # What "\r" and "\n" mean together is decided at the end of a line: a last line is special.
    return first, 0 if last and len(old) - last == 0 else last


def _normalised_lines(raw: list[str], first: int, end: int) -> list[str]:
    if first == end:
        return []
    text = "\n".join(raw[first:end])
    if end == len(raw):
        return normalised(text).split("\n")
    return normalised(text + "\n").split("\n")[:-1]


def _reaches(line: str) -> bool:
    """Whether a line may matter beyond its paragraph: fences, raw HTML, definition lists."""
    return "<" in line or line.startswith(_FENCES) or (":" in line and _has_term(line))


def _has_term(text: str) -> bool:
    """Whether a colon begins a line there.

    Plain searches, here and for fences: an expression that goes through a long text to the end
    keeps the interpreter from every other thread all the while.
    """
    framed = f"\n{text}"
    return any(term in framed for term in _TERMS)


def _moved(stretch: Stretch, by: int) -> Stretch:
    return replace(stretch, first_line=stretch.first_line + by, last_line=stretch.last_line + by)


def normalised(body: str) -> str:
    """The body as python-markdown sees it, line for line: no tabs, bare blank lines."""
    if _FORBIDDEN.search(body):
        body = _FORBIDDEN.sub("\ufffd", body)
    if "\r" in body:
        body = body.replace("\r\n", "\n").replace("\r", " ")
    if "\t" in body:
        body = body.expandtabs(_TAB_LENGTH)
    # A line of blanks ends in one; most texts have none.
    return _BLANK.sub("", body) if " \n" in body or body.endswith(" ") else body


def stretches(text: str) -> list[Stretch]:
    """Cut a normalised text; together the stretches hold every line that is not blank."""
    lines = text.split("\n")
    starts = list(_starts(lines, _fenced(text)))
    cut = _cut(lines, starts)
    if "<" in text:
        cut = list(_whole_tags(lines, cut))
    if _has_term(text):
        # Terms join the definition list above them, if there is one.
        cut = _cut(lines, [one.first_line for one in cut if one is cut[0] or not _defines(one)])
    return cut


def whole(text: str) -> list[Stretch]:
    """The text uncut: the yardstick for `stretches`."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line), len(lines))
    return [_stretch(lines, first, len(lines))] if first < len(lines) else []


def _cut(lines: list[str], starts: list[int]) -> list[Stretch]:
    return [_stretch(lines, first, end) for first, end in pairwise((*starts, len(lines))) if starts]


def _defines(stretch: Stretch) -> bool:
    return _has_term(stretch.text)


def _stretch(lines: list[str], first: int, end: int) -> Stretch:
    while end > first + 1 and not lines[end - 1]:
        end -= 1
    text = "\n".join(lines[first:end])
    return Stretch(first, end - 1, text, bool(_DEFINITION.search(text)))


def _starts(lines: list[str], fenced: set[int]) -> Iterator[int]:
    """Numbers of the lines that begin a stretch."""
    begun = False
    above = ""
    for number, line in enumerate(lines):
        if line and not above and (not begun or _afresh(lines, number)) and number not in fenced:
            begun = True
            yield number
        above = line


def _afresh(lines: list[str], number: int) -> bool:
    """Whether the paragraph at this line looks back at nothing."""
    line = lines[number]
    if _LOOKS_BACK.match(line):
        return False
    if not _DEFINES.match(line):
        return True
    end = number
    while end < len(lines) and lines[end]:
        end += 1
    return not _DEFINITION.search("\n".join(lines[number:end]))


def fences(text: str) -> Iterator[tuple[int, int]]:
    """Spans of fenced code, paired as the fenced code extension does.

    A fence is closed by the next line that is nothing but the same fence.
    """
    marks = [(at, _FENCE.match(text, at)) for at in _fence_lines(text)]
    closing: dict[str, list[int]] = {}
    for at, mark in marks:
        if mark and mark[2] is not None:
            closing.setdefault(mark[1], []).append(at)
    index = 0
    for at, mark in marks:
        closed = closing.get(mark[1], []) if mark else []
        if mark is None or at < index or not closed or closed[-1] <= at:
            continue
        opening = text[at : text.index("\n", at) + 1]
        # Only the lines to be highlighted may go on in the line below.
        opened, tried = (at, text) if "hl_lines" in opening else (0, f"{opening}{mark[1]}")
        match = FencedBlockPreprocessor.FENCED_BLOCK_RE.match(tried, opened)
        if match is None:
            continue
        attributes = match["attrs"]
        if attributes and get_attrs_and_remainder(attributes)[1]:
            index = at + match.end("attrs") - opened
            continue
        below = at + match.start("code") - opened
        end = closed[bisect_left(closed, below)]
        index = at_end if (at_end := text.find("\n", end)) >= 0 else len(text)
        yield at, index


def _fence_lines(text: str) -> list[int]:
    """Where the lines begin that begin with a fence."""
    found = [0] if text.startswith(_FENCES) else []
    for fence in _FENCES:
        at = text.find(f"\n{fence}")
        while at >= 0:
            found.append(at + 1)
            at = text.find(f"\n{fence}", at + 1)
    return sorted(found)


def _fenced(text: str) -> set[int]:
    """Numbers of the lines inside fenced code, its opening line left out."""
    inside: set[int] = set()
    line = at = 0
    for start, end in fences(text):
        line += text.count("\n", at, start)
        last = line + text.count("\n", start, end)
        inside.update(range(line + 1, last + 1))
        line, at = last, end
    return inside


def _unfenced(text: str) -> str:
    """The text with a mark in the place of each stretch of fenced code."""
    kept: list[str] = []
    at = 0
    for start, end in fences(text):
        kept += (text[at:start], "\ncode\n")
        at = end
    return "".join((*kept, text[at:]))


def _whole_tags(lines: list[str], cut: list[Stretch]) -> Iterator[Stretch]:
    """Join stretches until every raw HTML construct in them is closed.

    The steps grow after the first few, so that a tag never closed costs some passes over the
    rest of the text and not one a stretch.
    """
    at = 0
    while at < len(cut):
        size = 1
        joined = cut[at]
        while at + size < len(cut) and _open(joined.text):
            size = min(size + 1 + size // 4, len(cut) - at)
            joined = _stretch(lines, joined.first_line, cut[at + size - 1].last_line + 1)
        yield joined
        at += size


def _open(text: str) -> bool:
    """Whether something in raw HTML here may only end further down."""
    if not _TAG.search(text):
        return False
    return left_open(_unfenced(text))

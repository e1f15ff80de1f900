"""Cut a body into stretches of lines that can be rendered on their own.

A stretch may begin only where python-markdown would start afresh: at a line after a
blank one whose first block looks back at nothing. Lists, quotations, indented text,
definitions and attribute lists join what stands above them, so they never begin one;
fenced code and raw HTML are never cut, closed or not. The property test in
`tests/preview/test_renderer.py` compares cut and uncut renderings.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from markdown.extensions.attr_list import get_attrs_and_remainder
from markdown.extensions.fenced_code import FencedBlockPreprocessor

from desktop.preview.raw_html import left_open

_TAB_LENGTH = 4
# STX and ETX are python-markdown's own marks; a lone surrogate is no character at all.
_FORBIDDEN = re.compile("[\x00\x02\x03\ud800-\udfff]")
_BLANK = re.compile(r"^ +$", re.MULTILINE)
_LOOKS_BACK = re.compile(r"\s|[>:{]|[*+-](\s|$)|\d+[.]")
_DEFINES = re.compile(r"\*?\[")
_TERM = re.compile(r"^ {0,3}:", re.MULTILINE)
_TAG = re.compile(r"<[A-Za-z/!]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines `first_line` to `last_line` (0-based, both included) and their text."""

    first_line: int
    last_line: int
    text: str


def normalised(body: str) -> str:
    """The body as python-markdown sees it, line for line: no tabs, bare blank lines."""
    if _FORBIDDEN.search(body):
        body = _FORBIDDEN.sub("\ufffd", body)
    if "\r" in body:
        body = body.replace("\r\n", "\n").replace("\r", " ")
    if "\t" in body:
        body = body.expandtabs(_TAB_LENGTH)
    return _BLANK.sub("", body)


def stretches(text: str) -> list[Stretch]:
    """Cut a normalised text; together the stretches hold every line that is not blank."""
    lines = text.split("\n")
    starts = list(_starts(lines, _fenced(text)))
    cut = _cut(lines, starts)
    if _TERM.search(text):
        # Terms join the definition list above them, if there is one.
        cut = _cut(lines, [one.first_line for one in cut if one is cut[0] or not _defines(one)])
    return list(_whole_tags(lines, cut)) if "<" in text else cut


def whole(text: str) -> list[Stretch]:
    """The text uncut: the yardstick for `stretches`."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if line), len(lines))
    return [_stretch(lines, first, len(lines))] if first < len(lines) else []


def _cut(lines: list[str], starts: list[int]) -> list[Stretch]:
    return [_stretch(lines, first, end) for first, end in pairwise((*starts, len(lines))) if starts]


def _defines(stretch: Stretch) -> bool:
    return bool(_TERM.search(stretch.text))


def _stretch(lines: list[str], first: int, end: int) -> Stretch:
    while end > first + 1 and not lines[end - 1]:
        end -= 1
    return Stretch(first, end - 1, "\n".join(lines[first:end]))


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
    return not re.search(r"\] ?:", "\n".join(lines[number:end]))


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """Spans of fenced code, paired as the fenced code extension does."""
    if "```" not in text and "~~~" not in text:
        return
    index = 0
    while match := FencedBlockPreprocessor.FENCED_BLOCK_RE.search(text, index):
        attributes = match.group("attrs")
        if attributes and get_attrs_and_remainder(attributes)[1]:
            index = match.end("attrs")
            continue
        yield match.span()
        index = match.end()


def _fenced(text: str) -> set[int]:
    """Numbers of the lines inside fenced code, its opening line left out."""
    inside: set[int] = set()
    line = at = 0
    for start, end in _fences(text):
        line += text.count("\n", at, start)
        last = line + text.count("\n", start, end)
        inside.update(range(line + 1, last + 1))
        line, at = last, end
    return inside


def _unfenced(text: str) -> str:
    """The text with a mark in the place of each stretch of fenced code."""
    kept: list[str] = []
    at = 0
    for start, end in _fences(text):
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

"""What a line of Markdown looks like while it is being written. No Qt here.

This colours, it does not parse: a line is looked at alone, but for fenced code, whose state is
carried from line to line. What the page will be is the preview's business.
"""

import re
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

LONGEST = 10_000
"""Characters of a line beyond which only its beginning is coloured; prose is never this long."""


class Look(Enum):
    """The kinds of stretch a writer should tell apart at a glance."""

    MARK = auto()
    HEADING = auto()
    STRONG = auto()
    EMPHASIS = auto()
    STRUCK = auto()
    CODE = auto()
    LINK = auto()
    ADDRESS = auto()
    CITATION = auto()
    QUOTE = auto()
    COMMENT = auto()


class Stretch(NamedTuple):
    """Code points `start:end` of a line look like this; later stretches lie over earlier ones."""

    start: int
    end: int
    look: Look


_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)$")
_LEAD = re.compile(
    r"(?P<heading> {0,3}\#{1,6}(?=\s|$))"
    r"|(?P<rule> {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|=+\s*)$)"
    r"|(?P<quote>(?: {0,3}>)+)"
    r"|(?P<item>\s*(?:[-*+]|\d{1,9}[.)])(?=\s)(?:\s+\[[ xX]\](?=\s))?)"
    r"|(?P<definition> {0,3}\[\^?[^\]]+\]:)"
)
_INLINE = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()#+.!|~>-])"
    r"|(?P<code>(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<comment><!--.*?(?:-->|$))"
    r"|(?P<citation>\[@[^\s\[\]][^\[\]]{0,200}\])"
    r"|(?P<note>\[\^[^\]\s]+\])"
    r"|(?P<open>!?\[)(?P<words>[^\[\]]*)(?P<address>\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*"
    r"(?:\s+\"[^\"]*\")?\)|\]\[[^\]]*\])"
    r"|(?P<bare><?(?:https?://|mailto:)[^\s<>\"”]+[^\s<>\"”.,;:!?)’]>?)"
    r"|(?P<tag></?[a-zA-Z][^<>]*>)"
)
# Bounded, as a search for a closer that never comes would be tried from every opener.
_STRONG = re.compile(r"(\*\*|__)(?=[^\s*_])(.{1,1000}?)(?<=\S)\1")
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s])\*(?!\*)"
    r"|(?<![\w_])_(?=[^\s_])([^_]+?)(?<=[^\s])_(?![\w_])"
)
_STRUCK = re.compile(r"~~(?=\S)(.{1,1000}?)(?<=\S)~~")
_SPECIAL = re.compile(r"[*_`\[<~\\]|://|mailto:")


def fence_after(line: str, fence: str) -> str:
    """The open fence after a line ("" for none, else its marker), given that before it."""
    match = _FENCE.match(line)
    if match is None:
        return fence
    marker, rest = match.groups()
    if not fence:
        return marker
    closes = marker[0] == fence[0] and len(marker) >= len(fence) and not rest.strip()
    return "" if closes else fence


@lru_cache(maxsize=8)
def stretches(line: str, fence: str = "") -> tuple[Stretch, ...]:
    """How to colour a line that begins inside `fence` ("" for none).

    Colours and speller ask for the same line one after the other.
    """
    if not line:
        return ()
    if fence or _FENCE.match(line):
        look = Look.MARK if _FENCE.match(line) and fence_after(line, fence) != fence else Look.CODE
        return (Stretch(0, len(line), look),)
    found = _lead(line)
    line = line[:LONGEST]
    if _SPECIAL.search(line):
        found += _inline(line)
    return tuple(found)


def _lead(line: str) -> list[Stretch]:
    """What the beginning of a line makes of the whole line."""
    match = _LEAD.match(line)
    if match is None:
        return []
    mark = Stretch(0, match.end(), Look.MARK)
    if match.lastgroup == "heading":
        return [Stretch(0, len(line), Look.HEADING), mark]
    if match.lastgroup == "quote":
        return [Stretch(0, len(line), Look.QUOTE), mark]
    return [mark]


def _inline(line: str) -> list[Stretch]:
    found: list[Stretch] = []
    masked = list(line)
    for match in _INLINE.finditer(line):
        kept, new = _token(match)
        found += new
        for start, end in kept:
            masked[start:end] = "\x00" * (end - start)
    text = "".join(masked)
    for pattern, look, width in (
        (_STRONG, Look.STRONG, 2),
        (_STRUCK, Look.STRUCK, 2),
        (_EMPHASIS, Look.EMPHASIS, 1),
    ):
        for match in pattern.finditer(text):
            start, end = match.span()
            found.append(Stretch(start + width, end - width, look))
            found.append(Stretch(start, start + width, Look.MARK))
            found.append(Stretch(end - width, end, Look.MARK))
        if look is Look.STRONG:
            text = text.replace("**", "\x00\x00").replace("__", "\x00\x00")
    return found


def _token(match: re.Match[str]) -> tuple[list[tuple[int, int]], list[Stretch]]:
    """The stretches of one token, and the ranges in which asterisks mean nothing."""
    start, end = match.span()
    whole = [(start, end)]
    if match["words"] is not None:
        words, tail = match.span("words"), match.span("address")
        looks = [
            Stretch(start, words[0], Look.MARK),
            Stretch(*words, Look.LINK),
            Stretch(*tail, Look.ADDRESS),
        ]
        return [(start, words[0]), tail], looks
    for group, look in _TOKENS.items():
        if match[group] is not None:
            return whole, [Stretch(start, end, look)]
    return whole, []


_TOKENS = {
    "escape": Look.MARK,
    "code": Look.CODE,
    "comment": Look.COMMENT,
    "citation": Look.CITATION,
    "note": Look.CITATION,
    "bare": Look.LINK,
    "tag": Look.MARK,
}

"""What of a text is prose: blocks, and a mask over code, links, tags and citation keys."""

import re
from dataclasses import dataclass
from enum import StrEnum

# Stands for a character of mark-up that quotation marks look through (emphasis, escapes).
THROUGH = "\x01"


class Block(StrEnum):
    """What a run of lines is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of text at `start` (code points of the whole)."""

    start: int
    text: str
    block: Block = Block.PARAGRAPH


_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,4}[.)])\s")
_RULE = re.compile(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$")
_LINES = re.compile(r"[^\n]*\n?")
_WRAP_WIDTH = 90


def split_plain(text: str) -> list[Paragraph]:
    """The paragraphs of plain text: one a line, or separated by blank lines if it is wrapped.

    Text counts as wrapped where no line is longer than a typewriter's and some
    line runs on into the next without a blank line between them.
    """
    lines = text.split("\n")
    wrapped = max(map(len, lines)) <= _WRAP_WIDTH and any(
        one.strip() and two[:1].islower() for one, two in zip(lines, lines[1:], strict=False)
    )
    found: list[Paragraph] = []
    start = position = 0
    gathered: list[str] = []
    for line in [*lines, ""]:
        if gathered and (not wrapped or not line.strip()):
            found.append(Paragraph(start, "\n".join(gathered)))
            gathered = []
        if line.strip():
            start = start if gathered else position
            gathered.append(line)
        position += len(line) + 1
    return found


def split_markdown(text: str) -> list[Paragraph]:
    """The blocks of Markdown that hold prose, and code blocks as such."""
    found: list[Paragraph] = []
    start, kind, fence = 0, Block.PARAGRAPH, ""
    gathered: list[str] = []

    def close() -> None:
        if gathered:
            found.append(Paragraph(start, "".join(gathered).rstrip("\n"), kind))
            gathered.clear()

    position = 0
    for line in text.splitlines(keepends=True) if "\r" not in text else _LINES.findall(text):
        here = _kind_of(line, fence)
        mark = _FENCE.match(line)
        if fence:
            gathered.append(line)
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
                close()
        elif not line.strip() or _RULE.match(line.rstrip()):
            close()
        else:
            if gathered and (here is not kind or _alone(line, here)):
                close()
            if not gathered:
                start, kind = position, here
            gathered.append(line)
            fence = mark[1] if mark else ""
            if here is Block.HEADING:
                close()
        position += len(line)
    close()
    return found


def _kind_of(line: str, fence: str) -> Block:
    if fence or _FENCE.match(line):
        return Block.CODE
    if _HEADING.match(line):
        return Block.HEADING
    return Block.QUOTE if line.lstrip().startswith(">") else Block.PARAGRAPH


def _alone(line: str, kind: Block) -> bool:
    return kind is Block.HEADING or _ITEM.match(line) is not None


# Everything whose quotation marks are nobody's words. Each alternative stops at the
# first character that starts another, so the scan stays linear.
_HIDDEN = re.compile(
    r"(?P<cite>\[@[\w:.#$%&+?~/-]+(?:;\s*@[\w:.#$%&+?~/-]+)*\])"
    r"|(?P<target>\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\))"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"“”«»()]+)"
    r"|(?P<tag><[A-Za-z/!][^<>]*>)"
    r"|(?P<through>(?<!\w)[*_~]+|[*~]+|_+(?!\w)|\\(?=[^\w\s]))"
)
_TICKS = re.compile(r"`+")
_LEAD = re.compile(
    r"^[ \t]*(?:>[ \t]?)+|^ {0,3}#{1,6}(?=\s)|^ {0,3}(?:[-*+]|\d{1,4}[.)])(?=\s)", re.MULTILINE
)


def mask(text: str, *, markdown: bool = True) -> str:
    """`text` with everything that is not prose blanked out; the length stays the same.

    Code and addresses become letters (so that a mark beside them sees a word),
    citation keys and tags blanks, emphasis marks THROUGH.
    """
    if not markdown:
        return _HIDDEN.sub(_hide_plain, text)
    text = _LEAD.sub(lambda found: " " * len(found[0]), text)
    if "`" in text:
        text = _hide_code(text)
    return _HIDDEN.sub(_hide, text)


def _hide(found: re.Match[str]) -> str:
    kind = found.lastgroup
    if kind == "through":
        return THROUGH * len(found[0])
    if kind == "url":
        return "x" * len(found[0])
    return " " * len(found[0])


def _hide_plain(found: re.Match[str]) -> str:
    return "x" * len(found[0]) if found.lastgroup == "url" else found[0]


def _hide_code(text: str) -> str:
    """Blank out code spans: a run of backticks up to the next run of the same length."""
    runs = [(found.start(), found.end()) for found in _TICKS.finditer(text)]
    following: dict[int, int] = {}
    closer = [-1] * len(runs)
    for index in range(len(runs) - 1, -1, -1):
        length = runs[index][1] - runs[index][0]
        closer[index] = following.get(length, -1)
        following[length] = index
    pieces: list[str] = []
    done = index = 0
    while index < len(runs):
        if closer[index] < 0:
            index += 1
            continue
        start, end = runs[index][0], runs[closer[index]][1]
        pieces += (text[done:start], "x" * (end - start))
        done, index = end, closer[index] + 1
    return "".join([*pieces, text[done:]])

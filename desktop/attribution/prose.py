"""What of a text is prose: blocks, and a mask over code, links, tags and citation keys."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

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
_WRAP_WIDTH = 90


def split_plain(text: str) -> list[Paragraph]:
    """The paragraphs of plain text: one a line, or separated by blank lines if it is wrapped.

    Text counts as wrapped where no line is longer than a typewriter's and some
    line runs on into the next without a blank line between them.
    """
    lines = text.split("\n")
    wrapped = max(map(len, lines)) <= _WRAP_WIDTH and any(
        one.strip() and two[:1].islower() for one, two in pairwise(lines)
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
    """The blocks of Markdown: paragraphs, list items, headings, block quotes, code."""
    splitter = Splitter()
    position = 0
    for line in text.split("\n"):
        splitter.take(position, line)
        position += len(line) + 1
    splitter.close()
    return splitter.found


class Splitter:
    """Gathers lines into blocks; `found` are those that have ended."""

    def __init__(self) -> None:
        self.found: list[Paragraph] = []
        self._gathered: list[str] = []
        self._start = 0
        self._kind = Block.PARAGRAPH
        # The opening run of a code block that is open.
        self._fence = ""

    def take(self, position: int, line: str) -> None:
        """Take in the line that starts at `position`."""
        if self._fence:
            self._in_code(line)
            return
        if line[:1].isalpha() and self._kind is Block.PARAGRAPH:
            # By far the commonest line: no mark-up begins with a letter.
            if not self._gathered:
                self._start = position
            self._gathered.append(line)
            return
        if not line or line.isspace() or _RULE.match(line.rstrip()):
            self.close()
            return
        kind = _kind_of(line)
        if kind is not self._kind or kind is Block.HEADING or _ITEM.match(line):
            self.close()
        if not self._gathered:
            self._start, self._kind = position, kind
        self._gathered.append(line)
        fence = _FENCE.match(line)
        self._fence = fence[1] if fence else ""
        if kind is Block.HEADING:
            self.close()

    def _in_code(self, line: str) -> None:
        self._gathered.append(line)
        fence = _FENCE.match(line)
        if fence and fence[1].startswith(self._fence) and not line[fence.end() :].strip():
            self._fence = ""
            self.close()

    def close(self) -> None:
        """End the block that is being gathered."""
        if self._gathered:
            one = len(self._gathered) == 1
            text = self._gathered[0] if one else "\n".join(self._gathered)
            self.found.append(Paragraph(self._start, text, self._kind))
            self._gathered = []


def _kind_of(line: str) -> Block:
    if _FENCE.match(line):
        return Block.CODE
    if _HEADING.match(line):
        return Block.HEADING
    return Block.QUOTE if line.lstrip().startswith(">") else Block.PARAGRAPH


# Everything whose quotation marks are nobody's words. Each alternative stops at the
# first character that starts another, so the scan stays linear.
_HIDDEN = re.compile(
    r"(?P<cite>\[@[\w:.#$%&+?~/-]+(?:;\s*@[\w:.#$%&+?~/-]+)*\])"
    r"|(?P<target>\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\))"
    r"|(?P<url>(?:https?://|www\.)[^\s<>\"“”«»()]+)"
    r"|(?P<tag><[A-Za-z/!][^<>]*>)"
    r"|(?P<through>(?<!\w)[*_~]+|[*~]+|_+(?!\w)|\\(?=[^\w\s]))"
)
_TARGET = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")
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
    hidden = _HIDDEN.sub(_hide, text)
    return _open_links(text, hidden) if "](" in text else hidden


def _open_links(text: str, hidden: str) -> str:
    """Make the opening bracket of each link transparent; its text is prose."""
    pieces: list[str] = []
    done = 0
    for found in _TARGET.finditer(text):
        bracket = text.rfind("[", done, found.start())
        if bracket >= 0 and hidden[bracket] == "[":
            pieces += (hidden[done:bracket], THROUGH)
            done = bracket + 1
        pieces.append(hidden[done : found.end()])
        done = found.end()
    return "".join([*pieces, hidden[done:]])


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

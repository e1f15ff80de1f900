"""The headings of an article."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.ui.editor.markdown import fence_after

_ATX = re.compile(r" {0,3}(#{1,6})\s+(.*)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, its level from 1 on, and its line."""

    line: int
    level: int
    text: str


def headings(lines: Iterable[str]) -> list[Heading]:
    """The headings of a body; what stands in fenced code is none."""
    found: list[Heading] = []
    fence, above = "", ""
    for number, line in enumerate(lines):
        before, fence = fence, fence_after(line, fence)
        if before or fence:
            above = ""
            continue
        if match := _ATX.match(line):
            words = match[2].rstrip().rstrip("#").rstrip()
            found.append(Heading(number, len(match[1]), words))
        elif above.strip() and (under := _UNDERLINE.match(line)):
            found.append(Heading(number - 1, 1 if under[1][0] == "=" else 2, above.strip()))
        above = "" if match else line
    return found

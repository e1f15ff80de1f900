"""The words of a line of Markdown that a speller should look at. No Qt here.

Left out: code, addresses, tags, comments, citation keys; what has digits or an underscore in it;
abbreviations in capitals; single letters.
"""

import re
from typing import NamedTuple

from desktop.ui.editor.markdown import LONGEST, Look, stretches

# Apostrophes and hyphens join only between letters; a soft hyphen belongs to its word.
_WORD = re.compile(r"[^\W_]+(?:['’\-‐‑\u00ad][^\W_]+)*")
# Whole strings of which no part is a word: addresses, files, tags, attributes of a picture.
_NO_PROSE = re.compile(
    r"\S*(?:@|://|\\|www\.)\S*|(?<!\S)[#/~]\S+|\{[^{}]*\}|\w*_\w*|&#?\w+;|\S+/\S+/\S*"
)
# Something that each of them has in it: most lines have none.
_ODD = re.compile(r"[@/\\#~{_&]|www\.")
_NO_WORDS = frozenset({Look.CODE, Look.ADDRESS, Look.CITATION, Look.COMMENT, Look.MARK})


class Word(NamedTuple):
    """A word at code points `start:end` of its line."""

    start: int
    end: int
    text: str


def words(line: str, fence: str = "") -> tuple[Word, ...]:
    """The words of a line that begins inside `fence` ("" for none)."""
    line = line[:LONGEST]
    hidden = [one for one in stretches(line, fence) if one.look in _NO_WORDS]
    if hidden:
        masked = list(line)
        for start, end, _ in hidden:
            masked[start:end] = " " * (end - start)
        line = "".join(masked)
    if _ODD.search(line):
        line = _NO_PROSE.sub(lambda found: " " * len(found[0]), line)
    return tuple(
        Word(found.start(), found.end(), found[0])
        for found in _WORD.finditer(line)
        if _is_one(found[0])
    )


def is_begun(text: str) -> bool:
    """Whether this is a word, perhaps not all of it yet."""
    return _WORD.fullmatch(text) is not None


def _is_one(word: str) -> bool:
    if word.islower() and word.isalpha():
        return len(word) > 1
    return len(word) > 1 and not word.isupper() and not any(map(str.isdigit, word))

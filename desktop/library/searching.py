"""What is typed to find articles: words and filters in one line, and where the words were found.

`flood state:review section:"Home news" tag:rivers after:2026-03-01 from:desk in:archive`. One line
holds all of it, so a saved search is a line with a name. Pure.
"""

import re
import unicodedata
from dataclasses import dataclass, fields
from datetime import date

_FILTERS = {
    "state": "state",
    "section": "section",
    "tag": "tag",
    "after": "after",
    "before": "before",
    "from": "origin",
    "in": "place",
}
_NAMES = {name: key for key, name in _FILTERS.items()}
_FILTER = re.compile(rf"(?<!\S)({'|'.join(_FILTERS)}):(?:\"([^\"]*)\"|(\S+))(?!\S)", re.IGNORECASE)
_PLAIN = re.compile(r"[^\s\"]+")
_WORDS = re.compile(r"[^\W_]+")
PLACES = ("archive", "bin", "everywhere")
ORIGINS = ("me", "desk")
# How much text an excerpt shows, and how much of it before what was found, in code points.
_WIDTH, _BEFORE = 160, 40


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; an empty field asks for nothing.

    `after` and `before` are ISO days, both included. `origin` is one of ORIGINS: begun here, or
    opened from a site's desk. `place` is one of PLACES; empty means neither archive nor bin.
    """

    words: str = ""
    state: str = ""
    section: str = ""
    tag: str = ""
    after: str = ""
    before: str = ""
    origin: str = ""
    place: str = ""

    @classmethod
    def parse(cls, line: str) -> "Query":
        """Read a line; what is no filter, or one that makes no sense, is words."""
        found: dict[str, str] = {}

        def take(match: re.Match[str]) -> str:
            name = _FILTERS[match[1].lower()]
            value = (match[2] if match[2] is not None else match[3]).strip()
            if not _sensible(name, value):
                return match[0]
            found[name] = value
            return " "

        words = _FILTER.sub(take, line)
        return cls(words=" ".join(words.split()), **found)

    def line(self) -> str:
        """The line that says this; `parse` gives the same back."""
        parts = [self.words] if self.words else []
        for one in fields(self):
            value = str(getattr(self, one.name))
            if one.name != "words" and value:
                said = value if _PLAIN.fullmatch(value) else f'"{value}"'
                parts.append(f"{_NAMES[one.name]}:{said}")
        return " ".join(parts)

    @property
    def filtered(self) -> bool:
        """Whether it asks for more than words."""
        return any(getattr(self, name) for name in _NAMES)


def _sensible(name: str, value: str) -> bool:
    if name in ("after", "before"):
        try:
            date.fromisoformat(value)
        except ValueError:
            return False
        return len(value) == len("2026-03-01")
    if name == "origin":
        return value in ORIGINS
    if name == "place":
        return value in PLACES
    return bool(value) and '"' not in value


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text on one line, and which stretches of it were looked for."""

    text: str
    hits: tuple[tuple[int, int], ...] = ()


def hits(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where words of `text` begin with one of `words`, case and accents aside."""
    wanted = set(_WORDS.findall(_folded(words)))
    if not wanted:
        return ()
    begun = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(wanted, key=len, reverse=True))})")
    return tuple(match.span() for match in begun.finditer(_folded(text)))


def excerpt(text: str, words: str) -> Excerpt:
    """The piece of `text` around the first of `words` in it; its beginning where there is none."""
    found = hits(text, words)
    start = max(0, found[0][0] - _BEFORE) if found else 0
    if start:
        # From the beginning of a word.
        start = text.find(" ", start, found[0][0]) + 1 or start
    piece = re.sub(r"\s", " ", text[start : start + _WIDTH])
    lead = "… " if start else ""
    tail = "…" if start + _WIDTH < len(text) else ""
    shift = len(lead) - start
    inside = tuple(
        (first + shift, last + shift) for first, last in found if last <= start + len(piece)
    )
    return Excerpt(f"{lead}{piece}{tail}", inside)


def _folded(text: str) -> str:
    """`text` in small letters without accents, each code point in its place."""
    if text.isascii():
        return text.lower()
    return text.translate({ord(char): _plain(char) for char in set(text)})


def _plain(char: str) -> str:
    """One code point for one code point."""
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char

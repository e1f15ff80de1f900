"""What a search means, for a writer: quotation marks, spaces and dashes match by kind. No Qt.

A regular expression means what it says, and is `regex`'s: that can be told when to give up, where
`re` would stand still for as long as a careless expression takes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING

from desktop.translation import later, tr

if TYPE_CHECKING:
    import regex

_KINDS = ("'’‘‛", '"“”„‟', " \u00a0\u202f\u2009", "-‐‑", "–—")
"""Characters a writer types alike and an article sets apart; each finds all of its kind."""
_ALIKE = {character: f"[{re.escape(kind)}]" for kind in _KINDS for character in kind}
# How long a regular expression may look at one line, and at all of its slow lines together
# (seconds). Ordinary ones take microseconds.
_LINE, _ALL, _SLOW = 0.02, 0.06, 0.001
TOO_LONG = later(
    "This expression takes too long. Try one with fewer repetitions inside repetitions."
)

Replaced = tuple[int, int, str]
"""Code points `start:end` of a line, and what is to stand there."""


@dataclass
class _Meter:
    spent: float = 0.0


@dataclass(frozen=True)
class Query:
    """What to look for. An empty text finds nothing, nor does an expression with a `problem`."""

    text: str = ""
    match_case: bool = False
    whole_words: bool = False
    regular: bool = False
    _meter: _Meter = field(default_factory=_Meter, compare=False, repr=False)

    @property
    def problem(self) -> str:
        """Why nothing can be found with it, in a sentence for the writer; "" where it can."""
        if not self.regular or not self.text:
            return ""
        return tr(TOO_LONG) if self._meter.spent > _ALL else self._compiled[1]

    @cached_property
    def _compiled(self) -> "tuple[regex.Pattern[str] | None, str]":
        import regex

        body = rf"(?<!\w)(?:{self.text})(?!\w)" if self.whole_words else self.text
        try:
            regex.compile(self.text)
            return regex.compile(body, 0 if self.match_case else regex.IGNORECASE), ""
        except regex.error as error:
            return None, tr("Not a regular expression: {error}.", error=error)
        except (OverflowError, RecursionError, MemoryError):
            return None, tr("Not a regular expression: it is too large.")

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if not self.text:
            return None
        body = "".join(_ALIKE.get(character, re.escape(character)) for character in self.text)
        if self.whole_words:
            # An edge that is no letter has no word edge to ask for.
            before = r"(?<!\w)" if self.text[0].isalnum() else ""
            after = r"(?!\w)" if self.text[-1].isalnum() else ""
            body = f"{before}{body}{after}"
        return re.compile(body, 0 if self.match_case else re.IGNORECASE)

    def __call__(self, line: str) -> list[tuple[int, int]]:
        """Where it is in a line, in code points; hits do not overlap and are not empty."""
        if self.regular:
            return [match.span() for match in self._matches(line)]
        if self._pattern is None:
            return []
        return [match.span() for match in self._pattern.finditer(line)]

    def count(self, line: str) -> int:
        """How often it is in a line."""
        if self.regular:
            return len(self._matches(line))
        return len(self._pattern.findall(line)) if self._pattern else 0

    def replaced(self, line: str, by: str) -> list[Replaced]:
        r"""What each hit in a line becomes; in an expression `by` may name groups: \1, \g<name>.

        ValueError where it names one that there is not.
        """
        if not self.regular:
            return [(start, end, by) for start, end in self(line)]
        import regex

        try:
            return [(*match.span(), match.expand(by)) for match in self._matches(line)]
        except (IndexError, regex.error) as error:
            raise ValueError(tr("The replacement cannot be made: {error}.", error=error)) from error

    def _matches(self, line: str) -> "list[regex.Match[str]]":
        if not self.text or self.problem:
            return []
        pattern = self._compiled[0]
        if pattern is None:
            return []
        begun = perf_counter()
        try:
            every = pattern.finditer(line, timeout=_LINE)
            found = [one for one in every if one.end() > one.start()]
        except TimeoutError:
            found = []
        took = perf_counter() - begun
        if took > _SLOW:
            self._meter.spent += took
        return found


class Tally:
    """How often a query is found in each line, kept current splice by splice."""

    def __init__(self, query: Query, lines: Sequence[str]) -> None:
        self.query = query
        self._counts = [query.count(line) for line in lines]
        self.total = sum(self._counts)

    def splice(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """Count the changed lines again."""
        fresh = [self.query.count(line) for line in lines]
        self.total += sum(fresh) - sum(self._counts[first : first + removed])
        self._counts[first : first + removed] = fresh

    def number(self, line: int, start: int, text: str) -> int | None:
        """Which hit, counted from 1, begins at code point `start` of a line with this text."""
        hits = [hit[0] for hit in self.query(text)]
        if start not in hits:
            return None
        return sum(self._counts[:line]) + hits.index(start) + 1

    def lines_after(self, line: int) -> list[int]:
        """The lines with hits below a line, then round from the top to that line itself."""
        order = (*range(line + 1, len(self._counts)), *range(line + 1))
        return [number for number in order if self._counts[number]]

    def lines_before(self, line: int) -> list[int]:
        """The lines with hits above a line, then round from the end to that line itself."""
        order = (*range(line - 1, -1, -1), *range(len(self._counts) - 1, line - 1, -1))
        return [number for number in order if self._counts[number]]

"""What a search means, for a writer: quotation marks, spaces and dashes match by kind. No Qt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

_KINDS = ("'’‘‛", '"“”„‟', " \u00a0\u202f\u2009", "-‐‑", "–—")
"""Characters a writer types alike and an article sets apart; each finds all of its kind."""
_ALIKE = {character: f"[{re.escape(kind)}]" for kind in _KINDS for character in kind}


@dataclass(frozen=True)
class Query:
    """What to look for. An empty text finds nothing."""

    text: str = ""
    match_case: bool = False
    whole_words: bool = False

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
        """Where it is in a line, in code points; hits do not overlap."""
        if self._pattern is None:
            return []
        return [match.span() for match in self._pattern.finditer(line)]

    def count(self, line: str) -> int:
        """How often it is in a line."""
        return len(self._pattern.findall(line)) if self._pattern else 0


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

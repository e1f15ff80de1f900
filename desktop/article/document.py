"""The body while it is being edited: lines, a revision, cheap snapshots."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The lines of a body at one revision."""

    revision: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole body, lines joined by line feeds."""
        return "\n".join(self.lines)


class Document:
    """Lines of text that mirror an editor widget, splice by splice.

    A document always has at least one line. Lines never contain line feeds.
    """

    def __init__(self, text: str = "") -> None:
        self._lines = text.split("\n")
        self.revision = 0

    def splice(self, first: int, removed: int, lines: Sequence[str]) -> None:
        """Replace `removed` lines from `first` on by `lines`."""
        if first < 0 or removed < 0 or first + removed > len(self._lines):
            raise IndexError(f"splice {first}+{removed} outside {len(self._lines)} lines")
        self._lines[first : first + removed] = lines
        if not self._lines:
            self._lines = [""]
        self.revision += 1

    def replace(self, text: str) -> None:
        """Replace everything."""
        self.splice(0, len(self._lines), text.split("\n"))

    def snapshot(self) -> Snapshot:
        """The present state, unaffected by later splices."""
        return Snapshot(self.revision, tuple(self._lines))

    def lines(self, first: int, count: int) -> list[str]:
        """`count` lines from `first` on."""
        return self._lines[first : first + count]

    def offset(self, line: int) -> int:
        """The code points before a line, line feeds included."""
        return sum(map(len, self._lines[:line])) + line

    def text(self, start: int, end: int) -> str:
        """The text in `start:end` (code points), clamped; reads the lines up to there."""
        parts: list[str] = []
        at = 0
        for line in self._lines:
            if at > end:
                break
            if at + len(line) >= start:
                parts.append(line[max(0, start - at) : max(0, end - at)])
            at += len(line) + 1
        joined = "\n".join(parts)
        return joined[: end - start]

    def __len__(self) -> int:
        return len(self._lines)

"""What goes to the terminal: text or JSON out, notes and failures beside it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TextIO

CLEAN, FAILED, UNUSABLE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141

_CODES = {"bold": "1", "red": "31", "yellow": "33", "cyan": "36", "green": "32", "dim": "2"}


class CommandFailed(Exception):
    """A command cannot do what it was asked; one line, and the exit code."""

    def __init__(self, message: str, code: int = FAILED) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Terminal:
    """Standard streams and what they can show."""

    out: TextIO
    err: TextIO
    source: TextIO
    environment: Mapping[str, str]

    def say(self, text: str) -> None:
        """A line of the answer."""
        print(text, file=self.out)

    def note(self, text: str) -> None:
        """A line beside the answer: what was assumed, what went wrong."""
        print(text, file=self.err)

    def data(self, value: object) -> None:
        """The answer as one JSON document, escaped where the stream could not carry it."""
        plain = (self.out.encoding or "").lower().replace("-", "") == "utf8"
        self.say(json.dumps(value, ensure_ascii=not plain, indent=2))

    def paint(self, text: str, *styles: str) -> str:
        """`text` in colour, where a person looks and has not said no (https://no-color.org)."""
        if self.environment.get("NO_COLOR") or self.environment.get("TERM") == "dumb":
            return text
        if not self.out.isatty():
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"

    def secret(self, question: str) -> str:
        """A password, from the keyboard without showing it or else a line of standard input."""
        if not self.source.isatty():
            return self.source.readline().strip()
        import getpass

        return getpass.getpass(question).strip()

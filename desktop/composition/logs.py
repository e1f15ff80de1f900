"""The log: what the program did and what failed, bounded in size, with nothing of anybody's.

It is standard `logging` under the name "desktop". A line is made of the words of the code and of
numbers and identifiers; whatever else is given to it is told by its type alone. Other libraries
log addresses and answers: of them only who spoke, how loud, and from which line.
"""

import logging
import re
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop.composition.origins import origins

BYTES, FILES = 500_000, 4
"""How large a file of the log grows, and how many there are."""
_OURS = "desktop"
# As `uuid` and `hashlib` make them; nobody is called so.
_IDENT = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-9a-f]{64}")


class Discreet(logging.Formatter):
    """Writes records so that nothing slips out."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and below it where an error came from."""
        at = datetime.fromtimestamp(record.created, UTC)
        head = f"{at:%Y-%m-%dT%H:%M:%S} {record.levelname} {record.name}"
        lines = [f"{head}: {_said(record)}"]
        if record.exc_info and record.exc_info[1] is not None:
            lines += [f"  {line}" for line in origins(record.exc_info[1])]
        return "\n".join(lines)


def _said(record: logging.LogRecord) -> str:
    if not f"{record.name}.".startswith(f"{_OURS}."):
        return f"at {Path(record.pathname).name}:{record.lineno}"
    given = record.args if isinstance(record.args, tuple) else ()
    try:
        return str(record.msg) % tuple(map(_plain, given))
    except (TypeError, ValueError):
        return f"at {Path(record.pathname).name}:{record.lineno}"


def _plain(value: object) -> object:
    """What of a value may be told."""
    if isinstance(value, bool | int | float) and not isinstance(value, Enum):
        return value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, str) and _IDENT.fullmatch(value):
        return value
    return f"<{type(value).__name__}>"


class Logs:
    """The log of one folder of data."""

    def __init__(self, home: Path) -> None:
        self._file = home / "logs" / "onrecord.log"
        self._handler: RotatingFileHandler | None = None

    def open(self, level: str) -> None:
        """Write to the log from now on, from `level` ("warning", "debug") upwards.

        Where the folder cannot be written there is no log.
        """
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handler = _Handler(
                self._file, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True
            )
            handler.setFormatter(Discreet())
            logging.getLogger().addHandler(handler)
            self._handler = handler
        self.set_level(level)

    def set_level(self, level: str) -> None:
        """Log from this level upwards."""
        logging.getLogger(_OURS).setLevel(level.upper())
        if self._handler is not None:
            self._handler.setLevel(level.upper())

    def close(self) -> None:
        """End the log."""
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None

    def tail(self, lines: int) -> tuple[str, ...]:
        """Its last lines."""
        try:
            with self._file.open("rb") as file:
                file.seek(max(0, self._file.stat().st_size - 200 * lines))
                text = file.read().decode("utf-8", errors="replace")
        except OSError:
            return ()
        return tuple(text.splitlines()[-lines:])


class _Handler(RotatingFileHandler):
    """A full disk is told of where text is kept, and not by a traceback of the log."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A line that cannot be written is not written."""

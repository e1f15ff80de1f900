"""The reports: where an unexpected error came from."""

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desktop import __version__


class Reports:
    """What went wrong unexpectedly, in files that hold nothing of anybody's text."""

    def __init__(self, home: Path, clock: Callable[[], datetime]) -> None:
        self._home = home
        self._clock = clock

    def write(self, error: BaseException) -> Path | None:
        """Write down where an unexpected error came from, and nothing of anybody's text.

        Messages of exceptions may quote what was being worked on, so only their types and
        the places in the code are kept. None where even that cannot be written.
        """
        lines = [f"Onrecord {__version__}, Python {sys.version.split()[0]}, {sys.platform}"]
        seen: BaseException | None = error
        while seen is not None:
            lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
            lines += [
                f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
                for frame in traceback.extract_tb(seen.__traceback__)
            ]
            seen = seen.__cause__ or seen.__context__
        folder = self._home / "reports"
        place = folder / f"{self._clock():%Y%m%d-%H%M%S-%f}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            place.write_text("\n".join(lines) + "\n", encoding="utf-8")
        except OSError:
            return None
        return place


def _place(filename: str) -> str:
    """A file of the program without the user's folders before it."""
    parts = Path(filename).parts
    return "/".join(parts[-3:])

"""The reports: where an unexpected error or a hard crash came from, kept on this computer.

They hold types, places in the code and versions (see `origins`), nothing of anybody's text.
Nothing is ever sent: whoever wants to show one to somebody saves it and does that.
"""

import faulthandler
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from desktop import __version__
from desktop.composition.origins import origins, place

MOST = 20
"""Older reports than the newest so many go."""
_FILE = re.compile(r'File "([^"]*)", line (\d+) in (\S+)')
_FATAL = re.compile(
    r"Fatal Python error(?:: (Segmentation fault|Aborted|Bus error|Illegal instruction))?"
    r"|Windows fatal exception: (access violation|stack overflow)"
)
# How long a file of a program that ended without a word is left alone (seconds).
_STALE = 7 * 86_400


class Reports:
    """What went wrong unexpectedly, a file each, until it is deleted."""

    def __init__(self, home: Path, clock: Callable[[], datetime]) -> None:
        self._folder = home / "reports"
        self._clock = clock
        self._watched: IO[str] | None = None

    def write(self, error: BaseException) -> Path | None:
        """Keep where an error came from. None where even that cannot be written."""
        return self._keep(origins(error))

    def all(self) -> tuple[Path, ...]:
        """The reports there are, the newest first."""
        return tuple(sorted(self._folder.glob("*.txt"), reverse=True))

    @staticmethod
    def name(at: datetime) -> str:
        """What a report written then is called; names are in the order of time."""
        return f"{at.astimezone(UTC):%Y%m%d-%H%M%S-%f}.txt"

    def _keep(self, lines: Iterator[str]) -> Path | None:
        python = sys.version.partition(" ")[0]
        about = f"Onrecord {__version__}, Python {python}, {sys.platform}"
        report = self._folder / self.name(self._clock())
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            report.write_text("\n".join((about, *lines)) + "\n", encoding="utf-8")
            for old in self.all()[MOST:]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return report

    # Crashes that Python hears nothing of

    def watch(self) -> None:
        """From now on have a crash leave its places behind, for `crashed` at the next start."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            name = f"{self._clock():%Y%m%d-%H%M%S-%f}.crash"
            self._watched = (self._folder / name).open("w", encoding="utf-8")
            faulthandler.enable(self._watched)

    def rest(self) -> None:
        """The program ends as it should."""
        if self._watched is None:
            return
        faulthandler.disable()
        self._watched.close()
        with suppress(OSError):
            Path(self._watched.name).unlink()
        self._watched = None

    def crashed(self) -> int:
        """Make reports of what crashes left behind; how many there were."""
        found = 0
        for file in sorted(self._folder.glob("*.crash")):
            with suppress(OSError):
                text = file.read_text(encoding="utf-8", errors="replace")
                if _FATAL.search(text) and self._keep(_redacted(text)):
                    found += 1
                    file.unlink()
                elif self._clock().timestamp() - file.stat().st_mtime > _STALE:
                    file.unlink()
        return found


def _redacted(text: str) -> Iterator[str]:
    """What is known of the lines that `faulthandler` writes; of others nothing is told."""
    for line in text.splitlines():
        if fatal := _FATAL.search(line):
            yield f"Crash: {fatal[1] or fatal[2] or 'another fatal error'}"
        elif line.startswith(("Thread 0x", "Current thread 0x")):
            yield line.partition("0x")[0].strip()
        elif frame := _FILE.search(line):
            yield f"  {place(frame[1])}:{frame[2]} in {frame[3]}"

"""The diagnostics: what somebody who looks for a fault asks first, to be copied by hand."""

import platform
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import __version__
from desktop.translation import day, hour, later, number, tr

if TYPE_CHECKING:
    from desktop.composition.desk import Desk
    from desktop.composition.library import Library
    from desktop.composition.logs import Logs
    from desktop.composition.reports import Reports
    from desktop.library.spelling import SpellingProcess
    from desktop.publishing.credentials import Credentials
    from desktop.publishing.sites import Sites

STARTED = "diagnostics.started"
"""The state that holds when the program was started, as ISO 8601."""
_LINES = 60
_OURS = ("default", "light", "strict")
_FAILED = later("cannot be asked ({kind})")

Line = tuple[str, str]


class Diagnostics:
    """Gathers what is known. No names, no addresses, no texts, no place but from the data on."""

    def __init__(
        self,
        home: Path,
        library: "Library",
        desk: "Desk",
        speller: "Callable[[], SpellingProcess]",
        sites: "Callable[[], Sites]",
        credentials: "Credentials",
        logs: "Logs",
        reports: "Reports",
    ) -> None:
        """Each is asked only when the diagnostics are."""
        self._home = home
        self._library = library
        self._desk = desk
        self._speller = speller
        self._sites = sites
        self._credentials = credentials
        self._logs = logs
        self._reports = reports

    def gather(self) -> tuple[Line, ...]:
        """Everything, each with its name. Takes time: the library is looked through."""
        asked: tuple[tuple[str, Callable[[], str]], ...] = (
            ("Onrecord", lambda: __version__),
            ("Python", platform.python_version),
            ("SQLite", lambda: sqlite3.sqlite_version),
            (tr("System"), lambda: f"{sys.platform}, {platform.machine()}, {platform.release()}"),
            (tr("Last start"), self._started),
            (tr("Folder of data"), self._size),
            (tr("Library"), self._checked),
            (tr("Dictionaries"), lambda: ", ".join(self._speller().names())),
            (tr("Policies"), self._policies),
            (tr("Kinds of site"), _adapters),
            (tr("Sites"), self._kinds),
            (tr("Keyring"), self._credentials.backend),
            (tr("Reports"), lambda: number(len(self._reports.all()))),
        )
        return tuple((name, _answer(ask)) for name, ask in asked)

    def log(self) -> tuple[str, ...]:
        """The end of the log."""
        return self._logs.tail(_LINES)

    def _started(self) -> str:
        kept = self._library.state.get(STARTED, "")
        at = datetime.fromisoformat(kept).astimezone() if kept else None
        return f"{day(at)} {hour(at)}" if at else ""

    def _size(self) -> str:
        files: list[int] = []
        for file in self._home.rglob("*"):
            # The library's own come and go while it is written.
            with suppress(FileNotFoundError):
                if file.is_file():
                    files.append(file.stat().st_size)
        megabytes = number(sum(files) / 1e6, 1)
        return tr("{size} MB in {count} files", size=megabytes, count=number(len(files)))

    def _checked(self) -> str:
        if self._library.away is not None:
            return tr("away; another stands in for it")
        damage = self._library.database.check()
        return tr("damaged") if damage else tr("sound")

    def _policies(self) -> str:
        names = [policy.name for policy in self._desk.policies()]
        own = [name for name in names if name not in _OURS]
        ours = number(len(names) - len(own))
        return tr("{ours} ours, {own} of the desk", ours=ours, own=number(len(own)))

    def _kinds(self) -> str:
        counted = Counter(site.kind for site in self._sites().all())
        return ", ".join(f"{kind} {number(count)}" for kind, count in sorted(counted.items()))


def _adapters() -> str:
    from desktop.publishing.cms import KINDS

    return ", ".join(KINDS)


def _answer(ask: Callable[[], str]) -> str:
    """What is told; of a failure its type, as it may quote anything."""
    try:
        return ask()
    except Exception as error:  # noqa: BLE001 - what cannot be asked is what one looks for here
        return tr(_FAILED, kind=type(error).__name__)

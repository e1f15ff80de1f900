"""The real program in a process of its own, as a script would start it."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.cli.program import run
from desktop.cli.terminal import Terminal
from desktop.composition import House

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def onrecord(home: Path, checkout: Path, tmp_path: Path) -> Run:
    """Runs `onrecord` with these arguments; never with a display, a keyring or a traceback."""
    work = tmp_path / "work"
    work.mkdir()

    def start(
        *arguments: str | Path, source: str = "", code: int | None = None, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "ONRECORD_SECRET")
        inherited = {name: value for name, value in os.environ.items() if name not in hidden}
        done = subprocess.run(
            [sys.executable, "-m", "desktop", *map(str, arguments)],
            input=source,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=work,
            env={
                **inherited,
                "ONRECORD_HOME": str(home),
                "PYTHONPATH": str(checkout),
                "PYTHONWARNINGS": "error",
                **environment,
            },
            timeout=120,
            check=False,
        )
        assert "Traceback" not in done.stderr + done.stdout
        if code is not None:
            assert done.returncode == code, done.stderr
        return done

    return start


@pytest.fixture
def sample(checkout: Path) -> Path:
    """The sample article."""
    return checkout / "resources" / "samples" / "sample.md"


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """An article that no rule of the default policy blocks."""
    path = tmp_path / "clean.md"
    path.write_text(
        "---\nsection: Harbour\nheadline: The wall holds again\nbyline: Ada Brandt\n"
        "slug: wall-holds\nsources:\n- key: aldous\n  name: Maren Aldous\n---\n\n"
        "“It held for the whole of the night,” said Maren Aldous, the harbour master.\n\n"
        "The work begins in May.\n",
        encoding="utf-8",
    )
    return path


@dataclass(frozen=True)
class Desk:
    """The command line within this process: `run` gives exit code, output and notes."""

    house: House

    def run(self, *arguments: str | Path, source: str = "") -> tuple[int, str, str]:
        """Run one command with `source` on standard input."""
        out, err = io.StringIO(), io.StringIO()
        terminal = Terminal(out, err, io.StringIO(source), self.house.environment)
        code = run(list(map(str, arguments)), self.house, terminal)
        return code, out.getvalue(), err.getvalue()


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """The command line on a data folder of its own, with no environment."""
    house = House(home, {})
    yield Desk(house)
    if "database" in vars(house.library):
        house.database.close()

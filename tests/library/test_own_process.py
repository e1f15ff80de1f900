"""The program starts itself once more, from wherever it is and as whatever it came."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__
from desktop.library import own_process


def test_it_starts_beside_a_folder_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__main__.py").write_text("raise SystemExit('wrong one')")
    done = subprocess.run(
        own_process.command("--version"),
        cwd=tmp_path,
        env=own_process.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == (f"onrecord {__version__}\n", "")


def test_a_frozen_program_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_process.command("--version") == [sys.executable, "--version"]


def test_what_else_is_found_stays_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert own_process.environment()["PYTHONPATH"].endswith("elsewhere")

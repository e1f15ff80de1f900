"""The manual page says what the program does, all of it, and renders without complaint."""

import shutil
import subprocess
from pathlib import Path

import man_page
import pytest

from desktop import __version__
from desktop.cli.program import COMMANDS


@pytest.fixture(scope="module", name="page")
def _page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("man") / "onrecord.1"
    man_page.write(target)
    return target


def test_every_command_and_example_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace("\\-", "-").replace("\\fB", "")
    assert f"Onrecord {__version__}" in text
    for command in COMMANDS:
        assert f"onrecord {command}" in text
    for section in ("SYNOPSIS", "EXAMPLES", "EXIT STATUS", "ENVIRONMENT", "FILES"):
        assert f".SH {section}" in text
    assert "onrecord publish story.md --to practice\n" in text
    assert "--approved-by" in text
    assert "COMMENTS" not in text


def test_it_renders(page: Path) -> None:
    if shutil.which("man") is None:
        pytest.skip("man is not on this machine")
    done = subprocess.run(
        ["man", "--warnings", "-l", page],
        capture_output=True,
        text=True,
        env={"LC_ALL": "C.UTF-8", "MANWIDTH": "100", "PATH": "/usr/bin:/bin"},
        check=True,
    )
    assert done.stderr == ""
    assert "ONRECORD(1)" in done.stdout

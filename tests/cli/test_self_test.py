"""An installation is tried out, and what is wrong with one is found."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import __version__, manifest


@pytest.fixture
def installation(tmp_path: Path, checkout: Path) -> Path:
    """The package as an installation has it: data files and manifest inside."""
    package = tmp_path / "site" / "desktop"
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(checkout / "desktop", package, ignore=leave)
    shutil.copytree(checkout / "resources", package / "_resources", ignore=leave)
    made = manifest.of_source(package, package / "_resources", __version__, "abc")
    (package / "_resources" / manifest.FILE).write_text(made.written(), encoding="utf-8")
    return package


def tried(package: Path, **variables: str) -> tuple[int, dict[str, list[tuple[str, str]]]]:
    """The exit code of the self-test, and what it said under each name."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "desktop", "--self-test", "--json"],
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": str(package.parent), **variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    table = json.loads(done.stdout)
    assert table["passed"] is (done.returncode == 0)
    said: dict[str, list[tuple[str, str]]] = {}
    for one in table["checks"]:
        said.setdefault(one["name"], []).append((one["outcome"], one["said"]))
    return done.returncode, said


def test_a_whole_installation_passes(installation: Path) -> None:
    code, said = tried(installation)
    assert code == 0, said
    assert said["source"] == [("ok", f"version {__version__}, state abc")]
    assert {"palettes/", "themes/", "dictionaries/", "translations/", "lexicons/"} <= set(said)
    assert {"policies/", "samples/", "help/", "fonts/", "icons/"} <= set(said)
    assert {"modules", "rules", "sites", "search", "publishing", "window", "page"} <= set(said)
    assert {outcome for answers in said.values() for outcome, _ in answers} == {"ok"}


def test_what_is_wrong_with_one_is_found(installation: Path) -> None:
    data = installation / "_resources"
    (data / "help" / "sites.md").write_text("Another text\n")
    (data / "policies" / "added.toml").write_text("")
    (data / "dictionaries" / "en_GB.aff").unlink()
    (installation / "cli" / "desk.py").unlink()
    (installation / "ui" / "finder.py").unlink()
    code, said = tried(installation)
    assert code == 1
    broken = {name: words for name, all_ in said.items() for how, words in all_ if how == "FAILED"}
    assert set(broken) == {
        "help/", "policies/", "policies", "dictionaries/", "dictionaries", "modules", "window",
    }  # fmt: skip
    assert "help/sites.md" in broken["help/"]
    assert "policies/added.toml" in broken["policies/"]
    assert broken["modules"] == "missing: desktop.cli.desk, desktop.ui.finder"


def test_a_window_that_cannot_be_is_said(installation: Path) -> None:
    code, said = tried(installation, QT_QPA_PLATFORM="nonsense")
    assert code == 1
    assert said["window"][0][0] == "FAILED"
    assert said["publishing"][0][0] == "ok"


def test_a_window_that_says_nothing_is_no_window(installation: Path) -> None:
    silent = "def serve(answers: object, environment: object) -> int:\n    return 0\n"
    (installation / "ui" / "self_test.py").write_text(silent)
    code, said = tried(installation)
    assert code == 1
    assert said["window"] == [("FAILED", "ended with 0: it said nothing")]


def test_for_people_it_is_a_line_each(
    desk: Any, home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    run: Callable[..., tuple[int, str, str]] = desk.run
    code, out, _ = run("self-test")
    assert code == 0
    lines = out.splitlines()
    assert lines[-1] == f"Onrecord {__version__}: All is well."
    assert all(line.startswith("ok ") for line in lines[:-1])
    assert not home.exists()

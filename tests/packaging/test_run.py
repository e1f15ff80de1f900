"""`packaging/run` as a person meets it: first start, next starts, what can go wrong between."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
Start = Callable[..., subprocess.CompletedProcess[str]]


def test_the_first_start_sets_up_and_the_next_is_quick(
    start: Start, tmp_path: Path, small_checkout: Path
) -> None:
    first = start("check", "an article.md", cwd=tmp_path)
    assert first.returncode == 0, first.stderr
    said = json.loads(first.stdout)
    assert said == {"arguments": ["check", "an article.md"], "cwd": str(tmp_path), "thing": "1.0"}
    assert "creating .venv" in first.stderr
    assert "installing Python packages" in first.stderr

    began = time.monotonic()
    second = start("fail")
    assert time.monotonic() - began < 5
    assert (second.returncode, second.stderr) == (7, "")


def test_a_folder_of_the_programs_name_is_not_taken_for_it(start: Start, tmp_path: Path) -> None:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__main__.py").write_text("raise SystemExit('wrong one')")
    assert start("check", cwd=tmp_path).returncode == 0


def test_it_starts_through_a_link(start: Start, small_checkout: Path, tmp_path: Path) -> None:
    assert start("check").returncode == 0
    link = tmp_path / "onrecord"
    link.symlink_to(small_checkout / "packaging" / "run")
    done = subprocess.run([link, "check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_other_pins_are_set_up_again(start: Start, small_checkout: Path) -> None:
    assert json.loads(start("check").stdout)["thing"] == "1.0"
    (small_checkout / "packaging" / "constraints.txt").write_text("tinything==2.0\n")
    assert json.loads(start("check").stdout)["thing"] == "2.0"


def test_a_failing_installation_says_why_and_the_next_start_takes_it_up(
    start: Start, small_checkout: Path
) -> None:
    constraints = small_checkout / "packaging" / "constraints.txt"
    constraints.write_text("tinything==9.9\n")
    failed = start("check")
    assert failed.returncode == 2
    assert "tinything==9.9" in failed.stderr
    assert "pip config list" in failed.stderr
    assert "Traceback" not in failed.stderr
    constraints.write_text("tinything==1.0\n")
    assert start("check").returncode == 0


@pytest.mark.parametrize("after", [0.2, 1.5, 3.0])
def test_a_killed_set_up_is_taken_up_again(
    after: float, start: Start, small_checkout: Path
) -> None:
    """Killed at several moments: while .venv is made, while pip works, or after the end."""
    first = subprocess.Popen(
        [small_checkout / "packaging" / "run", "check"],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        first.wait(timeout=after)
    except subprocess.TimeoutExpired:
        os.killpg(first.pid, signal.SIGKILL)
        first.wait()
    again = start("check")
    assert again.returncode == 0, again.stderr


def test_an_environment_that_pip_left_half_changed_is_made_anew(
    start: Start, small_checkout: Path
) -> None:
    assert start("check").returncode == 0
    environment = small_checkout / ".venv"
    shutil.rmtree(environment / "ready")
    (environment / "unfinished").touch()
    (module,) = environment.rglob("tinything.py")
    module.unlink()
    assert start("check").returncode == 0


def test_two_first_starts_at_once_wait_for_each_other(small_checkout: Path) -> None:
    both = [
        subprocess.Popen(
            [small_checkout / "packaging" / "run", "check"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    said = [process.communicate(timeout=120)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("creating .venv …" in text for text in said) == 1
    assert sum("waiting for another set-up" in text for text in said) == 1


def test_without_a_python_that_is_new_enough_it_says_so(
    small_checkout: Path, tmp_path: Path
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("sh", "dirname", "readlink"):
        program = shutil.which(name)
        assert program
        (tools / name).symlink_to(program)
    old = tools / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = subprocess.run(
        [small_checkout / "packaging" / "run"],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "needs Python 3.11" in done.stderr


@pytest.mark.parametrize("script", ["packaging/run", "packaging/test", "packaging/front.sh"])
def test_the_scripts_are_plain_shell(script: str) -> None:
    subprocess.run(["sh", "-n", ROOT / script], check=True)
    assert os.access(ROOT / script, os.X_OK)

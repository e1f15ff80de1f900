"""Command or window: told apart by the first word."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from desktop.__main__ import has_display, main
from desktop.composition import House


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that a stand-in for the window was asked to open; the real one needs a screen."""
    opened: list[Path] = []

    def run(house: House, files: list[Path]) -> int:
        assert isinstance(house, House)
        opened.extend(files or [Path("nothing")])
        return 0

    module = ModuleType("desktop.ui.application")
    setattr(module, "run", run)  # noqa: B010 - a module made for the test
    monkeypatch.setitem(sys.modules, "desktop.ui.application", module)
    import desktop.ui

    monkeypatch.setattr(desktop.ui, "application", module, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return opened


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ([], [Path("nothing")]),
        (["a.md", "b.txt"], [Path("a.md"), Path("b.txt")]),
        (["./check"], [Path("check")]),
    ],
)
def test_files_open_the_window(
    window: list[Path], arguments: list[str], opened: list[Path]
) -> None:
    assert main(arguments) == 0
    assert window == opened


def test_a_command_does_not(window: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "nothing-of-that-name.md"]) == 2
    assert window == []
    assert "no such file" in capsys.readouterr().err


def test_a_window_that_fails_says_so_in_one_line(
    window: list[Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_house: House, _files: list[Path]) -> int:
        raise RuntimeError("the words of the article")

    monkeypatch.setattr(sys.modules["desktop.ui.application"], "run", fail)
    assert main([]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "words of the article" not in said


def test_without_a_display(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main([]) == 2
    assert "onrecord check FILE" in capsys.readouterr().err


def test_without_qt_the_commands_are_named(checkout: Path) -> None:
    script = "import sys; sys.modules['PySide6'] = None; from desktop.__main__ import main; "
    done = subprocess.run(
        [sys.executable, "-c", script + "sys.exit(main([]))"],
        cwd=checkout,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "onrecord --help" in done.stderr


@pytest.mark.parametrize(
    ("environment", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "freebsd14", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_displays(environment: dict[str, str], platform: str, there: bool) -> None:
    assert has_display(environment, platform) is there


def test_main_is_what_the_installed_command_calls() -> None:
    assert isinstance(main, Callable)

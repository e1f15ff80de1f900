"""What a start needs is decided from its arguments and the display alone."""

import shutil
from pathlib import Path

import prepare
import pytest

from desktop.__main__ import has_display
from desktop.cli.program import COMMANDS

SCREEN = {"DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("arguments", "environment", "window"),
    [
        ([], SCREEN, True),
        (["article.md"], SCREEN, True),
        (["article.md"], {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ([], {"QT_QPA_PLATFORM": "offscreen"}, True),
        ([], {}, False),
        ([], {"DISPLAY": ""}, False),
        (["article.md"], {}, False),
        (["check", "article.md"], SCREEN, False),
        (["--help"], SCREEN, False),
        (["--version"], SCREEN, False),
    ],
)
def test_only_a_window_asks_for_the_libraries_of_a_window(
    arguments: list[str], environment: dict[str, str], window: bool
) -> None:
    assert prepare.wants_window(arguments, environment) is window
    assert ("window" in prepare.parts_needed("run", arguments, environment)) is window


def test_the_commands_are_those_of_the_command_line() -> None:
    assert frozenset(COMMANDS) == prepare.WITHOUT_WINDOW


@pytest.mark.parametrize("value", ["", ":0"])
@pytest.mark.parametrize("name", prepare.DISPLAYS)
def test_a_display_is_what_the_program_takes_for_one(name: str, value: str) -> None:
    assert prepare.wants_window([], {name: value}) is has_display({name: value}, "linux")


def test_the_tests_need_everything_wherever_they_run() -> None:
    assert set(prepare.parts_needed("test", [], {})) == {"develop", "window", "tests"}


def test_arguments_reach_the_program_and_pytest_unchanged() -> None:
    assert prepare.command("run", ["check", "a b.md"])[-2:] == ["check", "a b.md"]
    assert prepare.command("test", ["-k", "a b"])[-2:] == ["-k", "a b"]


def test_the_whole_suite_runs_on_several_cores() -> None:
    assert "--dist" in prepare.command("test", [])
    assert "--dist" not in prepare.command("test", ["tests/article"])


def test_the_tests_demand_a_real_wordpress_unless_told_otherwise() -> None:
    name = "ONRECORD_REQUIRE_WORDPRESS"
    assert prepare.environment_for("test", {})[name] == "1"
    assert prepare.environment_for("test", {name: "0"})[name] == "0"
    assert name not in prepare.environment_for("run", {})


def test_a_machine_without_npm_gets_the_environments_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    path = prepare.environment_for("test", {"PATH": "/usr/bin"})["PATH"]
    assert path == f"/usr/bin:{prepare.ENVIRONMENT / 'npm'}"


@pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm to leave alone")
def test_a_machines_own_npm_is_left_alone() -> None:
    assert prepare.environment_for("test", {"PATH": "/usr/bin"})["PATH"] == "/usr/bin"

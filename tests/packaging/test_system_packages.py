"""Missing packages are found by trying them, and named so that one command puts them there."""

import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
import system_packages


def test_what_is_not_there_is_found_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system_packages.WINDOW_LIBRARIES, "libnowhere.so.9", "libnowhere9")
    monkeypatch.setitem(system_packages.TEST_PROGRAMS, "nowhere-program", "nowhere")
    monkeypatch.setitem(system_packages.PHP_EXTENSIONS, "nowhere", "php-nowhere")
    window = system_packages.missing(["window"], new_environment=False)
    assert "libnowhere9" in window
    assert "nowhere" not in window
    assert {"nowhere", "php-nowhere"} <= set(
        system_packages.missing(["tests"], new_environment=False)
    )


def test_the_command_line_needs_no_system_package() -> None:
    assert system_packages.missing(["runtime"], new_environment=False) == []


def test_a_python_without_pip_is_noticed_only_when_it_matters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def find(name: str) -> object:
        return None if name == "ensurepip" else find_spec(name)

    monkeypatch.setattr(system_packages.importlib.util, "find_spec", find)
    assert system_packages.missing(["runtime"], new_environment=True) == ["python3-venv"]
    assert system_packages.missing(["runtime"], new_environment=False) == []


def test_the_packages_of_this_machine_suffice_for_its_tests() -> None:
    """The suite runs on what `packaging/test` installed, so nothing may be missing now."""
    assert system_packages.missing(["window"], new_environment=False) == []


def test_without_root_the_exact_command_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)
    assert not system_packages.may_install()
    monkeypatch.setattr(system_packages, "has_program", "apt-get".__eq__)
    advice = system_packages.advice(["libegl1", "libgl1"])
    assert "sudo apt-get install --no-install-recommends libegl1 libgl1" in advice


def test_on_another_system_the_names_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "has_program", frozenset[str]().__contains__)
    advice = system_packages.advice(["libegl1"])
    assert "libegl1" in advice
    assert "apt-get" not in advice


def test_root_installs_exactly_what_is_missing() -> None:
    _, install = system_packages.install_commands(["libegl1"])
    assert install[-3:] == ["-y", "--no-install-recommends", "libegl1"]


def linked_by_qt() -> str:
    """What the loader says of the Qt libraries and plugins that the program uses."""
    spec = find_spec("PySide6")
    assert spec
    assert spec.origin
    qt = Path(spec.origin).parent / "Qt"
    files = [qt / "lib" / f"libQt6{name}.so.6" for name in ("Widgets", "WebEngineCore", "XcbQpa")]
    files += (qt / "plugins" / "xcbglintegrations").glob("*.so")
    return subprocess.run(["ldd", *files], capture_output=True, text=True, check=True).stdout


def test_the_list_of_libraries_is_what_qt_links() -> None:
    said = linked_by_qt()
    assert "not found" not in said
    assert [name for name in system_packages.WINDOW_LIBRARIES if f"\t{name} =>" not in said] == []

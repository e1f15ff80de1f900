"""A small checkout of its own to set up: the real scripts, a tiny program, one local package."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent

PYPROJECT = """\
[project]
dependencies = ["{requirement}"]
[project.optional-dependencies]
develop = []
"""
PROGRAM = """\
import json, os, sys
import tinything
print(json.dumps({"arguments": sys.argv[1:], "cwd": os.getcwd(), "thing": tinything.VERSION}))
sys.exit(7 if "fail" in sys.argv else 0)
"""


def make_wheel(folder: Path, version: str) -> None:
    """Write a wheel of `tinything` that holds one module."""
    info = f"tinything-{version}.dist-info"
    with zipfile.ZipFile(folder / f"tinything-{version}-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tinything.py", f"VERSION = '{version}'\n")
        wheel.writestr(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tinything\nVersion: {version}\n"
        )
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/RECORD", "")


def pin(checkout: Path, version: str) -> None:
    """State which version of `tinything` the small checkout runs with."""
    constraints = checkout / "packaging" / "constraints.txt"
    constraints.write_text(f"tinything=={version}\n", encoding="utf-8")


@pytest.fixture
def small_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout in a folder with a blank in its name; pip reads local wheels and nothing else."""
    root = tmp_path / "a b" / "the checkout"
    (root / "desktop").mkdir(parents=True)
    (root / "desktop" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    (root / "desktop" / "__init__.py").touch()
    (root / "pyproject.toml").write_text(
        PYPROJECT.format(requirement="tinything"), encoding="utf-8"
    )
    (root / "packaging").mkdir()
    for name in ("run", "test", "front.sh", "prepare.py", "readiness.py"):
        shutil.copy(ROOT / "packaging" / name, root / "packaging")
    for name in ("python_environment.py", "system_packages.py"):
        shutil.copy(ROOT / "packaging" / name, root / "packaging")
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    make_wheel(wheels, "1.0")
    make_wheel(wheels, "2.0")
    pin(root, "1.0")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", wheels.as_uri())
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    return root


@pytest.fixture
def start(small_checkout: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Start `packaging/run` of the small checkout with arguments, from any folder."""

    def started(*arguments: str, cwd: Path = Path("/")) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [small_checkout / "packaging" / "run", *arguments],
            cwd=cwd,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return started

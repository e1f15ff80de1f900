"""The import contracts of pyproject.toml hold, and each one really catches what it forbids.

A contract that names a wrong package stays green whatever happens, so every one is tried with a
violation planted in a copy of the package.
"""

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {
    contract["name"]: contract for contract in SETTINGS["tool"]["importlinter"]["contracts"]
}
# One of each layer, from the top, each with one above or beside it that it must not import.
LAYERS = [
    ("desktop.cli", "desktop.__main__"),
    ("desktop.ui", "desktop.cli"),
    ("desktop.composition", "desktop.ui"),
    ("desktop.publishing", "desktop.composition"),
    ("desktop.publishing", "desktop.exchange"),
    ("desktop.exchange", "desktop.publishing"),
    ("desktop.library", "desktop.exchange"),
    ("desktop.preview", "desktop.library"),
    ("desktop.preview", "desktop.attribution"),
    ("desktop.attribution", "desktop.preview"),
    ("desktop.article", "desktop.attribution"),
]


def violations(name: str) -> list[tuple[str, str]]:
    """What to plant against a contract, as (module, what to import there)."""
    contract = CONTRACTS[name]
    if contract["type"] == "layers":
        return LAYERS
    return list(product(contract["source_modules"], contract["forbidden_modules"]))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package with its settings, to plant violations in."""
    shutil.copytree(
        ROOT / "desktop", tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> tuple[int, str]:
    """The exit status and the report of lint-imports on a copy."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def plant(folder: Path, module: str, imported: str) -> None:
    """Add a forbidden import at the end of a module, or of the first file of a package."""
    place = folder / Path(*module.split("."))
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    file.write_text(f"{file.read_text(encoding='utf-8')}\nimport {imported}\n", encoding="utf-8")


def test_the_untouched_package_keeps_every_contract(copy: Path) -> None:
    status, report = lint(copy)
    assert status == 0, report
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in report


@pytest.mark.parametrize("name", CONTRACTS)
def test_a_planted_violation_is_caught(name: str, copy: Path) -> None:
    planted = violations(name)
    for module, imported in planted:
        plant(copy, module, imported)
    status, report = lint(copy)
    assert status == 1
    assert f"{name} BROKEN" in report
    uncaught = [
        f"{module} imports {imported}"
        for module, imported in planted
        if f"{module} -> {imported} (l." not in report
    ]
    assert not uncaught, report


def test_the_layers_planted_against_are_the_contracts_own() -> None:
    (layers,) = (c["layers"] for c in CONTRACTS.values() if c["type"] == "layers")
    stated = {name.strip() for layer in layers for name in layer.split("|")}
    planted = {name for pair in LAYERS for name in pair}
    assert planted == stated


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module or ""


WINDOWLESS = [
    path
    for path in sorted((ROOT / "desktop").rglob("*.py"))
    if not path.is_relative_to(ROOT / "desktop" / "ui")
]


@pytest.mark.parametrize("path", WINDOWLESS, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_window_imports_qt(path: Path) -> None:
    """Read from the source, so also imports within functions and under `if`."""
    assert not [name for name in imports(path) if name.split(".")[0] in ("PySide6", "shiboken6")]


# What import-linter cannot see: built-in functions and the clock within `datetime`.
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__"}
IMPURE_METHODS = {"now", "utcnow", "today"}
PURE = [
    path
    for package in ("article", "attribution", "preview")
    for path in sorted((ROOT / "desktop" / package).rglob("*.py"))
]


def impurities(source: str) -> list[str]:
    """Calls in a module that reach for the disk, the terminal or the clock."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in IMPURE_CALLS:
                found.append(f"line {node.lineno}: {name}()")
            case ast.Call(func=ast.Attribute(attr=name)) if name in IMPURE_METHODS:
                found.append(f"line {node.lineno}: .{name}()")
            case _:
                pass
    return found


@pytest.mark.parametrize("path", PURE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_calls_nothing_impure(path: Path) -> None:
    assert impurities(path.read_text(encoding="utf-8")) == []


def test_an_impure_call_is_seen() -> None:
    assert impurities("a = open('x')") == ["line 1: open()"]
    assert impurities("import datetime\nb = datetime.date.today()") == ["line 2: .today()"]

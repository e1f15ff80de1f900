"""The house stays in order: names, places, tests that mirror the package, no outside addresses."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from desktop.attribution import rules
from desktop.publishing import cms

ROOT = Path(__file__).parent.parent.parent
DESKTOP = ROOT / "desktop"

TOP_LEVEL = {
    ".ci", ".gitignore", "CHANGELOG.md", "LICENSE", "README.md",
    "desktop", "packaging", "pyproject.toml", "resources", "tests",
}  # fmt: skip
VAGUE = {"utils", "util", "common", "misc", "helpers", "helper", "manager", "managers", "tools"}

# Put together here, so that this file does not hold what it looks for.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("security", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
]
MACHINE_PATH = re.compile(r"(?<![\w.~}])/(?:work|home/[a-z]\w*|root|Users/\w+)/[\w.]")


def tracked() -> list[Path]:
    """The files of the repository, as git lists them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in files if path.is_file()]


@pytest.fixture(scope="module", name="files")
def _files() -> list[Path]:
    return tracked()


def text_of(path: Path) -> str:
    """What a file says; nothing for pictures and other binary files."""
    content = path.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8", errors="replace")


def test_nothing_new_at_the_top_level(files: list[Path]) -> None:
    assert {path.relative_to(ROOT).parts[0] for path in files} <= TOP_LEVEL


def test_no_vague_names(files: list[Path]) -> None:
    vague = [
        str(path.relative_to(ROOT))
        for path in files
        if VAGUE & {part.split(".")[0].lower() for part in path.relative_to(ROOT).parts}
    ]
    assert vague == []


def test_no_registry_is_named(files: list[Path]) -> None:
    named = [
        f"{path.relative_to(ROOT)}: {host}"
        for path in files
        for host in REGISTRIES
        if host in text_of(path)
    ]
    assert named == []


def test_no_path_of_one_machine(files: list[Path]) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in files
        for match in MACHINE_PATH.finditer(text_of(path))
    ]
    assert found == []


@pytest.mark.parametrize("start", ["open('", "cd ", "PATH="])
@pytest.mark.parametrize("home", ["work", "root", "Users/kim", "home/kim"])
def test_a_path_of_one_machine_would_be_seen(start: str, home: str) -> None:
    assert MACHINE_PATH.search(f"{start}/{home}/x")


@pytest.mark.parametrize("line", ["./packaging/run", "https://site.example/home/page", "a/root/b"])
def test_other_paths_are_left_alone(line: str) -> None:
    assert not MACHINE_PATH.search(line)


def test_packaging_stays_a_plain_folder() -> None:
    """As a package it would hide the library `packaging`, which pytest and others import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def holds_code(path: Path) -> bool:
    """Whether a module has more in it than a docstring, imports and plain declarations."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return any(
        isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) for node in body
    )


# Modules whose behaviour is tested through another module's test, which has to import them.
TESTED_WITH: dict[str, str] = {
    # What a finding is made of; a check makes them.
    "attribution/diagnostic.py": "attribution/test_checker.py",
}


def place_of_test(module: Path) -> Path:
    """Where the test of a module belongs: the same place under tests/."""
    place = module.relative_to(DESKTOP)
    elsewhere = TESTED_WITH.get(place.as_posix())
    return ROOT / "tests" / (elsewhere or place.parent / f"test_{place.stem.strip('_')}.py")


def test_every_module_has_its_test() -> None:
    modules = [path for path in sorted(DESKTOP.rglob("*.py")) if holds_code(path)]
    assert modules
    places = [place_of_test(path) for path in modules]
    without = [str(place.relative_to(ROOT)) for place in places if not place.exists()]
    assert without == []


def test_the_exceptions_are_still_needed_and_true() -> None:
    for module in TESTED_WITH:
        path = DESKTOP / module
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        assert not (ROOT / "tests" / Path(module).with_name(f"test_{path.name}")).exists(), module
        assert name in place_of_test(path).read_text(encoding="utf-8"), module


RULES = [
    path
    for path in sorted((DESKTOP / "attribution" / "rules").glob("*.py"))
    if path.name != "__init__.py"
]


def test_the_written_list_of_rules_is_the_folder() -> None:
    listed = [rule.id for rule in rules.RULES]
    assert sorted(listed) == sorted(path.stem.replace("_", "-") for path in RULES)


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_every_rule_has_examples_that_fail_and_that_pass(path: Path) -> None:
    """Each rule: a table of texts it must find, and one of texts it must leave alone."""
    test = ROOT / "tests" / "attribution" / "rules" / f"test_{path.stem}.py"
    tables = tables_in(test.read_text(encoding="utf-8"))
    assert tables.get("BAD", 0) > 0
    assert tables.get("GOOD", 0) > 0


def tables_in(source: str) -> dict[str, int]:
    """The number of entries of each table that a test module states at its top level."""
    found: dict[str, int] = {}
    for node in ast.parse(source).body:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=value)
            ):
                match value:
                    case ast.List(elts=entries) | ast.Tuple(elts=entries):
                        found[name] = len(entries)
                    case ast.Dict(keys=entries):
                        found[name] = len(entries)
                    case _:
                        pass
            case _:
                pass
    return found


def test_tables_are_counted() -> None:
    assert tables_in("BAD = ['a', 'b']\nGOOD: list[str] = []\nX = {1: 2}") == {
        "BAD": 2, "GOOD": 0, "X": 1,
    }  # fmt: skip


def defines(path: Path, name: str) -> bool:
    """Whether a module has a class of that name."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return any(isinstance(node, ast.ClassDef) and node.name == name for node in body)


ADAPTERS = [
    path
    for path in sorted((DESKTOP / "publishing" / "cms").glob("*.py"))
    if path.name != "contract.py" and defines(path, "Client")
]


def test_there_are_adapters_and_rules_to_look_at() -> None:
    """An empty list would make the tests below pass without looking at anything."""
    assert ADAPTERS
    assert RULES


def test_the_written_list_of_kinds_of_site_is_the_folder() -> None:
    assert sorted(cms.KINDS) == sorted(path.stem for path in ADAPTERS)


@pytest.mark.parametrize("path", ADAPTERS, ids=lambda path: path.stem)
def test_every_adapter_has_its_test(path: Path) -> None:
    assert (ROOT / "tests" / "publishing" / "cms" / f"test_{path.stem}.py").is_file()

"""What the documents name exists: no reader is sent to a function that went away."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "desktop" / "ARCHITECTURE.md"]
FOLDERS = ("desktop/", "tests/", "packaging/", "resources/", ".ci/")
# ARCHITECTURE.md lies within the package and names its folders from there.
ROOMS = tuple(f"{path.name}/" for path in (ROOT / "desktop").iterdir() if path.is_dir())
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)\s#]+)[^)]*\)")
CLASS_NAME = re.compile(r"(?:[A-Z][a-z0-9]+){2,}")
CALL = re.compile(r"([a-z_][\w.]*)\([^)]*\)")
DOTTED = re.compile(r"[a-z_]\w*(?:\.\w+)+")


def definitions(path: Path) -> Iterator[str]:
    """The names that a module defines at its top level, and `Class.method` within its classes."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        yield from names_of(node)
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                yield from (f"{node.name}.{name}" for name in names_of(inner))


def names_of(node: ast.stmt) -> Iterator[str]:
    """The names that one statement binds."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Assign(targets=targets):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case _:
            pass


def known_names() -> tuple[set[str], set[str]]:
    """Every ending of every dotted name of the package, and the modules' own short names."""
    names: set[str] = set()
    modules: set[str] = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = parts[:-1] if parts[-1] == "__init__" else parts
        modules.add(module[-1])
        for defined in ("", *definitions(path)):
            full = [*module, *filter(None, defined.split("."))]
            names.update(".".join(full[start:]) for start in range(len(full)))
    return names, modules


NAMES, MODULES = known_names()


def unknown(text: str) -> list[str]:
    """The code references of a Markdown text, outside its fences, that lead nowhere."""
    return [code for code in CODE.findall(FENCE.sub("", text)) if leads_nowhere(code)]


def leads_nowhere(code: str) -> bool:
    """Whether a reference is to this project and to nothing in it; other words are let pass."""
    if code.startswith((*FOLDERS, *ROOMS)) and " " not in code:
        # Capital letters stand for a name of the reader's choice.
        free = re.search(r"[A-Z]{4,}|[*<]", code)
        return not (free or (ROOT / code).exists() or (ROOT / "desktop" / code).exists())
    if CLASS_NAME.fullmatch(code):
        return code not in NAMES
    called = CALL.fullmatch(code)
    name = called.group(1) if called else code
    if called and "." not in name:
        return name not in NAMES
    if DOTTED.fullmatch(name) and name.split(".")[0] in MODULES:
        return name.removesuffix(".py").replace("/", ".") not in NAMES
    return False


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_reference_leads_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    assert unknown(text) == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    dead = [link for link in LINK.findall(text) if not (document.parent / link).exists()]
    assert dead == []


@pytest.mark.parametrize(
    "reference",
    [
        "`desktop/nowhere.py`",
        "`ui/nowhere.py`",
        "`GoneClass`",
        "`resources.gone()`",
        "`gone()`",
        "`desktop.gone`",
    ],
)
def test_a_reference_to_nothing_is_seen(reference: str) -> None:
    assert unknown(f"See {reference}.") == [reference.strip("`")]


@pytest.mark.parametrize(
    "reference",
    [
        "`desktop/resources.py`",
        "`CmsRefused`",
        "`resources.folder()`",
        "`Payload.headline`",
        "`a b`",
    ],
)
def test_a_good_reference_is_let_pass(reference: str) -> None:
    assert unknown(f"See {reference}.") == []

"""Bring the catalogues of `resources/translations` up to date with the texts in the code.

`python packaging/translations.py` collects what `tr`, `trn` and `later` are given, lets Qt's
lupdate merge it into one .ts file for each language, and lets lrelease compile those to the
.qm files that the window reads. What is not translated yet stays marked "unfinished" and is
shown in English; the tests find it.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "es")
CONTEXT = "Onrecord"
_SAYING = {"tr": 0, "later": 0, "trn": 1}


class TextError(Exception):
    """A text is not a literal, so that no catalogue can know it."""


def texts(package: Path) -> dict[str, bool]:
    """Every text that the package says, in the order of the files; whether it has a count.

    `tr` of something that is no literal is taken to have been marked by `later`. TextError
    where `trn` or `later` are given anything but literals.
    """
    found: dict[str, bool] = {}
    for file in sorted(package.rglob("*.py")):
        for call, name in _calls(ast.parse(file.read_text(encoding="utf-8"))):
            given = call.args[_SAYING[name]] if len(call.args) > _SAYING[name] else None
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                found[given.value] = found.get(given.value, False) or name == "trn"
            elif name != "tr" and file.name != "translation.py":
                raise TextError(f"{file.name}:{call.lineno}: {name} is given no literal.")
    return found


def _calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in _SAYING:
                yield node, name
            case _:
                pass


def update(folder: Path = FOLDER, package: Path = ROOT / "desktop") -> None:
    """Merge the package's texts into the .ts files of `folder` and compile them."""
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "texts.cpp"
        source.write_text(_as_calls(texts(package)), encoding="utf-8")
        for language in LANGUAGES:
            catalogue = folder / f"onrecord_{language}.ts"
            _run(
                "pyside6-lupdate", str(source), "-no-obsolete", "-locations", "none",
                "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                "-source-language", "en", "-target-language", language, "-ts", str(catalogue),
            )  # fmt: skip
            compile_(catalogue, catalogue.with_suffix(".qm"))


def compile_(catalogue: Path, compiled: Path) -> None:
    """Make the .qm file of a .ts file."""
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(compiled))


def _as_calls(found: dict[str, bool]) -> str:
    """The texts in the one language that lupdate reads with counts."""
    calls = [
        f"QCoreApplication::translate({json.dumps(CONTEXT)}, "
        f"{json.dumps(text, ensure_ascii=False)}{', nullptr, n' if counted else ''});"
        for text, counted in found.items()
    ]
    return "void texts(int n) {\n" + "\n".join(calls) + "\n}\n"


def _run(tool: str, *arguments: str) -> None:
    path = Path(sys.executable).with_name(tool)
    subprocess.run([str(path), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    update()

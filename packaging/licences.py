"""The licences of everything that a frozen program carries, as files.

    python packaging/licences.py SOURCE OUT      run by the environment that is frozen

One file for each package of Python's that the project stands on, with its licence in full;
Python's own, that of PyInstaller's start, Qt's; and a page that says what is what and how to put
another Qt in the place of ours, which the LGPL gives everybody the right to do.
"""

import importlib.metadata
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution
from pathlib import Path

_LICENCE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)

_PAGE = """\
Onrecord {version} is under the MIT licence (onrecord.txt). It stands on the works of others,
which come along unchanged, each under its own licence:

{table}

The fonts are under the SIL Open Font License, the dictionaries each under its own; the texts are
beside them in {data}.

Qt and Qt for Python
--------------------
Qt, Qt WebEngine and Qt for Python (PySide6, shiboken6) are used under the GNU Lesser General
Public License, version 3 (LGPL-3.txt, which adds to GPL-3.txt). They are shared libraries in files
of their own, as the Qt Company publishes them in the packages named above; their source is
published by the Qt project under the same version number. You may replace them: put libraries of
your own of the same major version (Qt 6) into {libraries} and start the program.
The single file for Linux is unpacked at its first start; started with --unpacked it says where to,
and there lies what to replace. What Qt WebEngine is made from (Chromium and others) is listed in
Qt's documentation under “Third-party code in Qt WebEngine”.
"""


def needed(project: dict[str, list[str]]) -> list[Distribution]:
    """The installed packages that the project needs, and those that these need, by name."""
    waiting, found = list(project["dependencies"]), dict[str, Distribution]()
    while waiting:
        requirement, _, marker = waiting.pop().partition(";")
        name = re.match(r"[\w.-]+", requirement.strip())
        if name is None or "extra ==" in marker:
            continue
        key = re.sub(r"[-_.]+", "-", name.group()).lower()
        if key in found:
            continue
        try:
            found[key] = importlib.metadata.distribution(key)
        except importlib.metadata.PackageNotFoundError:
            continue  # Another system's, or another version's of Python.
        waiting += found[key].requires or []
    return [found[key] for key in sorted(found)]


def texts(package: Distribution) -> Iterable[str]:
    """The licence texts that came with a package."""
    for file in package.files or ():
        in_metadata = any(part.endswith(".dist-info") for part in file.parts)
        if in_metadata and _LICENCE.search(file.name):
            yield Path(str(package.locate_file(file))).read_text(encoding="utf-8", errors="replace")


def said(package: Distribution) -> str:
    """The licence that a package names, in a few words."""
    table = package.metadata.json
    given = table.get("license_expression") or table.get("license") or ""
    classified = [one.rpartition(" :: ")[2] for one in table.get("classifier", ())]
    named = [one for one in classified if "Licen" in one]
    return str(given).split("\n")[0] or (named[0] if named else "see its file")


def write(source: Path, folder: Path) -> None:
    """Write all of them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    project = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    rows = [("Python", sys.version.partition(" ")[0], "PSF-2.0")]
    for package in needed(project):
        name = package.metadata["Name"]
        rows.append((name, package.version, said(package)))
        whole = "\n\n".join(texts(package))
        if whole:
            (folder / f"{name.lower()}.txt").write_text(whole, encoding="utf-8")
    rows.append(("PyInstaller's start", _version("pyinstaller"), "GPL-2.0 with an exception"))
    start = "\n\n".join(_texts_of("pyinstaller"))
    (folder / "pyinstaller.txt").write_text(start, encoding="utf-8")
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if own.is_file():
        shutil.copy(own, folder / "python.txt")
    shutil.copy(source / "LICENSE", folder / "onrecord.txt")
    for name in ("LGPL-3.txt", "GPL-3.txt"):
        shutil.copy(source / "resources" / "dictionaries" / name, folder)
    (folder / "README.txt").write_text(_page(rows), encoding="utf-8")


def _page(rows: list[tuple[str, str, str]]) -> str:
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from desktop import __version__

    wide = max(len(f"{name} {version}") for name, version, _ in rows)
    table = "\n".join(f"  {f'{name} {version}':<{wide}}  {kind}" for name, version, kind in rows)
    libraries = "_internal/PySide6/Qt/lib" if sys.platform == "linux" else "_internal/PySide6"
    data = "_internal/desktop/_resources"
    return _PAGE.format(version=__version__, table=table, libraries=libraries, data=data)


def _version(name: str) -> str:
    return importlib.metadata.version(name)


def _texts_of(name: str) -> Iterable[str]:
    return texts(importlib.metadata.distribution(name))


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))

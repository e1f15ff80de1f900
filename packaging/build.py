"""Build packages of the last commit into `dist/`; packaging/README.md says what each is.

    python packaging/build.py wheel folder deb single flatpak

Everything is made of a clean export of the commit, with the source's manifest beside the data
files, in an environment of its own that has the pinned versions. Needs git and Python 3.11.
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop import __version__, manifest  # noqa: E402 - the checkout is not installed here

DIST = ROOT / "dist"
WORK = ROOT / ".cache" / "build"
CARRY, LEAVE = "carry", "leave"
"""Whether a frozen folder has the libraries of the system in it that not every desktop has."""


def run(*words: str | Path, folder: Path = ROOT, **variables: str) -> None:
    """Run a tool at low priority; CalledProcessError where it fails."""
    command = ["nice", *map(str, words)] if shutil.which("nice") else [*map(str, words)]
    subprocess.run(command, cwd=folder, env={**os.environ, **variables}, check=True)


def python() -> Path:
    """The Python of the build environment, made where there is none of these very versions."""
    place = WORK / "environment"
    made = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pins = ROOT / "packaging" / "constraints.txt"
    wanted = sha256((ROOT / "pyproject.toml").read_bytes() + pins.read_bytes()).hexdigest()
    stamp = place / "ready"
    if not stamp.is_file() or stamp.read_text() != wanted:
        run(sys.executable, "-m", "venv", "--clear", place)
        # The project itself is not installed: what is frozen is the staged source.
        words = [made, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run(*words, "-c", pins, *requirements("dependencies", "build", "backend"))
        stamp.write_text(wanted)
    return made


def requirements(*groups: str) -> list[str]:
    """What pyproject.toml names in its groups; "backend" is what builds the wheel."""
    import tomllib

    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    known = {
        "dependencies": project["dependencies"],
        "backend": table["build-system"]["requires"],
        **project["optional-dependencies"],
    }
    return [one for group in groups for one in known[group]]


def staged() -> Path:
    """The last commit as files, with its manifest; nothing that is not committed is in it."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short=12", "HEAD"], cwd=ROOT, capture_output=True, check=True
    )
    source = WORK / "source"
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir(parents=True)
    packed = subprocess.run(
        ["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(source, filter="data")
    resources = source / "resources"
    made = manifest.of_source(
        source / "desktop", resources, __version__, commit.stdout.decode().strip()
    )
    # Beside the data files wherever it is installed, and above them in a checkout.
    changes = "CHANGELOG.md"
    made = replace(made, files={**made.files, changes: manifest.digest(source / changes)})
    (resources / manifest.FILE).write_text(made.written(), encoding="utf-8")
    return source


def wheel(source: Path) -> list[Path]:
    """Wheel and source distribution."""
    run(python(), "-m", "hatchling", "build", "-d", DIST, folder=source)
    return sorted(DIST.glob(f"onrecord-{__version__}*.whl")) + sorted(
        DIST.glob(f"onrecord-{__version__}.tar.gz")
    )


def folder(source: Path, libraries: str) -> Path:
    """The frozen program as a folder, with the licences of all that is in it."""
    place = WORK / f"frozen-{libraries}"
    tool = [python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", place, "--workpath", WORK / "pyinstaller" / libraries]
    icons = WORK / "icons"
    run(python(), ROOT / "packaging" / "app_icon.py", source, icons, QT_QPA_PLATFORM="offscreen")
    icon = {"win32": icons / "onrecord.ico", "darwin": icons / "onrecord.icns"}.get(sys.platform)
    options = ["--libraries", libraries, *(("--icon", icon) if icon else ())]
    spec = source / "packaging" / "onrecord.spec"
    run(*tool, *places, spec, "--", *options, folder=source)
    made = place / "onrecord"
    run(python(), ROOT / "packaging" / "licences.py", source, made / "licences")
    if sys.platform == "linux":
        _strip(made)
    return made


def _strip(made: Path) -> None:
    """Take the symbols out of Python and its modules, which nobody asks for.

    Qt's come without, and some libraries that wheels have patched do not stand it.
    """
    inside = made / "_internal"
    left = {inside / "PySide6", inside / "pillow.libs"}
    ours = [
        file
        for file in inside.rglob("*.so*")
        if not file.is_symlink() and not left & {*file.parents}
    ]
    run("strip", "--strip-unneeded", *ours)


def deb(source: Path) -> list[Path]:
    """The Debian package."""
    import debian_package

    pieces = WORK / "pieces"
    pieces.mkdir(exist_ok=True)
    run(python(), ROOT / "packaging" / "man_page.py", pieces / "onrecord.1")
    frozen = folder(source, LEAVE)
    return [debian_package.make(frozen, source, pieces / "onrecord.1", WORK / "icons", DIST)]


def flatpak(source: Path) -> list[Path]:
    """What the Flatpak is made of: wheels of all that its base has not, and what a desktop wants.

    The Flatpak itself where flatpak-builder is there.
    """
    place = WORK / "flatpak"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (ours,) = (one for one in wheel(source) if one.suffix == ".whl")
    shutil.copy(ours, place)
    # The Python of the runtime, which runs what was built on older systems; Qt is the base's.
    system = ["--python-version", "3.13"]
    for oldest in ("manylinux_2_28", "manylinux_2_17", "manylinux2014"):
        system += ["--platform", f"{oldest}_x86_64"]
    words = [python(), "-m", "pip", "download", "--quiet", "--only-binary=:all:", *system]
    pins = ROOT / "packaging" / "constraints.txt"
    others = [one for one in requirements("dependencies") if not one.startswith("pyside6")]
    run(*words, "-c", pins, "-d", place, *others)
    for file in (source / "packaging" / "linux").glob("org.onrecord.*"):
        shutil.copy(file, place)
    shutil.copy(source / "resources" / "icons" / "onrecord.svg", place)
    run(python(), ROOT / "packaging" / "man_page.py", place / "onrecord.1")
    if shutil.which("flatpak-builder"):
        made = ROOT / "packaging" / "flatpak" / "org.onrecord.Onrecord.yml"
        run("flatpak-builder", "--force-clean", "--repo", DIST / "flatpak", WORK / "built", made)
    return [place]


def single(source: Path) -> list[Path]:
    """The program as one file for Linux."""
    import single_file

    return [single_file.make(folder(source, CARRY), __version__, DIST)]


KINDS: dict[str, Callable[[Path], list[Path]]] = {
    "wheel": wheel,
    "folder": lambda source: [folder(source, CARRY)],
    "deb": deb,
    "single": single,
    "flatpak": flatpak,
}


def main() -> int:
    """Build what is named."""
    parser = argparse.ArgumentParser(description="Builds packages of the last commit into dist/.")
    parser.add_argument("kind", nargs="+", choices=KINDS)
    kinds = parser.parse_args().kind
    DIST.mkdir(exist_ok=True)
    source = staged()
    for kind in kinds:
        for made in KINDS[kind](source):
            print(f"{made}: {size(made) / 1e6:.1f} MB")
    return 0


def size(place: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    files = [place] if place.is_file() else place.rglob("*")
    return sum(file.lstat().st_size for file in files if not file.is_dir())


if __name__ == "__main__":
    sys.exit(main())

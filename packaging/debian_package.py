"""The Debian package: the frozen folder with everything that a desktop wants to know of it.

Debian 12 has no PySide6 that is new enough, so Qt for Python comes along; all other libraries are
the system's own and get its security updates. What the package depends on is asked of the
libraries themselves (dpkg-shlibdeps), so it is to be built on the oldest Debian it is for.
"""

import gzip
import os
import shutil
import subprocess
from email.utils import formatdate
from hashlib import md5
from pathlib import Path
from tempfile import TemporaryDirectory

from identity import APP_ID, ICON_SIZES, MAINTAINER, SUMMARY

from desktop import __version__

TEMPLATES = Path(__file__).resolve().parent / "debian"
# What those desktops have that can use it: the plugin is left alone elsewhere.
_IF_THERE = ("libqgtk3.so", "libcupsprintersupport.so")


def make(frozen: Path, source: Path, man_page: Path, icons: Path, target: Path) -> Path:
    """Write the package into a folder; CalledProcessError where a tool of Debian's complains."""
    architecture = _said("dpkg", "--print-architecture")
    with TemporaryDirectory(dir=target) as place:
        root = Path(place) / "root"
        root.mkdir(mode=0o755)
        program = root / "usr" / "lib" / "onrecord"
        shutil.copytree(frozen, program, symlinks=True)
        command = root / "usr" / "bin" / "onrecord"
        command.parent.mkdir()
        command.symlink_to("../lib/onrecord/onrecord")
        _desktop(root, source, icons)
        _documents(root, source, man_page)
        _modes(root)
        _control(root, program, architecture)
        made = target / f"onrecord_{__version__}_{architecture}.deb"
        words = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=2", "--build"]
        subprocess.run(["nice", *words, str(root), str(made)], check=True)
    return made


def _desktop(root: Path, source: Path, icons: Path) -> None:
    """Menu entry, type of file, AppStream data and icons."""
    share, linux = root / "usr" / "share", source / "packaging" / "linux"
    for name, folder, kept in (
        (f"{APP_ID}.desktop", "applications", f"{APP_ID}.desktop"),
        (f"{APP_ID}.mime.xml", "mime/packages", f"{APP_ID}.xml"),
        (f"{APP_ID}.metainfo.xml", "metainfo", f"{APP_ID}.metainfo.xml"),
    ):
        _put(linux / name, share / folder / kept)
    drawing = source / "resources" / "icons" / "onrecord.svg"
    _put(drawing, share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg")
    for size in ICON_SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _put(icons / f"{size}.png", folder / f"{APP_ID}.png")


def _documents(root: Path, source: Path, man_page: Path) -> None:
    """Manual page, copyright, changelog and what lintian is to know."""
    share = root / "usr" / "share"
    _squeeze(man_page.read_bytes(), share / "man" / "man1" / "onrecord.1.gz")
    documents = share / "doc" / "onrecord"
    _put(TEMPLATES / "copyright", documents / "copyright")
    _squeeze((source / "CHANGELOG.md").read_bytes(), documents / "NEWS.md.gz")
    entry = f"onrecord ({__version__}) unstable; urgency=medium\n\n  * See NEWS.md.gz.\n\n"
    moment = int(os.environ.get("SOURCE_DATE_EPOCH") or _said("git", "log", "-1", "--format=%ct"))
    entry += f" -- {MAINTAINER}  {formatdate(moment)}\n"
    _squeeze(entry.encode(), documents / "changelog.gz")
    _put(TEMPLATES / "lintian-overrides", share / "lintian" / "overrides" / "onrecord")


def _control(root: Path, program: Path, architecture: str) -> None:
    """What dpkg is to know: dependencies, size, sums."""
    control = root / "DEBIAN"
    # Looked for by dpkg-shlibdeps, too, which takes the folder above it for the system's root.
    control.mkdir(mode=0o755)
    size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir())
    values = {
        "version": __version__,
        "architecture": architecture,
        "maintainer": MAINTAINER,
        "size": str(-(-size // 1024)),
        "summary": SUMMARY,
        **_dependencies(program),
    }
    text = (TEMPLATES / "control").read_text(encoding="utf-8").format(**values)
    files = sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink())
    sums = [
        f"{md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n"
        for file in files
        if control not in file.parents
    ]
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _dependencies(program: Path) -> dict[str, str]:
    """What its libraries link that is not in it, as the fields of a package."""
    linked, optional = list[str](), list[str]()
    for file in sorted(program.rglob("*")):
        if not file.is_symlink() and file.is_file() and file.read_bytes()[:4] == b"\x7fELF":
            (optional if file.name in _IF_THERE else linked).append(str(file))
    private = [f"-l{folder}" for folder in sorted({str(Path(file).parent) for file in linked})]
    with TemporaryDirectory() as place:
        (Path(place) / "debian").mkdir()
        (Path(place) / "debian" / "control").write_text(
            "Source: onrecord\n\nPackage: onrecord\nArchitecture: any\n"
        )
        words = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private]
        for file in linked:
            words += ["-dDepends", f"-e{file}"]
        for file in optional:
            words += ["-dRecommends", f"-e{file}"]
        said = subprocess.run(
            words, cwd=place, stdout=subprocess.PIPE, text=True, check=True
        ).stdout
    fields = dict(line.removeprefix("shlibs:").split("=", 1) for line in said.splitlines())
    return {"depends": fields["Depends"], "recommends": fields.get("Recommends", "xdg-utils")}


def _modes(root: Path) -> None:
    """Programs and folders for all to enter, everything else to read."""
    for file in (root, *root.rglob("*")):
        if file.is_symlink():
            continue
        runs = file.is_dir() or file.parent.name == "libexec" or file.name == "onrecord"
        file.chmod(0o755 if runs and not _is_text(file) else 0o644)


def _is_text(file: Path) -> bool:
    return file.is_file() and file.read_bytes()[:4] != b"\x7fELF"


def _put(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)


def _squeeze(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _said(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()

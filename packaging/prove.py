"""Prove the packages for Linux in bare roots: installed, started, tried out and measured.

    debootstrap --variant=minbase bookworm ROOT
    python packaging/build.py wheel deb single
    python packaging/prove.py ROOT [wheel|deb|single ...]

As root, with Xvfb and xdotool. ROOT stays as it is: each package goes into a copy, as an ordinary
user's program, with the browser's sandbox on. The wheel is tried in an environment of its own.
Prints figures; exits 1 where something does not hold. Pictures go into `dist/`.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from build import DIST, WORK, python, run, size
from identity import NAME
from screenshot import screen

from desktop import __version__

USER = 1000
HOME = "/home/writer"
# What a desktop has before anything is installed on it: X, GL, sound, fonts, certificates.
DESKTOP = (
    "libegl1", "libgl1", "libgbm1", "libdbus-1-3", "libfontconfig1", "libfreetype6",
    "libglib2.0-0", "libx11-6", "libx11-xcb1", "libxext6", "libxfixes3", "libxrender1", "libxcb1",
    "libxcb-glx0", "libxcb-randr0", "libxcb-render0", "libxcb-shape0", "libxcb-shm0",
    "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxcb-dri3-0", "libasound2", "libnss3",
    "libudev1", "libgssapi-krb5-2", "libbrotli1", "libexpat1",
)  # fmt: skip
# A real root, and not chroot: the browser's sandbox makes namespaces, which chroot forbids.
ENTER = """
mount --make-rprivate /
mount --bind "$1" "$1"
cd "$1"
mount -t proc proc proc
mount --rbind /dev dev
mkdir -p .outside
pivot_root . .outside
umount -l /.outside
user=$2
shift 2
exec setpriv --reuid "$user" --regid "$user" --clear-groups "$@"
"""
# Seconds for a window to be there, on a slow machine at its first start.
PATIENCE = 120
# Photographs a screen.
PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


class Disproved(Exception):
    """Something that a package promises does not hold."""


class Root:
    """A copy of a bare system, and commands in it."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def inside(self, *words: str, user: int = USER, **variables: str) -> list[str]:
        """A command in it, as it is started from here."""
        kept = {"HOME": HOME, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        told = [f"{name}={value}" for name, value in {**kept, **variables}.items()]
        enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", ENTER]
        return [*enter, "sh", str(self._place), str(user), "env", "-i", *told, *words]

    def said(self, *words: str, user: int = USER, **variables: str) -> str:
        """What a command in it answers; Disproved where it fails."""
        done = subprocess.run(
            self.inside(*words, user=user, **variables),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise Disproved(f"{' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def install(self, *packages: str) -> None:
        """Have apt install packages, and what they depend on, and nothing more."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        self.said("apt-get", "-q", "update", user=0, **quiet)
        words = ["apt-get", "-q", "install", "-y", "--no-install-recommends", *packages]
        self.said(*words, user=0, **quiet)

    def used(self) -> int:
        """The bytes that are in use."""
        return size(self._place)


@contextmanager
def bare(pristine: Path) -> Generator[tuple[Root, Path]]:
    """A copy of the bare root with this machine's ways to its packages, and a user."""
    with TemporaryDirectory(dir=WORK) as folder:
        place = Path(folder) / "root"
        run("cp", "-a", pristine, place)
        for file in ("resolv.conf", "hosts", "ssl/certs/ca-certificates.crt"):
            source, target = Path("/etc") / file, place / "etc" / file
            if source.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)
        shutil.rmtree(place / "etc" / "apt")
        shutil.copytree("/etc/apt", place / "etc" / "apt", symlinks=True)
        root = Root(place)
        root.said("useradd", "--create-home", "--uid", str(USER), "writer", user=0)
        yield root, place


def tried(program: str, root: Root, display: str) -> None:
    """The self-test passes whole, and the sample gets to the practice site by the command line."""
    table = json.loads(root.said(program, "--self-test", "--json", DISPLAY=display))
    others = [one for one in table["checks"] if one["outcome"] != "ok"]
    if others or table["version"] != __version__:
        raise Disproved(f"self-test: {others}")
    print(f"  self-test            {len(table['checks'])} checks, all ok")
    for name in ("source", "platform", "page"):
        (said,) = (one["said"] for one in table["checks"] if one["name"] == name)
        print(f"    {name:<10}         {said}")
    words = [program, "publish", "sample.md", "--to", "practice", "--override", "proof", "--json"]
    receipt = json.loads(root.said("sh", "-c", 'cd && exec "$@"', "sh", *words))
    if receipt["status"] != "publish" or not receipt["visible"] or receipt["differences"]:
        raise Disproved(f"published, but: {receipt}")
    print(f"  published            {receipt['url']}")


def shown(command: list[str], display: str, picture: Path) -> float:
    """Seconds from the start of a program until its window is there; takes its picture."""
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as child:
        try:
            words = ["xdotool", "search", "--sync", "--onlyvisible", "--name", NAME]
            there = {**os.environ, "DISPLAY": display}
            subprocess.run(words, env=there, check=True, timeout=PATIENCE, capture_output=True)
            seconds = time.monotonic() - began
            time.sleep(6)
            run(python(), "-c", PICTURE, picture, DISPLAY=display, QT_QPA_PLATFORM="xcb")
            if child.poll() is not None:
                raise Disproved(f"the window went away: {child.returncode}")
        finally:
            child.kill()
    return seconds


def windows(kind: str, program: str, root: Root) -> None:
    """Start the window three times; the first start of a package is the slowest."""
    picture = DIST / f"proof-{kind}.png"
    for number in range(3):
        with screen(1440, 900) as display:
            seconds = shown(root.inside(program, DISPLAY=display), display, picture)
        print(f"  start to window      {seconds:.1f} s{'  (the first)' if not number else ''}")
    print(f"  picture              {picture}")


def sample(place: Path) -> None:
    """Lay the sample into the user's home."""
    source = WORK / "source" / "resources" / "samples"
    home = place / HOME.lstrip("/")
    for file in source.iterdir():
        shutil.copy(file, home)
        os.chown(home / file.name, USER, USER)


def deb(pristine: Path) -> None:
    """The Debian package, by apt-get, into a root that has nothing."""
    (package,) = DIST.glob(f"onrecord_{__version__}_*.deb")
    with bare(pristine) as (root, place):
        print(f"  package              {size(package) / 1e6:.1f} MB")
        shutil.copy(package, place / "tmp" / package.name)
        before = root.used()
        root.install(f"/tmp/{package.name}")
        print(f"  root before, after   {before / 1e6:.0f} MB, {root.used() / 1e6:.0f} MB")
        _shares(place / "usr" / "lib" / "onrecord")
        sample(place)
        with screen(1440, 900) as display:
            tried("onrecord", root, display)
        windows("deb", "onrecord", root)
        root.said("apt-get", "-q", "purge", "-y", "onrecord", user=0)
        left = [str(one) for one in (place / "usr").rglob("*onrecord*")]
        if left:
            raise Disproved(f"left behind after its removal: {left}")
        print("  removed              nothing is left behind")


def single(pristine: Path) -> None:
    """The single file, on a root that has what desktops have, and no Python."""
    (package,) = DIST.glob(f"onrecord-{__version__}-*.run")
    with bare(pristine) as (root, place):
        print(f"  file                 {size(package) / 1e6:.1f} MB")
        root.install(*DESKTOP)
        if list((place / "usr").rglob("python3*")):
            raise Disproved("there is a Python in the root")
        shutil.copy(package, place / "usr" / "bin" / "onrecord.run")
        sample(place)
        began = time.monotonic()
        inside = root.said("onrecord.run", "--unpacked").strip()
        print(f"  unpacked in          {time.monotonic() - began:.1f} s, once")
        _shares(place / inside.lstrip("/"))
        with screen(1440, 900) as display:
            tried("onrecord.run", root, display)
        windows("single", "onrecord.run", root)


def wheel(_pristine: Path) -> None:
    """The wheel, in a fresh environment away from the checkout."""
    (package,) = DIST.glob(f"onrecord-{__version__}-*.whl")
    print(f"  wheel                {size(package) / 1e6:.1f} MB")
    with TemporaryDirectory() as folder:
        place = Path(folder)
        run(sys.executable, "-m", "venv", place / "environment")
        pip = [place / "environment" / "bin" / "python", "-m", "pip", "install", "--quiet"]
        pins = Path(__file__).parent / "constraints.txt"
        run(*pip, "--disable-pip-version-check", "-c", pins, package)
        program = str(place / "environment" / "bin" / "onrecord")
        variables = {**os.environ, "ONRECORD_HOME": str(place / "home")}
        variables.update(QT_QPA_PLATFORM="offscreen", QTWEBENGINE_DISABLE_SANDBOX="1")
        article = WORK / "source" / "resources" / "samples" / "sample.md"
        for words, code in (([program, "check", str(article)], 1), ([program, "--self-test"], 0)):
            done = subprocess.run(
                words, cwd=place, env=variables, capture_output=True, text=True, check=False
            )
            if done.returncode != code:
                raise Disproved(f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
            print(f"  {words[1]:<20} {done.stdout.splitlines()[-1]}")


def _shares(program: Path) -> None:
    """How much of an installed program is what."""
    whole = size(program)
    qt = program / "_internal" / "PySide6"
    engine = [
        *qt.rglob("*WebEngine*"),
        *(qt / "Qt" / "resources").iterdir(),
        *qt.rglob("qtwebengine_locales"),
    ]
    browser = sum(size(one) for one in engine if not one.is_symlink())
    print(f"  installed            {whole / 1e6:.0f} MB")
    print(f"    Qt’s browser       {browser / 1e6:.0f} MB ({browser / whole:.0%})")
    print(f"    the rest of Qt     {(size(qt) - browser) / 1e6:.0f} MB")


KINDS: dict[str, Callable[[Path], None]] = {"wheel": wheel, "deb": deb, "single": single}


def main() -> int:
    """Prove what is named, or all."""
    parser = argparse.ArgumentParser(description="Proves the packages for Linux in bare roots.")
    parser.add_argument("root", type=Path, help="a bare Debian 12; it stays as it is")
    parser.add_argument("kind", nargs="*", choices=[*KINDS, []], help="without one, all of them")
    given = parser.parse_args()
    failed = False
    for kind in given.kind or KINDS:
        print(f"{kind}:")
        try:
            KINDS[kind](given.root)
        except Disproved as error:
            print(f"  FAILED               {error}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

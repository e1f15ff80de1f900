"""Photographs the real window with the sample article on a private virtual screen.

    .venv/bin/python packaging/screenshot.py              the README's pictures, renewed
    .venv/bin/python packaging/screenshot.py FOLDER       every window and dialog, into FOLDER
        --palette dark --palette light-contrast           in these palettes (default: all four)
        --language ar                                     in this language (default: en)
        --size 1280x720 --scale 2                         the main window's size, and the density
        --only publish --only library                     only these of them

Needs what `packaging/test` installs. Each process has an empty data folder, so that nothing of the
user's shows and the scale can differ.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from desktop.composition import House
    from desktop.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
README_PICTURES = ROOT / "packaging" / "screenshots"
# How long a window may take to come to rest, and how long it must be still, in milliseconds.
PATIENCE = 30_000
STILL = 1_500
INTERVAL = 250
PALETTES = ("light", "dark", "light-contrast", "dark-contrast")


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its file name, theme, size of the window, and pixels for each unit of it."""

    name: str
    theme: str
    width: int
    height: int
    scale: int = 1


README = (
    Shot("window.png", "light", 1440, 900),
    Shot("window-dark.png", "dark", 1440, 900),
)


@dataclass(frozen=True, slots=True)
class Album:
    """Pictures of every window in one palette and language; `only` some of them, by name."""

    palette: str
    language: str
    width: int
    height: int
    scale: float
    only: tuple[str, ...] = ()


@contextmanager
def screen(width: int, height: int) -> Generator[str]:
    """A virtual X screen of our own, as a value for `DISPLAY`."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def photograph(shot: Shot, folder: Path) -> Path:
    """Take one picture with a process of its own."""
    picture = folder / shot.name
    size = [str(shot.width), str(shot.height)]
    words = ["--take", str(picture), shot.theme, *size]
    _run(words, shot.width, shot.height, shot.scale)
    return picture


def photograph_all(album: Album, folder: Path) -> None:
    """Take all pictures of an album with a process of its own."""
    words = ["--album", str(folder), "--palette", album.palette, "--language", album.language]
    words += ["--size", f"{album.width}x{album.height}"]
    for name in album.only:
        words += ["--only", name]
    _run(words, album.width, album.height, album.scale)


def _run(words: Sequence[str], width: int, height: int, scale: float) -> None:
    with (
        tempfile.TemporaryDirectory() as home,
        screen(round(width * scale), round(height * scale)) as display,
    ):
        variables = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(scale),
            "ONRECORD_HOME": home,
            "XDG_RUNTIME_DIR": home,
            "LC_ALL": "C.UTF-8",
        }
        if os.geteuid() == 0:
            # The web engine does not start as root with its sandbox on.
            variables["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        subprocess.run([sys.executable, __file__, *words], env=variables, cwd=ROOT, check=True)


def _window(
    palette: str, width: int, height: int, language: str = "en"
) -> "tuple[MainWindow, House]":
    """The window in this process, on a library of its own."""
    sys.path.insert(0, str(ROOT))
    from desktop.composition import House
    from desktop.library.declared import LANGUAGE
    from desktop.publishing.sites import Site
    from desktop.ui import application

    app = application.make_application()
    app.setCursorFlashTime(0)
    house = House(None, os.environ)
    house.settings.set(LANGUAGE, language)
    house.sites.put(
        Site("courier", "wordpress", "https://courier.example/", "ida", "The Ottervale Courier")
    )
    window = application.build(house, [])
    scheme, _, contrast = palette.partition("-")
    window.commands[scheme].trigger()
    window.commands["contrast"].setChecked(bool(contrast))
    window.setGeometry(0, 0, width, height)
    window.show()
    return window, house


def take(picture: Path, theme: str, width: int, height: int) -> None:
    """Show the window in this process, wait until it is at rest, and write the picture."""
    window, _ = _window(theme, width, height)
    if not at_rest(window).save(str(picture)):
        raise SystemExit(f"{picture} could not be written")


def take_all(album: Album, folder: Path) -> None:
    """Show each window and dialog in this process and write its picture."""
    from album import pictures

    window, house = _window(album.palette, album.width, album.height, album.language)
    at_rest(window)

    def wanted(name: str) -> bool:
        return not album.only or name in album.only

    for name, picture in pictures(window, house, at_rest, wanted):
        picture.save(str(folder / f"{name}-{album.palette}-{album.language}.png"))
    window.close()


def at_rest(window: "QWidget") -> "QImage":
    """What the screen shows once it has not changed for a while."""
    from PySide6.QtTest import QTest

    before = window.screen().grabWindow(0).toImage()
    still = 0
    for _ in range(PATIENCE // INTERVAL):
        QTest.qWait(INTERVAL)
        now = window.screen().grabWindow(0).toImage()
        still = still + INTERVAL if now == before else 0
        if still >= STILL:
            return now
        before = now
    raise SystemExit(f"the window was still changing after {PATIENCE // 1000} s")


def main() -> int:
    """Take the pictures that were asked for."""
    parser = argparse.ArgumentParser(description="Photographs the window.")
    parser.add_argument("folder", nargs="?", type=Path, help="write every window there")
    parser.add_argument("--palette", action="append", choices=PALETTES)
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--take", nargs=4, metavar=("FILE", "THEME", "WIDTH", "HEIGHT"))
    parser.add_argument("--album", type=Path, metavar="FOLDER")
    given = parser.parse_args()
    if given.take:
        file, theme, width, height = given.take
        take(Path(file), theme, int(width), int(height))
        return 0
    folder: Path = (given.album or given.folder or README_PICTURES).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(side) for side in given.size.split("x"))
    for palette in given.palette or PALETTES if given.folder or given.album else ():
        only = tuple(given.only)
        album = Album(palette, given.language, width, height, given.scale, only)
        if given.album:
            take_all(album, folder)
        else:
            photograph_all(album, folder)
    for shot in () if given.folder or given.album else README:
        print(photograph(shot, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Photographs the real window with the sample article on a private virtual screen.

    .venv/bin/python packaging/screenshot.py              the README's pictures, renewed
    .venv/bin/python packaging/screenshot.py FOLDER       every size, both themes, into FOLDER

Needs what `packaging/test` installs. Each picture is taken by a fresh process with an empty data
folder, so that nothing of the user's shows and the scale can differ.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parent.parent
README_PICTURES = ROOT / "packaging" / "screenshots"
# How long a window may take to come to rest, and how long it must be still, in milliseconds.
PATIENCE = 30_000
STILL = 1_500
INTERVAL = 250


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
ALL = (
    *README,
    *(
        Shot(f"window-{theme}-{width}x{height}@{scale}x.png", theme, width, height, scale)
        for theme in ("light", "dark")
        for width, height, scale in ((1366, 768, 1), (1440, 900, 2))
    ),
)


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
    with (
        tempfile.TemporaryDirectory() as home,
        screen(shot.width * shot.scale, shot.height * shot.scale) as display,
    ):
        variables = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_SCALE_FACTOR": str(shot.scale),
            "ONRECORD_HOME": home,
            "XDG_RUNTIME_DIR": home,
            "LC_ALL": "C.UTF-8",
        }
        if os.geteuid() == 0:
            # The web engine does not start as root with its sandbox on.
            variables["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        size = [str(shot.width), str(shot.height)]
        words = [sys.executable, __file__, "--take", str(picture), shot.theme, *size]
        subprocess.run(words, env=variables, cwd=ROOT, check=True)
    return picture


def take(picture: Path, theme: str, width: int, height: int) -> None:
    """Show the window in this process, wait until it is at rest, and write the picture."""
    sys.path.insert(0, str(ROOT))
    from desktop.composition import House
    from desktop.ui import application

    app = application.make_application()
    app.setCursorFlashTime(0)
    window = application.build(House(None, os.environ), [])
    window.set_theme(theme)
    window.setGeometry(0, 0, width, height)
    window.show()
    if not at_rest(window).save(str(picture)):
        raise SystemExit(f"{picture} could not be written")


def at_rest(window: "QMainWindow") -> "QImage":
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
    parser.add_argument("folder", nargs="?", type=Path, help="write every size and theme there")
    parser.add_argument("--take", nargs=4, metavar=("FILE", "THEME", "WIDTH", "HEIGHT"))
    given = parser.parse_args()
    if given.take:
        file, theme, width, height = given.take
        take(Path(file), theme, int(width), int(height))
        return 0
    folder: Path = given.folder or README_PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    for shot in ALL if given.folder else README:
        print(photograph(shot, folder.absolute()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

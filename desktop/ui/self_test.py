"""The window's half of the self-test, in a process of its own.

Qt ends a process that has no platform plugin, and a browser may take it down: whoever asked then
hears of it from the exit code. Answers are lines of JSON: name, outcome, what there is to say.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from PySide6.QtCore import QCoreApplication, QEventLoop, QLibraryInfo, QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QImageReader, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.composition import House
from desktop.ui import application, page, printing
from desktop.ui.fonts import MONO, SANS, SERIF
from desktop.ui.languages import NAMES, Catalogue

# What pictures that are pasted or dropped may be, and what icons are.
_FORMATS = {"jpeg", "png", "webp", "gif", "svg"}
# Milliseconds for the browser's process to start and show a page.
_PATIENCE = 60_000
_WORDS = "The wall holds"


class _Broken(Exception):
    """A check did not pass; one line."""


class _Skipped(Exception):
    """A check cannot be made here; one line why."""


def serve(answers: IO[str], environment: dict[str, str]) -> int:
    """Make the checks, a line for each; the exit code."""
    application.make_application()
    with TemporaryDirectory(prefix="onrecord-self-test-") as folder:
        house = House(Path(folder), {**environment, "ONRECORD_HOME": folder})
        checks: dict[str, Callable[[], str]] = {
            "platform": _platform,
            "typefaces": _typefaces,
            "pictures": _pictures,
            "languages": _languages,
            "print": lambda: _print(Path(folder)),
            "window": lambda: _window(house),
            "page": _page,
        }
        for name, check in checks.items():
            outcome, said = _made(check)
            answers.write(json.dumps({"name": name, "outcome": outcome, "said": said}) + "\n")
            answers.flush()
        house.database.close()
    return 0


def _made(check: Callable[[], str]) -> tuple[str, str]:
    try:
        return "ok", check()
    except _Skipped as reason:
        return "skipped", str(reason)
    except _Broken as reason:
        return "FAILED", str(reason)
    except Exception as error:  # noqa: BLE001 - whatever is wrong is what is to be found out
        return "FAILED", f"{type(error).__name__}: {error}"


def _platform() -> str:
    return f"{QGuiApplication.platformName()}, Qt {qVersion()}"


def _typefaces() -> str:
    missing = {SERIF, SANS, MONO} - set(QFontDatabase.families())
    if missing:
        raise _Broken(f"not there: {', '.join(sorted(missing))}")
    return f"{SERIF}, {SANS}, {MONO}"


def _pictures() -> str:
    known = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    if not known >= _FORMATS:
        raise _Broken(f"cannot be read: {', '.join(sorted(_FORMATS - known))}")
    icons = sorted((resources.folder() / "icons").glob("*.svg"))
    empty = [icon.name for icon in icons if QIcon(str(icon)).pixmap(32, 32).isNull()]
    if empty or not icons:
        raise _Broken(f"icons that cannot be drawn: {', '.join(empty) or 'all'}")
    return f"{len(icons)} icons drawn; {', '.join(sorted(_FORMATS))} are read"


def _languages() -> str:
    """Our catalogues and Qt's own, for all but the language of the code."""
    place = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for tag in NAMES:
        if tag == "en":
            continue
        Catalogue(tag, resources.folder() / "translations")
        if not (place / f"qtbase_{tag}.qm").is_file():
            raise _Broken(f"Qt's own texts are missing in {NAMES[tag]}")
    return ", ".join(NAMES.values())


def _print(folder: Path) -> str:
    made = QTextDocument()
    made.setPlainText(_WORDS)
    if not printing.set_pdf(made, _WORDS, folder / "page.pdf"):
        raise _Broken("no PDF could be written")
    return "PDF written"


def _window(house: House) -> str:
    """The whole window on the sample, shown and looked at."""
    window = application.build(house, [])
    window.show()
    wait = QEventLoop()
    QTimer.singleShot(500, wait.quit)
    wait.exec()
    picture = window.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(90, 400, 3)}
    window.close()
    QApplication.sendPostedEvents()
    if len(colours) < 50:
        raise _Broken(f"only {len(colours)} colours in it: there is nothing to see")
    return f"shown with the sample, {picture.width()} by {picture.height()} pixels"


def _page() -> str:
    """The browser shows a page of ours and can be asked what is on it."""
    hindered = page.hindrance()
    if hindered:
        raise (_Skipped if _is_administrator() else _Broken)(hindered)
    from desktop.ui.page_engine import Engine

    engine = Engine(resources.folder() / "fonts", "#ffffff")
    heard: list[str] = []
    wait = QEventLoop()

    def take(text: str) -> None:
        heard.append(text)
        wait.quit()

    engine.ready.connect(lambda: engine.page().toPlainText(take))
    engine.failed.connect(wait.quit)
    QTimer.singleShot(_PATIENCE, wait.quit)
    engine.load_document(f"<!doctype html><title>.</title><p>{_WORDS}</p>", "")
    wait.exec()
    engine.close()
    engine.deleteLater()
    QCoreApplication.processEvents()
    if heard[:1] != [_WORDS]:
        raise _Broken("the browser's process ended" if not heard else f"it shows “{heard[0]}”")
    return "the browser shows a page, its sandbox " + (
        "off by QTWEBENGINE_DISABLE_SANDBOX"
        if os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") == "1"
        else "on"
    )


def _is_administrator() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0

"""The languages of the window: which there are, which is wanted, and Qt's catalogues for it."""

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import resources, translation
from desktop.library.declared import LANGUAGE

SYSTEM = LANGUAGE.default
NAMES = {tag: name for tag, name in LANGUAGE.choices if tag != SYSTEM}
"""The languages by BCP 47 tag, each in its own words."""
_CONTEXT = "Onrecord"
# A short day where a language writes it otherwise than most.
_DAYS = {"de": "d. MMM yyyy"}


class Catalogue:
    """A language of the window, said by Qt's compiled catalogue of it."""

    def __init__(self, tag: str, folder: Path) -> None:
        """`folder` holds the .qm files; RuntimeError where that of `tag` cannot be read."""
        self.tag = tag
        self._translator = QTranslator()
        self._locale = QLocale(tag)
        if not self._translator.load(str(folder / f"onrecord_{tag}.qm")):
            raise RuntimeError(f"The translation into {NAMES[tag]} cannot be read.")

    def text(self, source: str, count: int | None) -> str:
        """`source` in this language; "" where the catalogue lacks it."""
        wanted = -1 if count is None else count
        return self._translator.translate(_CONTEXT, source, None, wanted) or ""

    def number(self, value: float, decimals: int) -> str:
        """A number with the digits, groups and decimals of the language."""
        return self._locale.toString(float(value), "f", decimals)

    def day(self, at: datetime) -> str:
        """A day as the language writes it short."""
        form = _DAYS.get(self.tag, "d MMM yyyy")
        return self._locale.toString(QDate(at.year, at.month, at.day), form)

    def hour(self, at: datetime) -> str:
        """An hour as the language writes it short."""
        return self._locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def fitting(wanted: str, system: list[str]) -> str:
    """The tag to speak: the one wanted, else the first of the system's languages that we have."""
    for tag in (wanted, *system):
        base = tag.partition("-")[0].lower()
        if base in NAMES:
            return base
    return "en"


class Speaking:
    """What the application speaks; made once, beside it.

    Must be told before the window is made: what stands there is not said anew.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._qts = QTranslator(application)
        self.tag = ""
        """The language spoken, or "" before any was."""

    def speak(self, wanted: str) -> None:
        """Say everything in the language of that tag from now on, or SYSTEM's."""
        tag = fitting(wanted, list(QLocale.system().uiLanguages()))
        if tag == self.tag:
            return
        self.tag = tag
        locale = QLocale(tag) if tag != "en" else QLocale.system()
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(QLocale(tag).textDirection())
        QCoreApplication.removeTranslator(self._qts)
        if tag == "en":
            translation.speak(translation.English())
            return
        translation.speak(Catalogue(tag, resources.folder() / "translations"))
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qts.load(f"qtbase_{tag}", place):
            QCoreApplication.installTranslator(self._qts)


def again() -> tuple[str, list[str]]:
    """The program and its arguments, to be started again as it was."""
    frozen = bool(getattr(sys, "frozen", False))
    return sys.executable, sys.argv[1:] if frozen else sys.orig_argv[1:]

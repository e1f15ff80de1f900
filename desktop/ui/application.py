"""The program with a window: made, shown, and told what to do when something unexpected happens."""

import logging
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop import __version__, resources
from desktop.composition import House, SetupError
from desktop.library.declared import LANGUAGE, LOG_LEVEL
from desktop.translation import tr
from desktop.ui import dressing, fonts
from desktop.ui.analyst import Analyst
from desktop.ui.languages import SYSTEM, Speaking
from desktop.ui.main_window import MainWindow
from desktop.ui.pauses import Pauses
from desktop.ui.session import Session
from desktop.ui.spoken import install_roles

_LOG = logging.getLogger(__name__)


def run(house: House, files: Sequence[Path]) -> int:
    """Open the window on `files` (or the last draft, or the sample); the exit code."""
    application = make_application()
    house.reports.watch()
    window = build(house, files)
    house.logs.open(house.settings.get(LOG_LEVEL))
    _LOG.info("started")
    sys.excepthook = reporter = Reporter(house, window)
    before, threading.excepthook = threading.excepthook, reporter.of_thread
    window.show()
    if not files:
        QTimer.singleShot(0, window.guiding.greet)
    QTimer.singleShot(0, window.trust.begin)
    pauses = Pauses(application)
    try:
        return application.exec()
    finally:
        pauses.stop()
        _LOG.info("ended")
        house.logs.close()
        house.reports.rest()
        threading.excepthook = before


def make_application() -> QApplication:
    """The one QApplication of this process, named and with our fonts."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # The web engine, should it be asked for later, wants this said before everything else.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Onrecord")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.onrecord.Onrecord")
    application.setWindowIcon(QIcon(str(resources.folder() / "icons" / "onrecord.svg")))
    application.setStyle("Fusion")
    fonts.load(resources.folder() / "fonts")
    install_roles()
    return application


def build(house: House, files: Sequence[Path]) -> MainWindow:
    """The window, on `files`; needs a QApplication."""
    speaking = Speaking(make_application())
    # What opening the library has to say is said in some language, too.
    speaking.speak(SYSTEM)
    library = house.library.open()
    speaking.speak(house.settings.get(LANGUAGE))
    house.database.hurry()
    analyst, problem = _analyst(house)
    session = Session(house.drafts, house.emergency, analyst, loose=house.library.loose_folder)
    window = MainWindow(house, session, dressing.load())
    session.setParent(window)
    window.files.start(files)
    if house.library.left_over and not files:
        window.files.show_copy(house.library.left_over[-1])
    if said := " ".join(filter(None, (*library, problem))):
        window.notice.say(said)
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        # Whoever looks elsewhere may not come back.
        application.applicationStateChanged.connect(session.save)
    # The list can wait until the window stands.
    QTimer.singleShot(0, window.files.refresh)
    return window


def _analyst(house: House) -> tuple[Analyst, str]:
    """By the desk's policy; by the default one, and why, where that cannot be used any more."""
    try:
        return Analyst.of(house, house.desk.chosen), ""
    except SetupError as error:
        return Analyst.of(house), f"{error} {tr('Until then the default policy counts.')}"


class Reporter(QObject):
    """What `sys.excepthook` is while the window stands: a line in the window and a report.

    Whatever thread it is called on, the window hears of it on its own.
    """

    happened = Signal(str)

    def __init__(self, house: House, window: MainWindow) -> None:
        super().__init__(window)
        self._house = house
        self._window = window
        # In so many words: the signal may come from another thread.
        self.happened.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report something unexpected; the text itself stays out of it."""
        _LOG.error("unexpected", exc_info=error)
        place = self._house.reports.write(error.with_traceback(trace))
        said = tr(
            "Something unexpected went wrong ({name}). Your text is kept.", name=kind.__name__
        )
        if place is not None:
            also = tr("A report without any of your text is in {place}.", place=place)
            said = f"{said} {also}"
        self.happened.emit(said)

    def of_thread(self, args: threading.ExceptHookArgs) -> None:
        """Report what ended a thread."""
        if args.exc_value is not None:
            self(args.exc_type, args.exc_value, args.exc_traceback)

    def _say(self, message: str) -> None:
        self._window.notice.say(message)

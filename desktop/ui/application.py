"""The program with a window: made, shown, and told what to do when something unexpected happens."""

import logging
import sys
import threading
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desktop import __version__, resources
from desktop.composition import House, SetupError
from desktop.exchange.documents import PAGES, SUFFIXES
from desktop.exchange.files import UnusableInput
from desktop.exchange.intake import Inspected
from desktop.library.database import LibraryError
from desktop.library.declared import LANGUAGE, LOG_LEVEL
from desktop.library.drafts import Draft
from desktop.translation import tr
from desktop.ui import dressing, fonts
from desktop.ui.languages import SYSTEM, Speaking
from desktop.ui.main_window import MainWindow
from desktop.ui.spoken import install_roles

if TYPE_CHECKING:
    from desktop.ui.analyst import Analyst

_LOG = logging.getLogger(__name__)
# How long the window system may take to show the words (milliseconds).
_SEEN_MS = 200
# What takes longest to load: piece by piece, so that nobody waits long who types meanwhile.
_LOADED = (
    "markdown",
    "markdown.extensions.fenced_code",
    "desktop.preview.segments",
    "desktop.preview.dialect",
    "desktop.attribution.languages",
    "desktop.preview.renderer",
    "desktop.article.binding",
    "desktop.publishing.cms.contract",
    "desktop.attribution.findings",
    "desktop.ui.analyst",
    "desktop.ui.session",
)


def run(house: House, files: Sequence[Path]) -> int:
    """Open the window on `files` (or the last draft, or the sample); the exit code."""
    application = make_application()
    house.reports.watch()
    window, steps = begin(house, files)
    sys.excepthook = reporter = Reporter(house, window)
    before, threading.excepthook = threading.excepthook, reporter.of_thread
    try:
        # The words may stand by now: they are seen, and typed into, while the rest is made.
        if window.isVisible():
            _be_seen(application, window)
        for _ in steps:
            if window.isVisible():
                application.processEvents()
        if window.unwanted and window.isHidden():
            return 0
        return _stay(application, house, window, greet=not files)
    finally:
        house.logs.close()
        house.reports.rest()
        threading.excepthook = before


def _be_seen(application: QApplication, window: MainWindow) -> None:
    """Wait until the window system shows what there is of the window; not for long."""
    over = QDeadlineTimer(_SEEN_MS)
    alarm = QTimer(singleShot=True)
    alarm.start(_SEEN_MS)
    while not window.windowHandle().isExposed() and not over.hasExpired():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _stay(application: QApplication, house: House, window: MainWindow, *, greet: bool) -> int:
    """Have the finished window used, until it is closed; the exit code."""
    from desktop.ui.pauses import Pauses

    house.logs.open(house.settings.get(LOG_LEVEL))
    _LOG.info("started")
    window.show()
    if greet:
        QTimer.singleShot(0, window.guiding.greet)
    QTimer.singleShot(0, window.trust.begin)
    pauses = Pauses(application)
    try:
        return application.exec()
    finally:
        pauses.stop()
        _LOG.info("ended")


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
    # Said now, no other is made first.
    QApplication.setStyle("Fusion")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Onrecord")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("org.onrecord.Onrecord")
    application.setWindowIcon(QIcon(str(resources.folder() / "icons" / "onrecord.svg")))
    fonts.load(resources.folder() / "fonts")
    install_roles()
    return application


def build(house: House, files: Sequence[Path]) -> MainWindow:
    """The window, on `files`; needs a QApplication."""
    window, steps = begin(house, files, early=False)
    for _ in steps:
        pass
    return window


def begin(
    house: House, files: Sequence[Path], *, early: bool = True
) -> tuple[MainWindow, Iterator[None]]:
    """A window, and the steps that furnish it.

    `early`: its words are shown before that, where there is an article with a headline; without
    one that is what is written first.
    """
    speaking = Speaking(make_application())
    # What opening the library has to say is said in some language, too.
    speaking.speak(SYSTEM)
    library = house.library.open()
    speaking.speak(house.settings.get(LANGUAGE))
    house.database.hurry()
    window = MainWindow(house, dressing.load())
    first = _first(house, files)
    if early and first is not None and (headline := first.article.headline.strip()):
        window.show_words(headline, first.article.body, first.caret)
    return window, _furnish(window, house, files, first, library)


def _first(house: House, files: Sequence[Path]) -> Inspected | Draft | None:
    """The one article that the window opens with, where it is soon read."""
    try:
        if not files and not house.library.left_over:
            last = house.drafts.last_open()
            return None if last is None else house.drafts.open(last)
        if len(files) == 1 and files[0].suffix.lower() not in SUFFIXES | PAGES:
            return house.intake.inspect(files[0])
    except (UnusableInput, LibraryError):
        # It is opened again, and said, by a window that can say it.
        return None
    return None


def _furnish(
    window: MainWindow,
    house: House,
    files: Sequence[Path],
    first: Inspected | Draft | None,
    library: Sequence[str],
) -> Iterator[None]:
    """Make the rest of a window and open the article in it; `library` was said of that."""
    yield
    for name in _LOADED:
        import_module(name)
        yield
    from desktop.ui.session import Session

    analyst, problem = _analyst(house)
    session = Session(
        house.drafts, house.emergency, analyst, window, loose=house.library.loose_folder
    )
    yield from window.furnish(session)
    window.files.start(files, first)
    if house.library.left_over and not files:
        window.files.show_copy(house.library.left_over[-1])
    if said := " ".join(filter(None, (*library, problem))):
        window.say(said)
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        # Whoever looks elsewhere may not come back.
        application.applicationStateChanged.connect(session.save)
    # The list can wait until the window stands.
    QTimer.singleShot(0, window.files.refresh)
    if window.unwanted:
        window.close()


def _analyst(house: House) -> "tuple[Analyst, str]":
    """By the desk's policy; by the default one, and why, where that cannot be used any more."""
    from desktop.ui.analyst import Analyst

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
        self._window.say(message)

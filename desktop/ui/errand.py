"""Work that takes a while and can be stopped: off the GUI thread, with a bar where it is long."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from desktop.composition import SetupError
from desktop.exchange.files import ExchangeError, Stopped
from desktop.library.database import LibraryError
from desktop.translation import tr
from desktop.ui.tasks import Serial
from desktop.ui.toolbar import Notice

Progress = Callable[[float], None]
_EXPECTED = (ExchangeError, SetupError, LibraryError)
_PATIENCE_MS = 500
_WHOLE = 1000
_WIDTH = 360


class Errands(QObject):
    """Runs errands one after the other, on one thread; failures that are expected are said."""

    _advanced = Signal(int)

    def __init__(self, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._notice = notice
        self._window = window
        self._serial = Serial("errand", self)
        self._serial.done.connect(self._finish)
        self._stop = Event()
        self._told = 0
        self._bar: QProgressDialog | None = None
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an errand is being run."""
        return self._serial.pending > 0

    def run(
        self, label: str, work: Callable[[Progress], object], then: Callable[[object], None]
    ) -> None:
        """Do `work` on the thread and `then` here, with what came of it.

        `work` tells how far it is, from 0 to 1; telling it raises Stopped when the user has had
        enough. Nothing is begun while another errand is run, and that is said.
        """
        if self.busy:
            self._notice.say(tr("Something else is still being done. Wait for it, or stop it."))
            return
        self._stop.clear()
        self._serial.submit(_attempt, work, self._tell, then)
        self._bar = QProgressDialog(label, tr("Stop"), 0, _WHOLE, self._window)
        self._bar.setWindowTitle(label)
        self._bar.setAccessibleName(label)
        self._bar.setWindowModality(Qt.WindowModality.NonModal)
        line = QProgressBar()
        line.setTextVisible(False)
        line.setAccessibleName(tr("How far it is"))
        self._bar.setBar(line)
        self._bar.setRange(0, _WHOLE)
        self._bar.setMinimumWidth(_WIDTH)
        self._bar.setMinimumDuration(_PATIENCE_MS)
        self._bar.setAutoReset(False)
        self._bar.canceled.connect(self._stop.set)
        self._bar.setValue(0)

    def close(self) -> None:
        """Stop what can be stopped and wait for its end."""
        self._stop.set()
        self._serial.close()

    def _tell(self, part: float) -> None:
        """On the thread: how far it is."""
        if self._stop.is_set():
            raise Stopped(tr("Stopped. What was done by then stays."))
        step = min(round(part * _WHOLE), _WHOLE - 1)
        if step != self._told:
            self._told = step
            self._advanced.emit(step)

    def _advance(self, step: int) -> None:
        if self._bar is not None:
            self._bar.setValue(step)

    def _finish(self, outcome: object) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar.deleteLater()
            self._bar = None
        assert isinstance(outcome, _Outcome)  # noqa: S101 - what `_attempt` gives
        if isinstance(outcome.result, _EXPECTED):
            self._notice.say(str(outcome.result))
        else:
            outcome.then(outcome.result)


class _Outcome:
    """What came of an errand, and who wants it."""

    def __init__(self, result: object, then: Callable[[object], None]) -> None:
        self.result = result
        self.then = then


def _attempt(
    work: Callable[[Progress], object], tell: Progress, then: Callable[[object], None]
) -> _Outcome:
    try:
        return _Outcome(work(tell), then)
    except _EXPECTED as error:
        return _Outcome(error, then)

"""A question to a site that may be given up before it is answered."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.publishing.cms.contract import CmsError
from desktop.translation import tr
from desktop.ui.tasks import Latest

Work = Callable[[Callable[[], bool]], object]


class Asking(QObject):
    """Asks one question at a time; one that is given up is told so, and its answer not heard.

    A thread that is stuck in a connection cannot be ended. So each question has a thread of its
    own, which ends with it, be there still a window or not; the next one does not wait for that.
    """

    answered = Signal(object)
    """What the work returned, or the CmsError it ended with."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._given_up = threading.Event()
        self._busy = False
        # Without a parent, which may be gone before they are done.
        self._workers: set[Latest] = set()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._busy

    def ask(self, work: Work) -> None:
        """Have `work` done; it is given a function that says whether it shall give up."""
        self.stop()
        self._given_up = given_up = threading.Event()
        self._busy = True
        worker = Latest("question")
        self._workers.add(worker)
        worker.done.connect(partial(self._hear, worker, given_up))
        worker.failed.connect(partial(self._fail, worker, given_up))
        worker.submit(_done, work, given_up.is_set)

    def stop(self) -> None:
        """Give up what is being asked, if anything is."""
        self._given_up.set()
        self._busy = False

    def _hear(self, worker: Latest, given_up: threading.Event, answer: object) -> None:
        worker.close()
        self._workers.discard(worker)
        if not given_up.is_set():
            self._busy = False
            self.answered.emit(answer)

    def _fail(self, worker: Latest, given_up: threading.Event, error: Exception) -> None:
        """A fault of ours ends the question too, before it is reported."""
        said = tr(
            "Onrecord came upon a fault of its own ({name}). Try again.",
            name=type(error).__name__,
        )
        self._hear(worker, given_up, CmsError(said))
        raise error


def _done(work: Work, given_up: Callable[[], bool]) -> object:
    try:
        return work(given_up)
    except CmsError as error:
        return error

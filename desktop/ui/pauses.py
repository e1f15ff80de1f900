"""Keeps the interpreter's own pauses out of typing.

Two things hold the event loop of a long article, both measured with
`tests/benchmarks/held_loop.py` at 200,000 words. A garbage collection walks every object made
since the last one, or every object there is: 200 to 400 ms, at any moment and on any thread. And
a thread that computes keeps the interpreter for 5 ms at a time, while painting asks for it dozens
of times a frame.

So threads give way much sooner, and on Linux the GUI thread, waiting for them, is woken up when it
asked to be and not up to 50 µs later. In 700 actions at 10,000 words (`held_loop.py --pace 200`),
twice each in turn, the longest wait for other threads was 31 and 19 ms without that, 13 and 2 with.

Garbage is collected when the writer works in another window only. Typing, undoing and pasting leave
next to none: what refers to itself is taken apart by hand (`preview/dialect.py`), all else goes by
itself. `tests/ui/test_pauses.py` counts it.

The young alone were collected in pauses once. How many those are cannot be asked (`gc.get_count`
tells of the new less those that went, whatever their age; `gc.get_objects` lets hold of tuples that
another thread is still making), and where an edit had a long text told anew, walking through them
took up to 76 ms, for nothing.
"""

import gc
import sys
from ctypes import CDLL, c_ulong

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

# How long a thread of ours may keep the interpreter while another waits for it (seconds).
GIVE_WAY = 0.00001
# How much later than asked for the GUI thread may be woken up (nanoseconds); 0 is the system's own.
_SLACK = 1_000
_SET_TIMER_SLACK = 29  # PR_SET_TIMERSLACK, linux/prctl.h


class Pauses(QObject):
    """While it lives, collects garbage at moments of its own choosing."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(GIVE_WAY)
        _set_slack(_SLACK)
        # What is there now is the program itself: it need not be looked through later.
        gc.freeze()
        gc.disable()
        application.applicationStateChanged.connect(self._collect)

    def stop(self) -> None:
        """Give collecting and giving way back to the interpreter."""
        sys.setswitchinterval(self._interval)
        _set_slack(0)
        gc.enable()
        gc.unfreeze()

    def _collect(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            gc.collect()


def _set_slack(nanoseconds: int) -> None:
    """Say how late this thread may be woken up; where that cannot be said, all stays as it is."""
    if sys.platform == "linux":
        CDLL(None).prctl(_SET_TIMER_SLACK, c_ulong(nanoseconds))

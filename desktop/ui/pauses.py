"""Keeps the interpreter's own pauses out of typing.

Two things hold the event loop of a long article, both measured with
`tests/benchmarks/held_loop.py` at 200,000 words. A full garbage collection walks every object of
the text's analysis: 200 to 400 ms, at any moment and on any thread. And a thread that computes
keeps the interpreter for 5 ms at a time, while painting asks for it dozens of times a frame.

So garbage is collected here only, on the GUI thread: the young of it in a pause of typing, all of
it when the writer works in another window. And threads give way much sooner.

How many objects are young cannot be asked: `gc.get_count` tells of the new less those that went,
whatever their age, and `gc.get_objects` lets hold of tuples that another thread is still making,
which fails there (seen in half an hour of editing). So it is looked often: what an edit at the top
of a long text makes anew in two seconds took up to 76 ms to walk through.
"""

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

# How long a thread of ours may keep the interpreter while another waits for it (seconds).
GIVE_WAY = 0.00005
# How often it is looked whether there is garbage to collect (milliseconds).
_LOOK_MS = 500
# New objects since the last time beyond which the young are collected.
_YOUNG = 5_000


class Pauses(QObject):
    """While it lives, collects garbage at moments of its own choosing."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._interval = sys.getswitchinterval()
        sys.setswitchinterval(GIVE_WAY)
        # What is there now is the program itself: it need not be looked through, now or later.
        gc.freeze()
        gc.disable()
        self._full = False
        self._timer = QTimer(self)
        # Coarse: it may wait for other work, so that an idle program wakes up seldom.
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.collect_young)
        self._timer.start(_LOOK_MS)
        application.applicationStateChanged.connect(self._collect_all)

    def stop(self) -> None:
        """Give collecting and giving way back to the interpreter."""
        self._timer.stop()
        sys.setswitchinterval(self._interval)
        gc.enable()
        gc.unfreeze()

    def collect_young(self) -> None:
        """Collect what was made since the last time, if it is much."""
        if gc.get_count()[0] > _YOUNG:
            gc.collect(0)
            self._full = True

    def _collect_all(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and self._full:
            gc.collect()
            self._full = False

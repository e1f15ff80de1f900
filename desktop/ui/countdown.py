"""Seconds that run down, said once each."""

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal

_TICK_MS = 200


class Countdown(QObject):
    """Counts down by the clock that no one sets, so that a busy window does not slow it."""

    ticked = Signal(int)
    """Whole seconds that are left, from the first to 1."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._end = 0.0
        self._said = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self, seconds: float) -> None:
        """Count down from so many seconds, beginning now."""
        self._end = time.monotonic() + seconds
        self._said = 0
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Say nothing more."""
        self._timer.stop()

    def _tick(self) -> None:
        left = math.ceil(self._end - time.monotonic())
        if left <= 0:
            self.stop()
        elif left != self._said:
            self._said = left
            self.ticked.emit(left)

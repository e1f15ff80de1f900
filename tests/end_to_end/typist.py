"""Types into the real window without end, one key every few milliseconds; to be killed.

    python typist.py HOME

prints, for each key, how many were pressed and when (monotonic seconds), after pressing it.
"""

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.composition import House
from desktop.ui.application import build, make_application

EVERY_MS = 5


def character(number: int) -> str:
    """The key pressed as the `number`th: digits, a blank after each ten."""
    return " " if number % 10 == 9 else str(number % 10)


def main() -> None:
    """Open the window on a new, never named article and type."""
    application = make_application()
    window = build(House(Path(sys.argv[1]), {}), [])
    window.show()
    window.files.new()
    numbers = count()

    def press() -> None:
        number = next(numbers)
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character(number))
        QApplication.sendEvent(window.editor, key)
        print(f"{number + 1} {time.monotonic()}", flush=True)

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(EVERY_MS)
    application.exec()


if __name__ == "__main__":
    main()

"""What moves by itself, and how it is kept still.

That is the bar of a job whose length nobody knows. The caret blinks as the system has it
(`QStyleHints.cursorFlashTime`); panels, messages and scrolling come and go at once. What the
system prefers Qt tells from 6.12 on (`QAccessibilityHints.motionPreference`); before, there is
the switch in the menu.
"""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QWidget

# A bar that is half full, and stays so.
_STILL = 'QProgressBar[role="busy"] { qproperty-maximum: 2; qproperty-value: 1; }'


def busy_bar() -> QProgressBar:
    """A bar for a job whose length nobody knows; it moves, unless nothing may."""
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.setProperty("role", "busy")
    return bar


def tie(less: QAction, window: QWidget) -> None:
    """Have `window`, and the dialogs opened above it, keep still while the switch is on."""
    less.toggled.connect(partial(_follow, window))


def _follow(window: QWidget, still: bool) -> None:
    window.setStyleSheet(_STILL if still else "")

"""The bundled fonts, so that the window and the proof look the same everywhere."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QPushButton

from desktop.ui import style

SERIF = "Gazette Serif"
SANS = "Inter"
MONO = "JetBrains Mono"
# What the style sheet gives a segment on each side of its words, with its line.
_SEGMENT_EDGE = 14


def load(folder: Path) -> None:
    """Make the fonts of a folder known to Qt; OSError where one cannot be read."""
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"{file.name} is no font that can be read")


def width_of(text: str, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    """How wide a text of the window is in pixels, also before the style sheet has come to it."""
    font = QFont(SANS)
    font.setPixelSize(style.TEXT)
    font.setWeight(weight)
    return QFontMetrics(font).horizontalAdvance(text)


def make_room(segment: QPushButton, icon: int = 0) -> None:
    """Make a segment as wide as it is when chosen, and `icon` pixels more.

    The chosen one is bold, and no other may move or be cut short for that.
    """
    words = width_of(segment.text(), QFont.Weight.DemiBold)
    segment.setMinimumWidth(words + 2 * _SEGMENT_EDGE + icon)

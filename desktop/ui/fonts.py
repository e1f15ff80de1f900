"""The bundled fonts, so that the window and the proof look the same everywhere."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase

SERIF = "Gazette Serif"
SANS = "Inter"
MONO = "JetBrains Mono"


def load(folder: Path) -> None:
    """Make the fonts of a folder known to Qt; OSError where one cannot be read."""
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise OSError(f"{file.name} is no font that can be read")

"""The program's icon in the forms that systems want, drawn from its SVG.

    python packaging/app_icon.py SOURCE OUT      needs PySide6 and Pillow

Writes NUMBER.png for each size, onrecord.ico (Windows) and onrecord.icns (macOS).
"""

import sys
from pathlib import Path

from identity import ICON_SIZES
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# Of macOS's form, which holds it in all sizes.
_LARGEST = 1024


def draw(drawing: Path, folder: Path) -> None:
    """Draw every size of it."""
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise SystemExit(f"{drawing} cannot be drawn")
    folder.mkdir(parents=True, exist_ok=True)
    for size in (*ICON_SIZES, _LARGEST):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / f"{size}.png")):
            raise SystemExit(f"{folder} cannot be written")
    with Image.open(folder / f"{_LARGEST}.png") as largest:
        largest.save(folder / "onrecord.ico", sizes=[(n, n) for n in ICON_SIZES if n <= 256])
        largest.save(folder / "onrecord.icns")
    del application


if __name__ == "__main__":
    draw(Path(sys.argv[1]) / "resources" / "icons" / "onrecord.svg", Path(sys.argv[2]))

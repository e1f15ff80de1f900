"""The icons: one grid, one stroke, in whatever colour and at whatever density they are shown.

They are drawn in resources/icons. A pixmap is made for each density of the screens at hand: Qt's
own engine for SVG would stay as sharp, but knows no colours, and one of ours in Python cannot be
copied by Qt without harm.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from desktop import resources
from desktop.ui.style import ICON, Colours


def icon(name: str, colours: Colours, role: str = "ink") -> QIcon:
    """An icon in the colour of a role, muted where what it stands for cannot be done."""
    made = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        made.addPixmap(pixmap(name, getattr(colours, role), ratio))
        if role != "mute":
            made.addPixmap(pixmap(name, colours.mute, ratio), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, ratio: float) -> QPixmap:
    """One icon as a picture, `ratio` device pixels to each of its own; FileNotFoundError."""
    key = f"onrecord/{name}/{colour}/{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    drawn = resources.text("icons", f"{name}.svg").replace("currentColor", colour)
    side = round(ICON * ratio)
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made

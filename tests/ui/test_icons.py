"""The icons: one grid, one stroke, the palette's colours, every density."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.dressing import load
from desktop.ui.icons import icon, pixmap
from desktop.ui.main_window import MainWindow
from desktop.ui.style import ICON

FOLDER = resources.folder() / "icons"
DRAWN = sorted(file.stem for file in FOLDER.glob("*.svg") if "currentColor" in file.read_text())


@pytest.mark.parametrize("name", DRAWN)
def test_all_have_one_grid_and_one_stroke(name: str) -> None:
    root = ET.fromstring((FOLDER / f"{name}.svg").read_text())
    assert root.get("viewBox") == f"0 0 {ICON} {ICON}"
    text = (FOLDER / f"{name}.svg").read_text()
    assert re.findall(r'stroke-width="([\d.]+)"', text) == ["1.5"]
    assert re.findall(r'fill="(\w+)"', text) == ["none"]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_a_pixmap_has_the_density_asked_for(qtbot: QtBot, ratio: float) -> None:
    made = pixmap("new", "#ff0000", ratio)
    assert made.width() == round(ICON * ratio)
    assert made.deviceIndependentSize().width() == ICON


@pytest.mark.parametrize("name", DRAWN)
def test_it_is_drawn_in_the_colour_and_within_its_box(qtbot: QtBot, name: str) -> None:
    image = pixmap(name, "#ff0000", 4.0).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}
    edge = [image.pixelColor(at, y).alpha() for at in range(image.width()) for y in (0, 63)]
    assert not any(edge), "cut off at the top or bottom"


def test_what_cannot_be_done_is_muted(qtbot: QtBot) -> None:
    colours = load()["light"]
    made = icon("new", colours)

    def darkest(mode: QIcon.Mode) -> QColor:
        image = made.pixmap(ICON, ICON, mode).toImage()
        solid = [image.pixelColor(x, y) for x in range(ICON) for y in range(ICON)]
        return max(solid, key=lambda colour: colour.alpha())

    assert darkest(QIcon.Mode.Normal).name() == colours.ink
    assert darkest(QIcon.Mode.Disabled).name() == colours.mute


def test_no_icon_stands_without_words_to_read_or_to_hear(window: MainWindow) -> None:
    window.commands["replace"].trigger()
    # Qt's own, as in a line to clear it, are no push buttons.
    drawn = [one for one in window.findChildren(QPushButton) if not one.icon().isNull()]
    assert len(drawn) >= 10
    mute = [
        one.objectName()
        for one in drawn
        if not one.text() and not (one.toolTip() and one.accessibleName())
    ]
    assert mute == []

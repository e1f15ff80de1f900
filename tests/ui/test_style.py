"""The palettes: complete, and readable by WCAG's measure."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.style import Colours, palette, style_sheet

NAMES = ("light", "dark")


def load(name: str) -> Colours:
    return Colours.parse(resources.table("palettes", f"{name}.toml"))


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    made = QColor(colour)
    red, green, blue = linear(made.redF()), linear(made.greenF()), linear(made.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("role", ["ink", "mute", "accent", "danger", "warning", "good"])
@pytest.mark.parametrize("ground", ["pane", "ground", "field", "select"])
def test_text_meets_aa(name: str, role: str, ground: str) -> None:
    colours = load(name)
    assert contrast(getattr(colours, role), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
def test_the_publish_button_meets_aa(name: str) -> None:
    colours = load(name)
    assert contrast(colours.accent_ink, colours.accent) >= 4.5


def test_a_palette_names_what_is_missing() -> None:
    table = dict(resources.table("palettes", "light.toml"))
    del table["accent"]
    with pytest.raises(ValueError, match="'accent'"):
        Colours.parse(table)


def test_a_palette_names_what_is_no_colour() -> None:
    table = dict(resources.table("palettes", "light.toml")) | {"ink": "ink-ish"}
    with pytest.raises(ValueError, match="'ink' is no colour: 'ink-ish'"):
        Colours.parse(table)


@pytest.mark.parametrize("name", NAMES)
def test_qt_understands_the_style_sheet(qtbot: QtBot, name: str) -> None:
    # Qt warns of a sheet that it cannot parse, and a warning fails the test.
    widget = QWidget()
    qtbot.addWidget(widget)
    colours = load(name)
    widget.setStyleSheet(style_sheet(colours, "Sans", "Serif", resources.folder() / "icons"))
    widget.show()
    assert palette(colours).window().color() == QColor(colours.ground)
    assert QApplication.instance() is not None

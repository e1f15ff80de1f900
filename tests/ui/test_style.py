"""The palettes: complete, and readable by WCAG's measure."""

from dataclasses import fields, replace

import pytest
from PySide6.QtGui import QColor

from desktop import resources
from desktop.ui.dressing import NAMES
from desktop.ui.style import LINES, WORDS, Colours, Pair, palette


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
@pytest.mark.parametrize("pair", WORDS, ids=str)
def test_text_meets_aa_and_in_high_contrast_aaa(name: str, pair: Pair) -> None:
    least = 7 if name.endswith("contrast") else 4.5
    assert contrast(*pair.of(load(name))) >= least


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pair", LINES, ids=str)
def test_lines_that_say_something_meet_3_to_1(name: str, pair: Pair) -> None:
    assert contrast(*pair.of(load(name))) >= 3


@pytest.mark.parametrize("name", ["light-contrast", "dark-contrast"])
@pytest.mark.parametrize("ground", ["pane", "ground", "field", "select"])
def test_in_high_contrast_every_line_is_seen(name: str, ground: str) -> None:
    assert contrast(*Pair("line", ground).of(load(name))) >= 3


def test_every_role_but_the_hairline_is_measured() -> None:
    measured = {role for pair in (*WORDS, *LINES) for role in (pair.front, pair.ground)}
    assert {role.name for role in fields(Colours)} - measured == {"line"}


def test_a_wash_lies_between_the_ground_and_its_own_colour() -> None:
    colours = replace(load("light"), pane="#ffffff", accent="#000000")
    assert Pair("ink", "pane", "accent", 51).of(colours)[1] == "#cccccc"


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
def test_qts_palette_has_the_same_roles(name: str) -> None:
    colours = load(name)
    assert palette(colours).window().color() == QColor(colours.ground)
    assert palette(colours).placeholderText().color() == QColor(colours.mute)

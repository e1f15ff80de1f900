"""The line under the editor."""

from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.attribution.counts import Counts, Share
from desktop.ui.story_bar import ShareBar, StoryBar
from desktop.ui.style import Colours

COLOURS = Colours.parse(resources.table("palettes", "light.toml"))
TWO = (Share("Ines Falk", "falk", 30, 0.75), Share("", None, 10, 0.25))


def texts(bar: StoryBar) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [one.text() for one in bar.findChildren(QLabel) if not one.isHidden() and one.text()]


def test_length_and_sourcing_in_words(qtbot: QtBot) -> None:
    bar = StoryBar(COLOURS)
    qtbot.addWidget(bar)
    bar.show_counts(Counts(words=1200, minutes=6, named=3, documents=1, unnamed=2, shares=TWO))
    assert "1,200 words · 6 min" in texts(bar)
    assert "3 named · 1 document · 2 vague" in texts(bar)


def test_nothing_is_said_of_sourcing_where_nobody_speaks(qtbot: QtBot) -> None:
    bar = StoryBar(COLOURS)
    qtbot.addWidget(bar)
    bar.show_counts(Counts(words=1, minutes=1))
    assert texts(bar) == ["1 word · 1 min"]


def test_the_bar_says_and_paints_who_carries_the_story(qtbot: QtBot) -> None:
    bar = ShareBar(COLOURS)
    qtbot.addWidget(bar)
    bar.resize(120, 8)
    bar.show_shares(TWO)
    assert bar.accessibleDescription() == "Ines Falk 75%, nobody named 25%"
    assert f'color:{COLOURS.voice_1}">■</span></td><td>Ines Falk' in bar.toolTip()
    image = bar.grab().toImage()
    assert image.pixelColor(40, 4).name() == COLOURS.voice_1
    assert image.pixelColor(110, 4).name() == COLOURS.warning

"""The cards of a list and of a social network."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.preview.page import PageContent, PagePicture, Site
from desktop.ui import fonts
from desktop.ui.card import CardView, cut
from desktop.ui.fonts import SANS
from desktop.ui.style import Colours

CONTENT = PageContent("Pier closed", standfirst="Not before spring.", section="Local")


def test_the_cards_follow_article_picture_and_palette(qtbot: QtBot, tmp_path: Path) -> None:
    fonts.load(resources.folder() / "fonts")
    card = CardView(Colours.parse(resources.table("palettes", "light.toml")))
    qtbot.addWidget(card)
    card.resize(500, 600)
    blank = card.grab().toImage()
    card.set_content(CONTENT, Site("The Skerry Gazette"))
    worded = card.grab().toImage()
    assert worded != blank
    assert card.accessibleDescription() == "The Skerry Gazette: Pier closed. Not before spring."
    Image.new("RGB", (60, 40), "#336699").save(tmp_path / "quay.png")
    card.set_picture_path(lambda file: tmp_path / file)
    pictured = PageContent("Pier closed", picture=PagePicture("quay.png"))
    card.set_content(pictured, Site("The Skerry Gazette"))
    shown = card.grab().toImage()
    colours = {shown.pixelColor(250, y).name() for y in range(shown.height())}
    assert "#336699" in colours
    dark = Colours.parse(resources.table("palettes", "dark.toml"))
    card.set_colours(dark)
    assert card.grab().toImage().pixelColor(2, 2).name() == dark.ground


def test_a_text_is_cut_to_its_lines() -> None:
    fonts.load(resources.folder() / "fonts")
    font = QFont(SANS)
    font.setPixelSize(14)
    metrics = QFontMetricsF(font)
    words = "The council put off the decision about the harbour wall for the third time"
    for lines in (1, 2, 3):
        made = cut(words, metrics, 180, lines)
        assert len(made) == lines
        assert all(metrics.horizontalAdvance(line) <= 180 for line in made)
    assert cut(words, metrics, 180, 1)[0].endswith("…")
    assert " ".join(cut(words, metrics, 180, 9)) == words
    assert cut("", metrics, 180, 2) == []


def test_the_cards_begin_where_the_article_is_read_from(qtbot: QtBot, tmp_path: Path) -> None:
    card = CardView(Colours.parse(resources.table("palettes", "light.toml")))
    qtbot.addWidget(card)
    card.resize(500, 600)
    Image.new("RGB", (60, 40), "#336699").save(tmp_path / "quay.png")
    card.set_picture_path(lambda file: tmp_path / file)

    def pictured(headline: str) -> set[bool]:
        """Whether the picture of the list, which is high above the other, is on the right."""
        content = PageContent(headline, picture=PagePicture("quay.png"))
        card.set_content(content, Site("The Skerry Gazette"))
        shown = card.grab().toImage()
        rows = (shown.pixelColor(x, 90).name() for x in range(shown.width()))
        return {x > 250 for x, name in enumerate(rows) if name == "#336699"}

    assert pictured("Pier closed") == {True}
    assert pictured("الرصيف مغلق") == {False}

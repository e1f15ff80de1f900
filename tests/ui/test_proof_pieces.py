"""Pieces: estimates near the truth, layouts that can be forgotten, pictures that fit."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.preview.renderer import Renderer
from desktop.ui import fonts
from desktop.ui.proof_pieces import Picture, Setting, block_piece, no_tints
from desktop.ui.style import Colours


@pytest.fixture
def setting(qtbot: QtBot, tmp_path: Path) -> Setting:
    fonts.load(resources.folder() / "fonts")
    colours = Colours.parse(resources.table("palettes", "light.toml"))
    return Setting(colours, 17.0, lambda file: tmp_path / file)


def painted(piece: Picture, width: float, ratio: float) -> QPixmap:
    shown = QPixmap(int(width), int(piece.height(width)))
    shown.fill("white")
    painter = QPainter(shown)
    piece.paint(painter, width, ratio, no_tints)
    painter.end()
    return shown


@pytest.mark.parametrize("words", [5, 50, 200])
@pytest.mark.parametrize("width", [250.0, 500.0])
def test_estimates_are_near(setting: Setting, words: int, width: float) -> None:
    (block,) = Renderer().render("council " * words).blocks
    piece = block_piece(block.html, setting)
    assert piece.estimate(width) == pytest.approx(piece.height(width), rel=0.35)


def test_a_forgotten_layout_comes_out_the_same(setting: Setting) -> None:
    (block,) = Renderer().render("> words " * 40).blocks
    piece = block_piece(block.html, setting)
    height = piece.height(400)
    piece.release()
    assert piece.height(400) == height


def test_pictures_keep_their_shape(setting: Setting, tmp_path: Path) -> None:
    Image.new("RGB", (300, 100), "#336699").save(tmp_path / "wide.png")
    Image.new("RGB", (100, 900), "#336699").save(tmp_path / "tall.png")
    white = Picture("", "", "", setting).height(300) - 120
    assert Picture("wide.png", "", "", setting).height(300) - white == pytest.approx(100)
    # A very tall picture is cropped, so that it does not fill the proof.
    assert Picture("tall.png", "", "", setting).height(300) - white == pytest.approx(450)


def test_turned_photographs_stand_upright(setting: Setting, tmp_path: Path) -> None:
    turned = Image.new("RGB", (300, 100), "#336699")
    exif = turned.getexif()
    exif[0x0112] = 6
    turned.save(tmp_path / "turned.jpg", exif=exif)
    white = Picture("", "", "", setting).height(100) - 40
    assert Picture("turned.jpg", "", "", setting).height(100) - white == pytest.approx(150)


def test_large_photographs_are_painted(setting: Setting, tmp_path: Path) -> None:
    Image.new("RGB", (4000, 2500), "#336699").save(tmp_path / "large.jpg")
    piece = Picture("large.jpg", "", "", setting)
    shown = painted(piece, 200, 2.0).toImage()
    assert abs(shown.pixelColor(100, 60).blue() - 0x99) < 4

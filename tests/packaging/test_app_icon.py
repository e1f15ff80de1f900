"""The icon in every form that systems want."""

from pathlib import Path

import app_icon
import pytest
from identity import ICON_SIZES
from PIL import Image
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parent.parent.parent


def test_every_size_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    app_icon.draw(ROOT / "resources" / "icons" / "onrecord.svg", tmp_path)
    for size in ICON_SIZES:
        with Image.open(tmp_path / f"{size}.png") as image:
            assert image.size == (size, size)
            colours = image.convert("RGBA").getcolors(maxcolors=2**20)
            assert colours
            assert len(colours) > 2
    with Image.open(tmp_path / "onrecord.ico") as image:
        assert (256, 256) in image.info["sizes"]
    with Image.open(tmp_path / "onrecord.icns") as image:
        assert {(512, 512, 1), (512, 512, 2)} <= set(image.info["sizes"])


@pytest.mark.qt_log_ignore("Cannot read file", extend=True)
def test_what_is_no_drawing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text("nothing")
    with pytest.raises(SystemExit, match="cannot be drawn"):
        app_icon.draw(tmp_path / "a.svg", tmp_path)

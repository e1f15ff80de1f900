"""The bundled fonts are there, and Qt knows them by the names we use."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui import fonts, style


def test_fonts_load_by_name(qtbot: QtBot) -> None:
    fonts.load(resources.folder() / "fonts")
    known = set(QFontDatabase.families())
    assert {fonts.SERIF, fonts.SANS, fonts.MONO} <= known


def test_every_font_has_its_licence_beside_it() -> None:
    folder = resources.folder() / "fonts"
    for font in folder.glob("*.ttf"):
        assert (folder / f"{font.name.partition('-')[0]}-OFL.txt").is_file()


@pytest.mark.qt_log_ignore("Failed|failed|font")
def test_a_broken_font_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    with pytest.raises(OSError, match=r"broken\.ttf"):
        fonts.load(tmp_path)


def test_a_segment_has_room_for_its_words_in_bold(qtbot: QtBot) -> None:
    fonts.load(resources.folder() / "fonts")
    segment = QPushButton("Keep theirs")
    qtbot.addWidget(segment)
    fonts.make_room(segment)
    without = segment.minimumWidth()
    assert without > fonts.width_of(segment.text(), QFont.Weight.DemiBold)
    assert without > fonts.width_of(segment.text()) + 2 * style.GAP
    fonts.make_room(segment, 20)
    assert segment.minimumWidth() == without + 20

"""The style sheet: Qt can read it in every palette, and what it shows is there."""

import re

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.dressing import NAMES, load
from desktop.ui.style_sheet import style_sheet


@pytest.mark.parametrize("name", NAMES)
def test_qt_understands_the_style_sheet(qtbot: QtBot, name: str) -> None:
    # Qt warns of a sheet that it cannot parse, and a warning fails the test.
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(style_sheet(load()[name], "Sans", "Serif", resources.folder() / "icons"))
    widget.show()


@pytest.mark.parametrize("name", NAMES)
def test_its_pictures_are_there_and_stand_out(name: str) -> None:
    icons = resources.folder() / "icons"
    shown = re.findall(r'url\("([^"]+)"\)', style_sheet(load()[name], "Sans", "Serif", icons))
    assert len(shown) >= 2
    for file in shown:
        assert (icons / file.rpartition("/")[2]).is_file()
    assert any("chevron-white" in file for file in shown) == name.startswith("dark")

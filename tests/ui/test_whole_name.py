"""Names without a suffix: completed, and never over another file."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.toolbar import Notice
from desktop.ui.whole_name import whole_name


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


def test_a_name_gets_the_suffix_it_lacks(tmp_path: Path, notice: Notice) -> None:
    assert whole_name(str(tmp_path / "wall"), ".md", notice) == tmp_path / "wall.md"
    assert whole_name(str(tmp_path / "wall.txt"), ".md", notice) == tmp_path / "wall.txt"
    assert whole_name("", ".md", notice) is None
    assert notice.message == ""


def test_nobody_was_asked_about_the_file_of_the_whole_name(tmp_path: Path, notice: Notice) -> None:
    there = tmp_path / "wall.md"
    there.write_text("Another story.")
    assert whole_name(str(tmp_path / "wall"), ".md", notice) is None
    assert f"{there} is there already" in notice.message
    # By its whole name the dialog did ask.
    assert whole_name(str(there), ".md", notice) == there

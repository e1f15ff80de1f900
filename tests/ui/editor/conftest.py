from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

LIGHT = Colours.parse(resources.table("palettes", "light.toml"))


@pytest.fixture
def colours() -> Colours:
    return LIGHT


@pytest.fixture
def write(qtbot: QtBot, colours: Colours) -> Callable[[str], Editor]:
    """Makes a shown editor with this text in it."""

    def make(text: str) -> Editor:
        editor = Editor(colours, "DejaVu Sans Mono", 14)
        qtbot.addWidget(editor)
        editor.resize(640, 480)
        editor.show()
        qtbot.waitExposed(editor)
        editor.load(text)
        return editor

    return make

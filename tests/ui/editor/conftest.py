from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.editor.widget import Editor
from desktop.ui.style import Colours

LIGHT = Colours(
    ground="#f4f3f0",
    pane="#ffffff",
    field="#fbfaf8",
    ink="#1d1d1f",
    mute="#6d6c70",
    line="#e2e0da",
    accent="#0b5a8c",
    accent_ink="#ffffff",
    danger="#c4262e",
    warning="#b76e00",
    good="#2c7a4b",
    select="#e8f0f6",
)


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

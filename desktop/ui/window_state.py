"""How the window was left, kept so that it is found like that."""

import base64
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter

from desktop.library.state import State

_SIZE = QSize(1440, 900)
# What a window system may put around a window.
_FRAME = QSize(8, 40)


class WindowState:
    """Size and place of the window, its columns, and which checkable actions are on."""

    def __init__(self, state: State, window: QMainWindow) -> None:
        self._state = state
        self._window = window
        self._splitters: dict[str, QSplitter] = {}
        self._commands: Mapping[str, QAction] = {}
        self._switches: Sequence[str] = ()

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """What was chosen last; the first of the choices where it was none of them."""
        kept = self._state.get(f"window.{name}", choices[0])
        return kept if kept in choices else choices[0]

    def place(self) -> None:
        """Put the window where it was."""
        room = self._window.screen().availableSize() - _FRAME
        self._window.resize(_SIZE.boundedTo(room))
        self._window.restoreGeometry(_bytes(self._state.get("window.geometry", "")))

    def divide(self, name: str, splitter: QSplitter) -> None:
        """Divide a splitter as it was."""
        self._splitters[name] = splitter
        splitter.restoreState(_bytes(self._state.get(f"window.{name}", "")))

    def switch(self, commands: Mapping[str, QAction], switches: Mapping[str, bool]) -> None:
        """Have the actions of these names on that were on; or that are on at first."""
        self._commands, self._switches = commands, tuple(switches)
        for name, default in switches.items():
            kept = self._state.get(f"window.{name}", default)
            commands[name].setChecked(kept)

    def remember(self, choices: Mapping[str, str]) -> None:
        """Keep what the window is like now, and what was chosen."""
        for name in self._switches:
            self._state.set(f"window.{name}", self._commands[name].isChecked())
        for name, chosen in choices.items():
            self._state.set(f"window.{name}", chosen)
        self._state.set("window.geometry", _text(self._window.saveGeometry()))
        for name, splitter in self._splitters.items():
            self._state.set(f"window.{name}", _text(splitter.saveState()))


def _text(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray(base64.b64decode(text))

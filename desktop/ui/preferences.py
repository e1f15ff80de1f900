"""The settings in the window: chosen here, kept at once, and heard by whatever they concern."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop.composition import House, SetupError
from desktop.library.database import LibraryError
from desktop.library.settings import Setting, Value


class Preferences(QObject):
    """Chooses settings, and tells who asked to hear of them."""

    refused = Signal(str)
    """Why something could not be chosen."""
    changed = Signal(str)
    """The name of a setting that has another value."""

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._heard: dict[str, list[Callable[[], object]]] = {}

    def get(self, setting: Setting[Value]) -> Value:
        """What was chosen, or the default where that cannot be read."""
        try:
            return self._house.settings.get(setting)
        except LibraryError as error:
            self.refused.emit(str(error))
            return setting.default

    def offered(self, setting: Setting[object]) -> tuple[tuple[object, str], ...]:
        """What it can be, each with its text."""
        try:
            return self._house.choices.offered(setting)
        except SetupError as error:
            self.refused.emit(str(error))
            return ()

    def choose(self, setting: Setting[object], value: object) -> None:
        """Choose a value; where that cannot be, the one before counts and `refused` says why."""
        if value == self.get(setting):
            return
        try:
            self._house.choices.choose(setting, value)
        except (SetupError, LibraryError) as error:
            self.refused.emit(str(error))
        self.tell(setting)

    def reset(self, setting: Setting[object]) -> None:
        """Have the default count again."""
        try:
            self._house.settings.reset(setting)
        except LibraryError as error:
            self.refused.emit(str(error))
        self.tell(setting)

    def tell(self, setting: Setting[object]) -> None:
        """Say that a setting may have another value: it was chosen here, or came from elsewhere."""
        for slot in self._heard.get(setting.name, ()):
            slot()
        self.changed.emit(setting.name)

    def hear(self, setting: Setting[Value], slot: Callable[[Value], object]) -> None:
        """Have `slot` told each new value."""
        self._heard.setdefault(setting.name, []).append(lambda: slot(self.get(setting)))

    def tie(self, setting: Setting[bool], action: QAction) -> None:
        """Let an action of the menu be the same switch."""
        action.setChecked(self.get(setting))
        action.toggled.connect(partial(self.choose, setting))
        self.hear(setting, action.setChecked)

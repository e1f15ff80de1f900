"""The settings' room in the window: who is told of which setting, and the dialog of all."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.composition import House
from desktop.library import declared
from desktop.ui.desk_policy import DeskPolicy
from desktop.ui.dressing import Dressing
from desktop.ui.errand import Errands
from desktop.ui.handing import Handing
from desktop.ui.preferences import Preferences
from desktop.ui.preview_pane import PreviewPane
from desktop.ui.shortcuts import Shortcuts
from desktop.ui.spelling import Spelling
from desktop.ui.toolbar import Notice

_SWITCHES = {
    "contrast": declared.CONTRAST,
    "still": declared.STILL,
    "announce": declared.ANNOUNCEMENTS,
    "spelling": declared.SPELLING,
    "curly": declared.QUOTATION_MARKS,
}
"""The settings that are an action of the menu as well."""


class Settling(QObject):
    """Has every setting count at once where it can."""

    def __init__(self, house: House, errands: Errands, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._house = house
        self._window = window
        self.preferences = Preferences(house, self)
        self.preferences.refused.connect(notice.say)
        self.handing = Handing(house, self.preferences, errands, notice, window)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menu asks for here."""
        return {"settings": self.open} | self.handing.slots()

    def tie(
        self,
        commands: Mapping[str, QAction],
        shortcuts: Shortcuts,
        dressing: Dressing,
        policy: DeskPolicy,
        spelling: Spelling,
        preview: PreviewPane,
    ) -> None:
        """Tell these what is chosen, now and later."""
        preferences = self.preferences
        self._commands = commands
        for name, setting in _SWITCHES.items():
            preferences.tie(setting, commands[name])
        for theme, _ in declared.THEME.choices:
            wear = partial(preferences.choose, declared.THEME, theme)
            commands[theme].triggered.connect(wear)
        commands[dressing.theme].setChecked(True)
        preferences.hear(declared.THEME, lambda theme: commands[theme].setChecked(True))
        preferences.hear(declared.THEME, dressing.choose)
        preferences.hear(declared.CONTRAST, dressing.set_contrast)
        preferences.hear(declared.SHORTCUTS, lambda _keys: shortcuts.read())
        preferences.hear(declared.POLICY, policy.use)
        preferences.hear(declared.DICTIONARIES, spelling.use_dictionaries)
        preferences.hear(declared.LOG_LEVEL, self._house.logs.set_level)
        preferences.hear(declared.REMOTE_PICTURES, preview.offer_remote)
        preview.offer_remote(preferences.get(declared.REMOTE_PICTURES))

    def open(self) -> None:
        """Show all settings."""
        from desktop.ui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.preferences, self._window)
        dialog.shortcuts_wanted.connect(self._commands["shortcuts"].trigger)
        dialog.open()

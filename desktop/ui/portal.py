"""What a Linux desktop prefers, by its portal of settings.

Qt asks it as well, but not under every desktop, and then hears of changes only: a desktop that is
dark already would be taken for a light one. Nobody waits for an answer, and where there is no
portal none comes. https://flatpak.github.io/xdg-desktop-portal/docs/
"""

import sys
from functools import partial
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

COLOUR_SCHEME = "color-scheme"
CONTRAST = "contrast"
_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
# Declared as bytes, heard of as text only.
_HEAR = cast("bytes", SLOT("hear(QDBusMessage)"))
_SPACE = "org.freedesktop.appearance"


class Portal(QObject):
    """`preferences` by name, 1 for dark or for high contrast; `changed` when one is told."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.preferences: dict[str, int] = {}

    @property
    def dark(self) -> bool | None:
        """Whether dark is preferred; None where nothing was said."""
        return self._is_one(COLOUR_SCHEME)

    @property
    def contrast(self) -> bool | None:
        """Whether high contrast is preferred; None where nothing was said."""
        return self._is_one(CONTRAST)

    def _is_one(self, name: str) -> bool | None:
        return self.preferences[name] == 1 if name in self.preferences else None

    def ask(self) -> None:
        """Ask for both preferences, and listen from now on."""
        if sys.platform != "linux":
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        bus.connect("", _PATH, _SETTINGS, "SettingChanged", self, _HEAR)
        for name in (COLOUR_SCHEME, CONTRAST):
            asked = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SETTINGS, "Read")
            asked.setArguments([_SPACE, name])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
            watcher.finished.connect(partial(self._answered, name, watcher))

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take in a change of some setting, if it is one of ours."""
        space, name, value = message.arguments()
        if space == _SPACE and name in (COLOUR_SCHEME, CONTRAST):
            self._take(name, value)

    def _answered(self, name: str, watcher: QDBusPendingCallWatcher, *_: object) -> None:
        answer = watcher.reply()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            self._take(name, next(iter(answer.arguments()), None))
        watcher.deleteLater()

    def _take(self, name: str, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if isinstance(value, int) and self.preferences.get(name) != value:
            self.preferences[name] = value
            self.changed.emit()

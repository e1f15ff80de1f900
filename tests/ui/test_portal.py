"""What is made of the portal's words; tests/end_to_end has a desktop that says them."""

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusMessage
from pytestqt.qtbot import QtBot

from desktop.ui.portal import COLOUR_SCHEME, CONTRAST, Portal

SPACE = "org.freedesktop.appearance"


def said(space: str, name: str, value: object) -> QDBusMessage:
    message = QDBusMessage.createSignal("/", "org.freedesktop.portal.Settings", "SettingChanged")
    message.setArguments([space, name, value])
    return message


def test_what_it_says_of_ours_is_kept_and_told_once(qtbot: QtBot) -> None:
    owner = QObject()
    portal = Portal(owner)
    told: list[dict[str, int]] = []
    portal.changed.connect(lambda: told.append(dict(portal.preferences)))
    portal.hear(said(SPACE, COLOUR_SCHEME, 1))
    portal.hear(said(SPACE, COLOUR_SCHEME, 1))
    portal.hear(said(SPACE, CONTRAST, 1))
    portal.hear(said(SPACE, COLOUR_SCHEME, 0))
    assert told == [
        {COLOUR_SCHEME: 1},
        {COLOUR_SCHEME: 1, CONTRAST: 1},
        {COLOUR_SCHEME: 0, CONTRAST: 1},
    ]


def test_what_is_not_ours_is_left_alone(qtbot: QtBot) -> None:
    owner = QObject()
    portal = Portal(owner)
    portal.hear(said("org.gnome.desktop.interface", COLOUR_SCHEME, 1))
    portal.hear(said(SPACE, "accent-color", 1))
    portal.hear(said(SPACE, CONTRAST, "high"))
    assert portal.preferences == {}

"""Choosing in the window: kept, told, refused in words."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.library.declared import POLICY, SPELLING, THEME
from desktop.ui.preferences import Preferences


def test_who_asked_hears_of_it(house: House, qtbot: QtBot) -> None:
    owner = QObject()
    preferences = Preferences(house, owner)
    heard: list[str] = []
    preferences.hear(THEME, heard.append)
    told: list[str] = []
    preferences.changed.connect(told.append)
    preferences.choose(THEME, "dark")
    assert told == ["interface.theme"]
    assert house.settings.get(THEME) == "dark"
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.choose(THEME, "dark")
    preferences.reset(THEME)
    assert heard == ["dark", "system"]
    assert preferences.get(THEME) == "system"


def test_what_is_refused_is_said_and_the_one_before_counts(house: House) -> None:
    owner = QObject()
    preferences = Preferences(house, owner)
    heard: list[str] = []
    preferences.hear(POLICY, heard.append)
    refused: list[str] = []
    preferences.refused.connect(refused.append)
    preferences.choose(POLICY, "nonsense")
    assert "nonsense" in refused[0]
    assert heard == ["default"]
    assert house.settings.get(POLICY) == "default"


def test_an_action_is_the_same_switch(house: House) -> None:
    owner = QObject()
    preferences = Preferences(house, owner)
    action = QAction("Spelling", owner)
    action.setCheckable(True)
    preferences.tie(SPELLING, action)
    assert action.isChecked()
    action.trigger()
    assert house.settings.get(SPELLING) is False
    preferences.reset(SPELLING)
    assert action.isChecked()

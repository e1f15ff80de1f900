"""In the window: a setting that is chosen counts at once, wherever it is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.composition import House
from desktop.library.declared import (
    CONTRAST,
    DICTIONARIES,
    POLICY,
    QUOTATION_MARKS,
    REMOTE_PICTURES,
    SHORTCUTS,
    THEME,
)
from desktop.ui.main_window import MainWindow
from desktop.ui.settings_dialog import SettingsDialog


def test_the_look_follows_the_setting_and_the_menu(window: MainWindow, house: House) -> None:
    preferences = window.settling.preferences
    preferences.choose(THEME, "dark")
    preferences.choose(CONTRAST, True)
    assert window.dressing.name == "dark-contrast"
    assert window.commands["dark"].isChecked()
    assert window.commands["contrast"].isChecked()
    window.commands["light"].trigger()
    window.commands["contrast"].trigger()
    assert window.dressing.name == "light"
    assert house.settings.get(THEME) == "light"
    assert house.settings.get(CONTRAST) is False


def test_words_marks_keys_and_policy_follow(window: MainWindow, house: House) -> None:
    preferences = window.settling.preferences
    preferences.choose(QUOTATION_MARKS, False)
    assert not window.commands["curly"].isChecked()
    preferences.choose(SHORTCUTS, {"settings": "Ctrl+Alt+F9"})
    assert window.commands["settings"].shortcut().toString() == "Ctrl+Alt+F9"
    preferences.choose(DICTIONARIES, ("de_DE",))
    preferences.choose(POLICY, "strict")
    assert house.desk.chosen == "strict"


def test_pictures_from_elsewhere_are_not_even_offered(window: MainWindow) -> None:
    window.preview.set_remote(("https://example.invalid/a.jpg",))
    assert not window.preview.load.isHidden()
    window.settling.preferences.choose(REMOTE_PICTURES, False)
    assert window.preview.load.isHidden()
    window.preview.set_remote(("https://example.invalid/b.jpg",))
    assert window.preview.load.isHidden()


def test_the_dialog_opens_with_its_keys_and_closes_with_escape(window: MainWindow) -> None:
    assert window.commands["settings"].shortcut().toString() == "Ctrl+,"
    window.commands["settings"].trigger()
    (dialog,) = window.findChildren(SettingsDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

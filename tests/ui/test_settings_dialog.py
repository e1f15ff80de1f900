"""The dialog: made of the declarations, found by words, changed at once, put back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.library.declared import (
    BYLINE,
    DICTIONARIES,
    HOLD,
    LANGUAGE,
    POLICY,
    SETTINGS,
    SHORTCUTS,
    SPELLING,
    THEME,
)
from desktop.library.settings import Setting
from desktop.ui.preferences import Preferences
from desktop.ui.settings_dialog import Row, SettingsDialog


@pytest.fixture
def dialog(house: House, qtbot: QtBot) -> Iterator[SettingsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    owner = QObject(parent)
    made = SettingsDialog(Preferences(house, owner), parent)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def row(dialog: SettingsDialog, setting: Setting[object]) -> Row:
    return next(one for one in dialog.rows if one.setting is setting)


def test_every_setting_has_a_row_with_a_name_and_what_it_does(dialog: SettingsDialog) -> None:
    assert [one.setting for one in dialog.rows] == list(SETTINGS)
    for one in dialog.rows:
        assert one.control.accessibleName() == one.setting.text
        assert one.control.accessibleDescription().startswith(one.setting.about)
        assert one.reset.accessibleName() == f"Reset “{one.setting.text}”"
        assert not one.reset.isVisible()
    assert row(dialog, LANGUAGE).control.accessibleDescription().endswith("from the next start.")


def test_what_is_chosen_is_kept_and_can_be_put_back(dialog: SettingsDialog, house: House) -> None:
    spelling, hold = row(dialog, SPELLING), row(dialog, HOLD)
    assert isinstance(spelling.control, QCheckBox)
    spelling.control.click()
    assert house.settings.get(SPELLING) is False
    assert isinstance(hold.control, QSpinBox)
    hold.control.setValue(30)
    assert house.settings.get(HOLD) == 30
    for one in (spelling, hold):
        assert one.reset.isVisible()
        one.reset.click()
        assert not one.reset.isVisible()
    assert spelling.control.isChecked()
    assert hold.control.value() == 0


def test_words_are_written(dialog: SettingsDialog, house: House) -> None:
    byline = row(dialog, BYLINE)
    assert isinstance(byline.control, QLineEdit)
    byline.control.setFocus()
    QTest.keyClicks(byline.control, "Ann Veldtrop ")
    QTest.keyClick(byline.control, Qt.Key.Key_Return)
    assert house.settings.get(BYLINE) == "Ann Veldtrop"
    assert byline.reset.isVisible()


def test_what_is_being_written_is_kept_when_it_is_left(house: House, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(Preferences(house, QObject(parent)), parent)
    dialog.show()
    qtbot.waitExposed(dialog)
    byline = row(dialog, BYLINE).control
    byline.setFocus()
    qtbot.waitUntil(byline.hasFocus)
    QTest.keyClicks(byline, "Ann Veldtrop")
    QTest.keyClick(byline, Qt.Key.Key_Escape)
    assert house.settings.get(BYLINE) == "Ann Veldtrop"


def test_no_choice_is_without_anything_to_choose(dialog: SettingsDialog) -> None:
    boxes = [one.control for one in dialog.rows if isinstance(one.control, QComboBox)]
    assert boxes
    assert all(box.count() > 1 for box in boxes)


def test_lists_offer_what_there_is(dialog: SettingsDialog, house: House) -> None:
    theme, policy = row(dialog, THEME).control, row(dialog, POLICY).control
    assert isinstance(theme, QComboBox)
    assert isinstance(policy, QComboBox)
    assert [theme.itemText(at) for at in range(theme.count())] == ["As the system", "Light", "Dark"]
    policy.setCurrentIndex(policy.findData("strict"))
    policy.activated.emit(policy.currentIndex())
    assert house.desk.chosen == "strict"
    words = row(dialog, DICTIONARIES).control
    assert isinstance(words, QListWidget)
    item = words.item(0)
    item.setCheckState(Qt.CheckState.Checked)
    assert house.settings.get(DICTIONARIES) == (item.data(Qt.ItemDataRole.UserRole),)


def test_words_find_settings(dialog: SettingsDialog) -> None:
    dialog.looking.setText("underl DICTION")
    assert [one.setting for one in dialog.rows if one.isVisible()] == [SPELLING]
    QTest.keyClick(dialog.looking, Qt.Key.Key_Return)
    assert row(dialog, SPELLING).control.hasFocus()
    dialog.looking.setText("nothing like it")
    assert not any(one.isVisible() for one in dialog.rows)
    dialog.looking.clear()
    assert all(one.isVisible() for one in dialog.rows)


def test_keys_have_a_dialog_of_their_own(dialog: SettingsDialog, qtbot: QtBot) -> None:
    button = row(dialog, SHORTCUTS).control
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(dialog.shortcuts_wanted):
        button.click()

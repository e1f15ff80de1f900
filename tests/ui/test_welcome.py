"""What somebody is asked at the first start."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.ui.welcome import WAYS, Chosen, Welcome


@pytest.fixture
def welcome(house: House, qtbot: QtBot) -> Iterator[Welcome]:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen = Chosen("de", "dark", "Ada Brandt", "strict")
    made = Welcome(chosen, house.desk.policies(), parent)
    made.show()
    yield made
    parent.close()


def button(welcome: Welcome, text: str) -> QPushButton:
    (found,) = (one for one in welcome.findChildren(QPushButton) if one.text() == text)
    return found


def shown(welcome: Welcome) -> str:
    return " ".join(one.text() for one in welcome.findChildren(QLabel) if one.isVisible())


def test_three_pages_there_and_back(welcome: Welcome) -> None:
    assert "1 of 3" in shown(welcome)
    assert not button(welcome, "Back").isVisible()
    button(welcome, "Next").click()
    button(welcome, "Next").click()
    assert "3 of 3" in shown(welcome)
    assert not button(welcome, "Next").isVisible()
    button(welcome, "Back").click()
    assert "2 of 3" in shown(welcome)


def test_it_shows_what_counts(welcome: Welcome) -> None:
    language, theme = welcome.findChildren(QComboBox)
    assert (language.currentText(), theme.currentText()) == ("Deutsch", "Dark")
    (byline,) = welcome.findChildren(QLineEdit)
    assert byline.text() == "Ada Brandt"
    checked = [one.text() for one in welcome.findChildren(QRadioButton) if one.isChecked()]
    assert checked == ["Strict"]


def test_a_choice_is_told_at_once(welcome: Welcome) -> None:
    heard: list[str] = []
    language, theme = welcome.findChildren(QComboBox)
    welcome.language_chosen.connect(heard.append)
    language.setCurrentIndex(language.findText("Español"))
    assert heard.pop() == "es"
    welcome.theme_chosen.connect(heard.append)
    theme.setCurrentIndex(theme.findText("Light"))
    assert heard.pop() == "light"
    (light,) = (one for one in welcome.findChildren(QRadioButton) if one.text() == "Lenient")
    welcome.policy_chosen.connect(heard.append)
    light.click()
    assert heard.pop() == "light"
    (byline,) = welcome.findChildren(QLineEdit)
    byline.clear()
    QTest.keyClicks(byline, "Jo Reed")
    welcome.byline_written.connect(heard.append)
    byline.editingFinished.emit()
    assert heard.pop() == "Jo Reed"


@pytest.mark.parametrize("way", list(WAYS))
def test_each_way_to_begin_closes_it_and_is_told(welcome: Welcome, way: str) -> None:
    heard: list[str] = []
    welcome.begun.connect(heard.append)
    button(welcome, WAYS[way][0]).click()
    assert heard.pop() == way
    assert not welcome.isVisible()

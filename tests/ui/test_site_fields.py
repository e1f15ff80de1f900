"""The fields of a site: by the names its kind has for them, and kept as they are shown."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.publishing.cms import KINDS as ALL_KINDS
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui.site_fields import KINDS, AccessFields, HabitFields

TIDE = Site("tide", "wordpress", "https://tide.invalid", "falk", "Tide")


@pytest.fixture
def access(qtbot: QtBot) -> AccessFields:
    made = AccessFields()
    qtbot.addWidget(made)
    made.show()
    return made


def lines(access: AccessFields) -> dict[str, QLineEdit]:
    return {one.accessibleName(): one for one in access.findChildren(QLineEdit) if one.isVisible()}


def test_every_kind_but_the_practice_site_has_its_words() -> None:
    assert set(KINDS) == set(ALL_KINDS) - {PRACTICE.kind}


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_is_asked_for_what_it_wants(access: AccessFields, name: str) -> None:
    access.show_kind(name)
    kind = KINDS[name]
    assert set(lines(access)) == {one for one in (kind.user, kind.secret) if one}
    labels = {one.text().replace("&", "") for one in access.findChildren(QLabel) if one.isVisible()}
    assert set(lines(access)) == labels
    assert lines(access)[kind.secret].echoMode() is QLineEdit.EchoMode.Password


def test_what_is_typed_is_taken_without_the_spaces_of_copying(access: AccessFields) -> None:
    told: list[bool] = []
    access.changed.connect(lambda: told.append(access.complete))
    access.fill(" falk ", " abcd efgh\n")
    assert (access.user, access.secret) == ("falk", "abcd efgh")
    assert told[-1] is True
    access.fill("", "abcd efgh")
    assert not access.complete


def test_a_name_counts_only_where_somebody_is_named(access: AccessFields) -> None:
    access.fill("falk", "12:ab")
    access.show_kind("ghost")
    assert (access.user, access.complete) == ("", True)
    access.show_kind("newsroom")
    access.fill("", "a token")
    assert access.complete


def test_the_caret_goes_where_something_is_missing(access: AccessFields, qtbot: QtBot) -> None:
    access.activateWindow()
    qtbot.waitUntil(access.isActiveWindow)
    access.begin()
    assert lines(access)["User name"].hasFocus()
    access.fill("falk")
    access.begin()
    assert lines(access)["Application password"].hasFocus()


@pytest.fixture
def habits(qtbot: QtBot) -> HabitFields:
    made = HabitFields()
    qtbot.addWidget(made)
    return made


def box(habits: HabitFields, name: str) -> QComboBox:
    (found,) = (one for one in habits.findChildren(QComboBox) if one.accessibleName() == name)
    return found


def test_habits_are_shown_and_kept(habits: HabitFields) -> None:
    for site in (TIDE, replace(TIDE, hold=30.0), replace(TIDE, becoming="draft", hold=300.0)):
        habits.fill(site)
        assert habits.applied(TIDE) == site


def test_a_hold_of_another_length_stays(habits: HabitFields) -> None:
    odd = replace(TIDE, hold=47.0)
    habits.fill(odd)
    assert box(habits, "After Publish").currentText().startswith("Wait 47 seconds")
    assert habits.applied(TIDE) == odd


def test_choices_change_the_site(habits: HabitFields) -> None:
    habits.fill(TIDE)
    assert box(habits, "After Publish").currentText() == "Send at once"
    box(habits, "Articles become").setCurrentIndex(1)
    box(habits, "After Publish").setCurrentIndex(3)
    assert habits.applied(TIDE) == replace(TIDE, becoming="draft", hold=60.0)
    assert "Wait 1 minute for" in box(habits, "After Publish").currentText()

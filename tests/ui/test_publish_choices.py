"""Where it goes, what it becomes, at which hour: only what the site can do is offered."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.article.hour import read
from desktop.composition import House
from desktop.publishing.cms.contract import Status
from desktop.publishing.sites import PRACTICE, Site
from desktop.ui.publish_choices import PublishChoices

GAZETTE = Site("gazette", "wordpress", "https://gazette.invalid", "falk", "Tide & Times")


@pytest.fixture
def choices(house: House, qtbot: QtBot) -> PublishChoices:
    made = PublishChoices(
        (PRACTICE, GAZETTE), "gazette", lambda site: house.doors.capabilities(site.kind)
    )
    qtbot.addWidget(made)
    made.show()
    return made


def box(choices: PublishChoices, name: str) -> QComboBox:
    (found,) = (one for one in choices.findChildren(QComboBox) if one.accessibleName() == name)
    return found


def hour(choices: PublishChoices) -> QLineEdit:
    found = choices.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def statuses(choices: PublishChoices) -> list[Status]:
    status = box(choices, "What it becomes there")
    return [Status(status.itemData(row)) for row in range(status.count())]


def test_each_site_offers_what_it_can(choices: PublishChoices) -> None:
    assert choices.site == "gazette"
    assert statuses(choices) == [Status.PUBLISH, Status.DRAFT, Status.SCHEDULE]
    QTest.keyClick(box(choices, "Site"), Qt.Key.Key_Up)
    assert choices.site == "practice"
    assert statuses(choices) == [Status.PUBLISH, Status.DRAFT]


def test_the_hour_is_asked_for_only_where_it_counts(choices: PublishChoices) -> None:
    told: list[str] = []
    choices.changed.connect(lambda: told.append(choices.hour))
    assert not hour(choices).isVisible()
    assert choices.hour == ""
    for _ in range(2):
        QTest.keyClick(box(choices, "What it becomes there"), Qt.Key.Key_Down)
    assert choices.status is Status.SCHEDULE
    assert hour(choices).isVisible()
    proposed = read(choices.hour)
    assert proposed is not None
    assert (proposed.hour.hour, proposed.hour.minute) == (6, 0)
    hour(choices).selectAll()
    QTest.keyClicks(hour(choices), "2999-01-01 06:00Z")
    assert choices.hour == "2999-01-01 06:00Z" == told[-1]


def test_a_status_the_next_site_has_not_is_given_up(choices: PublishChoices) -> None:
    status = box(choices, "What it becomes there")
    status.setCurrentIndex(status.findData(Status.SCHEDULE))
    box(choices, "Site").setCurrentIndex(0)
    assert choices.status is Status.PUBLISH
    assert not hour(choices).isVisible()


def test_a_status_that_both_have_stays(choices: PublishChoices) -> None:
    status = box(choices, "What it becomes there")
    status.setCurrentIndex(status.findData(Status.DRAFT))
    box(choices, "Site").setCurrentIndex(0)
    assert choices.status is Status.DRAFT


def test_new_sites_are_offered_and_the_choice_stays(choices: PublishChoices) -> None:
    choices.offer((PRACTICE, GAZETTE, Site("courier", "ghost", "https://courier.invalid")))
    assert choices.site == "gazette"
    assert box(choices, "Site").count() == 3


def test_what_articles_usually_become_there_is_offered_first(house: House, qtbot: QtBot) -> None:
    desk = replace(GAZETTE, name="desk", becoming=Status.DRAFT.value)
    made = PublishChoices(
        (PRACTICE, GAZETTE, desk), "desk", lambda s: house.doors.capabilities(s.kind)
    )
    qtbot.addWidget(made)
    assert made.status is Status.DRAFT
    box(made, "Site").setCurrentIndex(1)
    assert made.status is Status.PUBLISH
    status = box(made, "What it becomes there")
    status.setCurrentIndex(status.findData(Status.SCHEDULE))
    box(made, "Site").setCurrentIndex(2)
    # What somebody chose counts for more.
    assert made.status is Status.SCHEDULE
    box(made, "Site").setCurrentIndex(0)
    assert made.status is Status.PUBLISH

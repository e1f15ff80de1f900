"""The steps through the sample, without the window around them."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.guide import PROTECTED, STEPS, UNATTRIBUTED, Guide

NAMES = ("next_problem", "fixes", "undo", "phone", "proof", "publish", "view_on_site")


@pytest.fixture
def guide(qtbot: QtBot) -> Guide:
    made = Guide()
    qtbot.addWidget(made)
    commands = {name: QAction(name, made) for name in NAMES}
    commands["next_problem"].setShortcut("F8")
    made.begin(commands)
    return made


def said(guide: Guide) -> str:
    return " ".join(one.text() for one in guide.findChildren(QLabel))


def button(guide: Guide, text: str) -> QPushButton:
    (found,) = (one for one in guide.findChildren(QPushButton) if one.text() == text)
    return found


def test_a_step_names_the_keys_and_how_far_it_is(guide: Guide) -> None:
    assert "F8" in said(guide)
    assert f"Step 1 of {len(STEPS)}" in said(guide)


def test_it_goes_on_when_a_step_was_tried(guide: Guide) -> None:
    steps = [guide.step]
    guide.looked()
    steps.append(guide.step)
    guide.checked(frozenset({UNATTRIBUTED, "claim-hedge"}))
    steps.append(guide.step)
    guide.checked(frozenset({"claim-hedge"}))
    steps.append(guide.step)
    guide.checked(frozenset({PROTECTED}))
    steps.append(guide.step)
    guide.checked(frozenset())
    steps.append(guide.step)
    guide.previewed("phone")
    steps.append(guide.step)
    guide.published()
    steps.append(guide.step)
    assert steps == [0, 1, 1, 2, 3, 4, 5, 6]


def test_what_was_not_asked_for_yet_does_not_skip_a_step(guide: Guide) -> None:
    guide.published()
    guide.previewed("phone")
    assert guide.step == 0


def test_a_step_can_be_passed_over_and_the_last_one_ends_it(guide: Guide) -> None:
    for _ in range(len(STEPS) - 1):
        button(guide, "Next step").click()
    assert guide.step == len(STEPS) - 1
    button(guide, "Finish").click()
    assert guide.step == -1


def test_it_can_be_ended_at_any_time(guide: Guide, qtbot: QtBot) -> None:
    with qtbot.waitSignal(guide.ended):
        button(guide, "End the tour").click()
    guide.looked()
    assert guide.step == -1

"""The Replies panel and its form."""

from typing import cast

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from desktop.article.reply import Reply
from desktop.ui.replies import RepliesPanel, ReplyDialog

FALK = Reply(
    "Ines Falk",
    "that she kept the survey back",
    "2026-11-20",
    "e-mail",
    "2026-11-22 18:00",
    extra={"lawyer": "M. Orr"},
)
DOVREX = Reply("Dovrex", answer="We did\nall we could.")


@pytest.fixture
def panel(qtbot: QtBot) -> RepliesPanel:
    made = RepliesPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def table(panel: RepliesPanel) -> QTableView:
    return cast("QTableView", panel.findChild(QTableView))


def heard_by(panel: RepliesPanel) -> list[tuple[Reply, ...]]:
    heard: list[tuple[Reply, ...]] = []
    panel.changed.connect(heard.append)
    return heard


def test_the_rows_say_who_was_asked_and_what_they_answered(panel: RepliesPanel) -> None:
    panel.show_entries((FALK, DOVREX))
    rows = [
        [cast("str", table(panel).model().index(row, column).data()) for column in range(5)]
        for row in range(2)
    ]
    assert rows == [
        [
            "Ines Falk",
            "that she kept the survey back",
            "2026-11-20, e-mail",
            "2026-11-22 18:00",
            "none yet",
        ],
        ["Dovrex", "", "", "", "We did all we could."],
    ]


def test_with_none_it_says_what_belongs_here(panel: RepliesPanel) -> None:
    panel.show_entries((FALK,))
    panel.show_entries(())
    assert any("Nobody has been asked" in one.text() for one in panel.findChildren(QLabel))
    assert not table(panel).isVisible()


def test_delete_removes_the_chosen_row(panel: RepliesPanel) -> None:
    panel.show_entries((FALK, DOVREX))
    heard = heard_by(panel)
    table(panel).selectRow(0)
    QTest.keyClick(table(panel), Qt.Key.Key_Delete)
    assert heard == [(DOVREX,)]


def test_enter_opens_the_form_and_saving_keeps_what_it_does_not_show(
    panel: RepliesPanel,
) -> None:
    panel.show_entries((DOVREX, FALK))
    heard = heard_by(panel)
    table(panel).selectRow(1)

    def answer() -> None:
        (dialog,) = panel.findChildren(ReplyDialog)
        box = cast("QPlainTextEdit", dialog.findChild(QPlainTextEdit))
        box.setPlainText("It was public.")
        cast("QDialogButtonBox", dialog.findChild(QDialogButtonBox)).accepted.emit()

    QTimer.singleShot(0, panel, answer)
    QTest.keyClick(table(panel), Qt.Key.Key_Return)
    assert [one.answer for one in heard[0]] == ["We did\nall we could.", "It was public."]
    assert heard[0][1].extra == {"lawyer": "M. Orr"}


def test_the_form_gives_back_what_it_was_given(panel: RepliesPanel) -> None:
    assert ReplyDialog(FALK, panel).reply() == FALK
    assert ReplyDialog(DOVREX, panel).reply() == DOVREX


def test_it_must_say_who(panel: RepliesPanel) -> None:
    dialog = ReplyDialog(Reply(""), panel)
    dialog.show()
    box = cast("QDialogButtonBox", dialog.findChild(QDialogButtonBox))
    box.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.isVisible()
    assert any(one.text() == "Say who was asked." for one in dialog.findChildren(QLabel))
    for line in dialog.findChildren(QLineEdit):
        assert line.accessibleName()

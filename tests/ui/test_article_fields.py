"""Find and replace across headline, fields and text, in the real window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow

BODY = "Mayor Quorn spoke.\n\nThe town, and Quorn, listened."


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    article = Article(
        headline="Quorn speaks", standfirst="What Quorn said", slug="quorn", body=BODY
    )
    made.session.open(article, file=None)
    made.commands["replace"].trigger()
    yield made
    made.close()
    made.deleteLater()


def field(window: MainWindow, name: str) -> QLineEdit:
    fields = window.find_bar.findChildren(QLineEdit)
    return next(one for one in fields if one.accessibleName() == name)


def button(window: MainWindow, name: str) -> QAbstractButton:
    buttons = window.find_bar.findChildren(QAbstractButton)
    return next(one for one in buttons if one.accessibleName() == name)


def test_all_of_it_in_one_step_and_back(window: MainWindow) -> None:
    field(window, "Find in the text").setText(r"(Qu)(orn)")
    field(window, "Replace with").setText(r"\1inn-\2")
    button(window, "Regular expression").click()
    button(window, "In headline, standfirst and fields too").click()
    before = window.session.article()
    assert window.find_bar.replace_all() == 4
    after = window.session.article()
    assert after.headline == "Quinn-orn speaks"
    assert after.standfirst == "What Quinn-orn said"
    assert after.body == BODY.replace("Quorn", "Quinn-orn")
    assert after.slug == "quorn"
    window.editor.setFocus()
    window.commands["undo"].trigger()
    assert window.session.article() == before
    assert window.editor.toPlainText() == BODY
    window.commands["redo"].trigger()
    assert window.session.article() == after


def test_only_the_text_unless_told(window: MainWindow) -> None:
    field(window, "Find in the text").setText("Quorn")
    field(window, "Replace with").setText("Quill")
    assert window.find_bar.replace_all() == 2
    assert window.session.fields().headline == "Quorn speaks"


def test_a_hit_that_only_a_field_has_is_shown(window: MainWindow) -> None:
    field(window, "Find in the text").setText("speaks")
    button(window, "In headline, standfirst and fields too").click()
    assert window.find_bar.find_next()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Headline"


def test_nothing_changes_where_a_group_is_missing(window: MainWindow) -> None:
    field(window, "Find in the text").setText("Quorn")
    field(window, "Replace with").setText(r"\2")
    button(window, "Regular expression").click()
    before = window.session.article()
    assert window.find_bar.replace_all() == 0
    assert window.session.article() == before
    assert "cannot be made" in field(window, "Find in the text").accessibleDescription()


def test_a_bad_expression_says_so(window: MainWindow) -> None:
    button(window, "Regular expression").click()
    field(window, "Find in the text").setText("(Quorn")
    said = field(window, "Find in the text").accessibleDescription()
    assert said.startswith("Not a regular expression")
    assert not window.find_bar.find_next()

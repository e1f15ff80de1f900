"""Words bound to whoever said them, in the real window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from desktop.article.binding import State, is_verified, state_of
from desktop.article.ledger import Source, Statement, Terms
from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow
from desktop.ui.statements import StatementDialog

FALK = Source("falk", "Ines Falk", role="mayor")
REYES = Source("reyes", "Jonas Reyes")
SAID = "We cannot sign."
STORY = Article(
    id="a1",
    headline="Wall",
    sources=(REYES, FALK),
    body=f"The vote was put off.\n\n“{SAID}” said Ines Falk, the mayor.\n\nNobody else spoke.\n",
)


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    made.session.open(STORY, file=None)
    yield made
    made.close()
    made.deleteLater()


def bind(window: MainWindow, qtbot: QtBot, act: Callable[[StatementDialog], None]) -> None:
    """Open the form by its command and do something in it."""
    done: list[bool] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, StatementDialog):
            QTimer.singleShot(20, meet)
            return
        done.append(True)
        try:
            act(dialog)
        except BaseException:
            # A check that fails must not leave the window waiting for an answer.
            dialog.reject()
            raise

    QTimer.singleShot(0, meet)
    window.commands["bind"].trigger()
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)


def choice(dialog: StatementDialog, name: str) -> QComboBox:
    (found,) = (one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name)
    return found


def save(dialog: StatementDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert isinstance(buttons, QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def verify_and_save(dialog: StatementDialog) -> None:
    check = dialog.findChild(QCheckBox)
    assert isinstance(check, QCheckBox)
    check.setChecked(True)
    save(dialog)


def statements(window: MainWindow, key: str) -> tuple[Statement, ...]:
    return next(one.statements for one in window.session.sources() if one.key == key)


def caret_on(window: MainWindow, words: str) -> None:
    window.editor.set_caret_offset(window.session.article().body.index(words) + 3)


def test_the_quotation_at_the_caret_is_bound_to_its_speaker(
    window: MainWindow, qtbot: QtBot
) -> None:
    caret_on(window, SAID)

    def fill(dialog: StatementDialog) -> None:
        assert choice(dialog, "Said by").currentText() == "Ines Falk"
        assert "Unbind" not in [one.text() for one in dialog.findChildren(QPushButton)]
        assert SAID in [one.text() for one in dialog.findChildren(QLabel)]
        terms = choice(dialog, "Terms")
        terms.setCurrentIndex(terms.findData(Terms.BACKGROUND.value))
        (medium,) = (one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "How")
        medium.setText("recording")
        verify_and_save(dialog)

    bind(window, qtbot, fill)
    (bound,) = statements(window, "falk")
    assert (bound.words, bound.text, bound.medium) == (SAID, SAID, "recording")
    assert (bound.terms, is_verified(bound)) == (Terms.BACKGROUND, True)
    assert statements(window, "reyes") == ()


def test_an_edit_inside_unverifies_and_the_panel_tells(window: MainWindow, qtbot: QtBot) -> None:
    caret_on(window, SAID)
    bind(window, qtbot, verify_and_save)
    words = window.sources.entries[1].statements
    assert [is_verified(one) for one in words] == [True]
    caret_on(window, SAID)
    QTest.keyClicks(window.editor, "x")
    (bound,) = statements(window, "falk")
    assert state_of(bound) is State.CHANGED
    assert not is_verified(bound)
    qtbot.waitUntil(
        lambda: [is_verified(one) for one in window.sources.entries[1].statements] == [False]
    )

    def again(dialog: StatementDialog) -> None:
        check = dialog.findChild(QCheckBox)
        assert isinstance(check, QCheckBox)
        assert not check.isChecked()
        verify_and_save(dialog)

    bind(window, qtbot, again)
    (bound,) = statements(window, "falk")
    assert bound.words == "We xcannot sign."
    assert is_verified(bound)


def test_selected_words_are_bound_to_whom_one_says(window: MainWindow, qtbot: QtBot) -> None:
    start = STORY.body.index("Nobody else")
    window.editor.show_range(start, start + len("Nobody else"))

    def fill(dialog: StatementDialog) -> None:
        said_by = choice(dialog, "Said by")
        said_by.setCurrentIndex(said_by.findData("reyes"))
        save(dialog)

    bind(window, qtbot, fill)
    assert [one.words for one in statements(window, "reyes")] == ["Nobody else"]


def test_bound_words_can_change_hands_and_be_let_go(window: MainWindow, qtbot: QtBot) -> None:
    caret_on(window, SAID)
    bind(window, qtbot, save)
    caret_on(window, SAID)

    def to_reyes(dialog: StatementDialog) -> None:
        said_by = choice(dialog, "Said by")
        said_by.setCurrentIndex(said_by.findData("reyes"))
        save(dialog)

    bind(window, qtbot, to_reyes)
    assert (len(statements(window, "falk")), len(statements(window, "reyes"))) == (0, 1)
    caret_on(window, SAID)
    bind(window, qtbot, lambda dialog: unbind(dialog).click())
    assert statements(window, "reyes") == ()
    window.editor.setFocus()
    window.commands["undo"].trigger()
    assert len(statements(window, "reyes")) == 1


def unbind(dialog: StatementDialog) -> QPushButton:
    (found,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "Unbind")
    return found


def test_giving_up_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    caret_on(window, SAID)
    bind(window, qtbot, lambda dialog: dialog.reject())
    assert statements(window, "falk") == ()


@pytest.mark.parametrize(
    ("words", "sources", "said"),
    [("vote was", (FALK,), "Select somebody’s words first"), (SAID, (), "Add a source first")],
)
def test_without_words_or_sources_it_says_what_is_missing(
    window: MainWindow, qtbot: QtBot, words: str, sources: tuple[Source, ...], said: str
) -> None:
    window.session.set_sources(sources)
    caret_on(window, words)
    window.commands["bind"].trigger()
    qtbot.waitUntil(lambda: said in window.notice.message)

"""Undo takes back fixes and changes of the ledger together with the text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.article.binding import State, state_of
from desktop.article.ledger import Source, Statement
from desktop.article.model import Article, Edit
from desktop.attribution.diagnostic import Fix
from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow

BODY = "Critics say the wall moved.\n\n“We saw it,” said Ines Falk.\n"
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    made.session.open(Article(headline="Wall vote", body=BODY), file=None)
    made.activateWindow()
    made.editor.setFocus()
    qtbot.waitUntil(made.editor.hasFocus)
    yield made
    made.close()
    made.deleteLater()


def fix(window: MainWindow, qtbot: QtBot, rule: str, made: Fix, answer: str = "") -> None:
    """Take a fix for the finding of a rule, and wait until it is made."""
    before = window.session.fields()
    window.session.when_analysed(
        lambda analysis: window.session.apply(
            next(one for one in analysis.report.diagnostics if one.rule == rule), made, answer
        )
    )
    qtbot.waitUntil(lambda: window.session.fields() is not before, timeout=3000)


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.editor, key, modifiers)


BOTH = Fix(
    "Both",
    edits=(Edit("body", 0, 11, "{answer} said"), Edit("headline", 0, 4, "Pier")),
    source=Source("falk", "{answer}"),
)


@pytest.mark.parametrize(
    ("key", "modifiers", "ours"),
    [
        (Qt.Key.Key_Z, CONTROL, True),
        (Qt.Key.Key_Z, CONTROL | SHIFT, True),
        (Qt.Key.Key_Z, SHIFT, False),
        (Qt.Key.Key_C, CONTROL, False),
    ],
)
def test_the_keys_of_undo_are_left_to_the_window(
    window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, ours: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, "")
    QApplication.sendEvent(window.editor, event)
    assert event.isAccepted() is not ours


def test_a_fix_of_text_fields_and_ledger_is_one_step(window: MainWindow, qtbot: QtBot) -> None:
    fix(window, qtbot, "source-vague", BOTH, "Ines Falk")
    assert window.session.article().body.startswith("Ines Falk said the wall")
    press(window, Qt.Key.Key_Z, CONTROL)
    undone = window.session.article()
    assert (undone.body, undone.headline, undone.sources) == (BODY, "Wall vote", ())
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    again = window.session.article()
    assert again.body.startswith("Ines Falk said the wall")
    assert (again.headline, [one.name for one in again.sources]) == ("Pier vote", ["Ines Falk"])


def test_what_was_typed_since_is_undone_first(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.set_caret_offset(0)
    QTest.keyClicks(window.editor, "abc")
    fix(window, qtbot, "source-unlisted", Fix("Add", source=Source("falk", "Ines Falk")))
    QTest.keyClicks(window.editor, "def")
    press(window, Qt.Key.Key_Z, CONTROL)
    assert not window.session.article().body.startswith("abcdef")
    assert window.session.fields().sources
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.fields().sources == ()


def test_a_field_changed_by_hand_since_stays(window: MainWindow, qtbot: QtBot) -> None:
    fix(window, qtbot, "source-vague", BOTH, "Ines Falk")
    window.session.set_text("headline", "By hand")
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.article().body == BODY
    assert window.session.article().headline == "By hand"


def test_the_ledgers_changes_are_undone_too(window: MainWindow) -> None:
    falk = Source("falk", "Ines Falk")
    window.sources.changed.emit((falk,))
    window.sources.changed.emit(())
    assert window.session.fields().sources == ()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.fields().sources == (falk,)
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.fields().sources == ()
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert window.session.fields().sources == (falk,)


def test_another_article_has_nothing_to_undo(window: MainWindow) -> None:
    window.sources.changed.emit((Source("falk", "Ines Falk"),))
    window.session.open(Article(headline="Other", sources=(Source("marsh"),)), file=None)
    window.editor.setFocus()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.fields().sources == (Source("marsh"),)


def test_undo_in_the_editor_brings_back_a_bound_passage(window: MainWindow) -> None:
    at = BODY.index("We saw")
    one = Statement("We saw it,", verified=True, words="We saw it,", at=at)
    window.sources.changed.emit((Source("falk", "Ines Falk", statements=(one,)),))
    window.editor.replace_range(at + 3, at + 6, "heard")
    assert state_of(window.session.sources()[0].statements[0]) is State.CHANGED
    window.editor.replace_range(0, len(window.session.article().body), "")
    assert state_of(window.session.sources()[0].statements[0]) is State.BROKEN
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Z, CONTROL)
    assert window.session.article().body == BODY
    assert window.session.sources()[0].statements == (one,)

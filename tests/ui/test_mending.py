"""Problems in the window: gone to, and mended."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog
from pytestqt.qtbot import QtBot

from desktop.attribution.diagnostic import Diagnostic
from desktop.ui.analyst import Analysis
from desktop.ui.main_window import MainWindow
from desktop.ui.sourcing import SourcingDialog

Answer = Callable[[str], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """What is typed where a fix asks for words."""

    def given(words: str) -> None:
        def typed(*_asked: object) -> tuple[str, bool]:
            return words, bool(words)

        monkeypatch.setattr(QInputDialog, "getText", typed)

    return given


def analysed(window: MainWindow, qtbot: QtBot) -> Analysis:
    seen: list[Analysis] = []
    window.session.when_analysed(seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    return seen[0]


def problem(window: MainWindow, qtbot: QtBot, rule: str) -> Diagnostic:
    found = analysed(window, qtbot).report.diagnostics
    return next(one for one in found if one.rule == rule)


def test_a_problem_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    found = problem(window, qtbot, "quote-unattributed")
    window.mending.go_to(found)
    chosen = window.editor.textCursor().selectedText()
    assert chosen == window.session.article().body[found.start : found.end]


def test_a_fix_takes_the_words_it_asks_for(
    window: MainWindow, qtbot: QtBot, answer: Answer
) -> None:
    found = problem(window, qtbot, "quote-unattributed")
    answer("Petra Lowrie")
    window.problems.fix_wanted.emit(found, found.fixes[0])
    assert "said Petra Lowrie" in window.session.article().body


def test_without_an_answer_nothing_changes(
    window: MainWindow, qtbot: QtBot, answer: Answer
) -> None:
    found = problem(window, qtbot, "quote-unattributed")
    before = window.session.article()
    answer("")
    window.problems.fix_wanted.emit(found, found.fixes[0])
    assert window.session.article() == before


def test_the_list_of_problems_is_brought_up(window: MainWindow, qtbot: QtBot) -> None:
    analysed(window, qtbot)
    window.tabs.setCurrentWidget(window.history)
    window.commands["go_problems"].trigger()
    assert window.tabs.currentWidget() is window.problems


def test_who_carries_the_story_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["sourcing"].trigger()
    qtbot.waitUntil(lambda: window.findChild(SourcingDialog) is not None)
    shown = window.findChild(SourcingDialog)
    assert shown is not None
    shown.close()


def test_a_source_is_added_from_anywhere(window: MainWindow) -> None:
    seen: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(type(dialog).__name__)
        dialog.reject()

    QTimer.singleShot(0, leave)
    window.commands["add_source"].trigger()
    assert seen == ["SourceDialog"]
    assert window.tabs.currentWidget() is window.sources

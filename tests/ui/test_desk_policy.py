"""The desk's policy: offered, kept, in force at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.attribution.diagnostic import Severity
from desktop.composition import House
from desktop.ui.analyst import Analysis
from desktop.ui.main_window import MainWindow

Open = Callable[[], MainWindow]
UNSOURCED = Article(id="a1", headline="Wall", body="“The wall moved again last night.”\n")
MINE = """name = "harbour"
title = "Harbour desk"
summary = "Our own."

[severity]
quote-unattributed = "info"
"""


def severity(window: MainWindow, qtbot: QtBot) -> Severity:
    """What stands at the quotation that nobody is named for, by the newest analysis."""
    seen: list[Severity] = []
    window.session.when_analysed(
        lambda analysis: seen.extend(
            one.severity for one in analysis.report.diagnostics if one.rule == "quote-unattributed"
        )
    )
    qtbot.waitUntil(lambda: bool(seen))
    return seen[0]


def pick(window: MainWindow, title: str, *, accept: bool) -> list[str]:
    """Open the list, pick the entry that begins with `title`; returns what was offered."""
    offered: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        box = dialog.findChild(QComboBox)
        assert isinstance(box, QComboBox)
        offered.extend(box.itemText(row) for row in range(box.count()))
        box.setCurrentIndex(next(n for n, text in enumerate(offered) if text.startswith(title)))
        dialog.done(int(accept))

    QTimer.singleShot(0, answer)
    window.commands["policy"].trigger()
    return offered


def test_a_chosen_policy_counts_at_once_and_next_time(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.session.open(UNSOURCED, file=None)
    assert severity(window, qtbot) is Severity.BLOCK
    offered = pick(window, "Lenient", accept=True)
    assert [text.split(" — ")[0] for text in offered] == ["Default", "Lenient", "Strict"]
    assert severity(window, qtbot) is Severity.WARN
    window.close()
    again = open_window()
    again.session.open(UNSOURCED, file=None)
    assert severity(again, qtbot) is Severity.WARN


def test_a_list_closed_without_a_choice_changes_nothing(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.session.open(UNSOURCED, file=None)
    pick(window, "Lenient", accept=False)
    assert severity(window, qtbot) is Severity.BLOCK


def test_a_policy_of_the_desks_own_is_offered(
    open_window: Open, house: House, qtbot: QtBot
) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "harbour.toml").write_text(MINE, encoding="utf-8")
    window = open_window()
    window.session.open(UNSOURCED, file=None)
    assert "Harbour desk — Our own." in pick(window, "Harbour desk", accept=True)
    assert severity(window, qtbot) is Severity.INFO


def test_a_policy_that_lists_sources_shows_them_at_once_and_on_the_page_exported(
    open_window: Open,
    house: House,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (house.home / "policies").mkdir(parents=True)
    listing = MINE.replace("[severity]", "source_list = true\n\n[severity]")
    (house.home / "policies" / "harbour.toml").write_text(listing, encoding="utf-8")
    window = open_window()
    sources = (Source("rell", "Ida Rell", role="clerk"),)
    window.session.open(replace(UNSOURCED, body="It rained [@rell].\n", sources=sources), file=None)
    shown: list[str] = []

    def seen(analysis: Analysis) -> None:
        shown.append(analysis.rendering.html)

    window.session.analysed.connect(seen)
    qtbot.waitUntil(lambda: bool(shown))
    assert "Sources" not in shown[-1]
    pick(window, "Harbour desk", accept=True)
    qtbot.waitUntil(lambda: "<li>Ida Rell, clerk</li>" in shown[-1])
    target = tmp_path / "wall.html"
    window.exporting.write(target)
    qtbot.waitUntil(lambda: not window.files.errands.busy)
    assert "<li>Ida Rell, clerk</li>" in target.read_text(encoding="utf-8")


def test_a_broken_policy_is_named_and_the_default_counts(
    open_window: Open,
    house: House,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = house.home / "policies" / "harbour.toml"
    own.parent.mkdir(parents=True)
    own.write_text(MINE, encoding="utf-8")
    house.desk.choose("harbour")
    own.write_text(MINE.replace("quote-unattributed", "quote-unatributed"), encoding="utf-8")
    window = open_window()
    assert "quote-unatributed" in window.notice.message
    window.session.open(UNSOURCED, file=None)
    assert severity(window, qtbot) is Severity.BLOCK
    window.commands["policy"].trigger()
    assert "harbour cannot be used" in window.notice.message
    window.notice.say("")
    target = tmp_path / "wall.html"
    window.exporting.write(target)
    qtbot.waitUntil(lambda: not window.files.errands.busy)
    assert "harbour cannot be used" in window.notice.message
    assert not target.exists()

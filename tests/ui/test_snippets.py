"""Snippets in the real window: Tab, the palette, the dialog."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow
from desktop.ui.snippets_dialog import SnippetsDialog

NOON = QDateTime(QDate(2026, 11, 23), QTime(12, 5))


@pytest.fixture
def window(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    article = Article(headline="Harbour", byline="A. Writer", body="Before ", language="en-GB")
    made.session.open(article, file=None)
    monkeypatch.setattr(made.snippets, "_now", lambda: NOON)
    made.editor.setFocus()
    made.editor.set_caret_offset(7)
    yield made
    made.close()
    made.deleteLater()


def test_name_and_tab_in_one_step_of_undo(window: MainWindow, house: House) -> None:
    house.snippets.write({"by": "{headline} by {byline}, {date} {cursor}."})
    QTest.keyClicks(window.editor, "by")
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    assert window.editor.toPlainText() == "Before Harbour by A. Writer, 23 November 2026 ."
    window.editor.insertPlainText("😀")
    assert window.editor.toPlainText().endswith("2026 😀.")
    window.editor.undo()
    window.editor.undo()
    assert window.editor.toPlainText() == "Before by"


@pytest.mark.parametrize(
    ("body", "tag"),
    [("Vor by", "de"), ("Antes by", "es"), ("Avant by", "fr"), ("Before by", "en-US")],
)
def test_the_date_in_the_articles_language(
    window: MainWindow, house: House, body: str, tag: str
) -> None:
    said = {
        "de": "23. November 2026",
        "es": "23 de noviembre de 2026",
        "fr": "23 novembre 2026",
        "en-US": "November 23, 2026",
    }
    house.snippets.write({"by": "{date}"})
    window.session.open(Article(headline="x", body=body, language=tag), file=None)
    window.editor.set_caret_offset(len(body))
    assert window.snippets.expand()
    assert window.editor.toPlainText().endswith(said[tag])


def test_tab_leaves_the_text_where_no_name_is(window: MainWindow) -> None:
    QTest.keyClicks(window.editor, "word")
    QTest.keyClick(window.editor, Qt.Key.Key_Tab)
    assert window.editor.toPlainText() == "Before word"
    assert not window.editor.hasFocus()


def test_not_in_code(window: MainWindow, house: House) -> None:
    house.snippets.write({"by": "no"})
    QTest.keyClicks(window.editor, "`by")
    assert not window.snippets.expand()
    assert window.editor.toPlainText() == "Before `by"


def test_from_the_palette_around_a_selection(window: MainWindow, house: House) -> None:
    house.snippets.write({"quoted": "> {selection}{cursor}", "other": "x" * 200})
    finds = window.snippets.finds()
    assert [one.title for one in finds] == ["other", "quoted"]
    window.editor.show_range(0, 6)
    finds[1].act()
    assert window.editor.toPlainText() == "> Before "


def test_a_broken_file_is_told_and_tab_goes_on(window: MainWindow, house: House) -> None:
    (house.home / "snippets.yaml").write_text("- a", encoding="utf-8")
    QTest.keyClicks(window.editor, "noreply")
    assert not window.snippets.expand()
    assert "snippets" in window.notice.message


def test_edited_in_the_dialog(window: MainWindow, house: House) -> None:
    window.commands["snippets"].trigger()
    dialog = window.findChild(SnippetsDialog)
    assert dialog is not None
    dialog.add()
    QTest.keyClicks(dialog.name, "closing")
    dialog.text.setPlainText("The end.{cursor}")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert house.snippets.read()["closing"] == "The end.{cursor}"
    assert "noreply" in house.snippets.read()

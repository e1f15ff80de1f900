"""Spelling in the real window, with the real dictionaries."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.declared import DICTIONARIES
from desktop.library.spelling import SYSTEM, dictionaries
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow
from desktop.ui.words_dialog import WordsDialog

TEXT = (
    "The harbour is teh best, said Ainsley Quorn.\n\n```\nteh code\n```\n\n"
    "They recieve the fish, and the `teh` too.\n"
)
Wrong = Callable[[int], list[str]]


GERMAN = pytest.mark.skipif(
    "de_DE" not in dictionaries(SYSTEM), reason="this system has no German dictionary"
)


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    made.session.open(Article(headline="Harbour", body=TEXT, language="en-GB"), file=None)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def wrong(window: MainWindow) -> Wrong:
    """The words underlined in a line."""

    def found(number: int) -> list[str]:
        line = window.editor.line(number)
        return [line[a:b] for a, b in window.editor.spelling.misspelt(number)]

    return found


def menu_of(window: MainWindow, qtbot: QtBot) -> dict[str, QAction]:
    """What Alt+Enter offers at the caret, once the suggestions are there."""
    window.commands["fixes"].trigger()

    def shown() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert not any(one.text().startswith("Looking") for one in menu.actions())

    qtbot.waitUntil(lambda: _passes(shown), timeout=20_000)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {one.text().replace("&", ""): one for one in menu.actions()}


def _passes(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return False
    return True


def close_menu() -> None:
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def test_the_wrong_words_in_view_and_no_others(
    window: MainWindow, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(0) == ["teh", "Quorn"] or wrong(0) == ["teh"], timeout=30_000)
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    assert wrong(3) == []
    # The story's own people are known: Ainsley Quorn speaks in it.
    qtbot.waitUntil(lambda: wrong(0) == ["teh"], timeout=30_000)


def test_a_suggestion_replaces_the_word_in_one_step(
    window: MainWindow, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    window.editor.set_caret_offset(window.editor.offset_of(6) + 7)
    actions = menu_of(window, qtbot)
    actions["receive"].trigger()
    close_menu()
    assert window.editor.line(6).startswith("They receive the fish")
    window.commands["undo"].trigger()
    assert window.editor.line(6).startswith("They recieve the fish")


def test_ignored_in_this_article_only(window: MainWindow, wrong: Wrong, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    window.editor.set_caret_offset(window.editor.offset_of(6) + 7)
    menu_of(window, qtbot)["Ignore “recieve” in this article"].trigger()
    close_menu()
    assert wrong(6) == []
    window.session.open(
        Article(headline="Next", body="They recieve it.", language="en-GB"), file=None
    )
    qtbot.waitUntil(lambda: wrong(0) == ["recieve"], timeout=30_000)


def test_the_desks_words_by_keyboard_and_back_in_the_dialog(
    window: MainWindow, house: House, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    window.editor.set_caret_offset(window.editor.offset_of(6) + 7)
    window.commands["add_word"].trigger()
    assert wrong(6) == []
    assert house.desk_words.read() == ["recieve"]
    window.commands["words"].trigger()
    dialog = window.findChild(WordsDialog)
    assert dialog is not None
    assert dialog.own() == ["recieve"]
    dialog.word_list.selectAll()
    dialog.remove()
    assert house.desk_words.read() == []
    assert wrong(6) == ["recieve"]
    dialog.put_back()
    assert house.desk_words.read() == ["recieve"]
    dialog.close()


def test_words_that_others_wrote_stay(
    window: MainWindow, house: House, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    house.desk_words.write(["recieve"])
    window.settling.preferences.tell(DICTIONARIES)
    assert wrong(6) == []
    house.desk_words.write(["recieve", "Veldtrop"])
    window.spelling.add(["Harn"])
    assert house.desk_words.read() == ["Harn", "recieve", "Veldtrop"]


def test_words_that_cannot_be_read_are_not_written_over(
    window: MainWindow, house: House, qtbot: QtBot
) -> None:
    window.spelling.add(["Harn"])
    file = house.home / "words.txt"
    file.rename(house.home / "words.bak")
    file.mkdir()
    window.spelling.add(["Veldtrop"])
    window.commands["words"].trigger()
    assert "cannot be read" in window.notice.message
    assert window.findChild(WordsDialog) is None
    assert file.is_dir()


def test_the_next_misspelt_word_goes_round(window: MainWindow, wrong: Wrong, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    window.editor.set_caret_offset(0)
    seen: list[str] = []
    for _ in range(3):
        before = window.editor.selected_range()
        window.commands["next_misspelt"].trigger()
        qtbot.waitUntil(lambda b=before: window.editor.selected_range() != b, timeout=20_000)
        seen.append(window.editor.textCursor().selectedText())
    assert seen == ["teh", "recieve", "teh"]


@GERMAN
def test_the_articles_language_and_the_desks_others(
    window: MainWindow, house: House, wrong: Wrong, qtbot: QtBot
) -> None:
    body = "Die Hafenbehörde sagt nichts über das harbour project."
    window.session.open(Article(headline="Hafen", body=body, language="de"), file=None)
    qtbot.waitUntil(lambda: wrong(0) == ["harbour", "project"], timeout=30_000)
    window.commands["words"].trigger()
    dialog = window.findChild(WordsDialog)
    assert dialog is not None
    items = [dialog.language_list.item(row) for row in range(dialog.language_list.count())]
    british = next(one for one in items if one.data(Qt.ItemDataRole.UserRole) == "en_GB")
    british.setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: wrong(0) == [], timeout=30_000)
    assert house.settings.get(DICTIONARIES) == ("en_GB",)
    dialog.close()


@pytest.mark.parametrize(
    ("tag", "wanted", "names"),
    [
        ("en-GB", [], ("en_GB",)),
        ("en", ["en_US"], ("en_US",)),
        ("en-GB", ["en_US"], ("en_GB", "en_US")),
        pytest.param("de", ["en_US", "xx_XX"], ("de_DE", "en_US"), marks=GERMAN),
        ("sv", ["en_US"], ("en_US",)),
    ],
)
def test_which_dictionaries_count(
    window: MainWindow, house: House, tag: str, wanted: list[str], names: tuple[str, ...]
) -> None:
    house.settings.set(DICTIONARIES, wanted)
    window.commands["words"].trigger()
    dialog = window.findChild(WordsDialog)
    assert dialog is not None
    dialog.close()
    assert window.spelling.names(tag) == names


def test_the_word_being_typed_is_left_in_peace(
    window: MainWindow, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    window.activateWindow()
    window.editor.setFocus()
    qtbot.waitUntil(window.editor.hasFocus)
    window.editor.set_caret_offset(window.editor.offset_of(7))
    QTest.keyClicks(window.editor, "recieve")
    assert wrong(7) == []
    QTest.keyClicks(window.editor, " ")
    assert wrong(7) == ["recieve"]


def test_off_asks_and_shows_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["spelling"].setChecked(False)
    assert not window.editor.spelling.on
    assert window.editor.spelling.wrong_at(0, 15) is None


def test_a_lost_process_is_told_and_comes_back(
    window: MainWindow, house: House, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    house.speller.close()
    window.editor.spelling.restart()
    qtbot.waitUntil(lambda: house.speller.pid is not None, timeout=30_000)
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)


def test_suggestions_for_a_menu_that_is_gone(
    window: MainWindow, wrong: Wrong, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: wrong(6) == ["recieve"], timeout=30_000)
    window.editor.set_caret_offset(window.editor.offset_of(6) + 7)
    window.commands["fixes"].trigger()
    close_menu()
    window.commands["next_misspelt"].trigger()
    # Answers come in order: this one's means that those for the menu have come.
    qtbot.waitUntil(lambda: window.editor.textCursor().selectedText() == "teh", timeout=20_000)
    assert "the" in menu_of(window, qtbot)
    close_menu()

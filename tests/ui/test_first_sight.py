"""The words before the rest of the window: where they stand, and what is typed into them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.library.database import LibraryError
from desktop.ui.application import begin, build
from desktop.ui.main_window import MainWindow

STORY = Article(headline="Wall vote put off", body="The clerk said so.\n\nNobody else did.")
Begun = tuple[MainWindow, Iterator[None]]
Begin = Callable[[], Begun]


@pytest.fixture
def kept(house: House) -> Article:
    """An article in the library, the one that was open last."""
    draft = house.drafts.save(STORY)
    house.drafts.place(draft.id, 3)
    return draft.article


@pytest.fixture
def begun(house: House, kept: Article, qtbot: QtBot) -> Iterator[Begin]:
    """Shows the words of that article; nothing else is made yet."""
    windows: list[MainWindow] = []

    def start() -> Begun:
        window, steps = begin(house, [])
        windows.append(window)
        qtbot.waitExposed(window)
        return window, steps

    yield start
    for window in windows:
        window.close()
        window.deleteLater()


def finish(steps: Iterator[None]) -> None:
    for _ in steps:
        QApplication.processEvents()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait for what an analysis shows."""
    qtbot.waitUntil(lambda: window.session.analysis() is not None)
    qtbot.wait(50)


def body(window: MainWindow) -> str:
    return "\n".join(window.editor.text_lines())


def place_of_words(window: MainWindow) -> tuple[QPoint, int, int]:
    editor = window.editor
    return editor.mapTo(window, QPoint(0, 0)), editor.width(), editor.height()


def test_the_words_stand_there_first_with_the_caret_where_it_was(begun: Begin) -> None:
    window, steps = begun()
    assert window.isVisible()
    assert not window.furnished
    assert window.windowTitle() == "Wall vote put off — Onrecord"
    assert body(window) == STORY.body
    assert window.editor.caret_offset() == 3
    finish(steps)
    assert window.furnished
    assert body(window) == STORY.body


def test_what_comes_later_moves_nothing(begun: Begin, qtbot: QtBot) -> None:
    seen: list[tuple[QPoint, int, int]] = []
    for _ in range(2):
        window, steps = begun()
        # The screen of the tests is smaller than the whole window may be.
        window.resize(1300, 800)
        QApplication.processEvents()
        seen.append(place_of_words(window))
        finish(steps)
        settle(window, qtbot)
        seen.append(place_of_words(window))
        assert window.close()
    # At the very first it is not known how much room the rest takes for this article.
    (_, _, before, after) = seen
    assert before == after


def test_columns_that_were_closed_are_closed_from_the_first(begun: Begin) -> None:
    window, steps = begun()
    finish(steps)
    window.commands["show_library"].setChecked(False)
    window.commands["show_preview"].setChecked(False)
    assert window.close()
    again, steps = begun()
    width = again.editor.width()
    assert width > again.width() - 10
    finish(steps)
    assert again.editor.width() == width


def test_what_is_typed_before_the_rest_is_there_is_kept_at_once(
    begun: Begin,
    house: House,
    kept: Article,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.ui.session.JOURNAL_MS", 3_600_000)
    window, steps = begun()
    QTest.keyClicks(window.editor, "XY")
    next(steps)
    QTest.keyClicks(window.editor, "Z")
    QTest.keyClick(window.editor, Qt.Key.Key_Return)
    finish(steps)
    wanted = STORY.body[:3] + "XYZ\n" + STORY.body[3:]
    assert body(window) == wanted
    assert window.session.article().body == wanted
    qtbot.waitUntil(lambda: house.drafts.get(kept.id).article.body == wanted)
    assert window.editor.caret_offset() == 7
    # It can be taken back like anything else that was typed.
    window.editor.undo()
    window.editor.undo()
    assert body(window) == STORY.body
    assert window.session.article().body == STORY.body


def test_the_checks_know_what_was_typed_then(begun: Begin, qtbot: QtBot) -> None:
    window, steps = begun()
    window.editor.set_caret_offset(len(STORY.body))
    window.editor.insertPlainText(" “It fell,” somebody shouted.")
    finish(steps)
    done: list[str] = []
    window.session.when_analysed(lambda found: done.append(found.article.body))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [body(window)]


def test_a_window_closed_before_it_is_finished_keeps_what_was_typed(
    begun: Begin, house: House, kept: Article
) -> None:
    window, steps = begun()
    QTest.keyClicks(window.editor, "XY")
    assert not window.close()
    finish(steps)
    assert not window.isVisible()
    assert house.drafts.get(kept.id).article.body == STORY.body[:3] + "XY" + STORY.body[3:]


def test_where_another_text_is_opened_in_the_end_what_was_typed_comes_into_it(
    begun: Begin, house: House, kept: Article
) -> None:
    window, steps = begun()
    QTest.keyClicks(window.editor, "XY")
    other = house.drafts.save(Article(headline="Another", body="Other words."))
    # As if the first could not be shown after all.
    window.show_words("Gone", "No longer there.", 0)
    QTest.keyClicks(window.editor, "typed ")
    finish(steps)
    assert "typed " in window.session.article().body
    assert window.session.article().body == body(window)
    assert house.drafts.get(other.id).article.body == "Other words."


def test_an_article_without_a_headline_waits_for_its_fields(house: House, qtbot: QtBot) -> None:
    house.drafts.save(Article(body="Only words."))
    window, steps = begin(house, [])
    assert not window.isVisible()
    finish(steps)
    assert body(window) == "Only words."
    window.close()
    window.deleteLater()


def test_a_file_shows_its_words_first_and_one_that_is_no_text_says_so_later(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "wall.md"
    path.write_text("---\nheadline: The wall\n---\n\nIt stands.\n", encoding="utf-8")
    window, steps = begin(house, [path])
    assert window.isVisible()
    assert body(window) == "It stands."
    finish(steps)
    assert window.session.file == path
    window.close()
    window.deleteLater()
    window, steps = begin(house, [tmp_path / "gone.md"])
    assert not window.isVisible()
    finish(steps)
    assert "there is no such file" in window.notice.message
    window.close()
    window.deleteLater()


def test_a_file_that_the_library_cannot_take_stays_open_with_what_was_typed(
    house: House, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "wall.md"
    path.write_text("# The wall\n\nIt stands.\n", encoding="utf-8")
    window, steps = begin(house, [path])
    QTest.keyClicks(window.editor, "XY ")
    with monkeypatch.context() as full:
        full.setattr(house.drafts, "save", _refuse)
        finish(steps)
        assert window.session.article().body == "XY It stands."
        assert window.session.file == path
        assert "No room." in window.notice.message
        qtbot.waitUntil(lambda: bool(house.emergency.copies()))
        [copy] = house.emergency.copies()
        assert copy.article.body == "XY It stands."
    assert path.read_text(encoding="utf-8") == "# The wall\n\nIt stands.\n"
    window.close()
    window.deleteLater()
    kept = house.drafts.find(copy.article.id)
    assert kept is not None
    assert (kept.article.body, kept.file) == ("XY It stands.", path)


def _refuse(*_: object, **__: object) -> None:
    raise LibraryError("No room.")


def test_what_is_said_before_there_is_a_line_for_it_is_said_then(begun: Begin) -> None:
    window, steps = begun()
    window.say("Something happened.")
    finish(steps)
    assert "Something happened." in window.notice.message


def test_a_room_that_makes_no_sense_is_not_used(house: House, kept: Article, qtbot: QtBot) -> None:
    house.state.set("window.room", [1])
    window = build(house, [])
    window.show()
    assert window.editor.height() > 100
    window.close()
    window.deleteLater()

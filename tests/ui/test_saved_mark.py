"""How safe the text is, as the window says it: calmly, but at once where saving fails."""

from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from desktop.article.model import Article
from desktop.composition import House
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow
from desktop.ui.saved_mark import SETTLED_MS
from desktop.ui.session import Saving

SAVED = "Saved on this computer"
SAID = (SAVED, "Saving…", "Not saved")


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    made.session.open(Article(headline="Wall vote", body="Critics say.\n"), file=None)
    qtbot.waitUntil(lambda: made.session.is_saved)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def said(window: MainWindow) -> Callable[[], str]:
    labels = window.toolbar.findChildren(QLabel)
    return lambda: next(text for one in labels if (text := one.text()) in SAID)


def test_saved_is_said_once_typing_rests(
    window: MainWindow, said: Callable[[], str], qtbot: QtBot
) -> None:
    heard: list[Saving] = []
    window.session.saving.connect(heard.append)
    shown: set[str] = set()
    ends = monotonic() + 2
    while monotonic() < ends:
        window.editor.replace_range(0, 0, "x")
        qtbot.wait(round(0.6 * SETTLED_MS))
        shown.add(said())
    assert sum(one.saved for one in heard) > 1, "it was saved again and again"
    assert shown == {"Saving…"}
    qtbot.waitUntil(lambda: said() == SAVED)
    assert window.session.is_saved


def test_failing_is_said_at_once(window: MainWindow, said: Callable[[], str], qtbot: QtBot) -> None:
    window.session.saving.emit(Saving(saved=True, message=SAVED))
    failed = Saving(saved=False, failed=True, message="Not saved", detail="The disk is full.")
    window.session.saving.emit(failed)
    assert said() == "Not saved"
    assert window.notice.isVisible()
    qtbot.wait(round(1.5 * SETTLED_MS))
    assert said() == "Not saved"


def test_the_list_of_drafts_follows_what_was_saved(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_text("headline", "Wall vote put off")

    def listed() -> list[object]:
        model = window.drafts.findChildren(QListView)[0].model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    assert not any("put off" in str(one) for one in listed())
    qtbot.waitUntil(lambda: any("put off" in str(one) for one in listed()))

"""What is on the screen is what a fresh painting would show."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.editor.search import Query
from desktop.ui.editor.squiggles import Mark
from desktop.ui.editor.widget import Editor

Write = Callable[[str], Editor]

TEXT = "\n\n".join(
    [
        "# Harbour wall",
        "“We cannot sign for a **figure** that doubles,” said Ines Falk [@falk]. " * 2,
        "- one\n- two *three*\n\n```\ncode *here*\n```",
        "Critics say the 😀 delay was agreed; see [the minutes](https://a.example/m).",
        "> said\n> again",
    ]
    * 4
)


def screen(editor: Editor) -> QImage:
    """What the window shows, as it was painted piece by piece."""
    QApplication.processEvents()
    return editor.screen().grabWindow(editor.winId()).toImage()


def act(editor: Editor, chance: random.Random) -> str:
    """One random thing that may change what is seen; its name."""
    total = len("\n".join(editor.text_lines()))
    place = chance.randint(0, min(total, 900))
    near, far = min(total, place + 5), min(total, place + 80)
    severity = chance.choice(["block", "warn", "info"])
    acts: dict[str, Callable[[], object]] = {
        "key": lambda: QTest.keyClicks(editor, chance.choice(["a", "*", "`", " word", "#"])),
        "enter": lambda: QTest.keyClick(editor, Qt.Key.Key_Return),
        "back": lambda: QTest.keyClick(editor, Qt.Key.Key_Backspace),
        "edit": lambda: editor.replace_range(place, near, chance.choice(["", "x", "\n", "```\n"])),
        "undo": editor.undo,
        "marks": lambda: editor.set_marks([Mark(place, far, severity, "", "")]),
        "quotations": lambda: editor.set_quotations([(place, far)]),
        "find": lambda: editor.set_search(chance.choice([None, Query("a"), Query("the")])),
        "select": lambda: editor.show_range(place, chance.choice([place, far])),
        "scroll": lambda: editor.verticalScrollBar().setValue(chance.randint(0, 12)),
    }
    kind = chance.choice([*acts])
    acts[kind]()
    return kind


@pytest.mark.parametrize("seed", range(6))
def test_the_screen_equals_a_fresh_painting(
    write: Write, qtbot: QtBot, qapp: QApplication, seed: int
) -> None:
    qapp.setCursorFlashTime(0)
    editor = write(TEXT)
    editor.setFocus()
    chance = random.Random(seed)
    last, changes = screen(editor), 0
    for _ in range(80):
        kind = act(editor, chance)
        shown = screen(editor)
        editor.viewport().update()
        fresh = screen(editor)
        assert shown == fresh, kind
        changes += shown != last
        last = shown
    assert changes > 40


def test_the_bar_stands_beside_the_carets_line(write: Write, qtbot: QtBot) -> None:
    editor = write("one\n\ntwo")
    with qtbot.waitActive(editor):
        editor.activateWindow()
    editor.setFocus()
    rows = list(editor.rows(0, 200))

    def barred() -> list[int]:
        image = editor.viewport().grab().toImage()
        middles = [QPoint(1, round(row.at.y() + row.height / 2)) for row in rows]
        return [n for n, at in enumerate(middles) if image.pixelColor(at).name() == "#0b5a8c"]

    QApplication.processEvents()
    assert editor.hasFocus()
    assert barred() == [0]
    editor.moveCursor(QTextCursor.MoveOperation.End)
    assert barred() == [2]

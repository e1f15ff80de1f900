"""PySide6 keeps its hands off the reference count of `None`.

PySide6 6.12.0 under Python 3.11 drops a reference to `None` at every call of a Qt function that
returns nothing; after some thousands the interpreter aborts in `none_dealloc`. pip's metadata
allows that pair, pyproject.toml does not. From Python 3.12 on `None` is immortal.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

INSERTIONS = 20_000
# References that come and go with other work of the interpreter meanwhile.
SLACK = 200


def references_to_none() -> int:
    """How many references to `None` the interpreter counts."""
    return sys.getrefcount(None)


def typing(editor: QPlainTextEdit) -> Callable[[], None]:
    """One insertion through the widget."""
    return lambda: editor.insertPlainText("a\n")


def splicing(editor: QPlainTextEdit) -> Callable[[], None]:
    """One insertion through a cursor of the widget's document."""
    cursor = QTextCursor(editor.document())
    return lambda: cursor.insertText("a\n")


@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize("way", [typing, splicing])
def test_twenty_thousand_insertions_leave_none_alone(
    way: Callable[[QPlainTextEdit], Callable[[], None]], qtbot: QtBot
) -> None:
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    editor.setUndoRedoEnabled(False)
    insert = way(editor)
    insert()
    before = references_to_none()
    for number in range(1, INSERTIONS):
        insert()
        if number % 500 == 0:
            # Asked often, so that a loss fails the test long before it would end the process.
            assert abs(references_to_none() - before) < SLACK, f"after {number} insertions"
    assert editor.blockCount() == INSERTIONS + 1

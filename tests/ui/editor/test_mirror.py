"""The mirror equals the widget, whatever is done to it."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QDropEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication

from desktop.article.document import Document
from desktop.ui.editor.mirror import (
    Mirror,
    Place,
    count_words,
    points_before,
    units_before,
    utf16_length,
)
from desktop.ui.editor.squiggles import Mark
from desktop.ui.editor.widget import Editor

Write = Callable[[str], Editor]

PIECES = [
    "a",
    "word ",
    " ",
    "\n",
    "\n\n",
    "The ferry sailed.\nThe pier held.\n",
    "😀",
    "👩‍👩‍👧",
    "e\u0301",
    "\u05de\u05d6\u05d7 ",
    "\u0645\u064a\u0646\u0627\u0621",
    "\u2028",
    "\u2029",
    "\x00",
    "\u00a0",
    "\r\n",
    "\r",
    "\ufdd0",
    "\ufdd1",
    "\ufffc",
    "\ud83d",
    "```\ncode\n```\n",
    "**bold** [@falk] ",
    "- item\n- item\n",
    "“quoted” ",
    "\t",
]


def blocks(editor: Editor) -> list[str]:
    """The widget's own text, read block by block."""
    found: list[str] = []
    block = editor.document().firstBlock()
    while block.isValid():
        found.append(block.text())
        block = block.next()
    return found


class Hand:
    """Does at random what hands, clipboards and input methods do to an editor."""

    def __init__(self, editor: Editor, seed: int) -> None:
        self.editor = editor
        self.random = random.Random(seed)
        self.document = Document("\n".join(editor.text_lines()))
        editor.spliced.connect(self.document.splice)

    def step(self) -> str:
        """One random action; its name."""
        actions: list[Callable[[], object]] = [
            self.type, self.type, self.type, self.paste, self.paste, self.delete, self.undo,
            self.redo, self.drop, self.compose, self.select, self.select, self.edits,
            self.commands, self.replace_all, self.format, self.mark, self.paint,
        ]  # fmt: skip
        action = self.random.choice(actions)
        action()
        return action.__name__

    def piece(self) -> str:
        return "".join(self.random.choices(PIECES, k=self.random.randint(1, 4)))

    def place(self) -> int:
        return self.random.randint(0, len(self.document.snapshot().text))

    def type(self) -> None:
        key, text = self.random.choice(
            [
                (Qt.Key.Key_A, "a"),
                (Qt.Key.Key_Return, "\r"),
                (Qt.Key.Key_Backspace, ""),
                (Qt.Key.Key_Delete, ""),
                (Qt.Key.Key_unknown, "😀"),
                (Qt.Key.Key_Space, " "),
            ]
        )
        modifier = self.random.choice([Qt.KeyboardModifier.NoModifier] * 3 + [SHIFT])
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(self.editor, QKeyEvent(kind, key, modifier, text))

    def paste(self) -> None:
        data = QMimeData()
        data.setText(self.piece() * self.random.choice([1, 1, 1, 30]))
        self.editor.insertFromMimeData(data)

    def delete(self) -> None:
        self.editor.textCursor().removeSelectedText()

    def undo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.editor.undo()

    def redo(self) -> None:
        for _ in range(self.random.randint(1, 4)):
            self.editor.redo()

    def drop(self) -> None:
        """Drag text from elsewhere (copied) into the view."""
        data = QMimeData()
        data.setText(self.piece())
        view = self.editor.viewport()
        where = QPointF(
            self.random.randint(0, view.width() - 1), self.random.randint(0, view.height() - 1)
        )
        event = QDropEvent(
            where,
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.editor.dropEvent(event)

    def compose(self) -> None:
        """An input method: composed letters, then a commit, a replacement or nothing."""
        QApplication.sendEvent(self.editor, QInputMethodEvent("に", []))
        QApplication.sendEvent(self.editor, QInputMethodEvent("日本", []))
        final = QInputMethodEvent("", [])
        commit = self.random.choice(["日本", "", "😀", "た\nち"])
        start = self.editor.selected_range()[0]
        before = self.document.snapshot().text[max(0, start - 1) : start]
        if self.random.random() < 0.3 and before and before <= "\uffff":
            final.setCommitString(commit, -1, 1)
        else:
            final.setCommitString(commit)
        QApplication.sendEvent(self.editor, final)

    def select(self) -> None:
        place = self.place()
        self.editor.show_range(place, place if self.random.random() < 0.3 else self.place())

    def edits(self) -> None:
        total = len(self.document.snapshot().text)
        cuts = sorted(self.random.randint(0, total) for _ in range(6))
        pairs = zip(cuts[::2], cuts[1::2], strict=True)
        self.editor.apply_edits([(a, min(b, a + 9), self.piece()) for a, b in pairs])

    def commands(self) -> None:
        editor = self.editor
        self.random.choice(
            [
                editor.toggle_bold,
                editor.toggle_italic,
                editor.toggle_heading,
                editor.toggle_quote,
                editor.make_link,
                editor.move_lines_up,
                editor.move_lines_down,
                editor.indent,
                editor.outdent,
            ]
        )()

    def replace_all(self) -> None:
        if self.random.random() < 0.1:
            self.editor.load(self.piece() * 20)

    def format(self) -> None:
        """Qt signals for formats too; nothing may come of it."""
        revision = self.document.revision
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor = QTextCursor(self.editor.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(bold)
        assert self.document.revision == revision

    def mark(self) -> None:
        total = len(self.document.snapshot().text)
        ends = sorted(self.random.randint(0, total) for _ in range(8))
        pairs = zip(ends[::2], ends[1::2], strict=True)
        self.editor.set_marks([Mark(a, b, "warn", "", f"{a}") for a, b in pairs])
        self.editor.set_quotations([(ends[0], ends[-1])])

    def paint(self) -> None:
        self.editor.viewport().grab()


SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("seed", range(20))
def test_document_equals_widget_after_anything(write: Write, seed: int) -> None:
    editor = write("The council voted.\n\n“We cannot sign,” said Falk.")
    hand = Hand(editor, seed)
    history: list[str] = []
    for _ in range(400):
        history.append(hand.step())
        expected = blocks(editor)
        assert editor.text_lines() == expected, history[-5:]
        assert list(hand.document.snapshot().lines) == expected, history[-5:]
        assert editor.words() == sum(count_words(line) for line in expected)
        if editor.document().characterCount() > 20_000:
            editor.load("Start again.")


@pytest.mark.parametrize("seed", range(10))
def test_marks_stay_inside_their_lines_after_anything(write: Write, seed: int) -> None:
    editor = write("The council voted.\n\n“We cannot sign,” said Falk.")
    hand = Hand(editor, seed)
    for _ in range(300):
        hand.step()
        for number, line in enumerate(editor.text_lines()):
            for span in editor.marks_on(number):
                assert 0 <= span.start < span.end <= utf16_length(line)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.data())
def test_units_and_points_are_inverse(line: str, data: st.DataObject) -> None:
    points = data.draw(st.integers(0, len(line)))
    units = units_before(line, points)
    assert units == sum(2 if character > "\uffff" else 1 for character in line[:points])
    assert points_before(line, units) == points


@given(st.lists(st.text(st.sampled_from("aé日😀 "), max_size=6), min_size=1, max_size=8))
def test_every_offset_has_its_place(lines: list[str]) -> None:
    document = QTextDocument("\n".join(lines))
    mirror = Mirror(document)
    assert mirror.length == len("\n".join(lines))
    for offset in range(mirror.length + 1):
        place = mirror.place(offset)
        assert mirror.offset(place) == offset
        position = document.findBlockByNumber(place.line).position() + place.units
        before = QTextCursor(document)
        before.setPosition(0)
        before.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        assert before.selectedText().replace("\u2029", "\n") == "\n".join(lines)[:offset]


def test_offsets_follow_edits_wherever_they_are_asked_for() -> None:
    chance = random.Random(7)
    document = QTextDocument("The ferry.\n\n😀 sailed\nat noon.")
    mirror = Mirror(document)
    for _ in range(400):
        cursor = QTextCursor(document)
        cursor.setPosition(chance.randrange(document.characterCount()))
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter,
            QTextCursor.MoveMode.KeepAnchor,
            chance.randrange(4),
        )
        position, length = cursor.selectionStart(), len(cursor.selectedText())
        put = chance.choice(["a", "\n", "word ", "\n\n", ""])
        cursor.insertText(put)
        mirror.absorb(position, length, len(put))
        for line in (chance.randrange(len(mirror.lines)) for _ in range(chance.randrange(3))):
            expected = len("\n".join([*mirror.lines[:line], ""])) if line else 0
            assert mirror.offset(Place(line, 0)) == expected


def test_a_place_outside_is_clamped() -> None:
    mirror = Mirror(QTextDocument("ab\nc"))
    assert mirror.place(-3) == Place(0, 0)
    assert mirror.place(99) == Place(1, 1)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", 0),
        ("The pier held.", 3),
        ("## What happens now", 3),
        ("- one – two", 2),
        ("“We cannot,” he said", 4),
        ("It cost 4,000 kroner…", 4),
        ("state-of-the-art", 1),
        ("***", 0),
    ],
)
def test_words(line: str, words: int) -> None:
    assert count_words(line) == words


def test_a_mirror_that_lost_track_reads_everything_again() -> None:
    document = QTextDocument("one\ntwo")
    mirror = Mirror(document)
    QTextCursor(document).insertText("zero\n\n")
    change = mirror.absorb(0, 0, 1)
    assert change is not None
    assert mirror.lines == ["zero", "", "one", "two"]
    assert change.lines == ("zero", "", "one", "two")

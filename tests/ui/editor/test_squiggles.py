"""Marks keep to their words while one types."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from desktop.ui.editor.mirror import Mirror
from desktop.ui.editor.squiggles import Mark, Marks

# A document's layout asks the application for its screen.
pytestmark = pytest.mark.usefixtures("qapp")


def mark(text: str, words: str) -> Mark:
    start = text.index(words)
    return Mark(start, start + len(words), "warn", "Which?", words)


class Page:
    """A document with marks that follow its edits, as in the editor but without a window."""

    def __init__(self, text: str, *words: str) -> None:
        self.document = QTextDocument(text)
        # Without a layout a document tells nobody of its changes.
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.mirror = Mirror(self.document)
        self.marks = Marks()
        self.marks.reset(self.mirror, [mark(text, word) for word in words])
        self.document.contentsChange.connect(self.follow)

    def follow(self, position: int, removed: int, added: int) -> None:
        change = self.mirror.absorb(position, removed, added)
        if change is not None:
            self.marks.shift(change)

    def edit(self, old: str, new: str) -> None:
        """Replace the first `old` by `new` as one edit."""
        text = "\n".join(self.mirror.lines)
        start = len(text[: text.index(old)].encode("utf-16-le")) // 2
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        length = len(old.encode("utf-16-le")) // 2
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)

    def type(self, before: str, new: str) -> None:
        """Type `new` in front of `before`."""
        text = "\n".join(self.mirror.lines)
        cursor = QTextCursor(self.document)
        cursor.setPosition(len(text[: text.index(before)].encode("utf-16-le")) // 2)
        cursor.insertText(new)

    def marked(self) -> list[str]:
        found: list[str] = []
        for number, line in enumerate(self.mirror.lines):
            raw = line.encode("utf-16-le")
            spans = self.marks.on(number)
            found += [raw[2 * span.start : 2 * span.end].decode("utf-16-le") for span in spans]
        return found


TEXT = "Some 😀 critics say it.\n\nLocal media reported\nthat, allegedly."


@pytest.mark.parametrize(
    ("place", "typed", "marked"),
    [
        ("Some", "Now ", ["critics say", "media", "allegedly"]),
        ("Some", "Now\n\n", ["critics say", "media", "allegedly"]),
        ("critics", "😀", ["critics say", "media", "allegedly"]),
        (" it.", "ing", ["critics say", "media", "allegedly"]),
        ("tics", "xx", ["crixxtics say", "media", "allegedly"]),
        ("tics", "\n", ["cri", "tics say", "media", "allegedly"]),
    ],
)
def test_marks_follow_typing(place: str, typed: str, marked: list[str]) -> None:
    page = Page(TEXT, "critics say", "media", "allegedly")
    page.type(place, typed)
    assert page.marked() == marked


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("critics say", "Mayor", ["media", "allegedly"]),
        ("Some 😀 critics", "The", [" say", "media", "allegedly"]),
        ("say it.\n\nLocal me", "", ["critics ", "dia", "allegedly"]),
        ("it.\n\nLocal", "", ["critics say", "media", "allegedly"]),
        ("reported\n", "", ["critics say", "media", "allegedly"]),
        (TEXT, "new", []),
    ],
)
def test_marks_follow_replacements(old: str, new: str, marked: list[str]) -> None:
    page = Page(TEXT, "critics say", "media", "allegedly")
    page.edit(old, new)
    assert page.marked() == marked


def test_a_mark_over_several_lines_has_a_part_in_each() -> None:
    page = Page("“One\n\ntwo” three", "“One\n\ntwo”")
    assert page.marked() == ["“One", "two”"]
    assert [span.head for span in (*page.marks.on(0), *page.marks.on(2))] == [True, False]


def test_reset_tells_which_lines_look_different() -> None:
    text = "one two\nthree\nfour"
    page = Page(text, "two", "three")
    same_look = [
        Mark(4, 7, "warn", "other words", "other ident"),
        mark(text, "four"),
    ]
    assert page.marks.reset(page.mirror, same_look) == [1, 2]
    assert page.marks.reset(page.mirror, same_look) == []
    assert page.marks.reset(page.mirror, []) == [0, 2]


def test_marks_in_order_round_the_body() -> None:
    page = Page("b a\nc\nd", "a", "b", "d")
    forward = [span.mark.ident for _, span in page.marks.after(0, 0)]
    backward = [span.mark.ident for _, span in page.marks.before(0, 2)]
    assert forward == ["a", "d", "b"]
    assert backward == ["b", "d", "a"]

"""What keys and menus do to lines and words. "|" is the caret, "‹" and "›" a selection."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.ui.editor import commands

Act = Callable[[QTextCursor], object]


def run(before: str, act: Act) -> str:
    """Do something at the caret or selection drawn in `before`; the same drawing of the outcome."""
    marks = sorted((before.index(mark), mark) for mark in "|‹›" if mark in before)
    text = "".join(character for character in before if character not in "|‹›")
    places = [
        len(before[:at].encode("utf-16-le")) // 2 - count for count, (at, _) in enumerate(marks)
    ]
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    cursor.setPosition(places[0])
    cursor.setPosition(places[-1], QTextCursor.MoveMode.KeepAnchor)
    act(cursor)
    after = document.toPlainText().encode("utf-16-le")
    first, last = 2 * cursor.selectionStart(), 2 * cursor.selectionEnd()
    parts = [part.decode("utf-16-le") for part in (after[:first], after[first:last], after[last:])]
    chosen = "|" if first == last else f"‹{parts[1]}›"
    drawn = f"{parts[0]}{chosen}{parts[2]}"
    assert_one_step(document, text)
    return drawn


def assert_one_step(document: QTextDocument, before: str) -> None:
    if document.toPlainText() != before:
        document.undo()
        assert document.toPlainText() == before
        document.redo()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("plain|", "plain\n|"),
        ("- one|", "- one\n- |"),
        ("- one| two", "- one\n- | two"),
        ("  * one|", "  * one\n  * |"),
        ("9. nine|", "9. nine\n10. |"),
        ("3) three|", "3) three\n4) |"),
        ("- [x] done|", "- [x] done\n- [ ] |"),
        ("> said|", "> said\n> |"),
        ("- one\n- |", "- one\n|"),
        ("> |", "|"),
        ("|- one", "\n|- one"),
        ("- ‹one› two", "- \n| two"),
        ("-dash|", "-dash\n|"),
        ("1999 was a year|", "1999 was a year\n|"),
    ],
)
def test_enter(before: str, after: str) -> None:
    assert run(before, commands.break_line) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a\n|b\nc", "|b\na\nc"),
        ("a\n‹b\nc›", "‹b\nc›\na"),
        ("a\n‹b\n›c", "‹b\n›a\nc"),
        ("|a\nb", "|a\nb"),
        ("😀\nb|", "b|\n😀"),
    ],
)
def test_lines_up(before: str, after: str) -> None:
    assert run(before, lambda cursor: commands.move_lines(cursor, down=False)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|a\nb", "b\n|a"),
        ("a\n|b", "a\n|b"),
        ("‹a\nb›\n😀c\nd", "😀c\n‹a\nb›\nd"),
    ],
)
def test_lines_down(before: str, after: str) -> None:
    assert run(before, lambda cursor: commands.move_lines(cursor, down=True)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a ‹b c› d", "a **‹b c›** d"),
        ("a **‹b c›** d", "a ‹b c› d"),
        ("a ‹**b c**› d", "a ‹b c› d"),
        ("a wo|rd d", "a **‹word›** d"),
        ("a | d", "a **|** d"),
        ("a ‹b › d", "a **‹b›**  d"),
        ("‹a\n\nb›", "**‹a**\n\n**b›**"),
        ("😀 ‹b😀› d", "😀 **‹b😀›** d"),
        ("*‹b›*", "***‹b›***"),
    ],
)
def test_bold(before: str, after: str) -> None:
    assert run(before, lambda cursor: commands.toggle_around(cursor, "**")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a *‹b›* d", "a ‹b› d"),
        ("a **‹b›** d", "a ***‹b›*** d"),
        ("a ***‹b›*** d", "a **‹b›** d"),
    ],
)
def test_italics_beside_bold(before: str, after: str) -> None:
    assert run(before, lambda cursor: commands.toggle_around(cursor, "*")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("What n|ow", "## What n|ow"),
        ("## What n|ow", "What n|ow"),
        ("# What n|ow", "## What n|ow"),
        ("#|", "## |"),
        ("|", "## |"),
        ("#tag|", "## #tag|"),
    ],
)
def test_heading(before: str, after: str) -> None:
    assert run(before, lambda cursor: commands.toggle_heading(cursor, 2)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sa|id", "> sa|id"),
        ("> sa|id", "sa|id"),
        ("a\n> b", "> a\n> b"),
    ],
)
def test_quote(before: str, after: str) -> None:
    whole = f"‹{before}›" if "|" not in before else before
    drawn = run(whole, commands.toggle_quote)
    assert (drawn if "|" in before else drawn.replace("‹", "").replace("›", "")) == after


@pytest.mark.parametrize(
    ("before", "address", "after"),
    [
        ("see ‹the minutes›.", "", "see [the minutes](|)."),
        (
            "see ‹the minutes›.",
            "https://a.example/b(c)",
            "see [the minutes](https://a.example/b%28c%29)|.",
        ),
        ("see |.", "https://a.example", "see [|](https://a.example)."),
        ("see min|utes.", "", "see [minutes](|)."),
    ],
)
def test_link(before: str, address: str, after: str) -> None:
    assert run(before, lambda cursor: commands.link(cursor, address)) == after


def test_indent_and_outdent() -> None:
    deeper = run("- a\n‹- b\n\n- c›", lambda cursor: commands.shift_lines(cursor, deeper=True))
    assert deeper.replace("‹", "").replace("›", "") == "- a\n    - b\n\n    - c"
    back = run("    - b|", lambda cursor: commands.shift_lines(cursor, deeper=False))
    assert back == "- b|"
    assert run("  - b|", lambda cursor: commands.shift_lines(cursor, deeper=False)) == "- b|"
    assert run("- b|", lambda cursor: commands.shift_lines(cursor, deeper=False)) == "- b|"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://a.example/b", True),
        (" http://a.example\n", True),
        ("mailto:desk@gazette.example", True),
        ("see https://a.example", False),
        ("https://a.example and more", False),
        ("ftp://a.example", False),
        ("", False),
    ],
)
def test_addresses(text: str, address: bool) -> None:
    assert commands.is_address(text) is address

"""What a writer does to lines and words, each as one step of undo.

Every function works on a cursor; the widget makes that cursor its own afterwards.
"""

import re

from PySide6.QtGui import QTextBlock, QTextCursor

_ITEM = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])(\s+)(\[[ xX]\]\s+)?")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_HEADING = re.compile(r" {0,3}(#{1,6})\s+|#{1,6}$")
_URL = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
INDENT = "    "
"""One level, as python-markdown counts them."""

_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor


def break_line(cursor: QTextCursor) -> None:
    """A new line that goes on with the list or quotation the old one is in; ends an empty item."""
    line = cursor.block().text()
    match = _ITEM.match(line) or _QUOTE.match(line)
    inside = match is not None and cursor.positionInBlock() >= len(match[0])
    cursor.beginEditBlock()
    if match is None or cursor.hasSelection() or not inside:
        cursor.insertBlock()
    elif not line[match.end() :].strip():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        cursor.removeSelectedText()
    else:
        cursor.insertBlock()
        cursor.insertText(_next_lead(match))
    cursor.endEditBlock()


def _next_lead(match: re.Match[str]) -> str:
    if match.re is _QUOTE:
        return match[0]
    indent, marker, space, box = match.groups()
    if marker[:-1].isdecimal():
        marker = f"{int(marker[:-1]) + 1}{marker[-1]}"
    return f"{indent}{marker}{space}{'[ ] ' if box else ''}"


def shift_lines(cursor: QTextCursor, *, deeper: bool) -> None:
    """Indent or outdent the selected lines by one level."""
    cursor.beginEditBlock()
    for block in _blocks(cursor):
        edit = QTextCursor(block)
        if deeper:
            if block.text().strip():
                edit.insertText(INDENT)
        else:
            spare = len(block.text()) - len(block.text().lstrip(" "))
            edit.movePosition(QTextCursor.MoveOperation.Right, _KEEP, min(spare, len(INDENT)))
            edit.removeSelectedText()
    cursor.endEditBlock()


def move_lines(cursor: QTextCursor, *, down: bool) -> None:
    """Carry the selected lines past the next or the previous line; the selection goes along."""
    blocks = _blocks(cursor)
    beside = blocks[-1].next() if down else blocks[0].previous()
    if not beside.isValid():
        return
    lines = [block.text() for block in blocks]
    passed = beside.text()
    anchor = cursor.anchor() - blocks[0].position()
    position = cursor.position() - blocks[0].position()
    start = min(blocks[0].position(), beside.position())
    last = max(blocks[-1], beside, key=QTextBlock.position)
    edit = QTextCursor(cursor)
    edit.setPosition(start)
    edit.setPosition(last.position() + last.length() - 1, _KEEP)
    ordered = [passed, *lines] if down else [*lines, passed]
    edit.insertText("\n".join(ordered))
    moved = start + (_room(passed) if down else 0)
    cursor.setPosition(moved + anchor)
    cursor.setPosition(moved + position, _KEEP)


def _room(line: str) -> int:
    """The room a line takes in a document, its end included, in UTF-16 units."""
    return len(line.encode("utf-16-le", "surrogatepass")) // 2 + 1


def toggle_around(cursor: QTextCursor, marker: str) -> None:
    """Put `marker` around the selection or the word at the caret, or take it away again."""
    _choose_word(cursor)
    if not cursor.selectedText().strip():
        cursor.clearSelection()
        cursor.insertText(marker * 2)
        cursor.setPosition(cursor.position() - len(marker))
        return
    stretches = _stretches(cursor, cursor.selectionStart(), cursor.selectionEnd())
    cursor.beginEditBlock()
    start = last = 0
    for number, (first, end) in enumerate(reversed(stretches)):
        start, inner_end, growth = _toggle_stretch(cursor, first, end, marker)
        last = inner_end if number == 0 else last + growth
    cursor.endEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(last, _KEEP)


def _choose_word(cursor: QTextCursor) -> None:
    """Select the word the caret is in or touches, if nothing is selected.

    Qt's own choice reaches over spaces and takes a full stop for a word.
    """
    if cursor.hasSelection():
        return
    document = cursor.document()
    start = end = cursor.position()
    while start > 0 and document.characterAt(start - 1).isalnum():
        start -= 1
    while document.characterAt(end).isalnum():
        end += 1
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)


def _stretches(cursor: QTextCursor, first: int, last: int) -> list[tuple[int, int]]:
    """The selected part of each line without the spaces around, blank lines left out."""
    found: list[tuple[int, int]] = []
    document = cursor.document()
    block = document.findBlock(first)
    while block.isValid() and block.position() <= last:
        probe = QTextCursor(block)
        start = max(first, block.position())
        end = min(last, block.position() + block.length() - 1)
        probe.setPosition(start)
        probe.setPosition(end, _KEEP)
        text = probe.selectedText()
        start += len(text) - len(text.lstrip())
        end -= len(text) - len(text.rstrip())
        if start < end:
            found.append((start, end))
        block = block.next()
    return found


def _toggle_stretch(cursor: QTextCursor, start: int, end: int, marker: str) -> tuple[int, int, int]:
    """Toggle one stretch; where its words begin and end now, and by how much the text grew."""
    width = len(marker)
    text = _between(cursor, start, end)
    if _wrapped(cursor, start, end, marker):
        _replace(cursor, end, end + width, "")
        _replace(cursor, start - width, start, "")
        return start - width, end - width, -2 * width
    if len(text) > 2 * width and text.startswith(marker) and text.endswith(marker):
        _replace(cursor, end - width, end, "")
        _replace(cursor, start, start + width, "")
        return start, end - 2 * width, -2 * width
    _replace(cursor, end, end, marker)
    _replace(cursor, start, start, marker)
    return start + width, end + width, 2 * width


def _wrapped(cursor: QTextCursor, start: int, end: int, marker: str) -> bool:
    """Whether `marker` stands on both sides; the two stars of bold are not one of emphasis."""
    if len(marker) > 1:
        around = _between(cursor, start - 2, start), _between(cursor, end, end + 2)
        return around == (marker, marker)
    left = _between(cursor, max(0, start - 3), start)
    last = cursor.document().characterCount() - 1
    right = _between(cursor, end, min(end + 3, last))
    runs = len(left) - len(left.rstrip(marker)), len(right) - len(right.lstrip(marker))
    return all(run in (1, 3) for run in runs)


def toggle_heading(cursor: QTextCursor, level: int) -> None:
    """Make the caret's line a heading of this level; if it is one, plain text again."""
    block = cursor.block()
    match = _HEADING.match(block.text())
    marks = match[0].strip() if match else ""
    start = block.position()
    lead = "" if len(marks) == level else "#" * level + " "
    _replace(QTextCursor(cursor), start, start + (match.end() if match else 0), lead)


def toggle_quote(cursor: QTextCursor) -> None:
    """Make the selected lines a block quotation, or plain text if they all are one."""
    blocks = _blocks(cursor)
    quoted = all(_QUOTE.match(block.text()) for block in blocks)
    edit = QTextCursor(cursor)
    edit.beginEditBlock()
    for block in blocks:
        match = _QUOTE.match(block.text())
        start = block.position()
        if quoted and match:
            _replace(edit, start, start + match.end(), "")
        elif not match:
            _replace(edit, start, start, "> ")
    edit.endEditBlock()


def link(cursor: QTextCursor, address: str = "") -> None:
    """Make the selection or the word at the caret a link; the caret goes where words lack."""
    _choose_word(cursor)
    words = cursor.selectedText()
    target = address.replace("(", "%28").replace(")", "%29")
    start = cursor.selectionStart()
    cursor.insertText(f"[{words}]({target})")
    if not words:
        cursor.setPosition(start + 1)
    elif not address:
        cursor.setPosition(cursor.position() - 1)


def put_apart(cursor: QTextCursor, text: str) -> tuple[int, int]:
    """Put paragraphs in at the cursor, with blank lines around; where they begin and end now.

    Words are not torn apart for them: within a paragraph they come after it.
    """
    block = cursor.block()
    first = cursor.atBlockStart() and not block.previous().text().strip()
    if block.text().strip() and not first:
        while block.next().text().strip():
            block = block.next()
        cursor.setPosition(block.position() + block.length() - 1)
    above = "" if first else _gap(block, above=True)
    below = "\n\n" if first and block.text().strip() else _gap(block, above=False)
    cursor.beginEditBlock()
    cursor.insertText(above)
    start = cursor.position()
    cursor.insertText(text)
    end = cursor.position()
    cursor.insertText(below)
    cursor.endEditBlock()
    return start, end


def _gap(block: QTextBlock, *, above: bool) -> str:
    """The line breaks that lack between new paragraphs and what stands beside them."""
    if above and block.text().strip():
        return "\n\n"
    beside = block.previous() if above else block.next()
    return "\n" if beside.text().strip() else ""


def is_address(text: str) -> bool:
    """Whether a text is one web or mail address and nothing else."""
    return _URL.fullmatch(text.strip()) is not None


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The blocks of the selection; one whose start is the selection's very end is not in it."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    found = [block]
    while (block := block.next()).isValid() and block.position() < end:
        found.append(block)
    return found


def _between(cursor: QTextCursor, start: int, end: int) -> str:
    if start < 0 or end > cursor.document().characterCount() - 1:
        return ""
    probe = QTextCursor(cursor)
    probe.setPosition(start)
    probe.setPosition(end, _KEEP)
    return probe.selectedText()


def _replace(cursor: QTextCursor, start: int, end: int, text: str) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
    cursor.insertText(text)

"""What a writer does in a table: to the next cell, to the next row, a new table.

As in `commands.py`, each is one step of undo and works on a cursor.
"""

from PySide6.QtGui import QTextBlock, QTextCursor

from desktop.translation import tr
from desktop.ui.editor.mirror import points_before, units_before, utf16_length
from desktop.ui.editor.tables import Table, column_at, table_at, text_span

_KEEP = QTextCursor.MoveMode.KeepAnchor


def step(cursor: QTextCursor, *, back: bool = False) -> bool:
    """Go to the next cell or the one before, and bring the table into order.

    Behind the last cell a row is added. False, and nothing done, outside of tables and before
    the first cell.
    """
    place = _place(cursor)
    if place is None:
        return False
    table, row, column = place
    size = len(table.alignments)
    at = row * size + column + (-1 if back else 1)
    if at < 0:
        return False
    row, column = divmod(at, size)
    if row == len(table.rows):
        table = table.with_row(row)
    _show(cursor, table, row, column)
    return True


def next_row(cursor: QTextCursor) -> bool:
    """Go to the first cell of a new row under this one; from an empty last row, out of the table.

    False, and nothing done, outside of tables, and where something is selected.
    """
    place = None if cursor.hasSelection() else _place(cursor)
    if place is None:
        return False
    table, row, _ = place
    last = row == len(table.rows) - 1
    if last and row and not any(table.rows[row]):
        _leave(cursor, table)
    else:
        _show(cursor, table.with_row(row + 1), row + 1, 0)
    return True


def insert(cursor: QTextCursor) -> None:
    """A new table of two columns under the caret's paragraph, its first heading selected."""
    block = cursor.block()
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    above = "\n\n" if block.text().strip() else "\n" if _written(block.previous()) else ""
    below = "\n" if _written(block.next()) else ""
    cursor.insertText(above)
    start = cursor.block()
    cursor.insertText("\n".join(_new().lines()) + below)
    _select(cursor, start, 0)
    cursor.endEditBlock()


def _new() -> Table:
    """Two headings over an empty row."""
    return Table(0, ((tr("Heading"), tr("Heading")), ("", "")), ("", ""))


def _written(block: QTextBlock) -> bool:
    return block.isValid() and bool(block.text().strip())


def _place(cursor: QTextCursor) -> tuple[Table, int, int] | None:
    """The table around the caret, with the row and the column there."""
    block = cursor.block()
    if "|" not in block.text():
        return None
    first = block
    while "|" in first.previous().text():
        first = first.previous()
    lines = [first.text()]
    under = first.next()
    while under.isValid() and "|" in under.text():
        lines.append(under.text())
        under = under.next()
    number = block.blockNumber() - first.blockNumber()
    table = table_at(lines, number)
    if table is None:
        return None
    column = column_at(lines[number], points_before(lines[number], cursor.positionInBlock()))
    moved = Table(first.blockNumber(), table.rows, table.alignments)
    # On the row of dashes the caret counts as behind the head.
    column = len(table.alignments) - 1 if number == 1 else column
    return moved, moved.row_of(block.blockNumber()), column


def _show(cursor: QTextCursor, table: Table, row: int, column: int) -> None:
    """Write the table as it is now, line by line where it differs, and select a cell's text."""
    document = cursor.document()
    cursor.beginEditBlock()
    fresh = table.lines()
    added = row + (row > 0) if _rows(cursor, table) < len(fresh) else None
    for number, line in enumerate(fresh):
        block = document.findBlockByNumber(table.first + number)
        if number == added:
            cursor.setPosition(block.previous().position() + block.previous().length() - 1)
            cursor.insertText(f"\n{line}")
        elif block.text() != line:
            cursor.setPosition(block.position())
            cursor.setPosition(block.position() + block.length() - 1, _KEEP)
            cursor.insertText(line)
    _select(cursor, document.findBlockByNumber(table.line_of(row)), column)
    cursor.endEditBlock()


def _rows(cursor: QTextCursor, table: Table) -> int:
    """How many lines the table takes in the document."""
    block = cursor.document().findBlockByNumber(table.first)
    count = 0
    while block.isValid() and "|" in block.text():
        count += 1
        block = block.next()
    return count


def _select(cursor: QTextCursor, block: QTextBlock, column: int) -> None:
    line = block.text()
    start, end = text_span(line, column)
    cursor.setPosition(block.position() + units_before(line, start))
    cursor.setPosition(block.position() + units_before(line, end), _KEEP)


def _leave(cursor: QTextCursor, table: Table) -> None:
    """Put a paragraph of its own in the place of the empty last row."""
    block = cursor.document().findBlockByNumber(table.line_of(len(table.rows) - 1))
    cursor.beginEditBlock()
    cursor.setPosition(block.position())
    cursor.setPosition(block.position() + utf16_length(block.text()), _KEEP)
    cursor.removeSelectedText()
    cursor.insertText("\n\n" if _written(block.next()) else "\n")
    cursor.setPosition(block.next().position())
    cursor.endEditBlock()

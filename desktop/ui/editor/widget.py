"""The Markdown body editor: what a writer does, and what the rest of the window hears of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.library.declared import TEXT_SIZE
from desktop.translation import later, tr
from desktop.ui.editor import commands, pasting, table_commands
from desktop.ui.editor.citing import Citing
from desktop.ui.editor.converting import Converting
from desktop.ui.editor.mirror import Change, Place, points_before
from desktop.ui.editor.spelling import Spelling
from desktop.ui.editor.squiggles import QUOTATION, Laid, Mark, Span, lay
from desktop.ui.editor.surface import Surface
from desktop.ui.editor.typed_marks import TypedMarks
from desktop.ui.style import Colours

Fixes = Callable[[str], Sequence[tuple[str, Callable[[], None]]]]
"""Given a mark's ident, the ways to mend it: a label and what to do."""

HINT = later(
    "Type or paste your story here.\n\n"
    "Write in Markdown: ## for a crosshead, > for a block quotation, and [@name] after a "
    "quotation to say who said it. What needs a source is underlined while you write."
)

_KEEP = QTextCursor.MoveMode.KeepAnchor
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class Editor(Surface):
    """The body of an article, as Markdown.

    Offsets in its interface are code points of the whole body, lines joined by line feeds.
    """

    spliced = Signal(int, int, list)
    """`first`, `removed`, `lines: list[str]`: lines replaced. Never without a change of text."""
    caret_moved = Signal(int, int)
    """The caret's line number and code point offset in that line."""
    fixes_requested = Signal(str, QPoint)
    """A mark's ident and where on the screen a menu of fixes should open."""
    refused = Signal(str)
    """Something was not taken in, and why, in a sentence for the writer."""
    files_dropped = Signal(list)
    """Paths (`list[str]`) of files dropped or pasted that are no pictures."""
    menu_wanted = Signal(object, int)
    """A menu (`QMenu`) is about to open for a position of the document: add what belongs there."""
    nothing_to_fix = Signal()
    """Fixes were asked for where there is no finding."""
    pictures_dropped = Signal(list)
    """Pictures (`list[Incoming | Clip]`) dropped or pasted where the caret is now."""

    def __init__(
        self,
        colours: Colours,
        family: str,
        size: int = TEXT_SIZE.default,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(colours, family, size, parent)
        self._fixes: Fixes | None = None
        self._loading = False
        self._loads = 0
        self._change: Change | None = None
        self._caret = (0, 0)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Article text"))
        self.setAccessibleDescription(
            tr(
                "The body of the article, in Markdown. Tab leaves the text. F8 goes to the next "
                "problem, Alt+Enter shows what can be done about it."
            )
        )
        self.set_hint(tr(HINT))
        self.citing = Citing(self)
        self.spelling = Spelling(self)
        self.typed_marks = TypedMarks(self)
        self.expand: Callable[[], bool] | None = None
        self.converting = Converting(self)
        self.converting.converted.connect(self._put_converted)
        self._paper.contentsChange.connect(self._absorb)
        self.cursorPositionChanged.connect(self._tell_caret)

    # The text

    def load(self, text: str) -> None:
        """Show another body: replaces everything and forgets the history; one splice is told."""
        self._loading = True
        try:
            self.setPlainText(pasting.clean(text))
        finally:
            self._loading = False
        change = self._mirror.read_all()
        self._change = None
        self._marks.clear(len(change.lines))
        self._quotations.clear(len(change.lines))
        self._highlighter.restart()
        self._move_bar()
        self._loads += 1
        self.spliced.emit(0, len(change.old), list(change.lines))
        self._tell_caret()

    @property
    def loads(self) -> int:
        """How often a body was loaded: a listener whose signals were blocked can tell by it."""
        return self._loads

    def text_lines(self) -> list[str]:
        """The lines of the body, as a copy."""
        return list(self._mirror.lines)

    def line(self, number: int) -> str:
        """One line of the body."""
        return self._mirror.lines[number]

    def locate(self, offset: int) -> tuple[int, int]:
        """The line an offset is in, and the code points into it."""
        line = self._mirror.place(offset).line
        return line, min(max(0, offset), self._mirror.length) - self.offset_of(line)

    def offset_of(self, line: int) -> int:
        """The offset at which a line begins."""
        return self._mirror.offset(Place(line, 0))

    def words(self) -> int:
        """The words of the body; costs nothing."""
        return self._mirror.words

    def replace_range(self, start: int, end: int, text: str) -> None:
        """Replace `start:end`; one step of undo."""
        self.apply_edits([(start, end, text)])

    def apply_edits(self, edits: Iterable[tuple[int, int, str]]) -> None:
        """Make edits (given in offsets of the present text) together; one step of undo.

        ValueError if two overlap or one lies outside the body.
        """
        ordered = sorted(edits, key=lambda edit: (edit[0], edit[1]))
        total = self._mirror.length
        reached = 0
        for start, end, _ in ordered:
            if not reached <= start <= end <= total:
                raise ValueError(f"edit {start}:{end} overlaps or lies outside 0:{total}")
            reached = end
        places = [(self._position(start), self._position(end), new) for start, end, new in ordered]
        cursor = QTextCursor(self._paper)
        cursor.beginEditBlock()
        for start, end, text in reversed(places):
            cursor.setPosition(start)
            cursor.setPosition(end, _KEEP)
            cursor.insertText(pasting.clean(text))
        cursor.endEditBlock()

    def caret_offset(self) -> int:
        """Where the caret is."""
        return self._offset(self.textCursor().position())

    def selected_range(self) -> tuple[int, int]:
        """The selection; both ends are the caret's place if there is none."""
        cursor = self.textCursor()
        return self._offset(cursor.selectionStart()), self._offset(cursor.selectionEnd())

    def set_caret_offset(self, offset: int) -> None:
        """Put the caret there and bring it into view."""
        self.show_range(offset, offset)

    def show_range(self, start: int, end: int) -> None:
        """Select `start:end` and scroll so that it has some text around it."""
        cursor = self.textCursor()
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), _KEEP)
        self.setTextCursor(cursor)
        margin = self.viewport().height() // 5
        box = self.cursorRect()
        if box.top() < margin or box.bottom() > self.viewport().height() - margin:
            self.centerCursor()

    def _absorb(self, position: int, removed: int, added: int) -> None:
        if self._loading:
            return
        change = self._mirror.absorb(position, removed, added)
        if change is not None:
            self._follow(change)
            self._tell(change)

    def top_line(self) -> float:
        """The line at the top of the view; its fraction is how far it is scrolled out."""
        row = next(self.rows(0, self.viewport().height()), None)
        return 0.0 if row is None else row.number + max(0.0, -row.at.y()) / max(1.0, row.height)

    def scroll_to_line(self, line: float) -> None:
        """Bring a line to the top of the view; the caret stays where it is."""
        block = self._paper.findBlockByNumber(min(int(line), self._paper.blockCount() - 1))
        # Qt scrolls a plain text by lines as they are set, not by pixels.
        within = round((line - int(line)) * max(1, block.lineCount()))
        self.verticalScrollBar().setValue(block.firstLineNumber() + within)

    @property
    def last_edit(self) -> tuple[int, int, int] | None:
        """What the last `spliced` told, to the character: at, cut, put.

        Code points, counted from the start of the first line it told; nothing changed
        outside. None after a body was loaded.
        """
        change = self._change
        if change is None:
            return None
        old, new = "\n".join(change.old), "\n".join(change.lines)
        at = points_before(old, change.at)
        cut = points_before(old, change.at + change.cut) - at
        return at, cut, points_before(new, change.at + change.put) - at

    def _tell(self, change: Change) -> None:
        self._change = change
        self.spliced.emit(change.first, len(change.old), list(change.lines))

    def _tell_caret(self) -> None:
        cursor = self.textCursor()
        place = (cursor.blockNumber(), self._points(cursor.block(), cursor.positionInBlock()))
        if place != self._caret and not self._loading:
            self._caret = place
            self.caret_moved.emit(*place)

    # Marks

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Show these findings; until the next call they move along with the text."""
        self.take_marks(lay(self._mirror.lines, marks))

    def take_marks(self, laid: Laid) -> None:
        """Show findings laid on the very lines that the editor has now."""
        self._repaint_lines(self._marks.take(laid, self._in_view()))

    def set_quotations(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Tint these stretches: what the article quotes."""
        marks = [Mark(start, end, QUOTATION, "", "") for start, end in ranges]
        self.take_quotations(lay(self._mirror.lines, marks))

    def take_quotations(self, laid: Laid) -> None:
        """Tint what is quoted on the very lines that the editor has now."""
        self._repaint_lines(self._quotations.take(laid, self._in_view()))

    def _in_view(self) -> range:
        """The lines in view, and perhaps some more: nothing is measured for it."""
        first = self.firstVisibleBlock().blockNumber()
        most = self.viewport().height() // self._spacing.least + 2
        return range(first, min(first + most, len(self._mirror.lines)))

    def set_fixes(self, fixes: Fixes | None) -> None:
        """Where the context menu gets the fixes of a mark from."""
        self._fixes = fixes

    def next_mark(self) -> Mark | None:
        """Go to the next finding, round the end if need be; None if there is none."""
        cursor = self.textCursor()
        block = self._paper.findBlock(cursor.selectionStart())
        units = cursor.selectionStart() - block.position() - (not cursor.hasSelection())
        return self._go(next(self._marks.after(block.blockNumber(), units), None))

    def previous_mark(self) -> Mark | None:
        """Go to the finding before; None if there is none."""
        start = self.textCursor().selectionStart()
        block = self._paper.findBlock(start)
        found = next(self._marks.before(block.blockNumber(), start - block.position()), None)
        return self._go(found)

    def mark_at_caret(self) -> Mark | None:
        """The finding the caret or the selection's start is in."""
        return self._mark_at(self.textCursor().selectionStart())

    def request_fixes(self) -> None:
        """Ask the window for the fixes of the finding at the caret."""
        mark = self.mark_at_caret()
        if mark is None:
            self.nothing_to_fix.emit()
        else:
            corner = self.cursorRect().bottomLeft()
            self.fixes_requested.emit(mark.ident, self.viewport().mapToGlobal(corner))

    def _offset(self, position: int) -> int:
        block = self._paper.findBlock(position)
        return self._mirror.offset(Place(block.blockNumber(), position - block.position()))

    def _go(self, found: tuple[int, Span] | None) -> Mark | None:
        if found is None:
            return None
        number, span = found
        start = self._mirror.offset(Place(number, span.start))
        self.show_range(start, self._mirror.offset(Place(number, span.end)))
        return span.mark

    def _mark_at(self, position: int) -> Mark | None:
        block = self._paper.findBlock(position)
        units = position - block.position()
        inside = [s for s in self._marks.on(block.blockNumber()) if s.start <= units <= s.end]
        return min(inside, key=lambda span: span.end - span.start).mark if inside else None

    # What a writer does

    def toggle_bold(self) -> None:
        """Bold for the selection or the word at the caret, or not any more."""
        self._run(lambda cursor: commands.toggle_around(cursor, "**"))

    def toggle_italic(self) -> None:
        """Italics for the selection or the word at the caret, or not any more."""
        self._run(lambda cursor: commands.toggle_around(cursor, "*"))

    def toggle_heading(self, level: int = 2) -> None:
        """Make the caret's line a heading of this level, or plain text again."""
        self._run(lambda cursor: commands.toggle_heading(cursor, level))

    def toggle_quote(self) -> None:
        """Make the selected lines a block quotation, or plain text again."""
        self._run(commands.toggle_quote)

    def make_link(self, address: str = "") -> None:
        """Make the selection a link; without an address, the caret waits where it belongs."""
        self._run(lambda cursor: commands.link(cursor, address))

    def move_lines_up(self) -> None:
        """Carry the selected lines one line up."""
        self._run(lambda cursor: commands.move_lines(cursor, down=False))

    def move_lines_down(self) -> None:
        """Carry the selected lines one line down."""
        self._run(lambda cursor: commands.move_lines(cursor, down=True))

    def indent(self) -> None:
        """One level deeper, as for an item of a list inside another."""
        self._run(lambda cursor: commands.shift_lines(cursor, deeper=True))

    def outdent(self) -> None:
        """One level less deep."""
        self._run(lambda cursor: commands.shift_lines(cursor, deeper=False))

    def break_line(self) -> None:
        """A new line that goes on with the list, quotation or table; ends an empty item."""
        self._run(lambda cursor: table_commands.next_row(cursor) or commands.break_line(cursor))

    def insert_table(self) -> None:
        """A new table; its first heading waits to be written over."""
        self._run(table_commands.insert)

    def plain_break(self) -> None:
        """A new line and nothing else."""
        self._run(QTextCursor.insertBlock)

    def _run(self, command: Callable[[QTextCursor], object]) -> None:
        """Run a command on the caret and selection, which then are where it left them."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        command(cursor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Keys, clipboard, menus

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Tab writes out a snippet, goes to the next cell, or leaves the text."""
        if next and self.expand is not None and not self.isReadOnly() and self.expand():
            return True
        cursor = self.textCursor()
        if not self.isReadOnly() and table_commands.step(cursor, back=not next):
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list; the keys that set lines in and out."""
        if self.citing.wants(event):
            event.ignore()
            return
        if self.typed_marks.take(event):
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        action = _KEYS.get((event.key(), modifiers))
        if action is None:
            super().keyPressEvent(event)
        else:
            action(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose with an input method; the hint makes way for the first composed letters.

        After a commit with a line break Qt clears the composed letters in the new block and
        leaves them standing in the old one.
        """
        block = self.textCursor().block()
        super().inputMethodEvent(event)
        left = block.isValid() and block != self.textCursor().block()
        if left and block.layout().preeditAreaText():
            block.layout().setPreeditArea(-1, "")
            self._paper.markContentsDirty(block.position(), block.length())
        if self._paper.isEmpty():
            self.viewport().update()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, pictures and files."""
        text = source.hasText() or source.hasHtml()
        return text or pasting.brings_pictures(source) or bool(pasting.local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in text; an address over words makes them a link; files are handed on."""
        if pasting.brings_pictures(source) and not self.isReadOnly():
            found = pasting.pictures_of(source)
            if isinstance(found, pasting.Refused):
                self.refused.emit(found.reason)
            else:
                self.pictures_dropped.emit(found)
            return
        files = pasting.local_files(source)
        if files:
            self.files_dropped.emit(files)
            return
        text = pasting.text_of(source)
        rich = pasting.rich_of(source)
        if isinstance(text, str) and self._links_selection(text):
            self.make_link(text.strip())
        elif isinstance(text, str) and rich and not self.isReadOnly():
            self.converting.take(self.textCursor(), self._loads, rich, text)
        else:
            self._put(self.textCursor(), text)

    def paste_plain(self) -> None:
        """Paste the words of the clipboard, without their looks."""
        self._put(self.textCursor(), pasting.text_of(QGuiApplication.clipboard().mimeData()))

    def _put_converted(
        self, place: QTextCursor, load: int, text: str, lost: tuple[str, ...]
    ) -> None:
        if load != self._loads:
            self.refused.emit(tr("Nothing was pasted: another text was opened. Paste it again."))
            return
        self._put(place, pasting.checked(text))
        if lost:
            self.refused.emit("\n".join(lost))

    def _put(self, place: QTextCursor, text: str | pasting.Refused) -> None:
        if isinstance(text, pasting.Refused):
            self.refused.emit(text.reason)
        elif text and not self.isReadOnly():
            place.insertText(text)
            self.ensureCursorVisible()

    def put_figures(self, place: QTextCursor, figures: Sequence[str]) -> None:
        """Put pictures, written as Markdown, in as paragraphs at a place; one step of undo.

        Where the caret still is there, it goes to the first that has no description yet.
        """
        waiting = self.textCursor().position() == place.position()
        start, end = commands.put_apart(place, "\n\n".join(figures))
        if waiting:
            text = "\n\n".join(figures)
            bare = text.find("![]")
            cursor = self.textCursor()
            units = len(text[:bare].encode("utf-16-le")) // 2 + 2
            cursor.setPosition(start + units if bare >= 0 else end)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _links_selection(self, text: str) -> bool:
        words = self.textCursor().selectedText()
        one_line = bool(words.strip()) and "\u2029" not in words
        return one_line and commands.is_address(text) and not commands.is_address(words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The fixes of the finding under the pointer, then what every text field offers."""
        position = self.cursor_at(event.pos()).position()
        menu = self.createStandardContextMenu(event.pos())
        mark = self._mark_at(position)
        if mark is not None and self._fixes is not None:
            first = menu.actions()[0] if menu.actions() else None
            added: list[QAction] = []
            for label, run in self._fixes(mark.ident):
                action = QAction(label, menu)
                action.triggered.connect(run)
                added.append(action)
            if first is None or not added:
                menu.addActions(added)
            else:
                menu.insertActions(first, added)
                menu.insertSeparator(first)
        self.menu_wanted.emit(menu, position)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a squiggle means when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._mark_under(event.pos())
            QToolTip.showText(event.globalPos(), tool_tip(mark) if mark else "", self)
            return True
        return super().viewportEvent(event)

    def _mark_under(self, point: QPoint) -> Mark | None:
        """The finding whose text is under a point; none in the white beside and below it."""
        cursor = self.cursor_at(point)
        box = self.cursorRect(cursor)
        near = abs(box.center().x() - point.x()) <= box.height()
        inside = box.top() - 6 <= point.y() <= box.bottom() + 6
        return self._mark_at(cursor.position()) if near and inside else None


# Of the class, not of each editor: an editor that referred to itself would be destroyed by the
# garbage collector, at any moment, as in the middle of another one's painting.
_KEYS: Mapping[tuple[int, Qt.KeyboardModifier], Callable[[Editor], None]] = {
    (Qt.Key.Key_Return, _NONE): Editor.break_line,
    (Qt.Key.Key_Enter, _NONE): Editor.break_line,
    (Qt.Key.Key_Return, _SHIFT): Editor.plain_break,
    (Qt.Key.Key_Enter, _SHIFT): Editor.plain_break,
    (Qt.Key.Key_BracketRight, _CONTROL): Editor.indent,
    (Qt.Key.Key_BracketLeft, _CONTROL): Editor.outdent,
}


def tool_tip(mark: Mark) -> str:
    """What a finding says on hover, as rich text."""
    reason = f"<br>{escape(mark.reason)}" if mark.reason else ""
    keys = escape(tr("Alt+Enter for fixes"))
    return f"<p><b>{escape(mark.message)}</b>{reason}</p><p>{keys}</p>"

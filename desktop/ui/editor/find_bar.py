"""Find and replace, in a bar that stands beside the text and never covers it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.translation import number, tr, trn
from desktop.ui.editor.search import Query, Replaced, Tally
from desktop.ui.editor.widget import Editor
from desktop.ui.icons import icon
from desktop.ui.one_line import show_whole_hint
from desktop.ui.style import EDGE, GAP, ICON, STEP, Colours

_ROOM = 300
"""How wide what is said may become, in pixels; the whole of it is in the tool tip."""


class Fields(Protocol):
    """The article's fields of words, to search and replace in along with the text."""

    def texts(self) -> Mapping[str, str]:
        """What they say, by path."""
        ...

    def rewrite(self, texts: Mapping[str, str], body: str) -> None:
        """Have these fields and the text read so, in one step of undo."""
        ...

    def show(self, path: str, start: int, end: int) -> None:
        """Put the writer onto code points `start:end` of a field."""
        ...


class FindBar(QWidget):
    """Searches one editor. Hidden until opened; Escape puts the writer back into the text."""

    closed = Signal()
    """The bar was closed and the text has the focus again."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._tally = Tally(Query(), [])
        self._counted = -1  # the load of the editor that the tally belongs to
        self._find = _field(tr("Find"), tr("Find in the text"))
        self._replacement = _field(tr("Replace with"), tr("Replace with"))
        self._count = QLabel()
        self._count.setProperty("role", "hint")
        self._count.setMinimumWidth(84)
        self._case = _switch("Aa", tr("Match capitals"), "first")
        self._whole = _switch(tr("Word"), tr("Whole words only"), "")
        self._regular = _switch("\u200e.*\u200e", tr("Regular expression"), "")
        self._everywhere = _switch(
            tr("Fields"), tr("In headline, standfirst and fields too"), "last"
        )
        self._fields: Fields | None = None
        self._replace_row = QWidget()
        self._tools: dict[str, QPushButton] = {}
        self._build()
        self._find.textChanged.connect(self._search_again)
        for switch in (self._case, self._whole, self._regular, self._everywhere):
            switch.toggled.connect(self._search_again)
        self._everywhere.hide()
        editor.spliced.connect(self._follow)
        editor.selectionChanged.connect(self._tell_count)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Find and replace"))
        self.hide()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE, GAP, EDGE, GAP)
        grid.setSpacing(STEP)
        switches = QHBoxLayout()
        switches.setSpacing(0)
        for switch in (self._case, self._whole, self._regular, self._everywhere):
            switches.addWidget(switch)
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self._count)
        top.addLayout(switches)
        top.addWidget(self._tool("previous", tr("Previous"), self.find_previous))
        top.addWidget(self._tool("next", tr("Next"), self.find_next))
        top.addWidget(self._tool("close", tr("Close the search"), self.close_bar))
        below = QHBoxLayout(self._replace_row)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(STEP)
        below.addWidget(_button(tr("Replace"), tr("Replace this one"), self.replace_one))
        below.addWidget(_button(tr("Replace all"), tr("Replace all"), self.replace_all))
        below.addStretch()
        grid.addWidget(self._find, 0, 0)
        grid.addLayout(top, 0, 1)
        grid.addWidget(self._replacement, 1, 0)
        grid.addWidget(self._replace_row, 1, 1)
        grid.setColumnStretch(0, 1)

    def _tool(self, drawn: str, name: str, run: Callable[[], object]) -> QPushButton:
        button = _button("", name, run)
        button.setProperty("role", "tool")
        button.setIconSize(QSize(ICON, ICON))
        self._tools[drawn] = button
        return button

    def set_colours(self, colours: Colours) -> None:
        """Be drawn in another palette."""
        for drawn, button in self._tools.items():
            button.setIcon(icon(drawn, colours))

    def set_fields(self, fields: Fields) -> None:
        """Offer to search these as well."""
        self._fields = fields
        self._everywhere.show()

    # What the window's menu calls

    def open_find(self) -> None:
        """Show the bar for finding, with the selected words in it."""
        self._open(replacing=False)

    def open_replace(self) -> None:
        """Show the bar for finding and replacing."""
        self._open(replacing=True)

    def find_next(self) -> bool:
        """Go to the next hit, round the end if need be; False if there is none."""
        return self._go(forward=True)

    def find_previous(self) -> bool:
        """Go to the hit before; False if there is none."""
        return self._go(forward=False)

    def replace_one(self) -> None:
        """Replace the hit that is selected, then go to the next; without one, go to the next."""
        start, end = self._editor.selected_range()
        line, within = self._editor.locate(start)
        hits = self._replaced(self._editor.line(line))
        if hits is None:
            return
        text = next(
            (new for at, to, new in hits if (at, to) == (within, within + end - start)), None
        )
        if text is not None:
            self._editor.replace_range(start, end, text)
            self._editor.set_caret_offset(start + len(text))
        self.find_next()

    def replace_all(self) -> int:
        """Replace every hit as one step of undo, in the fields too if so wished; how many."""
        edits: list[Replaced] = []
        base = 0
        for line in self._editor.text_lines():
            found = self._replaced(line)
            if found is None:
                return 0
            edits += [(base + start, base + end, text) for start, end, text in found]
            base += len(line) + 1
        texts, count = self._rewritten()
        if self._problem():
            return 0
        if texts and self._fields is not None:
            self._fields.rewrite(texts, _edited("\n".join(self._editor.text_lines()), edits))
        else:
            self._editor.apply_edits(edits)
        count += len(edits)
        self._say(trn("{count} replaced", "{count} replaced", count) if count else tr("Not found"))
        return count

    def _replaced(self, text: str) -> list[Replaced] | None:
        """What the hits in a line become; None where that cannot be, which is said."""
        try:
            return self._tally.query.replaced(text, self._replacement.text())
        except ValueError as error:
            self._say(str(error), failed=True)
            return None

    def _rewritten(self) -> tuple[dict[str, str], int]:
        """The fields with hits as they are to read, and how many hits that were."""
        made: dict[str, str] = {}
        count = 0
        for path, text in self._searched_fields().items():
            found = self._replaced(text) or []
            if found:
                made[path] = _edited(text, found)
                count += len(found)
        return made, count

    def _searched_fields(self) -> Mapping[str, str]:
        if self._fields is None or not self._everywhere.isChecked():
            return {}
        return self._fields.texts()

    def _problem(self) -> bool:
        """Whether nothing can be searched for like that, which then is said."""
        if self._tally.query.problem:
            self._say(self._tally.query.problem, failed=True)
        return bool(self._tally.query.problem)

    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    # How it works

    def _open(self, *, replacing: bool) -> None:
        self._replacement.setVisible(replacing)
        self._replace_row.setVisible(replacing)
        self.show()
        words = self._editor.textCursor().selectedText()
        if words and "\u2029" not in words:
            self._find.setText(words)
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _search_again(self) -> None:
        query = Query(
            self._find.text(),
            self._case.isChecked(),
            self._whole.isChecked(),
            self._regular.isChecked(),
        )
        self._count_again(query)
        self._editor.set_search(query if query.text else None)
        self._tell_count()

    def _count_again(self, query: Query) -> None:
        self._tally = Tally(query, self._editor.text_lines())
        self._counted = self._editor.loads

    def _follow(self, first: int, removed: int, lines: Sequence[str]) -> None:
        if self.isVisible():
            if self._counted != self._editor.loads:
                self._count_again(self._tally.query)
            else:
                self._tally.splice(first, removed, lines)
            self._tell_count()

    def _go(self, *, forward: bool) -> bool:
        if not self.isVisible() or self._counted != self._editor.loads:
            self._count_again(self._tally.query)
        start, end = self._editor.selected_range()
        hits = self._hits_after(end) if forward else self._hits_before(start)
        found = next(hits, None)
        if found is None:
            return self._go_to_field()
        self._editor.show_range(*found)
        return True

    def _go_to_field(self) -> bool:
        """Where the text has no hit, the first in a field."""
        for path, text in self._searched_fields().items():
            hits = self._tally.query(text)
            if hits and self._fields is not None:
                self._fields.show(path, *hits[0])
                return True
        return False

    def _hits_after(self, offset: int) -> Iterator[tuple[int, int]]:
        lines = self._editor.text_lines()
        line, _ = self._editor.locate(offset)
        yield from (hit for hit in self._hits_of(line, lines[line]) if hit[0] >= offset)
        for row in self._tally.lines_after(line):
            yield from self._hits_of(row, lines[row])

    def _hits_before(self, offset: int) -> Iterator[tuple[int, int]]:
        lines = self._editor.text_lines()
        line, _ = self._editor.locate(offset)
        yield from (hit for hit in self._hits_of(line, lines[line])[::-1] if hit[1] <= offset)
        for row in self._tally.lines_before(line):
            yield from self._hits_of(row, lines[row])[::-1]

    def _hits_of(self, line: int, text: str) -> list[tuple[int, int]]:
        base = self._editor.offset_of(line)
        return [(base + start, base + end) for start, end in self._tally.query(text)]

    def _number(self) -> int | None:
        """Which hit is selected, counted from 1."""
        start, end = self._editor.selected_range()
        line, within = self._editor.locate(start)
        text = self._editor.line(line)
        if (within, within + end - start) not in self._tally.query(text):
            return None
        return self._tally.number(line, within, text)

    def _tell_count(self) -> None:
        if not self.isVisible():
            return
        if self._counted != self._editor.loads:
            self._count_again(self._tally.query)
        query = self._tally.query
        if not query.text:
            self._say("")
            return
        beside = sum(query.count(text) for text in self._searched_fields().values())
        if not self._problem():
            self._say_count(self._tally.total, beside)

    def _say_count(self, total: int, beside: int) -> None:
        at = self._number() if total else None
        said = (
            trn("{count} found", "{count} found", total)
            if at is None
            else tr("{at} of {total}", at=number(at), total=number(total))
        )
        if beside:
            said = trn("{said}, {count} in fields", "{said}, {count} in fields", beside, said=said)
        if total or beside:
            self._say(said)
        else:
            self._say(tr("Not found"), failed=True)

    def _say(self, words: str, *, failed: bool = False) -> None:
        role = "danger" if failed else "hint"
        if self._count.property("role") != role:
            self._count.setProperty("role", role)
            self._count.style().polish(self._count)
        short = self._count.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _ROOM)
        self._count.setText(short)
        self._count.setToolTip(words if short != words else "")
        self._find.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _enter(self, *, back: bool) -> None:
        if self._replacement.hasFocus() and not back:
            self.replace_one()
        else:
            self._go(forward=not back)

    def showEvent(self, event: QShowEvent) -> None:
        """Count again: the text may have changed meanwhile."""
        super().showEvent(event)
        self._search_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no highlights behind."""
        super().hideEvent(event)
        self._editor.set_search(None)


def _edited(text: str, edits: Sequence[Replaced]) -> str:
    """A text with edits made, which are in order."""
    parts: list[str] = []
    reached = 0
    for start, end, new in edits:
        parts += (text[reached:start], new)
        reached = end
    return "".join(parts) + text[reached:]


def _field(placeholder: str, name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(placeholder)
    field.setAccessibleName(name)
    show_whole_hint(field)
    return field


def _switch(text: str, name: str, place: str) -> QPushButton:
    switch = QPushButton(text)
    switch.setCheckable(True)
    switch.setProperty("role", "segment")
    switch.setProperty("place", place)
    switch.setAccessibleName(name)
    switch.setToolTip(name)
    return switch


def _button(text: str, name: str, run: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "quiet")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.clicked.connect(run)
    return button

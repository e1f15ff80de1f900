"""The headings of the article in a list: type to narrow it down, Enter to go there."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui import style
from desktop.ui.editor.markdown import fence_after

_ATX = re.compile(r" {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*$")
_SIZE = (460, 380)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, its level from 1 on, and its line."""

    line: int
    level: int
    text: str


def headings(lines: Iterable[str]) -> list[Heading]:
    """The headings of a body; what stands in fenced code is none."""
    found: list[Heading] = []
    fence, above = "", ""
    for number, line in enumerate(lines):
        before, fence = fence, fence_after(line, fence)
        if before or fence:
            above = ""
            continue
        if match := _ATX.match(line):
            found.append(Heading(number, len(match[1]), match[2]))
        elif above.strip() and (under := _UNDERLINE.match(line)):
            found.append(Heading(number - 1, 1 if under[1][0] == "=" else 2, above.strip()))
        above = "" if match else line
    return found


class Outline(QDialog):
    """`chosen` tells the line of the heading to go to."""

    chosen = Signal(int)

    def __init__(self, found: Iterable[Heading], line: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Headings")
        self.resize(*_SIZE)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("Find a heading")
        self._filter.setAccessibleName("Find a heading")
        self._filter.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName("Headings")
        here = 0
        for number, heading in enumerate(found):
            item = QListWidgetItem("    " * max(0, heading.level - 2) + heading.text)
            item.setData(Qt.ItemDataRole.UserRole, heading.line)
            self._list.addItem(item)
            here = number if heading.line <= line else here
        self._list.setCurrentRow(here)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * style.GAP,) * 4)
        layout.setSpacing(style.GAP)
        layout.addWidget(self._filter)
        layout.addWidget(self._list)
        self._filter.textChanged.connect(self._narrow)
        self._filter.returnPressed.connect(self._choose)
        self._filter.installEventFilter(self)
        self._list.itemActivated.connect(self._choose)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count() and self._list.item(row).isHidden():
            row += step
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)

    def _narrow(self, text: str) -> None:
        wanted = text.casefold()
        first = -1
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(wanted not in item.text().casefold())
            first = row if first < 0 and not item.isHidden() else first
        if first >= 0:
            self._list.setCurrentRow(first)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if self._list.currentRow() >= 0 and not item.isHidden():
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.accept()

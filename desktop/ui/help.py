"""Help inside the program: pages and their sections on the left, the text on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import spoken, tr
from desktop.ui import style
from desktop.ui.explained import explain
from desktop.ui.help_pages import PAGES, Section, page, search, sections

_WIDTH = 290
_SECTION = Qt.ItemDataRole.UserRole


class HelpDialog(QDialog):
    """The help, open on a page (see PAGES) and, where one is named, at one of its sections.

    What is typed in the line above is looked for in all of it.
    """

    def __init__(self, name: str, parent: QWidget, section: str = "") -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Onrecord help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(920, 640)
        self._pages = {one: page(one, spoken()) for one in PAGES}
        self._sections = [one for key, text in self._pages.items() for one in sections(key, text)]
        self._shown = ""
        self._find = QLineEdit()
        self._find.setPlaceholderText(tr("Search the help"))
        self._find.setAccessibleName(tr("Search the help"))
        self._find.setClearButtonEnabled(True)
        self._contents = QTreeWidget()
        self._contents.setAccessibleName(tr("Contents"))
        self._contents.setHeaderHidden(True)
        self._contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._text = QTextBrowser()
        self._text.setOpenExternalLinks(True)
        self._text.setAccessibleName(tr("Help"))
        self._text.document().setDocumentMargin(style.EDGE)
        self._lay_out()
        self._find.textChanged.connect(self._list)
        self._find.returnPressed.connect(self._contents.setFocus)
        self._contents.currentItemChanged.connect(self._show_item)
        self._list("")
        self.show_page(name, section)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._find)
        left.addWidget(self._contents, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.EDGE)
        layout.addLayout(left)
        layout.addWidget(self._text, 1)
        self._contents.setFixedWidth(_WIDTH)
        self._find.setFixedWidth(_WIDTH)

    def show_page(self, name: str, section: str = "") -> None:
        """Go to a page, and to its section of that title where it has one."""
        for top in self._items():
            found = _section(top)
            if found.page == name and not section:
                self._contents.setCurrentItem(top)
                return
            for number in range(top.childCount()):
                child = top.child(number)
                if child and found.page == name and _section(child).title == section:
                    self._contents.setCurrentItem(child)
                    return

    def _items(self) -> list[QTreeWidgetItem]:
        tree = self._contents
        made = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        return [one for one in made if one is not None]

    def _list(self, words: str) -> None:
        """The pages with their sections, or the sections in which the words are."""
        self._contents.blockSignals(True)
        self._contents.clear()
        if words.strip():
            self._list_found(search(self._sections, words))
        else:
            self._list_all()
        self._contents.blockSignals(False)
        first = self._contents.topLevelItem(0)
        if words.strip() and first is not None:
            self._contents.setCurrentItem(first)
        self._mark(words)

    def _list_all(self) -> None:
        top = None
        for one in self._sections:
            if top is None or _section(top).page != one.page:
                top = _item(one, tr(PAGES[one.page]))
                self._contents.addTopLevelItem(top)
            else:
                top.addChild(_item(one, one.title))

    def _list_found(self, found: Sequence[Section]) -> None:
        for one in found:
            item = _item(one, one.title)
            item.setToolTip(0, tr(PAGES[one.page]))
            self._contents.addTopLevelItem(item)
        if not found:
            none = QTreeWidgetItem([tr("Nothing in the help has these words.")])
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self._contents.addTopLevelItem(none)

    def _show_item(self, item: QTreeWidgetItem | None) -> None:
        if item is None or not isinstance(item.data(0, _SECTION), Section):
            return
        one = _section(item)
        if one.page != self._shown:
            self._shown = one.page
            self._text.setMarkdown(self._pages[one.page])
            _space(self._text.document())
        item.setExpanded(True)
        self._go_to(one.title)
        self._mark(self._find.text())

    def _go_to(self, title: str) -> None:
        """Bring a heading to the top."""
        block = self._text.document().begin()
        while block.isValid() and not _is_heading(block, title):
            block = block.next()
        if block.isValid():
            place = self._text.document().documentLayout().blockBoundingRect(block).top()
            self._text.setTextCursor(QTextCursor(block))
            self._text.verticalScrollBar().setValue(int(place) - style.GAP)

    def showEvent(self, event: QShowEvent) -> None:
        """Now that the lines have their width, the section has its place."""
        super().showEvent(event)
        self._show_item(self._contents.currentItem())

    def _mark(self, words: str) -> None:
        """Mark what was looked for in the page shown."""
        marks: list[QTextEdit.ExtraSelection] = []
        look = QTextCharFormat()
        look.setBackground(self.palette().highlight())
        look.setForeground(self.palette().highlightedText())
        for word in words.split():
            found = self._text.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = found, look
                marks.append(mark)
                found = self._text.document().find(word, found)
        self._text.setExtraSelections(marks)


def _item(one: Section, text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setData(0, _SECTION, one)
    return item


def _section(item: QTreeWidgetItem) -> Section:
    found = item.data(0, _SECTION)
    assert isinstance(found, Section)  # noqa: S101 - made by _item alone
    return found


def _is_heading(block: QTextBlock, title: str) -> bool:
    return block.blockFormat().headingLevel() > 0 and block.text() == title


def _space(document: QTextDocument) -> None:
    """Room above the headings, and lines that are not too close."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        form = block.blockFormat()
        form.setLineHeight(130, 1)
        form.setBottomMargin(style.GAP)
        if form.headingLevel() > 1:
            form.setTopMargin(style.EDGE)
        cursor.setBlockFormat(form)
        block = block.next()

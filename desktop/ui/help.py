"""Help inside the program: how to work, what is checked and why, every shortcut."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__, resources
from desktop.attribution.rules import RULES
from desktop.ui import style

PAGES = {
    "start": "How to work with it",
    "rules": "What is checked, and why",
    "formats": "Formats in and out",
    "sites": "What each site carries",
    "shortcuts": "Keyboard shortcuts",
    "about": "About Onrecord",
}


class HelpDialog(QDialog):
    """Pages on the left, text on the right, a line to find words in the page."""

    def __init__(self, page: str, actions: Mapping[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Onrecord help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 600)
        self._actions = actions
        self._pages = QListWidget()
        self._pages.setAccessibleName("Pages")
        self._pages.setFixedWidth(210)
        self._pages.addItems(list(PAGES.values()))
        self._find = QLineEdit()
        self._find.setPlaceholderText("Find in this page")
        self._find.setAccessibleName("Find in this page")
        self._find.setClearButtonEnabled(True)
        self._text = QTextBrowser()
        self._text.setOpenExternalLinks(True)
        self._text.setAccessibleName("Help")
        self._text.document().setDocumentMargin(style.EDGE)
        right = QVBoxLayout()
        right.addWidget(self._find)
        right.addWidget(self._text, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.EDGE)
        layout.addWidget(self._pages)
        layout.addLayout(right, 1)
        self._pages.currentRowChanged.connect(self._show)
        self._find.returnPressed.connect(self._find_next)
        self._pages.setCurrentRow(list(PAGES).index(page))

    def _show(self, row: int) -> None:
        name = list(PAGES)[row]
        if name in ("start", "formats", "sites"):
            self._text.setMarkdown(resources.text("help", f"{name}.md"))
        elif name == "rules":
            self._text.setHtml(rules_page())
        elif name == "shortcuts":
            self._text.setHtml(shortcuts_page(self._actions))
        else:
            self._text.setMarkdown(_ABOUT)

    def _find_next(self) -> None:
        if self._find.text() and not self._text.find(self._find.text()):
            self._text.moveCursor(self._text.textCursor().MoveOperation.Start)
            self._text.find(self._find.text())


_ABOUT = f"""
# Onrecord {__version__}

A desktop article editor for journalists. MIT licence.

Built with Python, Qt for Python (LGPL), python-markdown, nh3, requests, keyring, PyYAML, Pillow.
The fonts are under the SIL Open Font License; their licences are installed with them.

Onrecord sends nothing anywhere but what you publish, to the site you chose.
"""


def rules_page() -> str:
    """Every rule with its reason and source, as HTML."""
    parts = [
        f"<h3>{escape(rule.title)}</h3><p>{escape(rule.reason)}</p>"
        f"<p><i>{escape(rule.source)}</i> &nbsp; <code>{escape(rule.id)}</code></p>"
        for rule in RULES
    ]
    return "<h1>What is checked, and why</h1>" + "".join(parts)


def shortcuts_page(actions: Mapping[str, QAction]) -> str:
    """Every action with its shortcut, as HTML."""
    rows = "".join(
        f"<tr><td style='padding-right:24px'>{escape(action.text().replace('&', ''))}</td>"
        f"<td><b>{escape(action.shortcut().toString())}</b></td></tr>"
        for action in actions.values()
    )
    return f"<h1>Keyboard shortcuts</h1><table>{rows}</table>"

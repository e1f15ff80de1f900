"""The posts on a site's desk: a list to search, to leaf through, and to open from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.publishing.cms.contract import Listed, Page, Standing
from desktop.publishing.sites import Site
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.drafts_panel import age
from desktop.ui.explained import explain
from desktop.ui.spoken import name_choice

# How long after the last key a search begins, in milliseconds: it goes over the network.
_WAIT_MS = 350
_ANY = later("Any status")
_STANDINGS = {
    Standing.DRAFT: later("Draft"),
    Standing.PENDING: later("Pending"),
    Standing.SCHEDULED: later("Scheduled"),
    Standing.PUBLISHED: later("Published"),
    Standing.WITHDRAWN: later("Taken down"),
}
_COLUMNS = (later("Headline"), later("Status"), later("Author"), later("Changed"))
_WIDTHS = (110, 130, 210)
_BUTTONS = (
    later("Reload"),
    later("Newer"),
    later("Older"),
    later("Stop"),
    later("Close"),
    later("Open"),
)


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked of a desk; `page` counts from 1."""

    site: str
    search: str = ""
    standing: Standing | None = None
    page: int = 1


class DeskDialog(QDialog):
    """The desk's list. It asks by `wanted(Query)`, and is told by `show_page` or `show_problem`.

    `chosen(Query, str)` asks to open the post with that id; `cancelled` to wait no longer.
    """

    wanted = Signal(object)
    chosen = Signal(object, str)
    cancelled = Signal()

    def __init__(
        self, sites: Sequence[Site], current: str, now: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Desk"))
        self.resize(860, 560)
        self._now = now
        self._page = 1
        self._sites = QComboBox()
        for site in sites:
            self._sites.addItem(site.title or site.name, site.name)
        self._sites.setCurrentIndex(max(self._sites.findData(current), 0))
        self._search = QLineEdit()
        self._standing = QComboBox()
        self._standing.addItem(tr(_ANY), None)
        for standing, words in _STANDINGS.items():
            self._standing.addItem(tr(words), standing)
        self._list = _posts()
        self._message = QLabel()
        self._where = QLabel()
        self._buttons = {name: QPushButton(tr(name)) for name in _BUTTONS}
        self._stack = QStackedLayout()
        self._lay_out()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_WAIT_MS)
        self._connect()
        self._search.setFocus()

    def _lay_out(self) -> None:
        for widget, name in (
            (self._search, tr("Search the site’s posts")),
            (self._list, tr("Posts")),
        ):
            widget.setAccessibleName(name)
        name_choice(self._sites, tr("Site"))
        name_choice(self._standing, tr("Status"))
        self._search.setPlaceholderText(tr("Search the site’s posts"))
        self._search.setClearButtonEnabled(True)
        self._message.setObjectName("message")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setMargin(4 * style.EDGE)
        self._where.setProperty("role", "hint")
        for button in self._buttons.values():
            button.setAutoDefault(False)
        self._buttons["Open"].setProperty("role", "primary")
        self._buttons["Open"].setDefault(True)
        self._buttons["Reload"].setToolTip(tr("Ask the site again (F5)"))
        self._buttons["Newer"].setToolTip("Alt+Left")
        self._buttons["Older"].setToolTip("Alt+Right")
        top = QHBoxLayout()
        top.setSpacing(style.GAP)
        top.addWidget(self._sites)
        top.addWidget(self._search, 1)
        top.addWidget(self._standing)
        top.addWidget(self._buttons["Reload"])
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._message)
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        for name in ("Newer", "Older"):
            below.addWidget(self._buttons[name])
        below.addWidget(self._where)
        below.addStretch(1)
        for name in ("Stop", "Close", "Open"):
            below.addWidget(self._buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        layout.addLayout(top)
        layout.addLayout(self._stack, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._delay.timeout.connect(self.ask)
        self._search.textChanged.connect(self._search_soon)
        self._search.returnPressed.connect(self._from_search)
        self._sites.activated.connect(self.ask)
        self._standing.activated.connect(self.ask)
        self._list.itemActivated.connect(self._open)
        self._list.currentItemChanged.connect(self._show_buttons)
        self._buttons["Reload"].clicked.connect(self._again)
        self._buttons["Newer"].clicked.connect(self._newer)
        self._buttons["Older"].clicked.connect(self._older)
        self._buttons["Stop"].clicked.connect(self._stop)
        self._buttons["Close"].clicked.connect(self.reject)
        self._buttons["Open"].clicked.connect(self._open)
        QShortcut(QKeySequence("F5"), self, self._again)
        QShortcut(QKeySequence("Alt+Left"), self, self._buttons["Newer"].click)
        QShortcut(QKeySequence("Alt+Right"), self, self._buttons["Older"].click)

    # Asking

    def ask(self) -> None:
        """Ask for the first page of what is looked for."""
        self._page = 1
        self._again()

    def _again(self) -> None:
        self._delay.stop()
        if self._sites.count():
            self._show_message(tr("Asking the site…"), busy=True)
            self.wanted.emit(self.query)

    @property
    def query(self) -> Query:
        """What is looked for now."""
        return Query(
            str(self._sites.currentData()),
            self._search.text().strip(),
            self._standing.currentData(),
            self._page,
        )

    def _search_soon(self) -> None:
        self._delay.start()

    def _from_search(self) -> None:
        """Enter in the search line: at once, and then on to the list."""
        if self._delay.isActive():
            self.ask()
        elif self._list.topLevelItemCount():
            self._list.setFocus()

    def _newer(self) -> None:
        self._page -= 1
        self._again()

    def _older(self) -> None:
        self._page += 1
        self._again()

    def _stop(self) -> None:
        self.cancelled.emit()
        self._show_message(tr("Stopped. Press F5 to ask again."))

    def _open(self) -> None:
        item = self._list.currentItem()
        if item is not None and self._buttons["Open"].isEnabled():
            self.chosen.emit(self.query, str(item.data(0, Qt.ItemDataRole.UserRole)))
            self._show_message(tr("Opening “{title}”…", title=item.text(0)), busy=True)

    # Hearing

    def show_page(self, page: Page) -> None:
        """Show what the desk has."""
        self._list.clear()
        for post in page.posts:
            self._list.addTopLevelItem(self._row(post))
        self._more = page.more
        if page.posts:
            self._list.setCurrentIndex(self._list.model().index(0, 0))
            self._stack.setCurrentIndex(0)
            self._show_buttons()
        else:
            looked_for = self.query.search or self.query.standing is not None
            none = tr("No post is like that.") if looked_for else tr("There are no posts yet.")
            self._show_message(none)

    def show_problem(self, problem: str) -> None:
        """Show what went wrong; nothing of what was typed here is lost by it."""
        self._show_message(
            tr("{problem}\n\nYour own drafts are all here. Press F5 to ask again.", problem=problem)
        )

    def show_no_site(self) -> None:
        """Say that there is no desk to look at."""
        self._show_message(
            tr(
                "No site with a desk is connected.\n\nAdd a WordPress, a Ghost or a site that"
                " speaks Micropub under Publish › Sites (Ctrl+Shift+T)."
            )
        )

    _more = False

    def _row(self, post: Listed) -> QTreeWidgetItem:
        title = post.title or tr("Untitled")
        when = age(datetime.fromisoformat(post.changed), self._now()) if post.changed else ""
        if post.changed_by:
            when = tr("{when} by {who}", when=when, who=post.changed_by).strip()
        item = QTreeWidgetItem([title, tr(_STANDINGS[post.standing]), post.author, when])
        item.setData(0, Qt.ItemDataRole.UserRole, post.id)
        spoken = ", ".join(item.text(column) for column in range(len(_COLUMNS)))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        for column, text in ((0, title), (3, item.text(3))):
            item.setToolTip(column, text)
        return item

    def _show_message(self, text: str, *, busy: bool = False) -> None:
        self._message.setText(text)
        self._stack.setCurrentIndex(1)
        self._list.clear()
        self._show_buttons(busy=busy)

    def _show_buttons(self, *_: object, busy: bool = False) -> None:
        shown = self._list.topLevelItemCount() > 0
        self._buttons["Stop"].setVisible(busy)
        self._buttons["Open"].setEnabled(shown and self._list.currentItem() is not None)
        self._buttons["Newer"].setEnabled(not busy and self._page > 1)
        self._buttons["Older"].setEnabled(not busy and shown and self._more)
        self._where.setText(tr("Page {page}", page=self._page) if shown else "")


def _posts() -> QTreeWidget:
    """The empty list with its columns."""
    made = QTreeWidget()
    made.setColumnCount(len(_COLUMNS))
    made.setHeaderLabels([tr(name) for name in _COLUMNS])
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTextElideMode(Qt.TextElideMode.ElideRight)
    made.setProperty("role", "posts")
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionsMovable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column, width in enumerate(_WIDTHS, start=1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(column, width)
    return made

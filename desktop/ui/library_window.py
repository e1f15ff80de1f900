"""The library in a window of its own: everything in it, searched, sorted, tidied.

A window and no mode of the left column: six columns want the width that the article has, and one
who tidies up wants both in view, perhaps on two screens.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.library.catalogue import Line, Order
from desktop.library.searching import Query
from desktop.translation import later, tr, trn
from desktop.ui import style
from desktop.ui.drafts_panel import STATES
from desktop.ui.explained import explain
from desktop.ui.library_model import COLUMNS, LibraryModel
from desktop.ui.library_table import NARROWEST, LibraryTable
from desktop.ui.spoken import name_choice

_WAIT_MS = 60
_ROW, _FOUND_ROW = 30, 50
_WIDTHS = (0, 110, 130, 150, 120, 70)
_ANY = {
    "state": later("Any state"),
    "section": later("Any section"),
    "tag": later("Any tag"),
    "origin": later("From anywhere"),
}
_NAMES = {
    "state": later("State"),
    "section": later("Section"),
    "tag": later("Tag"),
    "origin": later("From"),
    "when": later("Updated"),
    "place": later("Place"),
}
_ORIGINS = {"me": later("Begun here"), "desk": later("From a site’s desk")}
_PLACES = {
    "": later("Library"),
    "archive": later("Archive"),
    "bin": later("Bin"),
    "everywhere": later("All but the bin"),
}
_WHEN = {
    later("Any day"): None,
    later("Today"): 0,
    later("Last 7 days"): 6,
    later("Last 30 days"): 29,
}
_EMPTY = {
    "": later(
        "The library is empty.\n\nCtrl+N begins an article; it is here from its first letter on."
    ),
    "archive": later(
        "The archive is empty.\n\nWhat is finished and in the way goes here (Ctrl+E);"
        " it is found and opens as ever."
    ),
    "bin": later("The bin is empty.\n\nWhat you remove (Del) stays here until you empty it."),
    "everywhere": later("The library is empty."),
}
_NONE = later(
    "Nothing is like that.\n\nWords are found by their beginning, in every field and in the text."
    " Take a word or a filter away, or look in the archive and the bin."
)
Acts = Mapping[str, tuple[str, Callable[[list[Line]], None]]]
"""What can be done with the chosen lines, by its text: its shortcut, and what does it."""


class LibraryWindow(QDialog):
    """Search line, filters and list. It asks by `wanted` and is answered by `show_found`.

    `opened(id)` asks to open an article. `searches` are the saved ones by name; `save_wanted`
    asks to save the line under a name, `forget_wanted` to forget a name.
    """

    wanted = Signal(object, object, bool)  # Query, Order, descending
    opened = Signal(str)
    save_wanted = Signal(str)
    forget_wanted = Signal(str)
    empty_wanted = Signal()
    undo_wanted = Signal()

    def __init__(
        self, model: LibraryModel, acts: Acts, now: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        explain(self)
        self._now = now
        self.setWindowTitle(tr("Library"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1120, 640)
        self._model = model
        self._searches: Mapping[str, str] = {}
        self._done: tuple[str, bool] | None = None
        self._search = QLineEdit()
        self._boxes = {name: QComboBox() for name in (*_ANY, "when", "place")}
        self._saved = QPushButton(tr("Saved searches"))
        self._table = LibraryTable()
        self._message = QLabel()
        self._said = QLabel()
        self._undo = QPushButton(tr("Undo"))
        self._empty = QPushButton(tr("Empty the bin…"))
        self._open = QPushButton(tr("Open"))
        self._stack = QStackedLayout()
        self._actions = [self._action(*one) for one in acts.items()]
        self._set_up()
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._connect()
        self.offer((), ())

    # Making

    def _action(self, text: str, act: tuple[str, Callable[[list[Line]], None]]) -> QAction:
        shortcut, do = act
        action = QAction(tr(text), self)
        action.setShortcut(QKeySequence(shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: do(self.chosen()))
        self._table.addAction(action)
        return action

    def _set_up(self) -> None:
        # The keywords are those of the line that is parsed, in every language.
        self._search.setPlaceholderText(
            tr("Search everything, or {keywords}", keywords="state: section: tag: after: in:")
        )
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(tr("Search the library"))
        for name, box in self._boxes.items():
            name_choice(box, tr(_NAMES[name]))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(11)
        for text, days in _WHEN.items():
            self._boxes["when"].addItem(tr(text), days)
        for place, text in _PLACES.items():
            self._boxes["place"].addItem(tr(text), place)
        table = self._table
        table.setModel(self._model)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            if width:
                header.resizeSection(column, width)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorClearable(True)
        self._message.setObjectName("message")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setMargin(4 * style.EDGE)
        self._message.setProperty("role", "mute")
        self._said.setProperty("role", "hint")
        self._undo.setProperty("role", "quiet")
        self._undo.setToolTip("Ctrl+Z")
        self._undo.hide()
        self._open.setProperty("role", "primary")
        for button in (self._saved, self._undo, self._empty, self._open):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.GAP)
        top.addWidget(self._search, 1)
        top.addWidget(self._saved)
        filters = QHBoxLayout()
        filters.setSpacing(style.GAP)
        for name in ("place", "state", "section", "tag", "when", "origin"):
            filters.addWidget(self._boxes[name], 1)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._message)
        below = QHBoxLayout()
        below.setSpacing(style.GAP)
        below.addWidget(self._said)
        below.addWidget(self._undo)
        below.addStretch(1)
        below.addWidget(self._empty)
        below.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP + style.STEP)
        for row in (top, filters):
            layout.addLayout(row)
        layout.addLayout(self._stack, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self._wait.timeout.connect(self.ask)
        self._search.textChanged.connect(self._typed)
        self._search.returnPressed.connect(self._to_list)
        for name, box in self._boxes.items():
            box.activated.connect(partial(self._filter, name))
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        self._table.activated_by_key.connect(self._open_chosen)
        self._table.doubleClicked.connect(self._open_chosen)
        self._table.customContextMenuRequested.connect(self._menu)
        self._table.selectionModel().selectionChanged.connect(self._show_buttons)
        self._model.modelReset.connect(self._show_buttons)
        self._saved.clicked.connect(self._offer_searches)
        self._open.clicked.connect(self._open_chosen)
        self._empty.clicked.connect(self.empty_wanted)
        self._undo.clicked.connect(self.undo_wanted)
        for keys, act in (("Ctrl+Shift+F", self.focus_search), ("Ctrl+Z", self._undo.click)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)
            self.addAction(action)

    # Asking

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query.parse(self._search.text())

    def look_for(self, line: str) -> None:
        """Look for a line, as if it had been typed."""
        self._search.setText(line)
        self.ask()

    def ask(self) -> None:
        """Ask for the list anew."""
        self._wait.stop()
        header = self._table.horizontalHeader()
        column = header.sortIndicatorSection()
        order = COLUMNS[column][1] if 0 <= column < len(COLUMNS) else Order.BEST
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.wanted.emit(self.query, order, descending or order is Order.BEST)

    def focus_search(self) -> None:
        """Put the cursor into the search line."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _typed(self) -> None:
        self._show_filters()
        self._wait.start()

    def _sorted(self) -> None:
        self.ask()

    def _filter(self, name: str, _row: int) -> None:
        value = self._boxes[name].currentData()
        if name == "when":
            days = value if isinstance(value, int) else None
            after = "" if days is None else str(self._today() - timedelta(days=days))
            changed = {"after": after, "before": ""}
        else:
            changed = {name: str(value or "")}
        query = self.query
        kept = {part: getattr(query, part) for part in Query.__slots__} | changed
        self.look_for(Query(**kept).line())

    def _to_list(self) -> None:
        """Enter in the search line: on to what was found."""
        if self._wait.isActive():
            self.ask()
        if self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self._table.selectionModel().hasSelection():
                self._table.selectRow(0)

    # Hearing

    def offer(self, sections: Sequence[str], tags: Sequence[str]) -> None:
        """Offer these to be filtered by."""
        offered: dict[str, Mapping[str, str]] = {
            "state": {value: tr(text) for value, text in STATES.items()},
            "section": {one: one for one in sections},
            "tag": {one: one for one in tags},
            "origin": {value: tr(text) for value, text in _ORIGINS.items()},
        }
        for name, choices in offered.items():
            box = self._boxes[name]
            box.clear()
            box.addItem(tr(_ANY[name]), "")
            for value, text in choices.items():
                box.addItem(text, value)
        self._show_filters()

    def offer_searches(self, searches: Mapping[str, str]) -> None:
        """These are saved: name to line."""
        self._searches = dict(searches)

    def show_found(self, numbers: Sequence[int], lines: Sequence[Line], *, more: bool) -> None:
        """Show what was found; `more` says that these are not all of them."""
        query = self.query
        height = _FOUND_ROW if query.words else _ROW
        self._table.verticalHeader().setDefaultSectionSize(height)
        chosen = {line.number for line in self.chosen()} if len(numbers) else set[int]()
        self._model.show(numbers, lines)
        for number in list(chosen)[:1]:
            row = self._model.row_of(number)
            if row >= 0 and not self._table.selectionModel().hasSelection():
                self._table.selectRow(row)
        nothing = _EMPTY[query.place] if query == Query(place=query.place) else _NONE
        self._message.setText(tr(nothing))
        self._stack.setCurrentIndex(0 if len(numbers) else 1)
        self._empty.setVisible(query.place == "bin" and len(numbers) > 0)
        done, undo = self._done or (_counted(len(numbers), more=more), False)
        self._done = None
        self.say(done, undo=undo)
        self._show_buttons()

    def say(self, text: str, *, undo: bool) -> None:
        """Say what was done, or went wrong; with a button that takes it back."""
        self._said.setText(text)
        self._undo.setVisible(undo)

    def say_with_list(self, text: str, *, undo: bool) -> None:
        """Say what was done when the list is shown that comes of it."""
        self._done = (text, undo)

    def chosen(self) -> list[Line]:
        """The lines that are chosen."""
        rows = (index.row() for index in self._table.selectionModel().selectedRows())
        return [line for row in rows if (line := self._model.line(row)) is not None]

    @property
    def widths(self) -> list[int]:
        """How wide the columns are."""
        return [self._table.columnWidth(column) for column in range(len(COLUMNS))]

    def set_widths(self, widths: Sequence[int]) -> None:
        """Make the columns so wide; the first takes what is left."""
        for column, width in enumerate(widths[1 : len(COLUMNS)], start=1):
            self._table.setColumnWidth(column, max(width, NARROWEST))

    # Inside

    def _today(self) -> date:
        return self._now().astimezone().date()

    def _show_filters(self) -> None:
        """The boxes say what the line says."""
        query = self.query
        for name in (*_ANY, "place"):
            box, value = self._boxes[name], getattr(query, name)
            row = box.findData(value, flags=Qt.MatchFlag.MatchFixedString)
            if row < 0:
                box.addItem(value, value)
                row = box.count() - 1
            box.setCurrentIndex(row)
        days = None
        if query.after and not query.before:
            days = (self._today() - date.fromisoformat(query.after)).days
        when = self._boxes["when"]
        known = [when.itemData(row) for row in range(len(_WHEN))]
        while when.count() > len(_WHEN):
            when.removeItem(len(_WHEN))
        if query.before or days not in known:
            when.addItem(" – ".join(filter(None, (query.after, query.before))), days)
            when.setCurrentIndex(len(_WHEN))
        else:
            when.setCurrentIndex(known.index(days))

    def _show_buttons(self, *_: object) -> None:
        some = self._table.selectionModel().hasSelection()
        self._open.setEnabled(some)
        for action in self._actions:
            action.setEnabled(some)

    def _open_chosen(self, *_: object) -> None:
        for line in self.chosen()[:1]:
            self.opened.emit(line.id)

    def _menu(self, place: QPoint) -> None:
        if not self._table.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Open")).triggered.connect(self._open_chosen)
        menu.addActions(self._actions)
        menu.popup(self._table.viewport().mapToGlobal(place))

    def _offer_searches(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for name, line in self._searches.items():
            menu.addAction(name).triggered.connect(partial(self._recall, line))
        if self._searches:
            menu.addSeparator()
        line = self._search.text().strip()
        keep = menu.addAction(tr("Save this search…"))
        keep.setEnabled(bool(line))
        keep.triggered.connect(partial(self.save_wanted.emit, line))
        for name, saved in self._searches.items():
            if saved == line:
                gone = menu.addAction(tr("Forget “{name}”", name=name))
                gone.triggered.connect(partial(self.forget_wanted.emit, name))
        menu.popup(self._saved.mapToGlobal(self._saved.rect().bottomLeft()))

    def _recall(self, line: str, *_: object) -> None:
        self.look_for(line)


def _counted(count: int, *, more: bool) -> str:
    if more:
        return trn(
            "The best {count}; sort by a column for all",
            "The best {count}; sort by a column for all",
            count,
        )
    return trn("{count} article", "{count} articles", count)

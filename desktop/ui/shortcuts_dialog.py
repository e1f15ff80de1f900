"""The sheet of all keys: every action by menu, found by its name or its keys, changed in place."""

from collections.abc import Callable, Iterator
from functools import partial
from html import escape

from PySide6.QtCore import QEvent, QMarginsF, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPageLayout, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.library.database import LibraryError
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.explained import explain
from desktop.ui.fonts import SANS
from desktop.ui.shortcuts import FIXED, Shortcuts, grouped, refusal, said, shown
from desktop.ui.spoken import Role, announce, speak_as

_SIZE = QSize(640, 620)
_NAME = Qt.ItemDataRole.UserRole
_KEYS = 1
_MARGIN_MM = 15.0
_POINTS = 7


class _Keys(QKeySequenceEdit):
    """Takes one combination; Tab and Escape leave it, as they leave any other field."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, Role.EditableText, tr("New keys"))
        self.setMaximumSequenceLength(1)
        self.setFinishingKeyCombinations([])
        line = self.findChild(QLineEdit)
        if line is not None:
            line.setPlaceholderText(tr("Press the new keys"))
            line.setAccessibleName(tr("New keys"))

    def event(self, event: QEvent) -> bool:
        """Tab goes on, Escape goes back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            if plain and event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().event(event)


class ShortcutsDialog(QDialog):
    """What is changed here counts at once, and is kept."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._shortcuts = shortcuts
        self._wanted = QKeySequence()
        self._menus: dict[str, str] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or its keys"))
        self.search.setAccessibleName(tr("Find an action or its keys"))
        self.search.setClearButtonEnabled(True)
        self.tree = _tree()
        self.keys = _Keys()
        self._about = QLabel()
        self._about.setBuddy(self.keys)
        self._told = QLabel()
        self._told.setProperty("role", "hint")
        self._told.setWordWrap(True)
        self.take_button = QPushButton(tr("&Take over"))
        self.leave_button = QPushButton(tr("&Leave it"))
        self.none_button = QPushButton(tr("&No keys"))
        self.reset_button = QPushButton(tr("As it &came"))
        self.reset_all_button = QPushButton(tr("&All as they came"))
        self.print_button = QPushButton(tr("&Print…"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._connect()
        self._list()
        self._settle()

    def _lay_out(self) -> None:
        rows = (
            (self._about, self.keys, self.none_button, self.reset_button),
            (self._told, self.take_button, self.leave_button),
            (self.reset_all_button, self.print_button, None, self.close_button),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(style.GAP)
            for widget in row:
                if widget is None:
                    line.addStretch(1)
                else:
                    line.addWidget(widget, int(widget in (self._told, self._about)))
            layout.addLayout(line)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self.take_button, self.leave_button):
            policy = button.sizePolicy()
            # Nothing moves when a question is asked.
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(self._settle)
        self.tree.itemActivated.connect(self._ask)
        self.keys.keySequenceChanged.connect(self._take)
        self.keys.left.connect(self._back)
        self.take_button.clicked.connect(self._take_over)
        self.leave_button.clicked.connect(self._leave)
        self.none_button.clicked.connect(lambda: self._give(QKeySequence()))
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.accept)

    # The list

    def _list(self) -> None:
        for menu, actions in grouped(self._shortcuts.commands):
            group = _group(self.tree, menu)
            for action in actions:
                item = QTreeWidgetItem(group, [said(action)])
                item.setData(0, _NAME, action.objectName())
                self._menus[action.objectName()] = menu
        group = _group(self.tree, tr("Always"))
        for text, keys in FIXED:
            item = QTreeWidgetItem(group, [tr(text), shown(QKeySequence(keys))])
            item.setDisabled(True)
        self.tree.expandAll()
        self._say_keys()
        self.tree.setCurrentItem(next(self._items()))

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """The rows that stand for actions."""
        for group in _children(self.tree.invisibleRootItem()):
            yield from (item for item in _children(group) if item.data(0, _NAME))

    def _say_keys(self) -> None:
        for item in self._items():
            name = item.data(0, _NAME)
            keys = shown(self._shortcuts.keys(name))
            changed = self._shortcuts.changed(name)
            item.setText(_KEYS, keys)
            font = QFont(self.font())
            font.setBold(changed)
            item.setFont(_KEYS, font)
            spoken = tr("{keys}, changed", keys=keys) if changed else keys
            item.setData(_KEYS, Qt.ItemDataRole.AccessibleTextRole, spoken or tr("no keys"))
            tip = tr("Changed; it came with other keys") if changed else ""
            item.setToolTip(_KEYS, tip)

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        for group in _children(self.tree.invisibleRootItem()):
            for item in _children(group):
                text = f"{group.text(0)} {item.text(0)} {item.text(_KEYS)}".casefold()
                item.setHidden(not all(word in text for word in words))
            group.setHidden(all(item.isHidden() for item in _children(group)))
        current = self.tree.currentItem()
        if current is None or current.isHidden():
            first = next((item for item in self._items() if not item.isHidden()), None)
            if first is None:
                self.tree.clearSelection()
                self.tree.setCurrentIndex(QModelIndex())
            else:
                self.tree.setCurrentItem(first)

    # Changing

    @property
    def _name(self) -> str:
        """The action that is chosen, "" for none."""
        item = self.tree.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def _settle(self) -> None:
        """Show the keys of what is chosen; forget what was pressed."""
        self._wanted = QKeySequence()
        name = self._name
        self.keys.blockSignals(True)
        self.keys.setKeySequence(self._shortcuts.keys(name) if name else QKeySequence())
        self.keys.blockSignals(False)
        self.keys.setAccessibleDescription(shown(self.keys.keySequence()))
        for widget in (self.keys, self.none_button):
            widget.setEnabled(bool(name))
        self.reset_button.setEnabled(bool(name) and self._shortcuts.changed(name))
        title = said(self._shortcuts.commands[name]) if name else ""
        self._about.setText(tr("Keys for “{action}”", action=title) if title else "")
        self._told.setText(tr("Enter on an action asks for other keys."))
        style.set_role(self._told, "hint")
        self._offer(conflict=False)

    def _ask(self) -> None:
        if self._name:
            self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self._settle()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, keys: QKeySequence) -> None:
        """Keys were pressed: give them, or say why not."""
        name = self._name
        if not name or keys.isEmpty() or keys == self._shortcuts.keys(name):
            return
        self._offer(conflict=False)
        problem = refusal(keys)
        holder = self._shortcuts.holder(keys, name)
        if problem:
            # Not within the key press: the field goes on to record it.
            QTimer.singleShot(0, self, lambda: self._refuse(problem))
        elif holder is not None:
            self._wanted = keys
            other = said(self._shortcuts.commands[holder])
            self._say(
                tr(
                    "{keys} belongs to “{action}” in the menu {menu}.",
                    keys=shown(keys),
                    action=other,
                    menu=self._menus[holder],
                ),
                bad=True,
            )
            self._offer(conflict=True)
        else:
            self._give(keys)

    def _refuse(self, problem: str) -> None:
        self._settle()
        self._say(problem, bad=True)

    def _take_over(self) -> None:
        self._give(self._wanted)

    def _leave(self) -> None:
        self._settle()
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self, keys: QKeySequence) -> None:
        name = self._name
        if not name:
            return
        holder = self._shortcuts.holder(keys, name)
        problem = _problem(partial(self._shortcuts.give, name, keys))
        self._show_changed(name, holder, problem)

    def _reset(self) -> None:
        name = self._name
        if name:
            keys = self._shortcuts.declared(name)
            holder = self._shortcuts.holder(keys, name)
            problem = _problem(partial(self._shortcuts.reset, name))
            self._show_changed(name, holder, problem)

    def _show_changed(self, name: str, holder: str | None, problem: str) -> None:
        """Say what an action has now, and what the one has that had it before."""
        self._say_keys()
        self._settle()
        commands = self._shortcuts.commands
        keys = shown(self._shortcuts.keys(name)) or tr("no keys")
        told = tr("“{action}” has {keys} now.", action=said(commands[name]), keys=keys)
        if holder is not None:
            left = shown(self._shortcuts.keys(holder)) or tr("no keys")
            other = said(commands[holder])
            told += " " + tr("“{action}” has {keys} now.", action=other, keys=left)
        self._say(problem or told, bad=bool(problem))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset_all(self) -> None:
        problem = _problem(self._shortcuts.reset_all)
        self._say_keys()
        self._settle()
        told = tr("All actions have the keys they came with.")
        self._say(problem or told, bad=bool(problem))

    def _offer(self, *, conflict: bool) -> None:
        for button in (self.take_button, self.leave_button):
            button.setVisible(conflict)
        self.reset_all_button.setEnabled(
            any(self._shortcuts.changed(name) for name in self._shortcuts.commands)
        )
        if conflict:
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._told.setText(text)
        style.set_role(self._told, "danger" if bad else "hint")
        announce(self, text, urgent=bad)

    # Paper

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec():
            made = sheet(self._shortcuts)
            made.setPageSize(printer.pageRect(QPrinter.Unit.Point).size())
            made.print_(printer)


def sheet(shortcuts: Shortcuts) -> QTextDocument:
    """All keys for paper, by menu."""
    groups = [
        (menu, [(said(one), shown(one.shortcut())) for one in actions])
        for menu, actions in grouped(shortcuts.commands)
    ]
    fixed = [(tr(text), shown(QKeySequence(keys))) for text, keys in FIXED]
    columns: tuple[list[str], list[str]] = ([], [])
    half = sum(len(rows) for _, rows in groups) / 2
    told = 0
    for menu, rows in (*groups, (tr("Always"), fixed)):
        lines = "".join(
            f"<tr><td width='56%'>{escape(text)}</td><td><b>{escape(keys)}</b></td></tr>"
            for text, keys in rows
            if keys
        )
        title = f"<p class='menu'>{escape(menu)}</p>"
        columns[told >= half].append(f"{title}<table width='100%'>{lines}</table>")
        told += len(rows)
    cells = "".join(f"<td width='50%'>{''.join(column)}</td>" for column in columns)
    made = QTextDocument()
    made.setDefaultFont(QFont(SANS, _POINTS))
    made.setDefaultStyleSheet(".menu { font-weight: bold; margin-top: 8px; margin-bottom: 2px }")
    title = f"<h1>{escape(tr('Keyboard shortcuts'))}</h1>"
    made.setHtml(f"{title}<table width='100%'><tr>{cells}</tr></table>")
    return made


def _problem(change: Callable[[], object]) -> str:
    """Change some keys; why they cannot be kept, "" where they are."""
    try:
        change()
    except LibraryError as error:
        return tr(
            "The keys count until the window closes. They could not be kept: {error}", error=error
        )
    return ""


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setProperty("role", "posts")
    tree.setAccessibleName(tr("Actions and their keys"))
    tree.setAccessibleDescription(tr("Enter asks for other keys"))
    tree.setColumnCount(2)
    tree.setHeaderLabels([tr("Action"), tr("Keys")])
    tree.setUniformRowHeights(True)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(False)
    return tree


def _group(tree: QTreeWidget, title: str) -> QTreeWidgetItem:
    group = QTreeWidgetItem(tree, [title])
    font = QFont(tree.font())
    font.setBold(True)
    group.setFont(0, font)
    # A cell without words is nothing to a screen reader.
    group.setData(_KEYS, Qt.ItemDataRole.AccessibleTextRole, title)
    return group


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (item.child(row) for row in range(item.childCount()))
    return [row for row in rows if row is not None]

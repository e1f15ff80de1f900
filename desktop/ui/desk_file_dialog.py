"""What a desk's file would change, before it does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.exchange.desk_file import Change
from desktop.library.declared import SETTINGS
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.explained import explain

_COLUMNS = (later("What"), later("How"), later("Now"), later("Then"))


class DeskFileDialog(QDialog):
    """The changes in a list; accepted where they are wanted."""

    def __init__(self, name: str, changes: Sequence[Change], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Take in a desk’s settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 420)
        explain(self)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What changes"))
        self.tree.setProperty("role", "posts")
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr(column) for column in _COLUMNS])
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        texts = {one.name: one.text for one in SETTINGS}
        for one in changes:
            thing = tr(texts[one.thing]) if one.thing in texts else one.thing
            item = QTreeWidgetItem([thing, tr(one.what), one.before, one.after])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(_filled(item)))
            self.tree.addTopLevelItem(item)
        self.take = QPushButton(tr("&Take in"))
        self.take.setProperty("role", "primary")
        self.take.setEnabled(bool(changes))
        self.take.clicked.connect(self.accept)
        self._leave = QPushButton(tr("Leave it"))
        self._leave.clicked.connect(self.reject)
        self._lay_out(name, any_change=bool(changes))

    def _lay_out(self, name: str, *, any_change: bool) -> None:
        said = QLabel(
            tr(
                "This is what {name} changes. What it replaces is kept in a file of the same"
                " kind, which brings it back. Passwords are never in such a file.",
                name=name,
            )
            if any_change
            else tr("Everything in {name} is so already.", name=name)
        )
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self._leave, self.take):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.take.setDefault(any_change)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP)
        layout.addWidget(said)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)


def _filled(item: QTreeWidgetItem) -> list[str]:
    return [text for column in range(len(_COLUMNS)) if (text := item.text(column))]

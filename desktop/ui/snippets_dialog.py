"""The desk's snippets: a list of names, and the text of the one chosen."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.library.snippets import NAME, PLACES
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.box import Box
from desktop.ui.explained import explain


class SnippetsDialog(QDialog):
    """What is written here is kept when the dialog closes, however it closes."""

    changed = Signal(dict)
    """All snippets (`dict[str, str]`), text by name; only where they differ from before."""

    def __init__(self, texts: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Snippets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 420)
        self._before = dict(texts)
        self._texts = dict(texts)
        self._chosen = ""
        self.list = QListWidget()
        self.list.setProperty("role", "box")
        self.list.setAccessibleName(tr("Snippets"))
        self.list.setFixedWidth(190)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name"))
        self.text = Box("", tr("Text"))
        self.error = QLabel()
        self.error.setProperty("role", "danger")
        self.error.setWordWrap(True)
        self.add_button = QPushButton(tr("&Add"))
        self.remove_button = QPushButton(tr("&Remove"))
        self.back_button = QPushButton(tr("&Undo changes"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self._show_names(next(iter(sorted(texts)), ""))
        self.list.currentTextChanged.connect(self._choose)
        self.name.textEdited.connect(self._rename)
        self.text.textChanged.connect(self._take_text)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.back_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button):
            buttons.addWidget(button)
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        places = ", ".join(f"{{{name}}}" for name in PLACES)
        hint = QLabel(
            tr(
                "In the text, type the name and press Tab; or find it with Ctrl+K. Filled in: "
                "{places}.",
                places=places,
            )
        )
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        for text, widget in ((tr("&Name"), self.name), (tr("&Text"), self.text)):
            label = QLabel(text)
            label.setBuddy(widget)
            right.addWidget(label)
            right.addWidget(widget)
        right.addWidget(self.error)
        right.addWidget(hint)
        last = QHBoxLayout()
        last.addWidget(self.back_button)
        last.addStretch()
        last.addWidget(self.close_button)
        right.addLayout(last)
        for button in (self.add_button, self.remove_button, self.back_button, self.close_button):
            button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.EDGE)
        layout.addLayout(left)
        layout.addLayout(right, 1)
        for part in (left, right, buttons, last):
            part.setSpacing(style.GAP)

    def add(self) -> None:
        """A new snippet, its name to be typed."""
        name = next(n for n in (f"new{k or ''}" for k in range(1000)) if n not in self._texts)
        self._texts[name] = "{cursor}"
        self._show_names(name)
        self.name.setFocus()
        self.name.selectAll()

    def remove(self) -> None:
        """Take the chosen one away; “Undo changes” brings it back."""
        if self._chosen in self._texts:
            row = self.list.currentRow()
            del self._texts[self._chosen]
            names = sorted(self._texts)
            self._show_names(names[min(row, len(names) - 1)] if names else "")

    def undo(self) -> None:
        """All as it was when the dialog opened."""
        self._texts = dict(self._before)
        self._show_names(next(iter(sorted(self._texts)), ""))

    def done(self, result: int) -> None:
        """Tell what changed."""
        if self._texts != self._before:
            self.changed.emit(dict(self._texts))
        super().done(result)

    def _show_names(self, chosen: str) -> None:
        names = sorted(self._texts)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(names)
        self.list.setCurrentRow(names.index(chosen) if chosen in names else -1)
        self.list.blockSignals(False)
        self._choose(chosen)

    def _choose(self, name: str) -> None:
        self._chosen = name
        self.name.setText(name)
        self.text.blockSignals(True)
        self.text.setPlainText(self._texts.get(name, ""))
        self.text.blockSignals(False)
        self.error.clear()
        for widget in (self.name, self.text, self.remove_button):
            widget.setEnabled(name in self._texts)

    def _rename(self, typed: str) -> None:
        """A name that cannot be is said so, and the one before stays."""
        name = typed.strip()
        if name == self._chosen:
            self.error.clear()
        elif not NAME.fullmatch(name):
            self.error.setText(tr("A name is one word of letters, digits and hyphens."))
        elif name in self._texts:
            self.error.setText(tr("There is a snippet “{name}” already.", name=name))
        else:
            self.error.clear()
            self._texts[name] = self._texts.pop(self._chosen)
            self._chosen = name
            self.list.blockSignals(True)
            self.list.currentItem().setText(name)
            self.list.blockSignals(False)

    def _take_text(self) -> None:
        if self._chosen in self._texts:
            self._texts[self._chosen] = self.text.toPlainText()

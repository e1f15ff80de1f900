"""The languages that spelling is checked in, and the desk's own words."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.translation import tr
from desktop.ui import style
from desktop.ui.explained import explain

_MANY = QListWidget.SelectionMode.ExtendedSelection


class WordsDialog(QDialog):
    """Two lists; what is changed counts at once, and what was removed can be put back."""

    languages_chosen = Signal(list)
    """Names (`list[str]`) of the dictionaries that count in every article."""
    words_changed = Signal(list)
    """The desk's words (`list[str]`) as they are now."""

    def __init__(
        self,
        names: Sequence[str],
        chosen: Sequence[str],
        own: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Languages and desk’s words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 440)
        self._removed: list[str] = []
        self.language_list = QListWidget()
        self.language_list.setAccessibleName(tr("Languages in every article"))
        for name in names:
            item = QListWidgetItem(title_of(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            ticked = Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.language_list.addItem(item)
        self.word_list = QListWidget()
        self.word_list.setAccessibleName(tr("The desk’s words"))
        self.word_list.setSelectionMode(_MANY)
        self.word_list.addItems(list(own))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Another word"))
        self.field.setAccessibleName(tr("Another word"))
        self.add_button = QPushButton(tr("A&dd"))
        self.remove_button = QPushButton(tr("&Remove"))
        self.back_button = QPushButton(tr("&Put back"))
        self._close = QPushButton(tr("Close"))
        for button in (self.add_button, self.remove_button, self.back_button, self._close):
            button.setAutoDefault(False)
        for box in (self.language_list, self.word_list):
            box.setProperty("role", "box")
        self._lay_out()
        self._tell_buttons()
        self.language_list.itemChanged.connect(self._tell_languages)
        self.word_list.itemSelectionChanged.connect(self._tell_buttons)
        self.field.textChanged.connect(self._tell_buttons)
        self.field.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.back_button.clicked.connect(self.put_back)
        self._close.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(style.GAP)
        left.addWidget(_label(tr("In &every article"), self.language_list))
        left.addWidget(self.language_list, 1)
        hint = QLabel(
            tr(
                "An article is checked in its own language, and in these as well. A dictionary put"
                " into the folder “dictionaries” of the data stands here at the next start."
            )
        )
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        left.addWidget(hint)
        right.addWidget(_label(tr("The desk’s &words"), self.word_list))
        right.addWidget(self.word_list, 1)
        adding, taking = QHBoxLayout(), QHBoxLayout()
        adding.addWidget(self.field, 1)
        adding.addWidget(self.add_button)
        taking.addWidget(self.remove_button)
        taking.addWidget(self.back_button)
        taking.addStretch()
        taking.addWidget(self._close)
        for row in (adding, taking):
            row.setSpacing(style.GAP)
            right.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.EDGE)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)

    def own(self) -> list[str]:
        """The words in the list."""
        return [self.word_list.item(row).text() for row in range(self.word_list.count())]

    def add(self) -> None:
        """Take the word in the line into the list."""
        word = self.field.text().strip()
        if word and word not in self.own():
            self._show([*self.own(), word])
        self.field.clear()

    def remove(self) -> None:
        """Take the chosen words out of the list."""
        gone = [item.text() for item in self.word_list.selectedItems()]
        if gone:
            self._removed += gone
            self._show([word for word in self.own() if word not in gone])

    def put_back(self) -> None:
        """Put back all that was removed here."""
        back, self._removed = self._removed, []
        self._show([*self.own(), *back])

    def _show(self, own: Sequence[str]) -> None:
        kept = sorted(set(own), key=str.casefold)
        self.word_list.clear()
        self.word_list.addItems(kept)
        self._tell_buttons()
        self.words_changed.emit(kept)

    def _tell_buttons(self) -> None:
        self.add_button.setEnabled(bool(self.field.text().strip()))
        self.remove_button.setEnabled(bool(self.word_list.selectedItems()))
        self.back_button.setEnabled(bool(self._removed))

    def _tell_languages(self) -> None:
        items = [self.language_list.item(row) for row in range(self.language_list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        self.languages_chosen.emit([item.data(Qt.ItemDataRole.UserRole) for item in ticked])


def title_of(name: str) -> str:
    """A dictionary's language in its own words: "Deutsch (Deutschland)" for "de_DE"."""
    locale = QLocale(name)
    if locale.language() == QLocale.Language.C:
        return name
    language = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    language = language[:1].upper() + language[1:]
    if "_" not in name:
        return language
    return f"{language} ({locale.nativeTerritoryName() or locale.territory().name})"


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label

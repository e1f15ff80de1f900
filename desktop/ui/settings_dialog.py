"""The settings: made of their declarations, searched, changed at once, put back one by one."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.library.declared import SETTINGS, SHORTCUTS
from desktop.library.settings import Group, Offer, Setting
from desktop.translation import tr
from desktop.ui import fonts, style
from desktop.ui.explained import explain
from desktop.ui.number_box import NumberBox
from desktop.ui.preferences import Preferences

_SIDE = 168
_CONTROL = 260
_LISTED = 5
"""How many lines of a list are seen at once."""


class SettingsDialog(QDialog):
    """Every setting by group. What is chosen counts at once, or says that it does not."""

    shortcuts_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 560)
        explain(self)
        self._preferences = preferences
        self.looking = QLineEdit()
        self.looking.setPlaceholderText(tr("Search the settings"))
        self.looking.setAccessibleName(tr("Search the settings"))
        self.looking.setClearButtonEnabled(True)
        self.groups = QListWidget()
        self.groups.setAccessibleName(tr("Groups"))
        asked = fonts.width_of(self.looking.placeholderText())
        for narrow in (self.looking, self.groups):
            narrow.setFixedWidth(max(_SIDE, asked + 3 * style.EDGE))
        self.rows = [self._row(one) for one in SETTINGS]
        self._headings: dict[Group, QLabel] = {}
        self._none = QLabel(tr("No setting has these words."))
        self._none.setProperty("role", "hint")
        self._told = QLabel()
        self._told.setProperty("role", "danger")
        self._told.setWordWrap(True)
        self._close = QPushButton(tr("Close"))
        self._close.setAutoDefault(False)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.looking.textChanged.connect(self._search)
        self.looking.returnPressed.connect(self._enter)
        self.groups.currentRowChanged.connect(self._go_to)
        self._close.clicked.connect(self.accept)
        preferences.refused.connect(self._told.setText)
        preferences.changed.connect(self._show)
        QShortcut(QKeySequence.StandardKey.Find, self, self.looking.setFocus)
        self._search("")
        self.looking.setFocus()

    def _row(self, setting: Setting[object]) -> "Row":
        if setting is SHORTCUTS:
            button = QPushButton(tr("Show and change them…"))
            button.setAutoDefault(False)
            button.clicked.connect(self.shortcuts_wanted)
            return Row(setting, button, lambda _value: None, self._preferences)
        control, show = _control(setting, self._preferences)
        return Row(setting, control, show, self._preferences)

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(style.EDGE, 0, style.EDGE, style.EDGE)
        column.setSpacing(style.EDGE)
        for group in Group:
            heading = QLabel(tr(group.value))
            heading.setProperty("role", "heading")
            self._headings[group] = heading
            self.groups.addItem(tr(group.value))
            column.addWidget(heading)
            for row in self.rows:
                if row.setting.group is group:
                    column.addWidget(row)
        column.addWidget(self._none)
        column.addStretch(1)
        self._area.setWidget(page)
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(tr("Settings"))
        # As wide as the longest texts of this language want it: nothing is scrolled to the side.
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(page.minimumSizeHint().width() + bar + 2 * style.RING)
        left = QVBoxLayout()
        left.setSpacing(style.GAP)
        left.addWidget(self.looking)
        left.addWidget(self.groups, 1)
        middle = QHBoxLayout()
        middle.setSpacing(style.GAP)
        middle.addLayout(left)
        middle.addWidget(self._area, 1)
        below = QHBoxLayout()
        below.addWidget(self._told, 1)
        below.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(style.EDGE,) * 4)
        layout.setSpacing(style.GAP)
        layout.addLayout(middle, 1)
        layout.addLayout(below)

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in self.rows:
            row.setVisible(row.has(wanted))
        shown = {row.setting.group for row in self.rows if not row.isHidden()}
        for number, (group, heading) in enumerate(self._headings.items()):
            heading.setVisible(group in shown)
            self.groups.item(number).setHidden(group not in shown)
        self._none.setVisible(not shown)

    def _enter(self) -> None:
        """Into the first setting that was found."""
        for row in self.rows:
            if not row.isHidden():
                row.control.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(row)
                return

    def _go_to(self, number: int) -> None:
        heading = list(self._headings.values())[number]
        self._area.verticalScrollBar().setValue(heading.y())

    def _show(self, name: str) -> None:
        for row in self.rows:
            if row.setting.name == name:
                row.show_value()

    def done(self, result: int) -> None:
        """Take what is still being typed, and hear nothing more: this may live a moment longer."""
        self.setFocus()
        self._preferences.refused.disconnect(self._told.setText)
        self._preferences.changed.disconnect(self._show)
        super().done(result)


class Row(QWidget):
    """One setting: its text, its control, what it does, and the way back to the default."""

    def __init__(
        self,
        setting: Setting[object],
        control: QWidget,
        show: Callable[[object], None],
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self.setting = setting
        self.control = control
        self._display = show
        self._preferences = preferences
        self.reset = QPushButton(tr("Reset"))
        self.reset.setProperty("role", "quiet")
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(tr("Reset “{setting}”", setting=tr(setting.text)))
        self.reset.clicked.connect(lambda: preferences.reset(setting))
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        control.setAccessibleName(tr(setting.text))
        control.setAccessibleDescription(self._about())
        control.setWhatsThis(self._about())
        self._lay_out()
        self.show_value()

    def _about(self) -> str:
        about = tr(self.setting.about)
        return (
            f"{about} {tr('It counts from the next start.')}" if self.setting.from_start else about
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.GAP)
        if not isinstance(self.control, QCheckBox):
            name = QLabel(tr(self.setting.text))
            name.setBuddy(self.control)
            tall = isinstance(self.control, QListWidget)
            place = Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter
            top.addWidget(name, 1, place)
            self.control.setFixedWidth(_CONTROL)
            top.addWidget(self.control)
        else:
            top.addWidget(self.control, 1)
        top.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        about = QLabel(self._about())
        about.setProperty("role", "hint")
        about.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.STEP)
        column.addLayout(top)
        column.addWidget(about)

    def has(self, words: list[str]) -> bool:
        """Whether all of these words, in lower case, are in what is said about it."""
        said = " ".join(
            (self.setting.name, tr(self.setting.text), self._about(), tr(self.setting.group.value))
        ).casefold()
        return all(word in said for word in words)

    def show_value(self) -> None:
        """Show what counts now."""
        value = self._preferences.get(self.setting)
        with QSignalBlocker(self.control):
            self._display(value)
        self.reset.setVisible(value != self.setting.default)


def _control(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    """A control for a setting, and how it shows a value."""
    if isinstance(setting.default, bool):
        return _switch(setting, preferences)
    if isinstance(setting.default, int):
        return _number(setting, preferences)
    if setting.offer is Offer.DICTIONARIES:
        return _several(setting, preferences)
    if setting.offer is Offer.FOLDER:
        return _folder(setting, preferences)
    if isinstance(setting.default, str) and not (setting.choices or setting.offer):
        return _words(setting, preferences)
    return _one_of(setting, preferences)


def _switch(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    made = QCheckBox(tr(setting.text))
    made.toggled.connect(partial(preferences.choose, setting))
    return made, lambda value: made.setChecked(value is True)


def _number(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    made = NumberBox(cast("Setting[int]", setting))
    made.valueChanged.connect(partial(preferences.choose, setting))
    return made, lambda value: made.setValue(cast("int", value))


def _one_of(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    made = QComboBox()
    for value, text in preferences.offered(setting):
        made.addItem(text, value)

    def choose(_row: int) -> None:
        preferences.choose(setting, made.currentData())

    made.activated.connect(choose)
    return made, lambda value: made.setCurrentIndex(made.findData(value))


def _words(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    made = QLineEdit()

    def choose() -> None:
        preferences.choose(setting, made.text().strip())

    made.editingFinished.connect(choose)
    return made, lambda value: made.setText(str(value))


def _several(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    from desktop.ui.words_dialog import title_of

    made = QListWidget()
    made.setProperty("role", "box")
    for value, name in preferences.offered(setting):
        item = QListWidgetItem(title_of(name), made)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setCheckState(Qt.CheckState.Unchecked)
    items = [made.item(row) for row in range(made.count())]
    made.setFixedHeight((made.sizeHintForRow(0) + style.STEP) * min(max(len(items), 1), _LISTED))

    def show(value: object) -> None:
        for item in items:
            ticked = item.data(Qt.ItemDataRole.UserRole) in cast("tuple[str, ...]", value)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def choose(_item: QListWidgetItem) -> None:
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        names = [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked]
        preferences.choose(setting, tuple(names))

    made.itemChanged.connect(choose)
    return made, show


def _folder(
    setting: Setting[object], preferences: Preferences
) -> tuple[QWidget, Callable[[object], None]]:
    made = QPushButton()
    made.setAutoDefault(False)

    def choose() -> None:
        present = str(preferences.get(setting))
        folder = QFileDialog.getExistingDirectory(made, tr(setting.text), present)
        if folder:
            preferences.choose(setting, folder)

    def show(value: object) -> None:
        place = str(value)
        shown = made.fontMetrics().elidedText(
            place, Qt.TextElideMode.ElideMiddle, _CONTROL - 2 * style.EDGE
        )
        made.setText(shown or tr("Choose a folder…"))
        made.setToolTip(place)

    made.clicked.connect(choose)
    return made, show

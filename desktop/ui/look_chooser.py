"""Which look the page is shown in for a site: chosen from those there are, or learned from a page.

Learning reads a published story and its style sheets, as any reader does, beside the GUI thread;
it can be given up at any time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.composition import House
from desktop.publishing.looks import Learned, LookError
from desktop.publishing.sites import Site
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.explained import explain
from desktop.ui.motion import busy_bar
from desktop.ui.tasks import Latest

_OURS = {"gazette": later("Gazette, which comes with Onrecord")}


@dataclass(frozen=True, slots=True)
class _Failure:
    message: str


class LookChooser(QDialog):
    """Chooses the look of one site; `chosen` is emitted when another one counts from now on."""

    chosen = Signal()

    def __init__(self, house: House, site: Site, parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self._house = house
        self._site = site
        self._stop = Event()
        self._learner = Latest("learning a look", self)
        self._learner.done.connect(self._take)
        self.setWindowTitle(tr("Look of the page"))
        self.setMinimumWidth(480)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        heading = QLabel(tr("Look of the page"))
        heading.setProperty("role", "heading")
        title = self._site.title or self._site.name
        said = _line(
            tr("How Phone, Tablet and Desktop show an article meant for {title}.", title=title),
            "mute",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Looks"))
        self.list.setMaximumHeight(140)
        self.list.itemSelectionChanged.connect(self._show_choice)
        self.list.itemActivated.connect(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * style.GAP,) * 4)
        layout.setSpacing(style.GAP)
        for widget in (heading, said, self.list):
            layout.addWidget(widget)
        layout.addSpacing(style.GAP)
        self._lay_out_learning(layout)
        layout.addWidget(self._buttons())

    def _lay_out_learning(self, layout: QVBoxLayout) -> None:
        label = QLabel(tr("&Learn it from a published story:"))
        label.setProperty("role", "label")
        self.address = QLineEdit(self._site.url)
        self.address.setAccessibleName(tr("Address of a published story"))
        self.address.setPlaceholderText("https://…/a-story")
        self.address.returnPressed.connect(self.learn)
        label.setBuddy(self.address)
        self.button = QPushButton(tr("Learn"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.learn)
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.button)
        self.busy = busy_bar()
        self.busy.setAccessibleName(tr("Reading the story and its style sheets"))
        self.busy.hide()
        self.said = _line(
            tr("The site is only read, as by any reader. Nothing is sent to it."), "hint"
        )
        layout.addWidget(label)
        layout.addLayout(row)
        layout.addWidget(self.busy)
        layout.addWidget(self.said)

    def _buttons(self) -> QWidget:
        row = QWidget()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.use = buttons.addButton(tr("Use"), QDialogButtonBox.ButtonRole.ApplyRole)
        self.use.setProperty("role", "primary")
        self.use.clicked.connect(self._use)
        # Enter in the address learns, Enter in the list uses: neither presses a button as well.
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, style.GAP, 0, 0)
        line.addWidget(self.remove)
        line.addStretch(1)
        line.addWidget(buttons)
        return row

    def _fill(self) -> None:
        present = self._house.pages.look_name(self._site.name)
        self.list.clear()
        for name in self._house.looks.names():
            item = QListWidgetItem(tr(_OURS[name]) if name in _OURS else name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
            if name == present:
                self.list.setCurrentItem(item)

    @property
    def choice(self) -> str:
        """The name of the look that is selected."""
        chosen = self.list.selectedItems()
        return chosen[0].data(Qt.ItemDataRole.UserRole) if chosen else ""

    def _show_choice(self) -> None:
        self.remove.setEnabled(bool(self.choice) and self.choice not in _OURS)

    def _use(self) -> None:
        try:
            self._house.pages.choose_look(self._site.name, self.choice)
        except LookError as error:
            self._say(str(error))
            return
        self.chosen.emit()
        self.accept()

    def _remove(self) -> None:
        used = self.choice == self._house.pages.look_name(self._site.name)
        self._house.looks.remove(self.choice)
        self._fill()
        if used:
            self.chosen.emit()

    # Learning

    def learn(self) -> None:
        """Learn the look of the story at the address; a second press gives it up."""
        if self._learner.busy:
            self._stop.set()
            self.button.setEnabled(False)
            return
        self._stop = Event()
        self.button.setText(tr("Give up"))
        self.busy.show()
        self._say(tr("Reading the story and its style sheets…"))
        self._learner.submit(_learned, self.address.text(), self._stop.is_set)

    def _take(self, result: Learned | _Failure) -> None:
        self.busy.hide()
        self.button.setText(tr("Learn"))
        self.button.setEnabled(True)
        if isinstance(result, _Failure):
            self._say(result.message)
            self.address.setFocus()
            return
        name = self._site.name if self._site.name not in _OURS else f"{self._site.name}-learned"
        try:
            self._house.looks.keep(name, result)
            self._house.pages.choose_look(self._site.name, name)
        except LookError as error:
            self._say(str(error))
            return
        self._fill()
        self._say(tr("Learned. The page is shown in this look from now on."))
        self.chosen.emit()

    def _say(self, words: str) -> None:
        self.said.setText(words)

    def done(self, result: int) -> None:
        """Give up what is under way before the dialog goes."""
        self._stop.set()
        self._learner.close()
        super().done(result)


def _line(words: str, role: str) -> QLabel:
    made = QLabel(words)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def _learned(address: str, stopped: Callable[[], bool]) -> Learned | _Failure:
    from desktop.publishing.look_learning import learn

    try:
        return learn(address, stopped)
    except LookError as error:
        return _Failure(str(error))

"""The desk's settings out into a file and in from one, from the menu."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMessageBox, QWidget

from desktop.composition import House
from desktop.library.declared import SETTINGS
from desktop.translation import tr
from desktop.ui.errand import Errands
from desktop.ui.preferences import Preferences
from desktop.ui.toolbar import Notice
from desktop.ui.whole_name import whole_name

if TYPE_CHECKING:
    from desktop.composition.handing import Brought

_SUFFIX = ".onrecord-desk"


class Handing(QObject):
    """Asks for files, shows what changes, and has what was taken in count at once."""

    def __init__(
        self,
        house: House,
        preferences: Preferences,
        errands: Errands,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._house = house
        self._preferences = preferences
        self._errands = errands
        self._notice = notice
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the menu asks for here."""
        return {"desk_out": self.ask_out, "desk_in": self.ask_in}

    def ask_out(self) -> None:
        """Ask what goes with it and where to, and write the file."""
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("Export the desk’s settings"))
        box.setText(
            tr(
                "Policies, looks, templates, words, snippets, sites and the desk’s settings go"
                " into one file for colleagues."
            )
        )
        box.setInformativeText(tr("Users, passwords, articles and sources stay here."))
        keys = QCheckBox(tr("With my &keyboard shortcuts"))
        box.setCheckBox(keys)
        box.setStandardButtons(QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel)
        if box.exec() != QMessageBox.StandardButton.Save:
            return
        place, _ = QFileDialog.getSaveFileName(
            self._window, box.windowTitle(), f"desk{_SUFFIX}", self._kind()
        )
        path = whole_name(place, _SUFFIX, self._notice)
        if path is not None:
            self.write(path, keys.isChecked())

    @staticmethod
    def _kind() -> str:
        return tr("Desk’s settings ({pattern})", pattern=f"*{_SUFFIX}")

    def write(self, path: Path, shortcuts: bool) -> None:
        """Write the desk's file."""
        self._errands.run(
            tr("Writing the desk’s settings"),
            lambda _progress: self._house.handing.out(path, shortcuts=shortcuts),
            lambda _done: self._notice.say(tr("The desk’s settings are in {path}.", path=path)),
        )

    def ask_in(self) -> None:
        """Ask for a file and show what it changes."""
        place, _ = QFileDialog.getOpenFileName(
            self._window, tr("Take in a desk’s settings"), "", self._kind()
        )
        if place:
            self.read(Path(place))

    def read(self, path: Path) -> None:
        """Show what a file changes."""
        self._errands.run(
            tr("Reading the desk’s settings"),
            lambda _progress: self._house.handing.look(path),
            partial(self._show, path.name),
        )

    def _show(self, name: str, brought: object) -> None:
        from desktop.ui.desk_file_dialog import DeskFileDialog

        found = cast("Brought", brought)
        dialog = DeskFileDialog(name, found.changes, self._window)
        dialog.accepted.connect(partial(self.take, found))
        dialog.open()

    def take(self, brought: "Brought") -> None:
        """Take in what was shown."""
        self._errands.run(
            tr("Taking in the desk’s settings"),
            lambda _progress: self._house.handing.take(brought),
            self._taken,
        )

    def _taken(self, kept: object) -> None:
        for setting in SETTINGS:
            self._preferences.tell(setting)
        self._notice.say(
            tr(
                "The desk’s settings are taken in. What they replaced is kept in {path}, which"
                " brings it back.",
                path=kept,
            )
        )

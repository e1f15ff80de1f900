"""Sites: where articles can go, what is kept of each, and a test that says what is wrong."""

from dataclasses import replace
from sqlite3 import Error as DatabaseError

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.composition import House
from desktop.publishing.connection import advice
from desktop.publishing.credentials import CredentialError
from desktop.publishing.sites import PRACTICE, Site, SiteError
from desktop.translation import later, tr
from desktop.ui import style
from desktop.ui.connecting import ConnectDialog
from desktop.ui.direction import of_window
from desktop.ui.explained import explain
from desktop.ui.site_fields import KINDS, AccessFields, HabitFields, align, form, line
from desktop.ui.tasks import Latest

_BUTTONS = (later("Add a site…"), later("Remove"), later("Save and test"), later("Close"))


class SitesDialog(QDialog):
    """The list of sites on the left, one site's form on the right; new ones by `ConnectDialog`."""

    def __init__(self, house: House, parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Sites"))
        self.setMinimumSize(720, 400)
        self._house = house
        self._sites: tuple[Site, ...] = ()
        self._tests = Latest("site test", self)
        self._tests.done.connect(self._tested)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Sites"))
        self._list.setFixedWidth(200)
        self._title = line(tr("Name"), tr("The Gazette"))
        self._url = line(tr("Address"), "https://www.example.org")
        self._kind = QLabel()
        self._access = AccessFields()
        self._habits = HabitFields()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._form = QWidget()
        self._buttons = {name: QPushButton(tr(name)) for name in _BUTTONS}
        for button in self._buttons.values():
            button.setAutoDefault(False)
        self._buttons["Save and test"].setProperty("role", "primary")
        self._buttons["Save and test"].setDefault(True)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._buttons["Add a site…"].clicked.connect(self.add)
        self._buttons["Remove"].clicked.connect(self._remove)
        self._buttons["Save and test"].clicked.connect(self._save)
        self._buttons["Close"].clicked.connect(self.accept)
        self._fill(PRACTICE.name)

    def _lay_out(self) -> None:
        rows = QWidget()
        fields = form(rows)
        fields.addRow(tr("Kind"), self._kind)
        fields.addRow(tr("&Name"), self._title)
        fields.addRow(tr("A&ddress"), self._url)
        align(fields)
        parts = QVBoxLayout(self._form)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(style.GAP)
        for part in (rows, self._access, self._habits):
            parts.addWidget(part)
        right = QVBoxLayout()
        right.addWidget(self._form)
        right.addWidget(self._said)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(style.EDGE)
        middle.addWidget(self._list)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        for name in ("Add a site…", "Remove"):
            buttons.addWidget(self._buttons[name])
        buttons.addStretch(1)
        for name in ("Save and test", "Close"):
            buttons.addWidget(self._buttons[name])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.EDGE, style.EDGE, style.EDGE)
        layout.setSpacing(style.EDGE)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    def _fill(self, chosen: str) -> None:
        self._sites = self._house.sites.all()
        self._list.clear()
        for site in self._sites:
            self._list.addItem(site.title or site.name)
        names = [site.name for site in self._sites]
        self._list.setCurrentRow(names.index(chosen) if chosen in names else 0)

    def _site(self) -> Site:
        row = self._list.currentRow()
        return self._sites[row] if 0 <= row < len(self._sites) else PRACTICE

    def _show(self) -> None:
        site = self._site()
        practice = site.name == PRACTICE.name
        self._form.setVisible(not practice)
        self._buttons["Remove"].setEnabled(not practice)
        self._buttons["Save and test"].setEnabled(not practice)
        if practice:
            self._said.setText(
                tr(
                    "A newspaper of your own on this computer. Publish to it as often as you like: "
                    "nobody else sees it."
                )
            )
            return
        self._kind.setText(of_window(KINDS[site.kind].title))
        self._title.setText(site.title or site.name)
        self._url.setText(site.url)
        self._access.show_kind(site.kind)
        self._access.fill(site.user)
        self._habits.fill(site)
        self._said.setText(tr("Leave the password empty to keep the one that is stored."))

    def add(self) -> None:
        """Connect another site, step by step."""
        steps = ConnectDialog(self._house, self)
        steps.added.connect(self._added)
        steps.open()

    def _added(self, name: str) -> None:
        self._fill(name)
        self._said.setText(tr("Ready to be published to."))

    def _remove(self) -> None:
        try:
            self._house.doors.remove(self._site().name)
        except (SiteError, CredentialError) as error:
            self._fill(PRACTICE.name)
            self._said.setText(str(error))
        except DatabaseError as error:
            self._said.setText(
                tr("The library could not be written, so it is there still: {error}", error=error)
            )
        else:
            self._fill(PRACTICE.name)

    def _save(self) -> None:
        title, url = self._title.text().strip(), self._url.text().strip()
        if not title or not url:
            self._said.setText(tr("A site needs a name and an address."))
            return
        site = self._habits.applied(
            replace(self._site(), url=url, user=self._access.user, title=title)
        )
        try:
            self._house.sites.put(site)
        except SiteError as error:
            self._said.setText(str(error))
            return
        except DatabaseError as error:
            self._said.setText(
                tr("The library could not be written, so nothing changed: {error}", error=error)
            )
            return
        before, secret = self._site(), self._access.secret
        self._fill(site.name)
        self._said.setText(tr("Testing…"))
        self._tests.submit(_check, self._house, before, site, secret)

    def _tested(self, outcome: tuple[str, str]) -> None:
        name, said = outcome
        if self._site().name == name:
            self._said.setText(said)

    def done(self, result: int) -> None:
        """Close at once; a test still under way ends unheard."""
        super().done(result)
        if not self._tests.busy:
            self._tests.close()


def _check(house: House, before: Site, site: Site, secret: str) -> tuple[str, str]:
    """On the worker's thread: keep the secret, if a new one is given, and test the site.

    The password of another address, or of another user, does not stay behind.
    """
    try:
        house.doors.forget_former(before)
        kept = house.secrets.keep(site, secret) if secret else ""
    except CredentialError as error:
        kept = str(error)
    check = house.doors.examine(site)
    said = (check.message, advice(check.trouble, site.kind), kept)
    return site.name, "\n".join(filter(None, said))

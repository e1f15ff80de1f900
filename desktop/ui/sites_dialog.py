"""Sites: where articles can go, and a test that says what is wrong."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from slugify import slugify

from desktop.composition import House
from desktop.publishing.cms.contract import CmsError, SiteCheck
from desktop.publishing.credentials import CredentialError
from desktop.publishing.sites import PRACTICE, Site, SiteError
from desktop.ui import style
from desktop.ui.tasks import Latest


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of site in the words of its own pages; `user` is empty where nobody is named."""

    title: str
    user: str
    secret: str
    hint: str
    help: str


_KINDS = {
    "wordpress": _Kind(
        "WordPress",
        "User name",
        "Application password",
        "from your profile page in WordPress",
        "In WordPress, open Users, Profile, and make an application password there.",
    ),
    "ghost": _Kind(
        "Ghost",
        "",
        "Admin API key",
        "figures and letters with a colon between them",
        "In Ghost, open Settings, Integrations, add a custom integration, and copy its Admin API"
        " key.",
    ),
    "micropub": _Kind(
        "Micropub",
        "",
        "Access token",
        "from your site's settings",
        "Your site gives you an access token for apps, often under IndieAuth or Micropub.",
    ),
    "newsroom": _Kind(
        "Newsroom endpoint",
        "Name of the key",
        "Key or token",
        "from those who run it",
        "Those who run it give you a token, or a key and its name. With a token there is no name.",
    ),
}


class SitesDialog(QDialog):
    """The list of sites on the left, one site's form on the right."""

    def __init__(self, house: House, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Sites")
        self.setMinimumSize(680, 380)
        self._house = house
        self._kept = ""
        self._tests = Latest("site test", self)
        self._tests.done.connect(self._tested)
        self._list = QListWidget()
        self._list.setAccessibleName("Sites")
        self._list.setFixedWidth(200)
        self._title = _line("Name", "The Gazette")
        self._url = _line("Address", "https://www.example.org")
        self._kind = QComboBox()
        self._kind.setAccessibleName("Kind")
        for name, kind in _KINDS.items():
            self._kind.addItem(kind.title, name)
        self._user = _line("User name", "your login there")
        self._secret = _line("Application password", "")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setProperty("role", "hint")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._form = QWidget()
        self._buttons = {
            name: QPushButton(name) for name in ("New site", "Remove", "Save and test", "Close")
        }
        for button in self._buttons.values():
            button.setAutoDefault(False)
        self._buttons["Save and test"].setProperty("role", "primary")
        self._buttons["Save and test"].setDefault(True)
        self._lay_out()
        self._kind.currentIndexChanged.connect(self._follow_kind)
        self._list.currentRowChanged.connect(self._show)
        self._buttons["New site"].clicked.connect(self._new)
        self._buttons["Remove"].clicked.connect(self._remove)
        self._buttons["Save and test"].clicked.connect(self._save)
        self._buttons["Close"].clicked.connect(self.accept)
        self._fill(PRACTICE.name)

    def _lay_out(self) -> None:
        self._rows = form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(style.GAP)
        for label, line in (
            ("&Kind", self._kind),
            ("&Name", self._title),
            ("&Address", self._url),
            ("&User name", self._user),
            ("Application &password", self._secret),
        ):
            form.addRow(label, line)
        right = QVBoxLayout()
        right.addWidget(self._form)
        right.addWidget(self._said)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(style.EDGE)
        middle.addWidget(self._list)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        for name in ("New site", "Remove"):
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

    def _site(self) -> Site | None:
        row = self._list.currentRow()
        return self._sites[row] if 0 <= row < len(self._sites) else None

    def _show(self) -> None:
        site = self._site()
        practice = site is not None and site.name == PRACTICE.name
        self._form.setVisible(not practice)
        self._buttons["Remove"].setEnabled(site is not None and not practice)
        self._buttons["Save and test"].setEnabled(not practice)
        kind = site.kind if site and site.kind in _KINDS else next(iter(_KINDS))
        self._kind.setCurrentIndex(list(_KINDS).index(kind))
        self._follow_kind()
        self._title.setText(site.title if site else "")
        self._url.setText(site.url if site else "")
        self._user.setText(site.user if site else "")
        self._secret.clear()
        if practice:
            self._said.setText(
                "A newspaper of your own on this computer. Publish to it as often as you like: "
                "nobody else sees it."
            )
        elif site is not None:
            self._said.setText("Leave the password empty to keep the one that is stored.")

    def _follow_kind(self) -> None:
        """Ask for what this kind of site wants, by its name for it."""
        kind = _KINDS[self._kind.currentData()]
        self._rows.setRowVisible(self._user, bool(kind.user))
        self._secret.setPlaceholderText(kind.hint)
        for line, name in ((self._user, kind.user), (self._secret, kind.secret)):
            line.setAccessibleName(name)
            label = self._rows.labelForField(line)
            if isinstance(label, QLabel):
                label.setText(name)
        if self._site() is None:
            self._said.setText(kind.help)

    def _new(self) -> None:
        self._list.setCurrentRow(-1)
        self._form.show()
        self._buttons["Save and test"].setEnabled(True)
        self._follow_kind()
        self._title.setFocus()

    def _remove(self) -> None:
        site = self._site()
        if site is None:
            return
        try:
            self._house.remove_site(site.name)
        except (SiteError, CredentialError) as error:
            self._fill(PRACTICE.name)
            self._said.setText(str(error))
        else:
            self._fill(PRACTICE.name)

    def _save(self) -> None:
        old = self._site()
        title = self._title.text().strip()
        name = old.name if old else slugify(title)
        url = self._url.text().strip()
        if not title or not url:
            self._said.setText("A site needs a name and an address.")
            return
        if old is None and any(site.name == name for site in self._sites):
            self._said.setText(f"There is a site called {title} already. Give this one another.")
            return
        kind = str(self._kind.currentData())
        user = self._user.text().strip() if _KINDS[kind].user else ""
        base = old or Site(name=name, kind=kind)
        site = replace(base, kind=kind, url=url, user=user, title=title)
        try:
            self._house.sites.put(site)
            secret = self._secret.text()
            self._kept = self._house.keep_secret(site, secret) if secret else ""
        except (SiteError, CredentialError) as error:
            self._said.setText(str(error))
            return
        self._fill(name)
        self._said.setText("Testing…")
        self._tests.submit(_check, self._house, site)

    def _tested(self, outcome: tuple[str, SiteCheck]) -> None:
        name, check = outcome
        site = self._site()
        if site is not None and site.name == name:
            self._said.setText("\n".join(filter(None, (check.message, self._kept))))

    def done(self, result: int) -> None:
        """Close at once; a test still under way ends unheard."""
        super().done(result)
        if not self._tests.busy:
            self._tests.close()


def _check(house: House, site: Site) -> tuple[str, SiteCheck]:
    """On the worker's thread: who we are at the site of that name."""
    try:
        return site.name, house.client(site).check()
    except (CmsError, CredentialError) as error:
        return site.name, SiteCheck(ok=False, message=str(error))


def ask_secret(house: House, site: Site, parent: QWidget) -> bool:
    """Make sure that the site's password is at hand; asks where no keyring has it."""
    if house.has_secret(site):
        return True
    what = _KINDS[site.kind].secret if site.kind in _KINDS else "Password"
    secret, given = QInputDialog.getText(
        parent,
        what,
        f"No keyring on this computer has it for {site.title or site.name}.\n"
        "It is used until Onrecord is closed, and not written down anywhere.",
        QLineEdit.EchoMode.Password,
    )
    if not given or not secret.strip():
        return False
    house.lend_secret(site, secret.strip())
    return True


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText(hint)
    return line

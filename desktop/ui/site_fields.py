"""What a site wants to be let in, and how it is published to: fields that two dialogs share."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from desktop.publishing.cms.contract import Status
from desktop.publishing.sites import FIRST_OFFERED, Site
from desktop.translation import later, tr, trn
from desktop.ui import style

_OFFERED = {
    Status.PUBLISH: later("Published: readers see it at once"),
    Status.DRAFT: later("Draft: only the desk sees it"),
}
# Seconds; others can be set from the command line, and are shown then.
_HOLDS = (0, 10, 30, 60, 120, 300)
# So that the fields of several forms stand below each other.
_LABELS = 140


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of site in the words of its own pages; `user` is empty where nobody is named.

    `named` says whether there must be a user.
    """

    title: str
    user: str
    secret: str
    hint: str
    help: str
    named: bool = False


KINDS = {
    "wordpress": Kind(
        "WordPress",
        later("User name"),
        later("Application password"),
        later("from your profile page in WordPress"),
        later("In WordPress, open Users, Profile, and make an application password there."),
        named=True,
    ),
    "ghost": Kind(
        "Ghost",
        "",
        later("Admin API key"),
        later("figures and letters with a colon between them"),
        later(
            "In Ghost, open Settings, Integrations, add a custom integration, and copy its Admin"
            " API key."
        ),
    ),
    "micropub": Kind(
        "Micropub",
        "",
        later("Access token"),
        later("from your site’s settings"),
        later("Your site gives you an access token for apps, often under IndieAuth or Micropub."),
    ),
    "newsroom": Kind(
        later("Newsroom endpoint"),
        later("Name of the key"),
        later("Key or token"),
        later("from those who run it"),
        later(
            "Those who run it give you a token, or a key and its name. With a token there is no"
            " name."
        ),
    ),
}


class AccessFields(QWidget):
    """User and secret, by the names that the kind of site has for them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kind = KINDS["wordpress"]
        self._user = line(tr("User name"), tr("your login there"))
        self._secret = line(tr("Application password"), "")
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._rows = form(self)
        self._rows.addRow(tr("&User name"), self._user)
        self._rows.addRow(tr("Application &password"), self._secret)
        align(self._rows)
        for one in (self._user, self._secret):
            one.textChanged.connect(self.changed)

    def show_kind(self, name: str) -> None:
        """Ask for what this kind of site wants."""
        self._kind = kind = KINDS[name]
        self._rows.setRowVisible(self._user, bool(kind.user))
        self._secret.setPlaceholderText(tr(kind.hint))
        for field, called in ((self._user, tr(kind.user)), (self._secret, tr(kind.secret))):
            field.setAccessibleName(called)
            label = self._rows.labelForField(field)
            if isinstance(label, QLabel):
                label.setText(f"&{called}")

    def begin(self) -> None:
        """Put the caret where something is missing, or is to be typed again."""
        first = self._user if self._kind.user and not self.user else self._secret
        first.setFocus()
        first.selectAll()

    def fill(self, user: str, secret: str = "") -> None:
        """Put these in place of what is there."""
        self._user.setText(user)
        self._secret.setText(secret)

    @property
    def user(self) -> str:
        """The user's name; empty for a kind that names nobody."""
        return self._user.text().strip() if self._kind.user else ""

    @property
    def secret(self) -> str:
        """The secret without the spaces around it that copying brings along."""
        return self._secret.text().strip()

    @property
    def complete(self) -> bool:
        """Whether all is there that the kind of site needs."""
        return bool(self.secret) and (bool(self.user) or not self._kind.named)


class HabitFields(QWidget):
    """What an article becomes there unless another is chosen, and the hold before it goes."""

    def __init__(self) -> None:
        super().__init__()
        self._becoming = QComboBox()
        self._becoming.setAccessibleName(tr("Articles become"))
        for status in FIRST_OFFERED:
            self._becoming.addItem(tr(_OFFERED[status]), status.value)
        self._hold = QComboBox()
        self._hold.setAccessibleName(tr("After Publish"))
        for seconds in _HOLDS:
            self._hold.addItem(_held(seconds), seconds)
        rows = form(self)
        rows.addRow(tr("A&rticles become"), self._becoming)
        rows.addRow(tr("After &Publish"), self._hold)
        align(rows)

    def fill(self, site: Site) -> None:
        """Show the site's habits."""
        self._becoming.setCurrentIndex(max(0, self._becoming.findData(site.becoming)))
        seconds = round(site.hold)
        if self._hold.findData(seconds) < 0:
            self._hold.addItem(_held(seconds), seconds)
        self._hold.setCurrentIndex(self._hold.findData(seconds))

    def applied(self, site: Site) -> Site:
        """The site with the habits that are shown."""
        becoming = str(self._becoming.currentData())
        return replace(site, becoming=becoming, hold=float(self._hold.currentData()))


def line(name: str, hint: str) -> QLineEdit:
    """A field of one line, by that name for those who cannot see its label."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def _held(seconds: int) -> str:
    if not seconds:
        return tr("Send at once")
    minutes, rest = divmod(seconds, 60)
    if rest:
        return trn("Wait {count} second for a Cancel", "Wait {count} seconds for a Cancel", seconds)
    return trn("Wait {count} minute for a Cancel", "Wait {count} minutes for a Cancel", minutes)


def align(rows: QFormLayout) -> None:
    """Have the fields begin where those of the other forms do."""
    for row in range(rows.rowCount()):
        item = rows.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item else None
        if label is not None:
            label.setMinimumWidth(_LABELS)


def form(parent: QWidget) -> QFormLayout:
    """Rows of a label and a field, without a margin of their own."""
    rows = QFormLayout(parent)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setVerticalSpacing(style.GAP)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return rows

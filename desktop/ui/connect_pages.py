"""The three pages of connecting a site: its address, being let in, and how it is published to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.publishing.cms.contract import SiteCheck, Trouble
from desktop.publishing.discovery import Found
from desktop.publishing.sites import Site
from desktop.translation import tr
from desktop.ui import style
from desktop.ui.site_fields import KINDS, AccessFields, HabitFields, align, form, line

FIND_OUT = ""


class AddressPage(QWidget):
    """Where the site is, and what is in the way of finding it.

    `elsewhere_wanted(address)` asks to look at the address that the site named itself.
    """

    changed = Signal()
    elsewhere_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._address = line(tr("Address of the site"), "www.example.org")
        self._kind = QComboBox()
        self._kind.setAccessibleName(tr("Kind of site"))
        self._kind.addItem(tr("Find out"), FIND_OUT)
        for name, kind in KINDS.items():
            self._kind.addItem(tr(kind.title), name)
        self._said = Said()
        self._tried = label("", "hint")
        self._elsewhere = QPushButton()
        self._elsewhere.setAutoDefault(False)
        self._elsewhere.hide()
        rows = QWidget()
        fields = form(rows)
        fields.addRow(tr("&Address"), self._address)
        fields.addRow(tr("&Kind"), self._kind)
        layout = _page(self)
        layout.addWidget(label(tr("Where is your site?"), "heading"))
        layout.addWidget(
            label(
                tr(
                    "Paste its address from the browser. Any page of it will do, also one of those"
                    " where you log in. No password is asked for yet."
                ),
                "mute",
            )
        )
        layout.addSpacing(style.GAP)
        layout.addWidget(rows)
        layout.addSpacing(style.GAP)
        layout.addWidget(self._said)
        layout.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._tried)
        layout.addStretch(1)
        self._address.textChanged.connect(self.changed)
        self._elsewhere.clicked.connect(
            lambda: self.elsewhere_wanted.emit(self._elsewhere.property("address"))
        )

    @property
    def address(self) -> str:
        """What was typed or pasted."""
        return self._address.text().strip()

    @property
    def kind(self) -> str:
        """The kind that was chosen by hand; empty where it is to be found out."""
        return str(self._kind.currentData())

    def begin(self) -> None:
        """Put the caret where the address goes."""
        self._address.setFocus()
        self._address.selectAll()

    def put(self, address: str) -> None:
        """Have this address in place of the other."""
        self._address.setText(address)

    def clear(self) -> None:
        """Say nothing."""
        self._said.clear()
        self._tried.clear()
        self._elsewhere.hide()

    def show_trouble(
        self, message: str, advice: str, tried: Sequence[str] = (), elsewhere: str = ""
    ) -> None:
        """Say what is in the way, what to do, what was looked for, and where it may be."""
        self._said.say(message, advice)
        self._tried.setText("\n".join((tr("Looked for:"), *(f"  {one}" for one in tried))))
        self._tried.setVisible(bool(tried))
        self._elsewhere.setText(tr("Use {address}", address=elsewhere.rstrip("/")))
        self._elsewhere.setProperty("address", elsewhere)
        self._elsewhere.setVisible(bool(elsewhere))


class AccessPage(QWidget):
    """What was found, and how to be let in: by the site's own page, or with what it gave.

    `page_wanted` asks for the site's page; `copy_wanted` for the one that shows the password.
    """

    changed = Signal()
    page_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "heading")
        self._place = label("", "mute")
        self._notes = label("", "hint")
        self._open = QPushButton(tr("Open the site’s &page…"))
        self._copy = QPushButton(tr("&Show the password on the page instead…"))
        self._copy.setProperty("role", "quiet")
        for button in (self._open, self._copy):
            button.setAutoDefault(False)
        self._how = label("", "mute")
        self._or = _rule()
        self._help = label("", "mute")
        self.fields = AccessFields()
        self._said = Said()
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        layout = _page(self)
        for widget in (self._title, self._place, self._notes, self._how):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        for widget in (self._or, self._help, self.fields, self._said):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._open.clicked.connect(self.page_wanted)
        self._copy.clicked.connect(self.copy_wanted)
        self.fields.changed.connect(self.changed)

    def show_found(self, found: Found, *, by_page: bool, copied: bool) -> None:
        """Show what is there; `by_page` and `copied` say what its own page can do."""
        kind = KINDS[found.kind]
        self._title.setText(found.title)
        self._place.setText(
            tr("{kind} at {address}", kind=tr(kind.title), address=found.url.rstrip("/"))
        )
        self._notes.setText("\n".join(found.notes))
        self._notes.setVisible(bool(found.notes))
        self._open.setVisible(by_page)
        self._copy.setVisible(copied)
        self._how.setText(
            tr(
                "The easy way: log in on the site’s own page and let Onrecord in there. Nothing has"
                " to be copied, and you can take it back at the site."
            )
        )
        self._how.setVisible(by_page)
        self._or.setVisible(by_page)
        self._help.setText(
            tr("Or by hand: {help}", help=tr(kind.help)) if by_page else tr(kind.help)
        )
        self.fields.show_kind(found.kind)
        self.fields.fill("")
        self._said.clear()

    def begin(self) -> None:
        """Put the focus on the first thing to do."""
        if self._open.isVisibleTo(self):
            self._open.setFocus()
        else:
            self.fields.begin()

    def set_waiting(self, waiting: bool) -> None:
        """Whether something is being waited for, so that nothing else can be begun."""
        for widget in (self._open, self._copy, self.fields):
            widget.setEnabled(not waiting)

    def clear(self) -> None:
        """Say nothing."""
        self._said.clear()

    def show_trouble(self, message: str, advice: str) -> None:
        """Say why the site does not let us in, and what to do."""
        self._said.say(message, advice)


class ReadyPage(QWidget):
    """Connected: what it is called here, and how it is published to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = Said()
        self._notes = label("", "hint")
        self._title = line(tr("Name"), tr("The Gazette"))
        self._habits = HabitFields()
        self._wrong = label("", "danger")
        rows = QWidget()
        fields = form(rows)
        fields.addRow(tr("&Name"), self._title)
        align(fields)
        layout = _page(self)
        layout.addWidget(label(tr("Connected"), "heading"))
        layout.addWidget(self._said)
        layout.addSpacing(style.GAP)
        for widget in (rows, self._habits, self._notes, self._wrong):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._title.textChanged.connect(self.changed)

    def show_check(self, check: SiteCheck, advice: str, notes: Sequence[str], site: Site) -> None:
        """Show what the test said and what more there is to know, and propose a name."""
        # Let in without the right to publish is good to know, and no failure.
        role = "danger" if check.trouble is Trouble.CLOCK else "good"
        self._said.say(check.message, advice, role)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._title.setText(site.title)
        self._habits.fill(site)
        self._wrong.clear()

    @property
    def title(self) -> str:
        """What the site is to be called."""
        return self._title.text().strip()

    def applied(self, site: Site) -> Site:
        """The site with the habits that were chosen."""
        return self._habits.applied(site)

    def begin(self) -> None:
        """Put the caret into the name."""
        self._title.setFocus()
        self._title.selectAll()

    def show_trouble(self, message: str) -> None:
        """Say why it cannot be added so."""
        self._wrong.setText(message)


class Said(QWidget):
    """What is wrong, or right, and below it what to do next."""

    def __init__(self) -> None:
        super().__init__()
        self._message = label("", "danger")
        self._advice = label("", "mute")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(style.STEP)
        layout.addWidget(self._message)
        layout.addWidget(self._advice)
        self.clear()

    @property
    def text(self) -> str:
        """All that is said, a line each."""
        return "\n".join(filter(None, (self._message.text(), self._advice.text())))

    def say(self, message: str, advice: str = "", role: str = "danger") -> None:
        """Say the message in the colour of that role."""
        self._message.setText(message)
        self._message.setProperty("role", role)
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._message.clear()
        self._advice.clear()
        self.hide()


def label(text: str, role: str) -> QLabel:
    """Words in that role, which may be copied; as text, whatever a site calls itself."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _page(parent: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(style.GAP)
    return layout


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    return rule

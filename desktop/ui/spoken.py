"""What a screen reader is told where Qt does not know it, or does not say it.

Qt tells the role of its own widgets. Of those that are painted here it knows nothing; their role
is a property of theirs, which the factory below turns into an interface of Qt's own: none is
written in Python, so nothing of ours runs while a screen reader asks.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAccessibleWidget,
    QComboBox,
    QSplitter,
    QWidget,
)

Role = QAccessible.Role
_PROPERTY = "spokenRole"
_SCROLLED_MS = 300


def install_roles() -> None:
    """Have widgets be what `speak_as` says; once, beside the application."""
    QAccessible.installFactory(_interface)


def announce(widget: QWidget, message: str, *, urgent: bool = False) -> None:
    """Have a screen reader say `message`, at once where it is `urgent`; the focus stays."""
    if not message or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, message)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def speak_as(widget: QWidget, role: Role, name: str) -> None:
    """Tell a screen reader that a painted widget is this, and its name.

    To be called before anything else is told of it: Qt keeps the interface that it made first.
    """
    widget.setProperty(_PROPERTY, role.value)
    widget.setAccessibleName(name)


def name_choice(box: QComboBox, purpose: str) -> None:
    """Tell what a combo box without a label is for.

    On Linux Qt calls a combo box what is chosen in it, whatever its accessible name is, and
    leaves its purpose to a label or a description (`QAccessibleComboBox::text`).
    """
    box.setAccessibleName(purpose)
    if sys.platform == "linux":
        box.setAccessibleDescription(purpose)


def keep_order(splitter: QSplitter) -> None:
    """Have the parts of a splitter read in the order in which they stand.

    Qt puts each part that is added below those before it, so that they are read backwards.
    """
    for number in reversed(range(splitter.count())):
        part = splitter.widget(number)
        if part is not None:
            part.lower()


class InSight(QObject):
    """Tells what of a painted page is in sight, while the keyboard is there to scroll it."""

    def __init__(self, page: QAbstractScrollArea, words: Callable[[], str]) -> None:
        super().__init__(page)
        self._page = page
        self._words = words
        self._rests = QTimer(self)
        self._rests.setSingleShot(True)
        self._rests.setInterval(_SCROLLED_MS)
        self._rests.timeout.connect(self._tell_scrolled)
        page.installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(self._wait)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in sight is the page's description once the keyboard is there."""
        if event.type() == QEvent.Type.FocusIn:
            self.tell()
        return super().eventFilter(watched, event)

    def tell(self) -> None:
        """Have what is in sight be the description of the page."""
        if QAccessible.isActive():
            self._page.setAccessibleDescription(self._words())

    def _wait(self) -> None:
        if QAccessible.isActive() and self._page.hasFocus():
            self._rests.start()

    def _tell_scrolled(self) -> None:
        said = self._words()
        if said != self._page.accessibleDescription():
            self._page.setAccessibleDescription(said)
            announce(self._page, said)


def _interface(kind: str, widget: QObject) -> QAccessibleWidget | None:
    """An interface for a widget with a role of its own; Qt asks for its class, then the bases."""
    if not isinstance(widget, QWidget) or kind != widget.metaObject().className():
        return None
    role = widget.property(_PROPERTY)
    return None if role is None else QAccessibleWidget(widget, Role(role))

"""The line above everything: what is open, how safe it is, how well sourced, where it goes."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.attribution.checker import Counts
from desktop.ui import style
from desktop.ui.style import Colours


class _Elided(QLabel):
    """A label that gives way: it shortens its text instead of widening the window."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        # A headline may hold what looks like a tag.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show as much of `text` as there is room for."""
        self._text = text
        self.setToolTip(escape(text))
        self.setAccessibleName(text)
        self.resizeEvent(None)

    def resizeEvent(self, event: object) -> None:
        """Shorten anew."""
        del event
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._text, mode, self.width()))


class Toolbar(QWidget):
    """Title and saved mark on the left; sourcing and the one prominent button on the right."""

    publish_wanted = Signal()
    problems_wanted = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._colours = colours
        self._counts = Counts()
        brand = QLabel("❝ Onrecord")
        brand.setProperty("role", "brand")
        brand.setAccessibleName("Onrecord")
        self._title = _Elided()
        self._title.setProperty("role", "title")
        self._saving = QLabel()
        self._saving.setProperty("role", "mute")
        self._saving.setAccessibleName("Saving")
        self._sending = QLabel()
        self._sending.setProperty("role", "mute")
        self._problems = QPushButton()
        self._problems.setProperty("role", "quiet")
        self._problems.clicked.connect(self.problems_wanted)
        self._publish = QPushButton("Publish…")
        self._publish.setProperty("role", "primary")
        self._publish.clicked.connect(self.publish_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(style.EDGE, 0, style.EDGE, 0)
        layout.setSpacing(style.EDGE)
        layout.addWidget(brand)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._saving)
        layout.addSpacing(style.GAP)
        layout.addWidget(self._sending)
        layout.addWidget(self._problems)
        layout.addWidget(self._publish)
        self._counted = QLabel(self._problems)
        self._counted.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._counted.setTextFormat(Qt.TextFormat.RichText)
        self.show_counts(Counts())

    def show_title(self, title: str) -> None:
        """Name the open article."""
        self._title.show_text(title or "Untitled")

    def show_saving(self, message: str, *, failed: bool) -> None:
        """Say how safe the text is."""
        role = "danger" if failed else "mute"
        if self._saving.property("role") != role:
            self._saving.setProperty("role", role)
            self._saving.style().unpolish(self._saving)
            self._saving.style().polish(self._saving)
        self._saving.setText(message)

    def show_sending(self, message: str) -> None:
        """Say what is waiting or on its way."""
        self._sending.setText(message)
        self._sending.setVisible(bool(message))

    def show_counts(self, counts: Counts) -> None:
        """Show how many blockers and warnings there are."""
        self._counts = counts
        colours = self._colours
        parts: list[str] = []
        if counts.blocks:
            parts.append(f'<b style="color:{colours.danger}">● {counts.blocks}</b>')
        if counts.warnings:
            parts.append(f'<b style="color:{colours.warning}">▲ {counts.warnings}</b>')
        said = "&nbsp;&nbsp;".join(parts) or f'<b style="color:{colours.good}">✓</b>'
        self._counted.setText(
            f'{said}&nbsp;&nbsp;<span style="color:{colours.mute}">sourcing</span>'
        )
        self._counted.adjustSize()
        spoken = f"{_counted(counts.blocks, 'blocker')}, {_counted(counts.warnings, 'warning')}"
        self._problems.setAccessibleName(f"Sourcing: {spoken}")
        self._problems.setToolTip(f"{spoken}. Opens the problems.")
        width = self._counted.sizeHint().width() + 2 * style.GAP
        self._problems.setFixedWidth(width)
        height = self._problems.sizeHint().height()
        self._counted.move(style.GAP, max(0, (height - self._counted.height()) // 2))

    def show_site(self, title: str, *, update: bool) -> None:
        """Name where the button publishes to; `update` when the article is there already."""
        verb = "Update on" if update else "Publish to"
        named = title.replace("&", "&&")
        self._publish.setText(f"{verb} {named}…" if title else "Publish…")

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._colours = colours
        self.show_counts(self._counts)


class Notice(QWidget):
    """A line under the toolbar that says what happened and stays until it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo = QPushButton("Undo")
        self._undo.setProperty("role", "quiet")
        self._undo.clicked.connect(self._take_back)
        self._taking_back: Callable[[], object] | None = None
        close = QPushButton("Close")
        close.setProperty("role", "quiet")
        close.setAccessibleName("Close this message")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.STEP, style.GAP, style.STEP)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        layout.addWidget(close)
        self.hide()

    def say(self, message: str, undo: Callable[[], object] | None = None) -> None:
        """Show a message; focus stays where it is. With `undo` a button takes back what it says."""
        self._text.setText(message)
        self._taking_back = undo
        self._undo.setVisible(undo is not None)
        self.setAccessibleName(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _take_back(self) -> None:
        undo, self._taking_back = self._taking_back, None
        self.hide()
        if undo is not None:
            undo()

    @property
    def message(self) -> str:
        """What is said at present; empty when hidden."""
        return self._text.text() if not self.isHidden() else ""


def _counted(count: int, name: str) -> str:
    return f"1 {name}" if count == 1 else f"{count} {name}s"

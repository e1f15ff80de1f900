"""The line above everything: what is open, how safe it is, how well sourced, where it goes."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.attribution.counts import Counts
from desktop.translation import number, tr, trn
from desktop.ui import style
from desktop.ui.direction import margins
from desktop.ui.elided import Elided
from desktop.ui.icons import icon, pixmap
from desktop.ui.spoken import announce
from desktop.ui.style import Colours


class _Tool(QPushButton):
    """An action's icon as a button: its text is the tooltip and what is spoken."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._action: QAction | None = None
        self.setProperty("role", "tool")
        self.setIconSize(QSize(style.ICON, style.ICON))

    def tie(self, action: QAction) -> None:
        """Do what the action does, under its present name and shortcut."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._name)
        self._name()

    def _name(self) -> None:
        if self._action is None:
            return
        said = self._action.toolTip().rstrip("…")
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(said)
        self.setToolTip(f"{said} ({keys})" if keys else said)
        self.setEnabled(self._action.isEnabled())

    def set_colours(self, colours: Colours) -> None:
        """Be drawn in another palette."""
        self.setIcon(icon(self._icon, colours))


class Toolbar(QWidget):
    """Title and saved mark on the left; sourcing and the one prominent button on the right."""

    publish_wanted = Signal()
    problems_wanted = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(style.BAR)
        self._colours = colours
        self._counts = Counts()
        brand = QLabel("❝ Onrecord")
        brand.setProperty("role", "brand")
        brand.setAccessibleName("Onrecord")
        self._title = Elided()
        self._title.setProperty("role", "title")
        self._title.setMinimumWidth(10 * style.GAP)
        self._new, self._open = _Tool("new"), _Tool("open")
        self._state = QLabel()
        self._kept = ""
        self._saving = QLabel()
        self._saving.setObjectName("saving")
        self._saving.setProperty("role", "mute")
        self._sending = QLabel()
        self._sending.setProperty("role", "mute")
        self._problems = QPushButton()
        self._problems.setProperty("role", "quiet")
        self._problems.clicked.connect(self.problems_wanted)
        self._publish = QPushButton(tr("Publish…"))
        self._publish.setProperty("role", "primary")
        self._publish.clicked.connect(self.publish_wanted)
        self._counted = QLabel(self._problems)
        self._counted.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._counted.setTextFormat(Qt.TextFormat.RichText)
        self._lay_out(brand)
        self._reserve()
        self.set_colours(colours)

    def _lay_out(self, brand: QLabel) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(style.EDGE, 0, style.EDGE, 0)
        layout.setSpacing(style.EDGE)
        layout.addWidget(brand)
        tools = QHBoxLayout()
        tools.setSpacing(style.STEP)
        tools.addWidget(self._new)
        tools.addWidget(self._open)
        layout.addLayout(tools)
        layout.addWidget(self._title, 1)
        saving = QHBoxLayout()
        saving.setSpacing(style.STEP + 2)
        saving.addWidget(self._state)
        saving.addWidget(self._saving)
        layout.addLayout(saving)
        layout.addWidget(self._sending)
        layout.addWidget(self._problems)
        layout.addWidget(self._publish)

    def tie(self, new: QAction, open_: QAction) -> None:
        """Offer these two as buttons."""
        self._new.tie(new)
        self._open.tie(open_)

    def _reserve(self) -> None:
        """Keep the room of what is usually said, so that nothing moves when it changes."""
        self._saving.ensurePolished()
        metrics = QFontMetrics(self._saving.font())
        usual = (tr("Saved on this computer"), tr("Saving…"))
        self._saving.setMinimumWidth(max(metrics.horizontalAdvance(text) for text in usual) + 2)
        self._state.setFixedSize(style.ICON, style.ICON)

    def show_title(self, title: str) -> None:
        """Name the open article."""
        self._title.show_text(title or tr("Untitled"))

    def show_saving(self, message: str, *, saved: bool = False, failed: bool = False) -> None:
        """Say how safe the text is."""
        role = "danger" if failed else "mute"
        if self._saving.property("role") != role:
            self._saving.setProperty("role", role)
            self._saving.style().unpolish(self._saving)
            self._saving.style().polish(self._saving)
        self._saving.setText(message)
        usual = "saved" if saved else "saving"
        self._kept = "failed" if failed else usual if message else ""
        self._show_state()

    def _show_state(self) -> None:
        if not self._kept:
            self._state.clear()
            return
        colours = self._colours
        colour = {"failed": colours.danger, "saved": colours.good}.get(self._kept, colours.mute)
        self._state.setPixmap(pixmap(self._kept, colour, self.devicePixelRatioF()))

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
            parts.append(f'<b style="color:{colours.danger}">● {number(counts.blocks)}</b>')
        if counts.warnings:
            parts.append(f'<b style="color:{colours.warning}">▲ {number(counts.warnings)}</b>')
        said = "&nbsp;&nbsp;".join(parts) or f'<b style="color:{colours.good}">✓</b>'
        self._counted.setText(
            f'{said}&nbsp;&nbsp;<span style="color:{colours.mute}">{escape(tr("sourcing"))}</span>'
        )
        self._counted.adjustSize()
        blockers = trn("{count} blocker", "{count} blockers", counts.blocks)
        warnings = trn("{count} warning", "{count} warnings", counts.warnings)
        self._problems.setAccessibleName(
            tr("Sourcing: {blockers}, {warnings}", blockers=blockers, warnings=warnings)
        )
        self._problems.setToolTip(
            tr("{blockers}, {warnings}. Opens the problems.", blockers=blockers, warnings=warnings)
        )
        # Never narrower again: what stands beside it stays where it is.
        words = self._counted.width() + 2 * style.GAP
        width = max(words, self._problems.minimumWidth())
        self._problems.setFixedWidth(width)
        height = self._problems.sizeHint().height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = style.GAP if mirrored else width - style.GAP - self._counted.width()
        self._counted.move(left, max(0, (height - self._counted.height()) // 2))

    def show_site(self, title: str, *, update: bool) -> None:
        """Name where the button publishes to; `update` when the article is there already."""
        named = title.replace("&", "&&")
        said = (
            tr("Update on {site}…", site=named) if update else tr("Publish to {site}…", site=named)
        )
        self._publish.setText(said if title else tr("Publish…"))

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._colours = colours
        for tool in (self._new, self._open):
            tool.set_colours(colours)
        self._publish.setIcon(icon("publish", colours, "accent_ink"))
        self._publish.setIconSize(QSize(style.ICON, style.ICON))
        self._show_state()
        self.show_counts(self._counts)


class Notice(QWidget):
    """A card over the window that says what happened and stays until it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._undo = QPushButton(tr("Undo"))
        self._undo.setProperty("role", "quiet")
        self._undo.clicked.connect(self._take_back)
        self._taking_back: Callable[[], object] | None = None
        close = QPushButton(tr("Close"))
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Close this message"))
        close.clicked.connect(self.hide)
        for button in (self._undo, close):
            # A click takes the focus from nobody.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*margins(style.EDGE, style.STEP, style.GAP, style.STEP))
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
        announce(self, message)

    def _take_back(self) -> None:
        undo, self._taking_back = self._taking_back, None
        self.hide()
        if undo is not None:
            undo()

    @property
    def message(self) -> str:
        """What is said at present; empty when hidden."""
        return self._text.text() if not self.isHidden() else ""

"""The guide through the sample: one thing to try at a time, and it sees when that was done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.translation import later, number, tr
from desktop.ui import style

PAGES = ("phone", "tablet", "desktop")
UNATTRIBUTED, PROTECTED = "quote-unattributed", "source-off-record"


@dataclass(slots=True)
class Tried:
    """What has been seen of somebody trying the sample."""

    looked: bool = False
    """They went to a problem."""
    found: frozenset[str] | None = None
    """The rules that find something at present; None before the text was checked."""
    mode: str = ""
    """What the preview shows."""
    published: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What to try, with the names of actions in braces, and how it shows that it was tried."""

    text: str
    done: Callable[[Tried], bool]


STEPS = (
    Step(
        later(
            "This is a story from an island that does not exist. Amber waves ask for a second look,"
            " red ones stop publication. {next_problem} goes from one to the next: try it."
        ),
        lambda tried: tried.looked,
    ),
    Step(
        later(
            "“We were told in the autumn…” is red, as nobody is named for it. Go there with"
            " {next_problem}, press {fixes} and add the speaker: whoever you like."
        ),
        lambda tried: tried.found is not None and UNATTRIBUTED not in tried.found,
    ),
    Step(
        later(
            "Callum Wray, the clerk, spoke off the record: the Sources panel says so. Type his name"
            " anywhere in the text."
        ),
        lambda tried: PROTECTED in (tried.found or ()),
    ),
    Step(
        later(
            "Now nothing can be published: a protected name never leaves this computer. Take it out"
            " again; {undo} will do."
        ),
        lambda tried: tried.found is not None and PROTECTED not in tried.found,
    ),
    Step(
        later(
            "The proof beside the text follows every key. To see the page as it will be on a phone,"
            " press {phone}; {proof} brings the proof back."
        ),
        lambda tried: tried.mode in PAGES,
    ),
    Step(
        later(
            "Publish it: {publish}. It goes to the practice newspaper on this computer, which"
            " nobody else can see. The sheet says what stands in the way, and asks once more."
        ),
        lambda tried: tried.published,
    ),
    Step(
        later(
            "It is out, once, and was read back as readers see it; {view_on_site} opens it. Every"
            " rule can be tried on *Every mistake* in the Help menu. Your own site is added under"
            " Publish, Sites."
        ),
        lambda _: False,
    ),
)


class Guide(QWidget):
    """A card with the present step; hidden unless somebody is led through the sample."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands: Mapping[str, QAction] = {}
        self._tried = Tried()
        self._at = 0
        self._count = QLabel()
        self._count.setProperty("role", "mute")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._next = QPushButton(tr("Next step"))
        self._next.clicked.connect(self._pass)
        self._end = QPushButton(tr("End the tour"))
        self._end.setProperty("role", "quiet")
        self._end.clicked.connect(self.end)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count, 1)
        buttons.addWidget(self._end)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(style.EDGE, style.GAP, style.GAP, style.GAP)
        layout.addWidget(self._text)
        layout.addLayout(buttons)
        self.hide()

    def begin(self, commands: Mapping[str, QAction]) -> None:
        """Start at the first step; `commands` give the keys that the steps name."""
        self._commands = commands
        self._tried = Tried()
        self._at = 0
        self._show()

    @property
    def step(self) -> int:
        """The number of the step that is shown, from 0; -1 when nobody is led."""
        return self._at if not self.isHidden() else -1

    def looked(self) -> None:
        """They went to a problem."""
        self._tried.looked = True
        self._go_on()

    def checked(self, found: frozenset[str]) -> None:
        """The text was checked, and these rules found something."""
        self._tried.found = found
        self._go_on()

    def previewed(self, mode: str) -> None:
        """The preview shows something else."""
        self._tried.mode = mode
        self._go_on()

    def published(self) -> None:
        """The article is out."""
        self._tried.published = True
        self._go_on()

    def end(self) -> None:
        """That was enough."""
        self.hide()
        self.ended.emit()

    def _pass(self) -> None:
        if self._at == len(STEPS) - 1:
            self.end()
            return
        self._at += 1
        self._show()

    def _go_on(self) -> None:
        """To the next step, once the present one was done: one at a time, to be read."""
        if self.isHidden() or not STEPS[self._at].done(self._tried):
            return
        self._at += 1
        self._show()

    def _show(self) -> None:
        last = self._at == len(STEPS) - 1
        keys = {
            name: action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            for name, action in self._commands.items()
        }
        self._text.setText(tr(STEPS[self._at].text, **keys))
        self._count.setText(
            tr("Step {step} of {steps}", step=number(self._at + 1), steps=number(len(STEPS)))
        )
        self._next.setText(tr("Finish") if last else tr("Next step"))
        self._end.setVisible(not last)
        self.setAccessibleName(self._text.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

"""How one writes: with nothing else in sight, at one height, lit, in a measure of one's own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.library.declared import LIGHT, MEASURE, TEXT_SIZE, TYPEWRITER
from desktop.ui.editor.spotlight import SCOPES, Spotlight
from desktop.ui.editor.typewriter import Typewriter
from desktop.ui.editor.widget import Editor
from desktop.ui.preferences import Preferences
from desktop.ui.style import Colours

PARTS = ("show_library", "show_fields", "show_preview")
SIZES = (11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32)
"""The sizes of the editor's text, in pixels."""
MEASURES = tuple(range(45, 101, 5))
"""How many characters a line of the column may have."""


class Writing(QObject):
    """The window's actions for whoever writes, and what they remember."""

    def __init__(
        self, editor: Editor, preferences: Preferences, colours: Colours, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._preferences = preferences
        self._window = window
        self._parts: dict[str, QWidget] = {}
        self._chrome: Sequence[QWidget] = ()
        self._commands: Mapping[str, QAction] = {}
        self._typewriter = Typewriter(editor)
        self.spotlight = Spotlight(editor, colours)
        preferences.hear(TEXT_SIZE, self._set_size)
        preferences.hear(MEASURE, editor.set_measure)
        preferences.hear(LIGHT, self._shine)
        if (size := preferences.get(TEXT_SIZE)) != editor.face[1]:
            self._set_size(size)
        if (measure := preferences.get(MEASURE)) != editor.measure:
            editor.set_measure(measure)

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        slots: dict[str, Callable[[], object]] = {
            "larger": partial(self._size, 1),
            "smaller": partial(self._size, -1),
            "usual_size": self._usual,
            "wider": partial(self._width, 1),
            "narrower": partial(self._width, -1),
            "focus": self._editor.setFocus,
            "full": self._editor.setFocus,
            "typewriter": self._editor.setFocus,
        }
        slots |= {scope: partial(self._preferences.choose, LIGHT, scope) for scope in SCOPES}
        return slots | dict.fromkeys(PARTS, self.show_parts)

    def tie(
        self,
        commands: Mapping[str, QAction],
        parts: Sequence[QWidget],
        chrome: Sequence[QWidget],
    ) -> None:
        """Be told of the switches, and take them as they were left.

        `parts` are what PARTS hide, in that order; `chrome` goes in full screen too.
        """
        self._commands, self._chrome = commands, chrome
        self._parts = dict(zip(PARTS, parts, strict=True))
        # A hidden menu bar keeps its actions from hearing their keys.
        self._window.addActions(list(commands.values()))
        commands["focus"].toggled.connect(self.show_parts)
        commands["full"].toggled.connect(self._fill)
        commands["typewriter"].toggled.connect(self._typewriter.set_on)
        # On many keyboards Ctrl and the plus are three keys.
        plus = QShortcut(QKeySequence("Ctrl+="), self._window)
        plus.activated.connect(commands["larger"].trigger)
        self._preferences.tie(TYPEWRITER, commands["typewriter"])
        self._shine(self._preferences.get(LIGHT))

    def remember(self) -> None:
        """A window that fills the screen is let go."""
        self._commands["full"].setChecked(False)

    def leave(self) -> bool:
        """Come back from the full screen or the focus; False where neither was on."""
        for name in ("full", "focus"):
            if self._commands[name].isChecked():
                self._commands[name].setChecked(False)
                return True
        return False

    def show_parts(self) -> None:
        """Show what is switched on, unless only the text is wanted."""
        alone = self._commands["focus"].isChecked() or self._commands["full"].isChecked()
        for name, part in self._parts.items():
            part.setVisible(self._commands[name].isChecked() and not alone)

    def _fill(self, full: bool) -> None:
        state = self._window.windowState()
        filled = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | filled if full else state & ~filled)
        for part in self._chrome:
            part.setVisible(not full)
        self.show_parts()

    def _shine(self, scope: str) -> None:
        self._commands[scope].setChecked(True)
        self.spotlight.set_scope(scope)

    def _size(self, steps: int) -> None:
        self._preferences.choose(TEXT_SIZE, _next(SIZES, self._editor.face[1], steps))

    def _set_size(self, size: int) -> None:
        family, _ = self._editor.face
        self._editor.set_face(family, size)
        self._editor.ensureCursorVisible()

    def _width(self, steps: int) -> None:
        self._preferences.choose(MEASURE, _next(MEASURES, self._editor.measure, steps))

    def _usual(self) -> None:
        self._preferences.reset(TEXT_SIZE)
        self._preferences.reset(MEASURE)


def _next(choices: Sequence[int], now: int, steps: int) -> int:
    """The next choice up or down; the last one where there is none."""
    further = [one for one in choices if (one > now if steps > 0 else one < now)]
    if not further:
        return now
    return min(further) if steps > 0 else max(further)

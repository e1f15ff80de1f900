"""How one writes: with nothing else in sight, at one height, lit, in a measure of one's own."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.library.settings import Settings
from desktop.ui.editor.spotlight import ALL, SCOPES, Spotlight
from desktop.ui.editor.surface import MEASURE
from desktop.ui.editor.typewriter import Typewriter
from desktop.ui.editor.widget import Editor
from desktop.ui.style import BODY, Colours

PARTS = ("show_library", "show_fields", "show_preview")
SIZES = (11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28, 32)
"""The sizes of the editor's text, in pixels."""
MEASURES = tuple(range(45, 101, 5))
"""How many characters a line of the column may have."""
_SIZE, _MEASURE, _TYPEWRITER, _LIGHT = (
    f"window.{name}" for name in ("text_size", "measure", "typewriter", "light")
)


class Writing(QObject):
    """The window's actions for whoever writes, and what they remember."""

    def __init__(
        self, editor: Editor, settings: Settings, colours: Colours, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._settings = settings
        self._window = window
        self._parts: dict[str, QWidget] = {}
        self._chrome: Sequence[QWidget] = ()
        self._commands: Mapping[str, QAction] = {}
        self._typewriter = Typewriter(editor)
        self.spotlight = Spotlight(editor, colours)
        self._light = ALL
        family, _ = editor.face
        size = settings.get(_SIZE, BODY)
        if size != BODY and size in SIZES:
            editor.set_face(family, size)
        measure = settings.get(_MEASURE, MEASURE)
        if measure != MEASURE and measure in MEASURES:
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
        slots |= {scope: partial(self._shine, scope) for scope in SCOPES}
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
        commands["typewriter"].setChecked(self._settings.get(_TYPEWRITER, False))
        light = self._settings.get(_LIGHT, ALL)
        commands[light if light in SCOPES else ALL].trigger()

    def remember(self) -> None:
        """Keep what was chosen; LibraryError. A window that fills the screen is let go."""
        self._commands["full"].setChecked(False)
        self._settings.set(_TYPEWRITER, self._commands["typewriter"].isChecked())
        self._settings.set(_LIGHT, self._light)
        self._settings.set(_SIZE, self._editor.face[1])
        self._settings.set(_MEASURE, self._editor.measure)

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
        self._light = scope
        self._commands[scope].setChecked(True)
        self.spotlight.set_scope(scope)

    def _size(self, steps: int) -> None:
        family, size = self._editor.face
        self._editor.set_face(family, _next(SIZES, size, steps))
        self._editor.ensureCursorVisible()

    def _width(self, steps: int) -> None:
        self._editor.set_measure(_next(MEASURES, self._editor.measure, steps))

    def _usual(self) -> None:
        family, _ = self._editor.face
        self._editor.set_face(family, BODY)
        self._editor.set_measure(MEASURE)
        self._editor.ensureCursorVisible()


def _next(choices: Sequence[int], now: int, steps: int) -> int:
    """The next choice up or down; the last one where there is none."""
    further = [one for one in choices if (one > now if steps > 0 else one < now)]
    if not further:
        return now
    return min(further) if steps > 0 else max(further)

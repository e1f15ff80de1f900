"""What the Edit menu does to whatever has the keyboard: the text, a field, a line of a dialog."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop.ui.editor.widget import Editor
from desktop.ui.picturing import Picturing
from desktop.ui.undoing import Undoing

_VERBS = {"cut": "cut", "copy": "copy", "paste": "paste", "select_all": "selectAll"}


class Focused:
    """Cutting, pasting and undoing, where the keyboard is."""

    def __init__(self, editor: Editor, undoing: Undoing, picturing: Picturing) -> None:
        self._editor = editor
        self._undoing = undoing
        self._picturing = picturing

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        slots: dict[str, Callable[[], object]] = {
            name: partial(self._do, verb) for name, verb in _VERBS.items()
        }
        return slots | {
            "undo": partial(self._undo, "undo", self._undoing.undo),
            "redo": partial(self._undo, "redo", self._undoing.redo),
            "paste": lambda: self._picturing.paste() or self._do("paste"),
            "paste_plain": self._paste_plain,
        }

    def _undo(self, verb: str, act: Callable[[], None]) -> None:
        """A line or box being typed in has a history of its own."""
        focused = QApplication.focusWidget()
        if focused is not self._editor and callable(getattr(focused, verb, None)):
            self._do(verb)
        else:
            act()

    def _paste_plain(self) -> None:
        """In the text; every other field takes words only, whatever is pasted."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit) and focused is not self._editor:
            focused.paste()
        else:
            self._editor.paste_plain()

    def _do(self, verb: str) -> None:
        act = getattr(QApplication.focusWidget(), verb, None)
        if callable(act):
            act()

"""What the window offers to those who use no mouse, cannot see it, or want it still."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.attribution.counts import Counts
from desktop.library.settings import Settings
from desktop.ui import motion
from desktop.ui.announcing import Announcing
from desktop.ui.editor.widget import Editor
from desktop.ui.shortcuts import Shortcuts


class Reach:
    """Ties the three to the window's actions."""

    def __init__(self, settings: Settings, editor: Editor, window: QWidget) -> None:
        self._settings = settings
        self._editor = editor
        self._window = window
        self._announcing: Announcing | None = None
        self._shortcuts: Shortcuts | None = None

    def slots(self) -> dict[str, Callable[[], object]]:
        """The slots of its actions."""
        focus = self._editor.setFocus
        return {"announce": focus, "still": focus, "shortcuts": self._show_shortcuts}

    def tie(self, commands: Mapping[str, QAction]) -> Shortcuts:
        """Give the actions the keys that were chosen, and follow its own switches; the keys."""
        self._shortcuts = Shortcuts(self._settings, commands)
        self._announcing = Announcing(
            self._editor, commands["announce"], commands["fixes"], self._window
        )
        motion.tie(commands["still"], self._window)
        return self._shortcuts

    def show_counts(self, counts: Counts) -> None:
        """How many problems the newest analysis found."""
        if self._announcing is not None:
            self._announcing.show_counts(counts)

    def _show_shortcuts(self) -> None:
        from desktop.ui.shortcuts_dialog import ShortcutsDialog

        if self._shortcuts is not None:
            ShortcutsDialog(self._shortcuts, self._window).open()

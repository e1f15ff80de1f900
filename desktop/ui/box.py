"""A box for a text of several lines in a dialog: notes, answers, corrections."""

from PySide6.QtWidgets import QPlainTextEdit

from desktop.ui.direction import side_of


class Box(QPlainTextEdit):
    """Called `name`; it begins at the side its text does, and while empty where `hint` does."""

    def __init__(self, text: str, name: str, hint: str = "") -> None:
        super().__init__(text)
        self.setProperty("role", "box")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        # Not of the widget, whose signals are blocked where another text is shown.
        self.document().contentsChanged.connect(self._take_side)
        self._take_side()

    def _take_side(self) -> None:
        option = self.document().defaultTextOption()
        side = side_of(self.toPlainText() or self.placeholderText())
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

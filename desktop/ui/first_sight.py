"""What is seen of the window before it is furnished: the words, where they will stand.

The rest of the window takes longer to load than the words to be read. So its columns stand at
once, with the room that everything else took when it was last closed. What is put there later moves
nothing, unless the fields of this article take another height: then the words move once.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.library.state import State
from desktop.ui import spoken, style
from desktop.ui.editor.widget import Editor

_WIDTHS = (244, 620, 576)
_STRETCHES = (0, 3, 2)
# What stood above the columns, above the words and below them in a window as it first opens.
_ROOM = [76, 253, 34]
_SIDES = ("window.show_library", "window.show_preview")


class FirstSight:
    """The columns of the window, in the middle one the words; `fill` puts the rest around them."""

    def __init__(self, state: State, editor: Editor) -> None:
        self._state = state
        self._editor = editor
        self.paper = QWidget()
        self.paper.setObjectName("paper")
        self.paper.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        room = state.get("window.room", _ROOM)
        top, above, below = room if len(room) == len(_ROOM) else _ROOM
        self._column = QVBoxLayout(self.paper)
        # The hairlines on both sides are the paper's own.
        self._column.setContentsMargins(1, above, 1, below)
        self._column.setSpacing(0)
        self._column.addWidget(editor, 1)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setHandleWidth(1)
        self._beside = (QWidget(), QWidget())
        for part in (self._beside[0], self.paper, self._beside[1]):
            self.columns.addWidget(part)
        for part, name in zip(self._beside, _SIDES, strict=True):
            part.setVisible(state.get(name, True))
        self.columns.setCollapsible(1, False)
        self._stretch()
        self.columns.setSizes(_WIDTHS)
        self.desk = QWidget()
        self.desk.setObjectName("desk")
        self._layout = QVBoxLayout(self.desk)
        self._layout.setContentsMargins(0, top, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.columns, 1)

    def _stretch(self) -> None:
        for column, stretch in enumerate(_STRETCHES):
            self.columns.setStretchFactor(column, stretch)

    def fill(
        self,
        toolbar: QWidget,
        left: QWidget,
        right: QWidget,
        fields: QWidget,
        below: Sequence[QWidget],
    ) -> None:
        """Put everything where room was left for it."""
        sizes = self.columns.sizes()
        for room, part in zip(self._beside, (left, right), strict=True):
            self.columns.replaceWidget(self.columns.indexOf(room), part)
            part.setVisible(not room.isHidden())
            room.deleteLater()
        self._stretch()
        self.columns.setSizes(sizes if self.columns.isVisible() else _WIDTHS)
        spoken.keep_order(self.columns)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.insertWidget(0, toolbar)
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.insertLayout(0, self._over(fields))
        # What stands above is read before what was there first.
        toolbar.lower()
        fields.lower()
        for part in below:
            self._column.addWidget(part)

    def _over(self, fields: QWidget) -> QHBoxLayout:
        """The fields over the words, which leave room for their scroll bar."""
        made = QHBoxLayout()
        bar = self._editor.verticalScrollBar().sizeHint().width()
        sides = [2 * style.EDGE, 2 * style.EDGE + bar]
        if self.paper.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            sides.reverse()
        made.setContentsMargins(sides[0], style.EDGE, sides[1], 0)
        made.addStretch(0)
        made.addWidget(fields, 1)
        made.addStretch(0)
        return made

    def remember(self, below: int) -> None:
        """Keep how much room everything takes; `below` of it are pixels under the words."""
        top = self.columns.mapTo(self.columns.window(), QPoint(0, 0)).y()
        self._state.set("window.room", [top, self._editor.y(), below])

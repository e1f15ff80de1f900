"""The line under the editor: length, reading time, and who carries the story."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.attribution.counts import Counts, Share
from desktop.translation import percent, tr, trn
from desktop.ui import style
from desktop.ui.direction import cells, table
from desktop.ui.elided import Elided
from desktop.ui.spoken import Role, speak_as
from desktop.ui.style import Colours
from desktop.ui.voices import COLOURED


class ShareBar(QWidget):
    """A bar divided among the speakers by how many of the quoted words are theirs."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._shares: tuple[Share, ...] = ()
        self._colours = colours
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speak_as(self, Role.Graphic, tr("Who carries the story"))

    def sizeHint(self) -> QSize:
        """A small picture in a line of text."""
        return QSize(80, 8)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show these, largest first."""
        if tuple(shares) == self._shares:
            return
        self._shares = tuple(shares)
        said = [
            f"{share.name or tr('nobody named')} {percent(share.share)}"
            for share in self._shares[:8]
        ]
        self.setAccessibleDescription(", ".join(said))
        self._show_legend()
        self.update()

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._colours = colours
        self._show_legend()
        self.update()

    def _show_legend(self) -> None:
        """Say on hovering which colour is whose."""
        rows = [
            cells(
                f'<td><span style="color:{self._colour(place, share)}">■</span></td>',
                f"<td>{escape(share.name or tr('nobody named'))}</td>",
                f'<td align="right">&nbsp;{percent(share.share)}</td>',
            )
            for place, share in enumerate(self._shares[:8])
        ]
        self.setToolTip(table(rows) if rows else tr("Nobody is quoted yet"))

    def _colour(self, number: int, share: Share) -> str:
        return self._colours.voices[min(number, COLOURED)] if share.name else self._colours.warning

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts side by side within rounded ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(event.rect() if self.rect().isNull() else self.rect())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(area.width(), 0)
            painter.scale(-1, 1)
        path = QPainterPath()
        path.addRoundedRect(area, 4, 4)
        painter.setClipPath(path)
        painter.fillRect(area, QColor(self._colours.line))
        left = 0.0
        for place, share in enumerate(self._shares):
            colour = QColor(self._colour(place, share))
            width = area.width() * share.share
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1), area.height()), colour)
            left += width


class StoryBar(QWidget):
    """Words and minutes on the left, sourcing at a glance on the right.

    `sourcing_wanted` asks for more of the latter.
    """

    sourcing_wanted = Signal()

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(34)
        self._length = QLabel()
        self._length.setProperty("role", "hint")
        self._title = QPushButton(tr("Who carries the story"))
        self._title.setProperty("role", "quiet")
        self._title.setToolTip(tr("Named, unnamed, documents and second-hand, with their shares"))
        self._title.clicked.connect(self.sourcing_wanted)
        self._bar = ShareBar(colours)
        self._said = Elided()
        self._said.setProperty("role", "hint")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * style.EDGE, 0, style.EDGE, 0)
        layout.setSpacing(style.GAP)
        # From the left, each in room of its own: figures that grow move nothing.
        layout.addWidget(self._length)
        layout.addWidget(self._title)
        layout.addWidget(self._bar)
        layout.addWidget(self._said, 1)
        self._length.ensurePolished()
        longest = _length(9_999, 50)
        self._length.setMinimumWidth(self._length.fontMetrics().horizontalAdvance(longest))
        self.show_counts(Counts())

    def show_counts(self, counts: Counts) -> None:
        """Show the figures of the latest analysis."""
        self._length.setText(_length(counts.words, counts.minutes))
        self._bar.show_shares(counts.shares)
        parts = _parts(counts)
        self._said.show_text(" · ".join(parts))
        heard = bool(parts or counts.shares)
        for widget in (self._title, self._bar):
            widget.setVisible(heard)

    def set_colours(self, colours: Colours) -> None:
        """Repaint in another palette."""
        self._bar.set_colours(colours)


def _length(words: int, minutes: int) -> str:
    said = trn("{count} word", "{count} words", words)
    return f"{said} · {trn('{count} min', '{count} min', minutes)}" if words else said


def _parts(counts: Counts) -> list[str]:
    """Whose words there are, one part for each kind of source."""
    parts = (
        (counts.named, trn("{count} named", "{count} named", counts.named)),
        (counts.documents, trn("{count} document", "{count} documents", counts.documents)),
        (counts.second_hand, trn("{count} second-hand", "{count} second-hand", counts.second_hand)),
        (counts.unnamed, trn("{count} vague", "{count} vague", counts.unnamed)),
    )
    return [said for count, said in parts if count]

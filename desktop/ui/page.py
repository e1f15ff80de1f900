"""The page as the site will show it, at the width of a phone, a tablet or a desktop.

The browser behind it is made when a page is first asked for, and refreshed when typing
pauses, block by block.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPageLayout, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop import resources
from desktop.composition import House
from desktop.preview.page import PageContent, Theme, body_html, page
from desktop.preview.page import Site as Masthead
from desktop.preview.patch import diff
from desktop.preview.renderer import Rendering
from desktop.publishing.looks import Look as KeptLook
from desktop.publishing.looks import LookError, Looks
from desktop.publishing.sites import PRACTICE, Site
from desktop.translation import tr
from desktop.ui.proof_pieces import PicturePath
from desktop.ui.style import Colours

if TYPE_CHECKING:
    from desktop.ui.page_engine import Engine

WIDTHS = {"phone": 390, "tablet": 768, "desktop": 1200}
# How long changes are gathered before the page follows, in milliseconds.
PAUSE_MS = 150
_EDGE = 14


@dataclass(frozen=True, slots=True)
class Look:
    """A theme with the folder of its fonts, and the site it is shown for."""

    theme: Theme
    fonts: Path
    site: Masthead


def gazette() -> Look:
    """The look that comes with Onrecord."""
    ours = resources.folder() / "themes"
    return _look(Looks(ours, ours).look("gazette"), PRACTICE)


def look_of(house: House, site: Site) -> Look:
    """The look in which articles for a site are shown; LookError."""
    return _look(house.looks.look(house.pages.look_name(site.name)), site)


def _look(kept: KeptLook, site: Site) -> Look:
    practised = site.kind == PRACTICE.kind
    title = (
        Masthead(motto=tr("Harbour, town and islands"))
        if practised
        else Masthead(site.title or site.name)
    )
    return Look(kept.theme, kept.fonts, title)


def hindrance() -> str:
    """Why no page can be shown here, in words for the writer; "" where one can."""
    if not QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts):
        return tr("The page needs a window system feature that was not asked for at the start.")
    sealed = os.environ.get("QTWEBENGINE_DISABLE_SANDBOX") != "1"
    if hasattr(os, "geteuid") and os.geteuid() == 0 and sealed:
        return tr(
            "The page is shown by a browser that protects itself, and cannot do so for the"
            " system administrator. Start Onrecord as an ordinary user to see it."
        )
    try:
        import_module("desktop.ui.page_engine")
    except ImportError:
        return tr("The part of Qt that shows web pages is not installed here.")
    return ""


class PageView(QWidget):
    """Shows the page at a real viewport width, scaled to fit; says so where it cannot.

    `scrolled` gives the source line at the top, after scrolling by hand: -1 for the head of the
    page, infinity for its end.
    """

    line_clicked = Signal(int)
    scrolled = Signal(float)
    link_activated = Signal(str)

    def __init__(
        self,
        colours: Colours,
        look: Callable[[], Look] = gazette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Page as readers see it"))
        self._colours = colours
        self._make_look = look
        self._look: Look | None = None
        self._engine: Engine | None = None
        self._loaded = False
        self._width = WIDTHS["tablet"]
        self._content = PageContent()
        self._rendering = Rendering()
        self._shown: tuple[PageContent, Rendering] | None = None
        self._picture_path: PicturePath = lambda _file: None
        self._line: int | None = None
        self._line_shown: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._refresh)
        self._note = self._make_note()

    # What is shown

    def set_picture_path(self, picture_path: PicturePath) -> None:
        """Say where pictures are; None for one that is not there."""
        self._picture_path = picture_path
        self._shown = None
        self._later()

    def set_article(self, content: PageContent, rendering: Rendering) -> None:
        """Show an article, a moment later."""
        self._content = replace(content, blocks=())
        self._rendering = rendering
        self._later()

    def show_line(self, line: int) -> None:
        """Bring the block of a source line into sight, with the next refresh."""
        if line != self._line:
            self._line = line
            self._later()

    def set_viewport(self, width: int) -> None:
        """Lay the page out for a screen this many pixels wide."""
        self._width = width
        self._line_shown = None
        self._fit()
        self._later()

    def set_colours(self, colours: Colours) -> None:
        """The page keeps its own colours; only the ground around it changes."""
        self._colours = colours

    def write_pdf(self, path: Path, layout: QPageLayout, done: Callable[..., None]) -> bool:
        """Print the page on show into a file, a moment later; False where none is on show.

        `done` is called with the path and, by name, whether it was `written`.
        """
        if self._engine is None or not self.settled:
            return False
        self._engine.write_pdf(path, layout, done)
        return True

    @property
    def settled(self) -> bool:
        """Whether the page shows all that it was told."""
        return self._loaded and not self._timer.isActive()

    @property
    def note(self) -> str:
        """What the writer is told in the place of the page; "" while it is shown."""
        return "" if self._note.isHidden() else self._words.text()

    # The browser

    def _make_note(self) -> QWidget:
        note = QWidget(self)
        note.setObjectName("pageNote")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setProperty("role", "hint")
        self._again = QPushButton(tr("Show the page again"))
        self._again.clicked.connect(self.restart)
        column = QVBoxLayout(note)
        column.setContentsMargins(48, 48, 48, 48)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addSpacing(12)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        note.hide()
        return note

    def _say(self, text: str, *, again: bool) -> None:
        self._words.setText(tr("{text} Proof shows the article all the same.", text=text))
        self._again.setVisible(again)
        self._note.setVisible(True)
        self._note.raise_()

    def _start(self) -> None:
        """Make the browser, or say why not."""
        hindered = hindrance()
        if hindered:
            self._say(hindered, again=False)
            return
        from desktop.ui.page_engine import Engine

        try:
            self._look = self._make_look()
        except LookError as error:
            self._say(str(error), again=True)
            return
        self._engine = Engine(self._look.fonts, "#ffffff", self)
        self._engine.setAccessibleName(tr("Page as readers see it"))
        self._engine.block_clicked.connect(self._block_clicked)
        self._engine.scrolled.connect(self._block_scrolled)
        self._engine.link_activated.connect(self.link_activated)
        self._engine.ready.connect(self._ready)
        self._engine.failed.connect(self._failed)
        self.setFocusProxy(self._engine)
        self._engine.show()
        self._note.hide()
        self._fit()

    def restart(self) -> None:
        """Make the browser anew."""
        if self._engine is not None:
            self._engine.hide()
            self._engine.deleteLater()
        self._engine = self._shown = None
        self._loaded = False
        self._later()

    def _failed(self) -> None:
        if self._engine is not None:
            self._engine.hide()
        self._say(tr("The browser that shows the page has stopped."), again=True)

    def _ready(self) -> None:
        self._loaded = True
        self._later()

    def _block_clicked(self, index: int) -> None:
        if self._shown is not None and 0 <= index < len(self._shown[1].blocks):
            self.line_clicked.emit(self._shown[1].blocks[index].first_line)

    def _block_scrolled(self, index: int, share: float) -> None:
        blocks = self._shown[1].blocks if self._shown is not None else ()
        if index < 0:
            self.scrolled.emit(-1.0)
        elif index >= len(blocks):
            self.scrolled.emit(inf)
        else:
            first, last = blocks[index].first_line, blocks[index].last_line
            self.scrolled.emit(first + (last + 1 - first) * min(1.0, share))

    def scroll_to_line(self, line: float | None) -> None:
        """Bring a source line to the top; None is the head of the page, infinity its end."""
        if self._engine is None or self._shown is None:
            return
        blocks = self._shown[1].blocks
        if line is None or line == inf:
            self._engine.scroll_to(-1 if line is None else len(blocks), 0.0)
            return
        index = self._shown[1].block_at(int(line))
        if index is not None:
            lines = blocks[index].last_line + 1 - blocks[index].first_line
            share = min(1.0, (line - blocks[index].first_line) / lines)
            self._engine.scroll_to(index, share)

    # Refreshing

    def _later(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _refresh(self) -> None:
        """Bring the page up to date."""
        if self._engine is None:
            self._start()
        engine, look = self._engine, self._look
        if engine is None or look is None:
            return
        if self._shown is None or not self._loaded:
            if self._shown is None:
                engine.load_document(self._document(engine, look), look.theme.stylesheet)
                self._shown = (self._content, self._rendering)
            return
        content, rendering = self._shown
        self._shown = (self._content, self._rendering)
        if content != self._content:
            engine.become(self._document(engine, look))
        else:
            for splice in diff(rendering, self._rendering).splices:
                html = tuple(block.html for block in splice.inserted)
                engine.splice(splice.first, splice.removed, body_html(html, self._address(engine)))
        self._show_caret(engine)

    def _show_caret(self, engine: "Engine") -> None:
        if self._line is None or self._line == self._line_shown:
            return
        self._line_shown = self._line
        index = self._rendering.block_at(self._line)
        if index is not None:
            engine.show_block(index)

    def _address(self, engine: "Engine") -> Callable[[str], str]:
        return lambda file: engine.picture_address(file, self._picture_path(file))

    def _document(self, engine: "Engine", look: Look) -> str:
        blocks = tuple(block.html for block in self._rendering.blocks)
        return page(
            replace(self._content, blocks=blocks),
            look.theme,
            site=look.site,
            picture_url=self._address(engine),
            published=False,
        )

    # Place

    def _fit(self) -> None:
        """Give the browser the viewport's width by scaling it down, never up."""
        self._note.setGeometry(self.rect())
        if self._engine is None:
            return
        room = max(120, self.width() - 2 * _EDGE)
        zoom = max(0.25, min(1.0, room / self._width))
        across = min(room, self._width)
        self._engine.setGeometry(
            (self.width() - across) // 2, _EDGE, across, max(40, self.height() - _EDGE)
        )
        self._engine.setZoomFactor(zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._later()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: no work."""
        super().hideEvent(event)
        self._timer.stop()

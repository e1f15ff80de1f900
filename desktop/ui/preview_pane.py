"""The preview: one rendering, seen as a proof or as the page on three screens."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.article.model import Article
from desktop.exchange.media import small
from desktop.preview.page import PageContent
from desktop.preview.renderer import Rendering
from desktop.translation import later, tr, trn
from desktop.ui import fonts, style
from desktop.ui.card import CardView
from desktop.ui.icons import icon
from desktop.ui.page import WIDTHS, Look, PageView, gazette
from desktop.ui.proof import Proof
from desktop.ui.proof_pieces import PicturePath
from desktop.ui.remote_pictures import RemotePictures
from desktop.ui.style import Colours

PROOF = "proof"
CARD = "card"
MODES = (PROOF, *WIDTHS, CARD)
_NAMES = {
    PROOF: (later("Proof"), later("Preview as proof")),
    "phone": (later("Phone"), later("Preview as phone")),
    "tablet": (later("Tablet"), later("Preview as tablet")),
    "desktop": (later("Desktop"), later("Preview as desktop")),
    CARD: (later("Card"), later("Preview as card")),
}
_TIPS = {
    PROOF: later("The article as set type; follows every key"),
    **dict.fromkeys(WIDTHS, later("The site's page, {width} pixels wide")),
    CARD: later("The story as the site's list and social networks show it"),
}


class PreviewPane(QWidget):
    """Shows an article; one switch chooses the view. `mode` is one of MODES."""

    line_clicked = Signal(int)
    link_activated = Signal(str)
    mode_changed = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        colours: Colours,
        look: Callable[[], Look] = gazette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mode = PROOF
        self._base: Path | None = None
        self._look = look
        self.content = PageContent()
        self.rendering = Rendering()
        self.picture_path: PicturePath = lambda _file: None
        self.remote = RemotePictures(self)
        self.remote.loaded.connect(self._show_loaded)
        self._remote: tuple[str, ...] = ()
        self._offering = True
        self.proof = Proof(colours)
        self.page = PageView(colours, look)
        self.card = CardView(colours)
        for view in (self.proof, self.page):
            view.line_clicked.connect(self.line_clicked)
        self.page.link_activated.connect(self.link_activated)
        self._views = QStackedWidget()
        self._views.addWidget(self.proof)
        self._views.addWidget(self.page)
        self._views.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._views, 1)
        self._draw(colours)

    # What is shown

    @property
    def mode(self) -> str:
        """Which view is on show."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Choose the view; ValueError where there is no such one."""
        if mode not in MODES:
            raise ValueError(f"no preview called {mode!r}")
        self._buttons[mode].setChecked(True)
        if mode in WIDTHS:
            self.page.set_viewport(WIDTHS[mode])
        view = {PROOF: self.proof, CARD: self.card}.get(mode, self.page)
        if mode == CARD:
            self._show_card()
        self._views.setCurrentWidget(view)
        if mode != self._mode:
            self._mode = mode
            self.mode_changed.emit(mode)

    def set_content(self, article: Article, rendering: Rendering, base: Path) -> None:
        """Show an article whose body is `rendering`; its pictures are found from `base`."""
        if base != self._base:
            self._base = base
            self._find_pictures(base)
        # The blocks go their own way, as a rendering: here they would be gathered for every key.
        content = PageContent.of(article, Rendering())
        self.content, self.rendering = content, rendering
        self.proof.set_article(content, rendering)
        self.page.set_article(content, rendering)
        if self._mode == CARD:
            self._show_card()

    def _find_pictures(self, base: Path) -> None:
        local = picture_finder(base)

        def find(file: str) -> Path | None:
            return self.remote.path(file) or local(file)

        self.picture_path = find
        for view in (self.proof, self.page, self.card):
            view.set_picture_path(find)

    def set_remote(self, addresses: tuple[str, ...]) -> None:
        """Say which pictures the article names elsewhere."""
        self._remote = addresses
        count = len(self.remote.missing(addresses))
        self.load.setVisible(self._offering and (bool(count) or self.remote.busy))
        if not self.remote.busy:
            self.load.setText(trn("Load the picture", "Load {count} pictures", count))

    def offer_remote(self, offering: bool) -> None:
        """Offer to load pictures from elsewhere, or do not."""
        self._offering = offering
        self.set_remote(self._remote)

    def load_remote(self) -> None:
        """Load the pictures from elsewhere; a second time gives it up."""
        self.remote.load(self._remote)
        self.load.setText(tr("Give up loading"))

    def _show_loaded(self, problems: tuple[str, ...]) -> None:
        if self._base is not None:
            self._find_pictures(self._base)
        self.set_remote(self._remote)
        if problems:
            self.told.emit(problems[0])

    def close_all(self) -> None:
        """End what runs beside the GUI thread."""
        self.remote.close()

    def _show_card(self) -> None:
        self.card.set_content(self.content, self._look().site)

    def change_look(self) -> None:
        """The look is another now: ask for it again."""
        self.page.restart()
        if self._mode == CARD:
            self._show_card()

    def show_line(self, line: int) -> None:
        """Bring what a line of the body becomes into sight."""
        self.proof.show_line(line)
        self.page.show_line(line)

    def set_colours(self, colours: Colours) -> None:
        """Follow the window's colours."""
        self._draw(colours)
        self.proof.set_colours(colours)
        self.page.set_colours(colours)
        self.card.set_colours(colours)

    def _draw(self, colours: Colours) -> None:
        for mode, button in self._buttons.items():
            button.setIcon(icon(mode, colours))

    def focus_view(self) -> None:
        """Give the view on show the keyboard; were it our focus proxy, Tab would skip the bar."""
        view = self._views.currentWidget()
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Making

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("previewBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(0)
        group = QButtonGroup(self)
        group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        for mode in MODES:
            button = self._segment(mode)
            group.addButton(button)
            row.addWidget(button)
            self._buttons[mode] = button
        self._buttons[PROOF].setChecked(True)
        group.buttonClicked.connect(self._chosen)
        row.addStretch(1)
        self.load = QPushButton(tr("Load the pictures"))
        self.load.setAccessibleName(tr("Load the pictures from elsewhere"))
        self.load.setProperty("role", "quiet")
        self.load.setToolTip(
            tr(
                "These pictures are somewhere else. Whoever has them there will know that they were"
                " loaded from here."
            )
        )
        self.load.clicked.connect(self.load_remote)
        self.load.hide()
        row.addWidget(self.load)
        return bar

    def _segment(self, mode: str) -> QPushButton:
        name, spoken = map(tr, _NAMES[mode])
        button = QPushButton(name)
        button.setObjectName(mode)
        button.setCheckable(True)
        button.setProperty("role", "segment")
        fonts.make_room(button, style.ICON + style.STEP)
        button.setIconSize(QSize(style.ICON, style.ICON))
        place = {MODES[0]: "first", MODES[-1]: "last"}.get(mode, "middle")
        button.setProperty("place", place)
        tip = tr(_TIPS[mode], width=WIDTHS.get(mode))
        button.setToolTip(tip)
        button.setAccessibleName(spoken)
        button.setAccessibleDescription(tip)
        return button

    def _chosen(self, button: QPushButton) -> None:
        self.set_mode(button.objectName())


def picture_finder(base: Path) -> Callable[[str], Path | None]:
    """Finds the picture files an article names, from the folder it lies in."""

    def find(file: str) -> Path | None:
        parts = urlsplit(file)
        if parts.scheme in ("http", "https", "data") or "\0" in file or not file:
            return None
        path = Path(unquote(parts.path)) if parts.scheme == "file" else Path(file)
        found = base / path
        try:
            # What is large was made small when it was taken in, off this thread.
            return small(found) if found.is_file() else None
        except OSError:
            return None  # A name that no file can have, for instance because it is too long.

    return find

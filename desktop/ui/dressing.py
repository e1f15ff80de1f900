"""Which palette the window wears: chosen, or the system's as it changes; everything at once.

What a style sheet reaches follows by itself. Who paints by hand listens to `changed`, so that a
dialog or window that is open changes with the rest.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessibilityHints, QFont, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.library.declared import CONTRAST, THEME
from desktop.library.settings import Settings
from desktop.ui import style
from desktop.ui.fonts import SANS, SERIF
from desktop.ui.style import Colours
from desktop.ui.style_sheet import style_sheet

if TYPE_CHECKING:
    from desktop.ui.portal import Portal

THEMES = tuple(theme for theme, _ in THEME.choices)
NAMES = ("light", "dark", "light-contrast", "dark-contrast")

_HELD = "onrecord_hints"


def load() -> dict[str, Colours]:
    """The palettes by name; ValueError names what is wrong with one."""
    return {name: Colours.parse(resources.table("palettes", f"{name}.toml")) for name in NAMES}


def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """What Qt knows of the desktop's wishes.

    Asked for once and held by the application: PySide 6.11 takes Qt's second object for its own
    and deletes it with the wrapper, so that the next one who asks would have what is gone.
    """
    holder = vars(QGuiApplication.instance())
    if _HELD not in holder:
        hints = QGuiApplication.styleHints()
        holder[_HELD] = (hints, hints.accessibility())
    return cast("tuple[QStyleHints, QAccessibilityHints]", holder[_HELD])


class System(QObject):
    """What the desktop around us prefers; `changed` when it does."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints, self._access = _hints()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._access.contrastPreferenceChanged.connect(self.changed)
        self._portal: Portal | None = None
        # The window stands first.
        QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        from desktop.ui.portal import Portal

        self._portal = Portal(self)
        self._portal.changed.connect(self.changed)
        self._portal.ask()

    def dark(self) -> bool:
        """Whether it is dark; where it does not say, it is not."""
        told = None if self._portal is None else self._portal.dark
        return self._hints.colorScheme() == Qt.ColorScheme.Dark if told is None else told

    def contrast(self) -> bool:
        """Whether it asks for high contrast."""
        told = None if self._portal is None else self._portal.contrast
        high = Qt.ContrastPreference.HighContrast
        return self._access.contrastPreference() == high if told is None else told


class Dressing(QObject):
    """Dresses the application: font and palette when it is made, the style sheet by `wear`.

    To be made before the widgets, which are measured in the font, and worn when they stand: each
    that is put into another one would be dressed anew.
    """

    changed = Signal(object)
    """`Colours`: another palette counts from now on."""

    def __init__(
        self,
        palettes: Mapping[str, Colours],
        settings: Settings,
        parent: QObject,
        system: System | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system or System(self)
        self._palettes = palettes
        self.theme = settings.get(THEME)
        self.contrast = settings.get(CONTRAST)
        """Whether high contrast was asked for here, whatever the system prefers."""
        self.colours = palettes[self.name]
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(_font())
            application.setPalette(style.palette(self.colours))
        self._system.changed.connect(self.follow)

    @property
    def name(self) -> str:
        """The palette that is wanted at present, one of NAMES."""
        followed = self.theme == "system"
        scheme = ("dark" if self._system.dark() else "light") if followed else self.theme
        high = self.contrast or (followed and self._system.contrast())
        return f"{scheme}-contrast" if high else scheme

    def choose(self, theme: str) -> None:
        """Use "light", "dark" or whatever the "system" prefers, from now on."""
        self.theme = theme
        self.follow()

    def set_contrast(self, high: bool) -> None:
        """Ask for high contrast, or leave it to the system."""
        self.contrast = high
        self.follow()

    def follow(self) -> None:
        """Wear what is wanted now, if that is another palette than before."""
        colours = self._palettes[self.name]
        if colours != self.colours:
            self.colours = colours
            self.wear()
            self.changed.emit(colours)

    def wear(self) -> None:
        """Put the palette and the style sheet on everything."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(style.palette(self.colours))
            icons = resources.folder() / "icons"
            mirrored = application.layoutDirection() is Qt.LayoutDirection.RightToLeft
            sheet = style_sheet(self.colours, SANS, SERIF, icons, mirrored=mirrored)
            application.setStyleSheet(sheet)


def _font() -> QFont:
    made = QFont(SANS)
    made.setPixelSize(style.TEXT)
    return made

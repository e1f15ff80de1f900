"""The design system: spacing, type scale, colour roles, and how far colours must be apart.

`style_sheet.py` makes Qt's style sheet of it, `icons.py` the pictures, `dressing.py` chooses the
palette.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

# Spacing in device-independent pixels: everything on screen is a multiple of the first.
STEP = 4
GAP = 2 * STEP
EDGE = 4 * STEP
RADIUS = 7
BAR = 12 * STEP
"""The height of a line of buttons."""
RING = 2
"""How thick the line around what has the focus is."""
ICON = 16
"""The side of an icon, and the grid it is drawn on."""

# Type sizes in pixels.
SMALL = 12
TEXT = 13
BRAND = 14
STANDFIRST = 16
HEADING = 22
HEADLINE = 26

# How much of a colour a wash has, of 255: grounds of words that stay readable on them.
TINT = 26
VOICE = 44
HIT = 50
SELECTION = 56
VEIL = 168
"""How much of the paper lies over the words that are not lit."""


@dataclass(frozen=True, slots=True)
class Colours:
    """A palette by role, each colour as "#rrggbb".

    `ground` is the desk behind the panes, `pane` the paper one writes on, `field`
    an input's own ground; `faint` is what an empty one says; `select` marks the chosen row.
    `line` parts what lies side by side and says nothing, `edge` is what an input is known by.
    `voice_1` to `voice_6` tell those quoted from one another.
    """

    ground: str
    pane: str
    field: str
    ink: str
    mute: str
    faint: str
    line: str
    edge: str
    accent: str
    accent_ink: str
    danger: str
    warning: str
    good: str
    select: str
    voice_1: str
    voice_2: str
    voice_3: str
    voice_4: str
    voice_5: str
    voice_6: str

    @property
    def voices(self) -> tuple[str, ...]:
        """One colour each for those who carry the most of a story, and one for all others."""
        six = (self.voice_1, self.voice_2, self.voice_3, self.voice_4, self.voice_5, self.voice_6)
        return (*six, self.mute)

    @classmethod
    def parse(cls, table: Mapping[str, object]) -> "Colours":
        """A palette from a loaded TOML table; ValueError names what is missing or no colour."""
        values: dict[str, str] = {}
        for role in fields(cls):
            value = table.get(role.name)
            if not isinstance(value, str) or not QColor.isValidColorName(value):
                raise ValueError(f"palette: {role.name!r} is no colour: {value!r}")
            values[role.name] = value
        return cls(**values)


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands on what: `front` on `ground`, both roles; `wash` and `alpha` lie between."""

    front: str
    ground: str
    wash: str = ""
    alpha: int = 0

    def of(self, colours: Colours) -> tuple[str, str]:
        """Both colours in a palette, the ground as it looks through its wash."""
        front, ground = QColor(getattr(colours, self.front)), QColor(getattr(colours, self.ground))
        if self.wash:
            ground = _mixed(QColor(getattr(colours, self.wash)), ground, self.alpha / 255)
        return front.name(), ground.name()


_GROUNDS = ("pane", "ground", "field", "select")
_WASHES = (
    ("accent", TINT),
    ("warning", HIT),
    ("accent", SELECTION),
    *((f"voice_{number}", VOICE) for number in range(1, 7)),
    ("mute", VOICE),
)
WORDS = (
    *(
        Pair(front, ground)
        for front in ("ink", "mute", "accent", "danger", "warning", "good")
        for ground in _GROUNDS
    ),
    Pair("accent_ink", "accent"),
    *(Pair("faint", ground) for ground in ("pane", "field")),
    *(Pair(front, "ground", "accent", SELECTION) for front in ("ink", "mute")),
    *(
        Pair(front, "pane", wash, alpha)
        for front in ("ink", "mute", "accent", "good")
        for wash, alpha in _WASHES
    ),
)
"""Every text and what it stands on: WCAG's 4.5 to 1, in high contrast 7 to 1."""
LINES = (
    *(Pair("edge", ground) for ground in ("pane", "ground", "field")),
    *(Pair("accent", ground) for ground in _GROUNDS),
    *(Pair(front, "pane", "accent", TINT) for front in ("danger", "warning", "accent", "mute")),
    *(Pair(f"voice_{number}", ground) for number in range(1, 7) for ground in ("pane", "field")),
)
"""Every line that says something (edges of inputs, focus rings, squiggles) and parts of pictures
against what they lie on: 3 to 1."""


def _mixed(over: QColor, under: QColor, share: float) -> QColor:
    return QColor(
        *(
            round(one * share + other * (1 - share))
            for one, other in (
                (over.red(), under.red()),
                (over.green(), under.green()),
                (over.blue(), under.blue()),
            )
        )
    )


def palette(colours: Colours) -> QPalette:
    """Qt's own palette from the roles, for what a style sheet does not reach."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: colours.ground,
        roles.WindowText: colours.ink,
        roles.Base: colours.pane,
        roles.AlternateBase: colours.field,
        roles.Text: colours.ink,
        roles.Button: colours.pane,
        roles.ButtonText: colours.ink,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.accent_ink,
        roles.ToolTipBase: colours.pane,
        roles.ToolTipText: colours.ink,
        roles.PlaceholderText: colours.mute,
        roles.Link: colours.accent,
        roles.Accent: colours.accent,
    }.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.mute))
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Dress a widget in another role while it is on show."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

"""The design system: colour roles, spacing, type sizes and the style sheet made of them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

# Spacing in device-independent pixels: everything on screen is a multiple of the first.
STEP = 4
GAP = 2 * STEP
EDGE = 4 * STEP
RADIUS = 7

# Type sizes in pixels.
SMALL = 12
TEXT = 13
BODY = 15
STANDFIRST = 16
HEADLINE = 26


@dataclass(frozen=True, slots=True)
class Colours:
    """A palette by role, each colour as "#rrggbb".

    `ground` is the desk behind the panes, `pane` the paper one writes on, `field`
    an input's own ground; `select` marks the chosen row. `voice_1` to `voice_6` tell those
    quoted from one another.
    """

    ground: str
    pane: str
    field: str
    ink: str
    mute: str
    line: str
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


def style_sheet(colours: Colours, sans: str, serif: str, icons: Path) -> str:
    """The style sheet of the whole window; `icons` is the folder of the icons it shows.

    Widgets are addressed by object name or by the dynamic property `role`:
    "primary" and "quiet" buttons, "segment" switches, "label", "hint", "title".
    """
    c = colours
    icon = icons.as_posix()
    tick = "check-white" if QColor(c.accent_ink).lightness() > 127 else "check-black"
    return f"""
* {{ font-family: "{sans}"; font-size: {TEXT}px; }}
QWidget {{ color: {c.ink}; }}
QMainWindow, QDialog, #desk {{ background: {c.ground}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMessageBox {{ messagebox-text-interaction-flags: 5; }}
QToolTip {{ background: {c.pane}; color: {c.ink}; border: 1px solid {c.line};
  padding: {GAP}px; }}

QMenuBar {{ background: {c.pane}; padding: 2px {GAP}px; }}
QMenuBar::item {{ padding: 4px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.select}; }}
QMenu {{ background: {c.pane}; border: 1px solid {c.line}; padding: {STEP}px; }}
QMenu::item {{ padding: 5px 28px 5px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c.select}; color: {c.ink}; }}
QMenu::item:disabled {{ color: {c.mute}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {STEP}px {GAP}px; }}
QMenu::right-arrow {{ width: 8px; height: 8px; }}

QPushButton {{ background: {c.pane}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
  padding: 5px 12px; min-height: 18px; }}
QPushButton:hover {{ background: {c.select}; }}
QPushButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:disabled {{ color: {c.mute}; background: {c.ground}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.accent_ink};
  border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.ink}; padding: 4px 11px; }}
QPushButton[role="primary"]:disabled {{ background: {c.line}; color: {c.mute};
  border-color: {c.line}; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent;
  color: {c.accent}; font-weight: 600; padding: 3px 6px; }}
QPushButton[role="quiet"]:hover {{ background: {c.select}; }}
QPushButton[role="quiet"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="quiet"]:disabled {{ color: {c.mute}; }}
QPushButton[role="place"] {{ background: transparent; border: 1px solid transparent;
  padding: 0; text-align: left; }}
QPushButton[role="place"]:hover {{ background: {c.select}; }}
QPushButton[role="place"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="segment"] {{ color: {c.mute}; border-radius: 0; margin: 0; padding: 5px 12px;
  border-right-width: 0; background: {c.pane}; }}
QPushButton[role="segment"]:checked {{ background: {c.select}; color: {c.ink};
  font-weight: 600; }}
QPushButton[role="segment"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="segment"][place="first"] {{ border-top-left-radius: {RADIUS}px;
  border-bottom-left-radius: {RADIUS}px; }}
QPushButton[role="segment"][place="last"] {{ border-top-right-radius: {RADIUS}px;
  border-bottom-right-radius: {RADIUS}px; border-right-width: 1px; }}

QLineEdit, QComboBox, QPlainTextEdit[role="box"] {{ background: {c.field};
  border: 1px solid {c.line}; border-radius: {RADIUS}px; padding: 5px 9px;
  selection-background-color: {c.accent}; selection-color: {c.accent_ink}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[role="box"]:focus {{
  border: 1px solid {c.accent}; }}
QLineEdit[role="inline"] {{ background: transparent; border: none; border-radius: 0;
  border-bottom: 1px solid transparent; padding: 1px 0 2px 0; }}
QLineEdit[role="inline"]:hover {{ border-bottom: 1px solid {c.line}; }}
QLineEdit[role="inline"]:focus {{ border-bottom: 1px solid {c.accent}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{icon}/chevron-down.svg"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {c.pane}; border: 1px solid {c.line};
  selection-background-color: {c.select}; selection-color: {c.ink}; outline: none; }}
QPlainTextEdit[role="inline"] {{ background: transparent; border: none; padding: 0; }}
*[severity="block"] {{ border-bottom: 2px solid {c.danger}; }}
*[severity="warn"] {{ border-bottom: 2px solid {c.warning}; }}
QCheckBox {{ spacing: {GAP}px; padding: 2px; }}
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px;
  border: 1px solid {c.mute}; border-radius: 4px; background: {c.field}; }}
QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent};
  border-color: {c.accent}; image: url("{icon}/{tick}.svg"); }}
QCheckBox::indicator:disabled {{ border-color: {c.line}; }}
QCheckBox:focus {{ color: {c.accent}; }}

QLabel[role="label"] {{ color: {c.mute}; font-size: {SMALL}px; }}
QLabel[role="hint"] {{ color: {c.mute}; font-size: {SMALL}px; }}
QLabel[role="mute"] {{ color: {c.mute}; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="brand"] {{ font-weight: 700; color: {c.accent}; font-size: 14px; }}
QLabel[role="heading"] {{ font-family: "{serif}"; font-size: 22px; font-weight: 700; }}
QLabel[role="danger"] {{ color: {c.danger}; }}
QLabel[role="good"] {{ color: {c.good}; }}

#toolbar {{ background: {c.pane}; border-bottom: 1px solid {c.line}; }}
#paper, #panel {{ background: {c.pane}; }}
#panel > QStackedWidget {{ background: {c.pane}; }}
#paper {{ border-left: 1px solid {c.line}; border-right: 1px solid {c.line}; }}
#findBar {{ background: {c.pane}; border-top: 1px solid {c.line}; }}
#footer {{ background: {c.pane}; border-top: 1px solid {c.line}; }}
#rule {{ background: {c.line}; max-height: 1px; min-height: 1px; border: none; }}
#notice {{ background: {c.select}; border-bottom: 1px solid {c.line}; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; background: {c.pane}; }}
QTabWidget::tab-bar {{ left: {EDGE}px; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: none; border-bottom: 2px solid transparent;
  color: {c.mute}; padding: 8px 2px 6px 2px; margin-right: {EDGE}px; }}
QTabBar::tab:hover {{ color: {c.ink}; }}
QTabBar::tab:selected {{ color: {c.ink}; font-weight: 600; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:focus {{ color: {c.accent}; }}

QListView, QTreeView, QTableView {{ background: transparent; border: none; outline: none; }}
QTreeView[role="posts"], QTableView[role="library"] {{ background: {c.pane};
  border: 1px solid {c.line};
  border-radius: {RADIUS}px; }}
QTableView[role="library"]::item {{ padding: 0 {GAP}px; border: none; }}
QTreeView[role="posts"]::item {{ padding: 6px {GAP}px; border: none; }}
QTextBrowser[role="result"] {{ background: {c.pane}; border: 1px solid {c.line};
  border-radius: {RADIUS}px; }}
QListWidget::item {{ padding: 6px 8px; border-radius: {RADIUS}px; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {c.select}; color: {c.ink}; }}
QListView[role="box"] {{ background: {c.pane}; border: 1px solid {c.line};
  border-radius: {RADIUS}px; }}
QListView[role="popup"] {{ background: {c.pane}; border: 1px solid {c.line}; padding: {STEP}px; }}
QListView[role="popup"]::item {{ padding: 4px {GAP}px; border-radius: 5px; }}
QHeaderView::section {{ background: {c.pane}; color: {c.mute}; border: none;
  border-bottom: 1px solid {c.line}; padding: 4px 8px; font-size: {SMALL}px; }}
QScrollArea {{ border: none; background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 2px; min-height: 28px;
  min-width: 28px; }}
QScrollBar::handle:hover {{ background: {c.mute}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {c.field}; border: 1px solid {c.line}; border-radius: 4px;
  max-height: 6px; text-align: center; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
"""

"""Qt's style sheet of the whole window, made of the design system."""

from pathlib import Path

from PySide6.QtGui import QColor

from desktop.ui.style import (
    BRAND,
    EDGE,
    GAP,
    HEADING,
    ICON,
    RADIUS,
    RING,
    SMALL,
    STEP,
    TEXT,
    Colours,
)


def style_sheet(
    colours: Colours, sans: str, serif: str, icons: Path, *, mirrored: bool = False
) -> str:
    """The style sheet of the whole window; `icons` is the folder of the icons it shows.

    Widgets are addressed by object name or by the dynamic property `role`:
    "primary" and "quiet" buttons, "segment" switches, "label", "hint", "title". Style sheets know
    no beginning and end of a line: `mirrored` says that it begins at the right.
    """
    c = colours
    near, far = ("right", "left") if mirrored else ("left", "right")
    icon = icons.as_posix()
    # A style sheet shows files only, which have no colour of ours: one of each brightness.
    bright = "white" if QColor(c.ink).lightness() > 127 else "black"
    tick = "white" if QColor(c.accent_ink).lightness() > 127 else "black"
    return f"""
* {{ font-family: "{sans}"; font-size: {TEXT}px; }}
QWidget {{ color: {c.ink}; }}
QMainWindow, QDialog, #desk {{ background: {c.ground}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }}
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
QPushButton:focus {{ border: {RING}px solid {c.accent}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {c.mute}; background: {c.ground}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.accent_ink};
  border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 4px double {c.accent_ink};
  padding: 2px 9px; }}
QPushButton[role="primary"]:disabled {{ background: {c.ground}; color: {c.mute};
  border-color: {c.line}; }}
QMessageBox QPushButton:default, QInputDialog QPushButton:default {{ background: {c.accent};
  color: {c.accent_ink}; border: 1px solid {c.accent}; font-weight: 600; }}
QMessageBox QPushButton:default:focus, QInputDialog QPushButton:default:focus {{
  border: 4px double {c.accent_ink}; padding: 2px 9px; }}
QPushButton[role="quiet"] {{ background: transparent; border: 1px solid transparent;
  color: {c.accent}; font-weight: 600; padding: 3px 6px; }}
QPushButton[role="quiet"]:hover {{ background: {c.select}; }}
QPushButton[role="quiet"]:focus {{ border: {RING}px solid {c.accent}; padding: 2px 5px; }}
QPushButton[role="quiet"]:disabled {{ color: {c.mute}; }}
QPushButton[role="place"] {{ background: transparent; border: 1px solid transparent;
  padding: 0; text-align: left; }}
QPushButton[role="place"]:hover {{ background: {c.select}; }}
QPushButton[role="place"]:focus {{ border: {RING}px solid {c.accent}; padding: 0; }}
QPushButton[role="tool"] {{ background: transparent; border: 1px solid transparent;
  padding: 5px; min-height: {ICON}px; min-width: {ICON}px; }}
QPushButton[role="tool"]:hover {{ background: {c.select}; }}
QPushButton[role="tool"]:checked {{ background: {c.select}; }}
QPushButton[role="tool"]:focus {{ border: {RING}px solid {c.accent}; padding: 4px; }}
QPushButton[role="segment"] {{ color: {c.mute}; border-radius: 0; margin: 0; padding: 5px 12px;
  border-{far}-width: 0; background: {c.pane}; }}
QPushButton[role="segment"]:checked {{ background: {c.select}; color: {c.ink};
  font-weight: 600; }}
QPushButton[role="segment"]:focus {{ border: {RING}px solid {c.accent}; padding: 4px 10px; }}
QPushButton[role="segment"][place="first"] {{ border-top-{near}-radius: {RADIUS}px;
  border-bottom-{near}-radius: {RADIUS}px; }}
QPushButton[role="segment"][place="last"] {{ border-top-{far}-radius: {RADIUS}px;
  border-bottom-{far}-radius: {RADIUS}px; border-{far}-width: 1px; }}

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit[role="box"] {{ background: {c.field};
  border: 1px solid {c.edge}; border-radius: {RADIUS}px; padding: 5px 9px;
  selection-background-color: {c.accent}; selection-color: {c.accent_ink}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit[role="box"]:focus {{
  border: {RING}px solid {c.accent}; padding: 4px 8px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c.faint}; }}
QSpinBox {{ padding: 4px 9px 3px 9px; }}
QSpinBox:focus {{ padding: 3px 8px 2px 8px; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{ border-color: {c.line}; }}
QLineEdit[role="inline"] {{ background: transparent; border: none; border-radius: 0;
  border-bottom: {RING}px solid transparent; padding: 1px 0; }}
QLineEdit[role="inline"]:hover {{ border-bottom: {RING}px solid {c.line}; }}
QLineEdit[role="inline"]:focus {{ border-bottom: {RING}px solid {c.accent}; padding: 1px 0; }}
QSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 {STEP}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: 22px; }}
QSpinBox::up-arrow {{ image: url("{icon}/chevron-up-{bright}.svg"); width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ image: url("{icon}/chevron-{bright}.svg"); width: 12px; height: 12px; }}
QComboBox::drop-down {{ border: none; width: 12px; subcontrol-origin: content; }}
QComboBox::down-arrow {{ image: url("{icon}/chevron-{bright}.svg"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {c.pane}; border: 1px solid {c.line};
  selection-background-color: {c.select}; selection-color: {c.ink}; outline: none; }}
QPlainTextEdit[role="inline"] {{ background: transparent; border: none;
  border-bottom: {RING}px solid transparent; padding: 0; }}
QPlainTextEdit[role="inline"]:focus {{ border-bottom: {RING}px solid {c.accent}; }}
*[severity="block"] {{ border-bottom: 2px solid {c.danger}; }}
*[severity="warn"] {{ border-bottom: 2px solid {c.warning}; }}
QCheckBox {{ spacing: {GAP}px; padding: 2px; }}
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px;
  border: 1px solid {c.edge}; border-radius: 4px; background: {c.field}; }}
QCheckBox::indicator:hover {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent};
  border-color: {c.accent}; image: url("{icon}/check-{tick}.svg"); }}
QCheckBox::indicator:disabled {{ border-color: {c.line}; }}
QCheckBox {{ border: {RING}px solid transparent; border-radius: {RADIUS}px; }}
QCheckBox:focus {{ border-color: {c.accent}; }}

QRadioButton {{ spacing: {GAP}px; padding: 2px; border: {RING}px solid transparent;
  border-radius: {RADIUS}px; }}
QRadioButton:focus {{ border-color: {c.accent}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {c.edge};
  border-radius: 8px; background: {c.field}; }}
QRadioButton::indicator:hover {{ border-color: {c.accent}; }}
QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: 6px; height: 6px;
  background: {c.accent_ink}; }}
QRadioButton::indicator:disabled {{ border-color: {c.line}; }}
QLabel[role="label"] {{ color: {c.mute}; font-size: {SMALL}px; }}
QLabel[role="hint"] {{ color: {c.mute}; font-size: {SMALL}px; }}
QLabel[role="mute"] {{ color: {c.mute}; }}
QLabel[role="empty"] {{ color: {c.mute}; padding: {EDGE}px {2 * EDGE}px; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="brand"] {{ font-weight: 700; color: {c.accent}; font-size: {BRAND}px; }}
QLabel[role="heading"] {{ font-family: "{serif}"; font-size: {HEADING}px; font-weight: 700; }}
QLabel[role="danger"] {{ color: {c.danger}; }}
QLabel[role="good"] {{ color: {c.good}; }}

#toolbar {{ background: {c.pane}; border-bottom: 1px solid {c.line}; }}
#paper, #panel {{ background: {c.pane}; }}
#panel > QStackedWidget {{ background: {c.pane}; }}
#paper {{ border-left: 1px solid {c.line}; border-right: 1px solid {c.line}; }}
#findBar {{ background: {c.pane}; border-top: 1px solid {c.line}; }}
#footer {{ background: {c.pane}; border-top: 1px solid {c.line}; }}
#rule {{ background: {c.line}; max-height: 1px; min-height: 1px; border: none; }}
#notice, #progress {{ background: {c.pane}; border: 1px solid {c.edge};
  border-{near}: 3px solid {c.accent}; border-radius: {RADIUS}px; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; background: {c.pane}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; border: none; border-bottom: 2px solid transparent;
  color: {c.mute}; padding: 8px 2px 6px 2px; margin-{far}: {GAP + STEP}px; }}
QTabBar::tab:first {{ margin-{near}: {EDGE}px; }}
QTabBar::tab:last {{ margin-{far}: {GAP}px; }}
QTabBar::tab:hover {{ color: {c.ink}; }}
QTabBar::tab:selected {{ color: {c.ink}; font-weight: 600; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:focus {{ color: {c.accent}; background: {c.select};
  border: {RING}px solid {c.accent}; }}

QAbstractItemView, QTextBrowser, QScrollArea {{ background: transparent;
  border: {RING}px solid transparent; outline: none; }}
QAbstractItemView, QTextBrowser {{ border-radius: {RADIUS}px; }}
QAbstractItemView:focus, QTextBrowser:focus, QScrollArea:focus {{ border-color: {c.accent}; }}
QAbstractScrollArea#proof {{ border: {RING}px solid transparent; }}
QAbstractScrollArea#proof:focus {{ border-color: {c.accent}; }}
QTreeView[role="posts"], QTableView[role="library"], QTextBrowser[role="result"],
QListView[role="box"] {{ background: {c.pane}; border: 1px solid {c.line}; padding: 1px;
  border-radius: {RADIUS}px; }}
QTreeView[role="posts"]:focus, QTableView[role="library"]:focus,
QTextBrowser[role="result"]:focus, QListView[role="box"]:focus {{
  border: {RING}px solid {c.accent}; padding: 0; }}
QTableView[role="library"]::item {{ padding: 0 {GAP}px; border: none; }}
QTreeView[role="posts"]::item {{ padding: 6px {GAP}px; border: none; }}
QListWidget::item {{ padding: 6px 8px; border-radius: {RADIUS}px; }}
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {{
  background: {c.select}; color: {c.ink}; }}
QListView[role="popup"] {{ background: {c.pane}; border: 1px solid {c.line}; padding: {STEP}px; }}
QListView[role="popup"]::item {{ padding: 4px {GAP}px; border-radius: 5px; }}
QHeaderView::section {{ background: {c.pane}; color: {c.mute}; border: none;
  border-bottom: 1px solid {c.line}; padding: 4px 8px; font-size: {SMALL}px; }}
QSplitter::handle:horizontal {{ background: transparent; }}
QSplitter::handle:vertical {{ background: {c.line}; }}
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

"""The style sheet: Qt can read it in every palette, and what it shows is there."""

import re
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.ui.dressing import NAMES, load
from desktop.ui.fonts import SANS, SERIF
from desktop.ui.main_window import MainWindow
from desktop.ui.style import palette
from desktop.ui.style_sheet import style_sheet


@pytest.mark.parametrize("name", NAMES)
def test_qt_understands_the_style_sheet(qtbot: QtBot, name: str) -> None:
    # Qt warns of a sheet that it cannot parse, and a warning fails the test.
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(style_sheet(load()[name], "Sans", "Serif", resources.folder() / "icons"))
    widget.show()


@pytest.mark.parametrize("name", NAMES)
def test_its_pictures_are_there_and_stand_out(name: str) -> None:
    icons = resources.folder() / "icons"
    shown = re.findall(r'url\("([^"]+)"\)', style_sheet(load()[name], "Sans", "Serif", icons))
    assert len(shown) >= 2
    for file in shown:
        assert (icons / file.rpartition("/")[2]).is_file()
    assert any("chevron-white" in file for file in shown) == name.startswith("dark")


def pictured(top: QWidget, widget: QWidget) -> QImage:
    """What a window shows where a widget is, and a little around it."""
    QApplication.processEvents()
    corner = widget.mapTo(top, QPoint(0, 0))
    return top.grab(QRect(corner, widget.size()).adjusted(-2, -2, 2, 2)).toImage()


def seen(before: QImage, after: QImage) -> int:
    """How many pixels are another colour now, 3 to 1 apart (WCAG 2.4.13)."""
    assert before.size() == after.size()
    places = [(x, y) for x in range(before.width()) for y in range(before.height())]
    pairs = [(before.pixel(*at), after.pixel(*at)) for at in places]
    return sum(contrast(QColor(one), QColor(other)) >= 3 for one, other in pairs if one != other)


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def button(role: str) -> QWidget:
    made = QPushButton("Words")
    made.setProperty("role", role)
    return made


def line(role: str) -> QWidget:
    made = QLineEdit("Words")
    made.setProperty("role", role)
    made.setReadOnly(True)  # no caret: the field itself must show it
    return made


def box(role: str) -> QWidget:
    made = QPlainTextEdit("Words")
    made.setProperty("role", role)
    made.setReadOnly(True)
    return made


def items(role: str) -> QWidget:
    made = QListWidget()
    made.setProperty("role", role)
    made.addItems(["One", "Two"])
    return made


def tree() -> QWidget:
    made = QTreeWidget()
    made.addTopLevelItem(QTreeWidgetItem(["One"]))
    return made


def tabs() -> QWidget:
    made = QTabBar()
    made.addTab("One")
    made.addTab("Two")
    return made


def spun() -> QWidget:
    made = QSpinBox()
    made.setReadOnly(True)
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    **{
        f"button {role}": partial(button, role)
        for role in ("", "primary", "quiet", "place", "tool", "segment")
    },
    **{f"line {role}": partial(line, role) for role in ("", "inline")},
    **{f"box {role}": partial(box, role) for role in ("box", "inline")},
    **{f"list {role}": partial(items, role) for role in ("", "box")},
    "empty list": QListWidget,
    "tree": tree,
    "table": partial(QTableWidget, 2, 2),
    "text": partial(QTextBrowser),
    "area": QScrollArea,
    "choice": QComboBox,
    "number": spun,
    "check": partial(QCheckBox, "Words"),
    "radio": partial(QRadioButton, "Words"),
    "tabs": tabs,
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_has_the_focus_is_seen(qtbot: QtBot, kind: str, name: str) -> None:
    top, other, widget = QDialog(), QLineEdit(), KINDS[kind]()
    layout = QVBoxLayout(top)
    layout.addWidget(widget)
    layout.addWidget(other)
    top.setStyleSheet(style_sheet(load()[name], SANS, SERIF, resources.folder() / "icons"))
    top.setPalette(palette(load()[name]))
    qtbot.addWidget(top)
    top.show()
    top.activateWindow()
    qtbot.waitUntil(top.isActiveWindow)
    other.setFocus()
    before = pictured(top, widget)
    size = widget.size()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()
    assert seen(before, pictured(top, widget)) >= 20
    assert widget.size() == size, "it must not grow for that"


@pytest.mark.parametrize("name", ["light", "dark", "dark-contrast"])
def test_the_focus_is_seen_wherever_tab_leads_in_the_window(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    scheme, _, high = name.partition("-")
    window.commands[scheme].trigger()
    window.commands["contrast"].setChecked(bool(high))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.session.analysis() is not None)
    window.commands["replace"].trigger()
    assert unseen(window) == []
    window.commands["card"].trigger()
    window.commands["go_sources"].trigger()
    assert unseen(window) == []


def unseen(window: MainWindow) -> list[str]:
    """Where Tab leads to in the window and nothing tells so."""
    stops = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]
    assert len(stops) > 20
    found: list[str] = []
    for widget in stops:
        window.setFocus()
        before = pictured(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and seen(before, pictured(window, widget)) < 20:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found

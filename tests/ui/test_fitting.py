"""Every text of the window is translated and has the room it needs, in every language.

The window and its dialogs are opened in a language made here, whose texts are a third longer
than the English ones and full of accents: what does not fit a longer language is cut short in
it, and what bears no accent did not go through the translation. The languages that are shipped
are looked at in the same way, Arabic with everything mirrored.
"""

import re
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import resources, translation
from desktop.ui import application, fonts, languages, style
from desktop.ui.elided import Elided
from desktop.ui.main_window import MainWindow

SIZES = (QSize(1366, 768), QSize(1280, 720))
"""Small screens that all of it has to fit."""
DIALOGS = (
    *("sites", "desk", "backups", "look", "palette", "corrections", "add_source", "add_reply"),
    *("bind", "sourcing", "shortcuts", "policy", "words", "snippets", "revisions", "library"),
    *("pictures", "help", "publish", "from_template", "keep_text", "save_template", "go_heading"),
    *("settings", "welcome", "reports", "diagnostics"),
)
"""The actions that open something."""
ACCENTED = str.maketrans("aeiouycnszAEIOUYCNSZ", "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ")
ACCENT = re.compile("[áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ]")
FILLING = " ñéýó šíçá"
PLACE = re.compile(r"(\{\w+\}|\([^()]*\*\.[^()]*\)|;;)")
WORD = re.compile(r"[^\W\d_]{2,}")
NOTHING_SAID = re.compile(
    r"<[^<>]*>|&\w+;|(?:(?:Ctrl|Shift|Alt|Meta)\+)+\S+|\b(?:F\d+|Del|Tab|Esc|Home|End)\b"
)
SAME = {
    "https://…/a-story",
    "Onrecord",
    "❝ Onrecord",
    "Aa",
    "WordPress",
    "Ghost",
    "Micropub",
    "www.example.org",
}
"""The same in every language."""
OURS = tuple(
    f"{file.stem.replace('-', ' ').capitalize()}\n{file.read_text(encoding='utf-8')}"
    for folder in ("samples", "policies", "templates", "snippets")
    for file in sorted((resources.folder() / folder).rglob("*"))
    if file.suffix in (".md", ".toml", ".yaml")
)
"""What comes from files, which are not translated with the window's texts: what stands in them."""


class Longer:
    """A language that is English with accents, and 35 % longer."""

    tag = "en-x-long"

    def text(self, source: str, _count: int | None) -> str:
        """`source` with accents everywhere but in what stands for values, and more behind it."""
        parts = PLACE.split(source)
        said = "".join(
            part if PLACE.fullmatch(part) else part.translate(ACCENTED) for part in parts
        )
        letters = len(re.sub(r"\W", "", "".join(parts[::2])))
        more = (FILLING * (letters // 20 + 1))[: round(0.35 * letters)]
        body = said.rstrip("…:. \n")
        return f"{body}{more}{said[len(body) :]}"

    def number(self, value: float, decimals: int) -> str:
        """As in English."""
        return f"{value:,.{decimals}f}"

    def day(self, at: datetime) -> str:
        """As in Arabic: a long name of the month."""
        return f"{at.day} š{at:%B} {at.year}"

    def hour(self, at: datetime) -> str:
        """As in English."""
        return f"{at:%H:%M}"


# What is cut short


def cut_short(top: QWidget) -> list[str]:
    """The texts in a window that have less room than they need, each with its widget's kind."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return [
        f"{type(widget).__name__} “{text}” {lacking}"
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisible() and widget.window() is top
        for text, lacking in lacks(widget)
        if lacking > 1
    ]


def lacks(widget: QWidget) -> Iterator[tuple[str, int]]:
    """The texts of a widget, and how many pixels each of them lacks."""
    match widget:
        case Elided():
            # It gives way on purpose, and has its text in its tooltip.
            pass
        case QLabel():
            yield widget.text(), label_lacks(widget)
        case QPushButton() | QCheckBox():
            yield widget.text(), button_lacks(widget)
        case QComboBox():
            yield widget.currentText(), box_lacks(widget)
        case QLineEdit() if not widget.text():
            words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            yield widget.placeholderText(), words + 2 * style.GAP - widget.contentsRect().width()
        case QTabBar() | QHeaderView():
            yield from tabs_lack(widget) if isinstance(widget, QTabBar) else header_lacks(widget)
        case QScrollArea() if page := widget.widget():
            yield widget.accessibleName(), page.width() - widget.viewport().width()
        case _:
            pass


def tabs_lack(bar: QTabBar) -> Iterator[tuple[str, int]]:
    """What each tab lacks, or has outside of its bar."""
    for number in range(bar.count()):
        words = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        room = bar.tabRect(number)
        outside = max(-room.left(), room.right() - bar.width())
        yield bar.tabText(number), max(words - room.width(), outside)


def header_lacks(header: QHeaderView) -> Iterator[tuple[str, int]]:
    """What the title of each column lacks."""
    across = header.orientation() is Qt.Orientation.Horizontal
    for section in range(header.count() if across else 0):
        said = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if said and not header.isSectionHidden(section):
            words = header.fontMetrics().horizontalAdvance(said)
            yield said, words + style.GAP - header.sectionSize(section)


def label_lacks(label: QLabel) -> int:
    """Pixels that a label lacks, in width or, where it wraps, in height."""
    if not label.text():
        return 0
    if label.wordWrap():
        return label.heightForWidth(label.width()) - label.height()
    return label.sizeHint().width() - label.width()


def button_lacks(button: QPushButton | QCheckBox) -> int:
    """Pixels that the text of a button lacks beside its padding and its sign."""
    if not button.text():
        return 0
    option = QStyleOptionButton()
    button.initStyleOption(option)
    part = (
        QStyle.SubElement.SE_CheckBoxContents
        if isinstance(button, QCheckBox)
        else QStyle.SubElement.SE_PushButtonContents
    )
    room = button.style().subElementRect(part, option, button).width()
    words = button.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), button.text()).width()
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return words + icon - room


def box_lacks(box: QComboBox) -> int:
    """Pixels that the choice of a box lacks beside its arrow."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    control = QStyle.ComplexControl.CC_ComboBox
    room = box.style().subControlRect(control, option, field, box).width()
    return box.fontMetrics().horizontalAdvance(box.currentText()) - room


# What was not translated


def unsaid(top: QWidget) -> list[str]:
    """The texts in a window that bear no accent, but for names and what comes from files."""
    found = {
        text
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisible() and widget.window() is top and not is_qts(widget)
        for text in texts(widget)
        if text not in SAME and WORD.search(NOTHING_SAID.sub("", text)) and not ACCENT.search(text)
    }
    return sorted(text for text in found if not is_from_file(text))


def is_qts(widget: QWidget) -> bool:
    """Whether its words are Qt's own, which has its own translations."""
    parent = widget.parentWidget()
    return isinstance(parent, QDialogButtonBox | QTabBar | QKeySequenceEdit)


def is_from_file(text: str) -> bool:
    """Whether all the words of a text stand in our files, or it is the name of a language."""
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    if text.partition(" (")[0].casefold() in {one.nativeLanguageName().casefold() for one in every}:
        return True
    words = WORD.findall(NOTHING_SAID.sub("", text))
    return any(all(word in file for word in words) for file in OURS)


def texts(widget: QWidget) -> Iterator[str]:
    """Whatever a widget says to somebody, seen or heard."""
    yield from (widget.windowTitle() if widget.isWindow() else "", widget.toolTip())
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis())
    yield from (action.text() for action in widget.actions())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(number) for number in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QHeaderView():
            across = Qt.Orientation.Horizontal
            sections = range(widget.count())
            yield from (str(widget.model().headerData(one, across) or "") for one in sections)
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QMenuBar():
            menus = (action.menu() for action in widget.actions())
            yield from (
                one.text() for menu in menus if isinstance(menu, QMenu) for one in menu.actions()
            )
        case _:
            pass


# The window


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Has the window speak a language from its opening on, by its tag; "" is the longer one."""
    fonts.load(resources.folder() / "fonts")
    spoken: list[languages.Speaking] = []

    class Speaking(languages.Speaking):
        def __init__(self, made_for: QApplication) -> None:
            super().__init__(made_for)
            spoken.append(self)

        def speak(self, wanted: str) -> None:
            super().speak(tag or wanted)
            if not tag:
                translation.speak(Longer())

    tag = ""

    def speak_from_now_on(wanted: str) -> None:
        nonlocal tag
        tag = wanted
        monkeypatch.setattr(application, "Speaking", Speaking)

    yield speak_from_now_on
    tag = "en"
    for one in spoken:
        one.speak("en")
    translation.speak(translation.English())
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def look_through(
    window: MainWindow, qtbot: QtBot, look: Callable[[QWidget], list[str]]
) -> list[str]:
    """What `look` finds in the window, in each of its panels and in everything it opens."""

    def checked() -> bool:
        return window.tabs.tabText(0)[-1:].isdecimal()

    qtbot.waitUntil(checked, timeout=20_000)
    found: list[str] = []
    for panel in range(window.tabs.count()):
        window.tabs.setCurrentIndex(panel)
        qtbot.wait(50)
        found += look(window)
    window.commands["replace"].trigger()
    qtbot.wait(50)
    found += look(window)
    for name in DIALOGS:
        found += [f"{name}: {one}" for one in look_at(window, name, qtbot, look)]
    return found


def look_at(
    window: MainWindow, name: str, qtbot: QtBot, look: Callable[[QWidget], list[str]]
) -> list[str]:
    """What `look` finds in the dialogs that an action opens; they are closed again."""
    found: list[str] = []

    def look_once_there() -> None:
        tops = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]
        for top in filter(QWidget.isVisible, tops):
            waiting.stop()
            for page in pages(top):
                found.extend(look(page))
            room = SIZES[-1]
            if top.width() > room.width() or top.height() > room.height():
                found.append(f"{top.width()} by {top.height()} is larger than a small screen")
            top.reject()

    waiting = QTimer()
    waiting.setInterval(60)
    waiting.timeout.connect(look_once_there)
    waiting.start()
    window.commands[name].trigger()
    qtbot.waitUntil(lambda: not waiting.isActive(), timeout=20_000)
    return found


def pages(top: QDialog) -> Iterator[QDialog]:
    """A dialog as often as it has pages, each time on the next one."""
    stack = top.findChild(QStackedWidget)
    for page in range(stack.count() if stack else 1):
        if stack:
            stack.setCurrentIndex(page)
        QApplication.processEvents()
        yield top


def at_each_size(window: MainWindow) -> list[str]:
    """What is cut short in the window on each of the screens."""
    found: list[str] = []
    for size in SIZES:
        window.resize(size)
        QApplication.processEvents()
        if window.width() > size.width() or window.height() > size.height():
            found.append(f"the window does not go onto {size.width()} by {size.height()}")
        found += [f"{size.width()}: {one}" for one in cut_short(window)]
    return found


@pytest.mark.parametrize("tag", ["", *languages.NAMES])
def test_every_text_has_the_room_it_needs(
    tag: str,
    speak: Callable[[str], None],
    open_window: Callable[[], MainWindow],
    qtbot: QtBot,
) -> None:
    speak(tag)
    window = open_window()

    def look(top: QWidget) -> list[str]:
        return at_each_size(window) if top is window else cut_short(top)

    assert look_through(window, qtbot, look) == []


def test_every_text_is_translated(
    speak: Callable[[str], None], open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    speak("")
    assert look_through(open_window(), qtbot, unsaid) == []


def test_a_text_that_is_cut_short_is_seen(qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    label, button, box = (
        QLabel("Saved on this computer", made),
        QPushButton("Publish", made),
        QComboBox(made),
    )
    box.addItem("Published: readers see it at once")
    made.show()
    for widget in (label, button, box):
        widget.resize(widget.sizeHint())
        widget.show()
    assert len(cut_short(made)) <= 1  # a plain style gives a box its arrow's room only sometimes
    for widget in (label, button, box):
        widget.setFixedWidth(40)
    assert len(cut_short(made)) == 3
    assert unsaid(made) == [
        "Publish", "Published: readers see it at once", "Saved on this computer",
    ]  # fmt: skip

"""The first start: how the window speaks and looks, who writes, and how to begin.

Three pages, each of which can be left alone: what is chosen counts at once, and everything is to
be found again in the settings.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.attribution.policy import Policy
from desktop.translation import later, number, tr
from desktop.ui import fonts, style
from desktop.ui.direction import margins
from desktop.ui.explained import explain
from desktop.ui.languages import NAMES, SYSTEM

THEMES = {
    "system": later("As the system has it"),
    "light": later("Light"),
    "dark": later("Dark"),
}
WAYS = {
    "guide": (
        later("Try it on a sample"),
        later("Seven steps through a story that is not quite ready, up to its publication"),
    ),
    "new": (later("Write an article"), later("An empty one; it is kept from the first key on")),
    "open": (
        later("Open what I have"),
        later("Markdown, Word, OpenDocument, web pages, text: the file is left as it is"),
    ),
    "sites": (later("Connect my site"), later("WordPress, Ghost, Micropub, or one of your own")),
}
"""How to begin, by the name of the action that does it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What counts at present, to be shown as chosen."""

    language: str
    theme: str
    byline: str
    policy: str


class Welcome(QDialog):
    """What somebody is asked who starts the program for the first time.

    `language_chosen`, `theme_chosen`, `policy_chosen` and `byline_written` say what counts from
    now on; `begun(name of an action)` how they want to begin.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    policy_chosen = Signal(str)
    byline_written = Signal(str)
    begun = Signal(str)

    def __init__(self, chosen: Chosen, policies: Sequence[Policy], parent: QWidget) -> None:
        super().__init__(parent)
        explain(self)
        self.setWindowTitle(tr("Welcome to Onrecord"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 420)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._look_page(chosen))
        self._pages.addWidget(self._desk_page(chosen, policies))
        self._pages.addWidget(self._begin_page())
        self._count = QLabel()
        self._count.setProperty("role", "mute")
        self._back = QPushButton(tr("Back"))
        self._next = QPushButton(tr("Next"))
        self._next.setProperty("role", "primary")
        self._next.setDefault(True)
        self._back.clicked.connect(lambda: self._go(self._pages.currentIndex() - 1))
        self._next.clicked.connect(lambda: self._go(self._pages.currentIndex() + 1))
        buttons = QHBoxLayout()
        buttons.addWidget(self._count, 1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * style.EDGE, 2 * style.EDGE, 2 * style.EDGE, style.EDGE)
        layout.setSpacing(style.EDGE)
        layout.addWidget(self._pages, 1)
        layout.addLayout(buttons)
        self._go(0)
        self._make_room()

    def _make_room(self) -> None:
        """As high as the longest page of this language wants it."""
        width = max(self.width(), self.minimumSizeHint().width()) - 4 * style.EDGE
        pages = filter(None, map(self._pages.widget, range(self._pages.count())))
        self._pages.setMinimumHeight(max(_height(page, width) for page in pages))

    def _go(self, page: int) -> None:
        last = self._pages.count() - 1
        self._pages.setCurrentIndex(page)
        self._count.setText(tr("{page} of {pages}", page=number(page + 1), pages=number(last + 1)))
        self._back.setVisible(page > 0)
        self._next.setVisible(page < last)

    def _look_page(self, chosen: Chosen) -> QWidget:
        language = QComboBox()
        language.addItem(tr("As the system has it"), SYSTEM)
        for tag, name in NAMES.items():
            language.addItem(name, tag)
        language.setCurrentIndex(max(0, language.findData(chosen.language)))
        language.currentIndexChanged.connect(
            lambda: self.language_chosen.emit(language.currentData())
        )
        theme = QComboBox()
        for name, text in THEMES.items():
            theme.addItem(tr(text), name)
        theme.setCurrentIndex(max(0, theme.findData(chosen.theme)))
        theme.currentIndexChanged.connect(lambda: self.theme_chosen.emit(theme.currentData()))
        return _page(
            tr("Welcome to Onrecord"),
            tr(
                "Write, see who said what, look at the page as readers will, and publish in one"
                " click. What you type is kept on this computer, and nothing leaves it but what you"
                " publish."
            ),
            ((tr("Language"), language), (tr("Look"), theme)),
        )

    def _desk_page(self, chosen: Chosen, policies: Sequence[Policy]) -> QWidget:
        byline = QLineEdit(chosen.byline)
        byline.setPlaceholderText(tr("As readers will read it; new articles begin with it"))
        byline.setMinimumWidth(fonts.width_of(byline.placeholderText()) + 2 * style.EDGE)
        byline.editingFinished.connect(lambda: self.byline_written.emit(byline.text().strip()))
        choices = QWidget()
        # As wide as the line above: what each says of itself is not to wrap before that.
        choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(choices)
        for one in policies:
            button = QRadioButton(tr(one.title))
            button.setChecked(one.name == chosen.policy)
            button.clicked.connect(partial(self._choose_policy, one.name))
            summary = QLabel(tr(one.summary))
            summary.setProperty("role", "hint")
            summary.setWordWrap(True)
            summary.setContentsMargins(*margins(2 * style.EDGE - style.STEP, 0, 0, style.STEP))
            button.setAccessibleDescription(summary.text())
            group.addButton(button)
            column.addWidget(button)
            column.addWidget(summary)
        return _page(
            tr("Your desk"),
            tr("How strict is Onrecord to be? It can be changed for any article at any time."),
            ((tr("Your byline"), byline), (tr("What stops publication"), choices)),
        )

    def _begin_page(self) -> QWidget:
        page = _page(tr("How would you like to begin?"), "", ())
        column = page.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 - made by _page
        for place, (name, (title, text)) in enumerate(WAYS.items()):
            button = QPushButton(tr(title))
            button.setProperty("role", "primary" if place == 0 else "plain")
            button.setAccessibleDescription(tr(text))
            button.clicked.connect(partial(self._begin, name))
            said = QLabel(tr(text))
            said.setProperty("role", "hint")
            said.setWordWrap(True)
            said.setContentsMargins(0, 0, 0, style.EDGE)
            column.insertWidget(column.count() - 1, button)
            column.insertWidget(column.count() - 1, said)
        return page

    def _choose_policy(self, name: str) -> None:
        self.policy_chosen.emit(name)

    def _begin(self, name: str) -> None:
        self.accept()
        self.begun.emit(name)


def _height(page: QWidget, width: int) -> int:
    layout = page.layout()
    return layout.totalHeightForWidth(width) if layout else page.sizeHint().height()


def _page(title: str, text: str, rows: Sequence[tuple[str, QWidget]]) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.GAP)
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    column.addWidget(heading)
    if text:
        said = QLabel(text)
        said.setWordWrap(True)
        column.addWidget(said)
    form = QFormLayout()
    form.setContentsMargins(0, style.EDGE, 0, 0)
    form.setVerticalSpacing(style.EDGE)
    form.setHorizontalSpacing(style.EDGE)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    for name, widget in rows:
        label = QLabel(name)
        label.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(name)
        form.addRow(label, widget)
    column.addLayout(form)
    column.addStretch(1)
    return page

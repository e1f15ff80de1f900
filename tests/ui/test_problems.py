"""The problems panel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.attribution.diagnostic import Diagnostic, Fix, Severity
from desktop.ui.problems import Problems, ProblemsPanel, Row
from desktop.ui.style import Colours

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
COLOURS = Colours.parse(resources.table("palettes", "light.toml"))
VAGUE = Diagnostic(
    "source-vague",
    Severity.WARN,
    "body",
    10,
    22,
    "Critics say",
    "“Critics say”: which critics?",
    "Name one, or say how many.",
    (Fix("Choose source…"), Fix("Ignore here…", ignore=True)),
)
BLOCKER = Diagnostic(
    "placeholder", Severity.BLOCK, "headline", 0, 2, "TK", "Something is missing.", "TK is a note."
)


def make(qtbot: QtBot) -> tuple[ProblemsPanel, QListView]:
    panel = ProblemsPanel(COLOURS)
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    found = panel.findChild(QListView)
    assert isinstance(found, QListView)
    return panel, found


def listen(panel: ProblemsPanel) -> tuple[list[Diagnostic], list[tuple[Diagnostic, Fix]]]:
    """Collects what the panel asks for."""
    chosen: list[Diagnostic] = []
    fixed: list[tuple[Diagnostic, Fix]] = []

    def fix_wanted(found: Diagnostic, fix: Fix) -> None:
        fixed.append((found, fix))

    panel.chosen.connect(chosen.append)
    panel.fix_wanted.connect(fix_wanted)
    return chosen, fixed


def test_blockers_come_first_and_are_spoken_with_their_fixes() -> None:
    model = Problems()
    model.show([(0, VAGUE), (0, BLOCKER)])
    assert [model.at(model.index(row)).rule for row in range(2)] == ["placeholder", "source-vague"]
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Warning: “Critics say”: which critics? Name one, or say how many. "
        "Fixes: Choose source…; Ignore here…."
    )


def test_a_finding_is_told_with_its_place_in_the_text() -> None:
    model = Problems()
    changed: list[int] = []

    def note(index: QModelIndex) -> None:
        changed.append(index.row())

    model.dataChanged.connect(note)
    model.show([(0, VAGUE)])
    for start in (100, 40):
        model.show([(start, VAGUE)])
        assert model.at(model.index(0)).start == start + VAGUE.start
    assert changed == [], "it reads as before"


def test_a_row_is_measured_once_however_many_come_and_go(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []
    texts = Row.texts

    def counted(row: Row, rect: QRect, found: Diagnostic, font: QFont) -> tuple[QRect, QRect]:
        if rect.height() >= 10_000:
            measured.append(found.message)
        return texts(row, rect, found, font)

    monkeypatch.setattr(Row, "texts", counted)
    panel, view = make(qtbot)
    many = [(0, replace(VAGUE, message=f"Which critics, of {number}?")) for number in range(40)]
    panel.show_found(many)
    view.doItemsLayout()
    assert {one.message for _, one in many} == set(measured)
    measured.clear()
    for count in (30, 40, 35, 40):
        panel.show_found(many[:count])
        view.doItemsLayout()
    assert measured == []
    panel.resize(panel.width() // 2, panel.height())
    view.doItemsLayout()
    assert set(measured) == {one.message for _, one in many}, "another width is another height"


def test_enter_goes_to_the_place_and_control_enter_takes_the_first_fix(qtbot: QtBot) -> None:
    panel, view = make(qtbot)
    panel.show_found([(0, VAGUE)])
    panel.focus_list()
    chosen, fixed = listen(panel)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen == [VAGUE]
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert fixed == [(VAGUE, VAGUE.fixes[0])]


def test_its_keys_go_before_the_shortcuts_of_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = ProblemsPanel(COLOURS)
    window.setCentralWidget(panel)
    published: list[bool] = []
    action = QAction("Publish", window)
    action.setShortcut("Ctrl+Return")
    action.triggered.connect(published.append)
    window.addAction(action)
    panel.show_found([(0, VAGUE)])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel.focus_list()
    _, fixed = listen(panel)
    view = panel.findChild(QListView)
    assert isinstance(view, QListView)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (published, len(fixed)) == ([], 1)


def test_a_click_on_the_fix_takes_it_and_elsewhere_goes_to_the_place(qtbot: QtBot) -> None:
    panel, view = make(qtbot)
    panel.show_found([(0, VAGUE)])
    rect = view.visualRect(view.model().index(0, 0))
    chosen, fixed = listen(panel)
    on_the_fix = QPoint(rect.right() - 30, rect.top() + 15)
    QTest.mouseClick(view.viewport(), LEFT, NONE, on_the_fix)
    assert (chosen, fixed) == ([], [(VAGUE, VAGUE.fixes[0])])
    on_the_message = QPoint(rect.left() + 60, rect.top() + 15)
    QTest.mouseClick(view.viewport(), LEFT, NONE, on_the_message)
    assert chosen == [VAGUE]


def test_the_menu_offers_every_fix(qtbot: QtBot) -> None:
    panel, _ = make(qtbot)
    panel.offer_fixes(VAGUE, QPoint(0, 0))
    menu = panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Choose source…", "Ignore here…", "Go to the place"]
    _, fixed = listen(panel)
    menu.actions()[1].trigger()
    assert fixed == [(VAGUE, VAGUE.fixes[1])]
    menu.close()
    qtbot.waitUntil(lambda: panel.findChild(QMenu) is None)


def test_no_row_runs_into_the_next_however_narrow(qtbot: QtBot) -> None:
    panel, view = make(qtbot)
    wordy = replace(VAGUE, reason="Readers must know whose words these are. " * 6)
    panel.show_found([(0, wordy)] * 3)
    delegate = view.itemDelegate()
    assert isinstance(delegate, Row)
    for width in range(260, 420, 9):
        panel.resize(width, 120)
        qtbot.waitUntil(view.verticalScrollBar().isVisible)
        qtbot.wait(1)
        for row in range(3):
            rect = view.visualRect(view.model().index(row, 0))
            _, reason = delegate.texts(rect, wordy, view.font())
            assert reason.bottom() <= rect.bottom(), width


def test_a_kind_word_when_there_is_nothing(qtbot: QtBot) -> None:
    panel, view = make(qtbot)
    panel.show_found(())
    assert not view.isVisible()
    panel.show_found([(0, VAGUE), (0, BLOCKER)])
    assert view.isVisible()

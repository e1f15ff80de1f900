"""Who carries the story, as the dialog shows it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from desktop.attribution.sourcing import Part, Sourcing
from desktop.ui.sourcing import SourcingDialog

PARTS = (
    Part("named", ("Ines Falk", "Tom Rell"), 60, 0.6),
    Part("unnamed", ("officials",), 30, 0.3),
    Part("documents", ("<b>Survey</b>",), 10, 0.1),
    Part("second-hand", (), 0, 0.0),
)


def test_each_kind_has_its_share_its_bar_and_its_names(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SourcingDialog(Sourcing(PARTS, 4, ""), parent)
    dialog.open()
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert "60% · 2 sources" in said
    assert "Ines Falk, Tom Rell" in said
    assert "30% · 1 source" in said
    assert any(one.startswith("4 independent sources.") for one in said)
    bars = {one.accessibleName(): one.value() for one in dialog.findChildren(QProgressBar)}
    assert bars == {"Named": 600, "Unnamed": 300, "Documents": 100, "Second-hand": 0}
    assert "Named: 60%, 2 sources: Ines Falk, Tom Rell." in dialog.accessibleDescription()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_single_source_is_warned_of(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SourcingDialog(Sourcing(PARTS, 1, "One source carries it."), parent)
    assert "One source carries it." in [one.text() for one in dialog.findChildren(QLabel)]


def test_a_story_without_speakers_says_so(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    empty = tuple(Part(one.kind, (), 0, 0.0) for one in PARTS)
    dialog = SourcingDialog(Sourcing(empty, 0, ""), parent)
    assert any("Nobody is quoted" in one.text() for one in dialog.findChildren(QLabel))

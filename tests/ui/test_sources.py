"""The Sources panel and the form for one source."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Kind, Source, Statement, Terms
from desktop.ui.sources import SourceDialog, SourcesPanel, new_key

FALK = Source(
    key="falk",
    name="Ines Falk",
    aliases=("the mayor",),
    role="mayor",
    organisation="Skerry",
    terms=Terms.BACKGROUND,
    contact="a number",
    notes="met on the quay",
)
SURVEY = Source(key="survey", name="Pier survey", kind=Kind.DOCUMENT)


def field(dialog: SourceDialog, name: str) -> QLineEdit:
    found = [one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def press_save(dialog: SourceDialog) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Save).click()


def test_the_form_gives_back_what_it_was_given(qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    assert SourceDialog(FALK, set(), panel).source() == FALK
    assert SourceDialog(SURVEY, set(), panel).source() == SURVEY


def test_a_new_source_needs_a_name_and_gets_a_key(qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    dialog = SourceDialog(Source(key=""), {"falk"}, panel)
    press_save(dialog)
    assert dialog.result() == 0
    assert any("needs a name" in label.text() for label in dialog.findChildren(QLabel))
    field(dialog, "Name").setText("Jonas Falk")
    press_save(dialog)
    assert dialog.result() == 1
    assert dialog.source().key == "falk2"


def test_a_key_is_not_given_twice(qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    dialog = SourceDialog(SURVEY, {"falk"}, panel)
    field(dialog, "Citation key").setText("falk")
    press_save(dialog)
    assert dialog.result() == 0


def test_removing_tells_the_whole_new_ledger(qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    panel.show_entries((FALK, SURVEY))
    table = panel.findChild(QTableView)
    assert isinstance(table, QTableView)
    table.selectRow(0)
    heard: list[tuple[Source, ...]] = []
    panel.changed.connect(heard.append)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert heard == [(SURVEY,)]


def test_the_table_never_shows_what_is_confidential(qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    panel.show_entries((FALK,))
    table = panel.findChild(QTableView)
    assert isinstance(table, QTableView)
    cells = [table.model().index(0, column) for column in range(table.model().columnCount())]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    for role in roles:
        shown = {str(cell.data(role)) for cell in cells}
        assert shown == {"Ines Falk", "mayor, Skerry", "on background", "", "@falk"}


def test_keys_come_from_the_last_name() -> None:
    assert new_key("Ines Falk", set()) == "falk"
    assert new_key("Søren Ågård", set()) == "agard"
    assert new_key("", set()) == "source"
    assert new_key("Falk", {"falk", "falk2"}) == "falk3"


def test_whom_a_source_has_it_from_is_kept(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SourceDialog(Source("aide", "Tom Marsh"), set(), window, (FALK, SURVEY))
    (via,) = (
        one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Knows it from"
    )
    assert via.currentText() == "First hand"
    via.setCurrentIndex(via.findData(FALK.key))
    assert dialog.source().via == FALK.key
    gone = SourceDialog(Source("aide", "Tom Marsh", via="nobody"), set(), window, (FALK,))
    assert gone.source().via == "nobody"


def test_the_table_counts_words_bound_checked_and_lost(qtbot: QtBot) -> None:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    said = Statement("We cannot sign.", words="We cannot sign.", at=3)
    lost = Statement("Never.", words="Never.", at=-1)
    panel.show_entries((replace(FALK, statements=(said, replace(said, verified=True), lost)),))
    table = panel.findChild(QTableView)
    assert isinstance(table, QTableView)
    assert table.model().index(0, 3).data() == "2 bound, 1 checked, 1 lost"

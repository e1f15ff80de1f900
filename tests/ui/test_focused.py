"""What the Edit menu does goes to whatever has the keyboard."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.main_window import MainWindow


def test_a_field_has_its_own_undo(window: MainWindow) -> None:
    window.activateWindow()
    before = window.editor.toPlainText()
    window.fields.focus_field("byline", 0, 0)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Jo")
    written = window.session.fields().byline
    assert written.startswith("Jo")

    window.commands["undo"].trigger()

    assert window.session.fields().byline != written
    assert window.editor.toPlainText() == before


def test_the_text_has_the_articles_undo(window: MainWindow) -> None:
    window.activateWindow()
    window.editor.setFocus()
    before = window.editor.toPlainText()
    QTest.keyClicks(window.editor, "Word ")
    window.commands["undo"].trigger()
    assert window.editor.toPlainText() == before
    window.commands["redo"].trigger()
    assert window.editor.toPlainText() != before


def test_cut_and_paste_where_the_keyboard_is(window: MainWindow) -> None:
    window.activateWindow()
    window.fields.focus_field("section", 0, 0)
    was = window.session.fields().section
    window.commands["select_all"].trigger()
    window.commands["cut"].trigger()
    assert window.session.fields().section == ""
    window.commands["paste"].trigger()
    assert window.session.fields().section == was

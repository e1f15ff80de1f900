"""The window's actions for an editor's eye."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.composition import House
from desktop.exchange.exporting import Outgoing
from desktop.ui.application import build
from desktop.ui.finder import Finder
from desktop.ui.main_window import MainWindow

BODY = "\n\n".join(f"## Part {n}\n\n" + "Some words of a paragraph. " * 30 for n in range(40))


@pytest.fixture
def window(house: House, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    file = tmp_path / "story.md"
    file.write_text(f"---\nheadline: Pier closed\n---\n{BODY}", encoding="utf-8")
    made = build(house, [file])
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.preview.rendering.blocks))
    yield made
    made.close()
    made.deleteLater()


def outgoing(window: MainWindow, house: House, base: Path) -> Outgoing:
    return house.formats.outgoing(window.session.article(), base)


def test_the_preview_goes_into_a_window_of_its_own_and_comes_back(window: MainWindow) -> None:
    home = window.preview.parent()
    window.commands["pop_out"].trigger()
    assert window.viewing.pop_out.isVisible()
    assert window.preview.window() is window.viewing.pop_out
    assert window.preview.isVisible()
    window.viewing.pop_out.close()
    assert window.preview.parent() is home
    assert window.preview.isVisible()
    assert not window.commands["pop_out"].isChecked()


def test_a_pdf_is_written(window: MainWindow, house: House, tmp_path: Path) -> None:
    place = tmp_path / "out.pdf"
    window.viewing.write_pdf(place, outgoing(window, house, tmp_path))
    assert place.read_bytes().startswith(b"%PDF-")
    assert window.notice.message == f"Written to {place}."


def test_a_pdf_is_of_what_was_let_out_whatever_is_on_show(
    window: MainWindow, house: House, tmp_path: Path
) -> None:
    place, let_out = tmp_path / "out.pdf", outgoing(window, house, tmp_path)
    window.files.new()
    window.viewing.write_pdf(place, let_out)
    document = QPdfDocument()
    document.load(str(place))
    assert "Pier closed" in document.getAllText(0).text()
    document.close()


def test_a_pdf_that_cannot_be_written_is_told(
    window: MainWindow, house: House, tmp_path: Path
) -> None:
    place = tmp_path / "file" / "out.pdf"
    (tmp_path / "file").write_text("no folder")
    window.viewing.write_pdf(place, outgoing(window, house, tmp_path))
    assert window.notice.message == f"{place} could not be written."


def test_a_heading_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["go_heading"].trigger()
    (finder,) = window.findChildren(Finder)
    QTest.keyClicks(finder.field, "part 2")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.editor.locate(window.editor.caret_offset())[0] == 8)


def test_without_headings_it_says_how_to_make_one(window: MainWindow) -> None:
    window.editor.load("no heading")
    window.commands["go_heading"].trigger()
    assert "##" in window.notice.message


QUOTED = "“The pier is gone for good,” said Ida Marsh.\n\n“We saw it go,” said Jo Rell.\n"


def test_quotations_are_coloured_by_source_where_wanted(
    house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "story.md"
    file.write_text(f"---\nheadline: Pier closed\n---\n{QUOTED}", encoding="utf-8")
    window = build(house, [file])
    window.show()
    with qtbot.waitSignal(window.session.analysed):
        pass
    window.editor.clearFocus()
    both = (window.editor, window.preview.proof)
    plain = [part.grab().toImage() for part in both]
    window.commands["voices"].setChecked(True)
    coloured = [part.grab().toImage() for part in both]
    assert all(one != other for one, other in zip(plain, coloured, strict=True))
    window.commands["voices"].setChecked(False)
    assert [part.grab().toImage() for part in both] == plain
    window.close()

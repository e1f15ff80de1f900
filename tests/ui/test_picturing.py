"""Pictures dropped on the window, pasted and picked, as somebody does it."""

import io
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.article.figure import figures
from desktop.article.model import Article, Picture
from desktop.composition import House
from desktop.exchange import media
from desktop.library.photograph import examine
from desktop.publishing.darkroom import Recipe
from desktop.ui.application import build
from desktop.ui.main_window import MainWindow
from desktop.ui.pictures_dialog import PicturesDialog

XMP = (
    '<x xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    ' xmlns:p="http://ns.adobe.com/photoshop/1.0/"'
    ' xmlns:d="http://purl.org/dc/elements/1.1/">'
    '<rdf:Description p:Credit="{credit}" d:description="{caption}"/></x>'
)
BODY = "The pier is closed.\n\nIt opens in May.\n"
Drop = Callable[[QWidget, QMimeData], bool]


def photograph(place: Path, *, credit: str = "", caption: str = "", colour: str = "teal") -> Path:
    packet = XMP.format(credit=credit, caption=caption).encode()
    Image.new("RGB", (80, 60), colour).save(place, "JPEG", xmp=packet)
    return place


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def window(house: House, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build(house, [])
    made.show()
    qtbot.waitExposed(made)
    made.session.open(Article(headline="Pier", body=BODY), file=None)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def said(window: MainWindow, qtbot: QtBot) -> Callable[[], str]:
    """Waits for the next message, and takes it away."""

    def wait() -> str:
        qtbot.waitUntil(lambda: bool(window.notice.message))
        message = window.notice.message
        window.notice.hide()
        return message

    window.notice.hide()
    return wait


def drop(widget: QWidget, data: QMimeData, at: QPoint | None = None) -> bool:
    """Drag it in and let go, as the window system says it; whether it was taken."""
    place = QPointF(at or widget.rect().center())
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), actions, data, left, none)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(place, actions, data, left, none)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def at_line(window: MainWindow, number: int) -> QPoint:
    cursor = QTextCursor(window.editor.document().findBlockByNumber(number))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, 3)
    return window.editor.cursorRect(cursor).center()


def body(window: MainWindow) -> str:
    return window.session.article().body


# Into the text


def test_a_dropped_file_is_a_figure_there_and_kept_with_the_draft(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    given = photograph(tmp_path / "Pier.jpg", credit="J. Holm", caption="At dawn")
    assert drop(window.editor.viewport(), files(given), at_line(window, 0))
    assert said() == (
        "The picture is in the text."
        " Its file brought caption and credit; look whether that is right."
    )
    (figure,) = figures(body(window))
    assert figure.picture == Picture(figure.picture.file, "", "At dawn", "J. Holm")
    assert body(window) == (
        "The pier is closed.\n\n"
        f'![]({figure.picture.file} "At dawn © J. Holm")\n\n'
        "It opens in May.\n"
    )
    kept = window.session.base / figure.picture.file
    assert kept.read_bytes() == given.read_bytes()
    assert window.session.ident in str(kept)
    assert window.editor.caret_offset() == body(window).index("![]") + 2
    window.commands["undo"].trigger()
    assert body(window) == BODY
    window.commands["redo"].trigger()
    assert figures(body(window)) == (figure,)


def test_several_files_come_in_their_order_in_one_step(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    one = photograph(tmp_path / "one.jpg", colour="red")
    two = photograph(tmp_path / "two.jpg", colour="blue")
    broken = tmp_path / "three.heic"
    broken.write_bytes(b"\0\0\0\x18ftypheic")
    drop(window.editor.viewport(), files(one, broken, two), at_line(window, 2))
    message = said()
    assert "2 pictures are in the text." in message
    assert "three.heic is a HEIC picture, and was not taken." in message
    names = [one.picture.file for one in figures(body(window))]
    assert [name[:10] for name in names] == ["media/one-", "media/two-"]
    window.commands["undo"].trigger()
    assert body(window) == BODY


def test_what_is_typed_meanwhile_stays_and_the_picture_goes_where_it_was_dropped(
    window: MainWindow,
    tmp_path: Path,
    said: Callable[[], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    going = threading.Event()
    take = media.take

    def slowly(*given: object) -> object:
        assert going.wait(10)
        return take(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(media, "take", slowly)
    window.editor.set_caret_offset(len("The pier is closed.\n\n"))
    window.editor.insertFromMimeData(files(photograph(tmp_path / "pier.jpg")))
    window.editor.set_caret_offset(0)
    window.editor.insertPlainText("Today: ")
    going.set()
    said()
    (figure,) = figures(body(window))
    assert body(window).startswith("Today: The pier is closed.\n\n![](media/pier-")
    assert body(window).endswith(")\n\nIt opens in May.\n")
    assert window.editor.caret_offset() == len("Today: ")
    assert figure.picture.file


def test_a_clipboard_s_picture_is_pasted_as_a_file(
    window: MainWindow, said: Callable[[], str]
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF3366)
    QGuiApplication.clipboard().setImage(image)
    window.editor.setFocus()
    window.commands["paste"].trigger()
    said()
    (figure,) = figures(body(window))
    assert figure.picture.file.endswith(".png")
    with Image.open(window.session.base / figure.picture.file) as kept:
        assert (kept.size, kept.getpixel((3, 3))) == ((40, 30), (255, 51, 102))


def test_a_picture_on_the_web_is_not_fetched(window: MainWindow, said: Callable[[], str]) -> None:
    data = QMimeData()
    data.setHtml('<img src="https://a.example/pier.jpg">')
    assert drop(window.editor.viewport(), data, at_line(window, 0))
    assert "nothing was fetched from there" in said()
    assert body(window) == BODY


def test_pictures_are_picked(
    window: MainWindow, tmp_path: Path, said: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(photograph(tmp_path / "pier.jpg"))]

    def ask(*_asked: object) -> tuple[list[str], str]:
        return names, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    window.commands["insert_picture"].trigger()
    said()
    assert len(figures(body(window))) == 1


# The lead picture


@pytest.mark.parametrize("where", ["Fields", "Headline", "Slug"])
def test_a_picture_dropped_on_the_fields_becomes_the_lead(
    window: MainWindow, tmp_path: Path, said: Callable[[], str], where: str
) -> None:
    given = photograph(tmp_path / "pier.jpg", credit="J. Holm")
    onto = next(
        (one for one in window.fields.findChildren(QWidget) if one.accessibleName() == where),
        window.fields,
    )
    # A line leaves it to the fields around it.
    assert drop(onto.viewport() if isinstance(onto, QPlainTextEdit) else onto, files(given))
    assert said().startswith("This is the lead picture now. Its file brought credit")
    picture = window.session.fields().picture
    assert (picture.credit, picture.file[:11]) == ("J. Holm", "media/pier-")
    assert body(window) == BODY
    window.commands["undo"].trigger()
    assert window.session.fields().picture == Picture()


def test_only_one_can_lead_and_that_is_said(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    one, two = photograph(tmp_path / "a.jpg"), photograph(tmp_path / "b.jpg", colour="red")
    drop(window.fields, files(one, two))
    assert said() == "This is the lead picture now. Of 2 pictures the first was taken."


def test_a_picture_on_the_web_is_not_fetched_for_the_lead_either(
    window: MainWindow, said: Callable[[], str]
) -> None:
    data = QMimeData()
    data.setHtml('<img src="https://a.example/pier.jpg">')
    assert drop(window.fields, data)
    assert "nothing was fetched from there" in said()
    assert window.session.fields().picture == Picture()


def test_another_lead_picture_leaves_what_was_typed_and_is_one_step(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    drop(window.fields, files(photograph(tmp_path / "a.jpg", credit="J. Holm", caption="Dawn")))
    said()
    window.session.set_text("picture.alt", "The pier")
    before = window.session.fields().picture
    drop(window.fields, files(photograph(tmp_path / "b.jpg", credit="E. Vik", colour="red")))
    assert said() == (
        "The lead picture is another now; Undo brings back the one before."
        " Still as you typed it: alt text. Does it fit?"
    )
    after = window.session.fields().picture
    assert (after.alt, after.credit, after.caption) == ("The pier", "E. Vik", "")
    window.editor.setFocus()
    window.commands["undo"].trigger()
    assert window.session.fields().picture == before


def test_pasting_with_the_cursor_in_its_caption_sets_the_lead(
    window: MainWindow, tmp_path: Path, said: Callable[[], str], qtbot: QtBot
) -> None:
    drop(window.fields, files(photograph(tmp_path / "a.jpg")))
    said()
    QGuiApplication.clipboard().setMimeData(files(photograph(tmp_path / "b.jpg", colour="red")))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.fields.focus_field("picture.caption", 0, 0)
    window.commands["paste"].trigger()
    said()
    assert window.session.fields().picture.file.startswith("media/b-")
    assert window.session.fields().picture.caption == ""


def test_removing_it_is_one_step_too(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    drop(window.fields, files(photograph(tmp_path / "a.jpg", credit="J. Holm")))
    said()
    before = window.session.fields().picture
    window.picturing.remove_lead()
    assert window.session.fields().picture == Picture()
    window.commands["undo"].trigger()
    assert window.session.fields().picture == before


# When it does not work out


def test_a_folder_that_cannot_be_written_is_said_and_nothing_changes(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    window.session.base.mkdir(parents=True)
    (window.session.base / "media").write_bytes(b"in the way")
    drop(window.editor.viewport(), files(photograph(tmp_path / "a.jpg")), at_line(window, 0))
    assert "could not be kept" in said()
    assert body(window) == BODY


def test_cancelled_pictures_do_not_come(
    window: MainWindow, tmp_path: Path, said: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    going = threading.Event()
    take = media.take

    def slowly(*given: object) -> object:
        assert going.wait(10)
        return take(*given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(media, "take", slowly)
    window.editor.insertFromMimeData(files(photograph(tmp_path / "a.jpg")))
    window.picturing.line.cancelled.emit()
    going.set()
    assert said() == "Cancelled. The article is as it was."
    assert body(window) == BODY
    assert not window.session.base.exists()
    monkeypatch.setattr(media, "take", take)
    window.editor.insertFromMimeData(files(tmp_path / "a.jpg"))
    assert "is in the text" in said()


def test_what_is_dropped_right_after_a_cancel_is_taken(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    one, two = photograph(tmp_path / "a.jpg"), photograph(tmp_path / "b.jpg", colour="red")
    window.editor.insertFromMimeData(files(one))
    window.picturing.cancel()
    window.editor.insertFromMimeData(files(two))
    qtbot.waitUntil(lambda: bool(figures(body(window))))
    assert "media/b-" in body(window)


def test_a_picture_does_not_land_in_another_article(
    window: MainWindow, tmp_path: Path, said: Callable[[], str]
) -> None:
    window.editor.insertFromMimeData(files(photograph(tmp_path / "a.jpg")))
    window.session.open(Article(headline="Other", body="Other."), file=None)
    assert "another article was opened" in said()
    assert body(window) == "Other."


def test_saving_elsewhere_takes_the_pictures_along(
    window: MainWindow, tmp_path: Path, said: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.insertFromMimeData(files(photograph(tmp_path / "a.jpg")))
    said()
    place = tmp_path / "stories" / "pier.md"
    place.parent.mkdir()

    def ask(*_asked: object) -> tuple[str, str]:
        return str(place), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    assert window.files.save_as()
    (figure,) = figures(body(window))
    assert (place.parent / figure.picture.file).read_bytes() == (tmp_path / "a.jpg").read_bytes()
    assert window.session.base == place.parent


def test_fifty_million_pixels_do_not_hold_up_the_window(
    window: MainWindow, tmp_path: Path, said: Callable[[], str], qtbot: QtBot
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (8660, 5774), "teal").save(out, "JPEG")
    (tmp_path / "large.jpg").write_bytes(out.getvalue())
    begun = time.perf_counter()
    examine("large.jpg", out.getvalue())
    alone = time.perf_counter() - begun
    ticks: list[float] = []
    ticking = QTimer()
    ticking.timeout.connect(lambda: ticks.append(time.perf_counter()))
    ticking.start(1)
    window.editor.insertFromMimeData(files(tmp_path / "large.jpg"))
    qtbot.waitUntil(lambda: bool(window.notice.message), timeout=20_000)
    qtbot.wait(500)
    ticking.stop()
    # Decoding it takes most of a second; the window paints and types on meanwhile.
    assert max(after - before for before, after in pairwise(ticks)) < max(0.25, alone / 2)
    (figure,) = figures(body(window))
    shown = window.preview.picture_path(figure.picture.file)
    assert shown is not None
    with Image.open(shown) as small:
        assert max(small.size) == 1600


# Describing


def test_a_problem_leads_to_the_form_of_its_picture_which_writes_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    text = 'One\n\n![A](a.jpg "© X")\n\n![](b.jpg){.wide}\n'
    window.session.open(Article(headline="Pier", picture=Picture("c.jpg"), body=text), file=None)
    qtbot.waitUntil(lambda: window.session.analysis() is not None)
    analysis = window.session.analysis()
    assert analysis is not None
    (found,) = [
        one for one in analysis.report.diagnostics if (one.rule, one.field) == ("image-alt", "body")
    ]

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PicturesDialog)
        lines = {one.accessibleName(): one for one in dialog.findChildren(QLineEdit)}
        QTest.keyClicks(lines["Alt text"], "A [new] pier")
        QTest.keyClicks(lines["Credit"], 'J. "Jo" Holm')
        dialog.accept()

    QTimer.singleShot(0, fill_in)
    window.problems.fix_wanted.emit(found, found.fixes[0])
    described = '![A \\[new\\] pier](b.jpg "© J. &quot;Jo&quot; Holm"){.wide}'
    assert body(window) == text.replace("![](b.jpg){.wide}", described)
    assert figures(body(window))[1].picture.alt == "A [new] pier"
    window.commands["undo"].trigger()
    assert body(window) == text


def test_the_size_for_sites_is_the_house_s(window: MainWindow, house: House) -> None:
    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PicturesDialog)
        spins = {one.accessibleName(): one for one in dialog.findChildren(QSpinBox)}
        spins["Longest side"].setValue(1600)
        spins["Quality"].setValue(70)
        dialog.accept()

    QTimer.singleShot(0, choose)
    window.commands["pictures"].trigger()
    assert house.press.darkroom.recipe == Recipe(1600, 70)
    assert House(house.home, {}).press.darkroom.recipe == Recipe(1600, 70)

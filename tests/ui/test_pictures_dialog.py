"""The form in which pictures are described."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.model import Picture
from desktop.publishing.darkroom import Recipe
from desktop.ui.pictures_dialog import PicturesDialog

LEAD = Picture("lead.jpg", "A pier", "The pier", "J. Holm", "CC BY", extra={"desk": 1})
BODY = (Picture("one.jpg"), Picture("line.png", decorative=True))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(
    window: QWidget, base: Path, lead: tuple[Picture, ...] = (LEAD,), chosen: int = 0
) -> PicturesDialog:
    return PicturesDialog(lead, BODY if lead else (), base, Recipe(), window, chosen)


def line(dialog: PicturesDialog, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name)


def titles(dialog: PicturesDialog) -> list[str]:
    (listed,) = dialog.findChildren(QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def test_every_picture_is_there_and_says_what_it_lacks(
    window: QWidget, tmp_path: Path, qtbot: QtBot
) -> None:
    Image.new("RGB", (3, 2), "red").save(tmp_path / "lead.jpg")
    dialog = opened(window, tmp_path)
    assert titles(dialog) == ["Lead", "1: no alt text", "2"]
    (listed,) = dialog.findChildren(QListWidget)
    qtbot.waitUntil(lambda: not listed.item(0).icon().isNull())
    assert listed.item(1).icon().pixmap(9, 9).isNull()
    assert line(dialog, "Alt text").text() == "A pier"
    assert dialog.pictures() == ((LEAD,), BODY)


def test_what_is_typed_is_kept_for_each(window: QWidget, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, chosen=1)
    QTest.keyClicks(line(dialog, "Alt text"), "One pier ")
    (listed,) = dialog.findChildren(QListWidget)
    listed.setCurrentRow(0)
    line(dialog, "Licence").clear()
    QTest.keyClicks(line(dialog, "Licence"), "ours")
    lead, body = dialog.pictures()
    assert (lead[0].licence, lead[0].extra) == ("ours", {"desk": 1})
    assert body == (Picture("one.jpg", "One pier"), BODY[1])
    assert titles(dialog)[1] == "1"


def test_a_decorative_picture_keeps_its_words_but_needs_none(
    window: QWidget, tmp_path: Path
) -> None:
    dialog = opened(window, tmp_path, chosen=1)
    dialog.show()
    (box,) = dialog.findChildren(QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert dialog.pictures()[1][0].decorative
    assert not line(dialog, "Alt text").isEnabled()
    assert titles(dialog)[1] == "1"


def test_a_licence_is_asked_for_where_there_is_a_place_for_it(
    window: QWidget, tmp_path: Path
) -> None:
    dialog = opened(window, tmp_path)
    dialog.show()
    assert line(dialog, "Licence").isVisible()
    dialog.findChildren(QListWidget)[0].setCurrentRow(1)
    assert not line(dialog, "Licence").isVisible()


def test_without_pictures_it_says_how_they_come(window: QWidget, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path, lead=())
    dialog.show()
    assert dialog.pictures() == ((), ())
    assert any(one.isVisible() and "Drop one" in one.text() for one in dialog.findChildren(QLabel))
    assert not line(dialog, "Alt text").isVisible()

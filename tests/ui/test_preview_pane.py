"""The switch between the views, and that all of them are told the same."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.article.model import Article
from desktop.preview.renderer import Renderer
from desktop.ui.preview_pane import MODES, PreviewPane, picture_finder
from desktop.ui.style import Colours


@pytest.fixture
def pane(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PreviewPane:
    # The page says why there is no browser; the browser itself has its own test.
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    monkeypatch.setattr("os.geteuid", lambda: 0)
    made = PreviewPane(Colours.parse(resources.table("palettes", "light.toml")))
    qtbot.addWidget(made)
    made.resize(576, 700)
    made.show()
    return made


def button(pane: PreviewPane, mode: str) -> QPushButton:
    found = pane.findChild(QPushButton, mode)
    assert isinstance(found, QPushButton)
    return found


def test_the_switch_chooses_the_view(pane: PreviewPane) -> None:
    assert pane.mode == "proof"
    told: list[str] = []
    pane.mode_changed.connect(told.append)
    for mode in MODES[1:]:
        QTest.mouseClick(button(pane, mode), Qt.MouseButton.LeftButton)
        assert told[-1] == mode
        assert pane.mode == mode
        assert (pane.card if mode == "card" else pane.page).isVisible()
    QTest.mouseClick(button(pane, "proof"), Qt.MouseButton.LeftButton)
    assert pane.proof.isVisible()


def test_the_switch_works_from_the_keyboard(pane: PreviewPane) -> None:
    button(pane, "proof").setFocus()
    QTest.keyClick(button(pane, "proof"), Qt.Key.Key_Right)
    assert pane.mode == "phone"


def test_a_mode_can_be_set(pane: PreviewPane) -> None:
    pane.set_mode("desktop")
    assert button(pane, "desktop").isChecked()
    with pytest.raises(ValueError, match="watch"):
        pane.set_mode("watch")


def test_every_control_has_a_name(pane: PreviewPane) -> None:
    assert all(one.accessibleName() for one in pane.findChildren(QPushButton) if one.isVisible())
    assert pane.proof.accessibleName()
    assert pane.page.accessibleName()


def test_content_and_clicks_pass_through(pane: PreviewPane, tmp_path: Path) -> None:
    article = Article(headline="H", body="one\n\ntwo")
    pane.set_content(article, Renderer().render(article.body), tmp_path)
    pane.show_line(2)
    assert pane.proof.block_area(2) is not None
    told: list[int] = []
    pane.line_clicked.connect(told.append)
    pane.proof.line_clicked.emit(2)
    pane.page.line_clicked.emit(0)
    assert told == [2, 0]


def test_pictures_are_found_from_the_article_s_folder(tmp_path: Path) -> None:
    (tmp_path / "a b.png").touch()
    find = picture_finder(tmp_path)
    assert find("a b.png") == tmp_path / "a b.png"
    assert find(str(tmp_path / "a b.png")) == tmp_path / "a b.png"
    assert find((tmp_path / "a b.png").as_uri()) == tmp_path / "a b.png"
    for file in ("", "none.png", "https://e.example/a.png", "data:image/png,x", "a\0b", "x" * 5000):
        assert find(file) is None

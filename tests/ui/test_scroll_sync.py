"""Editor and proof scroll together when one of them is scrolled by hand."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QScrollBar
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.article.model import Article
from desktop.preview.renderer import Renderer
from desktop.ui import fonts
from desktop.ui.editor.widget import Editor
from desktop.ui.fonts import MONO
from desktop.ui.preview_pane import PreviewPane
from desktop.ui.scroll_sync import ScrollSync
from desktop.ui.style import Colours

BODY = "\n\n".join(f"Paragraph {n}. " + "Some words. " * 40 for n in range(60))


class Desk:
    """An editor and a preview of the same text, tied together."""

    def __init__(self, qtbot: QtBot) -> None:
        fonts.load(resources.folder() / "fonts")
        colours = Colours.parse(resources.table("palettes", "light.toml"))
        self.editor = Editor(colours, MONO)
        self.preview = PreviewPane(colours)
        self.sync = ScrollSync(self.editor, self.preview, self.preview)
        for widget in (self.editor, self.preview):
            qtbot.addWidget(widget)
            widget.resize(600, 500)
            widget.show()
            qtbot.waitExposed(widget)
        self.editor.load(BODY)
        self.preview.set_content(Article(body=BODY), Renderer().render(BODY), resources.folder())

    @property
    def bars(self) -> tuple[QScrollBar, QScrollBar]:
        return self.editor.verticalScrollBar(), self.preview.proof.verticalScrollBar()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def by_hand(bar: QScrollBar, value: int) -> None:
    """As a wheel or a drag of the bar does it."""
    bar.setSliderPosition(value)
    bar.triggerAction(QAbstractSlider.SliderAction.SliderMove)
    QTest.qWait(20)


@pytest.mark.parametrize("part", [0.2, 0.5, 0.8])
def test_the_proof_follows_the_editor(desk: Desk, part: float) -> None:
    bar = desk.bars[0]
    by_hand(bar, round(bar.maximum() * part))
    assert bar.value() > 0
    assert abs(desk.editor.top_line() - desk.preview.proof.top_line()) < 2


@pytest.mark.parametrize("part", [0.2, 0.5, 0.8])
def test_the_editor_follows_the_proof(desk: Desk, part: float) -> None:
    bar = desk.bars[1]
    by_hand(bar, round(bar.maximum() * part))
    assert bar.value() > 0
    assert abs(desk.editor.top_line() - desk.preview.proof.top_line()) < 2


def test_the_ends_belong_together(desk: Desk) -> None:
    for one, other in (desk.bars, desk.bars[::-1]):
        one.triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
        QTest.qWait(20)
        assert other.value() == other.maximum()
        one.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
        QTest.qWait(20)
        assert other.value() == other.minimum()


def test_what_is_not_scrolled_by_hand_is_not_followed(desk: Desk) -> None:
    desk.bars[0].setValue(20)
    QTest.qWait(20)
    assert desk.bars[1].value() == 0
    desk.bars[1].setValue(300)
    QTest.qWait(20)
    assert desk.bars[0].value() == 20


def test_the_editor_follows_the_page(desk: Desk) -> None:
    bar = desk.bars[0]
    desk.preview.page.scrolled.emit(40.0)
    assert desk.editor.top_line() == pytest.approx(40, abs=1)
    desk.preview.page.scrolled.emit(float("inf"))
    assert bar.value() == bar.maximum()
    desk.preview.page.scrolled.emit(-1.0)
    assert bar.value() == 0

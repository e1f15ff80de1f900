"""The proof: what is painted, that it follows, and that it lays out only what is in sight."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.article.correction import Correction, Place
from desktop.preview.page import PageContent, PagePicture
from desktop.preview.patch import diff
from desktop.preview.renderer import Renderer
from desktop.ui import fonts
from desktop.ui.proof import Proof
from desktop.ui.proof_pieces import Words
from desktop.ui.style import Colours

CONTENT = PageContent(
    headline="Harbour wall vote put off",
    standfirst="Not before spring.",
    section="Local politics",
    byline="Ada Brandt",
    dateline="SKERRY",
    date="2026-11-23",
)
EVERYTHING = """Plain *text* with a note[^1].

> Quoted.
> -- Falk

> Pulled.
{: .pull }

## Heading

### Lower heading

#### Lowest

- one
    - two

1. first

| a | b |
|---|--:|
| 1 | 2 |

![Quay](quay.png "On Sunday")

![Missing](missing.png)

***

Term
: definition

```
code
```

<div>raw</div>

مرحبا

[^1]: The note.
"""

MakeProof = Callable[[str], Proof]


@pytest.fixture
def colours() -> Colours:
    return Colours.parse(resources.table("palettes", "light.toml"))


@pytest.fixture
def make(qtbot: QtBot, colours: Colours) -> MakeProof:
    fonts.load(resources.folder() / "fonts")

    def made(body: str) -> Proof:
        proof = Proof(colours)
        qtbot.addWidget(proof)
        proof.resize(576, 700)
        proof.show()
        qtbot.waitExposed(proof)
        proof.set_article(CONTENT, Renderer().render(body))
        return proof

    return made


def image(proof: Proof) -> QImage:
    return proof.grab().toImage()


def long_body(paragraphs: int = 400) -> str:
    return "\n\n".join(f"Paragraph {number} " + "word " * 40 for number in range(paragraphs))


def test_it_paints_the_article(make: MakeProof) -> None:
    empty, full = image(make("")), image(make("Some text in the body."))
    assert empty != full


def test_every_kind_of_block_is_painted(make: MakeProof, colours: Colours, tmp_path: Path) -> None:
    Image.new("RGB", (60, 40), "#336699").save(tmp_path / "quay.png")
    proof = make(EVERYTHING)
    proof.set_picture_path(lambda file: tmp_path / file)
    proof.resize(576, 4000)
    shown = image(proof)
    found = {shown.pixelColor(shown.width() // 2, y).name() for y in range(0, shown.height(), 2)}
    assert "#336699" in found
    dark = Colours.parse(resources.table("palettes", "dark.toml"))
    proof.set_colours(dark)
    assert image(proof).pixelColor(300, 3000).name() == dark.pane
    assert shown.pixelColor(300, 3990).name() == colours.pane


def test_a_patch_shows_what_a_fresh_proof_shows(make: MakeProof) -> None:
    chance = random.Random(5)
    renderer = Renderer()
    body = EVERYTHING + long_body(12)
    proof = make(body)
    rendering = renderer.render(body)
    for _ in range(25):
        at = chance.randrange(len(body))
        body = body[:at] + chance.choice(("x", "\n\n", "*", " word ", "# ")) + body[at + 1 :]
        new = renderer.render(body)
        proof.apply(diff(rendering, new))
        rendering = new
    fresh = make(body)
    for one in (proof, fresh):
        one.verticalScrollBar().setValue(0)
        one.resize(576, 3000)
    assert image(proof) == image(fresh)


def test_a_changed_field_is_shown(make: MakeProof) -> None:
    proof = make("body")
    before = image(proof)
    proof.set_article(replace(CONTENT, headline="Another"), Renderer().render("body"))
    assert image(proof) != before
    assert proof.in_sight() == "Another\nNot before spring.\nbody"


@pytest.mark.parametrize("place", ["top", "bottom"])
def test_corrections_stand_above_or_under_the_story(make: MakeProof, place: str) -> None:
    proof = make("One.\n\nTwo.")
    rendering = Renderer().render("One.\n\nTwo.")
    before, area = image(proof), proof.block_area(0)
    assert area is not None
    top = area.top()
    told = Correction("The vote was on Tuesday.", "2026-11-22", Place(place))
    proof.set_article(replace(CONTENT, corrections=(told,)), rendering)
    shown, area = image(proof), proof.block_area(0)
    assert shown != before
    assert area is not None
    assert (area.top() > top) == (place == "top")
    # A line of text goes on leading to its own block, and the last one is not the correction.
    proof.show_line(2)
    last = proof.block_area(2)
    assert last is not None
    assert last.top() > area.top()
    proof.set_article(CONTENT, rendering)
    without, area = image(proof), proof.block_area(0)
    assert area is not None
    assert (without != shown, area.top()) == (True, top)


def test_only_blocks_in_sight_are_laid_out(
    make: MakeProof, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[Words] = []
    original = Words.height

    def spy(self: Words, width: float) -> float:
        laid_out.append(self)
        return original(self, width)

    monkeypatch.setattr(Words, "height", spy)
    proof = make(long_body())
    image(proof)
    assert 0 < len(set(laid_out)) < 40


def test_the_caret_paragraph_is_shown_wherever_it_is(make: MakeProof) -> None:
    body = long_body()
    proof = make(body)
    chance = random.Random(7)
    for _ in range(200):
        line = chance.randrange(body.count("\n"))
        proof.show_line(line)
        proof.viewport().repaint()
        block = proof.block_area(line)
        assert block is not None
        assert block.top() >= 0
        assert block.bottom() <= proof.viewport().height()


def test_a_block_taller_than_the_view_is_shown_from_its_top(make: MakeProof) -> None:
    body = "first\n\n" + "word " * 3000 + "\n\nlast"
    proof = make(body)
    proof.show_line(4)
    proof.show_line(2)
    block = proof.block_area(2)
    assert block is not None
    assert 0 <= block.top() < proof.viewport().height()


def test_typing_elsewhere_does_not_move_what_is_in_sight(make: MakeProof) -> None:
    body = long_body(60)
    renderer = Renderer()
    proof = make(body)
    proof.show_line(80)
    proof.viewport().repaint()
    before = proof.block_area(80)
    edited = "A new paragraph at the top.\n\n" + body
    proof.apply(diff(renderer.render(body), renderer.render(edited)))
    proof.viewport().repaint()
    after = proof.block_area(82)
    assert before is not None
    assert after is not None
    assert abs(before.top() - after.top()) <= 1


class Damage(QObject):
    """Notes what of a viewport was painted."""

    def __init__(self, proof: Proof) -> None:
        super().__init__(proof)
        self.rects: list[QRect] = []
        proof.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return super().eventFilter(watched, event)


def test_a_key_paints_the_paragraph_it_was_typed_in(make: MakeProof, qtbot: QtBot) -> None:
    body = long_body(60)
    renderer = Renderer()
    proof = make(body)
    proof.show_line(80)
    proof.viewport().repaint()
    qtbot.wait(200)  # what showing it still paints
    damage = Damage(proof)
    for letter in range(3):
        typed = body.replace("Paragraph 40 word", f"Paragraph 40 w{letter}ord")
        proof.set_article(CONTENT, renderer.render(typed))
        qtbot.waitUntil(lambda letter=letter: len(damage.rects) > letter)
    area = proof.block_area(80)
    assert area is not None
    for rect in damage.rects:
        assert rect.height() <= area.height() + 2
        assert abs(rect.top() - area.top()) <= 1
    # What is on the screen is what painting all of it gives.
    shown = proof.screen().grabWindow(proof.winId()).toImage()
    assert shown.size() == proof.size()
    whole = image(proof).convertToFormat(shown.format())
    assert shown == whole


def test_a_key_that_makes_a_paragraph_higher_moves_what_follows(make: MakeProof) -> None:
    body = long_body(60)
    renderer = Renderer()
    proof = make(body)
    proof.show_line(80)
    proof.viewport().repaint()
    before = proof.block_area(82)
    proof.set_article(CONTENT, renderer.render(body.replace("Paragraph 40", "Many more " * 20)))
    after = proof.block_area(82)
    assert before is not None
    assert after is not None
    assert after.top() > before.top() + 20


def test_a_click_tells_the_line(make: MakeProof) -> None:
    proof = make("one\n\ntwo\n\nthree")
    block = proof.block_area(2)
    assert block is not None
    told: list[int] = []
    proof.line_clicked.connect(told.append)
    place = QPoint(200, round(block.top()) + 5)
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(proof.viewport(), Qt.MouseButton.LeftButton, none, place)
    assert told == [2]


def test_keys_scroll(make: MakeProof) -> None:
    proof = make(long_body())
    bar = proof.verticalScrollBar()
    for key, moved in (
        (Qt.Key.Key_Down, True),
        (Qt.Key.Key_PageDown, True),
        (Qt.Key.Key_Space, True),
        (Qt.Key.Key_End, True),
    ):
        before = bar.value()
        QTest.keyClick(proof, key)
        assert (bar.value() > before) is moved
    assert bar.value() == bar.maximum()
    QTest.keyClick(proof, Qt.Key.Key_Home)
    assert bar.value() == 0


@pytest.mark.parametrize("width", [200, 400, 576, 1200])
def test_the_column_keeps_to_its_measure(make: MakeProof, width: int) -> None:
    proof = make(long_body(5))
    proof.resize(width, 600)
    left, across = proof.column
    assert across <= 610
    assert left >= 0
    image(proof)


def test_it_is_known_to_screen_readers(make: MakeProof) -> None:
    proof = make("x")
    assert proof.accessibleName() == "Proof of the article"
    assert proof.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_picture_that_cannot_be_read_leaves_a_frame(make: MakeProof, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"not a picture")
    proof = make("x")
    proof.set_picture_path(lambda file: tmp_path / file)
    without = image(proof)
    content = replace(CONTENT, picture=PagePicture("a.png", "The pier"))
    proof.set_article(content, Renderer().render("x"))
    assert image(proof) != without

"""Exports and moves, as asked for in the window."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article
from desktop.composition import House
from desktop.exchange.exporting import Outgoing
from desktop.exchange.files import read
from desktop.ui.analyst import Analyst
from desktop.ui.errand import Errands
from desktop.ui.exporting import Exporting
from desktop.ui.session import Session
from desktop.ui.toolbar import Notice

STORY = Article(headline="Wall vote put off", body="The vote was put off.")
WRAY = Source("wray", "Callum Wray", terms=Terms.OFF_RECORD)


class Desk:
    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.notice = Notice()
        self.notice.setParent(self.window)
        self.session = Session(
            house.drafts, house.emergency, Analyst(house.pages.renderer, house.desk.checker())
        )
        self.errands = Errands(self.notice, self.window)
        self.printed: list[tuple[Path, Outgoing, bool]] = []
        self.refreshed: list[bool] = []
        self.exporting = Exporting(
            house,
            self.session,
            self.errands,
            self.notice,
            self.window,
            self.print,
            lambda: self.refreshed.append(True),
        )

    def print(self, path: Path, outgoing: Outgoing, *, own: bool) -> None:
        self.printed.append((path, outgoing, own))

    def wait(self, qtbot: QtBot) -> str:
        qtbot.waitUntil(lambda: not self.errands.busy, timeout=20_000)
        return self.notice.message


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(house, qtbot)
    yield made
    made.errands.close()
    made.session.close()


@pytest.mark.parametrize("suffix", ["docx", "html", "zip"])
def test_what_is_asked_for_is_written(
    desk: Desk, qtbot: QtBot, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.open(STORY, file=None)
    proposed: list[str] = []

    def ask(_window: QWidget, _title: str, name: str, patterns: str) -> tuple[str, str]:
        proposed.append(name)
        chosen = next(one for one in patterns.split(";;") if f"*.{suffix})" in one)
        return str(tmp_path / "wall"), chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    desk.exporting.slots()["export"]()
    target = tmp_path / f"wall.{suffix}"
    assert desk.wait(qtbot) == f"Written to {target}."
    assert proposed == ["wall-vote-put-off.docx"]
    assert read(target).article.headline == STORY.headline


@pytest.mark.parametrize("suffix", ["docx", "pdf"])
def test_a_protected_name_stays_unless_it_is_for_oneself(
    desk: Desk, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    desk.session.open(replace(STORY, body="So says Callum Wray.", sources=(WRAY,)), file=None)
    target = tmp_path / f"wall.{suffix}"
    desk.exporting.write(target)
    assert "protected source" in desk.wait(qtbot)
    assert not target.exists()
    assert desk.printed == []
    desk.exporting.write(target, own=True)
    desk.wait(qtbot)
    assert target.exists() or [(path, own) for path, _, own in desk.printed] == [(target, True)]


def test_a_pdf_is_of_what_was_looked_through_with_developed_pictures(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Callum Wray at his door"
    Image.new("RGB", (60, 40)).save(tmp_path / "quay.jpg", exif=exif)
    story = replace(STORY, body="Words. ![Quay](quay.jpg)", sources=(WRAY,))
    desk.session.open(story, file=tmp_path / "story.md")
    desk.exporting.write(tmp_path / "wall.pdf")
    desk.session.open(Article(headline="Another"), file=None)
    desk.wait(qtbot)
    [(_, outgoing, own)] = desk.printed
    assert (outgoing.article.headline, outgoing.article.sources, own) == (STORY.headline, (), False)
    assert b"Callum Wray" in (tmp_path / "quay.jpg").read_bytes()
    assert b"Callum Wray" not in outgoing.load("quay.jpg")
    with pytest.raises(FileNotFoundError):
        outgoing.load("other.jpg")


def test_a_place_that_cannot_be_written_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.session.open(STORY, file=None)
    desk.exporting.write(tmp_path / "none" / "wall.txt")
    assert "could not be written" in desk.wait(qtbot)


def test_the_library_moves_out_and_in(
    desk: Desk, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.session.open(STORY, file=None)
    desk.session.keep()
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    desk.exporting.move_out(folder)
    assert "1 article is in" in desk.wait(qtbot)
    [moved] = folder.glob("onrecord-*")
    desk.exporting.move_in(moved)
    assert "1 was here already" in desk.wait(qtbot)
    assert desk.refreshed == [True]
    desk.exporting.move_in(tmp_path)
    assert "onrecord-library.json" in desk.wait(qtbot)


def test_posts_come_into_the_library(
    desk: Desk, house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "posts.xml"
    path.write_text(
        '<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item>'
        "<title>Post</title><wp:post_type>post</wp:post_type></item></channel></rss>"
    )

    def ask(*_given: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    desk.exporting.slots()["import_posts"]()
    assert desk.wait(qtbot) == "1 article came into the library."
    assert [one.headline for one in house.drafts.listing()] == ["Post"]

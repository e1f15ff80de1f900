"""Opening, saving and the library's list, with real files and a real library."""

import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.article.front_matter import dump, parse
from desktop.article.model import Article
from desktop.composition import House
from desktop.exchange.intake import Intake
from desktop.ui.analyst import Analyst
from desktop.ui.drafts_panel import DraftsPanel
from desktop.ui.files import Files
from desktop.ui.session import Session
from desktop.ui.style import Colours
from desktop.ui.toolbar import Notice

COLOURS = Colours.parse(resources.table("palettes", "light.toml"))
STORY = Article(headline="Wall vote put off", slug="wall-vote", body="The vote was put off.\n")
PLAIN = "Wall vote put off\n\nThe vote on the wall was put off.\n\nIt will be held on Monday.\n"
BROKEN = '---\nheadline: "Wall\n---\n\nThe vote was put off.\n'


class Desk:
    """Everything that `Files` works with."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.house = house
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.session = Session(
            house.drafts, house.emergency, Analyst(house.pages.renderer, house.desk.checker())
        )
        self.panel = DraftsPanel(COLOURS, house.clock)
        self.panel.setParent(self.window)
        self.notice = Notice()
        self.notice.setParent(self.window)
        self.files = Files(house, self.session, self.panel, self.notice, self.window)
        self.session.body_edits.connect(self._edit)

    def type(self, words: str) -> None:
        """What the editor says when a line is typed at the end."""
        count = len(self.session.article().body.split("\n"))
        self.session.splice(count - 1, 1, [words])

    def _edit(self, edits: list[tuple[int, int, str]]) -> None:
        """What the editor does with edits of the body."""
        body = self.session.article().body
        for start, end, text in sorted(edits, reverse=True):
            body = body[:start] + text + body[end:]
        count = len(self.session.article().body.split("\n"))
        self.session.splice(0, count, body.split("\n"))

    def listed(self) -> list[str]:
        view = self.panel.findChild(QListView)
        assert isinstance(view, QListView)
        model = view.model()
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(house, qtbot)
    yield made
    made.files.errands.close()
    made.session.close()


@contextmanager
def disk_full(house: House, table: str) -> Generator[None]:
    """The library takes nothing new into this table."""
    with sqlite3.connect(house.database.path) as connection:
        for deed in ("INSERT", "UPDATE"):
            connection.execute(
                f"CREATE TRIGGER full_{deed} BEFORE {deed} ON {table} BEGIN "
                "SELECT RAISE(FAIL, 'database or disk is full'); END"
            )
    yield
    with sqlite3.connect(house.database.path) as connection:
        for deed in ("INSERT", "UPDATE"):
            connection.execute(f"DROP TRIGGER full_{deed}")


def saves_to(monkeypatch: pytest.MonkeyPatch, place: Path | str) -> list[str]:
    """Answers the question where to save; the list fills with the names proposed."""
    proposed: list[str] = []

    def ask(_window: QWidget, _title: str, name: str, _pattern: str) -> tuple[str, str]:
        proposed.append(name)
        return str(place), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return proposed


def on_disk(path: Path, article: Article) -> Path:
    path.write_text(dump(article), encoding="utf-8")
    return path


# Starting


def test_the_first_start_shows_the_sample_and_keeps_it(desk: Desk) -> None:
    desk.files.start([])
    assert desk.session.flush()
    sample = desk.house.sample()
    assert desk.session.fields().headline == sample.headline
    assert Path(desk.session.fields().picture.file).is_file()
    assert [one.headline for one in desk.house.drafts.listing()] == [sample.headline]


def test_a_later_start_shows_the_last_draft_where_one_was(desk: Desk, house: House) -> None:
    house.drafts.save(Article(headline="Older"))
    last = house.drafts.save(replace(STORY, headline="Last"), caret=7)
    house.drafts.open(last.id)
    desk.files.start([])
    assert (desk.session.ident, desk.session.caret) == (last.id, 7)


def test_files_that_are_asked_for_come_before_the_last_draft(
    desk: Desk, house: House, tmp_path: Path
) -> None:
    house.drafts.open(house.drafts.save(Article(headline="Older")).id)
    one = on_disk(tmp_path / "one.md", replace(STORY, headline="One"))
    two = on_disk(tmp_path / "two.md", replace(STORY, headline="Two"))
    desk.files.start([one, two])
    assert desk.session.fields().headline == "Two"
    assert {"One", "Two"} < {row.headline for row in house.drafts.listing()}


def test_a_file_that_is_not_there_is_said_and_the_last_draft_shown(
    desk: Desk, house: House, tmp_path: Path
) -> None:
    last = house.drafts.save(STORY)
    house.drafts.open(last.id)
    desk.files.start([tmp_path / "gone.md"])
    assert desk.session.ident == last.id
    assert "there is no such file" in desk.notice.message


# Opening


def test_plain_text_becomes_an_article_and_its_file_stays_plain(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(PLAIN, encoding="utf-8")
    assert desk.files.open_path(path)
    assert desk.session.fields().headline == "Wall vote put off"
    assert "It will be held on Monday." in desk.session.article().body
    assert desk.session.file is None
    desk.type("More.")
    desk.files.save()
    assert path.read_text(encoding="utf-8") == PLAIN


def test_the_same_file_twice_is_the_same_draft(desk: Desk, house: House, tmp_path: Path) -> None:
    path = on_disk(tmp_path / "wall.md", STORY)
    assert desk.files.open_path(path)
    first = desk.session.ident
    desk.files.new()
    assert desk.files.open_path(path)
    assert desk.session.ident == first
    assert desk.session.file == path.resolve()
    assert [one.headline for one in house.drafts.listing()] == ["Wall vote put off"]


def test_what_was_typed_here_since_goes_before_the_file(desk: Desk, tmp_path: Path) -> None:
    path = on_disk(tmp_path / "wall.md", STORY)
    desk.files.open_path(path)
    desk.type("Typed here.")
    desk.files.new()
    assert desk.files.open_path(path)
    assert "Typed here." in desk.session.article().body
    assert "Your text is newer than wall.md" in desk.notice.message
    desk.files.save()
    assert "Typed here." in path.read_text(encoding="utf-8")


def test_a_file_changed_elsewhere_is_shown_and_the_text_before_can_be_gone_back_to(
    desk: Desk, house: House, tmp_path: Path
) -> None:
    path = on_disk(tmp_path / "wall.md", STORY)
    desk.files.open_path(path)
    desk.type("Typed here.")
    desk.files.new()
    on_disk(path, replace(STORY, body="Written elsewhere.\n"))
    assert desk.files.open_path(path)
    assert desk.session.article().body == "Written elsewhere.\n"
    assert "was changed elsewhere" in desk.notice.message
    (kept,) = house.drafts.revisions(desk.session.ident)
    assert "Typed here." in kept.article.body


def test_broken_front_matter_opens_as_text_and_its_file_is_left_alone(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "wall.md"
    path.write_text(BROKEN, encoding="utf-8")
    assert desk.files.open_path(path)
    assert desk.session.article().body == BROKEN.removesuffix("\n")
    assert "the front matter cannot be read" in desk.notice.message
    assert "wall.md:3:1:" in desk.notice.message
    desk.type("More.")
    desk.files.save()
    assert path.read_text(encoding="utf-8") == BROKEN


def test_what_is_no_text_is_refused_and_the_open_article_stays(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pier.md"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    desk.session.open(STORY, file=None)
    assert not desk.files.open_path(path)
    assert desk.session.fields().headline == STORY.headline
    assert "pier.md" in desk.notice.message


def test_asking_opens_every_file_that_was_chosen(
    desk: Desk, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [
        str(on_disk(tmp_path / f"{name}.md", replace(STORY, headline=name))) for name in ("A", "B")
    ]

    def ask(*_asked: object) -> tuple[list[str], str]:
        return names, ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    desk.files.ask_open()
    assert desk.session.fields().headline == "B"
    assert {one.headline for one in house.drafts.listing()} == {"A", "B"}


def test_articles_that_are_dropped_are_opened(desk: Desk, tmp_path: Path) -> None:
    desk.session.open(STORY, file=None)
    desk.files.dropped([str(on_disk(tmp_path / "b.md", replace(STORY, headline="B")))])
    assert desk.session.fields().headline == "B"


@pytest.mark.parametrize("way", ["new", "file", "draft", "bin", "revision"])
def test_a_text_that_cannot_be_saved_is_not_left_for_another(
    desk: Desk, house: House, tmp_path: Path, way: str
) -> None:
    other = house.drafts.save(replace(STORY, headline="Other"))
    path = on_disk(tmp_path / "wall.md", STORY)
    desk.session.open(Article(headline="Mine"), file=None)
    desk.session.keep()
    assert desk.session.flush()
    mine = desk.session.ident
    house.drafts.keep(mine, "publish")
    (kept,) = house.drafts.revisions(mine)
    desk.type("Not on the disk.")
    with disk_full(house, "drafts"):
        ways = {
            "new": desk.files.new,
            "file": lambda: desk.files.open_path(path),
            "draft": lambda: desk.files.open_draft(other.id),
            "bin": desk.files.bin_current,
            "revision": lambda: desk.files.restore_revision(kept.revision),
        }
        ways[way]()
        assert desk.session.ident == mine
        assert "Not on the disk." in desk.session.article().body
        assert "could not be saved, so it stays open" in desk.notice.message
    assert desk.session.flush()
    assert "Not on the disk." in house.drafts.get(mine).article.body


# Saving


def test_saving_as_a_file_binds_the_article_to_it(
    desk: Desk, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.open(replace(STORY, slug="", headline="Either/or: a vote"), file=None)
    proposed = saves_to(monkeypatch, tmp_path / "wall")
    assert desk.files.save_as()
    assert proposed == ["either-or-a-vote.md"]
    path = tmp_path / "wall.md"
    assert parse(path.read_text(encoding="utf-8")).headline == "Either/or: a vote"
    assert desk.session.file == path.resolve()
    assert desk.session.flush()
    assert house.drafts.get(desk.session.ident).file == path.resolve()
    desk.type("Typed later.")
    desk.files.save()
    assert "Typed later." in path.read_text(encoding="utf-8")
    assert desk.notice.message == f"Saved to {path.resolve()}."


def test_an_article_without_any_name_gets_one_proposed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.open(Article(body="Only words."), file=None)
    proposed = saves_to(monkeypatch, "")
    assert not desk.files.save_as()
    assert proposed == ["article.md"]
    assert desk.session.file is None


def test_a_folder_that_cannot_be_written_keeps_the_text_and_says_so(
    desk: Desk, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shelf").write_text("a file, not a folder", encoding="utf-8")
    desk.session.open(STORY, file=None)
    desk.type("Typed.")
    saves_to(monkeypatch, tmp_path / "shelf" / "wall.md")
    assert desk.session.flush()
    assert not desk.files.save_as()
    assert "could not be written" in desk.notice.message
    assert "The text is safe in the library." in desk.notice.message
    assert desk.session.file is None
    assert "Typed." in house.drafts.get(desk.session.ident).article.body


def test_a_file_changed_by_another_program_is_not_overwritten(desk: Desk, tmp_path: Path) -> None:
    path = on_disk(tmp_path / "wall.md", STORY)
    desk.files.open_path(path)
    desk.type("Typed here.")
    on_disk(path, replace(STORY, body="Written elsewhere.\n"))
    desk.files.save()
    assert "Written elsewhere." in path.read_text(encoding="utf-8")
    assert "was changed by another program" in desk.notice.message
    assert "Typed here." in desk.session.article().body


def test_where_the_library_refuses_a_file_still_takes_the_text(
    desk: Desk, house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.session.open(STORY, file=None)
    saves_to(monkeypatch, tmp_path / "wall.md")
    house.drafts.listing()
    with disk_full(house, "origins"):
        assert desk.files.save_as()
    assert "but not in the library" in desk.notice.message
    assert "disk is full" in desk.notice.message
    assert parse((tmp_path / "wall.md").read_text(encoding="utf-8")).headline == STORY.headline


# The library


def test_the_list_shows_what_is_searched_for(desk: Desk, house: House) -> None:
    house.drafts.save(STORY)
    house.drafts.save(Article(headline="Pier closed"))
    desk.files.refresh()
    assert desk.listed() == ["Working on", "Pier closed", "Wall vote put off"]
    desk.files.search("pier")
    assert desk.listed() == ["Working on", "Pier closed"]


def test_another_draft_takes_the_place_of_a_binned_one(desk: Desk, house: House) -> None:
    other = house.drafts.save(Article(headline="Pier closed"))
    desk.session.open(STORY, file=None)
    desk.type("Typed at the last moment.")
    binned = desk.session.ident
    desk.files.bin_current()
    assert desk.session.ident == other.id
    assert desk.listed() == ["Working on", "Pier closed"]
    assert "Typed at the last moment." in house.drafts.get(binned).article.body


def test_a_fresh_article_follows_the_last_one_in_the_bin(desk: Desk, house: House) -> None:
    desk.session.open(STORY, file=None)
    desk.session.keep()
    desk.files.bin_current()
    assert desk.session.article().headline == ""
    assert desk.listed() == []
    assert len(house.drafts.binned()) == 1


def answers(monkeypatch: pytest.MonkeyPatch, row: int, *, given: bool) -> list[str]:
    """Chooses a row of the list that is offered; the list fills with all rows."""
    offered: list[str] = []

    def ask(*question: object, editable: bool) -> tuple[str, bool]:
        items = question[-1]
        assert isinstance(items, list)
        offered.extend(str(item) for item in items)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        return offered[row], given

    monkeypatch.setattr(QInputDialog, "getItem", ask)
    return offered


def test_a_draft_comes_back_from_the_bin_also_among_namesakes(
    desk: Desk, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = house.drafts.save(replace(STORY, body="Older.\n"))
    newer = house.drafts.save(replace(STORY, body="Newer.\n"))
    desk.files.remove(older.id)
    desk.files.remove(newer.id)
    offered = answers(monkeypatch, 1, given=False)
    desk.files.restore_from_bin()
    assert offered == ["1. Wall vote put off", "2. Wall vote put off"]
    assert house.drafts.listing() == []
    answers(monkeypatch, 1, given=True)
    desk.files.restore_from_bin()
    assert desk.session.article().body == "Older.\n"
    assert [one.id for one in house.drafts.listing()] == [older.id]


def test_an_empty_bin_says_so(desk: Desk) -> None:
    desk.files.restore_from_bin()
    assert desk.notice.message == "The bin is empty."


def test_opening_the_file_of_a_binned_draft_brings_it_back(
    desk: Desk, house: House, tmp_path: Path
) -> None:
    path = on_disk(tmp_path / "wall.md", STORY)
    desk.files.open_path(path)
    desk.files.bin_current()
    assert desk.files.open_path(path)
    desk.type("Typed later.")
    assert desk.session.flush()
    assert [one.id for one in house.drafts.listing()] == [desk.session.ident]


def test_a_draft_that_is_gone_is_said(desk: Desk) -> None:
    desk.session.open(STORY, file=None)
    desk.files.open_draft("nowhere")
    assert desk.notice.message == "This draft is no longer in the library."
    assert desk.session.fields().headline == STORY.headline


def test_going_back_keeps_what_there_was(desk: Desk, house: House, tmp_path: Path) -> None:
    path = on_disk(tmp_path / "wall.md", STORY)
    desk.files.open_path(path)
    ident = desk.session.ident
    house.drafts.keep(ident, "publish")
    (before,) = house.drafts.revisions(ident)
    desk.type("Typed since.")
    desk.files.restore_revision(before.revision)
    assert desk.session.flush()
    assert (desk.session.ident, desk.session.file) == (ident, path.resolve())
    assert house.drafts.get(ident).article.body == STORY.body
    newest = house.drafts.revisions(ident)[0]
    assert newest.reason == "before going back"
    assert "Typed since." in newest.article.body
    desk.files.restore_revision(newest.revision)
    assert "Typed since." in desk.session.article().body


# Documents


def test_documents_are_read_elsewhere_and_shown_with_what_was_lost(
    desk: Desk, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    document, broken = tmp_path / "wall.docx", tmp_path / "broken.docx"
    house.formats.exporter.write(document, house.formats.outgoing(STORY, tmp_path))
    broken.write_bytes(b"PK\3\4")
    desk.files.dropped([str(broken), str(document)])
    qtbot.waitUntil(lambda: not desk.files.errands.busy, timeout=20_000)
    assert desk.session.fields().headline == STORY.headline
    assert desk.session.file is None
    said = desk.notice.message.split("\n")
    assert "broken.docx: is damaged" in said[0]
    assert said[1] == f"Taken as the headline: {STORY.headline}"


@pytest.mark.parametrize("changed", [False, True])
def test_what_is_typed_while_its_document_is_read_again_stays(
    desk: Desk, house: House, qtbot: QtBot, tmp_path: Path, changed: bool
) -> None:
    document = tmp_path / "wall.docx"
    house.formats.exporter.write(document, house.formats.outgoing(STORY, tmp_path))
    desk.files.dropped([str(document)])
    qtbot.waitUntil(lambda: not desk.files.errands.busy, timeout=20_000)
    desk.type("Typed before.")
    desk.session.flush()
    if changed:
        other = replace(STORY, body="Written in the word processor.")
        house.formats.exporter.write(document, house.formats.outgoing(other, tmp_path))
    begun, go_on, read = Event(), Event(), house.intake.open

    def slowly(_intake: Intake, path: Path) -> object:
        opened = read(path)
        begun.set()
        assert go_on.wait(20)
        return opened

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Intake, "open", slowly)
        desk.files.dropped([str(document)])
        assert begun.wait(20)
        desk.type("Typed meanwhile.")
        desk.session.flush()
        go_on.set()
        qtbot.waitUntil(lambda: not desk.files.errands.busy, timeout=20_000)
    assert "Typed meanwhile." in desk.session.article().body
    desk.type("Typed after.")
    assert desk.session.flush()
    ident = desk.session.ident
    kept = [one.article.body for one in house.drafts.revisions(ident)]
    assert any("Written in the word" in body for body in kept) is changed

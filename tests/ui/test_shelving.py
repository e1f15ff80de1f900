"""Articles as wholes, with a real library: shelved and back, copied, begun from templates."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import resources, translation
from desktop.article.ledger import Source
from desktop.article.model import Article
from desktop.composition import House
from desktop.library.searching import Query
from desktop.ui.analyst import Analyst
from desktop.ui.drafts_panel import DraftsPanel
from desktop.ui.files import Files
from desktop.ui.finder import Finder
from desktop.ui.library_window import LibraryWindow
from desktop.ui.session import Session
from desktop.ui.shelving import Shelving
from desktop.ui.style import Colours
from desktop.ui.toolbar import Notice

COLOURS = Colours.parse(resources.table("palettes", "light.toml"))


def answering(text: str) -> Callable[..., tuple[str, bool]]:
    """What QInputDialog gives when that is typed."""
    return lambda *_: (text, True)  # pyright: ignore[reportUnknownLambdaType]


class Desk:
    """The window without its editor."""

    def __init__(self, house: House, qtbot: QtBot) -> None:
        self.house, self.qtbot = house, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        analyst = Analyst(house.pages.renderer, house.desk.checker())
        self.session = Session(
            house.drafts, house.emergency, analyst, loose=house.library.loose_folder
        )
        self.panel = DraftsPanel(COLOURS, house.clock)
        self.notice = Notice()
        for widget in (self.panel, self.notice):
            widget.setParent(self.window)
        self.files = Files(house, self.session, self.panel, self.notice, self.window)
        self.shelving = Shelving(
            house, self.session, self.files, self.panel, self.notice, house.clock, self.window
        )
        for name in "abc":
            house.drafts.save(Article(id=name, headline=f"Story {name}", body="A wall.\n"))
        self.files.open_draft("a")

    def found(self, line: str = "") -> list[str]:
        numbers = self.house.catalogue.numbers(Query.parse(line))
        return [one.id for one in self.house.catalogue.lines(numbers)]

    def library(self) -> LibraryWindow:
        self.shelving.slots()["library"]()
        found = self.window.findChild(LibraryWindow)
        assert isinstance(found, LibraryWindow)
        self.qtbot.waitUntil(lambda: found._model.rowCount() > 0)  # pyright: ignore[reportPrivateUsage]
        return found

    def menu(self, name: str) -> None:
        self.shelving.slots()[name]()

    def until(self, line: str, ids: list[str]) -> None:
        self.qtbot.waitUntil(lambda: self.found(line) == ids)
        self.qtbot.waitUntil(lambda: bool(self.notice.message))


@pytest.fixture
def desk(house: House, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(house, qtbot)
    yield made
    made.shelving.close()
    made.files.errands.close()
    made.session.close()


def test_the_open_article_goes_into_review_and_back(desk: Desk) -> None:
    desk.menu("review")
    desk.until("state:review", ["a"])
    desk.menu("review")
    desk.until("state:review", [])


def test_archived_is_out_of_the_list_and_found_all_the_same(desk: Desk) -> None:
    desk.panel.chosen.emit("Into the archive, or out", "b")
    desk.until("in:archive", ["b"])
    assert "b" not in desk.found()
    assert desk.found("wall in:everywhere")
    undo = next(one for one in desk.notice.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    desk.until("in:archive", [])


def test_several_go_into_the_bin_and_back(desk: Desk) -> None:
    library = desk.library()
    library._table.selectAll()  # pyright: ignore[reportPrivateUsage]
    chosen = [one for one in library.chosen() if one.id != "a"]
    assert len(chosen) == 2
    desk.shelving._bin(chosen)  # pyright: ignore[reportPrivateUsage]
    desk.until("in:bin", ["c", "b"])
    desk.shelving.undo()
    desk.until("in:bin", [])


def test_the_open_one_may_be_among_them(desk: Desk) -> None:
    library = desk.library()
    library._table.selectAll()  # pyright: ignore[reportPrivateUsage]
    desk.shelving._bin(library.chosen())  # pyright: ignore[reportPrivateUsage]
    desk.qtbot.waitUntil(lambda: len(desk.found("in:bin")) == 3)
    assert desk.session.ident not in "abc"


def test_emptying_the_bin_asks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.house.catalogue.bin(["b", "c"])
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.No if len(asked) == 1 else QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    library = desk.library()
    library.empty_wanted.emit()
    library.empty_wanted.emit()
    desk.qtbot.waitUntil(lambda: desk.house.drafts.find("b") is None)
    assert asked[0].startswith("Delete 2 articles for good?")
    assert desk.house.drafts.find("a") is not None


def test_a_copy_has_the_text_and_is_another_article(desk: Desk) -> None:
    desk.menu("duplicate")
    (copy,) = [one for one in desk.house.drafts.listing() if one.headline == "Story a (copy)"]
    assert copy.id != "a"
    assert desk.house.drafts.get(copy.id).article.body == "A wall.\n"


def test_opening_from_the_window(desk: Desk) -> None:
    desk.library().opened.emit("c")
    assert desk.session.ident == "c"


def test_searches_are_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", answering("Walls"))
    library = desk.library()
    library.save_wanted.emit("wall state:review")
    assert desk.house.state.get("library.searches", dict[str, str]()) == {
        "Walls": "wall state:review"
    }
    library.forget_wanted.emit("Walls")
    assert desk.house.state.get("library.searches", dict[str, str]()) == {}


def test_what_is_searched_for_is_shown(desk: Desk) -> None:
    library = desk.library()
    library.look_for("story b")
    desk.qtbot.waitUntil(lambda: library._model.rowCount() == 1)  # pyright: ignore[reportPrivateUsage]
    line = library._model.line(0)  # pyright: ignore[reportPrivateUsage]
    assert line is not None
    assert line.hits == ((0, 5), (6, 7))


def test_begun_with_a_template(desk: Desk) -> None:
    desk.menu("from_template")
    finder = desk.window.findChild(Finder)
    assert isinstance(finder, Finder)
    assert finder.shown == ["Breaking news", "Court report", "Interview"]
    finder._choose()  # pyright: ignore[reportPrivateUsage]
    desk.qtbot.waitUntil(lambda: desk.session.fields().section == "News")
    assert desk.session.ident != "a"


class Quoting(translation.English):
    """A language that can be told from English in every text."""

    def text(self, source: str, _count: int | None) -> str:
        """The text between marks."""
        return f"«{source}»"


def test_our_templates_are_called_something_in_every_language(desk: Desk) -> None:
    desk.house.templates.save("Council", Article(body="What it decided."))
    translation.speak(Quoting())
    try:
        desk.menu("from_template")
    finally:
        translation.speak(translation.English())
    finder = desk.window.findChild(Finder)
    assert isinstance(finder, Finder)
    assert finder.shown == ["Council", "«Breaking news»", "«Court report»", "«Interview»"]


def test_saved_as_a_template(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", answering("Council"))
    desk.session.set_sources([Source("x", name="Silas Quill")])
    desk.menu("save_template")
    (kept,) = [one for one in desk.house.templates.all() if one.own]
    assert kept.title == "Council"
    assert desk.house.templates.begin(kept).sources == ()
    monkeypatch.setattr(QInputDialog, "getText", answering("…"))
    desk.menu("save_template")
    assert "needs a name" in desk.notice.message


def test_what_was_typed_is_indexed_once_it_rests(desk: Desk) -> None:
    desk.shelving._rest.setInterval(10)  # pyright: ignore[reportPrivateUsage]
    desk.session.set_text("tags", "rivers")
    desk.session.flush()

    def tags() -> set[tuple[str, ...]]:
        catalogue = desk.house.catalogue
        return {one.tags for one in catalogue.lines(catalogue.numbers(Query()))}

    desk.qtbot.waitUntil(lambda: tags() == {(), ("rivers",)})


def test_what_is_opened_from_the_bin_is_out_of_it(desk: Desk) -> None:
    desk.house.catalogue.bin(["b"])
    desk.library().opened.emit("b")
    assert desk.session.ident == "b"
    assert desk.found("in:bin") == []


def test_what_was_published_is_not_put_in_review(desk: Desk) -> None:
    desk.house.drafts.mark("a", "published")
    desk.menu("review")
    desk.qtbot.waitUntil(lambda: "nothing was changed" in desk.notice.message)
    assert desk.house.drafts.get("a").state == "published"

"""A library as plain files and back: nothing is lost, nothing that is there is changed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.article.front_matter import parse
from desktop.article.ledger import Source, Statement, Terms
from desktop.article.model import Article, Picture
from desktop.composition import House
from desktop.exchange.files import Stopped
from desktop.exchange.media import Incoming, folder_of, take
from desktop.exchange.moving_house import MARK, NotMoved
from desktop.library.database import LibraryError
from desktop.library.declared import POLICY

TABLES = ("drafts", "revisions", "origins", "settings", "receipts", "posts", "sites")


@pytest.fixture
def houses(tmp_path: Path) -> Iterator[tuple[House, House]]:
    pair = House(tmp_path / "old", {}), House(tmp_path / "new", {})
    yield pair
    for house in pair:
        house.database.close()


def rows(house: House) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the tables that count, but the library's own numbers."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with house.database.reading() as connection:
        for table in TABLES:
            named = connection.execute(f"PRAGMA table_info({table})").fetchall()
            columns = ", ".join(row[1] for row in named if row[1] not in ("number", "indexed"))
            found[table] = sorted(
                connection.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr
            )
    return found


def story(number: int) -> Article:
    source = Source(
        f"s{number}",
        f"Person {number}",
        terms=list(Terms)[number % 4],
        notes="Rings at night.\n",
        statements=(Statement("It held.", when="March"),),
    )
    return Article(
        headline=f"Story {number}: “walls”",
        section=("Harbour", "")[number % 2],
        tags=("a", "b")[: number % 3],
        sources=(source,),
        extra={"desk": number},
        body=f"Words {number}.\r\n\n\tMore \u2028 words é 😀.\n" * (number % 7),
    )


def test_a_thousand_articles_are_the_same_there(
    houses: tuple[House, House], tmp_path: Path
) -> None:
    old, new = houses
    for number in range(1000):
        saved = old.drafts.save(story(number), caret=number)
        if number % 10 == 0:
            old.drafts.keep(saved.id, "publish")
            old.drafts.save(replace(saved.article, body="changed"))
            old.drafts.mark(saved.id, "published")
        if number % 50 == 0:
            old.drafts.remove(saved.id)
    old.settings.set(POLICY, "strict")
    folder = tmp_path / "moved"
    parts: list[float] = []
    assert old.library.moving.out(folder, parts.append) == 1000
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    arrived = new.library.moving.back(folder)
    assert (arrived.new, arrived.same, arrived.kept, arrived.notes) == (1000, 0, 0, ())
    assert rows(new) == rows(old)
    again = new.library.moving.back(folder)
    assert (again.new, again.same, again.kept) == (0, 1000, 0)
    assert rows(new) == rows(old)


def test_every_article_is_a_file_of_its_own_with_its_pictures(
    houses: tuple[House, House], tmp_path: Path, pixel: bytes
) -> None:
    old, new = houses
    ident = "4f0c0d8e-0000-4000-8000-000000000001"
    taken = take(folder_of(old.library.loose_folder, ident), Incoming("quay.png", content=pixel))
    article = Article(id=ident, headline="The wall holds!", picture=taken.picture, body="Words.")
    old.drafts.save(article)
    folder = tmp_path / "moved"
    old.library.moving.out(folder)
    [file] = folder.glob("articles/*/article.md")
    assert file.parent.name == f"the-wall-holds-{ident}"
    assert parse(file.read_text(encoding="utf-8")) == article
    assert (file.parent / taken.picture.file).read_bytes() == pixel
    new.library.moving.back(folder)
    assert (folder_of(new.library.loose_folder, ident) / taken.picture.file).read_bytes() == pixel
    assert new.drafts.get(ident).article.picture == Picture(file=taken.picture.file)


def test_a_folder_in_use_is_left_alone(houses: tuple[House, House], tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.txt").write_text("mine")
    with pytest.raises(NotMoved, match="something in it"):
        houses[0].library.moving.out(tmp_path / "there")
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["a.txt"]


def test_one_can_stop_and_an_unfinished_folder_is_not_taken(
    houses: tuple[House, House], tmp_path: Path
) -> None:
    old, new = houses
    for number in range(5):
        old.drafts.save(story(number))

    def stop(part: float) -> None:
        if part > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        old.library.moving.out(tmp_path / "half", stop)
    assert not (tmp_path / "half" / MARK).exists()
    with pytest.raises(NotMoved):
        new.library.moving.back(tmp_path / "half")
    with pytest.raises(LibraryError):
        new.drafts.get(old.drafts.listing()[0].id)


def test_damage_is_told_and_what_came_before_it_stays(
    houses: tuple[House, House], tmp_path: Path
) -> None:
    old, new = houses
    for number in range(3):
        old.drafts.save(story(number))
    folder = tmp_path / "moved"
    old.library.moving.out(folder)
    files = sorted(folder.glob("articles/*/draft.json"))
    files[2].write_text("{")
    with pytest.raises(NotMoved, match="damaged"):
        new.library.moving.back(folder)
    assert len(new.drafts.listing()) == 2
    files[2].unlink()
    assert new.library.moving.back(folder).notes == ("1 article is missing from the folder.",)
    (folder / MARK).write_text(json.dumps({"format": 99}))
    with pytest.raises(NotMoved, match="can read"):
        new.library.moving.back(folder)


def test_a_folder_from_elsewhere_does_not_reach_out_of_the_library(
    houses: tuple[House, House], tmp_path: Path
) -> None:
    old, new = houses
    old.drafts.save(Article(id="../../outside", body="Words."))
    folder = tmp_path / "moved"
    old.library.moving.out(folder)
    [file] = folder.glob("articles/*/draft.json")
    (file.parent / "media").mkdir()
    (file.parent / "media" / "a.png").write_bytes(b"x")
    new.library.moving.back(folder)
    assert not (tmp_path / "outside").exists()
    assert len(list(new.library.loose_folder.rglob("a.png"))) == 1


def test_a_folder_from_elsewhere_reaches_for_no_other_files(
    houses: tuple[House, House], tmp_path: Path
) -> None:
    """Links in it bring nothing in, and Save writes over nothing that was no article's file."""
    old, new = houses
    private = tmp_path / "private.txt"
    private.write_text("mine")
    old.drafts.save(Article(id="story", body="Words."))
    folder = tmp_path / "moved"
    old.library.moving.out(folder)
    [file] = folder.glob("articles/*/draft.json")
    told = json.loads(file.read_text()) | {"file": str(private)}
    file.write_text(json.dumps(told))
    (file.parent / "media").mkdir()
    (file.parent / "media" / "a.png").symlink_to(private)
    (file.parent / "media" / "b.png").write_bytes(b"x")
    new.library.moving.back(folder)
    assert [one.name for one in new.library.loose_folder.rglob("*.png")] == ["b.png"]
    assert new.drafts.get("story").file is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("articles/*/draft.json", {"state": {"base64": "A"}}),
        ("articles/*/draft.json", {"state": ["list"]}),
        ("articles/*/draft.json", {"caret": 2**70}),
        ("articles/*/draft.json", {"id": None}),
    ],
)
def test_values_that_no_library_writes_are_told(
    houses: tuple[House, House], tmp_path: Path, name: str, words: dict[str, object]
) -> None:
    old, new = houses
    old.drafts.save(story(1))
    folder = tmp_path / "moved"
    old.library.moving.out(folder)
    [file] = folder.glob(name)
    file.write_text(json.dumps(json.loads(file.read_text()) | words))
    with pytest.raises((NotMoved, LibraryError)):
        new.library.moving.back(folder)


def test_pictures_that_cannot_be_kept_are_told(houses: tuple[House, House], tmp_path: Path) -> None:
    old, new = houses
    old.drafts.save(Article(id="story", body="Words."))
    folder = tmp_path / "moved"
    old.library.moving.out(folder)
    [file] = folder.glob("articles/*/draft.json")
    (file.parent / "media").mkdir()
    (file.parent / "media" / "a.png").write_bytes(b"x")
    new.library.loose_folder.parent.mkdir(parents=True, exist_ok=True)
    new.library.loose_folder.write_text("no folder")
    with pytest.raises(NotMoved, match="pictures"):
        new.library.moving.back(folder)

"""What is found, by which words, in which order."""

from dataclasses import replace

import pytest

from desktop.article.ledger import Source, Terms
from desktop.article.model import Article, Picture
from desktop.library import words
from desktop.library.database import Database
from desktop.library.drafts import Drafts

STORY = Article(
    section="Harbour",
    headline="The wall held",
    standfirst="A quiet night",
    tags=("Flooding", "Zürich"),
    picture=Picture(caption="Seagulls over the quay"),
    sources=(
        Source("a", name="Maren Aldous", role="harbour master"),
        Source("b", name="Silas Quill", role="whistleblower", terms=Terms.BACKGROUND),
    ),
    body="The water stayed below the crest.\n",
)


def found(database: Database, search: str) -> int:
    words.bring_up_to_date(database)
    with database.reading() as connection:
        return len(words.best(connection, search, lambda _: True))


@pytest.mark.parametrize(
    "search",
    ["wall", "WAL", "quiet crest", "flood", "zurich", "seagulls", "aldous", "master", "h", "z"],
)
def test_everything_that_is_shown_is_found(database: Database, drafts: Drafts, search: str) -> None:
    drafts.save(STORY)
    assert found(database, search) == 1


@pytest.mark.parametrize("search", ["quill", "whistleblower", "wall nowhere", "c", "…"])
def test_what_is_not_there_or_protected_is_not_found(
    database: Database, drafts: Drafts, search: str
) -> None:
    drafts.save(STORY)
    assert found(database, search) == 0


def test_the_headline_counts_most(database: Database, drafts: Drafts) -> None:
    drafts.save(Article(id="a", headline="Flood", body="Water.\n"))
    drafts.save(Article(id="b", headline="Night", body="The flood, the flood, the flood.\n"))
    assert [one.id for one in drafts.listing("flood")] == ["a", "b"]


def test_of_very_many_the_newest_and_those_with_it_in_the_headline(
    database: Database, drafts: Drafts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "MOST", 4)
    drafts.save(Article(id="old", headline="Wall", body="Text.\n"))
    for number in range(8):
        drafts.save(Article(id=str(number), headline="Night", body="A wall.\n"))
    drafts.save(Article(id="longer", headline="Walls", body="Text.\n"))
    # Enough have the very word: longer ones are not looked for.
    assert [one.id for one in drafts.listing("wall")] == ["old", "7", "6", "5"]
    assert [one.id for one in drafts.listing("wal")] == ["longer", "old", "7", "6"]


def test_saving_leaves_the_index_alone_until_it_is_wanted(
    database: Database, drafts: Drafts
) -> None:
    kept = [drafts.save(replace(STORY, id=str(number))) for number in range(3)]
    assert words.bring_up_to_date(database, 2)
    assert words.bring_up_to_date(database, 2) is False
    with database.reading() as connection:
        assert connection.execute("SELECT DISTINCT tags, length FROM drafts").fetchall() == [
            ("\nFlooding\nZürich\n", 6)
        ]
    drafts.save(replace(kept[0].article, body="Needle.\n"))
    assert found(database, "needle") == 1
    assert found(database, "crest") == 2


def test_a_text_that_is_damaged_is_found_all_the_same(database: Database, drafts: Drafts) -> None:
    kept = drafts.save(STORY)
    with database.transaction() as connection:
        broken = "---\nheadline: [\n---\n\nThe crest.\n"
        connection.execute("UPDATE drafts SET text = ? WHERE id = ?", (broken, kept.id))
    assert found(database, "crest headline") == 1

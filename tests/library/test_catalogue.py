"""The list of the whole library: order, filters, and what is done with several articles."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

import pytest

from desktop.article.model import Article
from desktop.library.catalogue import Catalogue, Order
from desktop.library.database import Database
from desktop.library.drafts import Drafts
from desktop.library.history import History
from desktop.library.searching import Query

STORIES = (
    Article(id="a", headline="Barges wait", section="Harbour", tags=("rivers",), body="Wall.\n"),
    Article(id="b", headline="autumn fair", section="Culture", body="One two three.\n"),
    Article(id="c", headline="Council", section="News", tags=("rivers", "Money"), body="A b.\n"),
)
Found = Callable[..., list[str]]


class Clock(Protocol):
    """The clock of the fixtures."""

    def __call__(self) -> datetime: ...
    def step(self, seconds: float) -> None: ...


@pytest.fixture
def catalogue(database: Database, drafts: Drafts, clock: Clock) -> Catalogue:
    """Three articles, a day apart."""
    for story in STORIES:
        drafts.save(story)
        clock.step(86_400)
    made = Catalogue(database, clock, "SELECT 'b'")
    assert made.index(10) is False
    return made


@pytest.fixture
def found(catalogue: Catalogue) -> Found:
    def ids(line: str, order: Order = Order.BEST, *, descending: bool = True) -> list[str]:
        numbers = catalogue.numbers(Query.parse(line), order, descending=descending)
        return [one.id for one in catalogue.lines(numbers)]

    return ids


@pytest.mark.parametrize(
    ("order", "descending", "ids"),
    [
        (Order.BEST, True, "cba"),
        (Order.UPDATED, False, "abc"),
        (Order.HEADLINE, False, "bac"),
        (Order.SECTION, False, "bac"),
        (Order.LENGTH, True, "bca"),
        (Order.TAGS, False, "bac"),
    ],
)
def test_orders(found: Found, order: Order, descending: bool, ids: str) -> None:
    assert found("", order, descending=descending) == list(ids)


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("section:harbour", "a"),
        ("tag:Rivers", "ca"),
        ("tag:river", ""),
        ("tag:money wall", ""),
        ("tag:rivers wall", "a"),
        ("after:2026-03-13", "cb"),
        ("before:2026-03-12", "a"),
        ("from:desk", "b"),
        ("from:me", "ca"),
        ("state:review", ""),
        ("w", "a"),
        ("o", ""),
        ("wal", "a"),
        ("…", ""),
    ],
)
def test_filters(found: Found, line: str, ids: str) -> None:
    assert found(line) == list(ids)
    assert sorted(found(line, Order.HEADLINE)) == sorted(ids)


def test_lines_say_where_words_were_found(catalogue: Catalogue) -> None:
    numbers = catalogue.numbers(Query("wall"))
    (line,) = catalogue.lines([*numbers, 99], "wall")
    assert line.found is not None
    assert line.found.text[slice(*line.found.hits[0])] == "Wall"
    assert line.tags == ("rivers",)
    assert line.length == 1


def test_places(catalogue: Catalogue, found: Found, drafts: Drafts) -> None:
    before = catalogue.archive(["a", "b"])
    assert found("") == ["c"]
    assert found("in:archive") == ["b", "a"]
    assert found("wall") == []
    assert found("wall in:everywhere") == ["a"]
    assert [one.id for one in drafts.listing(archived=False)] == ["c"]
    catalogue.bin(["b"])
    assert found("in:archive") == ["a"]
    assert found("in:bin") == ["b"]
    catalogue.restore(["b"])
    catalogue.unarchive(["a"])
    assert found("in:archive") == ["b"]
    catalogue.put_back(before)
    assert found("") == ["c", "b", "a"]


def test_only_what_a_person_sets_is_set_by_hand(
    catalogue: Catalogue, found: Found, drafts: Drafts
) -> None:
    drafts.mark("c", "published")
    before = catalogue.set_state(["a", "b", "c"], "review")
    assert [row[0] for row in before.rows] == ["a", "b"]
    assert found("state:review") == ["b", "a"]
    assert found("state:published") == ["c"]
    drafts.mark("b", "published")
    catalogue.put_back(before)
    assert found("state:review") == []
    assert found("state:published") == ["c", "b"]
    assert catalogue.set_state(["c"], "review").rows == ()


def test_a_tag_is_known_as_soon_as_it_is_asked_for(found: Found, drafts: Drafts) -> None:
    drafts.save(replace(STORIES[1], tags=("fairs",)))
    assert found("tag:fairs") == ["b"]


def test_emptying_the_bin(
    catalogue: Catalogue, found: Found, drafts: Drafts, database: Database
) -> None:
    drafts.keep("a", "publish")
    catalogue.bin(["a", "b"])
    assert catalogue.empty_bin() == 2
    assert drafts.find("a") is None
    assert History(database).entries("a") == []
    assert found("in:everywhere") == ["c"]
    assert found("wall in:everywhere") == []
    assert catalogue.empty_bin() == 0


def test_what_there_is_to_choose_from(catalogue: Catalogue, drafts: Drafts) -> None:
    assert catalogue.sections() == ["Culture", "Harbour", "News"]
    assert catalogue.tags() == ["Money", "rivers"]
    assert catalogue.number("zz") is None
    number = catalogue.number("a")
    assert number is not None
    assert [one.id for one in catalogue.lines([number])] == ["a"]


def test_a_list_does_not_read_the_texts(
    catalogue: Catalogue, drafts: Drafts, database: Database
) -> None:
    drafts.save(replace(STORIES[0], body="x " * 100_000))
    with database.reading() as connection:
        for order in Order:
            column = "touched" if order is Order.BEST else order.value
            plan = connection.execute(
                "EXPLAIN QUERY PLAN SELECT number FROM drafts INDEXED BY drafts_card WHERE"
                f" binned IS NULL AND archived IS NULL ORDER BY {column} DESC"
            ).fetchall()
            assert "COVERING INDEX drafts_card" in plan[0][3]

"""Saves are kept and thinned as they age; what was kept for a reason stays."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.article.model import Article
from desktop.library.database import MIGRATIONS, Database, LibraryError
from desktop.library.drafts import Drafts
from desktop.library.history import SAVED, History, surplus

NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
TIMES = st.lists(
    st.integers(-600, 400 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes)),
    max_size=200,
)


class Clock(Protocol):
    """The clock of the fixtures."""

    def __call__(self) -> datetime: ...
    def step(self, seconds: float) -> None: ...


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


def bodies(history: History, draft: str) -> list[str]:
    return [history.text(one.number).body for one in history.entries(draft)]


def test_a_text_that_is_written_over_after_some_time_is_kept(
    drafts: Drafts, history: History, clock: Clock
) -> None:
    kept = drafts.save(Article(body="0\n")).article
    for number in range(1, 13):
        clock.step(60)
        drafts.save(replace(kept, body=f"{number}\n"))
    found = history.entries(kept.id)
    assert bodies(history, kept.id) == ["8\n", "4\n"]
    assert {one.reason for one in found} == {SAVED}
    # The panel of what was kept on purpose is not filled with them.
    assert drafts.revisions(kept.id) == []


def test_why_and_by_whom(drafts: Drafts, history: History, clock: Clock) -> None:
    kept = drafts.save(Article(body="Text.\n"))
    drafts.keep(kept.id, "publish")
    clock.step(1)
    drafts.keep(kept.id, "opened from gazette", who="Ann Meyer")
    assert [(one.reason, one.who, one.revision) for one in history.entries(kept.id)] == [
        ("opened from gazette", "Ann Meyer", 1),
        ("publish", "", 1),
    ]


def test_a_week_of_writing_leaves_a_few_saves_and_every_publication(
    drafts: Drafts, history: History, clock: Clock
) -> None:
    kept = drafts.save(Article(body="0\n")).article
    for number in range(7 * 24 * 6):
        clock.step(600)
        drafts.save(replace(kept, body=f"{number}\n"))
        if number % 100 == 0:
            drafts.keep(kept.id, "publish")
    found = history.entries(kept.id)
    assert sum(one.reason == "publish" for one in found) == 11
    assert 6 + 22 + 5 <= sum(one.reason == SAVED for one in found) <= 7 + 25 + 8


def test_a_clock_set_back_keeps_on_keeping(drafts: Drafts, history: History, clock: Clock) -> None:
    kept = drafts.save(Article(body="0\n")).article
    clock.step(-86_400)
    drafts.save(replace(kept, body="1\n"))
    clock.step(600)
    drafts.save(replace(kept, body="2\n"))
    assert sorted(bodies(history, kept.id)) == ["0\n", "1\n"]


def test_a_text_that_went_meanwhile_is_said(history: History) -> None:
    with pytest.raises(LibraryError, match="no longer kept"):
        history.text(12)


def test_a_library_of_before_is_brought_up_to_date(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "library.sqlite"
    old = Database(path, clock=clock, migrations=MIGRATIONS[:1])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO drafts (id, text, headline, section, created, updated, revision, touched,"
            " opened) VALUES ('a', 'Now.', '', '', '2026-01-01', '2026-01-01', 1, 1, 1)"
        )
        connection.execute(
            "INSERT INTO revisions VALUES ('a', 1, 'Before.', 'publish',"
            " '2026-01-01T00:00:00.000+00:00')"
        )
        connection.commit()
    old.close()
    new = Database(path, clock=clock)
    (entry,) = History(new).entries("a")
    assert (entry.reason, entry.who) == ("publish", "")
    assert "copied to" in new.notes[0]
    new.close()


def test_what_is_listed_is_not_read(database: Database, drafts: Drafts, history: History) -> None:
    with database.reading() as connection:
        plan = connection.execute(
            "EXPLAIN QUERY PLAN SELECT rowid, revision, reason, who, at FROM revisions"
            " INDEXED BY revisions_kept WHERE draft = 'a' ORDER BY at DESC, rowid DESC"
        ).fetchall()
    assert "COVERING INDEX" in str(plan)


@given(TIMES)
def test_the_rule_of_thinning(times: list[datetime]) -> None:
    drop = surplus(times, NOW)
    left = set(times) - drop
    assert drop <= set(times)
    assert surplus(left, NOW) == set()
    if times:
        assert max(times) in left
    for time in times:
        age = NOW - time
        if age < timedelta(hours=1):
            assert time in left
        # Of whatever was dropped, something as old to within its span is left.
        span = timedelta(hours=1) if age < timedelta(days=1) else timedelta(days=1)
        span = span if age < timedelta(days=30) else timedelta(weeks=1)
        assert any(timedelta(0) <= one - time < span for one in left)


@given(TIMES, st.integers(0, 100 * 24 * 60))
def test_thinning_often_is_thinning_once(times: list[datetime], minutes: int) -> None:
    later = NOW + timedelta(minutes=minutes)
    once = set(times) - surplus(times, later)
    often = set(times) - surplus(times, NOW)
    often -= surplus(often, later)
    assert often == once

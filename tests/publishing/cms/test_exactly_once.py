"""Articles through faults and deaths to real servers, in small; the figures are the benchmark's."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cms.running import Newsroom, Server
from tests.publishing.ordeal import TARGETS, Ordeal

# `tests/benchmarks/exactly_once.py` takes a thousand.
SCRIPTS = int(os.environ.get("ONRECORD_SCRIPTS", "10"))


@pytest.mark.parametrize(
    ("name", "fixture"),
    [
        ("newsroom", "real_newsroom"),
        pytest.param("micropub", "slugless_site", marks=pytest.mark.micropub),
        pytest.param("micropub", "forgetful_site", marks=pytest.mark.micropub),
        pytest.param("wordpress", "real_wordpress", marks=pytest.mark.wordpress),
        pytest.param("ghost", "real_ghost", marks=pytest.mark.ghost),
    ],
)
def test_exactly_one_post_an_article_as_it_was_meant_last(
    request: pytest.FixtureRequest, tmp_path: Path, name: str, fixture: str
) -> None:
    server: Server = request.getfixturevalue(fixture)
    ordeal = Ordeal(TARGETS[name], server, tmp_path)
    for number in range(SCRIPTS):
        ordeal.run(number)
    outcome = ordeal.outcome()
    assert outcome.flawless, outcome
    # Things did go wrong, or the above proved nothing.
    assert outcome.faults.total() >= SCRIPTS, outcome
    assert outcome.deaths.total() >= SCRIPTS, outcome


def test_what_is_wrong_at_the_server_is_counted(real_newsroom: Newsroom, tmp_path: Path) -> None:
    ordeal = Ordeal(TARGETS["newsroom"], real_newsroom, tmp_path)
    for number in range(4):
        ordeal.run(number)
    assert ordeal.outcome().flawless
    twice, gone, otherwise, reworded = (f"%{article}%" for article in ordeal.meant)
    with closing(sqlite3.connect(real_newsroom.described["database"])) as desk, desk:
        columns = "version, created, item"
        desk.execute(
            f"INSERT INTO items (uri, slug, {columns})"
            f" SELECT uri || '2', slug || '2', {columns} FROM items WHERE item LIKE ?",
            (twice,),
        )
        desk.execute("DELETE FROM items WHERE item LIKE ?", (gone,))
        for article, field, value in (
            (otherwise, "$.pubStatus", "no such"),
            (reworded, "$.headlines[0].value", f"{reworded.strip('%')}, somebody else's"),
        ):
            desk.execute(
                "UPDATE items SET item = json_set(item, ?, ?) WHERE item LIKE ?",
                (field, value, article),
            )
    outcome = ordeal.outcome()
    found = (outcome.duplicates, outcome.lost, outcome.wrong_status, outcome.wrong_words)
    assert [f"%{one}%" for (one,) in found] == [twice, gone, otherwise, reworded]
    assert not outcome.flawless

"""State comes back with the type they were asked for, or as the default."""

import pytest

from desktop.library.database import Database
from desktop.library.state import State


@pytest.mark.parametrize(
    ("stored", "default"),
    [("x", ""), (True, False), (3, 0), (1.5, 0.0), ([1, "a"], [0]), ({"a": 1}, {"b": 0})],
)
def test_values_come_back_as_they_were(database: Database, stored: object, default: object) -> None:
    state = State(database)
    assert state.get("window.name", default) == default
    state.set("window.name", stored)
    assert State(database).get("window.name", default) == stored
    state.remove("window.name")
    assert state.get("window.name", default) == default


@pytest.mark.parametrize(
    ("stored", "default"), [("x", 1), (1, "x"), (1, True), (True, 1), (None, 2), ([1], {"a": 1})]
)
def test_a_value_of_another_type_gives_way_to_the_default(
    database: Database, stored: object, default: object
) -> None:
    state = State(database)
    state.set("name", stored)
    assert state.get("name", default) == default


def test_json_writes_whole_floats_as_integers(database: Database) -> None:
    state = State(database)
    state.set("zoom", 2)
    assert state.get("zoom", 1.0) == 2


def test_what_is_not_json_gives_way_to_the_default(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO settings VALUES ('name', '{')")
    assert State(database).get("name", "default") == "default"

"""Preferences come back with the type they were asked for, or as the default."""

import pytest

from desktop.library.database import Database
from desktop.library.settings import Settings


@pytest.mark.parametrize(
    ("stored", "default"),
    [("x", ""), (True, False), (3, 0), (1.5, 0.0), ([1, "a"], [0]), ({"a": 1}, {"b": 0})],
)
def test_values_come_back_as_they_were(database: Database, stored: object, default: object) -> None:
    settings = Settings(database)
    assert settings.get("window.name", default) == default
    settings.set("window.name", stored)
    assert Settings(database).get("window.name", default) == stored
    settings.remove("window.name")
    assert settings.get("window.name", default) == default


@pytest.mark.parametrize(
    ("stored", "default"), [("x", 1), (1, "x"), (1, True), (True, 1), (None, 2), ([1], {"a": 1})]
)
def test_a_value_of_another_type_gives_way_to_the_default(
    database: Database, stored: object, default: object
) -> None:
    settings = Settings(database)
    settings.set("name", stored)
    assert settings.get("name", default) == default


def test_json_writes_whole_floats_as_integers(database: Database) -> None:
    settings = Settings(database)
    settings.set("zoom", 2)
    assert settings.get("zoom", 1.0) == 2


def test_what_is_not_json_gives_way_to_the_default(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO settings VALUES ('name', '{')")
    assert Settings(database).get("name", "default") == "default"

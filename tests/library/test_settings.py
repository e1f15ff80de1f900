"""Settings: only what is declared and allowed is kept, and one default counts."""

from types import MappingProxyType

import pytest

from desktop.library.database import Database
from desktop.library.declared import (
    DICTIONARIES,
    HOLD,
    LANGUAGE,
    LONGEST_SIDE,
    SETTINGS,
    SHORTCUTS,
    SPELLING,
    THEME,
)
from desktop.library.settings import Setting, Settings, plain
from desktop.library.state import State


@pytest.fixture
def settings(database: Database) -> Settings:
    return Settings(State(database))


@pytest.mark.parametrize(
    ("setting", "text", "value"),
    [
        (SPELLING, "off", False),
        (SPELLING, " Yes ", True),
        (THEME, "dark", "dark"),
        (HOLD, "600", 600),
        (DICTIONARIES, "en_GB, de_DE", ("en_GB", "de_DE")),
        (DICTIONARIES, "", ()),
        (SHORTCUTS, '{"settings": "Ctrl+,"}', {"settings": "Ctrl+,"}),
    ],
)
def test_what_is_written_comes_back(
    settings: Settings, setting: Setting[object], text: str, value: object
) -> None:
    settings.set(setting, setting.read(text))
    assert settings.get(setting) == value
    assert setting.read(setting.written(settings.get(setting))) == value
    assert settings.is_chosen(setting) is (value != setting.default)
    settings.reset(setting)
    assert settings.get(setting) == setting.default


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        (SPELLING, "perhaps"),
        (THEME, "purple"),
        (LANGUAGE, "Deutsch"),
        (HOLD, "601"),
        (HOLD, "-1"),
        (HOLD, "--1"),
        (HOLD, "9" * 5000),
        (HOLD, "a while"),
        (LONGEST_SIDE, "1"),
        (SHORTCUTS, "{"),
        (SHORTCUTS, '{"quit": 1}'),
        (SHORTCUTS, "[]"),
    ],
)
def test_what_is_not_allowed_is_refused_with_what_is(setting: Setting[object], text: str) -> None:
    with pytest.raises(ValueError, match=f"“{setting.name}” takes: ") as caught:
        setting.read(text)
    assert setting.allowed() in str(caught.value)


@pytest.mark.parametrize("value", [True, 1.0, None, "600", [600]])
def test_no_value_of_another_type(settings: Settings, value: object) -> None:
    with pytest.raises(ValueError):
        settings.set(HOLD, value)
    settings.set(HOLD, 10)
    assert settings.get(HOLD) == 10


def test_what_is_kept_and_not_allowed_any_more_gives_way(database: Database) -> None:
    State(database).set(THEME.name, "sepia")
    State(database).set(DICTIONARIES.name, ["en_GB", 3])
    assert Settings(State(database)).get(THEME) == "system"
    assert Settings(State(database)).get(DICTIONARIES) == ()


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda one: one.name)
def test_a_default_is_allowed_and_can_be_written(setting: Setting[object]) -> None:
    assert setting.taken(plain(setting.default)) == setting.default
    assert setting.read(setting.written(setting.default)) == setting.default


def test_tables_cannot_be_changed_by_who_reads_them(settings: Settings) -> None:
    settings.set(SHORTCUTS, {"quit": "Ctrl+W"})
    assert isinstance(settings.get(SHORTCUTS), MappingProxyType)

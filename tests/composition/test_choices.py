"""The choices: what there is here, and nothing else."""

import pytest

from desktop.composition import House, SetupError
from desktop.library.declared import DICTIONARIES, HOLD, LANGUAGE, POLICY, THEME


def test_what_is_offered_is_what_is_here(house: House) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "mine.toml").write_text('name = "mine"\ntitle = "Mine"')
    assert ("mine", "Mine") in house.choices.offered(POLICY)
    assert [value for value, _ in house.choices.offered(THEME)] == ["system", "light", "dark"]
    assert ("ar", "العربية") in house.choices.offered(LANGUAGE)
    assert house.choices.offered(HOLD) == ()
    assert "en_GB" in [value for value, _ in house.choices.offered(DICTIONARIES)]


def test_what_is_not_here_is_refused_and_nothing_changes(house: House) -> None:
    house.choices.choose(POLICY, "strict")
    house.choices.choose(DICTIONARIES, ["en_GB"])
    for setting, value in ((POLICY, "nonsense"), (DICTIONARIES, ["xx_XX"]), (HOLD, 601)):
        with pytest.raises(SetupError):
            house.choices.choose(setting, value)
    assert house.desk.chosen == "strict"
    assert house.settings.get(DICTIONARIES) == ("en_GB",)
    assert house.settings.get(HOLD) == 0

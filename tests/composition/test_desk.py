"""The desk: policies and lexicons, and what is refused in one line."""

import pytest

from desktop.composition import House, SetupError
from desktop.composition.desk import OUR_POLICIES


@pytest.mark.parametrize("name", ["", "default", "strict", "light"])
def test_the_policies_that_come_along(house: House, name: str) -> None:
    assert house.desk.policy(name).name == (name or "default")


def test_an_own_policy_goes_before_one_of_ours(house: House) -> None:
    (house.home / "policies").mkdir(parents=True)
    (house.home / "policies" / "light.toml").write_text('name = "mine"\ntitle = "Mine"')
    assert house.desk.policy("light").name == "mine"


def test_what_is_no_policy_lists_those_there_are(house: House) -> None:
    with pytest.raises(SetupError, match="default, light, strict"):
        house.desk.policy("nonsense")


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN-us", "xx", "", "../en"])
def test_every_language_gets_a_lexicon(house: House, tag: str) -> None:
    assert house.desk.language(tag).tag == "en"


def test_the_policy_that_was_chosen_counts(house: House) -> None:
    assert house.desk.chosen == "default"
    house.desk.choose("strict")
    assert house.desk.chosen == "strict"
    with pytest.raises(SetupError):
        house.desk.choose("nonsense")
    assert house.desk.chosen == "strict"
    assert [policy.name for policy in house.desk.policies()] == ["default", "light", "strict"]


@pytest.mark.parametrize("name", ["default", "strict", "light"])
def test_what_our_policies_say_of_themselves_can_be_translated(house: House, name: str) -> None:
    policy = house.desk.policy(name)
    assert {policy.title, policy.summary} <= set(OUR_POLICIES)

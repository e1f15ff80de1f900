"""Policies: what they say, and that a wrong one is refused rather than half obeyed."""

import pytest

from desktop import resources
from desktop.attribution.diagnostic import Severity
from desktop.attribution.policy import Policy
from desktop.attribution.rules import RULES

GOOD = {"name": "desk", "title": "Desk"}


@pytest.mark.parametrize("name", ["default", "strict", "light"])
def test_the_shipped_policies_are_read(name: str) -> None:
    policy = Policy.parse(resources.table("policies", f"{name}.toml"))
    assert policy.name == name
    assert "headline" in policy.required


@pytest.mark.parametrize("name", ["default", "strict", "light"])
def test_no_shipped_policy_lists_sources_for_readers(name: str) -> None:
    assert not Policy.parse(resources.table("policies", f"{name}.toml")).source_list


def test_a_policy_may_list_sources_for_readers() -> None:
    assert Policy.parse({"name": "n", "title": "N", "source_list": True}).source_list


def test_strict_is_stricter_than_light() -> None:
    strict = Policy.parse(resources.table("policies", "strict.toml"))
    light = Policy.parse(resources.table("policies", "light.toml"))
    assert strict.severity["source-vague"] is Severity.BLOCK
    assert light.severity["source-unlisted"] is Severity.OFF


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ({}, "no name"),
        ({"name": "x"}, "no title"),
        ({**GOOD, "severty": {}}, "unknown entry: severty"),
        ({**GOOD, "severity": {"quote-unatributed": "block"}}, "unknown rule: quote-unatributed"),
        ({**GOOD, "severity": {"placeholder": "blok"}}, "unknown severity 'blok'"),
        ({**GOOD, "severity": "block"}, "severity in the policy is not a table"),
        ({**GOOD, "severity": {"source-off-record": "off"}}, "always blocks"),
        ({**GOOD, "required": ["headlin"]}, "unknown field: headlin"),
        ({**GOOD, "required": "headline"}, "not a list"),
        ({**GOOD, "wanted": [1]}, "not a list"),
        ({**GOOD, "longest": {"headline": 0}}, "longest headline"),
        ({**GOOD, "longest": {"headline": True}}, "longest headline"),
        ({**GOOD, "options": {"nothing": {}}}, "unknown rule: nothing"),
        ({**GOOD, "suppressed": [{"reason": "x"}]}, "needs a name"),
        ({**GOOD, "suppressed": [{"name": "--"}]}, "no letters"),
        ({**GOOD, "source_list": "yes"}, "neither true nor false"),
        ({**GOOD, "suppressed": "Ann"}, "needs a name"),
    ],
)
def test_a_wrong_policy_is_refused(table: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Policy.parse(table)


@pytest.mark.parametrize("name", ["default", "strict", "light"])
def test_a_shipped_policy_says_what_it_does_about_every_rule(name: str) -> None:
    policy = Policy.parse(resources.table("policies", f"{name}.toml"))
    assert set(policy.severity) == {rule.id for rule in RULES}


def test_strict_is_never_milder_than_default_nor_default_than_light() -> None:
    order = [Severity.OFF, Severity.INFO, Severity.WARN, Severity.BLOCK]
    light, default, strict = (
        Policy.parse(resources.table("policies", f"{name}.toml")).severity
        for name in ("light", "default", "strict")
    )
    for rule in RULES:
        levels = [order.index(policy[rule.id]) for policy in (light, default, strict)]
        assert levels == sorted(levels), rule.id

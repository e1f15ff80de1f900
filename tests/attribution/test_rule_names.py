"""Rule names: those of the rules, no more and no fewer."""

from desktop.attribution.rule_names import NAMES, PROTECTING
from desktop.attribution.rules import RULES


def test_every_rule_is_named() -> None:
    assert {rule.id for rule in RULES} == NAMES


def test_those_that_protect_people_are_those_that_nobody_overrides() -> None:
    assert {rule.id for rule in RULES if not rule.overridable} == PROTECTING

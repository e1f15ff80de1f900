"""The lexicons and policies as the program ships them, and a checker over them."""

import pytest

from desktop import resources
from desktop.attribution.checker import Checker
from desktop.attribution.language import Language
from desktop.attribution.policy import Policy


@pytest.fixture(scope="session")
def english() -> Language:
    return Language.parse(resources.table("lexicons", "en.toml"))


@pytest.fixture(scope="session")
def default_policy() -> Policy:
    return Policy.parse(resources.table("policies", "default.toml"))


@pytest.fixture
def checker(default_policy: Policy, english: Language) -> Checker:
    return Checker(default_policy, english)

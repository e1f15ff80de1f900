"""Passwords: lent where nothing keeps them."""

from pathlib import Path

import pytest

from desktop.composition import House
from desktop.publishing.cms.contract import (
    CmsUnauthorised,
)
from desktop.publishing.sites import Site

SITE = Site("gazette", "wordpress", "https://example.invalid", "ann")


def test_secrets_are_lent_where_nothing_keeps_them(house: House) -> None:
    house.sites.put(SITE)
    assert house.secrets.has(house.sites.get("practice"))
    assert not house.secrets.has(SITE)
    with pytest.raises(CmsUnauthorised) as caught:
        house.doors.client(SITE)
    assert "\n" not in str(caught.value)
    assert "keyring" in house.secrets.keep(SITE, "pw")
    assert house.secrets.has(SITE)
    assert house.doors.client(SITE).capabilities.drafts
    moved = Site("gazette", "wordpress", "https://elsewhere.invalid", "ann")
    assert not house.secrets.has(moved)
    house.doors.remove("gazette")
    assert not house.secrets.has(SITE)


def test_a_secret_of_the_environment_counts(tmp_path: Path) -> None:
    house = House(tmp_path, {"ONRECORD_SECRET": "pw"})
    assert house.secrets.has(SITE)
    assert house.doors.client(SITE).capabilities.drafts

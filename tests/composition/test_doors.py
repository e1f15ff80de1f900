"""The doors: what is examined before it is kept, and what is served."""

from dataclasses import replace

import pytest

from desktop.composition import House
from desktop.publishing.cms.contract import (
    Trouble,
)
from desktop.publishing.sites import Site


def test_a_site_is_examined_before_it_is_kept(house: House) -> None:
    tried = Site("", "wordpress", "https://gazette.invalid", "ann")
    without = house.doors.examine(tried)
    assert not without.ok
    assert "keyring" in without.message
    house.secrets.lend(tried, "pw")
    outcome = house.doors.examine(tried)
    assert (outcome.ok, outcome.trouble) == (False, Trouble.NO_HOST)
    house.secrets.take_back(tried)
    house.secrets.take_back(tried)
    assert not house.secrets.has(tried)
    assert [site.name for site in house.sites.all()] == ["practice"]


def test_only_pages_of_the_practice_site_are_served(house: House) -> None:
    url = "https://example.invalid/page"
    assert house.doors.viewable(url) == url
    assert "practice_server" not in vars(house.doors)
    (house.doors.practice_folder / "site").mkdir(parents=True)
    page = house.doors.practice_folder / "site" / "index.html"
    page.touch()
    assert house.doors.viewable(page.as_uri()) == house.doors.practice_server.url + "index.html"
    house.doors.practice_server.close()


def test_what_another_site_still_needs_is_not_forgotten(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten: list[Site] = []
    monkeypatch.setattr(house.credentials, "forget", forgotten.append)
    one = Site("one", "wordpress", "https://gazette.invalid", "ann")
    two = replace(one, name="two")
    house.sites.put(one)
    house.sites.put(two)
    house.sites.put(replace(one, url="https://moved.invalid"))
    house.doors.forget_former(one)
    assert forgotten == []
    house.sites.put(replace(two, user="ben"))
    house.doors.forget_former(two)
    assert forgotten == [two]

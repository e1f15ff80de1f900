"""The list of sites, and that every kind has its adapter."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from desktop.publishing.cms import KINDS
from desktop.publishing.sites import PRACTICE, Site, SiteError, Sites

COURIER = Site("courier", "wordpress", "https://courier.example/", "ida", "The Courier")


@pytest.fixture
def sites(connect: Callable[[], sqlite3.Connection]) -> Sites:
    return Sites(connect)


def test_the_practice_site_is_always_there(sites: Sites) -> None:
    assert sites.all() == (PRACTICE,)
    assert sites.get("practice") == PRACTICE
    with pytest.raises(SiteError, match="cannot be removed"):
        sites.remove("practice")


def test_added_changed_and_removed(sites: Sites) -> None:
    sites.put(COURIER)
    assert sites.all() == (PRACTICE, COURIER)
    sites.put(Site("courier", "wordpress", "https://new.example/", "ida"))
    assert sites.get("courier").url == "https://new.example/"
    sites.remove("courier")
    with pytest.raises(SiteError, match=r"no site called “courier”\. There are: practice"):
        sites.get("courier")
    with pytest.raises(SiteError):
        sites.remove("courier")


@pytest.mark.parametrize(
    "site",
    [
        Site("practice", "wordpress", "https://courier.example/"),
        Site(" ", "wordpress", "https://courier.example/"),
        Site("x", "fax", "https://courier.example/"),
        Site("x", "wordpress", "http://courier.example/"),
        Site("x", "wordpress", ""),
    ],
)
def test_what_cannot_be_a_site(sites: Sites, site: Site) -> None:
    with pytest.raises(SiteError):
        sites.put(site)
    assert sites.all() == (PRACTICE,)


def test_every_kind_has_an_adapter_and_every_adapter_its_kind(checkout: Path) -> None:
    folder = checkout / "desktop" / "publishing" / "cms"
    with_client = {
        file.stem
        for file in folder.glob("*.py")
        if hasattr(import_module(f"desktop.publishing.cms.{file.stem}"), "Client")
    }
    assert with_client - {"contract"} == set(KINDS)


def test_a_hold_and_what_articles_become_first_are_kept(sites: Sites) -> None:
    desk = replace(COURIER, hold=30.0, becoming="draft")
    sites.put(desk)
    assert sites.get("courier") == desk


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"hold": -1.0}, "A hold is of 0 to 600 seconds"),
        ({"hold": 601.0}, "A hold is of 0 to 600 seconds"),
        ({"hold": float("nan")}, "A hold is of 0 to 600 seconds"),
        ({"becoming": "schedule"}, "cannot be set to “schedule”"),
        ({"becoming": "withdraw"}, "cannot be set to “withdraw”"),
    ],
)
def test_a_hold_or_status_that_cannot_be(sites: Sites, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(SiteError, match=words):
        sites.put(replace(COURIER, **changes))
    assert sites.all() == (PRACTICE,)

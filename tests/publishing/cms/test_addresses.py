"""Addresses as they are typed, and what is safe of them."""

import pytest

from desktop.publishing.cms.addresses import is_loopback, normalised, same_origin
from desktop.publishing.cms.contract import CmsRefused


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("desk.example", "https://desk.example/"),
        (" https://desk.example/blog ", "https://desk.example/blog/"),
        ("https://desk.example/blog/?page=2#top", "https://desk.example/blog/"),
        ("localhost:8081", "http://localhost:8081/"),
        ("http://127.1.2.3/", "http://127.1.2.3/"),
        ("http://[::1]:80", "http://[::1]:80/"),
    ],
)
def test_an_address_is_made_whole(typed: str, whole: str) -> None:
    assert normalised(typed) == whole


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "no address"),
        ("http://desk.example", "without encryption"),
        ("http://127.0.0.1.desk.example", "without encryption"),
        ("http://localhost.desk.example", "without encryption"),
        ("ftp://desk.example", "not a web address"),
        ("https://ida:pw@desk.example", "password does not belong"),
        ("https://desk.example:port", "not a web address"),
        ("https://", "not a web address"),
    ],
)
def test_an_unsafe_address_is_refused(typed: str, words: str) -> None:
    with pytest.raises(CmsRefused, match=words):
        normalised(typed)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("https://DESK.example:443/elsewhere", True),
        ("https://desk.example:8443/", False),
        ("http://desk.example/", False),
        ("https://desk.example.org/", False),
    ],
)
def test_an_origin_is_scheme_host_and_port(other: str, same: bool) -> None:
    assert same_origin("https://desk.example/blog/", other) is same


@pytest.mark.parametrize(
    ("host", "ours"),
    [("localhost", True), ("LOCALHOST", True), ("127.9.9.9", True), ("::1", True),
     ("10.0.0.1", False), ("localhost.example", False), ("", False)],
)  # fmt: skip
def test_this_machine_is_known_by_name_and_number(host: str, ours: bool) -> None:
    assert is_loopback(host) is ours

"""What each adapter makes of each thing that a network or a host may do to it."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop.publishing.cms.contract import (
    Client,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Payload,
    RemotePost,
)
from desktop.publishing.pictures import Pictures
from tests.cms.running import Server
from tests.publishing.ordeal import TARGETS, Target

# Seconds of silence after which the adapters give up here.
PATIENCE = 1.0


@dataclass(frozen=True)
class At:
    """A server, the adapter to it, and what it has."""

    target: Target
    server: Server
    memory: Pictures

    def client(self) -> Client:
        """A new one, as after a restart."""
        return self.target.client(self.server, self.memory, PATIENCE)

    def statuses(self, mark: str) -> list[str]:
        """The posts of that mark, past our own adapter."""
        self.server.fail()
        return [there.status for there in self.target.posts(self.server, mark)]


@pytest.fixture(
    params=[
        "newsroom",
        pytest.param("micropub", marks=pytest.mark.micropub),
        pytest.param("wordpress", marks=pytest.mark.wordpress),
        pytest.param("ghost", marks=pytest.mark.ghost),
    ]
)
def at(request: pytest.FixtureRequest, connect: Callable[[], sqlite3.Connection]) -> At:
    server: Server = request.getfixturevalue(f"real_{request.param}")
    return At(TARGETS[request.param], server, Pictures(connect, server.url))


@pytest.fixture
def client(at: At) -> Client:
    """One that has found its way, so that the next request is what is asked for."""
    client = at.client()
    client.find("0" * 32)
    return client


def keep(_post: RemotePost) -> None:
    """The caller's part when a post was named; these tests have nothing to store it in."""


def article(key: str) -> Payload:
    return Payload(f"Ferry {key}", ("<p>The ferry stopped.</p>",), slug=f"ferry-{key}")


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("before 503", "answered 503"),
        ("before 408", "answered 408"),
        ("after 500", "answered 500"),
        ("captive", "web page instead of data"),
        ("page", "web page instead of data"),
        ("refuse", "the connection broke"),
        ("hangup", "the connection broke"),
        ("cut", "broke"),
        ("truncated", "not data"),
        ("garbled", "not data"),
        ("silent 1.5", "did not answer in time"),
        ("late 1.5", "did not answer in time"),
    ],
)
def test_each_fault_is_one_clear_line(
    at: At, client: Client, key: str, fault: str, words: str
) -> None:
    at.server.fail(fault)
    with pytest.raises(CmsUnavailable, match=words) as caught:
        client.find(key)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("fault", ["before 302", "after 302"])
def test_nothing_is_asked_of_another_host(at: At, client: Client, key: str, fault: str) -> None:
    at.server.fail(fault)
    with pytest.raises(CmsRefused, match=r"redirects to http://elsewhere\.invalid"):
        client.find(key)


def test_without_its_credentials_a_request_is_a_stranger_s(
    at: At, client: Client, key: str
) -> None:
    at.server.fail("deaf")
    # A WordPress that knows us all the same says what it tells strangers.
    with pytest.raises((CmsUnauthorised, CmsRefused)) as caught:
        client.find(key)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("status", [429, 503])
def test_the_server_says_when_to_come_back(at: At, client: Client, key: str, status: int) -> None:
    at.server.fail(f"before {status}")
    with pytest.raises(CmsUnavailable) as caught:
        client.find(key)
    assert caught.value.retry_after == 1.0


def test_after_a_silence_what_was_sent_is_given_time(at: At, client: Client, key: str) -> None:
    at.server.fail("silent 1.5")
    with pytest.raises(CmsUnavailable) as caught:
        client.find(key)
    assert caught.value.retry_after == 30.0


def test_one_connection_serves_a_whole_publication(at: At, key: str) -> None:
    client = at.client()
    before = len(at.server.heard())
    post = client.send(key, article(key), client.find(key), keep)
    assert client.read_back(post, article(key))
    # Rendering a page, Ghost asks itself for the site's icon now and then.
    rows = [row for row in at.server.heard()[before:] if row["target"] != "/favicon.ico"]
    assert len(rows) > 3
    # A Micropub endpoint may be at another host than the site, so it is asked on one of its own.
    expected = 2 if at.target.name == "micropub" else 1
    assert len({row["connection"] for row in rows}) == expected


@pytest.mark.parametrize("fault", ["warning", "twice", "again"])
def test_a_line_before_the_answer_or_a_repetition_does_no_harm(
    at: At, key: str, fault: str
) -> None:
    at.server.fail(*[fault] * 20)
    post = at.client().send(key, article(key), None, keep)
    assert post.status == "publish"
    assert len(at.statuses(key)) == 1


def test_a_creation_that_is_carried_out_late_leaves_one_post(at: At, key: str) -> None:
    """The answer is lost, the second try is quicker, and the first arrives at last."""
    client = at.client()
    client.find(key)
    # So that all that is asked before the creation has been asked.
    client.send(f"{key[:-1]}x", article("another"), None, keep)
    for before in range(9):
        at.server.fail(*["ok"] * before, "later 2")
        try:
            post = client.send(key, article(key), client.find(key), keep)
        except CmsUnavailable:
            post = client.send(key, article(key), client.find(key), keep)
        assert post.status == "publish"
        assert len(at.statuses(f"Ferry {key}")) == 1, before
        key = f"{key[1:]}{before}"

"""Micropub: discovery, tokens, marks, drafts, pictures and faults, at a real server."""

import sqlite3
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import pytest
import requests

from desktop.publishing import tables
from desktop.publishing.cms import micropub
from desktop.publishing.cms.contract import (
    Attachment,
    Clocked,
    CmsConflict,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Correction,
    Payload,
    RemotePost,
    Status,
)
from desktop.publishing.cms.micropub_entry import mark_of
from desktop.publishing.pictures import Pictures
from desktop.publishing.readback import differences

pytestmark = pytest.mark.micropub
ARTICLE = Payload(
    "Ferry stops",
    ("<p>The ferry stopped.</p>", "<p>Nobody was <em>hurt</em>.</p>"),
    standfirst="An old boat.",
    section="Harbour",
    byline="Ida Quist",
    dateline="Ottervale",
    slug="ferry-stops",
    tags=("ferries",),
)
ENDPOINT = "indieweb/micropub/"
Entry = dict[str, Any]


class Running(Protocol):
    """The fixture's server."""

    url: str
    tokens: dict[str, str]

    def client(self, token: str = ..., timeout: tuple[float, float] = ...) -> micropub.Client: ...
    def fail(self, *faults: str) -> None: ...


def keep(_post: RemotePost) -> None:
    """The caller's part when a post was named; these tests have nothing to store it in."""


@pytest.fixture
def site(real_micropub: Running) -> Running:
    return real_micropub


@pytest.fixture
def client(site: Running) -> micropub.Client:
    return site.client()


def sources(site: Running) -> list[Entry]:
    """All that the site has, past our own client, the newest first."""
    answer = requests.get(
        f"{site.url}{ENDPOINT}?q=source&limit=1000",
        headers={"Authorization": f"Bearer {site.tokens['full']}"},
        timeout=30,
    )
    return [item["properties"] for item in answer.json()["items"]]


# ---------------------------------------------------------------- who we are, and where


def test_the_token_tells_what_we_may_do(site: Running) -> None:
    outcome = site.client("full").check()
    assert (outcome.ok, outcome.may_publish) == (True, True)
    assert outcome.message == f"Connected to {site.url}{ENDPOINT}."
    assert "read and changed" in site.client("create_only").check().message


def test_a_wrong_token_is_named(site: Running, memory: Pictures, key: str) -> None:
    client = micropub.Client(site.url, "wrong", memory)
    assert "does not accept the token" in client.check().message
    with pytest.raises(CmsUnauthorised, match="may have expired"):
        client.find(key)


def test_the_endpoint_itself_may_be_given(site: Running, memory: Pictures) -> None:
    client = micropub.Client(site.url + ENDPOINT, site.tokens["full"], memory)
    # Strangers get a 401 there, but we are none.
    assert client.check().ok


def test_another_site_is_told_apart(site: Running, memory: Pictures) -> None:
    outcome = micropub.Client(site.url + "nothing", site.tokens["full"], memory).check()
    assert outcome.message == f"There is no Micropub endpoint at {site.url}nothing/."


def test_the_site_tells_its_own_time(client: micropub.Client) -> None:
    assert isinstance(client, Clocked)
    assert client.clock()


@pytest.fixture
def memory(tmp_path: Path) -> Pictures:
    """What was uploaded, in a database of its own."""
    connect = partial(sqlite3.connect, tmp_path / "pictures.sqlite")
    connection = connect()
    tables.install(connection)
    connection.close()
    return Pictures(connect, "https://ferryman.example/")


@pytest.mark.parametrize("fault", ["captive", "before 503", "garbled"])
def test_a_fault_on_finding_the_endpoint_is_tried_again(
    site: Running, key: str, fault: str
) -> None:
    site.fail(fault)
    with pytest.raises(CmsUnavailable):
        site.client().find(key)
    assert site.client().find(key) is None


# ---------------------------------------------------------------- marks


@pytest.mark.parametrize("name", ["slugless_site", "forgetful_site"])
def test_one_mark_is_enough(request: pytest.FixtureRequest, name: str, key: str) -> None:
    site: Running = request.getfixturevalue(name)
    post = site.client().send(key, ARTICLE, None, keep)
    assert post.notes == ()
    assert (mark_of(key) in post.url) == (name == "forgetful_site")
    found = site.client().find(key)
    assert found == post
    assert site.client().find(uuid4().hex) is None


def test_old_posts_are_found_too(client: micropub.Client, site: Running, key: str) -> None:
    first = client.send(key, ARTICLE, None, keep)
    headers = {"Authorization": f"Bearer {site.tokens['full']}"}
    for number in range(110):
        properties = {"name": [f"Later {number}"], "content": ["x"]}
        body = {"type": ["h-entry"], "properties": properties}
        made = requests.post(f"{site.url}{ENDPOINT}", json=body, headers=headers, timeout=10)
        assert made.status_code == 201
    assert client.find(key) == first


def test_two_at_once_leave_one_post(site: Running, key: str) -> None:
    named: list[RemotePost] = []
    first = site.client().send(key, ARTICLE, None, named.append)
    # Without looking it up, as another window that was a moment later would.
    again = site.client().send(key, replace(ARTICLE, headline="Ferry sails"), None, named.append)
    assert again.url == first.url
    assert [post.url for post in named] == [first.url, first.url]
    marked = [one for one in sources(site) if mark_of(key) in one["url"][0]]
    assert [one["name"] for one in marked] == [["Ferry sails"]]


# ---------------------------------------------------------------- what is sent


def test_everything_in_an_article_has_its_place(
    site: Running, client: micropub.Client, key: str, lead: Attachment
) -> None:
    payload = replace(
        ARTICLE, picture=lead, corrections=(Correction("It was Monday.", "2026-11-24"),)
    )
    post = client.send(key, payload, None, keep)
    assert post.notes == ()
    entry = next(one for one in sources(site) if one["url"] == [post.url])
    assert (entry["name"], entry["summary"]) == (["Ferry stops"], ["An old boat."])
    assert entry["category"] == ["Harbour", "ferries"]
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    assert reading.paragraphs[-1].endswith("It was Monday.")
    assert "A pier (A. Lund / CC BY 4.0)" in reading.paragraphs
    assert "Ida Quist · Ottervale" in reading.paragraphs
    # What is taken out is taken out there too.
    bare = client.send(key, replace(ARTICLE, standfirst="", section="", tags=()), post, keep)
    entry = next(one for one in sources(site) if one["url"] == [bare.url])
    assert "summary" not in entry
    assert "category" not in entry


def test_a_picture_is_uploaded_once(site: Running, key: str, lead: Attachment) -> None:
    payload = replace(ARTICLE, picture=lead)
    first = site.client().send(key, payload, None, keep)
    site.client().send(key, replace(payload, headline="Ferry sails"), first, keep)
    other = site.client().send(uuid4().hex, payload, None, keep)
    shown = [
        entry["content"][0]["html"].partition('src="')[2].partition('"')[0]
        for entry in sources(site)
        if entry["url"][0] in (first.url, other.url)
    ]
    assert len(shown) == 2
    assert len(set(shown)) == 1
    assert requests.get(shown[0], timeout=10).content == lead.content


def test_a_picture_that_was_deleted_there_is_uploaded_again(
    site: Running, memory: Pictures, key: str, lead: Attachment
) -> None:
    memory.keep(lead.sha256, f"{site.url}media/gone.png")
    client = micropub.Client(site.url, site.tokens["full"], memory)
    client.send(key, replace(ARTICLE, picture=lead), None, keep)
    assert requests.get(memory.address(lead.sha256), timeout=10).content == lead.content


# ---------------------------------------------------------------- drafts, and taking down


def test_taken_down_as_a_draft_and_put_up_again(client: micropub.Client, key: str) -> None:
    post = client.send(key, ARTICLE, None, keep)
    withdrawing = replace(ARTICLE, headline="Not to be sent", status=Status.WITHDRAW)
    assert client.read_back(post, withdrawing), "readers still see it"
    down = client.send(key, withdrawing, post, keep)
    assert (down.url, down.status, down.version) == (post.url, "withdraw", post.version)
    assert client.read_back(down, withdrawing) is None
    assert requests.get(post.url, timeout=10).status_code == 404
    found = client.find(key)
    assert found
    assert found.status == "draft"
    assert client.send(key, ARTICLE, down, keep) == post


def test_where_there_are_no_drafts_a_post_is_deleted_and_undeleted(
    draftless_site: Running, key: str
) -> None:
    client = draftless_site.client()
    post = client.send(key, ARTICLE, None, keep)
    withdrawing = replace(ARTICLE, status=Status.WITHDRAW)
    down = client.send(key, withdrawing, post, keep)
    assert requests.get(post.url, timeout=10).status_code == 404
    assert client.send(key, withdrawing, down, keep) == down
    with pytest.raises(CmsConflict, match="deleted"):
        client.send(key, replace(ARTICLE, status=Status.DRAFT), down, keep)
    assert requests.get(post.url, timeout=10).status_code == 404
    up = client.send(key, replace(ARTICLE, headline="Ferry sails"), down, keep)
    assert up.url == post.url
    assert "Ferry sails" in requests.get(post.url, timeout=10).text


def test_where_there_are_no_drafts_none_stays_public(draftless_site: Running, key: str) -> None:
    with pytest.raises(CmsRefused, match="no drafts"):
        draftless_site.client().send(key, replace(ARTICLE, status=Status.DRAFT), None, keep)
    assert not [one for one in sources(draftless_site) if mark_of(key) in one["url"][0]]


def test_what_was_never_sent_cannot_be_taken_down(client: micropub.Client, key: str) -> None:
    with pytest.raises(CmsRefused, match="never sent"):
        client.send(key, replace(ARTICLE, status=Status.WITHDRAW), None, keep)


@pytest.mark.parametrize("theirs", [{"standfirst": "An older boat."}, {"tags": ("sea",)}])
def test_whatever_a_colleague_changed_is_noticed(
    client: micropub.Client, key: str, theirs: dict[str, Any]
) -> None:
    post = client.send(key, ARTICLE, None, keep)
    client.send(key, replace(ARTICLE, **theirs), replace(post, version=""), keep)
    with pytest.raises(CmsConflict, match="changed"):
        client.send(key, replace(ARTICLE, headline="Ferry sails"), post, keep)
    with pytest.raises(CmsConflict, match="changed"):
        client.send(key, ARTICLE, post, keep)


# ---------------------------------------------------------------- faults


def test_a_copy_that_somebody_works_on_is_left_alone(
    site: Running, client: micropub.Client, key: str
) -> None:
    """It has the mark of the post it was made from, and words of its own."""
    post = client.send(key, ARTICLE, None, keep)
    own = {"name": [f"What comes after {key}"], "post-status": ["draft"]}
    properties = own | {"content": ["It sails."], micropub.MARK: [mark_of(key)]}
    made = requests.post(
        f"{site.url}{ENDPOINT}",
        json={"type": ["h-entry"], "properties": properties},
        headers={"Authorization": f"Bearer {site.tokens['full']}"},
        timeout=30,
    )
    assert made.status_code == 201
    client.send(key, replace(ARTICLE, headline="Ferry sails"), post, keep)
    assert [one["url"][0] for one in sources(site) if one["name"] == own["name"]] == [
        made.headers["Location"]
    ]

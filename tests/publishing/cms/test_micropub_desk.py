"""The desk of a real Micropub server: listing, opening, and giving back what was not touched."""

import http.client
import json
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol
from uuid import uuid4

import pytest

from desktop.article.model import Article
from desktop.preview.renderer import Renderer
from desktop.publishing.basis import Basis, based, taken
from desktop.publishing.cms import micropub
from desktop.publishing.cms.contract import (
    CmsConflict,
    Desk,
    Payload,
    RemotePost,
    Standing,
    Status,
)
from desktop.publishing.cms.micropub_desk import listed, matches, opened
from desktop.publishing.cms.micropub_entry import Properties
from desktop.publishing.payload import build

pytestmark = pytest.mark.micropub
CONTENT = (
    '<p class="lead">The <strong>harbour</strong> wall held.</p>\n'
    '<div class="map" data-at="5"><p>Map</p></div>\n\n<h2>What now?</h2><ul><li>One</li></ul>\n'
    '<video src="v.mp4"></video>\n<p>Nobody was hurt.</p>'
)
ENDPOINT = "indieweb/micropub/"
Make = Callable[..., str]


class Running(Protocol):
    """The fixture's server."""

    url: str
    tokens: dict[str, str]

    def client(self, token: str = ...) -> micropub.Client: ...


@pytest.fixture
def client(real_micropub: Running) -> micropub.Client:
    return real_micropub.client()


@pytest.fixture
def key() -> str:
    return uuid4().hex


Ask = Callable[..., Any]


@pytest.fixture
def ask(real_micropub: Running) -> Ask:
    """Asks the endpoint past our own client."""

    def asked(query: str = "", body: object = None) -> Any:
        request = urllib.request.Request(
            f"{real_micropub.url}{ENDPOINT}{query}",
            json.dumps(body).encode() if body is not None else None,
            {
                "Authorization": f"Bearer {real_micropub.tokens['full']}",
                "Content-Type": "application/json",
            },
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            location = answer.headers["Location"]
            return location or json.loads(answer.read())["properties"]

    return asked


@pytest.fixture
def made(ask: Ask) -> Make:
    """Makes an entry; its address."""

    def make(**properties: object) -> str:
        given = {"name": ["The wall held"], "content": [{"html": CONTENT}], **properties}
        return str(ask(body={"type": ["h-entry"], "properties": given}))

    return make


def source(ask: Ask, url: str) -> dict[str, Any]:
    return ask(f"?{urllib.parse.urlencode({'q': 'source', 'url': url})}")


def content(ask: Ask, url: str) -> str:
    return str(source(ask, url)["content"][0]["html"])


def keep(_post: RemotePost) -> None:
    raise AssertionError("a second post was made")


def no_picture(_file: str) -> bytes:
    raise FileNotFoundError(2, "No such file or directory")


def payload(article: Article, basis: Basis, status: Status = Status.PUBLISH) -> Payload:
    blocks = [one.html for one in Renderer().render(article.body).blocks]
    return based(build(article, blocks, no_picture, status), basis)


def test_one_paragraph_edited_is_the_only_thing_that_changes(
    made: Make, ask: Ask, client: micropub.Client, key: str
) -> None:
    url = made(summary=["An old wall."], category=["Quays", "Walls"])
    before = source(ask, url)
    opened = client.open(url)
    article, basis = taken(opened)
    assert (article.section, article.tags) == ("Quays", ("Walls",))
    assert "[kept: HTML" in article.body
    edited = replace(article, body=article.body.replace("Nobody was", "Only a gull was"))
    sent = client.send(key, payload(edited, basis), opened.post, keep)
    after = source(ask, url)
    words = before["content"][0]["html"].replace("Nobody was", "Only a gull was")
    assert after["content"][0]["html"] == words
    for name in ("name", "summary", "category", "post-status"):
        assert after.get(name) == before.get(name)
    assert sent.notes == ()
    found = client.find(key)
    assert found is not None
    assert (found.id, found.version) == (url, sent.version)


def test_what_was_not_changed_goes_back_as_it_was(
    made: Make, ask: Ask, client: micropub.Client, key: str
) -> None:
    url = made()
    before = content(ask, url)
    opened = client.open(url)
    article, basis = taken(opened)
    client.send(key, payload(article, basis), opened.post, keep)
    assert content(ask, url) == before


def test_opening_and_listing_write_nothing(
    made: Make, client: micropub.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = made()
    methods: list[str] = []
    request = http.client.HTTPConnection.putrequest

    def watched(self: http.client.HTTPConnection, method: str, *args: Any, **named: Any) -> None:
        methods.append(method)
        request(self, method, *args, **named)

    monkeypatch.setattr(http.client.HTTPConnection, "putrequest", watched)
    client.listing("wall")
    taken(client.open(url))
    monkeypatch.undo()
    assert set(methods) == {"GET"}


def test_the_desk_lists_what_there_is(made: Make, client: micropub.Client) -> None:
    assert isinstance(client, Desk)
    made(name=["Quokka page"])
    made(name=["Quokka draft"], **{"post-status": ["draft"]})
    found = client.listing("quokka").posts
    assert {post.title: post.standing for post in found} == {
        "Quokka page": Standing.PUBLISHED,
        "Quokka draft": Standing.DRAFT,
    }
    drafts = client.listing("quokka", Standing.DRAFT).posts
    assert [post.title for post in drafts] == ["Quokka draft"]
    assert client.listing("no such words").posts == ()


def test_pages_of_the_list(made: Make, client: micropub.Client) -> None:
    for number in range(21):
        made(name=[f"Pangolin {number}"])
    first, second = client.listing("pangolin"), client.listing("pangolin", page=2)
    assert (len(first.posts), first.more) == (20, True)
    assert (len(second.posts), second.more) == (1, False)
    assert client.listing("pangolin", page=3).posts == ()


def test_an_answer_that_was_lost_is_no_conflict(
    made: Make, ask: Ask, client: micropub.Client, key: str
) -> None:
    url = made()
    opened = client.open(url)
    article, basis = taken(opened)
    edited = replace(
        article, headline="It held", body=article.body.replace("Nobody was", "Only a gull was")
    )
    client.send(key, payload(edited, basis), opened.post, keep)
    before = content(ask, url)
    # All that is known of the post is how it was when it was opened.
    client.send(key, payload(edited, basis), opened.post, keep)
    assert content(ask, url) == before


def test_a_post_that_is_gone(client: micropub.Client, real_micropub: Running) -> None:
    with pytest.raises(CmsConflict):
        client.open(f"{real_micropub.url}/no-such-post")


@pytest.mark.parametrize(
    ("author", "name"),
    [
        (["Ida Quist"], "Ida Quist"),
        ([{"type": ["h-card"], "properties": {"name": ["Ida Quist"]}}], "Ida Quist"),
        (["https://ida.example/"], ""),
        ([], ""),
    ],
)
def test_who_wrote_it(author: list[Any], name: str) -> None:
    there: Properties = {"name": ["H"], "content": ["plain & <text>"], "author": author}
    post = opened("https://a.example/2026/wall/", there, RemotePost("u", "u", "publish"))
    assert (post.byline, post.native_byline, post.slug) == (name, bool(name), "wall")
    assert taken(post)[0].body == "plain & &lt;text>"
    assert matches(post.listed, "h", None)


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ({"updated": ["2026-11-23T09:00:00+01:00"]}, "2026-11-23T08:00:00+00:00"),
        ({"updated": ["yesterday"], "published": ["2026-11-22"]}, "2026-11-22T00:00:00+00:00"),
        ({"published": ["2026-11-22T10:00:00"]}, "2026-11-22T10:00:00+00:00"),
        ({"published": ["0001-01-01T00:00:00+09:00"]}, ""),
        ({}, ""),
    ],
)
def test_when_it_was_changed_is_a_moment_or_nothing(said: Properties, changed: str) -> None:
    assert listed("https://desk.example/1", said).changed == changed

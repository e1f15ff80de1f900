"""The desk of a real Ghost: listing, opening, and giving back what was not touched."""

import http.client
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol
from uuid import uuid4

import pytest

from desktop.article.model import Article
from desktop.preview.renderer import Renderer
from desktop.publishing.basis import Basis, based, taken
from desktop.publishing.cms import ghost
from desktop.publishing.cms.contract import (
    CmsConflict,
    Desk,
    Payload,
    RemotePost,
    Standing,
    Status,
)
from desktop.publishing.cms.ghost_api import Api
from desktop.publishing.payload import build

pytestmark = pytest.mark.ghost


def text(words: str, bits: int = 0) -> str:
    return (
        f'{{"detail":0,"format":{bits},"mode":"normal","style":"","text":{json.dumps(words)},'
        '"type":"extended-text","version":1}'
    )


def block(kind: str, children: str, more: str = "") -> str:
    return (
        f'{{"children":[{children}],"direction":"ltr","format":"","indent":0,'
        f'"type":"{kind}","version":1{more}}}'
    )


CALLOUT = (
    '{"type":"callout","version":1,"calloutText":"<p>Mind the gap</p>","calloutEmoji":"💡",'
    '"backgroundColor":"blue"}'
)
NODES = (
    block("paragraph", text("The ") + "," + text("harbour", 1) + "," + text(" wall held.")),
    CALLOUT,
    block("extended-heading", text("What now?"), ',"tag":"h2"'),
    block("list", block("listitem", text("One"), ',"value":1')
          + "," + block("listitem", text("Two"), ',"value":2'),
          ',"listType":"bullet","start":1,"tag":"ul"'),
    '{"type":"bookmark","version":1,"url":"https://a.example/","metadata":{"title":"A"},'
    '"caption":""}',
    block("paragraph", text("Nobody was hurt.")),
)  # fmt: skip
LEXICAL = (
    '{"root":{"children":[' + ",".join(NODES) + '],"direction":"ltr","format":"","indent":0,'
    '"type":"root","version":1}}'
)


class Running(Protocol):
    """The fixture's Ghost."""

    url: str
    integration: dict[str, str]

    def client(self, pictures: Any, role: str = ...) -> ghost.Client: ...


class NoPictures:
    """A memory of pictures that nothing is put into."""

    def address(self, sha256: str) -> str:
        return ""

    def keep(self, sha256: str, address: str) -> None:
        raise AssertionError("a picture was uploaded")


@pytest.fixture
def client(real_ghost: Running) -> ghost.Client:
    return real_ghost.client(NoPictures())


@pytest.fixture
def api(real_ghost: Running) -> Api:
    """The Admin API past our own client."""
    import time

    return Api(real_ghost.url, real_ghost.integration["key"], (5.0, 30.0), time.time)


Make = Callable[..., str]


@pytest.fixture
def made(api: Api) -> Make:
    """Makes a post; its number."""

    def make(**fields: object) -> str:
        post = {"title": "The wall held", "lexical": LEXICAL, "status": "published", **fields}
        return str(api.post("posts", {}, post)["id"])

    return make


@pytest.fixture
def key() -> str:
    return uuid4().hex


def there(api: Api, number: str) -> dict[str, Any]:
    query = {"formats": "html,lexical", "include": "tags,authors"}
    return api.one(api.get(f"posts/{number}/", query), "posts")


def keep(_post: RemotePost) -> None:
    raise AssertionError("a second post was made")


def no_picture(_file: str) -> bytes:
    raise FileNotFoundError(2, "No such file or directory")


def payload(article: Article, basis: Basis, status: Status = Status.PUBLISH) -> Payload:
    blocks = [one.html for one in Renderer().render(article.body).blocks]
    return based(build(article, blocks, no_picture, status), basis)


def test_one_paragraph_edited_is_the_only_thing_that_changes(
    made: Make, api: Api, client: ghost.Client, key: str
) -> None:
    number = made(
        slug="wall-held",
        custom_excerpt="An old wall.",
        tags=[{"name": "Quays"}, {"name": "Walls"}, {"name": "#desk"}],
        feature_image="https://a.example/p.jpg",
        feature_image_alt="A wall",
        codeinjection_foot="<b>foot</b>",
    )
    before = there(api, number)
    assert before["lexical"] == LEXICAL
    opened = client.open(number)
    article, basis = taken(opened)
    assert (article.section, article.tags) == ("Quays", ("Walls",))
    assert "[kept: callout" in article.body
    assert "[kept: bookmark" in article.body
    edited = replace(article, body=article.body.replace("Nobody was", "Only a gull was"))
    sent = client.send(key, payload(edited, basis), opened.post, keep)
    after = there(api, number)
    assert after["lexical"] == LEXICAL.replace("Nobody was", "Only a gull was")
    same = ("title", "slug", "custom_excerpt", "feature_image", "feature_image_alt", "status")
    for name in (*same, "codeinjection_foot", "published_at"):
        assert after[name] == before[name]
    for name in ("tags", "authors"):
        assert [one["id"] for one in after[name]] == [one["id"] for one in before[name]]
    assert sent.notes == ()
    found = client.find(key)
    assert found is not None
    assert (found.id, found.version) == (number, sent.version)


def test_what_was_not_changed_goes_back_as_it_was(
    made: Make, api: Api, client: ghost.Client, key: str
) -> None:
    number = made()
    opened = client.open(number)
    article, basis = taken(opened)
    client.send(key, payload(article, basis), opened.post, keep)
    assert there(api, number)["lexical"] == LEXICAL


def test_what_is_made_anew_is_as_the_editor_makes_it(
    made: Make, api: Api, client: ghost.Client, key: str
) -> None:
    number = made()
    opened = client.open(number)
    article, basis = taken(opened)
    new = (
        "\n\nA *new* [link](https://a.example/x), and `code`.\n\n### Below\n\n> Quoted.\n\n"
        "1.  First\n    - Deep\n2.  Second\n\n---\n\n```\na  b\n```\n\n"
        "| A | B |\n|---|---|\n| 1 | 2 |"
    )
    sent = client.send(key, payload(replace(article, body=article.body + new), basis),
                       opened.post, keep)  # fmt: skip
    assert sent.notes == ()
    after = there(api, number)
    assert ",".join(NODES) in after["lexical"]
    for part in (
        '<em>new</em> <a href="https://a.example/x">link</a>, and <code>code</code>.</p>',
        "Below</h3>",
        "<blockquote>Quoted.</blockquote>",
        "<hr>",
        "<pre><code>a  b</code></pre>",
        "<td>1</td>",
    ):
        assert part in after["html"]
    # And it is understood again.
    again, _ = taken(client.open(number))
    assert "[kept:" not in again.body.partition("Nobody was hurt.")[2]
    assert "1. First\n    - Deep" in again.body


def test_opening_and_listing_write_nothing(
    made: Make, api: Api, client: ghost.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = made()
    before = there(api, number)
    methods: list[str] = []
    request = http.client.HTTPConnection.putrequest

    def watched(self: http.client.HTTPConnection, method: str, *args: Any, **named: Any) -> None:
        methods.append(method)
        request(self, method, *args, **named)

    monkeypatch.setattr(http.client.HTTPConnection, "putrequest", watched)
    client.listing("wall")
    taken(client.open(number))
    monkeypatch.undo()
    assert set(methods) == {"GET"}
    assert there(api, number) == before


def test_the_desk_lists_what_there_is(made: Make, client: ghost.Client) -> None:
    assert isinstance(client, Desk)
    made(title="Quokka's draft", status="draft")
    made(title="Quokka's page", status="published")
    made(title="Quokka's hour", status="scheduled", published_at="2036-01-01T00:00:00.000Z")
    found = client.listing("Quokka's").posts
    assert {post.title.partition(" ")[2]: post.standing for post in found} == {
        "draft": Standing.DRAFT,
        "page": Standing.PUBLISHED,
        "hour": Standing.SCHEDULED,
    }
    assert all(post.author and post.changed.endswith("+00:00") for post in found)
    assert [one.standing for one in client.listing("Quokka", Standing.DRAFT).posts] == [
        Standing.DRAFT
    ]
    assert client.listing("Quokka", Standing.PENDING).posts == ()
    assert client.listing("no such words").posts == ()


def test_pages_of_the_list(made: Make, client: ghost.Client) -> None:
    for number in range(21):
        made(title=f"Pangolin {number}", status="draft")
    first, second = client.listing("Pangolin"), client.listing("Pangolin", page=2)
    assert (len(first.posts), first.more) == (20, True)
    assert (len(second.posts), second.more) == (1, False)


def test_a_change_made_there_is_a_conflict(
    made: Make, api: Api, client: ghost.Client, key: str
) -> None:
    number = made()
    opened = client.open(number)
    article, basis = taken(opened)
    now = there(api, number)
    api.put("posts", number, {}, {"title": "It fell", "updated_at": now["updated_at"]})
    edited = replace(article, body=article.body.replace("Nobody", "No man"))
    with pytest.raises(CmsConflict):
        client.send(key, payload(edited, basis), opened.post, keep)
    assert there(api, number)["lexical"] == LEXICAL


def test_our_own_post_opened_elsewhere_keeps_its_key(client: ghost.Client, key: str) -> None:
    ours = Payload("Ferry stops", ("<p>The ferry stopped.</p>",), slug="ferry-stops-here")
    number = client.send(key, ours, None, lambda _post: None).id
    opened = client.open(number)
    assert opened.key == key
    article, _ = taken(opened)
    assert article.body == "The ferry stopped."


def test_an_answer_that_was_lost_is_no_conflict(
    made: Make, api: Api, client: ghost.Client, key: str
) -> None:
    number = made()
    opened = client.open(number)
    article, basis = taken(opened)
    edited = replace(
        article, headline="It held", body=article.body.replace("Nobody was", "Only a gull was")
    )
    client.send(key, payload(edited, basis), opened.post, keep)
    before = there(api, number)["lexical"]
    # All that is known of the post is how it was when it was opened.
    client.send(key, payload(edited, basis), opened.post, keep)
    assert there(api, number)["lexical"] == before


def test_a_post_that_is_gone(client: ghost.Client) -> None:
    with pytest.raises(CmsConflict):
        client.open("0" * 24)

"""The newsroom endpoint: its description and the adapter, at the receiver that goes by it."""

import hashlib
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

import pytest
import requests
import yaml

from desktop.publishing.cms import newsroom
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
from desktop.publishing.readback import differences

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
Item = dict[str, Any]
Row = tuple[Any, ...]


class Running(Protocol):
    """The fixture's receiver."""

    url: str
    tokens: dict[str, str]
    keys: dict[str, str]
    ninjs: bool

    def client(self, user: str = ..., timeout: tuple[float, float] = ...) -> newsroom.Client: ...
    def fail(self, *faults: str) -> None: ...
    def rows(self, query: str, *values: object) -> list[Row]: ...


def keep(_post: RemotePost) -> None:
    """The caller's part when a post was named; these tests have nothing to store it in."""


def hour(seconds: float) -> str:
    """The hour that many seconds from now, as payloads have it."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture
def site(real_newsroom: Running) -> Running:
    return real_newsroom


@pytest.fixture
def client(site: Running) -> newsroom.Client:
    return site.client()


# ---------------------------------------------------------------- the description


class Raw:
    """Requests past our own client, as the editor."""

    def __init__(self, site: Running) -> None:
        self._site = site
        self.headers = {"Authorization": f"Bearer {site.tokens['editor']}"}

    def __call__(self, method: str, path: str, **named: Any) -> requests.Response:
        headers = self.headers | named.pop("headers", {})
        url = self._site.url + path
        return requests.request(method, url, headers=headers, timeout=10, **named)


@pytest.fixture
def raw(site: Running) -> Raw:
    return Raw(site)


def an_item(**fields: object) -> Item:
    return {
        "uri": f"urn:uuid:{uuid4()}",
        "standard": {"name": "ninjs", "version": "3.1"},
        "type": "text",
        "language": "en",
        "pubStatus": "usable",
        "headlines": [{"role": "main", "value": "Ferry stops"}],
        "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>It stopped.</p>"}],
        **fields,
    }


def test_the_receiver_gives_every_answer_that_is_documented_and_no_other(
    checkout: Path, site: Running, raw: Raw
) -> None:
    idempotent = {"Idempotency-Key": uuid4().hex}
    nobody = {"Authorization": "Bearer wrong"}
    reporter = {"Authorization": f"Bearer {site.tokens['reporter']}"}
    item = an_item()
    large = an_item(bodies=[{"role": "main", "value": "x" * 2_000_001}])
    made = raw("POST", "/items", json=item, headers=idempotent)
    place = f"/items/{made.json()['id']}"
    match = {"If-Match": made.headers["ETag"]}
    picture = uuid4().bytes
    sha256 = hashlib.sha256(picture).hexdigest()
    png = {"Content-Type": "image/png"}
    answers: list[tuple[requests.Response, int]] = [
        (made, 201),
        (raw("POST", "/items", json=item, headers=idempotent), 200),
        (raw("POST", "/items", json=item | {"by": "X"}, headers=idempotent), 409),
        (raw("POST", "/items", json=item), 400),
        (raw("POST", "/items", data=b"{", headers=idempotent | JSON), 400),
        (raw("POST", "/items", data=b"{}", headers=idempotent), 415),
        (raw("POST", "/items", json=large, headers=idempotent), 413),
        (raw("POST", "/items", json={"uri": "x:y"}, headers=idempotent), 422),
        (raw("POST", "/items", json=an_item(), headers=idempotent | nobody), 401),
        (raw("POST", "/items", json=an_item(), headers=idempotent | reporter), 403),
        (raw("GET", "/"), 200),
        (raw("GET", "/", headers=nobody), 401),
        (raw("GET", "/items", params={"uri": item["uri"]}), 200),
        (raw("GET", "/items"), 400),
        (raw("GET", "/items", headers=nobody), 401),
        (raw("GET", place), 200),
        (raw("GET", place, headers=nobody), 401),
        (raw("GET", "/items/0"), 404),
        (raw("PUT", place, json=item | {"by": "X"}), 428),
        (raw("PUT", place, data=b"{", headers=match | JSON), 400),
        (raw("PUT", place, data=b"{}", headers=match), 415),
        (raw("PUT", place, json=large, headers=match), 413),
        (raw("PUT", place, json={"uri": "x:y"}, headers=match), 422),
        (raw("PUT", place, json=an_item(), headers=match), 409),
        (raw("PUT", place, json=item, headers=match | nobody), 401),
        (raw("PUT", place, json=item, headers=match | reporter), 403),
        (raw("PUT", "/items/0", json=item, headers=match), 404),
        (raw("PUT", place, json=item | {"by": "X"}, headers=match), 200),
        (raw("PUT", place, json=item | {"by": "Y"}, headers=match), 412),
        (raw("GET", f"/media/{sha256}"), 404),
        (raw("GET", f"/media/{sha256}", headers=nobody), 401),
        (raw("PUT", f"/media/{sha256}", data=picture, headers=png | nobody), 401),
        (raw("PUT", f"/media/{sha256}", data=picture), 415),
        (raw("PUT", f"/media/{sha256}", data=picture[:-1], headers=png), 422),
        (raw("PUT", f"/media/{sha256}", data=bytes(30_000_001), headers=png), 413),
        (raw("PUT", f"/media/{sha256}", data=picture, headers=png), 201),
        (raw("PUT", f"/media/{sha256}", data=picture, headers=png), 200),
        (raw("GET", f"/media/{sha256}"), 200),
    ]
    said = [(answer.request.url, answer.status_code, answer.text) for answer, _ in answers]
    assert [status for _, status, _ in said] == [wanted for _, wanted in answers], said
    document: Item = yaml.safe_load(
        (checkout / "resources" / "newsroom" / "openapi.yaml").read_text()
    )
    paths: dict[str, dict[str, Item]] = document["paths"]
    documented = {
        (methods[method]["operationId"], int(status))
        for methods in paths.values()
        for method in ("get", "put", "post")
        if method in methods
        for status in methods[method]["responses"]
    }
    assert set(site.rows("SELECT operation, status FROM answered")) == documented


JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"uri": "no uri"},
        {"uri": None},
        {"pubStatus": "published"},
        {"embargoedUntil": "tomorrow"},
        {"embargoedUntil": "2026-11-24T05:00:00"},
        {"headlines": []},
        {"headlines": "Ferry stops"},
        {"headlines": [{"role": "main"}]},
        {"bodies": [{"role": "main", "wordCount": -1, "value": ""}]},
        {"bodies": [{"role": "main", "wordCount": True, "value": ""}]},
        {"subjects": [{"rel": "desk", "name": "Harbour"}]},
        {"associations": [{"name": "a", "rel": "lead", "uri": "ni:///md5;x", "type": "picture"}]},
        {"standard": {"name": "ninjs", "version": "1.3"}},
    ],
)
def test_what_is_not_such_an_item_is_refused(raw: Raw, wrong: Item) -> None:
    answer = raw("POST", "/items", json=an_item(**wrong), headers={"Idempotency-Key": "k"})
    assert answer.status_code == 422
    assert next(iter(wrong)) in answer.json()["detail"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"headline": "Ferry stops"},
        {"urgency": 10},
        {"people": [{"name": "Maren Holt", "age": 40}]},
        {"rightsInfo": {}},
        {"associations": [{"name": "a", "uri": "x:y", "body": "no such field"}]},
    ],
)
def test_what_is_not_ninjs_is_refused(site: Running, raw: Raw, wrong: Item) -> None:
    if not site.ninjs:
        pytest.skip("the IPTC's schema of ninjs 3.1 is not here")
    answer = raw("POST", "/items", json=an_item(**wrong), headers={"Idempotency-Key": "k"})
    assert answer.status_code == 422


# ---------------------------------------------------------------- who we are


def test_a_token_or_a_signature_lets_us_in(site: Running, key: str) -> None:
    assert site.client("editor").check().message == "Connected to Test Gazette as Edda."
    assert site.client("desk").check().message == "Connected to Test Gazette as Desk."
    post = site.client("desk").send(key, ARTICLE, None, keep)
    assert post.status == "publish"
    # The signature covers the query as well.
    assert site.client("desk").find(key) == replace(post, notes=())


@pytest.mark.parametrize(("user", "secret"), [("", "wrong"), ("desk", "wrong"), ("who", "x")])
def test_strangers_stay_outside(site: Running, key: str, user: str, secret: str) -> None:
    client = newsroom.Client(site.url, user, secret)
    assert not client.check().ok
    with pytest.raises(CmsUnauthorised, match="Who are you"):
        client.send(key, ARTICLE, None, keep)
    assert site.rows("SELECT 1 FROM items WHERE uri = ?", newsroom.uri_of(key)) == []


@pytest.mark.parametrize(("off", "words"), [(-3600, "60 minutes behind"), (7200, "120 minutes")])
def test_a_wrong_clock_is_named(site: Running, off: int, words: str) -> None:
    wrong = newsroom.Client(
        site.url, "desk", site.keys["desk"], clock=lambda: time.time() + off
    ).check()
    assert not wrong.ok
    assert words in wrong.message


def test_rights_are_told(site: Running, key: str) -> None:
    assert not site.client("reader").check().ok
    reporter = site.client("reporter")
    outcome = reporter.check()
    assert (outcome.ok, outcome.may_publish) == (True, False)
    with pytest.raises(CmsRefused, match="Rolf may not"):
        reporter.send(key, ARTICLE, None, keep)
    assert reporter.send(key, replace(ARTICLE, status=Status.DRAFT), None, keep).status == "draft"


@pytest.mark.parametrize("path", ["nothing", "../articles"])
def test_another_address_is_no_newsroom(site: Running, path: str) -> None:
    outcome = newsroom.Client(f"{site.url}/{path}", "", "editor-token").check()
    assert not outcome.ok
    assert "no newsroom interface" in outcome.message


def test_the_site_tells_its_own_time(client: newsroom.Client) -> None:
    assert isinstance(client, Clocked)
    said = client.clock()
    assert said
    assert abs((said - datetime.now(UTC)).total_seconds()) < 5


# ---------------------------------------------------------------- what is sent


def test_everything_in_an_article_has_its_place(
    site: Running, client: newsroom.Client, key: str, lead: Attachment
) -> None:
    payload = replace(
        ARTICLE,
        picture=lead,
        pictures=(replace(lead, alt="The same pier"),),
        blocks=(
            *ARTICLE.blocks,
            f'<p><img alt="The same pier" src="attachment:{lead.name}" /></p>',
        ),
        corrections=(Correction("It was Monday.", "2026-11-24", "top"),),
    )
    post = client.send(key, payload, None, keep)
    assert post.notes == ()
    item = requests.get(
        f"{site.url}/items/{post.id}", headers={"Authorization": "Bearer editor-token"}, timeout=10
    ).json()["item"]
    assert item["uri"] == newsroom.uri_of(key)
    assert (item["by"], item["located"], item["slugline"]) == (
        "Ida Quist",
        "Ottervale",
        "ferry-stops",
    )
    assert item["subjects"] == [
        {"rel": "section", "name": "Harbour"},
        {"rel": "tag", "name": "ferries"},
    ]
    assert [(one["role"], one["value"]) for one in item["descriptions"]] == [
        ("summary", "An old boat."),
        ("correction", "2026-11-24: It was Monday."),
    ]
    first, second = item["associations"]
    assert (first["rel"], first["by"], first["usageTerms"]) == ("lead", "A. Lund", "CC BY 4.0")
    assert (second["rel"], second["descriptions"][0]["value"]) == ("inline", "The same pier")
    href = first["renditions"][0]["href"]
    assert requests.get(href, timeout=10).content == lead.content
    assert f'src="{href}"' in item["bodies"][0]["value"]
    assert item["bodies"][0]["value"].startswith('<p class="correction">')
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()


def test_a_picture_is_uploaded_once(site: Running, key: str, lead: Attachment) -> None:
    payload = replace(ARTICLE, picture=lead)
    # The second request is the upload: the answer is lost, the picture is there.
    site.fail("ok", "cut")
    with pytest.raises(CmsUnavailable):
        site.client().send(key, payload, None, keep)
    assert site.client().send(key, payload, None, keep).notes == ()
    assert site.client().send(uuid4().hex, payload, None, keep).notes == ()
    assert site.rows("SELECT count(*) FROM media WHERE sha256 = ?", lead.sha256) == [(1,)]


def test_where_readers_see_nothing_the_stored_item_is_read(
    headless_newsroom: Running, key: str
) -> None:
    client = headless_newsroom.client()
    payload = replace(ARTICLE, corrections=(Correction("It was Monday.", "2026-11-24"),))
    post = client.send(key, payload, None, keep)
    assert post.url == f"{headless_newsroom.url}/items/{post.id}"
    reading = client.read_back(post, payload)
    assert reading
    assert differences(payload, reading) == ()
    assert differences(replace(payload, section="Sea"), reading)
    down = client.send(key, replace(payload, status=Status.WITHDRAW), post, keep)
    assert client.read_back(down, replace(payload, status=Status.WITHDRAW)) is None


def test_what_a_receiver_drops_is_noted() -> None:
    ours = {"headlines": [{"value": "x"}], "located": "Ottervale", "subjects": [{"name": "a"}]}
    assert newsroom.not_kept(ours, ours | {"version": "1"}) == ()
    assert newsroom.not_kept(ours, {"headlines": [{"value": "x"}], "by": "Desk"}) == (
        "section and tags",
        "byline",
        "dateline",
    )


# ---------------------------------------------------------------- the hour, and taking down


def test_a_scheduled_article_comes_out_at_its_hour(client: newsroom.Client, key: str) -> None:
    payload = replace(ARTICLE, status=Status.SCHEDULE, publish_at=hour(2))
    post = client.send(key, payload, None, keep)
    assert (post.status, post.notes) == ("schedule", ())
    assert client.read_back(post, payload) is None
    time.sleep(2.1)
    assert client.read_back(post, payload)
    out = client.find(key)
    assert out
    assert (out.status, out.version) == ("publish", post.version)
    # Sent again after its hour, or with another that has passed, it stays out.
    assert client.send(key, payload, post, keep).status == "publish"
    again = replace(payload, headline="Ferry sails", publish_at=hour(-1))
    assert client.send(key, again, post, keep).status == "publish"


def test_an_hour_can_be_moved_and_given_up(client: newsroom.Client, key: str) -> None:
    payload = replace(ARTICLE, status=Status.SCHEDULE, publish_at=hour(3600))
    post = client.send(key, payload, None, keep)
    moved = client.send(key, replace(payload, publish_at=hour(7200)), post, keep)
    assert moved.status == "schedule"
    kept = client.send(key, replace(ARTICLE, status=Status.DRAFT), moved, keep)
    assert kept.status == "draft"
    assert client.send(key, ARTICLE, kept, keep).status == "publish"


def test_an_hour_to_come_does_not_take_an_article_down(client: newsroom.Client, key: str) -> None:
    post = client.send(key, ARTICLE, None, keep)
    with pytest.raises(CmsRefused, match="take it down"):
        client.send(key, replace(ARTICLE, status=Status.SCHEDULE, publish_at=hour(60)), post, keep)
    assert client.read_back(post, ARTICLE)


def test_taken_down_and_put_up_again(site: Running, client: newsroom.Client, key: str) -> None:
    post = client.send(key, ARTICLE, None, keep)
    withdrawing = replace(ARTICLE, headline="Not to be sent", status=Status.WITHDRAW)
    assert client.read_back(post, withdrawing), "readers still see it"
    down = client.send(key, withdrawing, post, keep)
    assert (down.id, down.url, down.status) == (post.id, post.url, "withdraw")
    assert client.read_back(down, withdrawing) is None
    assert requests.get(post.url, timeout=10).status_code == 404
    ((stored,),) = site.rows("SELECT item FROM items WHERE id = ?", post.id)
    assert "Ferry stops" in stored
    assert "Not to be sent" not in stored
    assert client.send(key, withdrawing, down, keep) == down
    up = client.send(key, ARTICLE, down, keep)
    assert (up.url, up.status) == (post.url, "publish")


def test_taking_down_hides_no_change_of_theirs(client: newsroom.Client, key: str) -> None:
    post = client.send(key, ARTICLE, None, keep)
    theirs = replace(ARTICLE, headline="Ferry stops, says mayor")
    client.send(key, theirs, replace(post, version=""), keep)
    down = client.send(key, replace(ARTICLE, status=Status.WITHDRAW), post, keep)
    assert down.status == "withdraw"
    with pytest.raises(CmsConflict, match="changed"):
        client.send(key, replace(ARTICLE, headline="Ferry sails"), down, keep)


def test_what_was_never_sent_cannot_be_taken_down(client: newsroom.Client, key: str) -> None:
    with pytest.raises(CmsRefused, match="never sent"):
        client.send(key, replace(ARTICLE, status=Status.WITHDRAW), None, keep)


# ---------------------------------------------------------------- conflicts


@pytest.mark.parametrize(
    "theirs",
    [
        {"standfirst": "An older boat."},
        {"section": "Sea"},
        {"blocks": ("<p>The ferry stopped.</p>",)},
    ],
)
def test_whatever_a_colleague_changed_is_noticed(
    client: newsroom.Client, key: str, theirs: Item
) -> None:
    post = client.send(key, ARTICLE, None, keep)
    client.send(key, replace(ARTICLE, **theirs), replace(post, version=""), keep)
    with pytest.raises(CmsConflict, match="changed"):
        client.send(key, replace(ARTICLE, tags=("harbours",)), post, keep)


def test_a_change_in_the_last_moment_is_not_overwritten(
    site: Running, client: newsroom.Client, key: str, lead: Attachment
) -> None:
    post = client.send(key, ARTICLE, None, keep)
    theirs = replace(ARTICLE, headline="Ferry stops, says mayor")

    class Slow(newsroom.Client):
        """Takes so long over the pictures that a colleague is quicker."""

        def _uploaded(self, picture: Attachment) -> str:
            site.client().send(key, theirs, replace(post, version=""), keep)
            return super()._uploaded(picture)

    slow = Slow(site.url, "", site.tokens["editor"])
    with pytest.raises(CmsConflict, match="this very moment"):
        slow.send(key, replace(ARTICLE, headline="Ferry sails", picture=lead), post, keep)
    reading = client.read_back(post, theirs)
    assert reading
    assert reading.headline == theirs.headline


def test_two_at_once_make_one_item(site: Running, key: str) -> None:
    first = site.client().send(key, ARTICLE, None, keep)
    assert site.client().send(key, ARTICLE, None, keep) == first
    with pytest.raises(CmsUnavailable, match="409"):
        site.client().send(key, replace(ARTICLE, headline="Other"), None, keep)
    uri = newsroom.uri_of(key)
    assert site.rows("SELECT count(*) FROM items WHERE uri = ?", uri) == [(1,)]


# ---------------------------------------------------------------- faults

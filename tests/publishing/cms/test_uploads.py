"""Pictures on their way, at the real servers: seen, stopped, cut off, and never there twice."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from PIL import Image

from desktop.article.model import Picture
from desktop.publishing import sites
from desktop.publishing.cms.contract import (
    Attachment,
    Client,
    CmsRefused,
    CmsUnavailable,
    Payload,
    RemotePost,
    Watched,
)
from desktop.publishing.entry import Entry, State
from desktop.publishing.outbox import Outbox
from desktop.publishing.payload import attachment
from desktop.publishing.publisher import Publisher

ARTICLE = Payload("Ferry stops", ("<p>The ferry stopped.</p>",), section="Harbour", slug="ferry")
UPLOAD = re.compile(r"wp/v2/media(?=[?&]|$)|images/upload|(?<!v2)/media(?=[/?]|$)")


class Site:
    """A running server of some kind: a new client for each errand, and what it was asked."""

    def __init__(self, server: Any, client: Callable[[], Client]) -> None:
        self._server = server
        self.client = client
        self.fail: Callable[..., None] = server.fail

    def uploads(self) -> list[int]:
        """The server's own answers to everything that was to put a picture there."""
        return [
            row["status"]
            for row in self._server.heard()
            if row["method"] in ("POST", "PUT") and UPLOAD.search(row["target"])
        ]

    def before_upload(self, payload: Payload) -> int:
        """How many requests a new client makes before it uploads, learned by watching one."""
        seen = len(self._server.heard())
        self.client().send(uuid4().hex, payload, None, keep)
        rows = self._server.heard()[seen:]
        uploads = [bool(UPLOAD.search(row["target"])) and row["method"] != "GET" for row in rows]
        return uploads.index(True)


def keep(_post: RemotePost) -> None:
    """Where a caller would store the post."""


@pytest.fixture(
    params=[
        "newsroom",
        pytest.param("micropub", marks=pytest.mark.micropub),
        pytest.param("wordpress", marks=pytest.mark.wordpress),
        pytest.param("ghost", marks=pytest.mark.ghost),
    ]
)
def site(request: pytest.FixtureRequest) -> Site:
    server = request.getfixturevalue(f"real_{request.param}")
    if request.param == "ghost":
        client = request.getfixturevalue("ghost_client")
        return Site(server, lambda: client)
    return Site(server, server.client)


def photograph(name: str = "pier.jpg", noise: bytes = b"") -> Attachment:
    """A picture like no other: some hundred kilobytes of noise."""
    out = io.BytesIO()
    image = Image.effect_noise((900, 600), 90)
    image.save(out, "JPEG", quality=92)
    content = noise or out.getvalue()
    return attachment(Picture(name, "The pier", credit="A. Lund"), lambda _file: content)


def watched(client: Client, watch: Callable[[int, int], None]) -> Client:
    assert isinstance(client, Watched)
    client.watch(watch)
    return client


def test_how_far_it_is_is_told_up_to_the_end(site: Site) -> None:
    told: list[tuple[int, int]] = []
    client = watched(site.client(), lambda sent, total: told.append((sent, total)))
    lead = photograph()
    client.send(uuid4().hex, replace(ARTICLE, picture=lead), None, keep)
    (total,) = {total for _, total in told}
    assert total >= len(lead.content) > 65_536
    assert [sent for sent, _ in told] == [*range(0, total, 65_536), total]


def test_one_that_is_stopped_in_the_middle_is_there_once_when_it_is_sent_again(site: Site) -> None:
    def stop(sent: int, _total: int) -> None:
        if sent:
            raise CmsRefused("Held back.")

    payload, key = replace(ARTICLE, picture=photograph()), uuid4().hex
    before = len(site.uploads())
    client = watched(site.client(), stop)
    with pytest.raises(CmsRefused, match=r"^Held back\.$"):
        client.send(key, payload, None, keep)
    assert client.find(key) is None
    watched(client, lambda _sent, _total: None).send(key, payload, None, keep)
    assert [status for status in site.uploads()[before:] if 200 <= status < 300] in ([200], [201])


def test_one_whose_answer_was_lost_is_not_uploaded_again(site: Site) -> None:
    first = site.before_upload(replace(ARTICLE, picture=photograph()))
    payload, key = replace(ARTICLE, picture=photograph()), uuid4().hex
    before = len(site.uploads())
    site.fail(*["ok"] * first, "hangup")
    with pytest.raises(CmsUnavailable):
        site.client().send(key, payload, None, keep)
    site.client().send(key, payload, None, keep)
    assert len(site.uploads()[before:]) == 1


def test_the_same_picture_by_another_name_in_another_article_is_there_already(site: Site) -> None:
    noise = io.BytesIO()
    Image.effect_noise((900, 600), 90).save(noise, "JPEG")
    one, other = (photograph(name, noise.getvalue()) for name in ("pier.jpg", "the same.jpeg"))
    before = len(site.uploads())
    site.client().send(uuid4().hex, replace(ARTICLE, picture=one), None, keep)
    blocks = (*ARTICLE.blocks, f'<figure><img src="attachment:{other.name}" alt="A"></figure>')
    again = replace(ARTICLE, blocks=blocks, pictures=(other,))
    site.client().send(uuid4().hex, again, None, keep)
    assert len(site.uploads()[before:]) == 1


def test_an_entry_held_back_on_the_way_is_sent_whole_when_it_is_tried_again(
    site: Site, box: Outbox
) -> None:
    payload = replace(ARTICLE, picture=photograph())
    entry = box.enqueue("one", "site", payload)
    told: list[int] = []
    held = True

    def uploading(moving: Entry, sent: int, _total: int) -> None:
        assert moving.key == entry.key
        told.append(sent)
        if sent and held:
            publisher.hold(entry.key)

    publisher = Publisher(
        box,
        lambda name: sites.Site("site", "some", name),
        lambda _site: site.client(),
        lambda _article, _payload: (),
        uploading=uploading,
    )
    before = len(site.uploads())
    publisher.run_until_idle()
    stopped = box.entry(entry.key)
    assert (stopped.state, told) == (State.STOPPED, [0, 65_536])
    assert "the article itself was not sent" in stopped.problem
    assert box.post("one", "site") is None
    assert box.retry(entry.key)
    held = False
    publisher.run_until_idle()
    assert box.entry(entry.key).state is State.DONE
    assert [one for one in site.uploads()[before:] if 200 <= one < 300] in ([200], [201])

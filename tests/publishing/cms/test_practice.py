"""The practice site: what lies in the folder, and what the server on loopback shows."""

import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast
from xml.etree import ElementTree as ET

import pytest

from desktop.publishing.cms.contract import (
    Attachment,
    CmsUnavailable,
    Payload,
    RemotePost,
    Status,
)
from desktop.publishing.cms.practice import Client, Listed, Server, write

ARTICLE = Payload(
    "Ferry <stops> & rests",
    ("<p>The ferry stopped.</p>",),
    standfirst="An old boat.",
    section="Harbour",
    slug="ferry",
)
PICTURE = Attachment("picture-1.png", "image/png", "00", b"\x89PNG\r\n", alt="The pier")


def keep(_post: RemotePost) -> None:
    """Nothing to store here."""


@pytest.fixture
def client(practice_client: Client) -> Client:
    return practice_client


def test_index_and_feed_list_the_newest_first(tmp_path: Path) -> None:
    now = iter(range(1_000_000, 9_000_000, 100_000))
    fronts: list[list[Listed]] = []

    def front(listed: object) -> str:
        fronts.append(list(cast("list[Listed]", listed)))
        return "front"

    client = Client(tmp_path, lambda payload: payload.headline, lambda: float(next(now)), front)
    client.send("a", ARTICLE, None, keep)
    client.send("b", replace(ARTICLE, headline="Second", slug="second"), None, keep)
    client.send("c", replace(ARTICLE, status=Status.DRAFT), None, keep)
    assert [item.path for item in fronts[-1]] == ["articles/second.html", "articles/ferry.html"]
    assert (client.site / "index.html").read_text(encoding="utf-8") == "front"
    feed = ET.fromstring((client.site / "feed.xml").read_bytes())
    titles = [item.findtext("title") for item in feed.iter("item")]
    assert titles == ["Second", "Ferry <stops> & rests"]
    assert feed.findtext("channel/item/pubDate") == "Tue, 13 Jan 1970 17:33:20 +0000"
    assert feed.findtext("channel/item/category") == "Harbour"


def test_without_a_front_page_of_its_own_the_articles_template_serves(client: Client) -> None:
    client.send("a", ARTICLE, None, keep)
    front = (client.site / "index.html").read_text(encoding="utf-8")
    assert '<a href="articles/ferry.html">Ferry &lt;stops&gt; &amp; rests</a>' in front


def test_a_page_says_when_it_came_out(tmp_path: Path) -> None:
    dates: list[str] = []

    def page(payload: Payload) -> str:
        dates.append(payload.date)
        return "page"

    client = Client(tmp_path, page, lambda: 1_000_000.0, lambda _: "front")
    client.send("a", ARTICLE, None, keep)
    client.send("b", replace(ARTICLE, date="2026-11-23"), None, keep)
    assert dates == ["1970-01-12", "2026-11-23"]


def test_a_draft_that_is_published_moves(client: Client) -> None:
    draft = client.send("a", replace(ARTICLE, status=Status.DRAFT), None, keep)
    assert draft.url.endswith("/drafts/ferry.html")
    post = client.send("a", ARTICLE, draft, keep)
    assert post.url.endswith("/articles/ferry.html")
    assert not list((client.site / "drafts").iterdir())


def test_what_is_taken_down_is_out_of_every_page_and_kept(client: Client) -> None:
    post = client.send("a", ARTICLE, None, keep)
    client.send("b", replace(ARTICLE, headline="Second", slug="second"), None, keep)
    down = client.send("a", Payload("Ferry <stops> & rests", (), Status.WITHDRAW), post, keep)
    assert (down.url, down.status) == (post.url, "withdraw")
    assert not (client.site / "articles" / "ferry.html").exists()
    for name in ("index.html", "feed.xml"):
        text = (client.site / name).read_text(encoding="utf-8")
        assert "Second" in text
        assert "Ferry" not in text
    record = json.loads((client.site.parent / "posts" / "a.json").read_bytes())
    assert record["payload"]["blocks"] == ["<p>The ferry stopped.</p>"]
    # Another may not take its address while it is away.
    other = client.send("c", ARTICLE, None, keep)
    assert other.url.endswith("/ferry-2.html")
    assert client.send("a", ARTICLE, down, keep).url == post.url
    feed = ET.fromstring((client.site / "feed.xml").read_bytes())
    assert len(list(feed.iter("item"))) == 3


def test_a_published_article_keeps_its_address(client: Client) -> None:
    post = client.send("a", ARTICLE, None, keep)
    again = client.send("a", replace(ARTICLE, slug="another"), post, keep)
    assert again.url == post.url


def test_pictures_lie_beside_the_articles(client: Client) -> None:
    block = f'<p><img src="attachment:{PICTURE.name}" alt="" /></p>'
    payload = replace(ARTICLE, picture=PICTURE, pictures=(PICTURE,), blocks=(block,))
    client.send("a", payload, None, keep)
    assert (client.site / "media" / PICTURE.name).read_bytes() == PICTURE.content
    page = (client.site / "articles" / "ferry.html").read_text(encoding="utf-8")
    assert f'src="../media/{PICTURE.name}" alt=""' in page
    assert "attachment:" not in page


def test_a_key_cannot_leave_its_folder(client: Client) -> None:
    client.send("../../escape", ARTICLE, None, keep)
    assert client.find("../../escape")
    assert not list(client.site.parent.parent.glob("escape*"))


def test_a_damaged_record_is_one_line(client: Client) -> None:
    client.send("a", ARTICLE, None, keep)
    (client.site.parent / "posts" / "a.json").write_text("{", encoding="utf-8")
    with pytest.raises(CmsUnavailable, match="cannot be read"):
        client.find("a")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    client = Client(tmp_path / "file" / "practice", lambda _: "")
    assert not client.check().ok
    with pytest.raises(CmsUnavailable, match="cannot be"):
        client.send("a", ARTICLE, None, keep)


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "page.html"
    write(file, b"before")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(file, b"after")
    assert file.read_bytes() == b"before"
    assert [entry.name for entry in tmp_path.iterdir()] == ["page.html"]


# ---------------------------------------------------------------- the server


@pytest.fixture
def server(client: Client) -> Iterator[Server]:
    client.send("a", ARTICLE, None, keep)
    served = Server(client.site)
    yield served
    served.close()


def fetch(url: str, host: str = "") -> str:
    request = urllib.request.Request(url, headers={"Host": host} if host else {})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.read().decode()


def test_the_site_is_shown_on_loopback(client: Client, server: Server) -> None:
    post = client.find("a")
    assert post
    address = server.view(post.url)
    assert address == f"{server.url}articles/ferry.html"
    assert "The ferry stopped." in fetch(address)
    assert server.url.startswith("http://127.0.0.1:")
    assert server.view("https://desk.example/x") == "https://desk.example/x"


@pytest.mark.parametrize("path", ["../posts/a.json", "%2e%2e/posts/a.json", "posts/a.json"])
def test_what_is_ours_is_not_served(server: Server, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        fetch(server.url + path)
    assert caught.value.code == 404
    caught.value.close()


def test_a_foreign_name_is_not_answered(server: Server) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        fetch(server.url, host="evil.example")
    assert caught.value.code == 403
    caught.value.close()


def test_nothing_private_is_in_the_record(client: Client) -> None:
    client.send("a", ARTICLE, None, keep)
    table = json.loads((client.site.parent / "posts" / "a.json").read_bytes())
    assert set(table) == {"key", "name", "payload", "created", "changed"}

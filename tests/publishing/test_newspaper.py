"""The practice site's pages: the preview's look, and every link leads somewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from desktop.preview.page import Theme
from desktop.publishing.cms.contract import Attachment, Correction, Payload, RemotePost, Status
from desktop.publishing.cms.practice import Client
from desktop.publishing.newspaper import MOTTO, Newspaper

PICTURE = Attachment("picture-1.jpg", "image/jpeg", "1", b"pixels", alt="A wall", credit="Ada")
FRAME = '<html><head>$head</head><body><a href="$home">$site</a> $motto '


@pytest.fixture
def fonts(tmp_path: Path) -> list[Path]:
    (tmp_path / "a.woff2").write_bytes(b"letters")
    return [tmp_path / "a.woff2"]


@pytest.fixture
def client(tmp_path: Path, fonts: list[Path]) -> Client:
    theme = Theme(
        "plain",
        FRAME + "<h1>$headline</h1>$picture$body</body></html>",
        FRAME + "$stories</body></html>",
        "body { }",
    )
    paper = Newspaper(tmp_path / "practice" / "site", theme, fonts)
    return Client(tmp_path / "practice", paper.page, front=paper.front)


def _publish(
    client: Client, key: str, headline: str, status: Status = Status.PUBLISH
) -> RemotePost:
    payload = Payload(
        headline=headline,
        blocks=(f"<p>{headline} it is.</p>", '<p><img src="attachment:picture-2.jpg" alt="b"></p>'),
        slug=key,
        picture=PICTURE,
        pictures=(Attachment("picture-2.jpg", "image/jpeg", "2", b"more pixels"),),
        status=status,
    )
    return client.send(key, payload, None, lambda _: None)


def test_a_correction_is_on_the_page_and_in_its_description(client: Client) -> None:
    told = (Correction("The wall is four metres high.", "2026-11-24", "top"),)
    payload = Payload("The wall", ("<p>It holds.</p>",), slug="wall", corrections=told)
    client.send("wall", payload, None, lambda _: None)
    page = (client.site / "articles" / "wall.html").read_text(encoding="utf-8")
    assert page.index("Correction, 24 November 2026:") < page.index("It holds.")
    assert '"@type": "CorrectionComment", "text": "The wall is four metres high."' in page


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep every address."""
        self.found += [value for name, value in attrs if name in ("href", "src") and value]


def test_every_link_of_every_page_leads_somewhere(client: Client) -> None:
    _publish(client, "one", "One & all")
    _publish(client, "two", "Two")
    _publish(client, "draft", "Three", Status.DRAFT)
    pages = list(client.site.rglob("*.html"))
    assert len(pages) == 4
    for page in pages:
        links = _Links()
        links.feed(page.read_text(encoding="utf-8"))
        local = [link for link in links.found if not link.startswith("#")]
        assert local
        for link in local:
            target = urlsplit(urljoin(page.as_uri(), link)).path
            assert Path(target).is_file(), f"{page.name}: {link}"


def test_the_front_page_lists_what_is_public(client: Client) -> None:
    _publish(client, "one", "One & all")
    _publish(client, "draft", "Three", Status.DRAFT)
    front = (client.site / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<h2><a href=\"([^\"]+)\">([^<]+)", front) == [
        ("articles/one.html", "One &amp; all")
    ]
    assert MOTTO in front
    assert 'src="media/picture-1.jpg"' in front


def test_the_theme_comes_along_and_is_renewed(client: Client, fonts: list[Path]) -> None:
    _publish(client, "one", "One")
    assert (client.site / "fonts" / fonts[0].name).read_bytes() == b"letters"
    (client.site / "style.css").write_text("old")
    _publish(client, "two", "Two")
    assert (client.site / "style.css").read_text() == "body { }"


def test_asking_changes_nothing(client: Client) -> None:
    assert client.check().ok
    assert not client.site.exists()

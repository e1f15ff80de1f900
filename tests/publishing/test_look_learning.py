"""Learning the look of real sites: nothing is written there, nothing of the old story is kept."""

from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from desktop.preview.page import PageContent, Site, page
from desktop.publishing.cms import ghost
from desktop.publishing.cms.contract import Payload
from desktop.publishing.look_learning import learn
from desktop.publishing.looks import Learned, LookError
from tests.cms.running import WordPress

WORDS = "The wall of the harbour moved by a hand's width since the survey in May, a report says. "
STORY = f"<header>Skerry Post</header><main><h1>Old</h1><div><p>{WORDS * 2}</p></div></main>"
OLD = Payload("Old headline", (f"<p>{WORDS * 3}</p>",) * 3, slug="learned-look")
Files = dict[str, tuple[str, bytes]]


def filled(learned: Learned) -> str:
    content = PageContent(headline="Pier closed", blocks=("<p>New words.</p>",))
    return page(content, learned.theme, site=Site(), picture_url=lambda file: file, published=False)


class Paper(ThreadingHTTPServer):
    """Serves these files to readers, and remembers what it was asked."""

    def __init__(self, files: Files) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.files = files
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Paper)
        self.server.asked.append(f"{self.command} {self.path} {self.headers.get('Authorization')}")
        kind, content = self.server.files.get(self.path, ("", b""))
        if kind == "moved":
            self.send_response(301)
            self.send_header("Location", content.decode())
        else:
            self.send_response(200 if kind else 404)
            self.send_header("Content-Type", kind or "text/plain")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def paper(files: Files) -> Generator[Paper]:
    server = Paper(files)
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def html(head: str) -> tuple[str, bytes]:
    return "text/html", f"<html><head>{head}</head><body>{STORY}</body></html>".encode()


def test_sheets_and_fonts_are_read_wherever_they_are() -> None:
    face = "@font-face { font-family: Quay; src: url(../fonts/quay.woff2) }"
    with paper({}) as elsewhere, paper({}) as site:
        elsewhere.files = {
            "/css/far.css": ("text/css", f"{face} h2 {{ color: navy }}".encode()),
            "/fonts/quay.woff2": ("font/woff2", b"wOF2"),
        }
        site.files = {
            "/story": html(
                '<link rel="stylesheet" href="near.css"><style>b { color: teal }</style>'
                '<link rel="stylesheet" href="/gone.css">'
                f'<link rel="stylesheet" href="{elsewhere.url}/css/far.css" media="screen">'
            ),
            "/near.css": ("text/css", b'@import "sub/deep.css"; h1 { color: red }'),
            "/sub/deep.css": ("text/css", b"i { background: url(x.png) }"),
        }
        learned = learn(f"{site.url}/story")
        heard = site.asked + elsewhere.asked
    css = learned.theme.stylesheet
    order = ("i { background: none }", "h1 { color: red }", "b { color: teal }", "h2 { color: nav")
    places = [css.index(rule) for rule in order]
    assert places == sorted(places)
    assert [content for _, content in learned.fonts] == [b"wOF2"]
    assert f'url("fonts/{learned.fonts[0][0]}")' in css
    assert "New words." in filled(learned)
    assert {line.split()[0] for line in heard} == {"GET"}
    assert {line.split()[2] for line in heard} == {"None"}


def test_addresses_that_are_none_are_passed_over() -> None:
    face = b"@import 'http://[1'; @font-face { font-family: Quay; src: url(http://[2/x.woff2) }"
    with paper({"/near.css": ("text/css", face)}) as site:
        links = (f'<link rel="stylesheet" href="{one}">' for one in ("http://[3", "/near.css"))
        site.files["/story"] = html("".join(links))
        learned = learn(f"{site.url}/story")
    assert learned.fonts == ()
    assert "New words." in filled(learned)


def test_a_story_that_has_moved_is_followed() -> None:
    with paper({}) as new, paper({}) as old:
        new.files = {"/there": html("")}
        old.files = {"/here": ("moved", f"{new.url}/there".encode())}
        assert "New words." in filled(learn(f"{old.url}/here"))


@pytest.mark.parametrize(
    ("kind", "content", "said"),
    [
        ("text/html", b"<html><body><h1>Front</h1></body></html>", "no article"),
        ("", b"", "404"),
        ("moved", b"/story", "circle"),
        ("moved", b"http://elsewhere.example/", "encrypt"),
    ],
)
def test_what_cannot_be_learned_is_said(kind: str, content: bytes, said: str) -> None:
    with (
        paper({"/story": (kind, content)} if kind else {}) as site,
        pytest.raises(LookError, match=said),
    ):
        learn(f"{site.url}/story")


@pytest.mark.parametrize("address", ["", "http://news.example/story", "mailto:x@news.example"])
def test_an_address_that_is_none_is_said(address: str) -> None:
    with pytest.raises(LookError):
        learn(address)


def test_it_can_be_given_up() -> None:
    with paper({"/story": html("")}) as site, pytest.raises(LookError, match="given up"):
        learn(f"{site.url}/story", lambda: True)


def test_the_look_of_a_real_wordpress(real_wordpress: WordPress) -> None:
    client = real_wordpress.client("administrator")
    learned = learn(client.send("learned-look", OLD, None, lambda _post: None).url)
    made = filled(learned)
    assert "entry-content" in learned.theme.body_class
    assert '<h1 class="wp-block-post-title">Pier closed</h1>' in made
    assert "New words." in made
    assert [words for words in ("hand's width", "Old headline", "<script") if words in made] == []
    assert "wp-block-post-content" in learned.theme.stylesheet
    assert "url(http" not in learned.theme.stylesheet
    assert learned.fonts


def test_the_look_of_a_real_ghost(ghost_client: ghost.Client) -> None:
    learned = learn(ghost_client.send("learned-look", OLD, None, lambda _post: None).url)
    made = filled(learned)
    assert "gh-content" in learned.theme.body_class
    assert "Pier closed</h1>" in made
    assert [words for words in ("hand's width", "Old headline", "<script") if words in made] == []

"""Finding a Micropub endpoint: pages and headers that name it, tokens, and what is refused."""

import json
import sqlite3
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.publishing import tables
from desktop.publishing.cms import micropub
from desktop.publishing.cms.contract import (
    Attachment,
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
    Payload,
    RemotePost,
)
from desktop.publishing.cms.http import Http, bearer
from desktop.publishing.cms.micropub_endpoint import discover, entries, refusal, whose
from desktop.publishing.pictures import Pictures


@pytest.fixture
def memory(tmp_path: Path) -> Pictures:
    """What was uploaded, in a database of its own."""
    connect = partial(sqlite3.connect, tmp_path / "pictures.sqlite")
    connection = connect()
    tables.install(connection)
    connection.close()
    return Pictures(connect, "https://ferryman.example/")


Answers = dict[str, tuple[dict[str, str], bytes]]


@contextmanager
def answering(answers: Answers, asked: list[tuple[str, str]]) -> Generator[str]:
    """A server on loopback with these answers by path; notes who asks with what credentials."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append((self.path, self.headers.get("Authorization", "")))
            found = answers.get(self.path.partition("?")[0])
            headers, content = found or ({}, b"")
            self.send_response(200 if found else 404)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


JSON = {"Content-Type": "application/json"}
CONFIG = (JSON, b'{"media-endpoint": "/media", "items": []}')
Serve = Callable[[Answers], str]


@pytest.fixture
def asked() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def answer(asked: list[tuple[str, str]]) -> Iterator[Serve]:
    with ExitStack() as stack:
        yield lambda answers: stack.enter_context(answering(answers, asked))


@pytest.mark.parametrize(
    ("header", "page"),
    [
        ({"Link": '</hub>; rel="hub", </write>; rel="micropub"'}, b""),
        ({"Link": "</write>; rel=micropub"}, b'<link rel="micropub" href="/other">'),
        ({}, b'<html><head><link href="/write" rel="micropub">'),
        ({}, b'<body><a rel="me micropub" href="write">Write</a>'),
    ],
)
def test_the_page_names_the_endpoint(
    answer: Serve,
    asked: list[tuple[str, str]],
    memory: Pictures,
    header: dict[str, str],
    page: bytes,
) -> None:
    home = (header | {"Content-Type": "text/html"}, page)
    url = answer({"/": home, "/write": CONFIG})
    assert micropub.Client(url, "secret", memory).check().message == f"Connected to {url}write."
    assert asked[0] == ("/", ""), "the home page gets no token"
    assert {token for path, token in asked if path.startswith("/write")} == {"Bearer secret"}


def test_the_endpoint_may_be_elsewhere_but_not_without_encryption(
    answer: Serve, asked: list[tuple[str, str]], memory: Pictures
) -> None:
    html = {"Content-Type": "text/html"}
    elsewhere = answer({"/write": CONFIG})
    there = answer({"/": (html, f'<link rel="micropub" href="{elsewhere}write">'.encode())})
    assert micropub.Client(there, "secret", memory).check().ok
    asked.clear()
    bare = answer({"/": (html, b'<link rel="micropub" href="http://ferryman.invalid/write">')})
    assert "without encryption" in micropub.Client(bare, "secret", memory).check().message
    assert asked == [("/", "")]


def test_the_token_endpoint_says_whose_token_it_is(answer: Serve, memory: Pictures) -> None:
    links = b'<link rel="micropub" href="/write"><link rel="token_endpoint" href="/token">'
    whose = {"me": "https://maren.example/", "scope": "draft update"}
    url = answer(
        {
            "/": ({"Content-Type": "text/html"}, links),
            "/write": CONFIG,
            "/token": (JSON, json.dumps(whose).encode()),
        }
    )
    outcome = micropub.Client(url, "secret", memory).check()
    assert (outcome.user, outcome.may_publish) == ("https://maren.example/", False)
    assert "does not allow posts to be published" in outcome.message


def test_a_site_that_cannot_list_its_posts_is_not_written_to(
    answer: Serve, memory: Pictures
) -> None:
    url = answer({"/": (JSON, b'{"media-endpoint": "/media"}')})
    client = micropub.Client(url, "secret", memory)
    assert "cannot list its posts" in client.check().message
    with pytest.raises(CmsRefused, match="whether an article has arrived"):
        client.find("no such key")


def test_what_was_found_tells_where_to_write_and_who_asks(answer: Serve) -> None:
    links = b'<link rel="micropub" href="/write"><link rel="token_endpoint" href="/token">'
    url = answer(
        {
            "/": ({"Content-Type": "text/html"}, links),
            "/write": CONFIG,
            "/token": (JSON, b'{"me": "https://maren.example/", "scope": "create media"}'),
        }
    )
    found = discover(Http(url), lambda address: Http(address, bearer("secret")))
    assert (found.address, found.tokens) == (f"{url}write", f"{url}token")
    assert found.config["media-endpoint"] == "/media"
    assert whose(found) == ("https://maren.example/", frozenset({"create", "media"}))


def test_a_token_endpoint_elsewhere_is_not_given_the_token(
    answer: Serve, asked: list[tuple[str, str]]
) -> None:
    elsewhere = answer({"/token": (JSON, b'{"me": "https://maren.example/"}')})
    links = (
        f'<link rel="micropub" href="/write"><link rel="token_endpoint" href="{elsewhere}token">'
    )
    url = answer({"/": ({"Content-Type": "text/html"}, links.encode()), "/write": CONFIG})
    found = discover(Http(url), lambda address: Http(address, bearer("secret")))
    assert whose(found) == ("", frozenset())
    assert "/token" not in [path for path, _ in asked]


def test_a_list_of_entries_and_what_is_none(answer: Serve) -> None:
    url = answer(
        {
            "/list": (JSON, b'{"items": [{"type": ["h-entry"]}]}'),
            "/none": (JSON, b'{"properties": {}}'),
            "/portal": ({"Content-Type": "text/html"}, b"<p>Sign in to the network</p>"),
        }
    )
    http = Http(url)
    assert entries(http.get(f"{url}list")) == [{"type": ["h-entry"]}]
    with pytest.raises(CmsRefused, match="cannot list its posts"):
        entries(http.get(f"{url}none"))
    with pytest.raises(CmsUnavailable):
        entries(http.get(f"{url}portal"))


@pytest.mark.parametrize(
    ("status", "content", "kind", "words"),
    [
        (401, b"", CmsUnauthorised, "does not accept the token"),
        (403, b"no scope for that", CmsRefused, "answered 403: no scope for that"),
        (400, b"<html>" + b"x" * 50, CmsRefused, "400"),
        (503, b"later", CmsUnavailable, "503"),
    ],
)
def test_an_answer_that_is_no_success_says_why(
    status: int, content: bytes, kind: type[CmsError], words: str
) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/"
        error = refusal(Http(url).get(url))
        server.shutdown()
    assert type(error) is kind
    assert words in str(error)


def test_a_site_without_media_takes_no_pictures(answer: Serve, memory: Pictures) -> None:
    url = answer({"/": (JSON, b'{"items": []}')})
    lead = Attachment("picture-1.png", "image/png", "00", b"x", alt="A pier")
    client = micropub.Client(url, "x", memory)
    with pytest.raises(CmsRefused, match="takes no pictures"):
        client.send("a key", Payload("Ferry stops", ("<p>It did.</p>",), picture=lead), None, keep)


def keep(_post: RemotePost) -> None:
    """Nobody waits for the post's number here."""

"""Finding what is at an address: real systems, and servers that lead elsewhere or say nothing."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnavailable, Trouble
from desktop.publishing.connection import ADVICE
from desktop.publishing.discovery import NotFound, Stopped, assumed, discover, site_of
from tests.cms.running import Ghost, Micropub, Newsroom

INDEX = {
    "name": "Tide &amp; Times",
    "namespaces": ["wp/v2"],
    "authentication": {
        "application-passwords": {"endpoints": {"authorization": "https://tide.example/allow"}}
    },
}
HTML = {"Content-Type": "text/html; charset=utf-8"}
JSON = {"Content-Type": "application/json"}


@dataclass
class Fake:
    """A server: `answers` by path and query, `otherwise` to all else; what was asked of it."""

    url: str
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(
        default_factory=dict[str, tuple[int, dict[str, str], bytes]]
    )
    otherwise: tuple[int, dict[str, str], bytes] = (404, HTML, b"<html>No</html>")
    asked: list[tuple[str, str | None]] = field(default_factory=list[tuple[str, str | None]])

    def page(self, path: str, text: str, **headers: str) -> None:
        self.answers[path] = (200, HTML | headers, f"<html>{text}</html>".encode())

    def data(self, path: str, value: object, status: int = 200, **headers: str) -> None:
        self.answers[path] = (status, JSON | headers, json.dumps(value).encode())

    def lead(self, path: str, target: str) -> None:
        self.answers[path] = (301, {"Location": target}, b"")


Start = Callable[..., Fake]


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Generator[Fake]:
    fake = Fake("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            fake.asked.append((self.path, self.headers.get("Authorization")))
            path = self.path.partition("?_fields")[0].partition("&_fields")[0]
            status, headers, body = fake.answers.get(path, fake.otherwise)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """That the other side hangs up is what some tests are about."""

    with Server(("127.0.0.1", 0), Handler) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        fake.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_port}/"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield fake
        server.shutdown()
        thread.join()


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as stack:

        def started(tls: ssl.SSLContext | None = None) -> Fake:
            return stack.enter_context(serving(tls))

        yield started


@pytest.fixture
def fake(start: Start) -> Fake:
    return start()


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("pasted", "site"),
    [
        ("tide.example", "https://tide.example/"),
        ("  https://tide.example/blog/  ", "https://tide.example/blog/"),
        ("http://tide.example", "https://tide.example/"),
        ("http://tide.example:80/a", "https://tide.example/a/"),
        ("HTTP://tide.example:80", "https://tide.example/"),
        ("http://tide.example:8080?p=1", "https://tide.example:8080/"),
        ("https://tide.example/wp-admin/post.php?post=3&action=edit", "https://tide.example/"),
        ("https://tide.example/blog/wp-login.php", "https://tide.example/blog/"),
        ("https://tide.example/blog/wp-json/wp/v2/posts", "https://tide.example/blog/"),
        ("https://tide.example/xmlrpc.php?rsd", "https://tide.example/"),
        ("https://echo.example/ghost/#/editor/post/12", "https://echo.example/"),
        ("https://echo.example/news/ghost", "https://echo.example/news/"),
        ("https://echo.example/ghosts/", "https://echo.example/ghosts/"),
        ("localhost:8080/wp-admin/", "http://localhost:8080/"),
    ],
)
def test_what_people_paste(pasted: str, site: str) -> None:
    assert site_of(pasted) == site


@pytest.mark.parametrize("pasted", ["", "ftp://tide.example", "https://", "https://u:p@t.example"])
def test_what_is_no_address(pasted: str) -> None:
    with pytest.raises(CmsRefused) as caught:
        discover(pasted)
    assert caught.value.trouble is Trouble.ADDRESS


# ---------------------------------------------------------------- the real systems


@pytest.mark.ghost
@pytest.mark.parametrize("path", ["", "ghost/#/posts", "coming-soon/"])
def test_ghost(real_ghost: Ghost, path: str) -> None:
    found = discover(f"{real_ghost.url.rstrip('/')}/{path}")
    assert (found.kind, found.url) == ("ghost", real_ghost.url.rstrip("/") + "/")
    assert found.title
    assert found.authorise == ""


@pytest.mark.micropub
def test_micropub_with_indieauth(real_micropub: Micropub) -> None:
    found = discover(real_micropub.url)
    assert (found.kind, found.url, found.title) == ("micropub", real_micropub.url, "The Ferryman")
    assert found.authorise == f"{real_micropub.url}indieweb/auth/"
    assert found.tokens == f"{real_micropub.url}indieweb/token/"
    assert found.issuer


def test_newsroom(real_newsroom: Newsroom) -> None:
    assert discover(real_newsroom.url).kind == "newsroom"


# ---------------------------------------------------------------- WordPress in odd places


def test_in_a_folder_by_the_address_of_an_article(fake: Fake) -> None:
    link = f'<{fake.url}blog/wp-json/>; rel="https://api.w.org/"'
    fake.page("/blog/2026/11/flood/", "An article", Link=link)
    fake.data("/blog/wp-json/", INDEX)
    found = discover(f"{fake.url}blog/2026/11/flood/")
    assert (found.kind, found.url, found.title) == ("wordpress", f"{fake.url}blog/", "Tide & Times")
    assert found.notes == ("Its page for passwords is at tide.example.",)


def test_one_that_takes_itself_for_unencrypted(start: Start, named: ssl.SSLContext) -> None:
    server = start(named)
    port = server.url.rstrip("/").rpartition(":")[2]
    link = '<http://desk.example/wp-json/>; rel="https://api.w.org/"'
    page = "http://desk.example/wp-admin/authorize-application.php"
    ends = {"application-passwords": {"endpoints": {"authorization": page}}}
    server.page("/", "Front page", Link=link)
    server.data("/wp-json/", INDEX | {"authentication": ends})
    found = discover(f"desk.example:{port}")
    assert found.url == f"https://desk.example:{port}/"
    assert found.authorise == f"{found.url}wp-admin/authorize-application.php"


def test_a_root_that_leads_elsewhere_is_not_the_folder(fake: Fake) -> None:
    fake.page("/blog/", "Front page")
    fake.lead("/", "https://owners.invalid/")
    fake.data("/blog/ghost/api/admin/site/", {"site": {"title": "Echo", "version": "6.65"}})
    found = discover(f"{fake.url}blog/")
    assert (found.kind, found.url) == ("ghost", f"{fake.url}blog/")
    assert found.notes == ()


@pytest.mark.parametrize(
    "page", ["file:///etc/passwd", "http://tide.example/allow", "http://[1", "run:me", 7]
)
def test_a_page_that_is_not_for_a_browser_is_not_opened(fake: Fake, page: object) -> None:
    ends = {"application-passwords": {"endpoints": {"authorization": page}}}
    fake.data("/wp-json/", INDEX | {"authentication": ends})
    found = discover(fake.url)
    assert (found.kind, found.authorise) == ("wordpress", "")


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="https://api.w.org/" href="http://[1">',
        '<link rel="https://api.w.org/" href="http://tide.example:99999/">',
        '<link rel="micropub" href="/m"><link rel="authorization_endpoint" href="http://[1">',
        '<link rel="micropub" href="/m"><link rel="indieauth-metadata" href="http://[1">',
    ],
)
def test_a_page_that_names_what_is_no_address(fake: Fake, head: str) -> None:
    fake.page("/", head)
    with pytest.raises(CmsError, match="not a web address"):
        discover(fake.url)


def test_in_a_folder_that_says_nothing(fake: Fake) -> None:
    fake.page("/blog/", "Front page")
    fake.data("/blog/?rest_route=/", INDEX)
    assert discover(f"{fake.url}blog").url == f"{fake.url}blog/"


def test_nothing_is_ever_signed(fake: Fake) -> None:
    fake.data("/wp-json/", {"code": "rest_forbidden", "message": "REST is closed"}, 401)
    found = discover(fake.url)
    assert found.kind == "wordpress"
    assert "closed to strangers" in found.notes[0]
    assert all(signed is None for _, signed in fake.asked)


# ---------------------------------------------------------------- elsewhere


@pytest.fixture
def named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A trusted certificate for two names, both of which lead to this machine."""
    names = ["desk.example", "www.desk.example", "127.0.0.1"]
    key = ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0])])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(issuer)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(n) for n in names[:2]]), False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "desk.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(file))
    monkeypatch.setenv("NO_PROXY", "*")
    before = socket.getaddrinfo

    def resolved(host: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        return before("127.0.0.1" if name in names else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolved)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def test_to_www_is_the_same_site(start: Start, named: ssl.SSLContext) -> None:
    server = start(named)
    port = server.url.rstrip("/").rpartition(":")[2]
    www = f"https://www.desk.example:{port}/"

    link = f'<{www}wp-json/>; rel="https://api.w.org/"'
    server.page("/", "Front page", Link=link)
    server.data("/wp-json/", INDEX)
    found = discover(f"desk.example:{port}")
    assert (found.kind, found.url) == ("wordpress", www)
    assert f"leads to {www.rstrip('/')}" in found.notes[0]


def test_to_another_host_is_left_to_whoever_asked(start: Start) -> None:
    here, there = start(), start()
    target = there.url.replace("127.0.0.1", "localhost")
    here.lead("/", f"{target}login?from=here")
    with pytest.raises(NotFound, match="leads to another site") as caught:
        discover(here.url)
    assert caught.value.trouble is Trouble.MOVED
    assert caught.value.elsewhere == f"{target}login/"
    assert there.asked == []


def test_an_interface_at_another_host_is_left_to_whoever_asked(start: Start) -> None:
    here, there = start(), start()
    target = there.url.replace("127.0.0.1", "localhost")
    here.page("/", "Front page", Link=f'<{target}wp-json/>; rel="https://api.w.org/"')
    with pytest.raises(NotFound) as caught:
        discover(here.url)
    assert caught.value.elsewhere == target
    assert there.asked == []


def test_from_tls_to_none_is_a_portal(start: Start, named: ssl.SSLContext) -> None:
    server = start(named)
    port = server.url.rstrip("/").rpartition(":")[2]
    server.lead("/", "http://login.hotel.invalid/")
    with pytest.raises(NotFound, match="not encrypted") as caught:
        discover(f"desk.example:{port}")
    assert caught.value.trouble is Trouble.PORTAL


def test_a_circle(fake: Fake) -> None:
    fake.lead("/", "/a/")
    fake.lead("/a/", "/")
    with pytest.raises(CmsRefused, match="in a circle"):
        discover(fake.url)


def test_ghost_with_its_own_host_for_writers(start: Start, named: ssl.SSLContext) -> None:
    server = start(named)
    port = server.url.rstrip("/").rpartition(":")[2]
    www = f"https://www.desk.example:{port}/ghost/api/admin/site/"
    server.page("/", "Front page")
    server.lead("/ghost/api/admin/site/", www)

    # The same server answers by both names: to the second question as the writers' host.
    class Second(dict[str, tuple[int, dict[str, str], bytes]]):
        asked = 0

        def get(self, key: str, default: Any = None) -> Any:
            if key == "/ghost/api/admin/site/":
                self.asked += 1
                if self.asked > 1:
                    body = json.dumps({"site": {"title": "Echo", "version": "6.65"}}).encode()
                    return 200, JSON, body
            return super().get(key, default)

    server.answers = Second(server.answers)
    found = discover(f"desk.example:{port}")
    assert (found.kind, found.url, found.title) == (
        "ghost",
        f"https://www.desk.example:{port}/",
        "Echo",
    )


def test_two_names_that_lead_to_each_other(start: Start, named: ssl.SSLContext) -> None:
    server = start(named)
    port = server.url.rstrip("/").rpartition(":")[2]
    server.page("/", "Front page")

    class ToAndFro(dict[str, tuple[int, dict[str, str], bytes]]):
        asked = 0

        def get(self, key: str, default: Any = None) -> Any:
            if key == "/ghost/api/admin/site/":
                self.asked += 1
                host = "www.desk.example" if self.asked % 2 else "desk.example"
                return 301, {"Location": f"https://{host}:{port}{key}"}, b""
            return super().get(key, default)

    server.answers = ToAndFro(server.answers)
    with pytest.raises(NotFound, match="no system"):
        discover(f"desk.example:{port}")
    assert len(server.asked) < 10


# ---------------------------------------------------------------- nothing there


def test_what_was_looked_for_is_said(fake: Fake) -> None:
    fake.page("/desk/", "A page of nothing we know")
    with pytest.raises(NotFound, match=r"no system at .*/desk/ that Onrecord knows") as caught:
        discover(f"{fake.url}desk")
    assert caught.value.trouble is Trouble.NOTHING_THERE
    tried = "\n".join(caught.value.tried)
    for place in (
        "/desk/wp-json/",
        "/?rest_route=/",
        "/ghost/api/admin/site/",
        "Micropub",
        "Newsr",
    ):
        assert place in tried
    assert len(caught.value.tried) <= 6


def test_the_same_page_everywhere_is_a_portal(fake: Fake) -> None:
    fake.otherwise = (200, HTML, b"<html>Welcome aboard. Accept our terms.</html>")
    with pytest.raises(NotFound, match="answers everything with the same page") as caught:
        discover(fake.url)
    assert caught.value.trouble is Trouble.PORTAL


def test_a_login_that_the_network_wants(fake: Fake) -> None:
    fake.otherwise = (511, HTML, b"<html>Log in</html>")
    with pytest.raises(CmsUnavailable) as caught:
        discover(fake.url)
    assert caught.value.trouble is Trouble.PORTAL


def test_a_password_of_the_web_server(fake: Fake) -> None:
    fake.otherwise = (401, HTML | {"WWW-Authenticate": 'Basic realm="Staging"'}, b"<html>No</html>")
    with pytest.raises(NotFound, match="wants a password of its own") as caught:
        discover(fake.url)
    assert caught.value.trouble is Trouble.BLOCKED


def test_a_server_that_is_broken(fake: Fake) -> None:
    fake.otherwise = (502, HTML, b"<html>Bad gateway</html>")
    with pytest.raises(CmsUnavailable, match="answered 502"):
        discover(fake.url)


def test_every_trouble_has_its_advice() -> None:
    assert set(ADVICE) == set(Trouble)
    assert len(set(ADVICE.values())) == len(ADVICE)


# ---------------------------------------------------------------- nothing hangs


@pytest.fixture
def silent() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_a_server_that_says_nothing(silent: str) -> None:
    began = time.monotonic()
    with pytest.raises(CmsUnavailable) as caught:
        discover(silent, timeout=(0.5, 0.5))
    assert caught.value.trouble is Trouble.SILENT
    assert time.monotonic() - began < 5.0


def test_an_endless_page(fake: Fake) -> None:
    fake.otherwise = (200, HTML, b"x" * (6 * 1024 * 1024))
    with pytest.raises(CmsUnavailable, match="did not come to an end"):
        discover(fake.url)


def test_a_search_that_is_stopped_asks_nothing_more(fake: Fake) -> None:
    fake.page("/", "Front page")
    with pytest.raises(Stopped):
        discover(fake.url, stopped=lambda: len(fake.asked) >= 2)
    assert len(fake.asked) == 2


# ---------------------------------------------------------------- where the kind is known


def test_a_kind_chosen_by_hand_counts_where_nothing_is_found(fake: Fake) -> None:
    found = assumed("newsroom", f"{fake.url}desk/api")
    assert (found.kind, found.url) == ("newsroom", f"{fake.url}desk/api/")


def test_a_kind_that_says_so_itself_says_more(real_micropub: Micropub) -> None:
    assert assumed("micropub", real_micropub.url).authorise
    other = assumed("ghost", real_micropub.url)
    assert (other.kind, other.authorise) == ("ghost", "")


def test_a_kind_chosen_by_hand_does_not_make_an_address() -> None:
    with pytest.raises(CmsError):
        assumed("ghost", "ftp://echo.example")

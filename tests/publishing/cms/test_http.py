"""The way to a site: what is refused, and that each failure is one clear line."""

import ssl
import threading
from base64 import b64decode
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
import requests

from desktop.publishing.cms.contract import (
    CmsConflict,
    CmsError,
    CmsRefused,
    CmsUnauthorised,
    CmsUnavailable,
)
from desktop.publishing.cms.http import PART, WATCHED, Answer, Http, bearer, failure

CREDENTIALS = ("ida", "open sesame")


@dataclass
class Site:
    """A small server: `answers` by path, and what was asked of it."""

    url: str = ""
    answers: dict[str, tuple[int, dict[str, str], bytes]] = field(
        default_factory=dict[str, tuple[int, dict[str, str], bytes]]
    )
    asked: list[tuple[str, str, str, int]] = field(default_factory=list[tuple[str, str, str, int]])

    def answer(self, path: str, status: int, body: bytes = b"", **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[path] = (status, named, body)


Start = Callable[[ssl.SSLContext | None], Site]


class Quiet(BaseHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


def came_whole(handler: BaseHTTPRequestHandler) -> bool:
    """Whether all of a request's content came, and nobody hung up before."""
    length = int(handler.headers.get("Content-Length", 0))
    return len(handler.rfile.read(length)) == length


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Generator[Site]:
    site = Site()

    class Handler(Quiet):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if not came_whole(self):
                self.close_connection = True
                return
            site.asked.append(
                (
                    self.command,
                    self.path,
                    self.headers.get("Authorization", ""),
                    self.client_address[1],
                )
            )
            path = self.path.partition("?")[0]
            status, headers, body = site.answers.get(path, (404, {}, b""))
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
            self.close_connection = "Content-Length" in headers

        def do_POST(self) -> None:
            self.do_GET()

        def do_PUT(self) -> None:
            self.do_GET()

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up is what some tests are about."""

    with Server(("127.0.0.1", 0), Handler) as server:
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        site.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}/"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield site
        server.shutdown()
        thread.join()


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as stack:

        def started(tls: ssl.SSLContext | None) -> Site:
            return stack.enter_context(serving(tls))

        yield started


@pytest.fixture
def site(start: Start) -> Site:
    return start(None)


@pytest.fixture
def http(site: Site) -> Http:
    return Http(site.url, CREDENTIALS, (2.0, 0.5))


# ---------------------------------------------------------------- addresses


# ---------------------------------------------------------------- credentials


def test_credentials_go_only_where_asked_for(site: Site, http: Http) -> None:
    site.answer("/open", 200)
    http.get("/open")
    http.get("/open", signed=True)
    assert [bool(signed) for _, _, signed, _ in site.asked] == [False, True]


def test_a_netrc_file_adds_nothing(
    site: Site, http: Http, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password secret\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    site.answer("/open", 200)
    http.get("/open")
    assert site.asked[0][2] == ""


def test_one_connection_serves_all(site: Site, http: Http) -> None:
    site.answer("/open", 200, b"{}")
    for _ in range(5):
        http.get("/open")
        http.post("/open", body={})
    assert len({port for *_, port in site.asked}) == 1


def test_another_host_is_not_followed(start: Start, http: Http, site: Site) -> None:
    other = start(None)
    site.answer("/open", 302, Location=other.url + "open")
    for signed in (False, True):
        with pytest.raises(CmsRefused, match="redirects to"):
            http.get("/open", signed=signed)
    with pytest.raises(CmsRefused, match="another site"):
        http.get(other.url + "open", signed=True)
    assert other.asked == []


def test_plain_http_is_not_followed(
    start: Start, certificate: ssl.SSLContext, trusted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(trusted))
    plain, safe = start(None), start(certificate)
    safe.answer("/open", 301, Location=plain.url + "open")
    with pytest.raises(CmsRefused, match="not encrypted"):
        Http(safe.url, CREDENTIALS).get("/open", signed=True)
    assert [path for _, path, _, _ in safe.asked] == ["/open"]
    assert plain.asked == []


def test_what_is_to_be_stored_is_never_redirected(site: Site, http: Http) -> None:
    site.answer("/posts", 301, Location="/posts/")
    with pytest.raises(CmsRefused, match="has moved to"):
        http.post("/posts", body={})
    assert [path for _, path, _, _ in site.asked] == ["/posts"]


def test_reading_follows_within_the_site_but_not_for_ever(site: Site, http: Http) -> None:
    site.answer("/one", 301, Location="/two")
    site.answer("/two", 200, b'{"a": 1}')
    assert http.get("/one").table() == {"a": 1}
    site.answer("/circle", 302, Location="/circle")
    with pytest.raises(CmsRefused, match="in a circle"):
        http.get("/circle")


@pytest.mark.parametrize("nowhere", ["http://[::1/x", "http://127.0.0.1:99999/x"])
def test_where_it_leads_nowhere_is_an_error_like_others(
    site: Site, http: Http, nowhere: str
) -> None:
    site.answer("/posts", 302, Location=nowhere)
    for ask in (http.get, http.post):
        with pytest.raises(CmsRefused, match="not a web address") as caught:
            ask("/posts")
        one_line(caught.value)
    with pytest.raises(CmsRefused, match="not a web address"):
        http.get("http://[::1/x")
    assert len(site.asked) == 2


# ---------------------------------------------------------------- failures


def one_line(error: CmsError) -> str:
    text = str(error)
    assert "\n" not in text
    assert "Traceback" not in text
    assert "object at 0x" not in text
    return text


def test_nobody_listens() -> None:
    with serving() as gone:
        pass
    with pytest.raises(CmsUnavailable, match="cannot be reached: connection refused") as caught:
        Http(gone.url).get("/")
    one_line(caught.value)


def test_no_such_host() -> None:
    with pytest.raises(CmsUnavailable, match="cannot be reached: no such host") as caught:
        Http("https://desk.invalid").get("/")
    one_line(caught.value)


@pytest.fixture(scope="session")
def trusted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate that nobody issued, made out to this machine, with its key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "certificate.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file


@pytest.fixture
def certificate(trusted: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trusted)
    return context


def test_a_bad_certificate(start: Start, certificate: ssl.SSLContext) -> None:
    safe = start(certificate)
    with pytest.raises(CmsUnavailable, match="not valid") as caught:
        Http(safe.url, CREDENTIALS).get("/", signed=True)
    assert "self-signed" in one_line(caught.value)
    assert safe.asked == []


def test_a_server_that_does_not_speak_tls(site: Site) -> None:
    with pytest.raises(CmsUnavailable, match="does not speak TLS"):
        Http(site.url.replace("http:", "https:")).get("/")


def test_a_web_page_instead_of_data(site: Site, http: Http) -> None:
    site.answer("/data", 200, b"<html>Please log in</html>", Content_Type="text/html")
    with pytest.raises(CmsUnavailable, match="web page instead of data") as caught:
        http.get("/data").table()
    one_line(caught.value)


def test_an_answer_that_breaks_off(site: Site, http: Http) -> None:
    site.answer("/data", 200, b'{"id": ', Content_Length="500")
    with pytest.raises(CmsUnavailable, match="broke off"):
        http.get("/data")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, CmsRefused),
        (401, CmsUnauthorised),
        (403, CmsRefused),
        (404, CmsRefused),
        (408, CmsUnavailable),
        (409, CmsConflict),
        (422, CmsRefused),
        (429, CmsUnavailable),
        (500, CmsUnavailable),
        (503, CmsUnavailable),
    ],
)
def test_what_may_be_tried_again(status: int, kind: type[CmsError]) -> None:
    body = b'{"code": "no", "message": "Sorry, <b>not</b>\\n you."}'
    error = failure(Answer(status, "https://desk.example/x", body))
    assert type(error) is kind
    assert str(error) == f"desk.example answered {status}: Sorry, not you."


def test_when_to_come_back() -> None:
    seconds = failure(Answer(429, "https://desk.example/", b"", {"retry-after": "7"}))
    assert isinstance(seconds, CmsUnavailable)
    assert seconds.retry_after == 7.0
    later = (datetime.now(UTC) + timedelta(seconds=90)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    dated = failure(Answer(503, "https://desk.example/", b"", {"retry-after": later}))
    assert isinstance(dated, CmsUnavailable)
    assert 80 < (dated.retry_after or 0) <= 91
    assert str(dated) == "desk.example answered 503."


@pytest.mark.parametrize(
    "text",
    [
        '{"id": 7}',
        '\ufeff\n<br /><b>Warning</b>: key {0} in [file] on line 3<br />\n{"id": 7}',
        '{"id": 7}\n<b>Notice</b>: {oops}',
        "PHP Warning: array {} {1: 2}\n" + '{"id": 7}',
    ],
)
def test_data_is_found_behind_what_a_site_prints(text: str) -> None:
    assert Answer(200, "https://desk.example/", text.encode()).table() == {"id": 7}


WHOLE = '[{"id": 7, "tags": [], "title": {"raw": "Ferry"}}, {"id": 8, "tags": [3], "title": {}}]'


@pytest.mark.parametrize("kept", [*range(1, len(WHOLE)), *range(1 - len(WHOLE), 0)])
def test_a_part_of_an_answer_is_not_taken_for_all_of_it(kept: int) -> None:
    text = WHOLE[:kept] if kept > 0 else WHOLE[kept:]
    answer = Answer(200, "https://desk.example/", text.encode())
    with pytest.raises(CmsUnavailable):
        answer.rows()
    with pytest.raises(CmsUnavailable):
        answer.table()


@pytest.mark.parametrize("text", ["", "no", "[1]", "{broken", "<html></html>"])
def test_what_is_not_data_is_not_taken_for_it(text: str) -> None:
    with pytest.raises(CmsUnavailable):
        Answer(200, "https://desk.example/", text.encode()).table()


def test_names_and_passwords_may_be_in_any_script(site: Site) -> None:
    site.answer("/a", 200, b"{}")
    Http(site.url, ("Łukasz", "pass…word")).get("a", signed=True)
    (header,) = [header for _, _, header, _ in site.asked]
    assert b64decode(header.removeprefix("Basic ")).decode() == "Łukasz:pass…word"


@pytest.mark.parametrize("token", ["to…ken", "to\nken"])
def test_what_no_token_can_be_is_said_before_anything_is_sent(token: str) -> None:
    with pytest.raises(CmsUnauthorised, match="characters that no token has"):
        bearer(token)


def test_a_function_may_sign_each_request_instead_of_a_password(site: Site) -> None:
    site.answer("/a", 200, b"{}")

    def signed(request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Seal {request.method} {len(request.body or b'')}"
        return request

    http = Http(site.url, signed)
    http.put("a", body={"x": 1})
    http.get("a")
    http.get("a", signed=True)
    said = [(method, header) for method, _, header, _ in site.asked]
    assert said == [("PUT", "Seal PUT 8"), ("GET", ""), ("GET", "Seal GET 0")]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"errors": [{"message": "No.", "context": "Title too long"}]}', "No. Title too long"),
        (b'{"errors": [{"message": "No.", "context": null}]}', "No."),
        (b'{"errors": []}', ""),
        (b'{"type": "about:blank", "title": "No.", "detail": "Too long."}', "Too long."),
        (b'{"error": "invalid_request", "error_description": "No content."}', "No content."),
        (b'{"errors": ["no"]}', ""),
    ],
)
def test_the_words_in_a_list_of_errors(body: bytes, said: str) -> None:
    answer = Answer(422, "https://desk.example/", body)
    words = f"desk.example answered 422: {said}" if said else "desk.example answered 422."
    assert str(failure(answer)) == words


# ---------------------------------------------------------------- on the way


def test_what_is_large_tells_how_far_it_is(site: Site, http: Http) -> None:
    site.answer("/media", 201)
    told: list[tuple[int, int]] = []
    http.watch = lambda sent, total: told.append((sent, total))
    assert http.post("media", content=b"x" * (2 * PART + 1)).status == 201
    assert told == [(at, 2 * PART + 1) for at in (0, PART, 2 * PART, 2 * PART + 1)]
    told.clear()
    http.post("media", content=b"x" * (WATCHED - 1))
    http.post("media", body={"text": "x" * WATCHED})
    assert told == []


def test_whoever_watches_may_stop_it_and_the_next_request_has_a_fresh_connection(
    site: Site, http: Http
) -> None:
    site.answer("/media", 201)

    def stop(sent: int, _total: int) -> None:
        if sent:
            raise CmsRefused("Enough.")

    http.watch = stop
    with pytest.raises(CmsRefused, match=r"^Enough\.$"):
        http.post("media", content=b"x" * (3 * PART))
    assert site.asked == []
    http.watch = None
    assert http.post("media", content=b"x" * (3 * PART)).status == 201


def test_what_is_watched_is_signed_as_a_whole(site: Site) -> None:
    site.answer("/media", 201)
    signed: list[object] = []

    def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
        signed.append(request.body)
        return request

    http = Http(site.url, sign, (2.0, 2.0))
    http.watch = lambda _sent, _total: None
    http.post("media", content=b"x" * (2 * PART))
    assert signed == [b"x" * (2 * PART)]

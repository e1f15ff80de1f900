"""Every way not to arrive at a site, over real sockets: its line, its trouble, what to do next."""

import socket
import ssl
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop.publishing.cms.contract import CmsError, CmsRefused, CmsUnavailable, Trouble
from desktop.publishing.cms.http import Bounds, Http
from desktop.publishing.cms.network_errors import explained
from desktop.publishing.connection import ADVICE

DAY = timedelta(days=1)
Key = ec.EllipticCurvePrivateKey
NOW = datetime.now(UTC)


def certificate(
    key: Key,
    issuer: str = "127.0.0.1",
    signer: Key | None = None,
    host: str = "127.0.0.1",
    start: datetime = NOW - 2 * DAY,
    end: datetime = NOW + 2 * DAY,
) -> x509.Certificate:
    """A certificate of this machine, by itself unless another signs it."""

    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    return (
        x509.CertificateBuilder()
        .subject_name(name(host))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), False)
        .add_extension(x509.BasicConstraints(ca=signer is None, path_length=None), False)
        .sign(signer or key, hashes.SHA256())
    )


def written(path: Path, key: Key, *certificates: x509.Certificate) -> Path:
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + b"".join(one.public_bytes(serialization.Encoding.PEM) for one in certificates)
    )
    return path


class Deaf(BaseHTTPRequestHandler):
    """Counts what arrives, which must be nothing."""

    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing."""


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """That the other side hangs up is what these tests are about."""


@contextmanager
def serving(pem: Path | None = None) -> Generator[str]:
    """A server on loopback, with TLS where there is a certificate; its address."""
    with Server(("127.0.0.1", 0), Deaf) as server:
        if pem:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(pem)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"https://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def trouble(address: str, bounds: Bounds | None = None) -> CmsError:
    """What comes of asking there; whatever it is, somebody is told what to do next."""
    with pytest.raises(CmsError) as caught:
        Http(address, timeout=(1.0, 0.5), bounds=bounds or Bounds()).get("")
    assert "\n" not in str(caught.value)
    assert caught.value.trouble is None or ADVICE[caught.value.trouble]
    return caught.value


# ---------------------------------------------------------------- certificates


@pytest.fixture
def key() -> Key:
    return ec.generate_private_key(ec.SECP256R1())


@pytest.fixture
def trusts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[x509.Certificate], None]:
    """Has this machine trust an issuer."""

    def trust(issuer: x509.Certificate) -> None:
        bundle = tmp_path / "issuers.pem"
        bundle.write_bytes(issuer.public_bytes(serialization.Encoding.PEM))
        # REQUESTS_CA_BUNDLE is not asked on the way to this very machine.
        monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(bundle))

    return trust


@pytest.fixture
def issuer(key: Key, trusts: Callable[[x509.Certificate], None]) -> Key:
    """One that is trusted, by the name of "Issuer"."""
    own = certificate(key, "Issuer", host="127.0.0.9")
    builder = (
        x509.CertificateBuilder()
        .subject_name(own.issuer)
        .issuer_name(own.issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - 9 * DAY)
        .not_valid_after(NOW + 9 * DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
    )
    trusts(builder.sign(key, hashes.SHA256()))
    return key


def by(issuer: Key, path: Path, **changes: object) -> Path:
    own = ec.generate_private_key(ec.SECP256R1())
    made = certificate(own, "Issuer", issuer, **changes)  # pyright: ignore[reportArgumentType]
    return written(path / "site.pem", own, made)


def test_one_that_is_as_it_should_be(issuer: Key, tmp_path: Path) -> None:
    with serving(by(issuer, tmp_path)) as address:
        assert Http(address).get("").status == 204


def test_expired(issuer: Key, tmp_path: Path) -> None:
    with serving(by(issuer, tmp_path, start=NOW - 5 * DAY, end=NOW - DAY)) as address:
        error = trouble(address)
    assert error.trouble is Trouble.EXPIRED
    assert "(expired)" in str(error)


def test_not_valid_yet_is_the_clocks(issuer: Key, tmp_path: Path) -> None:
    with serving(by(issuer, tmp_path, start=NOW + DAY)) as address:
        error = trouble(address)
    assert error.trouble is Trouble.CLOCK
    assert "not valid yet" in str(error)


def test_made_out_to_another_host(issuer: Key, tmp_path: Path) -> None:
    with serving(by(issuer, tmp_path, host="127.0.0.2")) as address:
        error = trouble(address)
    assert error.trouble is Trouble.OTHER_HOST
    assert "made out to another host" in str(error)


def test_self_signed(key: Key, tmp_path: Path) -> None:
    with serving(written(tmp_path / "own.pem", key, certificate(key))) as address:
        error = trouble(address)
    assert error.trouble is Trouble.SELF_SIGNED
    assert "(self-signed)" in str(error)


def test_by_an_issuer_nobody_knows(key: Key, tmp_path: Path) -> None:
    with serving(by(key, tmp_path)) as address:
        error = trouble(address)
    assert error.trouble is Trouble.UNKNOWN_ISSUER
    assert "unknown issuer" in str(error)


def test_no_tls_at_all() -> None:
    with serving() as address:
        error = trouble(address)
    assert error.trouble is Trouble.NO_TLS
    assert "does not speak TLS" in str(error)


# ---------------------------------------------------------------- on the way


def test_no_such_host() -> None:
    assert trouble("https://nowhere.invalid").trouble is Trouble.NO_HOST


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        error = trouble(f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert error.trouble is Trouble.CLOSED


@pytest.fixture
def silent() -> Iterator[str]:
    """A server that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def test_nobody_answers(silent: str) -> None:
    error = trouble(silent)
    assert error.trouble is Trouble.SILENT
    assert "did not answer in time" in str(error)


class Endless(Deaf):
    """Never comes to an end."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"and so on " * 500)


@pytest.mark.parametrize(
    ("bounds", "known", "said"),
    [
        (Bounds(largest=200_000), Trouble.SILENT, "did not come to an end"),
        (Bounds(longest=0.3), Trouble.SILENT, "did not come to an end"),
        (Bounds(stopped=lambda: True), None, "was given up"),
    ],
)
def test_an_answer_without_end(bounds: Bounds, known: Trouble | None, said: str) -> None:
    with Server(("127.0.0.1", 0), Endless) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        error = trouble(f"http://127.0.0.1:{server.server_port}", bounds)
        server.shutdown()
        thread.join()
    assert error.trouble is known
    assert said in str(error)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("[Errno 101] Network is unreachable", Trouble.NO_NETWORK),
        ("[Errno -3] Temporary failure in name resolution", Trouble.NO_NETWORK),
        ("[Errno 8] nodename nor servname provided, or not known", Trouble.NO_HOST),
        ("[WinError 10061] the target machine actively refused it", Trouble.CLOSED),
        ("something else", None),
    ],
)
def test_the_words_of_other_systems(text: str, known: Trouble | None) -> None:
    error = explained(requests.ConnectionError(text), "desk.example")
    assert isinstance(error, CmsUnavailable)
    assert error.trouble is known


def test_what_is_not_an_address() -> None:
    error = explained(requests.exceptions.InvalidURL("no"), "desk..example")
    assert isinstance(error, CmsRefused)
    assert error.trouble is Trouble.ADDRESS
